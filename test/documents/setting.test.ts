import { expect, test } from 'vitest';
import { faceOf } from '#documents/font-face.ts';
import { awardList } from '#documents/award-list.ts';
import { setLines } from '#documents/line-setting.ts';
import { drawPaper } from '#documents/paper.ts';
import { joinRules } from '#documents/rule-joining.ts';
import { ask } from './poppler.ts';
import { sampleAwardList } from './sample-list.ts';
import { fonts } from './signed-sample.ts';

test('a face tells its characters and their widths, Vietnamese ones among them', () => {
  const face = faceOf(fonts.regular);
  expect(face.get('n'.charCodeAt(0))).toBe(0.5);
  expect(['Ẩ', 'ỡ', 'Đ', 'ữ', '“', '³'].every((letter) => face.has(letter.charCodeAt(0)))).toBe(true);
  expect(face.has(0x2610)).toBe(false);
});

test('set lines say what the cell said, and a word wider than its column is left to be torn', () => {
  const facts = sampleAwardList(3, 0);
  const definition = awardList(facts);
  setLines(definition, faceOf(fonts.regular));
  const content = definition.content as { table?: { body: { stack?: string[]; text?: string }[][] } }[];
  const rows = content.findLast((node) => node.table)?.table?.body ?? [];
  // The first row is held by its group's heading, the last by the signatures: the second stands for the others.
  expect(rows[2]?.[3]?.stack?.length).toBeGreaterThan(3);
  expect(rows[2]?.[3]?.stack?.join(' ')).toBe(facts.collectives[1]?.achievement);
  expect(rows[2]?.[6]?.text).toBe('Bổ sung xác nhận thuế trước 25/12/2026');
});

test('touching pieces of a rule become one line, and separate ones stay', () => {
  const level = (x1: number, x2: number, y: number) => ({
    type: 'vector',
    item: { type: 'line', x1, x2, y1: y, y2: y, lineWidth: 0.5 },
  });
  const page = {
    items: [level(0, 10, 5), level(10, 20, 5), level(30, 40, 5), level(0, 10, 6), { type: 'line', item: {} }],
  };
  joinRules(page);
  expect(page.items.map(({ item }) => ('x2' in item ? [item.x1, item.x2, item.y1] : 'text'))).toEqual([
    [0, 20, 5],
    [30, 40, 5],
    [0, 10, 6],
    'text',
  ]);
});

test('pdfmake still hands over its finished pages: a page of a list is drawn with few rules', async () => {
  const { bytes } = await drawPaper(sampleAwardList(30, 60), fonts);
  const operators = ask('qpdf', ['--qdf', '--no-original-object-ids', 'FILE', '-'], bytes).match(/ l$/gmu)?.length ?? 0;
  const pages = Number(/Pages:\s+(\d+)/u.exec(ask('pdfinfo', ['FILE'], bytes))?.[1]);
  // Eight upright ones and one level one a row; cell by cell it would be seventy.
  expect(operators / pages).toBeLessThan(25);
});
