import type { CriteriaSheetWords } from '#domain/scoring/criteria-sheet.ts';
import { criteriaWords } from './criteria-words.ts';
import { yearWords } from './year-words.ts';

const { audience, aggregate, missingSheet, rule, tieStep } = criteriaWords.vi;

/** The words of the workbook of a criteria set, by which it is read again: it goes to units, so it is Vietnamese in both languages. */
export const criteriaSheetWords = {
  heads: {
    code: 'Mã',
    label: 'Nội dung',
    max: 'Điểm tối đa',
    kind: 'Cách chấm',
    each: 'Điểm mỗi lần',
    indicator: 'Chỉ tiêu',
    bonus: 'Thưởng',
    parent: 'Thuộc nhóm',
  },
  kind: {
    group: 'Nhóm',
    direct: rule.direct,
    pass: rule.pass,
    count: rule.count,
    // No comma: a spreadsheet's list of choices is divided by commas.
    absolute: `${rule.quantitative} so với kế hoạch`,
    relative: `${rule.quantitative} so với đơn vị dẫn đầu`,
    deduction: rule.deduction,
    disqualifier: rule.disqualifier,
  },
  indicator: yearWords.vi.indicator,
  setting: {
    name: 'Tên bảng tiêu chí',
    audience: 'Đối tượng',
    year: 'Năm',
    step: 'Bước điểm',
    belowZero: 'Cho phép điểm âm',
    cap: 'Tổng điểm không quá',
    aggregate: 'Cách tổng hợp phiếu',
    missingSheet: 'Phiếu còn thiếu',
    rescale: 'Quy đổi khi có tiêu chí không áp dụng',
    commentBelow: 'Nhận xét khi dưới (% điểm tối đa)',
    commentOnDifference: 'Nhận xét khi chênh lệch giữa các vòng',
  },
  audience,
  aggregate,
  missingSheet,
  tieStep,
  chain: 'Thứ tự xét khi bằng điểm',
  classes: 'Xếp loại, từ số điểm',
} as const satisfies CriteriaSheetWords;

/** What the workbook says besides: its sheets, its title, how it is filled in. */
export const criteriaWorkbookWords = {
  table: 'Tiêu chí',
  settings: 'Cách tính',
  settingsTitle: 'CÁCH TÍNH ĐIỂM VÀ XẾP HẠNG',
  note: 'Mỗi tiêu chí một dòng, nhóm ở trên các tiêu chí của nhóm. Không đổi tên cột.',
  yes: 'Có',
  no: 'Không',
} as const;
