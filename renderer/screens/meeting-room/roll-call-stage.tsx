import Box from '@mui/material/Box';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { FactLines } from '#components/fact-lines.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { NextAction } from '#components/next-action.tsx';
import { SectionHead } from '#components/section-head.tsx';
import type { AttendanceState } from '#domain/attendance.ts';
import type { MemberId } from '#domain/ids.ts';
import { seatsOf } from '#domain/meeting-record.ts';
import { markAttendance } from '#store/attendance.ts';
import { advanceMeeting } from '#store/progress.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { currentPlace, quorumNow } from './agenda.ts';
import { Presiding } from './presiding.tsx';
import { RollCallHead, RollCallLine, type RollMark } from './roll-call-line.tsx';
import { useRoom } from './room.ts';
import { Foot, Middle } from './room-layout.tsx';
import { groupAt } from './stage.ts';

/** Điểm danh: every member's state by one key; then the meeting is opened, or goes on. */
export function RollCallStage({ opened }: { readonly opened: boolean }) {
  const { rollCall, keys } = useWords(meetingRoomWords);
  const desk = useDesk();
  const command = useCommand();
  const { record } = useRoom();
  const seats = seatsOf(record);
  const [at, setAt] = useState(0);
  const byMember = new Map(record.attendances.map((line) => [line.memberId, line]));
  const mayMark = record.meeting.phase === 'convened' || record.meeting.phase === 'in-session';

  const mark = async (marks: readonly { readonly memberId: MemberId; readonly mark: RollMark }[]): Promise<boolean> =>
    command.run(() =>
      markAttendance(desk, {
        meetingId: record.meeting.id,
        marks: marks.map(({ memberId, mark: given }) => ({ memberId, ...lineOf[given] })),
      }),
    );
  const markHere = (given: RollMark): void => {
    const seat = seats[at];
    if (!seat) return;
    void mark([{ memberId: seat.memberId, mark: given }]);
    setAt(Math.min(at + 1, seats.length - 1));
  };
  const here = (given: RollMark) => (mayMark ? () => markHere(given) : undefined);
  useHotkey('ArrowUp', keys.members, () => setAt(Math.max(at - 1, 0)));
  useHotkey('ArrowDown', keys.members, () => setAt(Math.min(at + 1, seats.length - 1)));
  useHotkey('Enter', rollCall.option.present, here('present'));
  useHotkey('C', rollCall.option.present, here('present'));
  useHotkey('L', rollCall.option.excused, here('excused'));
  useHotkey('K', rollCall.option.unexcused, here('unexcused'));
  useHotkey('Y', rollCall.option.opinion, here('opinion'));
  const everybody = (): void =>
    void mark(
      seats
        .filter((seat) => !byMember.has(seat.memberId))
        .map(({ memberId }) => ({ memberId, mark: 'present' as const })),
    );
  return (
    <>
      <Middle label={rollCall.heading}>
        <SectionHead
          level={1}
          title={rollCall.heading}
          aside={
            mayMark && (
              <KeyedButton keys="T" onPress={everybody}>
                {rollCall.everybody}
              </KeyedButton>
            )
          }
        />
        <Box sx={{ color: 'text.secondary' }}>{opened ? rollCall.inSession : rollCall.intro}</Box>
        <Card flush fill footer={<Box sx={{ color: 'text.secondary', pt: '10px' }}>{rollCall.opinionHint}</Box>}>
          <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
            {mayMark && <RollCallHead />}
            <Box
              component="ul"
              tabIndex={0}
              aria-label={rollCall.heading}
              sx={{ listStyle: 'none', m: 0, p: 0, flex: 1, minHeight: 0, overflow: 'auto' }}
            >
              {seats.map((seat, index) => (
                <RollCallLine
                  key={seat.memberId}
                  seat={seat}
                  number={index + 1}
                  line={byMember.get(seat.memberId)}
                  here={index === at}
                  disabled={!mayMark}
                  onHere={() => setAt(index)}
                  onMark={(given) => {
                    setAt(index);
                    void mark([{ memberId: seat.memberId, mark: given }]);
                  }}
                />
              ))}
            </Box>
          </Box>
        </Card>
        {opened && command.error !== undefined && <InlineError>{command.error}</InlineError>}
      </Middle>
      <Foot>{opened ? <GoOn /> : <OpenMeeting key={quorumNow(record).present} markError={command.error} />}</Foot>
    </>
  );
}

const lineOf: Readonly<Record<RollMark, { readonly state: AttendanceState; readonly writtenOpinion: boolean }>> = {
  present: { state: 'present', writtenOpinion: false },
  excused: { state: 'absent-excused', writtenOpinion: false },
  unexcused: { state: 'absent-unexcused', writtenOpinion: false },
  opinion: { state: 'absent-excused', writtenOpinion: true },
};

/** Khai mạc: refused, with both numbers, while too few are in the room. */
function OpenMeeting({ markError }: { readonly markError: string | undefined }) {
  const { next, rollCall, invite } = useWords(meetingRoomWords);
  const desk = useDesk();
  const command = useCommand();
  const { record, agenda, go } = useRoom();
  return (
    <>
      <FactLines
        facts={[
          { name: invite.chair, value: <Presiding part="chair" /> },
          { name: invite.secretary, value: <Presiding part="secretary" /> },
        ]}
      />
      <Box sx={{ color: 'text.secondary' }}>{rollCall.marked(record.attendances.length, seatsOf(record).length)}</Box>
      <NextAction
        fullWidth
        error={command.error ?? markError}
        onPress={async () => {
          const done = await command.run(() => advanceMeeting(desk, { meetingId: record.meeting.id }));
          if (done) go(currentPlace(agenda));
        }}
      >
        {next.open}
      </NextAction>
    </>
  );
}

/** The roll was looked at again during the meeting: back to what is going on. */
function GoOn() {
  const { next, opened } = useWords(meetingRoomWords);
  const language = useLanguage();
  const { record, agenda, go } = useRoom();
  const { present, members } = quorumNow(record);
  const place = currentPlace(agenda);
  const group = groupAt(agenda, place);
  return (
    <>
      <Box sx={{ color: 'text.secondary' }}>{opened.line(present, members, record.meeting.opensAt)}</Box>
      <NextAction fullWidth onPress={() => go(place)}>
        {group ? next.begin(group.award.shortName[language]) : next.toEnding}
      </NextAction>
    </>
  );
}
