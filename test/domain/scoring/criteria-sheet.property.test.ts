import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCriteriaSheets } from '#domain/scoring/criteria-sheet.ts';
import { linesOf } from '#domain/scoring/criteria-edit.ts';
import { criteriaWorkbook } from '#documents/criteria-workbook.ts';
import { readListBytes } from '#documents/list-file.ts';
import { shippedCriteriaSets } from '#store/shipped.ts';
import { criteriaSheetWords } from '#words/criteria-sheet-words.ts';
import { criteriaSets } from '#test/worlds/criteria-sets.ts';
import { propertyRuns } from '#test/worlds/property-runs.ts';

const file = { name: 'bang-tieu-chi', year: 2026 };

test('a set that goes out as a workbook comes back as the same set, whatever stands in it', async () => {
  await fc.assert(
    fc.asyncProperty(criteriaSets, async (set) => {
      const sheets = await readListBytes(await criteriaWorkbook(set), 'bang-tieu-chi.xlsx');
      const read = sheets.ok ? readCriteriaSheets(sheets.value, criteriaSheetWords, file) : sheets;
      const total = linesOf(set.criteria).length;
      expect(read).toEqual({ ok: true, value: { set, accepted: total, toFix: [], total } });
    }),
    // A workbook is drawn and opened each time.
    { numRuns: Math.ceil(propertyRuns / 5) },
  );
});

test.each(shippedCriteriaSets.map((set) => [set.name, set] as const))(
  '%s comes back as it went',
  async (_, shipped) => {
    const { id: _id, version: _version, published: _published, follows: _follows, ...set } = shipped;
    const sheets = await readListBytes(await criteriaWorkbook(set), 'bang-tieu-chi.xlsx');
    const read = sheets.ok ? readCriteriaSheets(sheets.value, criteriaSheetWords, file) : sheets;
    expect(read.ok && read.value).toMatchObject({ set, toFix: [] });
  },
);

test('every line of a table is taken in or named with a fault, whatever a hand does to its cells', async () => {
  const odd = fc.constantFrom(
    '',
    'mười',
    '-5',
    '1.000',
    '9,5',
    '0.125',
    'x',
    'Nhóm',
    'Điểm trừ',
    '1.1',
    '=1+1',
    '#N/A',
    '__proto__',
  );
  const hits = fc.array(fc.record({ line: fc.nat(), column: fc.nat({ max: 7 }), text: odd }), {
    minLength: 1,
    maxLength: 6,
  });
  const drawn = await Promise.all(
    shippedCriteriaSets.map(async (set) => readListBytes(await criteriaWorkbook(set), 'bang-tieu-chi.xlsx')),
  );
  fc.assert(
    fc.property(fc.constantFrom(...drawn), hits, (sheets, written) => {
      if (!sheets.ok) throw new Error(sheets.error.type);
      const [table, settings] = sheets.value;
      if (!table || !settings) throw new Error('A sheet is missing');
      const rows = table.rows.map((row) => ({ ...row, cells: [...row.cells] }));
      const below = rows.filter(({ line }) => line > 4);
      for (const { line, column, text } of written) {
        const row = below[line % below.length];
        if (row)
          row.cells[column] = text === '' ? null : { text, ...(text === '#N/A' ? { failed: true as const } : {}) };
      }
      const read = readCriteriaSheets([{ ...table, rows }, settings], criteriaSheetWords, file);
      if (!read.ok) throw new Error(read.error.type);
      const { toFix, accepted, total, set: back } = read.value;
      const faulty = toFix.filter(({ sheet }) => sheet === table.name);
      expect(accepted + faulty.length).toBe(total);
      // A line of sums says nothing; every other line still stands.
      expect(total).toBeGreaterThanOrEqual(below.length - written.length);
      for (const { faults, line } of faulty) {
        expect(faults.length).toBeGreaterThan(0);
        expect(below.some((row) => row.line === line)).toBe(true);
      }
      if (toFix.length === 0) expect(linesOf(back.criteria)).toHaveLength(total);
    }),
  );
});
