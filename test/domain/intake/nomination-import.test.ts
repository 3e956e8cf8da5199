import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planIntake } from '#domain/intake/import-plan.ts';
import { readTemplateRow, type RowReading } from '#domain/intake/nomination-import.ts';
import { emptyTemplateRow, templateColumns, type TemplateRow } from '#domain/intake/template-row.ts';
import type { CivilDate } from '#domain/time.ts';
import { shippedRuleBooks } from '#store/shipped.ts';
import '#test/worlds/property-runs.ts';

const book = shippedRuleBooks.find(({ id }) => id === 'R2026')!;
const worker: TemplateRow = {
  ...emptyTemplateRow,
  number: '1',
  salutation: 'Bà',
  name: 'Nguyễn Thị Hòa',
  position: 'Tổ trưởng',
  unit: 'Công ty TNHH Sao Mai',
  award: 'Bằng khen tỉnh',
};
const read = (change: Partial<TemplateRow>): RowReading => readTemplateRow({ ...worker, ...change }, book);
const taken = (change: Partial<TemplateRow>) => {
  const reading = read(change);
  if (reading.type !== 'ready') throw new Error(`Not taken in: ${JSON.stringify(reading)}`);
  return reading;
};
const faults = (change: Partial<TemplateRow>): readonly string[] => {
  const reading = read(change);
  return reading.type === 'to-fix' ? reading.faults.map(({ type }) => type) : [reading.type];
};
const firm = { salutation: '', name: 'Công ty Cổ phần An Phú', unit: 'KCN Tiên Sơn', taxCode: '2300110078' };

describe('who a line names', () => {
  test('is a person where Ông or Bà is written, an enterprise where a firm stands in a zone, else a collective', () => {
    expect(taken({ salutation: ' ông ' }).nomination.nominee).toMatchObject({ kind: 'person', salutation: 'Ông' });
    expect(taken(firm).nomination.nominee).toEqual({
      kind: 'enterprise',
      name: firm.name,
      taxCode: '2300110078',
      zone: 'KCN Tiên Sơn',
    });
    const team = { salutation: '', name: 'Tổ lắp ráp số 2', unit: 'Công ty TNHH Sao Mai' };
    expect(taken(team).nomination.nominee).toMatchObject({ kind: 'collective', unit: 'Công ty TNHH Sao Mai' });
    const branch = { salutation: '', name: 'Chi nhánh Quế Võ', unit: 'Công ty TNHH Sao Mai' };
    expect(taken(branch).nomination.nominee.kind).toBe('collective');
    expect(faults({ salutation: 'Mr' })).toEqual(['salutation-unknown']);
    expect(faults({ name: ' ' })).toEqual(['name-missing']);
  });

  test.each([
    ['110078153', 'tax-code-wrong'],
    ['2300110079', 'tax-code-wrong'],
    ['23OO110078', 'tax-code-wrong'],
    ['', 'tax-code-missing'],
    ['2300110078', 'ready'],
    ['2300 110 078', 'ready'],
    ['2300110078-001', 'ready'],
  ])('a firm with the tax code “%s” is: %s', (taxCode, answer) => {
    expect(faults({ ...firm, taxCode })).toEqual([answer]);
  });

  test('has the first zero of its tax code put back when the check digit then holds, and it is said', () => {
    const { nomination, notes } = taken({ ...firm, taxCode: '099000013' });
    expect(nomination.nominee).toMatchObject({ taxCode: '0099000013' });
    expect(notes).toEqual([{ type: 'tax-code-repaired', column: 'taxCode', written: '099000013', read: '0099000013' }]);
  });

  test('is tidied: letters composed, spaces single, and it is said', () => {
    const { nomination, notes } = taken({ name: 'Nguyễn Thị Hòa'.normalize('NFD'), unit: 'Công ty  TNHH Sao Mai' });
    expect(nomination.nominee).toMatchObject({ name: 'Nguyễn Thị Hòa', unit: 'Công ty TNHH Sao Mai' });
    expect(notes).toEqual([
      { type: 'text-tidied', column: 'name', what: 'letters' },
      { type: 'text-tidied', column: 'unit', what: 'spaces' },
    ]);
  });
});

describe('what a line asks for', () => {
  test.each([
    ['Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', 'bang-khen-tinh'],
    ['BẰNG KHEN UBND TỈNH', 'bang-khen-tinh'],
    ['“Chiến sỹ thi đua toàn quốc”', 'cstd-toan-quoc'],
    ['danh hiệu CSTĐ cơ sở', 'cstd-co-so'],
    ['Lao động tiên tiến', 'ldtt'],
    ['LĐTT', 'ldtt'],
    ['giay khen cua truong ban', 'giay-khen'],
  ])('%s is read as %s', (award, id) => {
    expect(taken({ award }).nomination.awardId).toBe(id);
  });

  test('is put right by somebody where the award is unknown, missing, or not for such a nominee', () => {
    expect(faults({ award: 'Giấy khen của Giám đốc' })).toEqual(['award-unknown']);
    expect(faults({ award: '' })).toEqual(['award-missing']);
    expect(faults({ ...firm, award: 'Lao động tiên tiến' })).toEqual(['award-not-for']);
  });

  test.each([
    ['', 'merit'],
    ['Công trạng', 'merit'],
    ['ĐỘT XUẤT', 'sudden'],
    ['Phong trào thi đua (chuyên đề)', 'movement'],
    ['quá trình cống hiến', 'contribution'],
    ['Đối ngoại', 'foreign'],
  ])('on the occasion “%s” it is %s', (occasion, read_) => {
    expect(taken({ occasion }).nomination.occasion).toBe(read_);
  });

  test('names no occasion, or two: somebody has to say which', () => {
    expect(faults({ occasion: 'Lễ' })).toEqual(['occasion-unknown']);
    expect(faults({ occasion: 'Đột xuất, công trạng' })).toEqual(['occasion-unknown']);
  });
});

describe('the awards already held', () => {
  const held = (earlierAwards: string) => taken({ earlierAwards }).nomination.earlierAwards;

  test('are read with number and day, one a line or parted by semicolons', () => {
    expect(
      held(
        'Giấy khen của Trưởng Ban, số 63/QĐ-BQL ngày 24/12/2024;\nBằng khen số 812/QĐ-UBND ngày 12/3/2025 của Chủ tịch UBND tỉnh',
      ),
    ).toEqual([
      { award: 'Giấy khen của Trưởng Ban', decisionNumber: '63/QĐ-BQL', decisionDate: '2024-12-24' },
      { award: 'Bằng khen của Chủ tịch UBND tỉnh', decisionNumber: '812/QĐ-UBND', decisionDate: '2025-03-12' },
    ]);
    expect(held('CSTĐ cơ sở năm 2023 (QĐ số 61/2023/QĐ-BQL, ngày 20 tháng 12 năm 2023)')).toEqual([
      { award: 'CSTĐ cơ sở năm 2023', decisionNumber: '61/2023/QĐ-BQL', decisionDate: '2023-12-20' },
    ]);
    expect(held('-; Không')).toEqual([]);
    expect(held('Giấy khen')).toEqual([{ award: 'Giấy khen', decisionNumber: '', decisionDate: null }]);
  });

  test('keep their words whole where the day does not exist', () => {
    expect(held('Giấy khen, số 5/QĐ-BQL ngày 31/02/2025')).toEqual([
      { award: 'Giấy khen, số 5/QĐ-BQL ngày 31/02/2025', decisionNumber: '', decisionDate: null },
    ]);
  });

  test('and the initiatives say how far they were recognised; a database (cơ sở dữ liệu) is no scope', () => {
    const { initiatives } = taken({
      initiatives:
        'Phần mềm tra cứu (QĐ số 42/QĐ-BQL ngày 18/11/2026, phạm vi cơ sở); Cơ sở dữ liệu đất, số 9/QĐ-UBND, cấp tỉnh; Sáng kiến cơ sở dữ liệu; Đồ gá, phạm vi toàn quốc',
    }).nomination;
    expect(initiatives.map(({ decisionNumber, scope }) => [decisionNumber, scope])).toEqual([
      ['42/QĐ-BQL', 'base'],
      ['9/QĐ-UBND', 'province'],
      ['', null],
      ['', 'national'],
    ]);
  });
});

describe('a line that is no nomination', () => {
  test.each([
    [{ ...emptyTemplateRow, number: '14' }, 'empty-row'],
    [{ ...emptyTemplateRow, name: 'Cộng: 12' }, 'total-line'],
    [{ ...emptyTemplateRow, number: 'Tổng cộng', name: '12 người' }, 'total-line'],
    [{ ...emptyTemplateRow, name: 'Danh sách gồm: 11 tập thể và 13 cá nhân.' }, 'total-line'],
    [{ ...emptyTemplateRow, number: 'I', name: 'TẬP THỂ' }, 'heading'],
  ])('is passed over: %j', (row, why) => {
    expect(readTemplateRow(row, book)).toMatchObject({ type: 'skipped', why });
  });

  test('is never a firm whose name begins alike', () => {
    expect(faults({ ...firm, name: 'Tổng công ty 36', award: '' })).toEqual(['award-missing']);
  });
});

describe('any list whatever', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '',
      '__proto__',
      'constructor',
      '=1+1',
      '#N/A',
      'Ông',
      'Bà',
      'Nguyễn Văn An'.normalize('NFD'),
      'x'.repeat(32_767),
      '2300110078',
      'Bằng khen tỉnh',
      'Giấy khen',
      'Cộng: 12',
      'Công ty A',
      '\ud800',
    ),
    fc.double().map(String),
  );
  const line: fc.Arbitrary<TemplateRow> = fc
    .tuple(...templateColumns.map(() => cell))
    .map((cells) => Object.fromEntries(templateColumns.map(({ key }, i) => [key, cells[i]])) as unknown as TemplateRow);

  test('is accounted for line by line: taken in, passed over and to be put right make up the whole', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (rows) => {
        let ids = 0;
        const plan = planIntake(
          rows.map((row) => ({ row, receivedOn: '2026-12-01' as CivilDate })),
          { ruleBooks: shippedRuleBooks, members: [], nominees: [], nominations: [] },
          2026,
          () => String((ids += 1)) as never,
        );
        const { accepted, skipped, toFix } = plan.counts;
        expect(plan.lines).toHaveLength(rows.length);
        expect(accepted + skipped + toFix).toBe(rows.length);
        expect(plan.nominations).toHaveLength(accepted);
        const known = new Set(plan.nominees.map(({ id }) => id));
        expect(plan.nominations.every(({ nomineeId }) => known.has(nomineeId))).toBe(true);
        for (const { name } of plan.nominees) expect(name).toBe(name.normalize('NFC').trim());
      }),
    );
  });
});

test('a line that counts the others wrongly says so, whether it counts its group or the whole list', () => {
  const line = (number: string, row: Partial<TemplateRow> = {}) => ({
    row: { ...worker, number, name: `Nguyễn Văn ${number === '1' ? 'An' : 'Bình'}`, ...row },
    receivedOn: '2026-12-01' as CivilDate,
  });
  const total = (says: string) => line('', { ...emptyTemplateRow, name: `Cộng: ${says}` });
  const why = (...totals: readonly string[]): readonly object[] => {
    const rows = [
      line('1', { unit: 'A' }),
      line('2', { unit: 'A' }),
      total(totals[0] ?? ''),
      line('1', { unit: 'B' }),
      total(totals[1] ?? ''),
    ];
    let ids = 0;
    const known = { ruleBooks: shippedRuleBooks, members: [], nominees: [], nominations: [] };
    const plan = planIntake(rows, known, 2026, () => String((ids += 1)) as never);
    return plan.lines.filter(({ type }) => type === 'skipped');
  };
  const right = { type: 'skipped', why: 'total-line' };
  expect(why('2', '1')).toEqual([right, right]);
  expect(why('', '3')).toEqual([right, right]);
  expect(why('3', '12')).toEqual([
    { type: 'skipped', why: 'total-wrong', says: 3, lines: 2 },
    { type: 'skipped', why: 'total-wrong', says: 12, lines: 1 },
  ]);
});
