import type { ScoreCell } from '#domain/papers/score-lines.ts';
import type { ScoreTableFacts } from '#domain/papers/score-table-facts.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import { criteriaWords } from '#words/criteria-words.ts';

/** Writes figures at the depth of their table: 9,50 beside 8,25. */
export type WriteFigure = (cell: ScoreCell) => string;

/** Every figure of the table with as many decimals as the finest of them needs. */
export function figuresOf({ lines, units, maximum }: ScoreTableFacts): WriteFigure {
  const all = [
    maximum,
    ...lines.map(({ max }) => max),
    ...units.flatMap(({ cells, bonus, deducted, total }) => [...cells, bonus, deducted, total]),
  ];
  return writeFigure(all);
}

/** The same for figures that stand in no such table. */
export function writeFigure(all: readonly ScoreCell[]): WriteFigure {
  const depth = all.reduce<number>((most, cell) => Math.max(most, depthOf(cell)), 0);
  return (cell) => {
    if (cell === null) return '';
    if (cell === 'not-applicable') return criteriaWords.vi.mark.notApplicable;
    return cell === 'disqualified' ? 'X' : formatPoints(cell, depth);
  };
}

const depthOf = (cell: ScoreCell): number =>
  typeof cell !== 'number' || cell % 100 === 0 ? 0 : cell % 10 === 0 ? 1 : 2;
