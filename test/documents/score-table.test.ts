import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { describe, expect, test } from 'vitest';
import { mm } from '#documents/layout.ts';
import { drawPaper, paperDefinition } from '#documents/paper.ts';
import { figuresOf } from '#documents/score-figures.ts';
import type { ScoreTableFacts } from '#domain/papers/score-table-facts.ts';
import { plainLeaves } from '#test/worlds/wide-scoring.ts';
import { partsOf } from './page-gates.ts';
import { boxesOf, wordsOf, type Box } from './poppler.ts';
import { samplePanelTable, sampleScoreForm, sampleScoreTable } from './sample-scores.ts';
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

test(
  'the table of ten says whose points they are, how they came about and what parted equals, and its head is on every page',
  async () => {
    const facts = sampleScoreTable(10, { ties: true, odd: true });
    const bytes = await draw(facts);
    const words = wordsOf(bytes);
    for (const sentence of [
      'CỤM THI ĐUA SỐ 1',
      'BẢNG TỔNG HỢP ĐIỂM',
      'Điểm do cụm thi đua chấm',
      'bản 1; điểm tối đa 1.000)',
      '(Chưa chốt, số liệu đến ngày 15/12/2026)',
      'KAD: tiêu chí không áp dụng đối với đơn vị; không tính vào điểm đạt được và điểm tối đa.',
      'X: đơn vị mắc điểm liệt (X.1, X.2, X.3, X.4), không được xếp hạng.',
      'Tiêu chí định lượng I.1, I.2: tính từ kế hoạch và thực hiện, so với đơn vị dẫn đầu cụm;',
      'phần lẻ từ 0,005 trở lên làm tròn lên, dưới 0,005 thì bỏ.',
      'Xếp loại: Xuất sắc từ 900 điểm; Tốt từ 800 điểm; Khá từ 650 điểm.',
      'Đơn vị bằng điểm xét lần lượt: (1) nữ, hoặc tập thể từ 70% là nữ; (2) điểm I Kết quả sản xuất, kinh doanh, đầu tư cao hơn;',
      'Công ty TNHH Điện tử Bắc Sơn 1 (hạng 6), Công ty cổ phần Thép Yên Phong 4 (hạng 7)',
      'phân định ở bước (1); còn bằng nhau, chờ Hội đồng quyết định.',
      'Tổng số: 10 đơn vị; được xếp hạng: 09; không được xếp hạng: 01./.',
      'CỤM TRƯỞNG',
    ])
      expect(words).toContain(sentence);
    for (const [number, page] of boxesOf(bytes).entries()) {
      const body = partsOf(page).body;
      const rows = body.filter(({ text, xMin }) => /^[IVX]+\.\d$/u.test(text) && xMin < mm(44));
      if (rows.length > 0)
        expect(body.filter(({ text }) => text === 'STT').length, `page ${number + 1}`).toBeGreaterThan(0);
    }
  },
  minute,
);

test(
  'many units stand under the groups and codes of their criteria on every page, and what the codes mean stands once',
  async () => {
    const facts = sampleScoreTable(30, { odd: true });
    const pages = boxesOf(await draw(facts)).map((page) => partsOf(page).body.map(({ text }) => text));
    const parts = pages.filter((words) => words.includes('Phần'));
    expect(parts.length).toBeGreaterThan(4);
    for (const words of parts) {
      expect(words.join(' ')).toContain('STT Tên đơn vị');
      expect(words.some((text) => /^[IVX]+\.\d$/u.test(text))).toBe(true);
    }
    const all = pages.flat();
    for (const number of facts.units.keys())
      expect(all.filter((text) => text === String(number + 1)).length).toBeGreaterThanOrEqual(4);
    expect(all.join(' ').split('Mã Nội dung tiêu chí').length).toBeGreaterThan(1);
  },
  minute,
);

test('no group of criteria stands at the foot of a page without one of its leaves', async () => {
  const papers = await Promise.all([1, 2, 3, 4, 5, 10].map((units) => draw(sampleScoreTable(units))));
  const lastCodes = papers.flatMap(boxesOf).flatMap((page) => {
    const codes = partsOf(page).body.filter(({ text, xMin }) => /^[IVX]+(?:\.\d)?$/u.test(text) && xMin < mm(44));
    return codes.toSorted((a, b) => a.yMin - b.yMin).at(-1)?.text ?? [];
  });
  expect(lastCodes.length).toBeGreaterThan(15);
  expect(lastCodes.filter((code) => !code.includes('.'))).toEqual([]);
});

test('the panel’s table has its members over their totals, and says how these become one figure', async () => {
  const words = wordsOf(await draw(samplePanelTable(18, 9)));
  for (const sentence of [
    'Của Hội đồng Thi đua - Khen thưởng',
    'xét, đề nghị khen thưởng năm 2026',
    'Tạm tính, còn',
    'Điểm của Hội đồng là trung bình cộng các phiếu đã đủ, không tính một phiếu cao nhất và một phiếu thấp nhất. Không tính phiếu còn thiếu.',
    'CHỦ TRÌ',
    'Nguyễn Đình Phúc',
  ])
    expect(words).toContain(sentence);
  expect(words).not.toContain('tiêu chí không áp dụng');
});

test('a unit’s sheet has a column for every stage, its evidence and remarks; the empty one is filled by hand', async () => {
  const filled = wordsOf(await draw(sampleScoreForm(true)));
  for (const sentence of [
    'BẢNG TỰ CHẤM ĐIỂM',
    'CÔNG TY TRÁCH NHIỆM HỮU HẠN MỘT',
    'Kế hoạch: 1.000; thực hiện:',
    'An toàn, vệ sinh lao động (đạt được 50)',
    'ĐẠI DIỆN ĐƠN VỊ',
  ])
    expect(filled).toContain(sentence);
  expect(filled).toContain('trang 12');
  expect(filled).toMatch(/Cụm chấm:.*Đơn vị giải/u);
  const empty = wordsOf(await draw(sampleScoreForm(false)));
  expect(empty).toContain('TÊN ĐƠN VỊ: ……');
  expect(empty).toContain('ngày …… tháng …… năm 2026');
  expect(empty).toContain('Kế hoạch: …………; thực hiện: …………');
  expect(empty).not.toMatch(/\d,\d\d/u);
});
