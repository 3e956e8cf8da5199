import type { FigurePart, IndicatorKind } from '#domain/year/indicators.ts';
import type { IndicatorHeads } from '#domain/year/indicator-sheet.ts';
import { yearWords } from './year-words.ts';

/** What the list of indicators says when it goes out: it goes to enterprises, so it is Vietnamese in both languages. */
export const indicatorSheetWords = {
  title: (year: number) => `CHỈ TIÊU SẢN XUẤT, KINH DOANH CỦA DOANH NGHIỆP NĂM ${year}`,
  note: 'Mỗi doanh nghiệp một dòng. Ghi số, không ghi đơn vị tính; ô chưa có số liệu để trống. Không đổi mã số thuế và tên cột.',
  sheet: 'Chỉ tiêu',
  fileName: (year: number) => `Chỉ tiêu của doanh nghiệp năm ${year}.xlsx`,
} as const;

const headOf = (kind: IndicatorKind, part: FigurePart): string => {
  const { indicator, unit, figure } = yearWords.vi;
  return `${indicator[kind]}, ${figure[part].toLocaleLowerCase('vi')} (${unit[kind]})`;
};
const headsOf = (kind: IndicatorKind): Readonly<Record<FigurePart, string>> => ({
  plan: headOf(kind, 'plan'),
  actual: headOf(kind, 'actual'),
  lastYear: headOf(kind, 'lastYear'),
});

/** The heads of its columns, by which it is known when it comes back. */
export const indicatorHeads: IndicatorHeads = {
  number: 'STT',
  taxCode: 'Mã số thuế',
  name: 'Tên doanh nghiệp',
  figures: {
    investment: headsOf('investment'),
    production: headsOf('production'),
    exports: headsOf('exports'),
    imports: headsOf('imports'),
    budget: headsOf('budget'),
    workers: headsOf('workers'),
    income: headsOf('income'),
  },
};
