import { useWords } from '#components/language.tsx';
import { paperRound } from '#domain/voting/round.ts';
import { closeBallot } from '#store/rounds.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { voteWords } from '#words/vote-words.ts';
import { useDesk } from '../desk.tsx';
import type { AgendaGroup } from './agenda.ts';
import { CountFlow, type Handed } from './count-flow.tsx';
import { useTimeNow } from './paper-time.tsx';
import { useRoom } from './room.ts';

interface CountingStageProps {
  readonly group: AgendaGroup;
  onLeave(this: void): void;
}

/** Nhập kết quả kiểm phiếu: the papers, then row by row, with the reconciliation beside every figure typed. */
export function CountingStage({ group, onLeave }: CountingStageProps) {
  const { next } = useWords(meetingRoomWords);
  const { ballot } = useWords(voteWords);
  const desk = useDesk();
  const now = useTimeNow();
  const { record, go } = useRoom();
  const round = group.openRound;
  if (!round) return null;
  const settle = (handed: Handed): ReturnType<typeof closeBallot> => {
    const closedAt = now();
    return closeBallot(desk, { meetingId: record.meeting.id, roundId: round.id, closedAt, ...handed });
  };
  return (
    <CountFlow
      group={group}
      round={round}
      // Awards on one paper are counted together, under the name of the first.
      name={paperRound(round)}
      verb={next.closeBallot}
      leave={ballot.backToIssue}
      onHanded={settle}
      // What was typed is kept: a result that is taken back is corrected, not counted anew.
      onDone={() => go({ at: 'award', awardId: group.award.id })}
      onLeave={onLeave}
    />
  );
}
