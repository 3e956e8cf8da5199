import { bothLanguages } from './bilingual.ts';

/** What the shared pieces say by themselves: meters, proofs, fields, dialogs. */
export const partWords = bothLanguages({
  vi: {
    present: (present: number, members: number) => `Có mặt ${present}/${members}`,
    quorumNeeds: (required: number) => `cần ${required} để họp`,
    footNotes: 'Lưu ý trước bước tiếp theo',
    quorumMet: 'Đủ số họp',
    quorumMissing: (missing: number) => `Thiếu ${missing} người để họp`,
    quorumMeter: (present: number, members: number, required: number) =>
      `Có mặt ${present} trên ${members} thành viên, cần ${required} để họp`,
    needs: (required: number, base: number) => `cần ${required}/${base}`,
    attainable: (count: number) => `Tối đa có thể đạt ${count} phiếu.`,
    unreachable: (required: number, attainable: number) =>
      `Cần ${required} nhưng chỉ có thể đạt ${attainable}: không thể đủ tỷ lệ.`,
    noRounding: (share: string, base: number, required: number) => `${share} của ${base} là ${required}`,
    roundedUp: (share: string, base: number, exact: string, required: number) =>
      `${share} của ${base} là ${exact}, lấy tròn lên ${required}`,
    justOver: (share: string, base: number, exact: string, required: number) =>
      `${share} của ${base} là quá ${exact}, tức từ ${required}`,
    optional: 'không bắt buộc',
    notACount: 'Nhập số nguyên, ví dụ 8.',
    notADate: 'Nhập ngày có thật, dạng ngày/tháng/năm, ví dụ 15/12/2026.',
    close: 'Đóng',
    dismiss: 'Bỏ qua',
    reason: 'Lý do',
    undo: 'Hoàn tác',
    reconciliation: 'Đối chiếu số phiếu',
    closes: (held: number, all: number) => `Khớp ${held}/${all}`,
    open: (broken: number) => `${broken} dòng chưa khớp`,
    holds: 'Khớp',
    broken: 'Chưa khớp',
    search: 'Tìm',
    nothingFound: 'Không có dòng nào khớp.',
  },
  en: {
    present: (present: number, members: number) => `Present ${present}/${members}`,
    quorumNeeds: (required: number) => `${required} needed to meet`,
    footNotes: 'Notes before the next step',
    quorumMet: 'Quorum met',
    quorumMissing: (missing: number) => `${missing} more needed to meet`,
    quorumMeter: (present: number, members: number, required: number) =>
      `${present} of ${members} members present, ${required} needed to meet`,
    needs: (required: number, base: number) => `needs ${required}/${base}`,
    attainable: (count: number) => `At most ${count} votes can be reached.`,
    unreachable: (required: number, attainable: number) =>
      `Needs ${required}, but only ${attainable} can be reached: out of reach.`,
    noRounding: (share: string, base: number, required: number) => `${share} of ${base} is ${required}`,
    roundedUp: (share: string, base: number, exact: string, required: number) =>
      `${share} of ${base} is ${exact}, rounded up to ${required}`,
    justOver: (share: string, base: number, exact: string, required: number) =>
      `${share} of ${base} is more than ${exact}, so ${required} or more`,
    optional: 'optional',
    notACount: 'Enter a whole number, such as 8.',
    notADate: 'Enter a day that exists, as day/month/year, such as 15/12/2026.',
    close: 'Close',
    dismiss: 'Leave',
    reason: 'Reason',
    undo: 'Undo',
    reconciliation: 'Reconciliation of votes',
    closes: (held: number, all: number) => `${held}/${all} agree`,
    open: (broken: number) => `${broken} lines do not agree`,
    holds: 'Agrees',
    broken: 'Does not agree',
    search: 'Search',
    nothingFound: 'No line matches.',
  },
});
