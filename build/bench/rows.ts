import type { AwardListFacts, AwardListRow } from '#domain/papers/facts.ts';
import type { MemberId } from '#domain/ids.ts';
import type { CivilDate, Instant } from '#domain/time.ts';

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô'];
const middles = ['Văn', 'Thị', 'Hữu', 'Quang', 'Thu', 'Minh', 'Đình', 'Xuân'];
const givens = ['An', 'Bình', 'Cường', 'Dũng', 'Hằng', 'Khải', 'Nhung', 'Oanh', 'Phượng', 'Quyết', 'Trường', 'Yến'];
const firms = [
  'Công ty TNHH Điện tử Minh Khôi Việt Nam',
  'Công ty Cổ phần Cơ khí Chính xác Thịnh Phát',
  'Công ty Cổ phần Hạ tầng Sông Như',
];
const deeds = [
  'Có 02 sáng kiến cải tiến đồ gá, giảm thời gian chuyển đổi khuôn từ 45 phút xuống 28 phút, làm lợi 620 triệu đồng/năm; kèm cặp, hướng dẫn 15 công nhân mới.',
  'Thực hiện tốt công tác an toàn, vệ sinh lao động, không để xảy ra tai nạn lao động; tham gia đội phòng cháy, chữa cháy cơ sở, 03 năm liền đạt giải hội thao.',
  'Chủ trì tham mưu rút ngắn thời gian giải quyết 12 thủ tục; tỷ lệ hồ sơ đúng hạn 99,6%; là tác giả sáng kiến được công nhận tại Quyết định số 42/QĐ-BQL ngày 18/11/2026.',
];

/** A small generator with a seed: both sides draw the same rows. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % sides;
  };
}

/** The facts of an award list of so many rows, a tenth of them collectives; a fresh copy at every call. */
export function awardListOf(count: number): AwardListFacts {
  const roll = dice(20_261_215);
  const pick = (from: readonly string[]): string => from[roll(from.length)] ?? '';
  const row = (nominee: string): AwardListRow => ({
    nominee,
    detail: `Tổ trưởng tổ ${1 + roll(40)}, ${pick(firms)}`,
    achievement: pick(deeds),
    earlierAwards:
      roll(3) === 0
        ? []
        : [{ award: 'Giấy khen của Trưởng Ban', number: `${10 + roll(90)}/QĐ-BQL`, date: '2025-12-22' as CivilDate }],
    yes: 8 + roll(2),
    base: 9,
    members: 9,
    voters: 9,
    remark: '',
  });
  const person = (): AwardListRow =>
    row(`${roll(2) ? 'Ông' : 'Bà'} ${pick(families)} ${pick(middles)} ${pick(givens)}`);
  const collective = (): AwardListRow => row(`Tổ sản xuất số ${1 + roll(60)}`);
  const collectives = Math.floor(count / 10);
  return {
    kind: 'award-list',
    minutesSymbol: '/BB-HĐTĐKT',
    frozenAt: Date.UTC(2026, 11, 15, 4) as Instant,
    sample: true,
    letterhead: {
      superiorLines: ['BAN QUẢN LÝ CÁC KCN', 'TỈNH BẮC NINH'],
      issuerLines: ['HỘI ĐỒNG', 'THI ĐUA - KHEN THƯỞNG'],
      symbol: null,
      place: 'Bắc Ninh',
      date: '2026-12-15' as CivilDate,
    },
    councilName: 'Hội đồng Thi đua - Khen thưởng',
    authorityName: 'Ban Quản lý các khu công nghiệp tỉnh Bắc Ninh',
    foundingDecision: { number: '15/QĐ-BQL', date: '2026-01-05' as CivilDate },
    year: 2026,
    date: '2026-12-15' as CivilDate,
    place: 'Phòng họp số 1',
    signers: [
      { field: 'secretary', part: 'secretary', memberId: 's' as MemberId, name: 'Đỗ Xuân Trường' },
      { field: 'chair', part: 'chair', memberId: 'c' as MemberId, name: 'Nguyễn Hữu Thành' },
    ],
    award: 'Lao động tiên tiến',
    class: 'title',
    decider: 'Trưởng Ban',
    opinionsCounted: true,
    collectives: Array.from({ length: collectives }, collective),
    persons: Array.from({ length: count - collectives }, person),
  };
}

/** The columns of papers-and-habits 5.3 in millimetres, and a row's cells as text, for the peers. */
export const listColumns: readonly (readonly [head: string, millimetres: number])[] = [
  ['STT', 10],
  ['Ông (Bà), họ và tên/Tên tập thể', 48],
  ['Chức vụ, đơn vị công tác', 52],
  ['Tóm tắt thành tích', 70],
  ['Đã khen thưởng (số, ngày quyết định)', 42],
  ['Tỷ lệ phiếu', 16],
  ['Ghi chú', 14],
];

/** One row's cells as text. */
export const rowCells = (row: AwardListRow, index: number): readonly string[] => [
  String(index + 1),
  row.nominee,
  row.detail,
  row.achievement,
  row.earlierAwards
    .map(({ award, number, date }) => `${award} (${number}, ${(date ?? '').split('-').toReversed().join('/')})`)
    .join('; '),
  `${row.yes}/${row.base}`,
  row.remark,
];
