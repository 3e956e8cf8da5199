import { bothLanguages } from './bilingual.ts';

/** The list of meetings, and preparing one. */
export const meetingsScreenWords = bothLanguages({
  vi: {
    title: 'Phiên họp',
    count: (count: number) => `${count} phiên họp`,
    list: 'Danh sách phiên họp',
    date: 'Ngày họp',
    time: 'Giờ',
    meeting: 'Phiên họp',
    place: 'Địa điểm',
    state: 'Tình trạng',
    kind: 'Hình thức',
    circulate: 'Lấy ý kiến bằng văn bản',
    prepare: 'Chuẩn bị phiên họp',
    editPreparation: 'Sửa phần chuẩn bị',
    openNamed: (title: string) => `Vào ${title}`,
    prepareHint: 'chuẩn bị phiên họp',
    emptyTitle: 'Chưa có phiên họp nào. Chuẩn bị phiên họp đầu tiên: sáu bước, khoảng 30 phút.',
  },
  en: {
    title: 'Meetings',
    count: (count: number) => `${count} ${count === 1 ? 'meeting' : 'meetings'}`,
    list: 'List of meetings',
    date: 'Day',
    time: 'Time',
    meeting: 'Meeting',
    place: 'Place',
    state: 'State',
    kind: 'Kind',
    circulate: 'Circulate in writing',
    prepare: 'Prepare a meeting',
    editPreparation: 'Change the preparation',
    openNamed: (title: string) => `Enter ${title}`,
    prepareHint: 'prepare a meeting',
    emptyTitle: 'There is no meeting yet. Prepare the first: six steps, about 30 minutes.',
  },
});
