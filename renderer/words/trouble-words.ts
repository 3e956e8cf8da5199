import { bothLanguages } from './bilingual.ts';

/** Pages that work without the database, and a screen that failed. */
export const troubleWords = bothLanguages({
  vi: {
    newerTitle: 'Dữ liệu thuộc phiên bản mới hơn',
    newer: (found: number, known: number) =>
      `Dữ liệu trên máy này do một phiên bản Bảng Vàng mới hơn ghi (dữ liệu bản ${found}, chương trình này đọc đến bản ${known}). Chương trình không mở và không thay đổi gì; hãy mở bằng phiên bản mới.`,
    brokenTitle: 'Không mở được dữ liệu của Hội đồng',
    broken:
      'Dữ liệu vẫn nằm trên máy và chưa bị thay đổi. Đóng các cửa sổ Bảng Vàng khác rồi thử lại; nếu vẫn không được, gửi dòng dưới đây cho người hỗ trợ.',
    startTitle: 'Bảng Vàng chưa khởi động được',
    start:
      'Dữ liệu của Hội đồng vẫn còn và chưa bị thay đổi. Thử lại; nếu vẫn không được, gửi dòng dưới đây cho người hỗ trợ.',
    lostTitle: 'Dữ liệu vừa ngừng trả lời',
    lost: 'Mọi việc đã báo “Đã lưu” vẫn còn. Mở lại để làm tiếp.',
    crashedTitle: 'Bảng Vàng gặp lỗi',
    crashed: 'Mọi việc đã báo “Đã lưu” vẫn còn. Mở lại để làm tiếp.',
    fault: 'Có lỗi ngoài dự kiến',
    faultDetail: (detail: string) =>
      `Việc vừa làm có thể chưa xong; những gì đang nhập vẫn còn. Chi tiết cho người hỗ trợ: ${detail}`,
    screenTitle: 'Màn hình này gặp lỗi',
    screen: 'Các màn hình khác vẫn dùng được, dữ liệu đã lưu vẫn còn.',
    reopen: 'Mở lại',
    tryAgain: 'Thử lại',
    detail: 'Chi tiết cho người hỗ trợ',
  },
  en: {
    newerTitle: 'The data belong to a newer version',
    newer: (found: number, known: number) =>
      `The data on this laptop were written by a newer Bảng Vàng (data version ${found}; this program reads up to ${known}). Nothing was opened or changed; open them with the newer version.`,
    brokenTitle: 'The council’s data could not be opened',
    broken:
      'The data are still on this laptop, unchanged. Close other Bảng Vàng windows and try again; if that does not help, send the line below to whoever supports you.',
    startTitle: 'Bảng Vàng could not start',
    start:
      'The council’s data are there and unchanged. Try again; if that does not help, send the line below to whoever supports you.',
    lostTitle: 'The data have stopped answering',
    lost: 'Everything that said “Saved” is kept. Reopen to go on.',
    crashedTitle: 'Bảng Vàng ran into an error',
    crashed: 'Everything that said “Saved” is kept. Reopen to go on.',
    fault: 'Something unexpected failed',
    faultDetail: (detail: string) =>
      `The last action may not be complete; what was typed is still here. Detail for support: ${detail}`,
    screenTitle: 'This screen ran into an error',
    screen: 'The other screens still work, and what was saved is kept.',
    reopen: 'Reopen',
    tryAgain: 'Try again',
    detail: 'Detail for support',
  },
});
