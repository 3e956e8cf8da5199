import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { TimeEntry } from '#components/time-entry.tsx';
import { isCurrent } from '#domain/papers/current.ts';
import { paperRound, type Round } from '#domain/voting/round.ts';
import type { ClockTime } from '#domain/time.ts';
import { correctTimes } from '#store/rounds.ts';
import { roomDeedWords } from '#words/room-deed-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { useRoom } from './room.ts';

/** When a vote began and ended, as the clock said; corrected while the meeting is open and its record not frozen. */
export function RoundTimes({ round, keyed }: { readonly round: Round; readonly keyed: boolean }) {
  const { times } = useWords(roomDeedWords);
  const { record, papers } = useRoom();
  const [asked, setAsked] = useState(false);
  const frozen = papers.some(
    (paper) =>
      paper.subject.kind === 'count-record' && paper.subject.roundId === paperRound(round) && isCurrent(record, paper),
  );
  if (record.meeting.phase !== 'in-session' || frozen || round.result === null) return null;
  return (
    <>
      <KeyedButton keys={keyed ? 'G' : undefined} onPress={() => setAsked(true)}>
        {times.action}
      </KeyedButton>
      {asked && <TimesDialog round={round} closed={round.result.closedAt} onClose={() => setAsked(false)} />}
    </>
  );
}

interface TimesDialogProps {
  readonly round: Round;
  readonly closed: ClockTime;
  onClose(this: void): void;
}

function TimesDialog({ round, closed, onClose }: TimesDialogProps) {
  const { times, time } = useWords(roomDeedWords);
  const desk = useDesk();
  const command = useCommand();
  const [openedAt, setOpenedAt] = useState<ClockTime | null>(round.openedAt);
  const [closedAt, setClosedAt] = useState<ClockTime | null>(closed);
  const enter = async (): Promise<void> => {
    if (openedAt === null || closedAt === null) return;
    const corrected = { meetingId: round.meetingId, roundId: round.id, openedAt, closedAt };
    if (await command.run(() => correctTimes(desk, corrected))) onClose();
  };
  return (
    <AskDialog
      open
      title={times.title}
      verb={times.confirm}
      onVerb={enter}
      onClose={onClose}
      blocked={openedAt === null || closedAt === null ? time.notATime : undefined}
      error={command.error}
    >
      <TimeEntry label={times.openedAt} value={openedAt} onTime={setOpenedAt} autoFocus />
      <TimeEntry label={times.closedAt} value={closedAt} onTime={setClosedAt} />
    </AskDialog>
  );
}
