import { bothLanguages } from './bilingual.ts';

/** The meeting on paper, should the laptop die: the kit that is printed beforehand, and entering afterwards what was done. */
export const kitWords = bothLanguages({
  vi: {
    title: 'Bộ dự phòng bằng giấy',
    what: 'Phòng khi máy hỏng giữa phiên họp: danh sách dự họp, tờ ghi diễn biến, phiếu bầu, bảng kiểm phiếu, phiếu chấm điểm có sẵn tên, trong một tệp. Phiếu bầu được chốt khi lập bộ này, để số thứ tự trên phiếu giữ nguyên.',
    print: 'In bộ dự phòng',
    making: (share: number) => `Đang lập bộ dự phòng, ${share}%…`,
    stop: 'Dừng lập',
    printing: 'Đã chuyển bộ dự phòng cho chương trình đọc PDF của máy để in.',
    fileName: 'bo-du-phong',
    enter: 'Nhập lại từ giấy',
    enterTitle: 'Nhập lại phiên họp từ giấy?',
    enterWhy:
      'Dùng khi phiên họp, hoặc một phần, đã diễn ra trên giấy. Giờ của mỗi việc là giờ ghi trên giấy, không phải giờ của máy. Văn bản in ra như khi họp có máy; nhật ký ghi lý do và ngày nhập.',
    enterVerb: 'Bắt đầu nhập',
    reason: 'Lý do',
    reasonExample: 'ví dụ: máy tính hỏng lúc 9 giờ 10 phút',
    entering: 'NHẬP TỪ GIẤY',
    now: 'Giờ trên giấy của việc sắp nhập',
    toTime: 'giờ trên giấy',
    badTime: (time: string) => `Chưa đọc được giờ này; đang dùng ${time}.`,
  },
  en: {
    title: 'Paper kit',
    what: 'Should the laptop die in the meeting: attendance list, proceedings, ballot papers, tally sheets and score sheets with the names filled in, in one file. The ballot papers are frozen with it, so that the numbers on them stay.',
    print: 'Print the kit',
    making: (share: number) => `Making the kit, ${share}%…`,
    stop: 'Stop',
    printing: 'The kit was handed to the PDF program for printing.',
    fileName: 'bo-du-phong',
    enter: 'Enter from paper',
    enterTitle: 'Enter the meeting from paper?',
    enterWhy:
      'For a meeting, or a part of one, that was held on paper. The time of every deed is the one on the paper, not the laptop’s. The papers are the same as those of a meeting held with a laptop; the journal keeps the reason and the day.',
    enterVerb: 'Begin entering',
    reason: 'Reason',
    reasonExample: 'such as: the laptop failed at 9:10',
    entering: 'ENTERED FROM PAPER',
    now: 'Time on the paper of what comes next',
    toTime: 'time on the paper',
    badTime: (time: string) => `This is no time; ${time} is used.`,
  },
});
