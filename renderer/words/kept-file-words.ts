import { bothLanguages } from './bilingual.ts';

/** A file of a form: chosen, opened and saved again. */
export const keptFileWords = bothLanguages({
  vi: {
    choose: 'Chọn tệp',
    chooseOther: 'Chọn tệp khác',
    none: 'Chưa có tệp. Nhận PDF, JPEG hoặc PNG.',
    open: 'Mở tệp',
    save: 'Lưu ra máy',
    drop: 'Bỏ tệp',
    opened: 'Đã mở bằng chương trình đọc PDF.',
    saved: (path: string) => `Đã lưu: ${path}`,
    gone: 'Không tìm thấy tệp đã lưu. Chọn lại tệp.',
    unread: 'Không đọc được tệp này. Chọn lại tệp.',
  },
  en: {
    choose: 'Choose file',
    chooseOther: 'Choose another file',
    none: 'No file yet. PDF, JPEG or PNG.',
    open: 'Open file',
    save: 'Save a copy',
    drop: 'Remove file',
    opened: 'Opened with the PDF program.',
    saved: (path: string) => `Saved: ${path}`,
    gone: 'The kept file is not there. Choose it again.',
    unread: 'This file cannot be read. Choose it again.',
  },
});
