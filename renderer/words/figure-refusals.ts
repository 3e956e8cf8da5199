import type { FigureRefusal } from '#domain/year/indicator-figure.ts';
import type { LineFault } from '#domain/year/indicator-import.ts';
import type { FigurePart, IndicatorKind } from '#domain/year/indicators.ts';
import type { PasteRefusal } from '#domain/year/pasted-block.ts';
import { bothLanguages, type Language } from './bilingual.ts';
import { sentenceOf, type SentencesOf } from './sentence-table.ts';
import { yearWords } from './year-words.ts';

interface Sentences {
  readonly figure: SentencesOf<FigureRefusal>;
  readonly line: SentencesOf<Exclude<LineFault, { readonly type: 'figure-wrong' }>>;
  readonly pastEdge: Readonly<
    Record<Extract<PasteRefusal, { readonly type: 'paste-past-edge' }>['over'], (size: number, room: number) => string>
  >;
  readonly unread: (row: number, column: string, why: string) => string;
}

const words = bothLanguages<Sentences>({
  vi: {
    figure: {
      'not-a-figure': ({ typed }) => `“${typed}” không phải là số. Chỉ ghi chữ số, ví dụ 1.234,5.`,
      'figure-negative': () => 'Chỉ tiêu không thể là số âm.',
      'figure-too-fine': ({ decimals }) =>
        decimals === 0
          ? 'Số lao động là số nguyên, không có phần thập phân.'
          : `Chỉ ghi nhiều nhất ${decimals} chữ số thập phân.`,
      'figure-unclear': ({ typed }) => {
        const [whole = '', rest = ''] = typed.split(',');
        return `Chưa rõ “${typed}” là ${whole}${rest} hay số thập phân. Ghi ${whole}.${rest}, hoặc làm tròn đến 2 chữ số thập phân.`;
      },
      'figure-too-large': () => 'Số quá lớn so với đơn vị tính của chỉ tiêu. Kiểm tra lại đơn vị tính.',
    },
    line: {
      'tax-code-missing': () => 'Thiếu mã số thuế.',
      'enterprise-unknown': ({ taxCode }) => `Không có doanh nghiệp đang theo dõi nào mang mã số thuế ${taxCode}.`,
      'line-twice': ({ lines }) => `Doanh nghiệp này còn ở dòng ${lines.join(', ')}. Để lại một dòng.`,
    },
    pastEdge: {
      rows: (size, room) => `Vùng dán có ${size} dòng, từ ô đang chọn xuống chỉ còn ${room} doanh nghiệp. Chưa ghi gì.`,
      columns: (size, room) => `Vùng dán có ${size} cột, từ ô đang chọn sang chỉ còn ${room} cột số liệu. Chưa ghi gì.`,
    },
    unread: (row, column, why) => `Vùng dán, dòng ${row}, cột ${column}: ${why} Chưa ghi gì.`,
  },
  en: {
    figure: {
      'not-a-figure': ({ typed }) => `“${typed}” is no number. Write figures only, such as 1.234,5.`,
      'figure-negative': () => 'An indicator cannot be negative.',
      'figure-too-fine': ({ decimals }) =>
        decimals === 0 ? 'Workers are counted whole.' : `At most ${decimals} decimals are kept.`,
      'figure-unclear': ({ typed }) =>
        `“${typed}” may mean a whole number or one with decimals. Write ${typed.replace(',', '.')}, or round it to 2 decimals.`,
      'figure-too-large': () => 'Too large for the unit of this indicator. Check the unit.',
    },
    line: {
      'tax-code-missing': () => 'The tax code is missing.',
      'enterprise-unknown': ({ taxCode }) => `No enterprise followed here has the tax code ${taxCode}.`,
      'line-twice': ({ lines }) => `This enterprise also stands on line ${lines.join(', ')}. Leave one line.`,
    },
    pastEdge: {
      rows: (size, room) =>
        `The block has ${size} rows, but from the cell in hand there are only ${room} enterprises. Nothing was written.`,
      columns: (size, room) =>
        `The block has ${size} columns, but from the cell in hand there are only ${room} columns of figures. Nothing was written.`,
    },
    unread: (row, column, why) => `The block, row ${row}, column ${column}: ${why} Nothing was written.`,
  },
});

/** Why a figure was not taken. */
export const figureSentence = (refusal: FigureRefusal, language: Language): string =>
  sentenceOf<FigureRefusal>(words[language].figure, refusal);

/** A column of the table in full: Thu nộp ngân sách, thực hiện. */
export function figureName(kind: IndicatorKind, part: FigurePart, language: Language): string {
  const { indicator, figure } = yearWords[language];
  return `${indicator[kind]}, ${figure[part].toLocaleLowerCase('vi')}`;
}

/** Why a pasted block was not taken; the column is that of the table on which it would have come to lie. */
export function pasteSentence(
  refusal: PasteRefusal,
  column: { readonly kind: IndicatorKind; readonly part: FigurePart } | undefined,
  language: Language,
): string {
  const { pastEdge, unread } = words[language];
  if (refusal.type === 'paste-past-edge') return pastEdge[refusal.over](refusal.size, refusal.room);
  const name = column ? figureName(column.kind, column.part, language) : String(refusal.column);
  return unread(refusal.row, name, figureSentence(refusal.why, language));
}

/** What is wrong with a line of a list. */
export function lineFaultSentence(fault: LineFault, language: Language): string {
  const { line } = words[language];
  if (fault.type === 'figure-wrong') {
    return `${figureName(fault.kind, fault.part, language)}: ${figureSentence(fault.why, language)}`;
  }
  return sentenceOf(line, fault);
}
