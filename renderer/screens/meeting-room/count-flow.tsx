import { useState } from 'react';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { BallotCount } from '#domain/voting/ballot-count.ts';
import type { TypedTwice } from '#domain/voting/double-count.ts';
import { onOnePaper, type Envelope, type Round } from '#domain/voting/round.ts';
import type { AgendaGroup } from './agenda.ts';
import { CompareCounts } from './compare-counts.tsx';
import { asOnePaper } from './count-draft.ts';
import { CountForm } from './count-form.tsx';
import { useWords } from '#components/language.tsx';
import { seatOf } from '#domain/meeting/meeting-record.ts';
import { ok } from '#domain/result.ts';
import { countingWords } from '#words/counting-words.ts';
import { EnvelopeCard, usualEnvelope } from './envelope-card.tsx';
import { useRoom } from './room.ts';
import { draftKeyOf, rememberedTwice, rememberTwice, type TwiceDraft } from './twice-draft.ts';

/** What the tellers hand over when the figures stand. */
export interface Handed {
  readonly count: BallotCount;
  readonly typedTwice?: TypedTwice;
  readonly envelope: Envelope;
}

interface CountFlowProps {
  readonly group: AgendaGroup;
  readonly round: Round;
  /** The name of this count in the window's memory: a recount is another count. */
  readonly name: string;
  /** What stands on the filled button at the end. */
  readonly verb: string;
  /** Where Esc leads. */
  readonly leave: string;
  onHanded(this: void, handed: Handed): Promise<Result<unknown, Refusal>>;
  onDone(this: void): void;
  onLeave(this: void): void;
}

/** A count from the first figure to the announcement: typed by one person, or blindly by two and compared. */
export function CountFlow({ group, round, name, verb, leave, onHanded, onDone, onLeave }: CountFlowProps) {
  const { twice: words } = useWords(countingWords);
  const { record, agenda } = useRoom();
  const [envelope, setEnvelope] = useState<Envelope>(() => usualEnvelope(record, round));
  const [twice, setTwice] = useState<TwiceDraft | undefined>(() => rememberedTwice(name));
  const keep = (draft: TwiceDraft): void => {
    rememberTwice(name, draft);
    setTwice(draft);
  };
  const form = {
    // Rows of other awards may stand on the same paper.
    group: { ...group, cases: agenda.flatMap(({ cases }) => cases) },
    together: onOnePaper(record.rounds, round),
    opened: round,
    round: asOnePaper(record.rounds, round),
    leave,
    onLeave,
  };
  const sealing = (papers: number | null) => (
    <EnvelopeCard round={round} papers={papers} envelope={envelope} onEnvelope={setEnvelope} />
  );
  if (!twice) {
    return (
      <CountForm
        {...form}
        entry={{ name, verb, onCounted: (count) => onHanded({ count, envelope }), onDone }}
        sealing={sealing}
      />
    );
  }
  const typing = twice.first === null ? 'first' : 'second';
  if (twice.first === null || twice.second === null) {
    const person = seatOf(record, typing === 'first' ? twice.firstBy : twice.secondBy).name;
    return (
      <CountForm
        // Another person sits down: nothing of the first one's figures is left in the fields.
        key={typing}
        {...form}
        entry={{
          name: draftKeyOf(name, typing),
          verb: typing === 'first' ? words.toSecond : words.toCompare,
          whose: typing === 'first' ? words.firstOf(person) : words.secondOf(person),
          onCounted: async (count) => {
            keep({ ...twice, [typing]: count });
            return ok(true);
          },
          onDone: () => undefined,
        }}
      />
    );
  }
  return (
    <CompareCounts
      {...form}
      typed={{ ...twice, first: twice.first, second: twice.second }}
      verb={verb}
      sealing={sealing}
      onAgain={(again) => keep({ ...twice, again })}
      onStartOver={() => {
        const { firstBy, secondBy } = twice;
        rememberTwice(name, null);
        keep({ firstBy, secondBy, first: null, second: null, again: {} });
      }}
      onHanded={(count, typedTwice) => onHanded({ count, typedTwice, envelope })}
      onDone={onDone}
    />
  );
}
