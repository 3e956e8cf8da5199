import type { AuthorityFacts } from '#domain/papers/authority-facts.ts';
import { authorityLines } from '#domain/papers/authority-facts.ts';
import type {
  GuidanceLetterFacts,
  OpinionLetterFacts,
  OpinionLine,
  OpinionTableFacts,
} from '#domain/papers/letter-facts.ts';
import type { PublicationClosingFacts, PublicationNoticeFacts } from '#domain/papers/publication-facts.ts';
import type { CivilDate } from '#domain/time.ts';
import { common, longName } from './sample-facts.ts';

const day = (text: string): CivilDate => text as CivilDate;

const authority = (symbol: string | null, date: string, subject?: string): AuthorityFacts => {
  const facts = common(symbol);
  const letterhead = { ...facts.letterhead, ...authorityLines(facts.authorityName), date: day(date) };
  return {
    ...facts,
    letterhead: subject === undefined ? letterhead : { ...letterhead, subject },
    date: day(date),
    signers: [],
    authorityHead: { heading: 'TRƯỞNG BAN', name: 'Nguyễn Văn Thành' },
  };
};

const names = [longName, 'Công ty TNHH Điện tử Sao Mai', 'Công ty cổ phần Bao bì Hòa An'] as const;
const nth = (index: number): string => names[index % names.length] ?? longName;
const many = <Value>(count: number, make: (index: number) => Value): readonly Value[] =>
  Array.from({ length: count }, (_, index) => make(index));

const awards = [
  { award: 'Chiến sĩ thi đua toàn quốc', class: 'title' },
  { award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', class: 'form' },
  { award: 'Giấy khen của Trưởng Ban', class: 'form' },
] as const;

/** The letter of guidance to so many receivers, with deadlines for so many awards. */
export const sampleGuidance = (receivers = 4, deadlines = 8, paragraphs = 5): GuidanceLetterFacts => ({
  kind: 'guidance-letter',
  ...authority('/BQL-VP', '2026-10-05', 'V/v hướng dẫn lập hồ sơ đề nghị khen thưởng năm 2026'),
  to: many(receivers, (index) => (index % 3 === 2 ? longName : `Cụm thi đua số ${index + 1}`)),
  paragraphs: many(
    paragraphs,
    (index) =>
      `${index + 1}. Hồ sơ gồm văn bản đề nghị của đơn vị kèm danh sách theo mẫu, báo cáo thành tích có xác nhận của đơn vị, bản sao các quyết định khen thưởng đã có.`,
  ),
  deadlines: many(deadlines, (index) => ({ ...awards[index % 3]!, on: day('2026-11-20') })),
});

/** A letter that asks an agency about so many enterprises. */
export const sampleOpinionLetter = (enterprises = 6): OpinionLetterFacts => ({
  kind: 'opinion-letter',
  ...authority('/BQL-VP', '2026-11-26', 'V/v cho ý kiến đối với doanh nghiệp đề nghị khen thưởng năm 2026'),
  agency: 'Sở Nông nghiệp và Môi trường tỉnh Bắc Ninh',
  dueOn: day('2026-12-10'),
  enterprises: many(enterprises, (index) => ({ name: nth(index), taxCode: '2300110342', zone: 'KCN Thuận Thành II' })),
});

const lines: readonly OpinionLine[] = [
  {
    agency: 'Thuế tỉnh Bắc Ninh',
    askedNumber: '1203/BQL-VP',
    askedOn: day('2026-11-26'),
    dueOn: day('2026-12-10'),
    answerNumber: '3355/TBN-QLDN',
    answeredOn: day('2026-12-04'),
    state: 'agree',
    note: '',
  },
  {
    agency: 'Sở Nông nghiệp và Môi trường tỉnh Bắc Ninh',
    askedNumber: '1204/BQL-VP',
    askedOn: day('2026-11-26'),
    dueOn: day('2026-12-10'),
    answerNumber: '98/SNNMT',
    answeredOn: day('2026-12-08'),
    state: 'disagree',
    note: 'Bị xử phạt vi phạm hành chính về môi trường tháng 6/2026',
  },
  {
    agency: 'Bảo hiểm xã hội tỉnh Bắc Ninh',
    askedNumber: '',
    askedOn: day('2026-11-26'),
    dueOn: day('2026-12-10'),
    answerNumber: '',
    answeredOn: null,
    state: 'overdue',
    note: '',
  },
];

/** The table of answers on so many enterprises. */
export const sampleOpinionTable = (enterprises = 5): OpinionTableFacts => ({
  kind: 'opinion-table',
  ...authority(null, '2026-12-15'),
  enterprises: many(enterprises, (index) => ({ name: nth(index), lines: index % 2 === 0 ? lines : lines.slice(0, 1) })),
  counts: { agree: enterprises, disagree: 3, 'no-opinion': 0, waiting: 0, overdue: 3 },
});

const shown = {
  workingDays: 10,
  from: day('2026-11-26'),
  until: day('2026-12-10'),
  where: 'Cổng thông tin điện tử Ban Quản lý',
};

/** The notice under which so many nominations are shown for each of three awards. */
export const sampleNotice = (each = 4): PublicationNoticeFacts => ({
  kind: 'publication-notice',
  ...authority('/TB-BQL', '2026-11-26'),
  ...shown,
  collectives: each,
  persons: each * 2,
  awards: awards.map((award) => ({
    ...award,
    rows: many(each, (index) =>
      index % 2 === 0
        ? { nominee: nth(index), detail: 'KCN Thuận Thành II' }
        : {
            nominee: 'Bà Lê Thị Mai An',
            detail: 'Chuyên viên Văn phòng, Ban Quản lý các khu công nghiệp tỉnh Bắc Ninh',
          },
    ),
  })),
});

/** The statement with which a publication ends after so many remarks. */
export const sampleClosing = (remarks = 0, reason = ''): PublicationClosingFacts => ({
  kind: 'publication-closing',
  ...common(null),
  date: day('2026-12-11'),
  letterhead: { ...common(null).letterhead, date: day('2026-12-11') },
  signers: [],
  ...shown,
  collectives: 4,
  persons: 8,
  noticeNumber: '31/TB-BQL',
  remarks: many(remarks, (index) => ({
    nominee: index % 3 === 0 ? '' : nth(index),
    text: 'Đề nghị xem lại việc chấp hành nghĩa vụ bảo hiểm xã hội của doanh nghiệp trong năm 2026.',
  })),
  reason,
  secretary: 'Đỗ Xuân Trường',
  chair: 'Nguyễn Văn Thành',
});

/** One of each, under the names of the golden file. */
export const everyLetter = {
  'guidance-letter': sampleGuidance(),
  'opinion-letter': sampleOpinionLetter(),
  'opinion-table': sampleOpinionTable(),
  'publication-notice': sampleNotice(),
  'publication-closing': sampleClosing(),
  'publication-closing with remarks': sampleClosing(4, 'Tỉnh yêu cầu nộp sớm'),
};
