import { describe, expect, test } from 'vitest';
import { planIndicators, type KnownEnterprise } from '#domain/year/indicator-import.ts';
import { readIndicatorSheets, type IndicatorList } from '#domain/year/indicator-sheet.ts';
import { untold, withFigure } from '#domain/year/indicators.ts';
import { placeBlock, readBlock } from '#domain/year/pasted-block.ts';
import { indicatorWorkbook } from '#documents/indicator-workbook.ts';
import { readListBytes } from '#documents/list-file.ts';
import { sheetOf, type Written } from '#test/worlds/list-sheets.ts';
import { lineFaultSentence, pasteSentence } from '#words/figure-refusals.ts';
import { indicatorHeads } from '#words/indicator-sheet-words.ts';
import { indicatorSheetFaultSentence } from '#words/indicator-words.ts';

const id = (n: number) => `firm-${n}` as never;
const firms: readonly KnownEnterprise[] = ['2300110078', '2300110141', '0100109106'].map((taxCode, at) => ({
  id: id(at),
  taxCode,
  figures: withFigure(untold, { kind: 'workers', part: 'actual', value: 10_000 * (at + 1) }),
}));
const { figures } = indicatorHeads;
const heads = ['STT', 'Mã số thuế', 'Tên doanh nghiệp', figures.workers.actual, figures.income.actual];
const listOf = (rows: readonly (readonly Written[])[], title = 'CHỈ TIÊU NĂM 2026'): IndicatorList => {
  const read = readIndicatorSheets([sheetOf([[title], [], heads, ...rows])], indicatorHeads, 2026);
  if (!read.ok) throw new Error(indicatorSheetFaultSentence(read.error, 'vi'));
  return read.value;
};

describe('a block out of a spreadsheet', () => {
  const room = {
    nomineeIds: [id(0), id(1)],
    columns: [
      { kind: 'exports', part: 'plan' },
      { kind: 'exports', part: 'actual' },
    ],
  } as const;

  test('is divided by tabs and line ends, with quotes where a cell holds either', () => {
    expect(readBlock('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(readBlock('"a\tb"\t"say ""x"""')).toEqual([['a\tb', 'say "x"']]);
    expect(readBlock('\t1\n\t')).toEqual([
      ['', '1'],
      ['', ''],
    ]);
  });

  test('is laid from the cell in hand on; an empty cell empties', () => {
    expect(placeBlock(readBlock('1,234.5\t1,234\n\t7'), room)).toEqual({
      ok: true,
      value: [
        { nomineeId: id(0), kind: 'exports', part: 'plan', value: 123_450 },
        { nomineeId: id(0), kind: 'exports', part: 'actual', value: 123_400 },
        { nomineeId: id(1), kind: 'exports', part: 'plan', value: null },
        { nomineeId: id(1), kind: 'exports', part: 'actual', value: 700 },
      ],
    });
  });

  test('past the edge is refused with how much room there is', () => {
    const over = placeBlock(readBlock('1\n2\n3'), room);
    expect(over.ok ? '' : pasteSentence(over.error, undefined, 'vi')).toBe(
      'Vùng dán có 3 dòng, từ ô đang chọn xuống chỉ còn 2 doanh nghiệp. Chưa ghi gì.',
    );
    const wide = placeBlock(readBlock('1\t2\t3'), room);
    expect(wide.ok ? '' : pasteSentence(wide.error, undefined, 'vi')).toBe(
      'Vùng dán có 3 cột, từ ô đang chọn sang chỉ còn 2 cột số liệu. Chưa ghi gì.',
    );
  });

  test('with one figure that cannot be read is refused whole, and says which', () => {
    const bad = placeBlock(readBlock('1\t2\n3\tbốn'), room);
    expect(bad.ok ? '' : pasteSentence(bad.error, room.columns[1], 'vi')).toBe(
      'Vùng dán, dòng 2, cột Kim ngạch xuất khẩu, thực hiện: “bốn” không phải là số. Chỉ ghi chữ số, ví dụ 1.234,5. Chưa ghi gì.',
    );
  });
});

describe('a list of indicators', () => {
  test('is taken in by tax codes, a lost nought put back; what is wrong is told by its line', () => {
    const plan = planIndicators(
      listOf([
        [1, '2300110078', 'A', 100, '12,5'],
        [2, '2300110141', 'B', 250, 11.6],
        [3, 100_109_106, 'C', null, 10],
        [4, '2300110215', 'D', 5, null],
        [5, null, 'E', 5, null],
        [null, null, 'Tổng cộng', 360, null],
      ]),
      firms,
    );
    expect(plan).toMatchObject({ accepted: 3, unchanged: 0, total: 5 });
    expect(plan.toFix.map(({ line, faults }) => [line, faults.map((fault) => lineFaultSentence(fault, 'vi'))])).toEqual(
      [
        [7, ['Không có doanh nghiệp đang theo dõi nào mang mã số thuế 2300110215.']],
        [8, ['Thiếu mã số thuế.']],
      ],
    );
    expect(plan.cells.filter(({ nomineeId }) => nomineeId === id(0))).toEqual([
      { nomineeId: id(0), kind: 'workers', part: 'actual', value: 10_000 },
      { nomineeId: id(0), kind: 'income', part: 'actual', value: 1_250 },
    ]);
  });

  test('takes neither of two lines of one enterprise, nor a line with a bad figure', () => {
    const plan = planIndicators(
      listOf([
        [1, '2300110078', 'A', 100, null],
        [2, '2300110141', 'B', -3, 'mười'],
        [3, '2300 110 078', 'A', 120, null],
      ]),
      firms,
    );
    expect(plan).toMatchObject({ accepted: 0, unchanged: 0, total: 3, cells: [] });
    expect(plan.toFix.map(({ line, faults }) => [line, faults.map((fault) => lineFaultSentence(fault, 'vi'))])).toEqual(
      [
        [4, ['Doanh nghiệp này còn ở dòng 6. Để lại một dòng.']],
        [
          5,
          [
            'Số lao động, thực hiện: Chỉ tiêu không thể là số âm.',
            'Thu nhập bình quân, thực hiện: “mười” không phải là số. Chỉ ghi chữ số, ví dụ 1.234,5.',
          ],
        ],
        [6, ['Doanh nghiệp này còn ở dòng 4. Để lại một dòng.']],
      ],
    );
  });

  test('leaves what is known where a cell is empty, and knows what it says already', () => {
    const plan = planIndicators(
      listOf([
        [1, '2300110078', 'A', null, null],
        [2, '2300110141', 'B', 200, null],
      ]),
      firms,
    );
    expect(plan).toEqual({ cells: [], accepted: 0, unchanged: 2, toFix: [], total: 2 });
  });

  test('of another year, without its heads or with a column that nobody knows is refused', () => {
    const refused = (rows: readonly (readonly Written[])[]): string => {
      const read = readIndicatorSheets([sheetOf(rows)], indicatorHeads, 2026);
      return read.ok ? 'taken' : indicatorSheetFaultSentence(read.error, 'vi');
    };
    expect(refused([['CHỈ TIÊU NĂM 2025'], heads])).toMatch(/^Tệp này là chỉ tiêu năm 2025/u);
    expect(refused([['Mã số thuế', 'Tên']])).toMatch(/^Không thấy cột mã số thuế/u);
    expect(refused([[...heads, 'Doanh thu']])).toMatch(/^Cột “Doanh thu” không có trong mẫu/u);
    expect(refused([[...heads, heads[4]!]])).toMatch(/^Cột “Thu nhập bình quân/u);
    expect(refused([heads])).toBe('taken');
  });

  test('as it was handed out comes back as no change', async () => {
    const lines = firms.map(({ taxCode, figures: table }, at) => ({ taxCode, name: `=Công ty ${at}`, figures: table }));
    const sheets = await readListBytes(await indicatorWorkbook({ year: 2026, lines }), 'chi-tieu.xlsx');
    const read = sheets.ok ? readIndicatorSheets(sheets.value, indicatorHeads, 2026) : sheets;
    expect(read.ok && planIndicators(read.value, firms)).toEqual({
      cells: [],
      accepted: 0,
      unchanged: 3,
      toFix: [],
      total: 3,
    });
  });
});
