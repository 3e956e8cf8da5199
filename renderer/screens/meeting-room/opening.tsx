import Box from '@mui/material/Box';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { CountField } from '#components/count-field.tsx';
import { InlineWarning } from '#components/inline-note.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { Quiet } from '#components/quiet.tsx';
import { TimeEntry } from '#components/time-entry.tsx';
import { type } from '#components/tokens.ts';
import { quorumNow } from '#domain/meeting/quorum.ts';
import { seatsOf } from '#domain/meeting/meeting-record.ts';
import type { ClockTime } from '#domain/time.ts';
import { adoptProgramme } from '#store/assents.ts';
import { advanceMeeting } from '#store/progress.ts';
import { said } from '#words/bilingual.ts';
import { attendanceWords } from '#words/attendance-words.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { roomDeedWords } from '#words/room-deed-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { currentPlace } from './agenda.ts';
import { OpenDespite, OpenDespiteDialog } from './open-despite.tsx';
import { PresidingLines } from './presiding.tsx';
import { useTimeNow } from './paper-time.tsx';
import { useRoom } from './room.ts';
import { FootNotes } from './room-layout.tsx';
import { groupAt } from './stage.ts';
import { useDone } from './use-undo.ts';

interface OpenMeetingProps {
  readonly markError: string | undefined;
  /** The time typed for the opening; undefined while nobody touched it, and the clock says it. */
  readonly typed: ClockTime | null | undefined;
  onTyped(this: void, time: ClockTime | null): void;
}

/** Khai mạc: when, and refused, with both numbers, while too few are in the room. */
export function OpenMeeting({ markError, typed, onTyped }: OpenMeetingProps) {
  const { next, rollCall } = useWords(meetingRoomWords);
  const { time } = useWords(roomDeedWords);
  const desk = useDesk();
  const command = useCommand();
  const { record, go } = useRoom();
  const now = useTimeNow();
  const [clock] = useState(now);
  const onPaper = record.meeting.enteredFromPaper !== null;
  const openedAt = typed === undefined ? (onPaper ? now() : clock) : typed;
  const [asking, setAsking] = useState(false);
  const meetingId = record.meeting.id;
  const open = (despite?: string): ReturnType<typeof advanceMeeting> =>
    advanceMeeting(desk, { meetingId, ...(openedAt === null ? {} : { openedAt }), despite });
  const follow = (): void => go({ at: 'opening' });
  return (
    <>
      <FootNotes>
        <PresidingLines />
      </FootNotes>
      <TimeEntry key={String(onPaper)} label={time.openedAt} value={openedAt} onTime={onTyped} />
      <Quiet>{rollCall.marked(record.attendances.length, seatsOf(record).length)}</Quiet>
      <NextAction
        fullWidth
        blocked={openedAt === null ? time.notATime : undefined}
        error={command.error ?? markError}
        onPress={async () => {
          if (openedAt !== null && (await command.run(() => open()))) follow();
        }}
        beside={command.refusal?.type === 'quorum-missing' && <OpenDespite onAsk={() => setAsking(true)} />}
      >
        {next.open}
      </NextAction>
      {asking && <OpenDespiteDialog command={open} onDone={follow} onClose={() => setAsking(false)} />}
    </>
  );
}

/** What is read out and adopted by hands at the opening. */
export function Programme() {
  const { programme: words } = useWords(roomDeedWords);
  const { programme } = useRoom().record.meeting;
  if (programme.length === 0) return null;
  return (
    <Card title={words.heading}>
      <Box component="ol" sx={{ ...type.dense, m: 0, pl: '20px', columns: 2, columnGap: '24px' }}>
        {programme.map(({ title, minutes }, index) => (
          <li key={`${index} ${title}`}>{`${title}, ${words.minutes(minutes)}`}</li>
        ))}
      </Box>
    </Card>
  );
}

/** Thông qua chương trình: one key when everybody agrees; only dissent is typed. */
export function AdoptProgramme() {
  const { programme: words, dissent: dissentWords } = useWords(roomDeedWords);
  const desk = useDesk();
  const done = useDone();
  const command = useCommand();
  const { record, agenda, go } = useRoom();
  const [against, setAgainst] = useState<number | null>(0);
  const [abstained, setAbstained] = useState<number | null>(0);
  const { present } = quorumNow(record);
  const adopt = async (): Promise<void> => {
    const dissent = { against: against ?? Number.NaN, abstained: abstained ?? Number.NaN };
    if (!(await command.run(() => adoptProgramme(desk, { meetingId: record.meeting.id, dissent })))) return;
    go(currentPlace(agenda));
    await done(
      said(roomDeedWords, (kept) => kept.programme.adopted(present - dissent.against - dissent.abstained, present)),
    );
  };
  return (
    <>
      <Quiet>{words.intro}</Quiet>
      <Box data-entries="" sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '10px' }}>
        <CountField label={dissentWords.against} value={against} onCount={setAgainst} />
        <CountField label={dissentWords.abstained} value={abstained} onCount={setAbstained} />
      </Box>
      <NextAction fullWidth onPress={adopt} error={command.error}>
        {words.adopt}
      </NextAction>
    </>
  );
}

/** The roll was looked at again during the meeting: back to what is going on. */
export function GoOn() {
  const { next, opened } = useWords(meetingRoomWords);
  const { despite } = useWords(attendanceWords);
  const { programme } = useWords(roomDeedWords);
  const language = useLanguage();
  const { record, agenda, go } = useRoom();
  const { present, members } = quorumNow(record);
  const place = currentPlace(agenda);
  const group = groupAt(agenda, place);
  const { openedAt, opensAt, openedDespite, assents } = record.meeting;
  const adopted = assents.find(({ subject }) => subject === 'programme');
  return (
    <>
      <Quiet>{opened.line(present, members, openedAt ?? opensAt)}</Quiet>
      {openedDespite !== '' && <InlineWarning>{despite.line(openedDespite)}</InlineWarning>}
      {adopted && (
        <Quiet>{programme.adopted(adopted.present - adopted.against - adopted.abstained, adopted.present)}</Quiet>
      )}
      <NextAction fullWidth onPress={() => go(place)}>
        {group ? next.begin(group.award.shortName[language]) : next.toEnding}
      </NextAction>
    </>
  );
}
