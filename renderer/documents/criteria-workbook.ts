import excel, { type Cell, type Worksheet } from 'exceljs/dist/exceljs.bare.min.js';
import type { LineKind } from '#domain/scoring/criteria-cells.ts';
import { linesOf } from '#domain/scoring/criteria-edit.ts';
import { settingNames, type SettingName } from '#domain/scoring/criteria-settings.ts';
import { criteriaColumns, type CriteriaColumn } from '#domain/scoring/criteria-sheet.ts';
import { criterionOf, type CriteriaDraft, type Criterion } from '#domain/scoring/criteria.ts';
import { hundredths, type Points } from '#domain/scoring/points.ts';
import { criteriaSheetWords, criteriaWorkbookWords } from '#words/criteria-sheet-words.ts';
import { face, frame, writeText } from './sheet-look.ts';

const headLine = 4;
const widths: Readonly<Record<CriteriaColumn, number>> = {
  code: 9,
  label: 62,
  max: 12,
  kind: 32,
  each: 12,
  indicator: 30,
  bonus: 10,
  parent: 12,
};
/** Printed across A4, as wide as the page. */
const pageSetup = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
/** Lines below the last one that offer the same choices, for criteria that are added. */
const linesToAdd = 30;

/**
 * Draws a criteria set as a workbook: one criterion a line, points as numbers, codes as text so that 1.10 is not 1.1; on a
 * second sheet how it is reckoned. Filled in otherwise, it is read again by its heads and codes.
 */
export async function criteriaWorkbook(set: CriteriaDraft): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new excel.Workbook();
  drawTable(
    workbook.addWorksheet(criteriaWorkbookWords.table, {
      views: [{ state: 'frozen', xSplit: 2, ySplit: headLine }],
      pageSetup,
    }),
    set,
  );
  drawSettings(workbook.addWorksheet(criteriaWorkbookWords.settings, { pageSetup }), set);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function drawTable(sheet: Worksheet, { name, criteria }: CriteriaDraft): void {
  writeText(sheet.getCell('A1'), name, { ...face, bold: true, size: 14 });
  writeText(sheet.getCell('A2'), criteriaWorkbookWords.note, face);
  criteriaColumns.forEach((column, index) => {
    sheet.getColumn(index + 1).width = widths[column];
    const cell = sheet.getRow(headLine).getCell(index + 1);
    writeText(cell, criteriaSheetWords.heads[column], { ...face, bold: true });
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.border = frame;
  });
  sheet.getRow(headLine).height = 34;
  const lines = linesOf(criteria);
  lines.forEach(({ path, criterion }, at) => {
    const row = sheet.getRow(headLine + 1 + at);
    criteriaColumns.forEach((column, index) => {
      const cell = row.getCell(index + 1);
      drawCell(cell, column, criterion, groupOf(criteria, path));
      cell.font = criterion.rule === null ? { ...face, bold: true } : face;
      cell.border = frame;
    });
  });
  for (let at = 0; at < lines.length + linesToAdd; at += 1) {
    criteriaColumns.forEach((column, index) =>
      offerChoices(sheet.getRow(headLine + 1 + at).getCell(index + 1), column),
    );
  }
}

/** The code of the group that a line stands under; nothing at the top. */
function groupOf(criteria: readonly Criterion[], path: readonly number[]): string {
  let [code, lines] = ['', criteria];
  for (const at of path.slice(0, -1)) {
    code = lines[at]?.code ?? '';
    lines = lines[at]?.children ?? [];
  }
  return code;
}

function drawCell(cell: Cell, column: CriteriaColumn, criterion: Criterion, group: string): void {
  const { code, label, max, bonus, rule } = criterion;
  cell.alignment = { vertical: 'top', wrapText: true };
  if (column === 'max') return writePoints(cell, max);
  if (column === 'each') {
    return rule?.type === 'count' || rule?.type === 'deduction' ? writePoints(cell, rule.each) : undefined;
  }
  writeText(cell, textOf[column]({ code, label, bonus, rule }, group));
}

const textOf: Readonly<
  Record<
    Exclude<CriteriaColumn, 'max' | 'each'>,
    (line: Pick<Criterion, 'code' | 'label' | 'bonus' | 'rule'>, group: string) => string
  >
> = {
  code: ({ code }) => code,
  label: ({ label }) => label,
  kind: ({ rule }) => criteriaSheetWords.kind[kindOf(rule)],
  indicator: ({ rule }) =>
    rule?.type === 'quantitative' && rule.indicator !== null ? criteriaSheetWords.indicator[rule.indicator] : '',
  bonus: ({ bonus }) => yesNo(bonus),
  parent: (_, group) => group,
};

const kindOf = (rule: Criterion['rule']): LineKind =>
  rule === null ? 'group' : rule.type === 'quantitative' ? rule.relation : rule.type;

const yesNo = (yes: boolean): string => (yes ? criteriaWorkbookWords.yes : criteriaWorkbookWords.no);

function writePoints(cell: Cell, points: Points | null): void {
  if (points !== null) cell.value = points / 100;
  cell.numFmt = '#,##0.##';
  cell.font = face;
}

/** Offers what may be chosen; what is typed beside it is allowed, and read later. */
function offerChoices(cell: Cell, column: CriteriaColumn): void {
  const choices =
    column === 'kind'
      ? Object.values(criteriaSheetWords.kind)
      : column === 'indicator'
        ? Object.values(criteriaSheetWords.indicator)
        : column === 'bonus'
          ? [criteriaWorkbookWords.yes, criteriaWorkbookWords.no]
          : undefined;
  // Codes and labels stay text where lines are added.
  if (column === 'code' || column === 'parent') cell.numFmt = '@';
  if (choices === undefined) return;
  cell.dataValidation = {
    type: 'list',
    allowBlank: true,
    showErrorMessage: false,
    formulae: [`"${choices.join(',')}"`],
  };
}

function drawSettings(sheet: Worksheet, set: CriteriaDraft): void {
  [44, 62, 12, 62].forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  writeText(sheet.getCell('A1'), criteriaWorkbookWords.settingsTitle, { ...face, bold: true, size: 14 });
  let line = 2;
  const next = (...texts: readonly (string | Points | null)[]): void => {
    line += 1;
    texts.forEach((text, index) => {
      const cell = sheet.getRow(line).getCell(index + 1);
      if (typeof text === 'string') writeText(cell, text);
      else writePoints(cell, text);
      cell.alignment = { vertical: 'top', horizontal: 'left', wrapText: true };
      cell.border = frame;
    });
  };
  const head = (text: string): void => {
    line += 1;
    next(text);
    sheet.getRow(line).getCell(1).font = { ...face, bold: true };
  };
  for (const name of settingNames) next(criteriaSheetWords.setting[name], settingText[name](set));
  head(criteriaSheetWords.chain);
  set.tieChain.forEach((step, at) => {
    const words = criteriaSheetWords.tieStep[step.type];
    if (step.type !== 'group') return next(String(at + 1), words);
    return next(String(at + 1), words, step.code, criterionOf(set.criteria, step.code)?.label ?? '');
  });
  head(criteriaSheetWords.classes);
  for (const { name, from } of set.classes) next(name, from);
}

/** What stands behind each setting: words, or points as a number. */
const settingText: Readonly<Record<SettingName, (set: CriteriaDraft) => string | Points | null>> = {
  name: ({ name }) => name,
  audience: ({ audience }) => criteriaSheetWords.audience[audience],
  year: ({ year }) => (year === null ? '' : String(year)),
  step: ({ step }) => hundredths(step),
  belowZero: ({ belowZero }) => yesNo(belowZero),
  cap: ({ cap }) => cap,
  aggregate: ({ aggregate }) => criteriaSheetWords.aggregate[aggregate],
  missingSheet: ({ missingSheet }) => criteriaSheetWords.missingSheet[missingSheet],
  rescale: ({ rescale }) => yesNo(rescale),
  commentBelow: ({ commentBelow }) => (commentBelow === null ? '' : `${commentBelow}%`),
  commentOnDifference: ({ commentOnDifference }) => yesNo(commentOnDifference),
};
