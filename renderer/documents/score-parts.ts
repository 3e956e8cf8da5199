import { impossible } from '#domain/result.ts';
import type { ScoreLine } from '#domain/papers/score-lines.ts';
import type { ScoredUnit, ScoreTableFacts, UnitNote } from '#domain/papers/score-table-facts.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import type { GridOptions } from './grid.ts';
import { size } from './layout.ts';
import type { WriteFigure } from './score-figures.ts';

/* What both ways to lay out a table of scores share: its totals, and how it comes apart where it is too wide. */

/** What a cell keeps free beside its words, in millimetres. */
export const cellEdges = 1.9;

/** One of the totals under, or beside, the points. */
export interface TotalLine {
  readonly name: string;
  readonly max: string;
  readonly bold: boolean;
  /** Whether it is words and not a figure. */
  readonly words: boolean;
  /** As a column, in millimetres. */
  readonly width: number;
  of(this: void, unit: ScoredUnit): string;
}

/** Bonus, what was taken off, the total, the place, the class and what is to be said, as far as the table tells them. */
export function totalLines({ tells, method, of, maximum }: ScoreTableFacts, write: WriteFigure): readonly TotalLine[] {
  const figure = { max: '', bold: false, words: false, width: 17 } as const;
  const words = { ...figure, words: true, width: 18 } as const;
  const total = of.type === 'panel' ? 'Điểm của Hội đồng' : 'Tổng điểm';
  return [
    ...(tells.bonus ? [{ ...figure, name: 'Điểm thưởng', of: (unit: ScoredUnit) => write(unit.bonus) }] : []),
    ...(tells.deducted ? [{ ...figure, name: 'Điểm trừ', of: (unit: ScoredUnit) => write(unit.deducted) }] : []),
    { ...figure, name: total, max: write(maximum), bold: true, width: 19, of: (unit) => write(unit.total) },
    { ...figure, name: 'Xếp hạng', bold: true, width: 13, of: ({ rank }) => (rank === null ? '' : String(rank)) },
    ...(method.classes.length > 0 ? [{ ...words, name: 'Xếp loại', of: (unit: ScoredUnit) => unit.class }] : []),
    { ...words, name: 'Ghi chú', width: 26, of: ({ notes }) => notes.map(noteText).join('; ') },
  ];
}

/** Short, since it stands in a narrow column; what decided is told in full under the table. */
function noteText(note: UnitNote): string {
  switch (note.type) {
    case 'disqualified':
      return 'Điểm liệt';
    case 'unfinished':
      return 'Chưa đủ điểm';
    case 'decided':
      return 'Hội đồng quyết định';
    case 'tied':
      return 'Bằng điểm';
    case 'provisional':
      return `Tạm tính, còn ${note.missing} phiếu`;
    case 'out-of':
      return `Tối đa ${formatPoints(note.points)}`;
    case 'step':
      return `Xét bước (${note.step})`;
    default:
      return impossible(note);
  }
}

/** Where the groups stand among the lines. */
export const groupsIn = (lines: readonly ScoreLine[]): ReadonlySet<number> =>
  new Set(lines.flatMap(({ group }, index) => (group ? [index] : [])));

/** Parts of about the same size, none larger than there is room for; one part even of nothing. */
export function evenly<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const parts = Math.max(1, Math.ceil(items.length / Math.max(1, most)));
  const each = Math.ceil(items.length / parts);
  return Array.from({ length: parts }, (_, index) => items.slice(index * each, (index + 1) * each));
}

/** Over every page of a part, which of how many it is; nothing over a table in one part. */
export const partAbove = (index: number, parts: number): Pick<GridOptions, 'above'> =>
  parts === 1
    ? {}
    : { above: [{ text: `Phần ${index + 1}/${parts}`, italics: true, fontSize: size.small, alignment: 'right' }] };
