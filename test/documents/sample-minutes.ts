import type { CaseFacts, MinutesFacts } from '#domain/papers/facts.ts';
import { points } from '#domain/scoring/points.ts';
import type { CivilDate } from '#domain/time.ts';
import {
  advanced,
  chair,
  clock,
  common,
  longName,
  members,
  national,
  province,
  secretary,
  tellers,
} from './sample-facts.ts';

const provincial = { award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', class: 'form' } as const;
const authority = { award: 'Giấy khen của Trưởng Ban', class: 'form' } as const;
const nationalTitle = { award: 'Chiến sĩ thi đua toàn quốc', class: 'title' } as const;
const advancedTitle = { award: 'Lao động tiên tiến', class: 'title' } as const;

const onCondition: readonly (CaseFacts & { readonly condition: string; readonly due: CivilDate })[] = [
  {
    nominee: longName,
    ...provincial,
    condition: 'bổ sung xác nhận hoàn thành nghĩa vụ thuế',
    due: '2026-12-25' as CivilDate,
  },
];

/** Minutes of a whole meeting: three votes, one absence with a written opinion, a late arrival, every kind of outcome. */
export const sampleMinutes = (advancedRows = 5): MinutesFacts => ({
  kind: 'minutes',
  ...common('/BB-HĐTĐKT'),
  purpose: 'xét, đề nghị khen thưởng năm 2026',
  openedAt: clock('08:05'),
  endedAt: clock('11:00'),
  chair,
  chairIsDeputy: false,
  secretary,
  members,
  quorum: { members: 9, present: 7, required: 6, met: true },
  guests: ['Bà Trịnh Thị Mai, đại diện Sở Nội vụ', 'Ông Đào Duy Anh, Cụm trưởng Cụm thi đua số 1'],
  programme: {
    items: ['Thông qua chương trình, bầu Tổ kiểm phiếu', 'Báo cáo thẩm định', 'Thảo luận', 'Biểu quyết, bỏ phiếu'],
    assent: { present: 7, against: 0, abstained: 0 },
  },
  received: {
    nominations: advancedRows + 10,
    nominees: advancedRows + 9,
    addedInSession: 1,
    incomplete: [
      { nominee: 'Tổ bảo vệ số 3', ...authority, lacks: 'thiếu báo cáo thành tích' },
      ...onCondition.map(({ condition, due: _due, ...line }) => ({ ...line, lacks: condition })),
    ],
  },
  discussion: [
    {
      about: null,
      remarks: [
        {
          speaker: 'Phạm Thị Hồng Ánh',
          text: 'đề nghị rà soát lại tên doanh nghiệp theo giấy chứng nhận đăng ký mới nhất.',
          concludes: false,
        },
      ],
    },
    {
      about: { nominee: 'Công ty TNHH Điện tử Sao Mai', ...provincial },
      remarks: [
        {
          speaker: 'Lê Hữu Nghĩa',
          text: 'đề nghị làm rõ mức giảm tiêu hao điện đã được đoàn kiểm tra xác nhận tại Biên bản ngày 20/11/2026',
          concludes: false,
        },
        { speaker: chair.name, text: 'giao Thư ký bổ sung số liệu vào hồ sơ trước khi trình.', concludes: true },
      ],
    },
  ],
  addedInSession: [{ nominee: longName, ...provincial }],
  setAside: [
    {
      nominee: 'Công ty TNHH Bao bì Đại Phúc',
      ...provincial,
      outcome: 'withdrawn',
      note: 'Công văn số 118/CV-ĐP ngày 10/12/2026',
    },
    {
      nominee: 'Ông Lương Văn Toản',
      ...advancedTitle,
      outcome: 'deferred',
      note: 'đang trong thời gian xem xét kỷ luật',
    },
    { nominee: 'Tổ bảo vệ số 3', ...authority, outcome: 'returned', note: 'thiếu báo cáo thành tích' },
  ],
  transferred: [
    {
      nominee: 'Công ty cổ phần Bao bì Hòa An',
      ...provincial,
      to: authority,
      reason: 'chưa đủ thời gian hoạt động 05 năm',
      consent: 'Công văn số 42/HA ngày 14/12/2026',
    },
  ],
  recusals: [
    { member: 'Vũ Quốc Khánh', nominee: 'Ông Vũ Quốc Khánh', ...nationalTitle, reason: 'là người được đề nghị' },
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
      { rank: 1, nominee: longName, mean: points(952.5), outOf: points(1000), provisional: false },
      {
        rank: 3,
        nominee: 'Công ty cổ phần Cơ khí chính xác Hòa Long',
        mean: points(900),
        outOf: points(950),
        provisional: true,
      },
      { rank: null, nominee: 'Công ty TNHH Dệt may Kinh Bắc', mean: null, outOf: points(1000), provisional: false },
    ],
    ties: [{ nominees: ['Công ty TNHH Điện tử Sao Mai', longName], mean: points(952.5) }],
  },
  tellers,
  tellersAssent: { present: 8, against: 0, abstained: 1 },
  rounds: [national, province, advanced(advancedRows)],
  conclusions: [
    {
      decider: 'Trưởng Ban',
      route: 'own-decision',
      awards: [
        { ...advancedTitle, collectives: 0, persons: advancedRows },
        { ...authority, collectives: 1, persons: 0 },
      ],
    },
    {
      decider: 'Chủ tịch Ủy ban nhân dân tỉnh',
      route: 'submit',
      awards: [{ ...provincial, collectives: 2, persons: 2 }],
    },
  ],
  onCondition,
  notProposed: [
    { nominee: 'Ông Vũ Quốc Khánh', ...nationalTitle, outcome: 'below-threshold' },
    { nominee: 'Công ty cổ phần Cơ khí chính xác Hòa Long', ...provincial, outcome: 'below-threshold' },
    { nominee: 'Công ty TNHH Bao bì Đại Phúc', ...provincial, outcome: 'withdrawn' },
    { nominee: 'Ông Lương Văn Toản', ...advancedTitle, outcome: 'deferred' },
    { nominee: 'Tổ bảo vệ số 3', ...authority, outcome: 'returned' },
  ],
  counts: {
    approved: advancedRows + 4,
    'approved-on-condition': 1,
    transferred: 1,
    'below-threshold': 2,
    withdrawn: 1,
    deferred: 1,
    returned: 1,
    'already-decided': 0,
    open: 0,
  },
  wording: { receivers: ['Các thành viên Hội đồng', 'Lưu: VT, hồ sơ Hội đồng'], copies: 3, membersSign: false },
});
