import { describe, expect, test } from 'vitest';
import { linesOf } from '#domain/scoring/criteria-edit.ts';
import { readCriteriaSheets, type CriteriaReading } from '#domain/scoring/criteria-sheet.ts';
import { maximumOf } from '#domain/scoring/criteria.ts';
import { criteriaFaultSentence, criteriaSheetFaultSentence } from '#words/criteria-file-words.ts';
import { criteriaSheetWords } from '#words/criteria-sheet-words.ts';
import { sheetOf, type Written } from '#test/worlds/list-sheets.ts';

const file = { name: 'Bảng điểm cụm số 1', year: 2026 };
const heads = Object.values(criteriaSheetWords.heads);
const ownHeads = ['STT', 'Nội dung', 'Điểm chuẩn'];

const read = (rows: readonly (readonly Written[])[], settings: readonly (readonly Written[])[] = []) =>
  readCriteriaSheets(
    [sheetOf(rows), ...(settings.length > 0 ? [sheetOf(settings, 'Cách tính')] : [])],
    criteriaSheetWords,
    file,
  );
const taken = (...args: Parameters<typeof read>): CriteriaReading => {
  const reading = read(...args);
  if (!reading.ok) throw new Error(criteriaSheetFaultSentence(reading.error, 'vi'));
  return reading.value;
};
const refused = (rows: readonly (readonly Written[])[]): string => {
  const reading = read(rows);
  return reading.ok ? 'taken' : criteriaSheetFaultSentence(reading.error, 'vi');
};
const told = ({ toFix }: CriteriaReading): readonly (readonly [number, ...string[]])[] =>
  toFix.map(({ line, faults }) => [line, ...faults.map((fault) => criteriaFaultSentence(fault, 'vi'))]);
const outline = ({ set }: CriteriaReading): readonly string[] =>
  linesOf(set.criteria).map(
    ({ path, criterion: { code, max, rule } }) =>
      `${' '.repeat(path.length - 1)}${code} ${max / 100} ${rule?.type ?? 'nhóm'}`,
  );

describe('an office’s own table', () => {
  test('under titles, with Roman groups and numbers that begin anew under each, is read as it is meant', () => {
    const reading = taken([
      ['BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP', null, null],
      ['BẢNG ĐIỂM THI ĐUA NĂM 2026', { text: 'BẢNG ĐIỂM THI ĐUA NĂM 2026', joined: 'left' }],
      [],
      ['TT', 'NỘI DUNG', 'ĐIỂM', 'Ghi chú'],
      ['I', 'Sản xuất, kinh doanh', 60],
      [1, 'Doanh thu', 40],
      [2, 'Nộp ngân sách', '20 điểm'],
      ['a)', 'Đúng hạn', '12'],
      ['b)', 'Đủ số', '8'],
      ['II.', 'Chấp hành pháp luật'],
      [1, 'Môi trường', '17,5'],
      [2, 'An toàn lao động', '22.5'],
      ['III', 'Điểm thưởng', 10],
      [1, 'Cờ thi đua', 10],
      ['IV', 'Điểm trừ'],
      [1, 'Nộp báo cáo chậm', -5],
      ['V', 'Điểm liệt'],
      [1, 'Tai nạn lao động chết người'],
      ['Tổng cộng', null, 100],
    ]);
    expect(told(reading)).toEqual([]);
    expect(outline(reading)).toEqual([
      'I 60 nhóm',
      ' I.1 40 direct',
      ' I.2 20 nhóm',
      '  I.2.a 12 direct',
      '  I.2.b 8 direct',
      'II 40 nhóm',
      ' II.1 17.5 direct',
      ' II.2 22.5 direct',
      'III 10 nhóm',
      ' III.1 10 direct',
      'IV 0 nhóm',
      ' IV.1 5 deduction',
      'V 0 nhóm',
      ' V.1 0 disqualifier',
    ]);
    expect(maximumOf(reading.set.criteria)).toBe(10_000);
    expect(reading.set).toMatchObject({
      name: 'Bảng điểm cụm số 1',
      year: 2026,
      step: 50,
      tieChain: [{ type: 'women' }, { type: 'group', code: 'I' }, { type: 'deductions' }, { type: 'bonus' }],
    });
    expect([reading.accepted, reading.total]).toEqual([14, 14]);
  });

  test('is known by heads spelled otherwise, composed or not, over two lines or joined', () => {
    const decomposed = ['STT', 'Nội dung', 'Điểm tối đa'].map((head) => head.normalize('NFD'));
    expect(outline(taken([decomposed, ['1', 'Doanh thu'.normalize('NFD'), 10]]))).toEqual(['1 10 direct']);
    expect(taken([decomposed, ['1', 'Thuế'.normalize('NFD'), 10]]).set.criteria[0]?.label).toBe(
      'Thuế'.normalize('NFC'),
    );
    const above = (text: string) => ({ text, joined: 'above' as const });
    const double = taken([
      ['Số TT', 'Tiêu chí', 'Điểm', { text: 'Điểm', joined: 'left' }],
      [above('Số TT'), above('Tiêu chí'), 'tối đa', 'tự chấm'],
      ['1', 'Doanh thu', 10, 8],
    ]);
    expect(outline(double)).toEqual(['1 10 direct']);
  });

  test('writes code and name of a group into one joined cell', () => {
    const joined = (text: string): readonly Written[] => [text, { text, joined: 'left' }, { text, joined: 'left' }];
    const reading = taken([ownHeads, joined('A. KẾT QUẢ'), joined('I - Sản xuất'), [1, 'Doanh thu', 10]]);
    expect(outline(reading)).toEqual(['A 10 nhóm', ' A.I 10 nhóm', '  A.I.1 10 direct']);
  });

  test('counts thousands with a point or a comma, and shares in percent', () => {
    const share: Written = { text: '40%', number: 0.4 };
    const reading = taken([
      ownHeads,
      ['1', 'Một', '1.000'],
      ['2', 'Hai', '1,000'],
      ['3', 'Ba', '1.234,5'],
      ['4', 'Bốn', share],
    ]);
    expect(outline(reading)).toEqual(['1 1000 direct', '2 1000 direct', '3 1234.5 direct', '4 40 direct']);
  });

  test('is refused whole where it is none, lacks a column or has one twice', () => {
    expect(
      refused([
        ['Họ và tên', 'Chức vụ'],
        ['An', 'Giám đốc'],
      ]),
    ).toMatch(/^Không thấy dòng tên cột/u);
    expect(
      refused([
        ['STT', 'Nội dung', 'Ghi chú'],
        [1, 'Doanh thu', ''],
      ]),
    ).toBe('Thiếu cột “Điểm tối đa”. Chưa nhập gì.');
    expect(
      refused([
        ['Nội dung', 'Điểm'],
        ['Doanh thu', 10],
      ]),
    ).toBe('Thiếu cột “Mã”. Chưa nhập gì.');
    expect(
      refused([
        [...ownHeads, 'Điểm chuẩn'],
        [1, 'Doanh thu', 10, 10],
      ]),
    ).toMatch(/^Có hai cột “Điểm tối đa”/u);
    expect(refused([ownHeads])).toMatch(/^Tệp không có/u);
  });

  test('of five hundred lines is read whole', () => {
    const groups = Array.from({ length: 20 }, (_, group) => [
      [`${group + 1}`, `Nhóm ${group + 1}`, null],
      ...Array.from({ length: 24 }, (__, at) => [`${group + 1}.${at + 1}`, `Tiêu chí ${at + 1}`, 2.5]),
    ]);
    const reading = taken([ownHeads, ...groups.flat()]);
    expect([reading.accepted, reading.total, maximumOf(reading.set.criteria)]).toEqual([500, 500, 120_000]);
    expect(reading.set.criteria.map(({ max }) => max)).toEqual(Array.from({ length: 20 }, () => 6_000));
  });
});

describe('a line that cannot be read', () => {
  const line = (more: Partial<Record<keyof typeof criteriaSheetWords.heads, Written>>): readonly Written[] => {
    const cells = {
      code: '1',
      label: 'Doanh thu',
      max: 10,
      kind: null,
      each: null,
      indicator: null,
      bonus: null,
      parent: null,
      ...more,
    };
    return [cells.code, cells.label, cells.max, cells.kind, cells.each, cells.indicator, cells.bonus, cells.parent];
  };
  const why = (...lines: readonly Parameters<typeof line>[0][]) => told(taken([heads, ...lines.map(line)]));

  test.each([
    [{ code: null }, 'Thiếu mã. Nếu là ghi chú thì xóa dòng này.'],
    [
      { code: { text: '01/01/2026', date: '2026-01-01' as never } },
      'Excel đã đổi mã thành ngày 01/01/2026. Định dạng cột mã là văn bản rồi nhập lại.',
    ],
    [{ label: null }, 'Thiếu nội dung.'],
    [{ max: null }, 'Thiếu điểm tối đa.'],
    [{ max: 'mười' }, 'Điểm tối đa: “mười” không phải là số.'],
    [{ max: '0,125' }, 'Điểm tối đa: “0,125” lẻ quá hai chữ số.'],
    [{ max: -5, kind: 'Chấm thẳng' }, 'Điểm tối đa: “-5” là số âm.'],
    [{ max: 1_000_000 }, 'Điểm tối đa: “1000000” quá lớn.'],
    [{ max: { text: '#N/A', failed: true as const } }, 'Điểm tối đa: “#N/A” không phải là số.'],
    [{ kind: 'Theo cảm tính' }, 'Không hiểu cách chấm “Theo cảm tính”.'],
    [{ kind: 'Số lần × điểm' }, 'Thiếu điểm mỗi lần.'],
    [{ kind: 'Đạt / không đạt', each: 2 }, 'Cách chấm này không có điểm mỗi lần.'],
    [{ kind: 'Định lượng', indicator: 'Lợi nhuận' }, 'Không có chỉ tiêu “Lợi nhuận”.'],
    [{ kind: 'Chấm thẳng', indicator: 'Số lao động' }, 'Cách chấm này không lấy chỉ tiêu.'],
    [{ bonus: 'có lẽ' }, 'Cột Thưởng: ghi Có hoặc Không, không ghi “có lẽ”.'],
    [{ parent: '7' }, 'Phía trên không có nhóm 7.'],
  ])('says what is wrong with %j', (cells, sentence) => {
    expect(why(cells)).toEqual([[2, sentence]]);
  });

  test('has a code that stands twice, on either of its lines', () => {
    expect(why({}, { code: '2' }, {})).toEqual([
      [2, 'Mã này còn ở dòng 4.'],
      [4, 'Mã này còn ở dòng 2.'],
    ]);
  });

  test('stands under what is scored itself, or under nothing', () => {
    expect(why({ kind: 'Chấm thẳng' }, { code: '1.1', parent: '1' })).toEqual([
      [2, 'Dòng này có tiêu chí con nên không chấm điểm: để trống cách chấm.'],
    ]);
    expect(told(taken([ownHeads, ['1', 'Một', 5], ['2.1', 'Hai', 5]]))).toEqual([[3, 'Phía trên không có nhóm 2.']]);
  });

  test('leaves the other lines of its table as they are', () => {
    const reading = taken([heads, ...[{}, { code: '2', max: 'mười' }, { code: '3' }].map(line)]);
    expect([reading.accepted, reading.total, outline(reading)]).toEqual([2, 3, ['1 10 direct', '3 10 direct']]);
  });
});

describe('the settings beside a table', () => {
  const table = [ownHeads, ['I', 'Một', 10], ['II', 'Hai', 10]] as const;
  const settings = (...more: readonly (readonly Written[])[]) => [
    ['CÁCH TÍNH ĐIỂM'],
    ['Tên bảng tiêu chí', 'Bảng điểm năm 2027'],
    ['Năm', 2027],
    ...more,
  ];

  test('say what they say, in any spelling; the rest is as most sets have it', () => {
    const reading = taken(
      table,
      settings(
        ['BƯỚC ĐIỂM'.normalize('NFD'), '0.5'],
        ['Nhận xét khi dưới (% điểm tối đa)', 0.5],
        ['Cho phép điểm âm', 'x'],
        ['Thứ tự xét khi bằng điểm'],
        [1, 'Nữ, hoặc tập thể từ 70% là nữ'],
        [2, 'Điểm cao hơn', 'II', 'Hai'],
        ['Xếp loại, từ số điểm'],
        ['Xuất sắc', '18'],
      ),
    );
    expect(told(reading)).toEqual([]);
    expect(reading.set).toMatchObject({
      name: 'Bảng điểm năm 2027',
      year: 2027,
      step: 50,
      commentBelow: 50,
      belowZero: true,
      aggregate: 'mean',
      tieChain: [{ type: 'women' }, { type: 'group', code: 'II' }],
      classes: [{ name: 'Xuất sắc', from: 1800 }],
    });
  });

  test('that nobody knows are named by their lines', () => {
    const reading = taken(
      table,
      settings(
        ['Bước điểm', 0.3],
        ['Cỡ chữ', 14],
        ['Thứ tự xét khi bằng điểm'],
        [1, 'Bốc thăm'],
        [2, 'Điểm cao hơn', 'IX'],
        ['Xếp loại, từ số điểm'],
        ['Khá', 'nhiều'],
      ),
    );
    expect(told(reading)).toEqual([
      [4, 'Bước điểm: không dùng được “0.3”.'],
      [5, 'Không hiểu dòng “Cỡ chữ”.'],
      [7, 'Không hiểu bước xét “Bốc thăm”.'],
      [8, 'Bước xét gọi tiêu chí IX, bảng không có.'],
      [10, 'Không đọc được mức xếp loại “Khá: nhiều”.'],
    ]);
  });
});
