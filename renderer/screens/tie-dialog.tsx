import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import type { NomineeId, RoundId } from '#domain/ids.ts';
import type { Ranked } from '#domain/scoring/ranking.ts';
import { tieBallots, type NewTieDecision, type Votes } from '#domain/scoring/ties.ts';
import type { Round } from '#domain/voting/round.ts';
import { tieWords } from '#words/tie-words.ts';
import { TieOrder } from './tie-order.tsx';

interface TieDialogProps {
  /** Those whom no step parts, decided or not: one group at the least. */
  readonly ties: readonly (readonly Ranked[])[];
  /** Among which the council may have chosen by ballot. */
  readonly votes: Votes;
  nameOf(this: void, id: NomineeId): string;
  ballotName(this: void, round: Round): string;
  onDecide(this: void, decision: NewTieDecision): Promise<void>;
  onClose(this: void): void;
  readonly error: string | undefined;
}

/** Takes down what the council decided about equals: their order, and the reason or the ballot that gave it. */
export function TieDialog({ ties, votes, nameOf, ballotName, onDecide, onClose, error }: TieDialogProps) {
  const words = useWords(tieWords);
  const waiting = ties.findIndex(([first]) => first?.decision === undefined);
  const [at, setAt] = useState(Math.max(0, waiting));
  const [orders, setOrders] = useState(() => ties.map((tie) => tie.map(({ nomineeId }) => nomineeId)));
  const [reason, setReason] = useState(ties[at]?.[0]?.decision?.reason ?? '');
  const [roundId, setRoundId] = useState<RoundId | null>(null);
  const order = orders[at] ?? [];
  const ballots = tieBallots(votes, order);
  const ballot = ballots.find(({ round }) => round.id === roundId);
  const reorder = (next: readonly NomineeId[]): void =>
    setOrders(orders.map((own, place) => (place === at ? [...next] : own)));
  return (
    <AskDialog
      open
      title={words.title}
      why={words.why}
      verb={words.verb}
      onVerb={() => onDecide({ nomineeIds: order, reason, roundId: ballot ? roundId : null })}
      onClose={onClose}
      error={error}
    >
      {ties.length > 1 && (
        <ChoiceEntry
          label={words.group}
          value={String(at)}
          choices={ties.map((tie, place) => ({
            value: String(place),
            label: words.groupOf(tie[0]?.rank ?? 0, tie.length),
          }))}
          onChoice={(place) => {
            setAt(Number(place));
            setReason(ties[Number(place)]?.[0]?.decision?.reason ?? '');
            setRoundId(null);
          }}
        />
      )}
      <TieOrder first={ties[at]?.[0]?.rank ?? 1} order={order} nameOf={nameOf} ballot={ballot} onOrder={reorder} />
      {ballots.length > 0 && (
        <ChoiceEntry
          label={words.byBallot}
          value={ballot?.round.id ?? noBallot}
          choices={[
            { value: noBallot, label: words.noBallot },
            ...ballots.map(({ round }) => ({ value: round.id, label: ballotName(round) })),
          ]}
          onChoice={(chosen) => {
            const found = ballots.find(({ round }) => round.id === chosen);
            setRoundId(found?.round.id ?? null);
            if (found) reorder(order.toSorted((a, b) => (found.votes.get(b) ?? 0) - (found.votes.get(a) ?? 0)));
          }}
        />
      )}
      <TextEntry label={words.reason} value={reason} onText={setReason} lines={2} optional={ballot !== undefined} />
    </AskDialog>
  );
}

const noBallot = 'none';
