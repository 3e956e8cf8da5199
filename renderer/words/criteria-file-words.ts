import type { CriteriaLineFault } from '#domain/scoring/criteria-lines.ts';
import type { CriteriaSheetFault } from '#domain/scoring/criteria-sheet.ts';
import { bothLanguages, type Language } from './bilingual.ts';
import { criteriaSheetWords } from './criteria-sheet-words.ts';
import { sheetFaultSentence } from './preparation-list-words.ts';
import { sentenceOf, type SentencesOf } from './sentence-table.ts';

const { heads, setting } = criteriaSheetWords;

/** A criteria set on its way out as a workbook, and back. */
export const criteriaFileWords = bothLanguages({
  vi: {
    export: 'Xuất Excel',
    import: 'Nhập từ Excel',
    exportFailed: 'Chưa xuất được tệp. Thử lại.',
    exported: (path: string) => `Đã xuất bảng tiêu chí ra ${path}.`,
    reading: 'Đang đọc tệp…',
    preview: 'Bảng tiêu chí trong tệp',
    previewNote: 'Nhập thành bảng nháp mới, chưa ban hành.',
    maximum: 'điểm tối đa',
    bonus: 'điểm thưởng',
    toFix: 'dòng phải sửa',
    fixFirst: 'Sửa các dòng này trong tệp rồi chọn lại. Chưa nhập gì.',
    take: 'Nhập thành bảng nháp',
    taken: (name: string) => `Đã nhập “${name}” thành bảng nháp.`,
    another: 'Chọn tệp khác',
    close: 'Đóng',
    lines: 'dòng trong tệp',
    sheet: 'Trang',
    line: 'Dòng',
    code: 'Mã',
    label: 'Nội dung',
    why: 'Phải sửa gì',
    noHeader: 'Không thấy dòng tên cột có “Nội dung” và “Điểm tối đa”. Chưa nhập gì.',
    columnMissing: (head: string) => `Thiếu cột “${head}”. Chưa nhập gì.`,
    columnTwice: (head: string) => `Có hai cột “${head}”. Để lại một cột. Chưa nhập gì.`,
    noLines: 'Tệp không có tiêu chí nào dưới dòng tên cột. Chưa nhập gì.',
  },
  en: {
    export: 'Export to Excel',
    import: 'Import from Excel',
    exportFailed: 'The file was not written. Try again.',
    exported: (path: string) => `Criteria set written to ${path}.`,
    reading: 'Reading the file…',
    preview: 'Criteria set in the file',
    previewNote: 'It comes in as a new draft, not published.',
    maximum: 'points at most',
    bonus: 'bonus',
    toFix: 'lines to put right',
    fixFirst: 'Put these lines right in the file and choose it again. Nothing was taken in.',
    take: 'Take in as a draft',
    taken: (name: string) => `“${name}” came in as a draft.`,
    another: 'Another file',
    close: 'Close',
    lines: 'lines in the file',
    sheet: 'Sheet',
    line: 'Line',
    code: 'Code',
    label: 'Contents',
    why: 'What to put right',
    noHeader: 'There is no line of heads with “Nội dung” and “Điểm tối đa”. Nothing was taken in.',
    columnMissing: (head: string) => `The column “${head}” is missing. Nothing was taken in.`,
    columnTwice: (head: string) => `There are two columns “${head}”. Leave one. Nothing was taken in.`,
    noLines: 'There is no criterion below the heads. Nothing was taken in.',
  },
});

/** What is wrong with a line of a table of criteria, and what to do about it. */
const faultSentences = bothLanguages<SentencesOf<CriteriaLineFault>>({
  vi: {
    'code-missing': () => 'Thiếu mã. Nếu là ghi chú thì xóa dòng này.',
    'label-missing': () => 'Thiếu nội dung.',
    'max-missing': () => 'Thiếu điểm tối đa.',
    'each-missing': () => 'Thiếu điểm mỗi lần.',
    'code-is-day': ({ typed }) => `Excel đã đổi mã thành ngày ${typed}. Định dạng cột mã là văn bản rồi nhập lại.`,
    'code-twice': ({ lines }) => `Mã này còn ở dòng ${lines.join(', ')}.`,
    'group-missing': ({ code }) => `Phía trên không có nhóm ${code}.`,
    'group-scored': () => 'Dòng này có tiêu chí con nên không chấm điểm: để trống cách chấm.',
    'kind-unknown': ({ typed }) => `Không hiểu cách chấm “${typed}”.`,
    'bonus-unknown': ({ typed }) => `Cột ${heads.bonus}: ghi Có hoặc Không, không ghi “${typed}”.`,
    'indicator-unknown': ({ typed }) => `Không có chỉ tiêu “${typed}”.`,
    'each-unused': () => 'Cách chấm này không có điểm mỗi lần.',
    'indicator-unused': () => 'Cách chấm này không lấy chỉ tiêu.',
    'points-wrong': ({ column, typed }) => `${heads[column]}: “${typed}” không phải là số.`,
    'points-too-fine': ({ column, typed }) => `${heads[column]}: “${typed}” lẻ quá hai chữ số.`,
    'points-too-large': ({ column, typed }) => `${heads[column]}: “${typed}” quá lớn.`,
    'points-negative': ({ column, typed }) => `${heads[column]}: “${typed}” là số âm.`,
    'setting-unknown': ({ typed }) => `Không hiểu dòng “${typed}”.`,
    'setting-wrong': (fault) => `${setting[fault.setting]}: không dùng được “${fault.typed}”.`,
    'step-unknown': ({ typed }) => `Không hiểu bước xét “${typed}”.`,
    'step-code-unknown': ({ code }) => `Bước xét gọi tiêu chí ${code}, bảng không có.`,
    'class-wrong': ({ typed }) => `Không đọc được mức xếp loại “${typed}”.`,
  },
  en: {
    'code-missing': () => 'The code is missing. Take the line off if it is a note.',
    'label-missing': () => 'The contents are missing.',
    'max-missing': () => 'The points at most are missing.',
    'each-missing': () => 'How much one is worth is missing.',
    'code-is-day': ({ typed }) => `The spreadsheet made the day ${typed} of the code. Format the column as text.`,
    'code-twice': ({ lines }) => `The code stands on line ${lines.join(', ')} too.`,
    'group-missing': ({ code }) => `There is no group ${code} above.`,
    'group-scored': () => 'Criteria stand under this line, so it is not scored: leave out how it is.',
    'kind-unknown': ({ typed }) => `“${typed}” is no known way of scoring.`,
    'bonus-unknown': ({ typed }) => `Column ${heads.bonus}: Có or Không, not “${typed}”.`,
    'indicator-unknown': ({ typed }) => `There is no indicator “${typed}”.`,
    'each-unused': () => 'Scored this way, one is not worth anything by itself.',
    'indicator-unused': () => 'Scored this way, no indicator feeds it.',
    'points-wrong': ({ column, typed }) => `${heads[column]}: “${typed}” is no number.`,
    'points-too-fine': ({ column, typed }) => `${heads[column]}: “${typed}” has more than two decimals.`,
    'points-too-large': ({ column, typed }) => `${heads[column]}: “${typed}” is too large.`,
    'points-negative': ({ column, typed }) => `${heads[column]}: “${typed}” is below nought.`,
    'setting-unknown': ({ typed }) => `The line “${typed}” is not known.`,
    'setting-wrong': (fault) => `${setting[fault.setting]}: “${fault.typed}” cannot be used.`,
    'step-unknown': ({ typed }) => `The step “${typed}” is not known.`,
    'step-code-unknown': ({ code }) => `A step asks for the criterion ${code}, which the table does not have.`,
    'class-wrong': ({ typed }) => `The class “${typed}” cannot be read.`,
  },
});

/** What is wrong with a line, in words. */
export const criteriaFaultSentence = (fault: CriteriaLineFault, language: Language): string =>
  sentenceOf(faultSentences[language], fault);

/** Why a file is no table of criteria, in words. */
export function criteriaSheetFaultSentence(fault: CriteriaSheetFault, language: Language): string {
  const words = criteriaFileWords[language];
  if (fault.type === 'no-header') return words.noHeader;
  if (fault.type === 'column-missing') return words.columnMissing(fault.head);
  if (fault.type === 'column-twice') return words.columnTwice(fault.head);
  return fault.type === 'empty' ? words.noLines : sheetFaultSentence(fault, language);
}
