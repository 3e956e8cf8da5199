import type { YearDueKind } from '#domain/year/year-dues.ts';
import { bothLanguages } from './bilingual.ts';

/** What a due day is told with: its year, whose it is and how many are waited for. */
interface DueFacts {
  readonly year: number;
  readonly name: string;
  readonly count: string;
  readonly overdue: boolean;
}
type DueSentences = Readonly<Record<YearDueKind, (facts: DueFacts) => string>>;

/** What comes due in the year, as the first screen tells it. */
export const yearDueWords = bothLanguages({
  vi: {
    overdue: 'Quá hạn',
    now: 'Đang chờ',
    ahead: (days: number) => `Trong ${days} ngày tới`,
    overdueBy: (days: number) => `Quá ${days} ngày`,
    nothing: (days: number) => `Không có việc nào đang chờ, quá hạn hay đến hạn trong ${days} ngày tới.`,
    daysRow: 'Mốc, hạn',
    what: {
      'movement-launch': () => 'Phát động phong trào',
      'movement-report': () => 'Hạn đơn vị báo cáo phong trào',
      'movement-interim': () => 'Sơ kết phong trào',
      'movement-final': () => 'Tổng kết phong trào',
      registrations: ({ count, year }) => `${count} đơn vị chưa đăng ký thi đua năm ${year}`,
      pledges: ({ count, year }) => `${count} cụm chưa ký giao ước thi đua năm ${year}`,
      difficulty: () => 'Khó khăn, vướng mắc chưa giải quyết xong',
      'award-deadline': () => 'Hạn nhận hồ sơ đề nghị',
      opinions: ({ count }) => `Ý kiến về ${count} doanh nghiệp chưa trả lời`,
      publication: ({ count, overdue }) =>
        overdue ? `Hết hạn công khai ${count} trường hợp, chưa ghi kết quả` : `Hết hạn công khai ${count} trường hợp`,
      meeting: () => 'Phiên họp',
      replies: () => 'Hạn gửi ý kiến bằng văn bản',
    } satisfies DueSentences,
    firstQuarter: 'Thông lệ: hết quý I',
    numbered: (number: string) => `Thông báo số ${number}`,
    on: (name: string, day: string) => (name === '' ? day : `${name}, ${day}`),
    verb: 'Mở',
  },
  en: {
    overdue: 'Overdue',
    now: 'Waiting',
    ahead: (days: number) => `In the next ${days} days`,
    overdueBy: (days: number) => (days === 1 ? '1 day late' : `${days} days late`),
    nothing: (days: number) => `Nothing is waiting, overdue, or due in the next ${days} days.`,
    daysRow: 'Due days',
    what: {
      'movement-launch': () => 'Launch of a movement',
      'movement-report': () => 'Reports of the units on a movement',
      'movement-interim': () => 'Half-way review of a movement',
      'movement-final': () => 'Final review of a movement',
      registrations: ({ count, year }) => `Units that have not registered for ${year}: ${count}`,
      pledges: ({ count, year }) => `Clusters without a signed pledge for ${year}: ${count}`,
      difficulty: () => 'A difficulty that has no end yet',
      'award-deadline': () => 'Last day for files',
      opinions: ({ count }) => `Enterprises without an answer: ${count}`,
      publication: ({ count, overdue }) =>
        overdue ? `Shown to the public and not closed: ${count}` : `Shown to the public until then: ${count}`,
      meeting: () => 'Meeting',
      replies: () => 'Last day for replies in writing',
    },
    firstQuarter: 'By custom: the end of the first quarter',
    numbered: (number: string) => `Notice ${number}`,
    on: (name: string, day: string) => (name === '' ? day : `${name}, ${day}`),
    verb: 'Open',
  },
});
