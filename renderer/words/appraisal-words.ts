import type { CouncilRole } from '#domain/council.ts';
import { paperCount } from '#domain/figures.ts';
import type { ReviewGroup } from '#domain/intake/findings.ts';
import type { AskedAgency, OpinionFacts, PublicationFacts } from '#domain/papers/appraisal.ts';
import { longDate, shortDate } from '#domain/time.ts';
import { bothLanguages } from './bilingual.ts';

/** The window in which the report on the files is prepared and printed. */
export const appraisalWords = bothLanguages({
  vi: {
    open: 'Báo cáo thẩm định',
    title: (year: number) => `Báo cáo tổng hợp, thẩm định hồ sơ năm ${year}`,
    nothing: 'Chưa có đề nghị khen thưởng nào. Thêm đề nghị hoặc nhập danh sách trước.',
    counts: (nominations: string, nominees: string) => `${nominations} lượt đề nghị, ${nominees} đối tượng`,
    proposals: 'Đề xuất của thường trực Hội đồng',
    award: 'Danh hiệu, hình thức',
    everyAward: 'Tất cả',
    forWhom: 'Ghi cho',
    none: 'Chưa ghi',
    text: 'Đề xuất',
    textHint: 'Ví dụ: Đồng ý trình Hội đồng. Để trống để bỏ đề xuất đã ghi.',
    note: (count: number) => `Ghi cho ${count} trường hợp`,
    noted: (count: number) => `Đã ghi đề xuất cho ${count} trường hợp.`,
    print: 'In báo cáo',
    drawing: 'Đang lập báo cáo…',
    custom: 'theo thông lệ',
    close: 'Đóng',
    fileName: 'bao-cao-tham-dinh',
    noLetterhead: 'Chưa có tiêu đề văn bản cho hôm nay. Nhập ở Hội đồng, quy chế.',
    printing: 'Đã chuyển báo cáo cho chương trình đọc PDF của máy để in.',
  },
  en: {
    open: 'Appraisal report',
    title: (year: number) => `Appraisal of the files of ${year}`,
    nothing: 'There are no nominations. Add one or take a list in first.',
    counts: (nominations: string, nominees: string) => `${nominations} nominations, ${nominees} nominees`,
    proposals: 'What the standing members propose',
    award: 'Award',
    everyAward: 'All',
    forWhom: 'For whom',
    none: 'Nothing yet',
    text: 'Proposal',
    textHint: 'Such as: put to the council. Leave it empty to take back what was noted.',
    note: (count: number) => `Note for ${count} ${count === 1 ? 'nomination' : 'nominations'}`,
    noted: (count: number) => `Noted for ${count} ${count === 1 ? 'nomination' : 'nominations'}.`,
    print: 'Print the report',
    drawing: 'Making the report…',
    custom: 'by custom',
    close: 'Close',
    fileName: 'bao-cao-tham-dinh',
    noLetterhead: 'No letterhead is in force today. Enter it under Council and rules.',
    printing: 'The report was handed to this computer’s PDF program, which prints it.',
  },
});

/** How a file stands, as the report says it. */
export const reviewedAs: Record<ReviewGroup, string> = {
  eligible: 'Đủ điều kiện',
  'to-supplement': 'Cần bổ sung',
  late: 'Nhận quá hạn',
};

/** Over the signature of whoever stands for the council between its meetings. */
export const standingHeading: Record<CouncilRole, string> = {
  chair: 'CHỦ TỊCH',
  'standing-vice-chair': 'PHÓ CHỦ TỊCH THƯỜNG TRỰC',
  'vice-chair': 'PHÓ CHỦ TỊCH',
  'standing-member': 'ỦY VIÊN THƯỜNG TRỰC',
  member: 'ỦY VIÊN',
  secretary: 'THƯ KÝ',
};

const answers: Record<OpinionFacts['answer'], string> = {
  agree: 'nhất trí',
  disagree: 'không nhất trí',
  'no-opinion': 'không có ý kiến',
  awaited: 'chưa trả lời',
  overdue: 'quá hạn trả lời',
};

/** What an agency said of one nominee: Thuế tỉnh: nhất trí (số 12/TT, ngày 01/12/2026). */
export function opinionSentence({ agency, answer, number, on, note }: OpinionFacts): string {
  const proof = [number && `số ${number}`, on && `ngày ${shortDate(on)}`, note].filter(Boolean).join(', ');
  return `${agency}: ${answers[answer]}${proof ? ` (${proof})` : ''}.`;
}

/** What a letter came to: hỏi 12 đối tượng; nhất trí 10, chưa trả lời 02. */
export function agencyCounts({ asked, open, ...given }: AskedAgency): string {
  const said = [
    ...(['agree', 'disagree', 'no-opinion'] as const).flatMap((answer) =>
      given[answer] > 0 ? [`${answers[answer]} ${paperCount(given[answer])}`] : [],
    ),
    ...(open > 0 ? [`${answers.awaited} ${paperCount(open)}`] : []),
  ];
  return `hỏi ${paperCount(asked)} đối tượng; ${said.join(', ')}`;
}

/** A publication in the text of the report. */
export function publicationSentence({ number, place, from, workingDays, closing }: PublicationFacts): string {
  const paper = number ? `Thông báo số ${number}` : 'Thông báo';
  const begun = `${paper}, công khai trên ${place} từ ${longDate(from)}, ${paperCount(workingDays)} ngày làm việc`;
  if (closing === null) return `${begun}, chưa kết thúc`;
  return `${begun}; đến hết ${longDate(closing.on)} ${
    closing.feedback ? `có ý kiến phản ánh: ${closing.feedback}` : 'không nhận được ý kiến phản ánh'
  }`;
}

/** A publication in a row of the annex. */
export const publicationState = ({ from, closing }: PublicationFacts): string =>
  closing === null
    ? `Công khai từ ${shortDate(from)}, chưa kết thúc.`
    : `Công khai đến ${shortDate(closing.on)}: ${closing.feedback || 'không có ý kiến'}.`;
