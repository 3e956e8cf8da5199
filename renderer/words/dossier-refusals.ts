import type { DossierRefusal } from '#domain/dossiers/dossier-refusal.ts';
import { shortDate } from '#domain/time.ts';
import { bothLanguages } from './bilingual.ts';
import type { SentencesOf } from './sentence-table.ts';

/** Why something on a dossier’s way was not written down. */
export const dossierRefusals = bothLanguages<SentencesOf<DossierRefusal>>({
  vi: {
    'received-before-letter': ({ letterDate }) =>
      `Ngày nhận không thể trước ngày của văn bản đề nghị, ${shortDate(letterDate)}.`,
    'receipt-of-other-year': ({ year }) =>
      `Sổ năm ${year} đã có số đến sau số này nên ngày nhận phải trong năm đó. Ghi lượt nhận mới cho năm khác.`,
    'carried-already': () => 'Trường hợp này đã ghi trong lượt nhận hồ sơ này.',
    'carried-elsewhere': ({ number, year }) => `Trường hợp này đã ghi ở lượt nhận hồ sơ số đến ${number} năm ${year}.`,
    'received-day-locked': ({ name }) =>
      `Phiên họp xét ${name} đã khóa kết quả nên không sửa ngày nhận hồ sơ được nữa.`,
    'own-director-decides': ({ unit }) =>
      `Danh hiệu này do người đứng đầu ${unit} quyết định cho người lao động của mình; Hội đồng không xét.`,
    'attachment-known': ({ title }) => `Tệp này đã có trong hồ sơ, ở mục “${title}”.`,
    'not-a-dossier-file': () => 'Chỉ giữ tệp PDF, ảnh JPEG hoặc PNG, tệp Word (.docx), Excel (.xlsx).',
    'dossiers-full': ({ mebibytes }) =>
      `Các tệp gắn vào hồ sơ đã gần ${mebibytes} MB, mức mà một bản sao lưu còn chứa được. Ghi “Có bản giấy” và giữ tệp này ở nơi khác.`,
  },
  en: {
    'received-before-letter': ({ letterDate }) =>
      `It cannot have come in before its letter was written, on ${shortDate(letterDate)}.`,
    'receipt-of-other-year': ({ year }) =>
      `Later numbers of ${year} were given: the day must lie in that year. Record another receipt for another year.`,
    'carried-already': () => 'This delivery carries that nomination already.',
    'carried-elsewhere': ({ number, year }) => `Receipt ${number} of ${year} carries that nomination already.`,
    'received-day-locked': ({ name }) =>
      `The meeting that considered ${name} has locked its results: the day of receipt stays.`,
    'own-director-decides': ({ unit }) =>
      `The head of ${unit} gives this title to his own people; the council does not consider it.`,
    'attachment-known': ({ title }) => `This file is in the dossier already, under “${title}”.`,
    'not-a-dossier-file': () => 'Only PDF, JPEG or PNG, Word (.docx) and Excel (.xlsx) files are kept.',
    'dossiers-full': ({ mebibytes }) =>
      `The files of dossiers come to nearly ${mebibytes} MB, as much as a backup holds. Record “On paper” and keep this file elsewhere.`,
  },
});
