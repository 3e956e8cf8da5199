import { bothLanguages } from './bilingual.ts';

/** The papers of scoring: what their buttons say, and under which names they go to the printer. */
export const scorePaperWords = bothLanguages({
  vi: {
    table: 'In bảng điểm',
    tableOf: (stage: string) => `In bảng tổng hợp điểm (${stage})`,
    panelTable: 'In bảng tổng hợp điểm của Hội đồng',
    form: 'In phiếu này',
    formOf: (unit: string) => `In bảng tự chấm điểm của ${unit}`,
    emptyForm: 'In phiếu trống',
    emptyFormSaid: 'In bảng tự chấm điểm chưa ghi điểm để phát cho các đơn vị',
    printed: 'Đã chuyển bảng điểm cho chương trình đọc PDF của máy để in.',
    noLetterhead: 'Chưa có tiêu đề văn bản cho ngày hôm nay. Ghi ở mục Hội đồng, quy chế.',
    tableFile: 'bang-tong-hop-diem',
    formFile: 'bang-tu-cham-diem',
    panelFile: 'bang-diem-hoi-dong',
  },
  en: {
    table: 'Print table',
    tableOf: (stage: string) => `Print the table of scores (${stage})`,
    panelTable: 'Print the council’s table of scores',
    form: 'Print this sheet',
    formOf: (unit: string) => `Print the score sheet of ${unit}`,
    emptyForm: 'Print empty form',
    emptyFormSaid: 'Print the score sheet without points, to be handed out',
    printed: 'The scores were handed to this computer’s PDF program, which prints them.',
    noLetterhead: 'No letterhead is in force today. Enter one under Council and rules.',
    tableFile: 'bang-tong-hop-diem',
    formFile: 'bang-tu-cham-diem',
    panelFile: 'bang-diem-hoi-dong',
  },
});
