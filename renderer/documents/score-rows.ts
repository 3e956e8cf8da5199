import type { Content, TableCell } from 'pdfmake/interfaces';
import type { ScoreLine } from '#domain/papers/score-lines.ts';
import type { ScoredUnit, ScoreTableFacts } from '#domain/papers/score-table-facts.ts';
import { grid, headCell, type GridCell, type GridColumn } from './grid.ts';
import { size, textWidth } from './layout.ts';
import { roomForWords } from './letter-room.ts';
import { figuresOf, type WriteFigure } from './score-figures.ts';
import { cellEdges, groupsIn, partAbove, totalLines, type TotalLine } from './score-parts.ts';

/**
 * What number and name of a unit keep of the width on every part, in millimetres, and what that leaves. A name gives so
 * much of its own where everything fits on one part then.
 */
const room = { number: 10, name: 49, free: textWidth.landscape - 59, ofName: 10 } as const;

/** A line with where it stands among all. */
interface Placed {
  readonly line: ScoreLine;
  readonly index: number;
  /** The group over it that its head names; itself where it stands under none. */
  readonly top: ScoreLine;
  /** What its column needs at the least, in millimetres. */
  readonly width: number;
}

/** Some of the lines beside each other; the last part has the totals. */
interface Part {
  readonly lines: readonly Placed[];
  readonly totals: readonly TotalLine[];
}

/** Units below each other and criteria beside each other by their codes, in parts as wide as the paper; what the codes mean stands after them. */
export function unitsBelow(facts: ScoreTableFacts): Content[] {
  const write = figuresOf(facts);
  const parts = partsOf(facts, write);
  return [
    ...parts.map((part, index) => {
      const columns = columnsFor(part);
      return grid(
        columns,
        facts.units.map((unit, number) => rowOf(unit, number + 1, part, write)),
        { letters: size.small, heads: headsOf(part, write), ...partAbove(index, parts.length) },
      );
    }),
    ...(facts.of.type === 'panel' ? [] : [codesTable(facts.lines, write)]),
  ];
}

/** The totals stand on the last part, beside as many of the last lines as have room there. */
function partsOf(facts: ScoreTableFacts, write: WriteFigure): readonly Part[] {
  const totals = totalLines(facts, write);
  const lines = placed(facts, write);
  if (widthOf([...lines, ...totals]) <= room.free + room.ofName) return [{ lines, totals }];
  const beside = room.free - widthOf(totals);
  let from = lines.length;
  while (from > 0 && widthOf(lines.slice(from - 1)) <= beside) from -= 1;
  return [
    ...besideEachOther(lines.slice(0, from)).map((part) => ({ lines: part, totals: [] })),
    { lines: lines.slice(from), totals },
  ];
}

const widthOf = (columns: readonly { readonly width: number }[]): number =>
  columns.reduce((sum, { width }) => sum + width, 0);

/** No more parts than are needed, and these about as wide as each other. */
function besideEachOther(lines: readonly Placed[]): readonly (readonly Placed[])[] {
  const fewest = filled(lines, room.free).length;
  for (let limit = widthOf(lines) / Math.max(1, fewest); limit < room.free; limit += 2) {
    const parts = filled(lines, limit);
    if (parts.length <= fewest) return parts;
  }
  return filled(lines, room.free);
}

/** One part after the other filled up to so many millimetres. */
function filled(lines: readonly Placed[], limit: number): readonly (readonly Placed[])[] {
  const parts: Placed[][] = [];
  for (const line of lines) {
    const part = parts.at(-1);
    if (part && widthOf(part) + line.width <= limit) part.push(line);
    else parts.push([line]);
  }
  return parts;
}

/** Every line with the group over it, its column as wide as its longest figure, its code or a word of its name. */
function placed({ lines, units }: ScoreTableFacts, write: WriteFigure): readonly Placed[] {
  const all: Placed[] = [];
  for (const [index, line] of lines.entries()) {
    const texts = [line.code || line.label, write(line.max), ...units.map(({ cells }) => write(cells[index] ?? null))];
    const top = line.depth === 0 ? line : (all.at(-1)?.top ?? line);
    all.push({ line, index, top, width: Math.max(9, roomForWords(texts, size.small) + cellEdges) });
  }
  return all;
}

/** A column is not made wider than that for its figures, in millimetres: far from each other they are hard to compare. */
const mostMore = 8;

/** The columns of a part fill the paper; what is left beside the totals goes to the notes. */
function columnsFor({ lines, totals }: Part): readonly GridColumn[] {
  const left = room.free - widthOf(lines) - widthOf(totals);
  const more = totals.length > 0 ? 0 : Math.min(left / lines.length, mostMore);
  return [
    { head: 'STT', width: room.number, align: 'center' },
    { head: 'Tên đơn vị', width: room.name + Math.min(0, left), align: 'left' },
    ...lines.map(({ line, width }): GridColumn => ({ head: line.code, width: width + more, align: 'right' })),
    ...totals.map(({ name, width, words }, index): GridColumn => ({
      head: name,
      width: index === totals.length - 1 ? width + Math.max(0, left) : width,
      align: words ? 'left' : 'right',
    })),
  ];
}

const rowOf = (unit: ScoredUnit, number: number, { lines, totals }: Part, write: WriteFigure): GridCell[] => [
  String(number),
  unit.name,
  ...lines.map(({ line, index }): GridCell => {
    const text = write(unit.cells[index] ?? null);
    return line.group ? { text, bold: true, alignment: 'right' } : text;
  }),
  ...totals.map((line): GridCell =>
    line.bold ? { text: line.of(unit), bold: true, alignment: 'right' } : line.of(unit),
  ),
];

/** The groups over the codes of their criteria, and under these the most that each gives; members have only names. */
function headsOf({ lines, totals }: Part, write: WriteFigure): TableCell[][] {
  const heads = lines.map(({ line }) => headCell(line.code || line.label));
  if (lines.every(({ line }) => line.code === '')) {
    return [[headCell('STT'), headCell('Tên đơn vị'), ...heads, ...totals.map(({ name }) => headCell(name))]];
  }
  const over = (text: string, rowSpan: number): TableCell => ({ ...headCell(text), rowSpan });
  const maximum = (text: string): TableCell => ({ text, italics: true, alignment: 'right' });
  const none = totals.map((): TableCell => ({}));
  return [
    [over('STT', 3), over('Tên đơn vị', 3), ...groupHeads(lines), ...totals.map(({ name }) => over(name, 2))],
    [{}, {}, ...heads, ...none],
    [{}, {}, ...lines.map(({ line }) => maximum(write(line.max))), ...totals.map(({ max }) => maximum(max))],
  ];
}

/** A group's name across its columns, its code alone where they are too few for the name. */
function groupHeads(lines: readonly Placed[]): TableCell[] {
  return lines.map(({ top }, index): TableCell => {
    if (lines[index - 1]?.top === top) return {};
    const across = lines.filter((other) => other.top === top);
    const text = widthOf(across) > 30 ? `${top.code}. ${top.label}` : top.code;
    return { ...headCell(text), colSpan: across.length };
  });
}

/** What the codes mean, two beside each other: the left half is read first. */
function codesTable(lines: readonly ScoreLine[], write: WriteFigure): Content {
  const half = Math.ceil(lines.length / 2);
  const cells = (line: ScoreLine | undefined): GridCell[] => {
    if (!line) return ['', '', ''];
    const texts = [line.code, line.label, write(line.max)] as const;
    if (!line.group) return [...texts];
    return texts.map((text, index) => ({ text, bold: true, alignment: alignments[index] ?? 'left' }));
  };
  return grid(
    codeColumns,
    lines.slice(0, half).map((line, index) => [...cells(line), ...cells(lines[half + index])]),
    {
      letters: size.small,
      above: [{ text: 'Nội dung tiêu chí', bold: true, margin: [0, 6, 0, 0] }],
      leading: groupsIn(lines.slice(0, half)),
    },
  );
}

const alignments = ['center', 'left', 'right'] as const;

const codeColumns: readonly GridColumn[] = [0, 1].flatMap((): readonly GridColumn[] => [
  { head: 'Mã', width: 14, align: 'center' },
  { head: 'Nội dung tiêu chí', width: 92, align: 'left' },
  { head: 'Điểm\ntối đa', width: 20, align: 'right' },
]);
