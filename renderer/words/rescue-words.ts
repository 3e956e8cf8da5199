import { bothLanguages } from './bilingual.ts';

/** The database was lost, or lost something: what the second copy still knows, and taking it back. */
export const rescueWords = bothLanguages({
  vi: {
    title: 'Tìm thấy dữ liệu trong bản ghi song song',
    gone: 'Chương trình không còn dữ liệu của Hội đồng trên máy này, nhưng bản ghi song song thì còn. Chưa ghi gì: hãy xem rồi chọn.',
    more: 'Bản ghi song song có những việc mà dữ liệu đang mở không có. Chưa ghi gì: hãy xem rồi chọn.',
    other:
      'Bản ghi song song và dữ liệu đang mở khác nhau: mỗi bên có những việc mà bên kia không có. Chưa ghi gì: hãy xem rồi chọn.',
    copy: 'Bản ghi song song',
    here: 'Dữ liệu đang mở',
    nothingReadable:
      'Không đọc được việc nào trong bản ghi song song. Để riêng bản này rồi phục hồi từ một bản sao lưu.',
    reading: 'Đang đọc bản ghi song song…',
    damaged: (line: string) =>
      `Bản ghi song song bị hỏng từ dòng ${line}: những việc ghi từ dòng ấy trở đi không lấy lại được ở đây. Hãy đối chiếu với bản sao lưu gần nhất rồi mới chọn.`,
    files: (count: string) => `${count} tệp văn bản kèm theo không còn nguyên vẹn, sẽ không lấy lại được.`,
    takeBack: 'Lấy lại dữ liệu',
    keepHere: 'Giữ dữ liệu đang mở',
    beginAnew: 'Bắt đầu lại từ đầu',
    asideTitle: 'Để riêng bản ghi song song?',
    asideWhy:
      'Bản ghi song song được chuyển sang một thư mục bên cạnh, không xóa gì. Từ nay chương trình ghi một bản mới theo dữ liệu đang mở.',
    aside: 'Để riêng',
    failed: (detail: string) => `Chưa làm được: ${detail}`,
    exportTitle: 'Cứu dữ liệu khi chương trình không mở được',
    exportWhy:
      'Bản ghi song song và các tệp văn bản kèm theo được đóng thành một tệp sao lưu .bangvang, phục hồi được trên mọi máy.',
    export: 'Xuất dữ liệu khẩn cấp',
    exported: (path: string, entries: string) => `Đã xuất ${entries} việc vào ${path}.`,
    nothingThere: 'Bản ghi song song trên máy này chưa có gì.',
    reset: 'Xóa dữ liệu hỏng và mở lại',
    resetTitle: 'Xóa dữ liệu hỏng trên máy này?',
    resetWhy:
      'Xuất dữ liệu khẩn cấp trước. Sau khi xóa, chương trình mở lại và đề nghị lấy lại dữ liệu từ bản ghi song song.',
    resetBlocked:
      'Bản ghi song song chưa có gì để lấy lại: xóa bây giờ là mất dữ liệu. Phục hồi từ một bản sao lưu trên máy khác, hoặc gửi thư mục dữ liệu cho người hỗ trợ.',
    resetVerb: 'Xóa và mở lại',
  },
  en: {
    title: 'Data were found in the second copy',
    gone: 'The program has no council on this laptop any more, but the second copy has. Nothing was written: look, then choose.',
    more: 'The second copy knows of deeds that the open data do not have. Nothing was written: look, then choose.',
    other:
      'The second copy and the open data differ: each has deeds that the other has not. Nothing was written: look, then choose.',
    copy: 'Second copy',
    here: 'Open data',
    nothingReadable: 'Nothing in the second copy can be read. Put it aside, then restore from a backup.',
    reading: 'Reading the second copy…',
    damaged: (line: string) =>
      `The second copy is damaged from line ${line} on: what was done from there cannot be taken back here. Compare with the last backup before you choose.`,
    files: (count: string) => `Papers beside it that are not whole and will be missing: ${count}.`,
    takeBack: 'Take the data back',
    keepHere: 'Keep the open data',
    beginAnew: 'Begin anew',
    asideTitle: 'Put the second copy aside?',
    asideWhy:
      'The second copy is moved to a folder beside it; nothing is deleted. From now on a new one follows the open data.',
    aside: 'Put aside',
    failed: (detail: string) => `Not done: ${detail}`,
    exportTitle: 'Save the data without opening the database',
    exportWhy:
      'The second copy and the papers beside it are packed into one backup file (.bangvang) that can be restored anywhere.',
    export: 'Export everything now',
    exported: (path: string, entries: string) => `Entries exported to ${path}: ${entries}.`,
    nothingThere: 'There is nothing in the second copy on this laptop yet.',
    reset: 'Delete the broken data and reopen',
    resetTitle: 'Delete the broken data on this laptop?',
    resetWhy: 'Export everything first. After deleting, the program reopens and offers the data of the second copy.',
    resetBlocked:
      'There is nothing in the second copy to take back: deleting now would lose the data. Restore a backup on another laptop, or send the data folder to whoever supports you.',
    resetVerb: 'Delete and reopen',
  },
});
