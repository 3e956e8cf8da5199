import type { GuidingLevel } from '#domain/year/guiding-document.ts';
import type { IndicatorFigures, IndicatorKind } from '#domain/year/indicators.ts';
import type { MovementReview, MovementSpread } from '#domain/year/movement.ts';
import { bothLanguages } from './bilingual.ts';

/** What the year's work calls its things: indicators, movements, guiding documents. */
export const yearWords = bothLanguages({
  vi: {
    indicator: {
      investment: 'Vốn đầu tư thực hiện',
      production: 'Giá trị sản xuất công nghiệp',
      exports: 'Kim ngạch xuất khẩu',
      imports: 'Kim ngạch nhập khẩu',
      budget: 'Thu nộp ngân sách',
      workers: 'Số lao động',
      income: 'Thu nhập bình quân',
    } satisfies Record<IndicatorKind, string>,
    unit: {
      investment: 'triệu USD',
      production: 'tỷ đồng',
      exports: 'triệu USD',
      imports: 'triệu USD',
      budget: 'tỷ đồng',
      workers: 'người',
      income: 'triệu đồng/người/tháng',
    } satisfies Record<IndicatorKind, string>,
    figure: { plan: 'Kế hoạch', actual: 'Thực hiện', lastYear: 'Năm trước' } satisfies Record<
      keyof IndicatorFigures,
      string
    >,
    spread: {
      all: 'Toàn bộ các khu công nghiệp',
      clusters: 'Các cụm thi đua được chọn',
      enterprises: 'Từng doanh nghiệp tự tổ chức',
    } satisfies Record<MovementSpread, string>,
    review: { interim: 'Sơ kết', final: 'Tổng kết' } satisfies Record<MovementReview['kind'], string>,
    level: { central: 'Trung ương', province: 'Tỉnh', authority: 'Ban Quản lý' } satisfies Record<GuidingLevel, string>,
  },
  en: {
    indicator: {
      investment: 'Investment made',
      production: 'Production value',
      exports: 'Exports',
      imports: 'Imports',
      budget: 'Paid to the budget',
      workers: 'Workers',
      income: 'Average income',
    },
    unit: {
      investment: 'million USD',
      production: 'billion VND',
      exports: 'million USD',
      imports: 'million USD',
      budget: 'billion VND',
      workers: 'people',
      income: 'million VND a month',
    },
    figure: { plan: 'Plan', actual: 'Actual', lastYear: 'Last year' },
    spread: { all: 'All zones', clusters: 'Chosen clusters', enterprises: 'Each enterprise by itself' },
    review: { interim: 'Half-way review', final: 'Final review' },
    level: { central: 'Centre', province: 'Province', authority: 'Authority' },
  },
});
