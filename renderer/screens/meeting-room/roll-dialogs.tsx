import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { InlineWarning } from '#components/inline-note.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { TimeEntry } from '#components/time-entry.tsx';
import { quorumNow } from '#domain/meeting/quorum.ts';
import type { Seat } from '#domain/council.ts';
import { opinionOnArrival } from '#domain/meeting/roll-call.ts';
import type { ClockTime } from '#domain/time.ts';
import { markAttendance, markDeparture, nameSubstitute } from '#store/attendance.ts';
import { attendanceWords } from '#words/attendance-words.ts';
import { said } from '#words/bilingual.ts';
import { roomDeedWords } from '#words/room-deed-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { useTimeNow } from './paper-time.tsx';
import { DepartureEffect } from './departure-effect.tsx';
import { useRoom } from './room.ts';
import { useDone } from './use-undo.ts';

interface RollDialogProps {
  readonly seat: Seat;
  onClose(this: void): void;
}

/** A member comes after the opening: when, from which vote on he takes part, and what becomes of his envelope. */
export function ArrivalDialog({ seat, onClose }: RollDialogProps) {
  const { arrive, time } = useWords(roomDeedWords);
  const desk = useDesk();
  const done = useDone();
  const command = useCommand();
  const { record } = useRoom();
  const [at, setAt] = useState<ClockTime | null>(useTimeNow());
  const running = record.rounds.some(({ result }) => result === null);
  const { present, members } = quorumNow(record);
  const opinion = arrive.opinion[opinionOnArrival(record, seat.memberId)];
  const enter = async (): Promise<void> => {
    if (at === null) return;
    const mark = { memberId: seat.memberId, state: 'present', writtenOpinion: false, at } as const;
    if (!(await command.run(() => markAttendance(desk, { meetingId: record.meeting.id, marks: [mark] })))) return;
    onClose();
    await done(said(roomDeedWords, (kept) => kept.arrive.saved(seat.name, at)));
  };
  return (
    <AskDialog
      open
      title={arrive.title(seat.name)}
      verb={arrive.confirm}
      onVerb={enter}
      onClose={onClose}
      blocked={at === null ? time.notATime : undefined}
      error={command.error}
    >
      <TimeEntry label={arrive.at} value={at} onTime={setAt} autoFocus />
      <Quiet>{running ? arrive.nextVote : arrive.now(present + 1, members)}</Quiet>
      {opinion !== '' && <InlineWarning>{opinion}</InlineWarning>}
    </AskDialog>
  );
}

/** A member leaves before the end. */
export function DepartureDialog({ seat, onClose }: RollDialogProps) {
  const { leave, time } = useWords(roomDeedWords);
  const { departure } = useWords(attendanceWords);
  const desk = useDesk();
  const done = useDone();
  const command = useCommand();
  const { record } = useRoom();
  const [at, setAt] = useState<ClockTime | null>(useTimeNow());
  const running = record.rounds.find(({ result }) => result === null);
  const isTeller = record.meeting.tellers.some(({ memberId }) => memberId === seat.memberId);
  const warnings = [
    ...(running?.rule.mode === 'ballot' ? [departure.openVote] : []),
    ...(isTeller ? [departure.teller] : []),
  ];
  const enter = async (): Promise<void> => {
    if (at === null) return;
    const { memberId } = seat;
    if (!(await command.run(() => markDeparture(desk, { meetingId: record.meeting.id, memberId, at })))) return;
    onClose();
    await done(said(roomDeedWords, (kept) => kept.leave.saved(seat.name, at)));
  };
  return (
    <AskDialog
      open
      title={leave.title(seat.name)}
      why={leave.why}
      verb={leave.confirm}
      onVerb={enter}
      onClose={onClose}
      blocked={at === null ? time.notATime : undefined}
      error={command.error}
    >
      <TimeEntry label={leave.at} value={at} onTime={setAt} autoFocus />
      {at !== null && <DepartureEffect memberId={seat.memberId} at={at} />}
      {warnings.map((warning) => (
        <InlineWarning key={warning}>{warning}</InlineWarning>
      ))}
    </AskDialog>
  );
}

/** An absent member sends somebody in his place, who listens and has no vote. */
export function SubstituteDialog({ seat, onClose }: RollDialogProps) {
  const { substitute: words } = useWords(roomDeedWords);
  const desk = useDesk();
  const command = useCommand();
  const { record } = useRoom();
  const { memberId } = seat;
  const [name, setName] = useState(
    () => record.attendances.find((line) => line.memberId === memberId)?.substitute ?? '',
  );
  const enter = async (): Promise<void> => {
    const meetingId = record.meeting.id;
    if (await command.run(() => nameSubstitute(desk, { meetingId, memberId, substitute: name }))) onClose();
  };
  return (
    <AskDialog
      open
      title={words.title(seat.name)}
      why={record.ruleBook.quorum.substitutesVote ? words.whyVotes : words.why}
      verb={words.confirm}
      onVerb={enter}
      onClose={onClose}
      error={command.error}
    >
      <TextEntry label={words.name} value={name} onText={setName} optional autoFocus />
    </AskDialog>
  );
}
