import { expect, test } from 'vitest';
import { reconcile, reconciles, tallyBallots } from '#domain/voting/ballot-count.ts';
import type { Round } from '#domain/voting/round.ts';
import { comparison, isFull, ofAll, shareAt } from './comparison.ts';
import { countOf, roundOf } from './every-vote.ts';
import {
  everyPaperChair,
  marks,
  paperRoomOf,
  paperTallyOf,
  type HoldsTo,
  type PaperChair,
  type PaperTally,
} from './paper-oracle.ts';
import { leastVotes, suffices, type Council, type Tally } from './vote-oracle.ts';

/*
 * Every make-up of a small council with papers of two rows, in councils that hold to the row and in those that hold to the
 * paper: what the tellers would count closes and is judged as it is; with one figure, or any two, moved by one it closes
 * only when some other council of the same room could have made it.
 */

const size = isFull ? 4 : 3;

function* makeUps(left: number, kinds: readonly PaperChair[]): Generator<readonly PaperChair[]> {
  if (left === 0) {
    yield [];
    return;
  }
  for (const [place, kind] of kinds.entries()) {
    for (const rest of makeUps(left - 1, kinds.slice(place))) yield [kind, ...rest];
  }
}

/** The same room as a round knows it, before anybody marked anything. */
function roundFor(council: readonly PaperChair[], holdsTo: HoldsTo, turn: number): Round {
  const seated = [0, 1].map((row): Council =>
    council.map(({ here, recused, paper }) => ({
      here,
      recused: recused.includes(row),
      fate: here ? 'blank' : paper === 'silent' ? 'silent' : 'unopened',
    })),
  );
  return { ...roundOf(seated, ofAll, shareAt(turn)), validity: holdsTo };
}

const talliesOf = ({ rows, ...papers }: PaperTally): readonly Tally[] => rows.map((row) => ({ ...papers, ...row }));
const papers = ['issued', 'returned', 'opinions', 'valid', 'invalid'] as const;

const slips: readonly ((tally: PaperTally) => PaperTally)[] = [1, -1].flatMap((by) => [
  ...papers.map((figure) => (tally: PaperTally) => ({ ...tally, [figure]: tally[figure] + by })),
  ...[0, 1].flatMap((row) =>
    marks.map((mark) => (tally: PaperTally) => ({
      ...tally,
      rows: tally.rows.map((line, place) => (place === row ? { ...line, [mark]: line[mark] + by } : line)),
    })),
  ),
]);

/** Everything that the councils of one room bring about, by its figures. */
function brought(members: number, holdsTo: HoldsTo) {
  const made = new Map<string, { council: readonly PaperChair[]; tallies: Map<string, PaperTally> }>();
  for (const council of makeUps(members, everyPaperChair)) {
    const room = paperRoomOf(council);
    const known = made.get(room) ?? { council, tallies: new Map<string, PaperTally>() };
    const tally = paperTallyOf(council, holdsTo);
    known.tallies.set(JSON.stringify(tally), tally);
    made.set(room, known);
  }
  return made.values();
}

test.each(['row', 'paper'] as const)(
  'where a council holds to the %s, its papers close and are judged as they are, or are refused',
  (holdsTo) => {
    const compared = comparison();
    let turn = 0;
    for (let members = 1; members <= size; members += 1) {
      for (const { council, tallies } of brought(members, holdsTo)) {
        for (const tally of tallies.values()) {
          const share = shareAt((turn += 1));
          const round = roundFor(council, holdsTo, turn);
          const count = countOf(talliesOf(tally));
          const failing = reconcile(round, count).filter(({ holds }) => !holds);
          compared.hold(failing.length === 0, () => ({ council, tally, failing }));
          const judged = tallyBallots(round, count);
          const right = judged.every(({ yes, no, blank, invalidRow, base, required, enough }, row) => {
            const line = tally.rows[row];
            return (
              yes === line?.yes &&
              no === line.no &&
              blank === line.blank &&
              invalidRow === line.both &&
              base === members &&
              required === leastVotes(members, share) &&
              enough === suffices(yes, members, share)
            );
          });
          compared.hold(right && judged.length === 2, () => ({ council, tally, share, judged }));
          // One slip in the largest councils, two at once in all others.
          for (const [place, slip] of slips.entries()) {
            const once = slip(tally);
            const twice = members < size ? slips.slice(place + 1).map((again) => again(once)) : [];
            for (const wrong of [once, ...twice]) {
              const closed = reconciles(reconcile(round, countOf(talliesOf(wrong))));
              compared.hold(closed === tallies.has(JSON.stringify(wrong)), () => ({ council, tally, wrong, closed }));
            }
          }
        }
      }
    }
    expect(compared.after(100_000)).toEqual([]);
  },
);
