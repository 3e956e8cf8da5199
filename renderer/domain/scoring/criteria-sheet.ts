import { cellText, type Cell, type Sheet, type SheetRow } from '../intake/sheet.ts';
import type { SheetFault } from '../intake/sheet-fault.ts';
import { err, ok, type Result } from '../result.ts';
import { tidyText } from '../text.ts';
import type { IndicatorKind } from '../year/indicators.ts';
import { wordKey, type LineKind } from './criteria-cells.ts';
import { readLines, type CriteriaLineFault, type WrittenLine } from './criteria-lines.ts';
import { readSettings, type SettingWords } from './criteria-settings.ts';
import { leavesOf, steps, usualReckoning, type CriteriaDraft, type Criterion, type TieStep } from './criteria.ts';

/** The columns of a table of criteria in a workbook, in their order. */
export const criteriaColumns = ['code', 'label', 'max', 'kind', 'each', 'indicator', 'bonus', 'parent'] as const;
export type CriteriaColumn = (typeof criteriaColumns)[number];

/** The words of our own workbook of criteria, by which it is known when it comes back. */
export interface CriteriaSheetWords extends SettingWords {
  readonly heads: Readonly<Record<CriteriaColumn, string>>;
  readonly kind: Readonly<Record<LineKind, string>>;
  readonly indicator: Readonly<Record<IndicatorKind, string>>;
}

/** A line that is not taken in before it is put right, on the table of criteria or among the settings. */
export interface CriteriaLineToFix {
  readonly sheet: string;
  readonly line: number;
  readonly code: string;
  readonly label: string;
  readonly faults: readonly CriteriaLineFault[];
}

/** A workbook read as a criteria set: every line is taken in, or to be put right. */
export interface CriteriaReading {
  readonly set: CriteriaDraft;
  readonly accepted: number;
  readonly toFix: readonly CriteriaLineToFix[];
  readonly total: number;
}

/** Why a file is no table of criteria. */
export type CriteriaSheetFault = SheetFault | { readonly type: 'column-twice'; readonly head: string };

/** No table of criteria has more lines. */
const mostLines = 2_000;
/** Above its columns a table has its titles. */
const titleLines = 40;

/** Reads a table of criteria, our own workbook or an office's: what the file does not say is as most sets have it. */
export function readCriteriaSheets(
  sheets: readonly Sheet[],
  words: CriteriaSheetWords,
  said: { readonly name: string; readonly year: number },
): Result<CriteriaReading, CriteriaSheetFault> {
  const table = tableIn(sheets, words);
  if (!table.ok) return table;
  const { name: sheet, lines } = table.value;
  if (lines.length > mostLines) return err({ type: 'too-many-lines', most: mostLines });
  if (lines.length === 0) return err({ type: 'empty' });
  const read = readLines(lines, words);
  const settings = readSettings(
    sheets.filter(({ name }) => name !== sheet),
    words,
    read.codes,
  );
  const toFix = [
    ...read.toFix.map((line) => ({ ...line, sheet })),
    ...(settings?.toFix ?? []).map((line) => ({ ...line, code: '' })),
  ];
  return ok({
    set: { ...asMost(read.criteria, said), ...settings?.said },
    accepted: lines.length - read.toFix.length,
    toFix,
    total: lines.length,
  });
}

/** A set of these criteria as most are: steps as coarse as its points allow, equals parted as is the custom. */
function asMost(
  criteria: readonly Criterion[],
  { name, year }: { readonly name: string; readonly year: number },
): CriteriaDraft {
  const leaves = leavesOf(criteria);
  const [first] = criteria;
  const chain: readonly (TieStep | false | undefined)[] = [
    first && { type: 'group', code: first.code },
    leaves.some(({ rule }) => rule?.type === 'deduction') && { type: 'deductions' },
    leaves.some(({ bonus }) => bonus) && { type: 'bonus' },
  ];
  return {
    ...usualReckoning,
    name,
    audience: 'enterprise',
    year,
    criteria,
    step: steps.find((step) => leaves.every(({ max }) => max % step === 0)) ?? 1,
    tieChain: [...usualReckoning.tieChain, ...chain.filter((step) => typeof step === 'object')],
  };
}

interface Table {
  readonly name: string;
  readonly lines: readonly WrittenLine[];
}

function tableIn(sheets: readonly Sheet[], words: CriteriaSheetWords): Result<Table, CriteriaSheetFault> {
  for (const sheet of sheets) {
    const header = headerOf(sheet, words);
    if (!header) continue;
    const { columns, twice, last } = header;
    if (twice !== undefined) return err({ type: 'column-twice', head: twice });
    const missing = (['code', 'label', 'max'] as const).find((column) => columns[column] === undefined);
    if (missing) return err({ type: 'column-missing', head: words.heads[missing] });
    const rows = sheet.rows.filter(({ line }) => line > last).map((row) => lineOf(row, columns));
    return ok({ name: sheet.name, lines: rows.filter((line) => !isNoLine(line)) });
  }
  return err({ type: 'no-header' });
}

type Columns = Readonly<Partial<Record<CriteriaColumn, number>>>;
interface Header {
  readonly columns: Columns;
  readonly twice: string | undefined;
  /** The last line of the heads. */
  readonly last: number;
}

/** What offices call the columns, besides our own words; of two that are there the earlier one is meant. */
const spellings: Readonly<Record<CriteriaColumn, readonly string[]>> = {
  code: ['ma', 'ma tieu chi', 'ma so', 'stt', 'so tt', 'tt', 'so thu tu'],
  label: ['noi dung', 'noi dung tieu chi', 'tieu chi', 'ten tieu chi', 'noi dung cham diem', 'noi dung thi dua'],
  max: ['diem toi da', 'diem chuan', 'thang diem', 'muc diem', 'so diem', 'diem'],
  kind: ['cach cham', 'cach tinh', 'cach tinh diem', 'loai'],
  each: ['diem moi lan', 'diem lan', 'diem mot lan'],
  indicator: ['chi tieu', 'chi tieu cua nam'],
  bonus: ['thuong', 'la diem thuong'],
  parent: ['thuoc nhom', 'nhom', 'thuoc ma'],
};

function headerOf({ rows }: Sheet, words: CriteriaSheetWords): Header | undefined {
  for (const [at, row] of rows.entries()) {
    if (at >= titleLines) return undefined;
    const below = rows[at + 1];
    const isDouble = below?.line === row.line + 1 && below.cells.some((cell) => cell?.joined === 'above');
    const heads = row.cells.map((cell, column) => {
      const under = isDouble ? below.cells[column] : null;
      return `${cell?.text ?? ''} ${under && under.joined !== 'above' ? under.text : ''}`;
    });
    const found = columnsIn(heads.map(wordKey), words);
    // A title may be called like one column; two of them, the contents among them, are heads.
    if (Object.keys(found.columns).length >= 2 && found.columns.label !== undefined)
      return { ...found, last: isDouble ? below.line : row.line };
  }
  return undefined;
}

function columnsIn(keys: readonly string[], words: CriteriaSheetWords): Omit<Header, 'last'> {
  const columns: Partial<Record<CriteriaColumn, number>> = {};
  let twice: string | undefined;
  for (const column of criteriaColumns) {
    const wanted = [wordKey(words.heads[column]), ...spellings[column]];
    const spelling = wanted.find((one) => keys.includes(one));
    if (spelling === undefined) continue;
    columns[column] = keys.indexOf(spelling);
    if (keys.lastIndexOf(spelling) !== keys.indexOf(spelling)) twice ??= words.heads[column];
  }
  return { columns, twice };
}

function lineOf(row: SheetRow, columns: Columns): WrittenLine {
  const cellIn = (column: CriteriaColumn): Cell | null => {
    const at = columns[column];
    const cell = at === undefined ? null : (row.cells[at] ?? null);
    return cell?.joined === 'left' ? null : cell;
  };
  const textIn = (column: CriteriaColumn): string => {
    const at = columns[column];
    return at === undefined ? '' : tidyText(cellText(row, at));
  };
  return {
    line: row.line,
    code: cellIn('code'),
    label: textIn('label'),
    max: cellIn('max'),
    kind: textIn('kind'),
    each: cellIn('each'),
    indicator: textIn('indicator'),
    bonus: textIn('bonus'),
    parent: columns.parent === undefined ? undefined : textIn('parent'),
  };
}

/** A line of sums, or one on which nothing of a criterion stands. */
function isNoLine({ code, label, max, kind }: WrittenLine): boolean {
  const written = tidyText(code?.text ?? '');
  if (written === '' && label === '' && max === null && kind === '') return true;
  // Joined over both cells, it stands in the first.
  return (written === '' || label === '') && /^(?:tong|cong)\b/u.test(wordKey(label || written));
}
