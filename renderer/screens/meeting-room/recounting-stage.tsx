import { useState } from 'react';
import { useWords } from '#components/language.tsx';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { Round } from '#domain/voting/round.ts';
import { recountBallot } from '#store/recounts.ts';
import { countingWords } from '#words/counting-words.ts';
import { useDesk } from '../desk.tsx';
import type { AgendaGroup } from './agenda.ts';
import { CountFlow, type Handed } from './count-flow.tsx';
import { useTimeNow } from './paper-time.tsx';
import { recountName, type Recounting } from './recounting.ts';
import { useRoom } from './room.ts';
import { rememberTwice } from './twice-draft.ts';
import { rememberDraft } from './count-draft.ts';

interface RecountingStageProps {
  readonly group: AgendaGroup;
  readonly round: Round;
  readonly recounting: Recounting;
  onDone(this: void): void;
  onLeave(this: void): void;
}

/** Kiểm phiếu lại: the papers typed anew. Where a later vote stood on the old result that is said once, then it goes on. */
export function RecountingStage({ group, round, recounting, onDone, onLeave }: RecountingStageProps) {
  const { recount: words } = useWords(countingWords);
  const desk = useDesk();
  const now = useTimeNow();
  const { record } = useRoom();
  const [known, setKnown] = useState(false);
  const name = recountName(round);
  const settle = async (handed: Handed): Promise<Result<unknown, Refusal>> => {
    const closedAt = now();
    const counted = { meetingId: record.meeting.id, ...recounting, closedAt, known, ...handed };
    const done = await recountBallot(desk, counted);
    if (!done.ok) setKnown(done.error.type === 'dependants-voted');
    return done;
  };
  return (
    <CountFlow
      group={group}
      round={round}
      name={name}
      verb={known ? words.knowing : words.verb}
      leave={words.leave}
      onHanded={settle}
      onDone={() => {
        rememberDraft(name, null);
        rememberTwice(name, null);
        onDone();
      }}
      onLeave={onLeave}
    />
  );
}
