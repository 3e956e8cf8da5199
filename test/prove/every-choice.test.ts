import { expect, test } from 'vitest';
import type { BallotCount } from '#domain/voting/ballot-count.ts';
import { reconcile, reconciles, tallyBallots } from '#domain/voting/ballot-count.ts';
import type { Round } from '#domain/voting/round.ts';
import {
  chosenOf,
  choiceTallyOf,
  choosingRoomOf,
  everyChoosingChair,
  type ChoiceTally,
  type ChoosingChair,
} from './choice-oracle.ts';
import { comparison, isFull, ofAll, shareAt } from './comparison.ts';
import { roundOf } from './every-vote.ts';
import { leastVotes, suffices, type Council } from './vote-oracle.ts';

/*
 * Every make-up of a small council in every choice of one or two among two or three names: what the tellers would count
 * closes and is judged as it is; with one figure, or any two, moved by one it closes only when some other council of the same
 * room could have made it. Larger councils add more of the same papers.
 */

const choices = [
  { rows: 2, most: 1, size: isFull ? 4 : 3 },
  { rows: 3, most: 1, size: isFull ? 3 : 2 },
  { rows: 3, most: 2, size: isFull ? 3 : 2 },
];

function* makeUps(size: number, kinds: readonly ChoosingChair[]): Generator<readonly ChoosingChair[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [place, kind] of kinds.entries()) {
    for (const rest of makeUps(size - 1, kinds.slice(place))) yield [kind, ...rest];
  }
}

/** The same room as a round knows it: the rows differ in who is recused. */
function roundFor(council: readonly ChoosingChair[], rows: number, most: number, turn: number): Round {
  const seated = Array.from({ length: rows }, (_, row): Council =>
    council.map(({ here, recused, paper }) => ({
      here,
      recused: recused.includes(row),
      fate: here ? 'blank' : paper === 'silent' ? 'silent' : 'unopened',
    })),
  );
  return { ...roundOf(seated, ofAll, shareAt(turn)), question: { type: 'choose', most } };
}

const countFor = (round: Round, { marks, ...papers }: ChoiceTally): BallotCount => ({
  ...papers,
  printed: papers.issued + 2,
  spoiled: 0,
  unused: 2,
  invalidReason: '',
  rows: round.rows.map(({ nominationId }, row) => ({
    nominationId,
    yes: marks[row] ?? 0,
    no: 0,
    blank: 0,
    invalidRow: 0,
  })),
});

const papers = ['issued', 'returned', 'opinions', 'valid', 'invalid', 'unmarked'] as const;

const slipsOf = (rows: number): readonly ((tally: ChoiceTally) => ChoiceTally)[] =>
  [1, -1].flatMap((by) => [
    ...papers.map((figure) => (tally: ChoiceTally) => ({ ...tally, [figure]: tally[figure] + by })),
    ...Array.from({ length: rows }, (_, row) => (tally: ChoiceTally) => ({
      ...tally,
      marks: tally.marks.map((mark, place) => (place === row ? mark + by : mark)),
    })),
  ]);

test.each(choices)(
  'a choice of $most among $rows closes and is judged as it is, or is refused',
  ({ rows, most, size }) => {
    const compared = comparison();
    let turn = 0;
    for (let members = 1; members <= size; members += 1) {
      const made = new Map<string, { council: readonly ChoosingChair[]; tallies: Map<string, ChoiceTally> }>();
      for (const council of makeUps(members, everyChoosingChair(rows, most))) {
        const room = choosingRoomOf(council);
        const known = made.get(room) ?? { council, tallies: new Map<string, ChoiceTally>() };
        const tally = choiceTallyOf(council, rows);
        known.tallies.set(JSON.stringify(tally), tally);
        made.set(room, known);
      }
      for (const { council, tallies } of made.values()) {
        for (const tally of tallies.values()) {
          const share = shareAt((turn += 1));
          const round = roundFor(council, rows, most, turn);
          const count = countFor(round, tally);
          const failing = reconcile(round, count).filter(({ holds }) => !holds);
          compared.hold(failing.length === 0, () => ({ council, tally, failing }));
          const reaching = tally.marks.map((votes) => suffices(votes, members, share));
          const chosen = chosenOf(tally.marks, reaching, most);
          const judged = tallyBallots(round, count);
          const right = judged.every(
            ({ yes, base, required, enough }, row) =>
              yes === tally.marks[row] &&
              base === members &&
              required === leastVotes(members, share) &&
              enough === chosen[row],
          );
          compared.hold(right, () => ({ council, tally, share, chosen, judged }));
          const slips = slipsOf(rows);
          for (const [place, slip] of slips.entries()) {
            const once = slip(tally);
            // Two slips at once in all but the largest councils.
            const twice = members < size ? slips.slice(place + 1).map((again) => again(once)) : [];
            for (const wrong of [once, ...twice]) {
              const closed = reconciles(reconcile(round, countFor(round, wrong)));
              compared.hold(closed === tallies.has(JSON.stringify(wrong)), () => ({ council, tally, wrong, closed }));
            }
          }
        }
      }
    }
    expect(compared.after(10_000)).toEqual([]);
  },
);
