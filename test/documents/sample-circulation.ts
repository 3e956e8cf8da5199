import type { CivilDate } from '#domain/time.ts';
import type { Moment } from '#domain/meeting/circulation.ts';
import type { OpinionReportFacts, OpinionSheetsFacts } from '#domain/papers/circulation-papers.ts';
import { chair, clock, common, members, personName, secretary } from './sample-facts.ts';

const day = (text: string): CivilDate => text as CivilDate;
const moment = (date: string, time: string): Moment => ({ date: day(date), time: clock(time) });

const fire = {
  purpose: 'khen thưởng thành tích đột xuất',
  event: {
    on: day('2026-12-12'),
    at: 'Khu công nghiệp Quế Võ',
    proof: 'Biên bản vụ việc số 07/BB-CA ngày 12/12/2026',
  },
  deadline: moment('2026-12-14', '16:00'),
} as const;

const award = { award: 'Giấy khen của Trưởng Ban', class: 'form' } as const;

/** The papers that nine members are sent, about two workers and an officer who is one of them. */
export const sampleOpinionSheets = (): OpinionSheetsFacts => ({
  kind: 'opinion-sheets',
  ...common(null),
  signers: [],
  ...fire,
  secretary: secretary.name,
  lists: [
    {
      ...award,
      rows: [0, 1].map((index) => ({
        number: index + 1,
        nominee: `Ông ${personName(index)}`,
        unit: 'Công nhân, Công ty TNHH Kho vận Bình Minh',
        achievement: 'Phát hiện kịp thời và trực tiếp tham gia dập tắt đám cháy, không để thiệt hại về người.',
      })),
    },
  ],
  members: members.map(({ name, position, role }, index) => ({
    name,
    position,
    role,
    recused: index === 3 ? ['0 2'] : [],
  })),
});

/** The report: nine papers sent, eight received, one of them late. */
export const sampleOpinionReport = (): OpinionReportFacts => ({
  kind: 'opinion-report',
  ...common('/BC-HĐTĐKT'),
  signers: [
    { field: 'secretary', part: 'secretary', memberId: 'm9' as never, name: secretary.name },
    { field: 'chair', part: 'chair', memberId: 'm1' as never, name: chair.name },
  ],
  ...fire,
  consent: 'Trưởng Ban đồng ý qua điện thoại ngày 13/12/2026',
  sent: moment('2026-12-13', '08:30'),
  closed: moment('2026-12-15', '08:00'),
  members: 9,
  received: 8,
  late: [
    { name: 'Bùi Thị Yến', at: moment('2026-12-14', '17:10'), note: 'đi công tác, phiếu gửi theo đường bưu điện' },
  ],
  silent: ['Ngô Xuân Lộc'],
  recusals: [{ ...award, nominee: `Ông ${personName(1)}`, member: 'Vũ Quốc Khánh', reason: 'là người được đề nghị' }],
  opinions: [{ name: 'Hoàng Minh Tuệ', text: 'Đề nghị xác minh thêm với Công an tỉnh.' }],
  rounds: [
    {
      ...award,
      mode: 'circulation',
      threshold: { numerator: 1, denominator: 2, comparison: 'more-than' },
      base: 'all-members',
      grade: 'default',
      source: '',
      members: 9,
      present: 0,
      opinions: 8,
      required: { count: 5, of: 9 },
      struck: [],
      rows: [
        { yes: 7, no: 1, blank: 0, recused: 0, enough: true },
        { yes: 4, no: 1, blank: 2, recused: 1, enough: false },
      ].map((figures, index) => ({
        number: index + 1,
        nominee: `Ông ${personName(index)}`,
        detail: 'Công nhân, Công ty TNHH Kho vận Bình Minh',
        unit: 'Công ty TNHH Kho vận Bình Minh',
        invalidRow: 0,
        base: 9,
        required: 5,
        ...figures,
      })),
    },
  ],
  conclusions: [{ decider: 'Trưởng Ban', route: 'own-decision', awards: [{ ...award, collectives: 0, persons: 1 }] }],
  notProposed: [{ ...award, nominee: `Ông ${personName(1)}`, outcome: 'below-threshold' }],
  wording: { receivers: ['Các thành viên Hội đồng', 'Lưu: VT, hồ sơ Hội đồng'] },
});
