import type { AppraisalFacts, AppraisedAward, AppraisedRow } from '#domain/papers/appraisal.ts';
import type { CivilDate } from '#domain/time.ts';
import { common, longName } from './sample-facts.ts';

const day = (typed: string): CivilDate => typed as CivilDate;
const unit = 'Ban Quản lý các khu công nghiệp tỉnh Bắc Ninh';

const publication = {
  number: '31/TB-BQL',
  place: 'Cổng thông tin điện tử của Ban Quản lý',
  from: day('2026-11-26'),
  workingDays: 10,
  closing: { on: day('2026-12-09'), feedback: '' },
};
const tax = {
  agency: 'Thuế tỉnh Bắc Ninh',
  answer: 'agree',
  number: '812/TBN',
  on: day('2026-12-02'),
  note: '',
} as const;

/** Files as they come: complete, lacking something, set aside, late. */
const rows: readonly AppraisedRow[] = [
  {
    nominee: 'Bà Lê Thị Mai An',
    detail: `Chuyên viên Văn phòng, ${unit}`,
    achievement:
      'Chủ trì tham mưu rút ngắn thời gian giải quyết 12 thủ tục đầu tư; tỷ lệ hồ sơ đúng hạn 99,6%; là tác giả sáng kiến được công nhận tại Quyết định số 42/QĐ-BQL ngày 18/11/2026.',
    period: 'năm 2026',
    earlierAwards: [
      { award: 'Chiến sĩ thi đua cơ sở năm 2025', number: '15/QĐ-BQL', date: day('2025-12-29') },
      { award: 'Lao động tiên tiến năm 2024', number: '', date: null },
    ],
    initiatives: [
      { text: 'Biểu mẫu điện tử cho thủ tục điều chỉnh dự án', number: '42/QĐ-BQL', date: day('2026-11-18') },
    ],
    standing: { group: 'eligible', met: 6, rules: 7, unknown: 1, lacks: [], aside: [] },
    opinions: [],
    publication: null,
    proposal: 'Đồng ý trình Hội đồng',
  },
  {
    nominee: longName,
    detail: 'KCN Quế Võ',
    achievement:
      'Doanh thu năm 2026 đạt 3.250 tỷ đồng, bằng 112,4% kế hoạch, tăng 9,8% so với năm 2025; nộp ngân sách 186,3 tỷ đồng; giải quyết việc làm cho 2.140 lao động, thu nhập bình quân 11,6 triệu đồng/người/tháng.',
    period: 'năm 2026',
    earlierAwards: [{ award: 'Giấy khen của Trưởng Ban', number: '88/QĐ-BQL', date: day('2024-12-20') }],
    initiatives: [],
    standing: {
      group: 'to-supplement',
      met: 4,
      rules: 6,
      unknown: 0,
      lacks: ['Khiếu nại, tố cáo từ 01/09/2026, chưa kết thúc (Thông báo số 12/TB-TTr ngày 01/9/2026)'],
      aside: [{ rule: 'Đã đăng ký thi đua từ đầu năm', reason: 'đơn vị đã gửi bản đăng ký chung của Cụm' }],
    },
    opinions: [tax, { ...tax, agency: 'Bảo hiểm xã hội tỉnh', answer: 'overdue', number: '', on: null }],
    publication,
    proposal: 'Để lại, chờ kết luận xác minh',
  },
  {
    nominee: 'Tổ bảo vệ số 3',
    detail: 'Công ty TNHH Hạ tầng Sao Mai',
    achievement: 'Tỷ lệ lấp đầy khu công nghiệp đạt 96%; trạm xử lý nước thải 8.000 m³/ngày đêm vận hành ổn định.',
    period: '',
    earlierAwards: [],
    initiatives: [],
    standing: { group: 'late', met: 3, rules: 3, unknown: 0, lacks: ['Nhận ngày 10/12/2026, quá hạn'], aside: [] },
    opinions: [],
    publication: { ...publication, closing: null },
    proposal: '',
  },
];

const awards = [
  { award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', class: 'form' },
  { award: 'Chiến sĩ thi đua cơ sở', class: 'title' },
  { award: 'Lao động tiên tiến', class: 'title' },
] as const;

/** The report on so many files, spread over three awards. */
export function sampleAppraisal(files: number): AppraisalFacts {
  const all = Array.from({ length: files }, (_, index) => rows[index % rows.length]!);
  const share = Math.ceil(files / awards.length);
  const listed = awards.map((award, index): AppraisedAward => {
    const of = all.slice(index * share, (index + 1) * share);
    const count = (group: AppraisedRow['standing']['group']) => of.filter((row) => row.standing.group === group).length;
    return {
      ...award,
      eligible: count('eligible'),
      'to-supplement': count('to-supplement'),
      late: count('late'),
      collectives: of.filter(({ nominee }) => !nominee.startsWith('Bà')).length,
      persons: of.filter(({ nominee }) => nominee.startsWith('Bà')).length,
      rows: of,
    };
  });
  const counted = (count: number) => ({ nominations: count, nominees: Math.ceil(count * 0.9) });
  const group = (of: 'eligible' | 'to-supplement' | 'late') =>
    counted(listed.reduce((sum, award) => sum + award[of], 0));
  return {
    kind: 'appraisal',
    ...common('/BC-HĐTĐKT'),
    signers: [],
    meetingOn: day('2026-12-15'),
    total: counted(files),
    groups: { eligible: group('eligible'), 'to-supplement': group('to-supplement'), late: group('late') },
    asked: [
      {
        rule: 'Không đang bị xem xét kỷ luật, điều tra, thanh tra có dấu hiệu vi phạm hoặc có khiếu nại, tố cáo đang xác minh',
        source: 'Nghị định 152/2025/NĐ-CP, Điều 4, khoản 4',
        verdict: 'missing',
        count: 1,
      },
      { rule: 'Đã đăng ký thi đua từ đầu năm', source: '', verdict: 'not-known', count: files },
    ],
    overrides: [
      {
        rule: 'Đã đăng ký thi đua từ đầu năm',
        reason: 'đơn vị đã gửi bản đăng ký chung của Cụm',
        awards: [{ ...awards[0], nominees: [longName], all: false }],
      },
    ],
    letters: [
      {
        agency: 'Thuế tỉnh Bắc Ninh',
        number: '640/BQL-VP',
        date: day('2026-11-16'),
        asked: 12,
        agree: 10,
        disagree: 0,
        'no-opinion': 1,
        open: 1,
      },
    ],
    publications: [{ ...publication, nominations: Math.ceil(files / 4) }],
    awards: listed.filter((award) => award.rows.length > 0),
    signedBy: [
      { role: 'secretary', name: 'Trần Thị Ngọc Quỳnh' },
      { role: 'standing-member', name: 'Vũ Quốc Khánh' },
    ],
  };
}
