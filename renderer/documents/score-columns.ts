import type { Content } from 'pdfmake/interfaces';
import type { ScoredUnit, ScoreTableFacts } from '#domain/papers/score-table-facts.ts';
import { grid, type GridCell, type GridColumn } from './grid.ts';
import { size, textWidth } from './layout.ts';
import { roomForWords } from './letter-room.ts';
import { figuresOf, type WriteFigure } from './score-figures.ts';
import { cellEdges, evenly, groupsIn, partAbove, totalLines, type TotalLine } from './score-parts.ts';

/** What the criteria keep of the width, in millimetres: their code, at least so much for their words, their maximum. */
const room = { code: 14, leastLabel: 52, max: 17, leastUnit: 24 } as const;

/**
 * Criteria below each other and units beside each other, as a few units fit the paper; where not all of them do, the
 * criteria are repeated beside the next ones.
 */
export function unitsBeside(facts: ScoreTableFacts): Content[] {
  const write = figuresOf(facts);
  const totals = totalLines(facts, write);
  const free = textWidth.landscape - room.code - room.leastLabel - room.max;
  const needed = roomForWords(wordsOf(facts, write), size.small) + cellEdges;
  const parts = evenly(facts.units, Math.floor(free / needed));
  const each = Math.min(Math.max(needed, room.leastUnit), free / Math.max(1, parts[0]?.length ?? 0));
  const leading = groupsIn(facts.lines);
  return parts.map((units, index) => {
    const columns = columnsFor(facts, units, each);
    return grid(columns, [...lineRows(facts, units, write), ...totals.map((line) => totalRow(line, units))], {
      letters: size.small,
      leading,
      ...partAbove(index, parts.length),
    });
  });
}

/** Everything that no column of units may tear. */
const wordsOf = ({ units }: ScoreTableFacts, write: WriteFigure): readonly string[] =>
  units.flatMap(({ name, cells, total }) => [name, ...cells.map(write), write(total)]);

const columnsFor = (facts: ScoreTableFacts, units: readonly ScoredUnit[], each: number): readonly GridColumn[] => [
  { head: 'STT', width: room.code, align: 'center' },
  {
    head: facts.of.type === 'panel' ? 'Thành viên Hội đồng' : 'Nội dung tiêu chí',
    width: textWidth.landscape - room.code - room.max - units.length * each,
    align: 'left',
  },
  { head: 'Điểm\ntối đa', width: room.max, align: 'right' },
  ...units.map(({ name }): GridColumn => ({ head: name, width: each, align: 'right' })),
];

const lineRows = (
  { lines }: ScoreTableFacts,
  units: readonly ScoredUnit[],
  write: WriteFigure,
): readonly GridCell[][] =>
  lines.map(({ code, label, max, group }, index) => {
    const figures = units.map(({ cells }) => write(cells[index] ?? null));
    const row = [code || String(index + 1), label, write(max), ...figures];
    return group ? boldRow(row) : row;
  });

const totalRow = ({ name, max, of, bold, words }: TotalLine, units: readonly ScoredUnit[]): GridCell[] => {
  const figures = units.map(of);
  if (bold) return boldRow(['', name, max, ...figures]);
  return ['', name, max, ...figures.map((text): GridCell => (words ? { text, alignment: 'center' } : text))];
};

/** Code in the middle, words on the left, figures on the right. */
const boldRow = (texts: readonly string[]): GridCell[] =>
  texts.map((text, index) => ({
    text,
    bold: true,
    alignment: index === 0 ? 'center' : index === 1 ? 'left' : 'right',
  }));
