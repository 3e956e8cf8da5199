import type { BallotCount } from './ballot-count.ts';
import { countsOpinions, type Round } from './round.ts';

/** Votes against and blanks of the made-up rows, one after another: a list in which everybody agrees teaches nothing. */
const dissent: readonly (readonly [no: number, blank: number])[] = [
  [0, 0],
  [1, 0],
  [0, 1],
  [0, 0],
  [2, 0],
  [0, 0],
  [1, 1],
];

/** Papers printed beyond those handed out. */
const spare = 2;

/** A count as tellers might bring it, invented for a rehearsal: every paper comes back valid, and every line closes. */
export function madeUpCount(round: Round): BallotCount {
  const issued = round.roll.present.length;
  const opinions = countsOpinions(round.rule) ? round.roll.writtenOpinions.length : 0;
  const valid = issued + opinions;
  return {
    printed: issued + spare,
    issued,
    spoiled: 0,
    unused: spare,
    returned: issued,
    opinions,
    valid,
    invalid: 0,
    invalidReason: '',
    rows: round.rows.map(({ nominationId, recused }, index) => {
      const [against, undecided] = dissent[index % dissent.length] ?? [0, 0];
      // Whoever has a part in it leaves the row blank.
      const blank = Math.min(valid, recused.length + undecided);
      const no = Math.min(valid - blank, against);
      return { nominationId, yes: valid - blank - no, no, blank, invalidRow: 0 };
    }),
  };
}
