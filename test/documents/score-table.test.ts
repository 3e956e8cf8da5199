import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { describe, expect, test } from 'vitest';
import { mm } from '#documents/layout.ts';
import { drawPaper, paperDefinition } from '#documents/paper.ts';
import { figuresOf } from '#documents/score-figures.ts';
import type { ScoreTableFacts } from '#domain/papers/score-table-facts.ts';
import { plainLeaves } from '#test/worlds/wide-scoring.ts';
import { partsOf } from './page-gates.ts';
import { boxesOf, wordsOf, type Box } from './poppler.ts';
import { samplePanelTable, sampleScoreTable } from './sample-scores.ts';
import { fonts } from './signed-sample.ts';

const minute = 120_000;

/** Without the watermark, whose slanted letters fall between the words. */
const draw = async (facts: Parameters<typeof drawPaper>[0]) =>
  (await drawPaper({ ...facts, sample: false }, fonts)).bytes;

/** The body of a paper, page after page in one long column. */
const bodyOf = (bytes: Uint8Array): readonly Box[] =>
  boxesOf(bytes).flatMap((page, number) =>
    partsOf(page).body.map((word) => ({
      ...word,
      yMin: word.yMin + number * page.height,
      yMax: word.yMax + number * page.height,
    })),
  );

/** Every word with how often it stands there. */
function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Every figure that a table has to show. */
function figuresIn(facts: ScoreTableFacts): readonly string[] {
  const write = figuresOf(facts);
  return facts.units.flatMap(({ cells, total, bonus, deducted }) =>
    [...cells, total, bonus, deducted].map(write).filter(Boolean),
  );
}

describe.each([10, 68])('the table of %i units by thirty-three leaves', (many) => {
  test(
    'has every figure of every unit, every place, and the code and the words of every leaf',
    async () => {
      const facts = sampleScoreTable(many, { ties: true, odd: true });
      const bytes = await draw(facts);
      const words = bodyOf(bytes).map(({ text }) => text);
      const [found, wanted] = [counted(words), counted(figuresIn(facts))];
      expect([...wanted].filter(([text, count]) => (found.get(text) ?? 0) < count)).toEqual([]);
      expect(facts.lines.filter(({ code }) => !found.has(code))).toEqual([]);
      const read = new Set(wordsOf(bytes).split(' '));
      const said = [...facts.lines.map(({ label }) => label), ...facts.units.map(({ name }) => name)];
      expect(said.flatMap((text) => text.split(' ')).filter((word) => !read.has(word))).toEqual([]);
      expect(wanted.size).toBeGreaterThan(100);
    },
    minute,
  );
});

/** Where the columns of a table end, in points from the left of the page. */
const edgesOf = (widths: readonly number[]): readonly number[] =>
  widths.reduce<number[]>((edges, width) => [...edges, (edges.at(-1) ?? 0) + width + cellSides], [mm(30)]);
const cellSides = 2 * mm(0.8) + 0.5;

/** The columns of a paper's tables that have figures, in their order. */
function tablesOf({ content }: TDocumentDefinitions): readonly (readonly number[])[] {
  const nodes = Array.isArray(content) ? content : [content];
  return nodes.flatMap((node) => {
    const { widths } = typeof node === 'object' && 'table' in node ? node.table : {};
    return Array.isArray(widths) && widths.length > 2 ? [edgesOf(widths as number[])] : [];
  });
}

/** Figures that do not stand whole in one column with all of its figures under each other, table by table. */
function misplaced(facts: ScoreTableFacts, bytes: Uint8Array): readonly string[] {
  const tables = tablesOf(paperDefinition(facts));
  const body = bodyOf(bytes).toSorted((a, b) => a.yMin - b.yMin);
  const depth = figuresIn(facts)[0]?.split(',')[1]?.length ?? 0;
  const figure = depth === 0 ? /^−?[\d.]+$/u : new RegExp(`^−?[\\d.]+,\\d{${depth}}$`, 'u');
  let table = 0;
  const wrong: string[] = [];
  for (const word of body) {
    // Over every page of a part stands which it is; the notes end the tables.
    if (word.text === 'chú:') break;
    const part = /^(\d+)\/\d+$/u.exec(word.text)?.[1];
    if (part !== undefined && word.xMin > mm(250)) table = Number(part) - 1;
    if (word.text === 'Mã' && word.xMin < mm(40)) table = tables.length - 1;
    if (!/^−?[\d.]*\d,\d+$/u.test(word.text)) continue;
    const edges = tables[table] ?? [];
    const right = edges.find((edge) => edge > word.xMax - 0.1) ?? 0;
    const left = edges.findLast((edge) => edge < right) ?? 0;
    const isFlush = Math.abs(right - word.xMax - mm(0.8)) < 1;
    if (word.xMin < left || !isFlush || !figure.test(word.text))
      wrong.push(`${word.text} at ${word.xMin}, ${word.yMin}`);
  }
  return wrong;
}

test(
  'every figure stands whole in its column, flush with the others and as deep, however many units and leaves there are',
  async () => {
    for (const facts of [
      sampleScoreTable(1, { odd: true }),
      sampleScoreTable(10, { odd: true }),
      sampleScoreTable(11, { odd: true }),
      sampleScoreTable(68, { odd: true }),
      sampleScoreTable(12, { set: plainLeaves(4) }),
      sampleScoreTable(30, { set: plainLeaves(40) }),
      samplePanelTable(10, 9),
      samplePanelTable(18, 9),
      samplePanelTable(20, 15),
    ]) {
      const shape = `${facts.units.length} units by ${facts.lines.length} lines`;
      expect(misplaced(facts, await draw(facts)), shape).toEqual([]);
    }
  },
  minute,
);
