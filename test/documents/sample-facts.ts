import type { CommonFacts, CountRecordFacts, MinutesFacts, RoundFacts, RowFacts } from '#domain/papers/facts.ts';
import type { MemberId } from '#domain/ids.ts';
import type { CivilDate, ClockTime, Instant } from '#domain/time.ts';

/* Invented people and firms, fixed to the last letter: golden papers are drawn from them. */

const date = '2026-12-15' as CivilDate;
export const clock = (time: string): ClockTime => time as ClockTime;

export const chair = { name: 'Nguyễn Đình Phúc', position: 'Trưởng Ban', role: 'chair' } as const;
export const secretary = { name: 'Trần Thị Ngọc Quỳnh', position: 'Phó Chánh Văn phòng', role: 'secretary' } as const;

const there = { writtenOpinion: false, late: null, leftAt: null, substitute: '' } as const;
const opinion = { ...there, writtenOpinion: true } as const;

export const members: MinutesFacts['members'] = [
  { ...chair, state: 'present', ...there },
  {
    name: 'Lê Hữu Nghĩa',
    position: 'Phó Trưởng Ban',
    role: 'standing-vice-chair',
    state: 'present',
    ...there,
  },
  {
    name: 'Phạm Thị Hồng Ánh',
    position: 'Phó Trưởng Ban',
    role: 'vice-chair',
    state: 'absent-excused',
    ...there,
    late: { at: '08:45' as ClockTime, votesFrom: { award: 'Lao động tiên tiến', class: 'title' } },
  },
  {
    name: 'Vũ Quốc Khánh',
    position: 'Chánh Văn phòng',
    role: 'standing-member',
    state: 'present',
    ...there,
  },
  {
    name: 'Đỗ Văn Thưởng',
    position: 'Chủ tịch Công đoàn cơ sở',
    role: 'member',
    state: 'present',
    ...there,
  },
  {
    name: 'Hoàng Minh Tuệ',
    position: 'Trưởng phòng Quản lý đầu tư',
    role: 'member',
    state: 'present',
    ...there,
  },
  {
    name: 'Bùi Thị Yến',
    position: 'Trưởng phòng Quản lý doanh nghiệp và lao động',
    role: 'member',
    state: 'absent-excused',
    ...opinion,
  },
  {
    name: 'Ngô Xuân Lộc',
    position: 'Trưởng phòng Quy hoạch, xây dựng và môi trường',
    role: 'member',
    state: 'present',
    ...there,
  },
  { ...secretary, state: 'present', ...there },
];

/** What the three sample papers share. */
export const common = (symbol: string | null): CommonFacts => ({
  frozenAt: Date.UTC(2026, 11, 15, 4, 0, 0) as Instant,
  sample: true,
  letterhead: {
    superiorLines: ['BAN QUẢN LÝ CÁC KCN', 'TỈNH BẮC NINH'],
    issuerLines: ['HỘI ĐỒNG', 'THI ĐUA - KHEN THƯỞNG'],
    symbol,
    place: 'Bắc Ninh',
    date,
  },
  councilName: 'Hội đồng Thi đua - Khen thưởng',
  authorityName: 'Ban Quản lý các khu công nghiệp tỉnh Bắc Ninh',
  foundingDecision: { number: '15/QĐ-BQL', date: '2026-01-05' as CivilDate },
  year: 2026,
  date,
  place: 'Phòng họp tầng 3, trụ sở Ban Quản lý các khu công nghiệp tỉnh Bắc Ninh',
  signers: [
    { field: 'secretary', part: 'secretary', memberId: 'm9' as MemberId, name: secretary.name },
    { field: 'chair', part: 'chair', memberId: 'm1' as MemberId, name: chair.name },
  ],
});

const row = (nominee: string, detail: string, yes: number, more: Partial<RowFacts> = {}): RowFacts => ({
  number: 1,
  nominee,
  detail,
  unit: detail.slice(detail.indexOf(',') + 1).trim(),
  yes,
  no: 9 - yes,
  blank: 0,
  invalidRow: 0,
  recused: 0,
  base: 9,
  required: 8,
  enough: yes >= 8,
  ...more,
});

/** A name of 120 letters: the longest that a business licence is likely to give a table. */
export const longName =
  'Công ty Trách nhiệm hữu hạn một thành viên Đầu tư xây dựng, thương mại và phát triển hạ tầng khu công nghiệp Thuận Thành';

export const national: RoundFacts = {
  award: 'Chiến sĩ thi đua toàn quốc',
  class: 'title',
  mode: 'ballot',
  threshold: { numerator: 90, denominator: 100, comparison: 'at-least' },
  base: 'all-members',
  grade: 'law',
  source: 'khoản 5 Điều 33 Nghị định số 152/2025/NĐ-CP',
  members: 9,
  present: 8,
  opinions: 1,
  required: { count: 9, of: 9 },
  struck: [],
  rows: [
    row('Ông Vũ Quốc Khánh', 'Chánh Văn phòng, Văn phòng Ban Quản lý', 8, {
      blank: 1,
      no: 0,
      recused: 1,
      required: 9,
      enough: false,
    }),
  ],
};

export const province: RoundFacts = {
  award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  class: 'form',
  mode: 'ballot',
  threshold: { numerator: 80, denominator: 100, comparison: 'at-least' },
  base: 'all-members',
  grade: 'default',
  source: '',
  members: 9,
  present: 8,
  opinions: 1,
  required: { count: 8, of: 9 },
  struck: [{ number: 4, nominee: 'Công ty TNHH Bao bì Đại Phúc' }],
  rows: [
    row('Công ty TNHH Điện tử Sao Mai', 'Khu công nghiệp Quế Võ', 9),
    row(longName, 'Khu công nghiệp Thuận Thành II', 8, { number: 2 }),
    row('Công ty cổ phần Cơ khí chính xác Hòa Long', 'Khu công nghiệp Yên Phong', 6, { number: 3, no: 2, blank: 1 }),
    row('Bà Nguyễn Thị Thu Hường', 'Tổ trưởng Tổ lắp ráp số 2, Công ty TNHH Điện tử Sao Mai', 9, { number: 5 }),
    row('Ông Kim Sung-ho', 'Giám đốc sản xuất, Công ty TNHH Bao bì Đại Phúc', 8, { number: 6, no: 0, invalidRow: 1 }),
  ],
};

export const advanced = (count: number): RoundFacts => ({
  award: 'Lao động tiên tiến',
  class: 'title',
  mode: 'hands',
  threshold: { numerator: 50, denominator: 100, comparison: 'more-than' },
  base: 'all-members',
  grade: 'local',
  source: 'Điều 12 Quy chế hoạt động của Hội đồng',
  members: 9,
  present: 8,
  opinions: 0,
  required: { count: 5, of: 9 },
  struck: [],
  rows: Array.from({ length: count }, (_, index) =>
    row(personName(index), `Chuyên viên, ${departments[index % departments.length]}`, 8, {
      number: index + 1,
      no: 0,
      required: 5,
      enough: true,
    }),
  ),
});

const departments = [
  'Văn phòng',
  'Phòng Quản lý đầu tư',
  'Phòng Quản lý doanh nghiệp và lao động',
  'Phòng Quy hoạch, xây dựng và môi trường',
];
const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô', 'Dương'];
const middles = ['Văn', 'Thị', 'Đức', 'Thị Thu', 'Quang', 'Thị Bích', 'Hữu'];
const givens = [
  'An',
  'Bình',
  'Cường',
  'Dũng',
  'Giang',
  'Hạnh',
  'Khoa',
  'Linh',
  'Mừng',
  'Nhẫn',
  'Oanh',
  'Phượng',
  'Quyết',
];

/** An invented person, the same for the same number. */
export function personName(index: number): string {
  const middle = middles[index % middles.length] ?? '';
  const salutation = middle.startsWith('Thị') ? 'Bà' : 'Ông';
  return `${salutation} ${families[index % families.length]} ${middle} ${givens[index % givens.length]}`;
}

export const tellers = [
  { name: 'Hoàng Minh Tuệ', part: 'head' },
  { name: 'Ngô Xuân Lộc', part: 'secretary' },
  { name: 'Đỗ Văn Thưởng', part: 'member' },
] as const;

/** The count record of the provincial ballot: eight papers of the room, one written opinion, one invalid row. */
export const sampleCountRecord = (): CountRecordFacts => ({
  kind: 'count-record',
  ...common(null),
  signers: [
    { field: 'teller-head', part: 'teller-head', memberId: 'm6' as MemberId, name: 'Hoàng Minh Tuệ' },
    { field: 'chair', part: 'chair', memberId: 'm1' as MemberId, name: chair.name },
  ],
  openedAt: clock('09:40'),
  closedAt: clock('10:20'),
  round: province,
  absent: 1,
  recusals: [
    { member: 'Lê Hữu Nghĩa', nominee: 'Bà Nguyễn Thị Thu Hường', reason: 'là người thân của người được đề nghị' },
  ],
  tellers,
  papers: {
    printed: 10,
    issued: 8,
    spoiled: 0,
    unused: 2,
    returned: 8,
    opinions: 1,
    valid: 9,
    invalid: 0,
    invalidReason: '',
  },
  keeper: secretary.name,
  keptUntil: 'khi có quyết định khen thưởng',
});
