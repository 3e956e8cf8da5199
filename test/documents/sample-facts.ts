import type { CommonFacts, CountRecordFacts, MinutesFacts, RoundFacts, RowFacts } from '#domain/papers/facts.ts';
import type { MemberId } from '#domain/ids.ts';
import { points } from '#domain/points.ts';
import type { CivilDate, ClockTime, Instant } from '#domain/time.ts';

/* Invented people and firms, fixed to the last letter: golden papers are drawn from them. */

const date = '2026-12-15' as CivilDate;
const clock = (time: string): ClockTime => time as ClockTime;

const chair = { name: 'Nguyễn Đình Phúc', position: 'Trưởng Ban', role: 'chair' } as const;
const secretary = { name: 'Trần Thị Ngọc Quỳnh', position: 'Phó Chánh Văn phòng', role: 'secretary' } as const;

const members: MinutesFacts['members'] = [
  { ...chair, state: 'present', writtenOpinion: false },
  {
    name: 'Lê Hữu Nghĩa',
    position: 'Phó Trưởng Ban',
    role: 'standing-vice-chair',
    state: 'present',
    writtenOpinion: false,
  },
  {
    name: 'Phạm Thị Hồng Ánh',
    position: 'Phó Trưởng Ban',
    role: 'vice-chair',
    state: 'present',
    writtenOpinion: false,
  },
  {
    name: 'Vũ Quốc Khánh',
    position: 'Chánh Văn phòng',
    role: 'standing-member',
    state: 'present',
    writtenOpinion: false,
  },
  {
    name: 'Đỗ Văn Thưởng',
    position: 'Chủ tịch Công đoàn cơ sở',
    role: 'member',
    state: 'present',
    writtenOpinion: false,
  },
  {
    name: 'Hoàng Minh Tuệ',
    position: 'Trưởng phòng Quản lý đầu tư',
    role: 'member',
    state: 'present',
    writtenOpinion: false,
  },
  {
    name: 'Bùi Thị Yến',
    position: 'Trưởng phòng Quản lý doanh nghiệp và lao động',
    role: 'member',
    state: 'absent-excused',
    writtenOpinion: true,
  },
  {
    name: 'Ngô Xuân Lộc',
    position: 'Trưởng phòng Quy hoạch, xây dựng và môi trường',
    role: 'member',
    state: 'present',
    writtenOpinion: false,
  },
  { ...secretary, state: 'present', writtenOpinion: false },
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
  nominee,
  detail,
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

const national: RoundFacts = {
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

const province: RoundFacts = {
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
  rows: [
    row('Công ty TNHH Điện tử Sao Mai', 'Khu công nghiệp Quế Võ', 9),
    row(longName, 'Khu công nghiệp Thuận Thành II', 8),
    row('Công ty cổ phần Cơ khí chính xác Hòa Long', 'Khu công nghiệp Yên Phong', 6, { no: 2, blank: 1 }),
    row('Bà Nguyễn Thị Thu Hường', 'Tổ trưởng Tổ lắp ráp số 2, Công ty TNHH Điện tử Sao Mai', 9),
    row('Ông Kim Sung-ho', 'Giám đốc sản xuất, Công ty TNHH Bao bì Đại Phúc', 8, { no: 0, invalidRow: 1 }),
  ],
};

const advanced = (count: number): RoundFacts => ({
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
  rows: Array.from({ length: count }, (_, index) =>
    row(personName(index), `Chuyên viên, ${departments[index % departments.length]}`, 8, {
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

const tellers = [
  { name: 'Hoàng Minh Tuệ', part: 'head' },
  { name: 'Ngô Xuân Lộc', part: 'secretary' },
  { name: 'Đỗ Văn Thưởng', part: 'member' },
] as const;

/** Minutes of a whole meeting: three votes, one absence with a written opinion, every kind of outcome. */
export const sampleMinutes = (advancedRows = 5): MinutesFacts => ({
  kind: 'minutes',
  ...common('/BB-HĐTĐKT'),
  purpose: 'xét, đề nghị khen thưởng năm 2026',
  opensAt: clock('08:00'),
  endedAt: clock('11:00'),
  chair,
  chairIsDeputy: false,
  secretary,
  members,
  quorum: { members: 9, present: 8, required: 6, met: true },
  guests: ['Bà Trịnh Thị Mai, đại diện Sở Nội vụ', 'Ông Đào Duy Anh, Cụm trưởng Cụm thi đua số 1'],
  received: { nominations: advancedRows + 9, nominees: advancedRows + 8 },
  discussion: [
    {
      speaker: 'Lê Hữu Nghĩa',
      text: 'đề nghị làm rõ mức giảm tiêu hao điện của các doanh nghiệp được đề nghị Bằng khen; Thư ký báo cáo số liệu đã được đoàn kiểm tra xác nhận tại Biên bản ngày 20/11/2026.',
    },
    {
      speaker: 'Phạm Thị Hồng Ánh',
      text: 'đề nghị rà soát lại tên doanh nghiệp theo giấy chứng nhận đăng ký mới nhất.',
    },
  ],
  setAside: [
    {
      nominee: 'Công ty TNHH Bao bì Đại Phúc',
      award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
      outcome: 'withdrawn',
      note: 'Công văn số 118/CV-ĐP ngày 10/12/2026',
    },
    {
      nominee: 'Ông Lương Văn Toản',
      award: 'Lao động tiên tiến',
      outcome: 'deferred',
      note: 'đang trong thời gian xem xét kỷ luật',
    },
    {
      nominee: 'Tổ bảo vệ số 3',
      award: 'Giấy khen của Trưởng Ban',
      outcome: 'returned',
      note: 'thiếu báo cáo thành tích',
    },
  ],
  recusals: [
    {
      member: 'Vũ Quốc Khánh',
      nominee: 'Ông Vũ Quốc Khánh',
      award: 'Chiến sĩ thi đua toàn quốc',
      reason: 'là người được đề nghị',
    },
  ],
  panel: {
    criteriaSet: 'Bảng tiêu chí chấm điểm doanh nghiệp năm 2026',
    sheets: 8,
    rows: [
      {
        rank: 1,
        nominee: 'Công ty TNHH Điện tử Sao Mai',
        mean: points(952.5),
        outOf: points(1000),
        provisional: false,
      },
      { rank: 2, nominee: longName, mean: points(940.13), outOf: points(1000), provisional: false },
      {
        rank: 3,
        nominee: 'Công ty cổ phần Cơ khí chính xác Hòa Long',
        mean: points(900),
        outOf: points(950),
        provisional: true,
      },
      { rank: null, nominee: 'Công ty TNHH Dệt may Kinh Bắc', mean: null, outOf: points(1000), provisional: false },
    ],
  },
  tellers,
  rounds: [national, province, advanced(advancedRows)],
  conclusions: [
    {
      decider: 'Chủ tịch Ủy ban nhân dân tỉnh',
      route: 'submit',
      awards: [{ award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', class: 'form', collectives: 2, persons: 2 }],
    },
    {
      decider: 'Trưởng Ban',
      route: 'own-decision',
      awards: [{ award: 'Lao động tiên tiến', class: 'title', collectives: 0, persons: advancedRows }],
    },
  ],
  onCondition: [
    {
      nominee: longName,
      award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
      condition: 'bổ sung xác nhận hoàn thành nghĩa vụ thuế',
      due: '2026-12-25' as CivilDate,
    },
  ],
  notProposed: [
    { nominee: 'Ông Vũ Quốc Khánh', award: 'Chiến sĩ thi đua toàn quốc', outcome: 'below-threshold' },
    {
      nominee: 'Công ty cổ phần Cơ khí chính xác Hòa Long',
      award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
      outcome: 'below-threshold',
    },
    {
      nominee: 'Công ty TNHH Bao bì Đại Phúc',
      award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
      outcome: 'withdrawn',
    },
    { nominee: 'Ông Lương Văn Toản', award: 'Lao động tiên tiến', outcome: 'deferred' },
    { nominee: 'Tổ bảo vệ số 3', award: 'Giấy khen của Trưởng Ban', outcome: 'returned' },
  ],
  counts: {
    approved: advancedRows + 3,
    'approved-on-condition': 1,
    transferred: 0,
    'below-threshold': 2,
    withdrawn: 1,
    deferred: 1,
    returned: 1,
    open: 0,
  },
});

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
});
