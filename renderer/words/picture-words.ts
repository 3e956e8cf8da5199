import { bothLanguages } from './bilingual.ts';

/** What is said around every picture: its table, how both are switched, and how the table is taken along. */
export const pictureWords = bothLanguages({
  vi: {
    twin: 'Cách xem',
    as: { picture: 'Biểu đồ', table: 'Bảng' },
    switchTwin: 'Biểu đồ / bảng',
    copy: 'Sao chép bảng',
    copied: 'Đã sao chép bảng.',
    selected: 'Đã chọn cả bảng: nhấn Ctrl+C để sao chép.',
    legend: 'Chú giải',
    noBar: 'Không có thanh: chưa có số liệu.',
    none: '–',
  },
  en: {
    twin: 'Shown as',
    as: { picture: 'Chart', table: 'Table' },
    switchTwin: 'Chart / table',
    copy: 'Copy the table',
    copied: 'The table is copied.',
    selected: 'The whole table is selected: press Ctrl+C to copy it.',
    legend: 'Legend',
    noBar: 'No bar: no figure yet.',
    none: '–',
  },
});
