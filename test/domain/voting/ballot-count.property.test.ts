import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reconcile, reconciles, tallyBallots, type BallotCount } from '#domain/voting/ballot-count.ts';
import type { NominationId } from '#domain/ids.ts';
import type { Round } from '#domain/voting/round.ts';
import {
  countedRounds,
  isPossible,
  leastThatSatisfies,
  people,
  rollWith,
  roundWith,
  ruleWith,
  votersIn,
} from './vote-world.ts';

const closes = (round: Round, count: BallotCount): boolean => reconciles(reconcile(round, count));

const paperFigures = ['printed', 'issued', 'spoiled', 'unused', 'returned', 'opinions', 'valid', 'invalid'] as const;
const rowFigures = ['yes', 'no', 'blank', 'invalidRow'] as const;

/** Changes one figure of a count: one of the papers, or one cell of one row. */
function withOneWrong(count: BallotCount, which: number, by: number): BallotCount {
  const at = which % (paperFigures.length + rowFigures.length * count.rows.length);
  const paper = paperFigures[at];
  if (paper) return { ...count, [paper]: count[paper] + by };
  const cell = at - paperFigures.length;
  const figure = rowFigures[cell % rowFigures.length] ?? 'yes';
  const row = Math.floor(cell / rowFigures.length);
  return {
    ...count,
    rows: count.rows.map((line, index) => (index === row ? { ...line, [figure]: line[figure] + by } : line)),
  };
}

const error = fc.integer({ min: -3, max: 3 }).filter((by) => by !== 0);

describe('the reconciliation', () => {
  test('holds for every count that members of the roll really made', () => {
    fc.assert(
      fc.property(countedRounds(), ({ round, count }) => {
        const failing = reconcile(round, count).filter(({ holds }) => !holds);
        expect(failing).toEqual([]);
      }),
    );
  });

  test('never holds with one wrong figure, whichever it is', () => {
    fc.assert(
      fc.property(countedRounds(), fc.nat(), error, ({ round, count }, which, by) => {
        expect(closes(round, withOneWrong(count, which, by))).toBe(false);
      }),
    );
  });

  test('holds only for counts that some behaviour of the members explains, with up to three wrong figures', () => {
    const errors = fc.array(fc.tuple(fc.nat(), error), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(countedRounds(), errors, ({ round, count }, changes) => {
        const wrong = changes.reduce((sum, [which, by]) => withOneWrong(sum, which, by), count);
        expect(closes(round, wrong)).toBe(isPossible(round, wrong));
      }),
    );
  });

  test('finds the votes of the recused: moving blanks of a row to "yes" is noticed once too few are left', () => {
    fc.assert(
      fc.property(countedRounds(), fc.nat(), ({ round, count }, which) => {
        const row = which % count.rows.length;
        const moved: BallotCount = {
          ...count,
          rows: count.rows.map((line, index) =>
            index === row ? { ...line, yes: line.yes + line.blank, blank: 0 } : line,
          ),
        };
        expect(closes(round, moved)).toBe(isPossible(round, moved));
      }),
    );
  });

  const withRows = countedRounds().filter(({ count }) => count.valid > 0);

  test('does not hold when a row of the list is missing', () => {
    fc.assert(
      fc.property(withRows, ({ round, count }) => {
        expect(closes(round, { ...count, rows: count.rows.slice(1) })).toBe(false);
      }),
    );
  });

  test('does not hold when a row is counted twice, with the same or with other figures', () => {
    fc.assert(
      fc.property(withRows, ({ round, count }) => {
        const again = count.rows.slice(0, 1);
        expect(closes(round, { ...count, rows: [...count.rows, ...again] })).toBe(false);
        const other = again.map((row) => ({ ...row, yes: 0, no: row.yes + row.no }));
        expect(closes(round, { ...count, rows: [...count.rows, ...other] })).toBe(false);
      }),
    );
  });

  test('does not hold when a row belongs to another list', () => {
    fc.assert(
      fc.property(withRows, ({ round, count }) => {
        const foreign = count.rows.slice(0, 1).map((row) => ({ ...row, nominationId: 'elsewhere' as NominationId }));
        expect(closes(round, { ...count, rows: [...count.rows, ...foreign] })).toBe(false);
      }),
    );
  });

  test('says how many rows are missing, extra or there twice', () => {
    const strayIn = (round: Round, count: BallotCount) =>
      reconcile(round, count)
        .filter(({ id }) => id === 'rows')
        .map(({ left, relation, right }) => [left, relation, right]);
    fc.assert(
      fc.property(
        countedRounds(),
        fc.nat({ max: 4 }),
        fc.nat({ max: 2 }),
        fc.nat({ max: 2 }),
        (world, kept, twice, extra) => {
          const { round, count } = world;
          const left = count.rows.slice(0, kept);
          const again = left.slice(0, twice);
          const foreign = count.rows
            .slice(0, extra)
            .map((row) => ({ ...row, nominationId: 'elsewhere' as NominationId }));
          const stray = count.rows.length - left.length + again.length + foreign.length;
          const rows = [...foreign, ...left, ...again];
          expect(strayIn(round, { ...count, rows })).toEqual([[stray, 'equals', 0]]);
          if (stray > 0) expect(closes(round, { ...count, rows })).toBe(false);
        },
      ),
    );
  });

  test('shows every line with both sides, and says "holds" exactly where the relation is true', () => {
    fc.assert(
      fc.property(countedRounds(), fc.nat(), error, ({ round, count }, which, by) => {
        for (const { left, relation, right, holds } of reconcile(round, withOneWrong(count, which, by))) {
          const truth = { equals: left === right, 'at-most': left <= right, 'at-least': left >= right }[relation];
          expect(holds).toBe(truth);
        }
      }),
    );
  });
});

describe('what the reconciliation cannot notice', () => {
  const round = roundWith(ruleWith(), rollWith(9, 9), [[], []]);
  const row = (nominationId: string, yes: number, no: number) => ({
    nominationId: nominationId as NominationId,
    yes,
    no,
    blank: 0,
    invalidRow: 0,
  });
  const count: BallotCount = {
    printed: 11,
    issued: 9,
    spoiled: 0,
    unused: 2,
    returned: 9,
    opinions: 0,
    valid: 9,
    invalid: 0,
    invalidReason: '',
    rows: [row('n1', 9, 0), row('n2', 6, 3)],
  };

  test('is two errors that make up for each other: a vote moved within a row, or two rows exchanged', () => {
    expect(closes(round, { ...count, rows: [row('n1', 8, 1), row('n2', 6, 3)] })).toBe(true);
    expect(closes(round, { ...count, rows: [row('n1', 6, 3), row('n2', 9, 0)] })).toBe(true);
  });

  test('is not a paper too many in the whole ballot: eleven figures would have to be wrong together', () => {
    const tenth = { ...count, issued: 10, returned: 10, valid: 10, printed: 12 };
    expect(closes(round, { ...tenth, rows: [row('n1', 10, 0), row('n2', 7, 3)] })).toBe(false);
  });
});

describe('a figure that is no count of papers', () => {
  test('is refused: a fraction, below nought, or no number at all', () => {
    fc.assert(
      fc.property(countedRounds(), fc.nat(), ({ round, count }, which) => {
        for (const by of [0.5, Number.NaN, Number.POSITIVE_INFINITY, -1000]) {
          expect(closes(round, withOneWrong(count, which, by))).toBe(false);
        }
      }),
    );
  });

  test('is refused even where two of them make up for each other', () => {
    const round = roundWith(ruleWith(), rollWith(9, 9), [[]]);
    const rows = [{ nominationId: 'n1' as NominationId, yes: 10, no: -1, blank: 0, invalidRow: 0 }];
    const papers = { printed: 9, issued: 9, spoiled: 0, unused: 0, returned: 9, opinions: 0, valid: 9, invalid: 0 };
    expect(closes(round, { ...papers, invalidReason: '', rows })).toBe(false);
    expect(closes(round, { ...papers, printed: 9.5, unused: 0.5, invalidReason: '', rows: [] })).toBe(false);
  });
});

describe('written opinions', () => {
  const rows = (yes: number, blank = 0) => [{ nominationId: 'n1' as NominationId, yes, no: 0, blank, invalidRow: 0 }];
  const papers = { printed: 10, issued: 8, spoiled: 0, unused: 2, returned: 8, invalid: 0, invalidReason: '' };
  const counted = roundWith(ruleWith(), rollWith(9, 8, 1), [[]]);

  test('are counted with the papers of the room, on a line of their own', () => {
    expect(closes(counted, { ...papers, opinions: 1, valid: 9, rows: rows(9) })).toBe(true);
    expect(closes(counted, { ...papers, opinions: 0, valid: 9, rows: rows(9) })).toBe(false);
  });

  test('are never more than those that were received when the round opened', () => {
    const absentTwo = roundWith(ruleWith(), rollWith(10, 8, 1), [[]]);
    expect(closes(absentTwo, { ...papers, opinions: 2, valid: 10, rows: rows(10) })).toBe(false);
  });

  test('are not among the papers where the rule does not count them', () => {
    const ignoring = roundWith(ruleWith({ writtenOpinions: 'not-counted' }), rollWith(9, 8, 1), [[]]);
    expect(closes(ignoring, { ...papers, opinions: 1, valid: 9, rows: rows(9) })).toBe(false);
    expect(closes(ignoring, { ...papers, opinions: 0, valid: 8, rows: rows(8) })).toBe(true);
  });

  test.each(['present', 'issued', 'valid'] as const)('are not among the papers where the base is %s', (base) => {
    const round = roundWith(ruleWith({ base }), rollWith(9, 8, 1), [[]]);
    expect(closes(round, { ...papers, opinions: 1, valid: 9, rows: rows(9) })).toBe(false);
    expect(closes(round, { ...papers, opinions: 0, valid: 8, rows: rows(8) })).toBe(true);
  });

  test('that stay away do not excuse a vote of a recused member whose paper came back', () => {
    const round = roundWith(ruleWith(), rollWith(9, 8, 1), [people(1)]);
    expect(closes(round, { ...papers, opinions: 0, valid: 8, rows: rows(7, 1) })).toBe(true);
    expect(closes(round, { ...papers, opinions: 0, valid: 8, rows: rows(8) })).toBe(false);
  });
});

describe('the outcome of a ballot', () => {
  test('is enough exactly when the votes in favour reach the least number that meets the share', () => {
    fc.assert(
      fc.property(countedRounds(), ({ round, count }) => {
        const tallies = tallyBallots(round, count);
        expect(tallies).toHaveLength(round.rows.length);
        for (const [index, tally] of tallies.entries()) {
          expect(tally).toMatchObject({ ...count.rows[index] });
          const recused = round.rows[index]?.recused ?? [];
          expect(tally.recused).toBe(votersIn(round.rule, round.roll).filter((id) => recused.includes(id)).length);
          expect(tally.required).toBe(leastThatSatisfies(round.rule.threshold, tally.base));
          expect(tally.enough).toBe(tally.yes >= tally.required);
        }
      }),
    );
  });

  test('belongs to its row even when the tellers read the rows in another order', () => {
    fc.assert(
      fc.property(countedRounds(), ({ round, count }) => {
        const tallies = tallyBallots(round, { ...count, rows: count.rows.toReversed() });
        expect(new Map(tallies.map((tally) => [tally.nominationId, tally.yes]))).toEqual(
          new Map(count.rows.map((row) => [row.nominationId, row.yes])),
        );
      }),
    );
  });
});
