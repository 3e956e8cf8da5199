import type { Attendance } from '#domain/meeting/attendance.ts';
import { bothLanguages, type Language } from './bilingual.ts';

/** Who comes, goes and comes back, and a meeting that opens with too few in the room. */
export const attendanceWords = bothLanguages({
  vi: {
    despite: {
      action: 'Khai mạc, ghi lý do',
      title: 'Khai mạc khi chưa đủ số thành viên?',
      why: (present: number, required: number) =>
        `Có mặt ${present}, cần ${required}. Chỉ Chủ tịch Hội đồng hoặc người chủ trì được quyết định. Lý do in trong biên bản; chưa biểu quyết được cho đến khi đủ số.`,
      line: (reason: string) => `Khai mạc khi chưa đủ số thành viên: ${reason}.`,
    },
    timeline: {
      came: (time: string) => `đến ${time}`,
      away: (from: string, to: string) => `ra ${from}, vào lại ${to}`,
      left: (time: string) => `về ${time}`,
    },
    until: {
      chair: (name: string, time: string) => `${name} chủ trì đến ${time}`,
      secretary: (name: string, time: string) => `${name} ghi biên bản đến ${time}`,
    },
    takeOver: {
      at: 'Từ lúc',
      why: 'Biên bản ghi ai chủ trì, ai ghi biên bản từ lúc nào; người giữ việc khi kết thúc ký.',
      saved: {
        chair: (name: string, time: string) => `${name} chủ trì từ ${time}.`,
        secretary: (name: string, time: string) => `${name} ghi biên bản từ ${time}.`,
      },
    },
    anew: {
      why: (date: string) =>
        `Phiên họp tiếp tục ngày ${date}: ghi ai đến, ai về, rồi xác nhận trước khi biểu quyết. Biên bản ghi rõ người có mặt ngày này.`,
      confirm: (present: number, members: number) => `Xác nhận có mặt ${present}/${members}`,
      saved: (date: string, present: number, members: number) => `Ngày ${date}: có mặt ${present}/${members}.`,
    },
    departure: {
      after: (present: number, members: number) => `Sau khi ghi: có mặt ${present}/${members}.`,
      noQuorum: (present: number, required: number) =>
        `Sau khi ghi còn ${present} người, cần ${required}: không mở được lượt biểu quyết nào nữa cho đến khi đủ số.`,
      openVote:
        'Lượt đang mở vẫn tính người này trong danh sách. Phiếu đã phát cho người này: thu lại trước khi về, nếu không thì số thu về ít hơn số phát ra.',
      teller: 'Người này ở tổ kiểm phiếu: bầu lại tổ trước lượt bỏ phiếu sau.',
    },
  },
  en: {
    despite: {
      action: 'Open, and say why',
      title: 'Open with too few members?',
      why: (present: number, required: number) =>
        `${present} are present, ${required} are needed. Only the chair or whoever presides decides. The reason is printed in the minutes; nothing can be voted on until there are enough.`,
      line: (reason: string) => `Opened with too few members: ${reason}.`,
    },
    timeline: {
      came: (time: string) => `came ${time}`,
      away: (from: string, to: string) => `out ${from}, back ${to}`,
      left: (time: string) => `left ${time}`,
    },
    until: {
      chair: (name: string, time: string) => `${name} presided until ${time}`,
      secretary: (name: string, time: string) => `${name} wrote until ${time}`,
    },
    takeOver: {
      at: 'From',
      why: 'The minutes say who presided and who wrote from when; whoever does at the end signs.',
      saved: {
        chair: (name: string, time: string) => `${name} presides from ${time}.`,
        secretary: (name: string, time: string) => `${name} writes from ${time}.`,
      },
    },
    anew: {
      why: (date: string) =>
        `The meeting goes on on ${date}: mark who comes and who leaves, then confirm before anything is voted on. The minutes say who is there that day.`,
      confirm: (present: number, members: number) => `Confirm ${present}/${members} present`,
      saved: (date: string, present: number, members: number) => `${date}: ${present}/${members} present.`,
    },
    departure: {
      after: (present: number, members: number) => `Afterwards ${present}/${members} are present.`,
      noQuorum: (present: number, required: number) =>
        `Afterwards ${present} are left and ${required} are needed: no vote can be opened until there are enough.`,
      openVote:
        'The open vote keeps this member on its roll. A paper already handed out is collected before the member goes; otherwise fewer come back than were issued.',
      teller: 'This member is a teller: elect the tellers again before the next ballot.',
    },
  },
});

/** A member's comings and goings on one line, in the order of the day; empty for somebody who was there throughout. */
export function attendanceLine(
  { arrivedAt, away, leftAt }: Pick<Attendance, 'arrivedAt' | 'away' | 'leftAt'>,
  language: Language,
): readonly string[] {
  const { timeline } = attendanceWords[language];
  return [
    ...(arrivedAt === null ? [] : [timeline.came(arrivedAt)]),
    ...away.map(({ from, to }) => timeline.away(from, to)),
    ...(leftAt === null ? [] : [timeline.left(leftAt)]),
  ];
}
