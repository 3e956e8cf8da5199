import { readDate, readNumber } from '../intake/cell-values.ts';
import { fromLegacy } from '../intake/legacy-font.ts';
import type { RowFault } from '../intake/nomination-import.ts';
import { cellText, type Cell, type SheetRow } from '../intake/sheet.ts';
import { readTaxCode } from '../intake/tax-code.ts';
import { foldText, tidyText } from '../text.ts';
import { shortDate, type CivilDate } from '../time.ts';
import { unitInHead, type ListAnswers, type MappedList, type MoneyUnit } from './list-answers.ts';
import { columnsOfList, type ListColumn, type ListColumnRule } from './list-kinds.ts';
import { isNumberedLine } from './list-header.ts';

/** Why a line cannot be taken in as it is, and in which cell: somebody has to put it right. */
export type ListFault = {
  readonly column: ListColumn;
} & (
  | { readonly type: 'missing' }
  | { readonly type: 'too-long'; readonly most: number }
  /** #N/A: the sheet itself did not find it. */
  | { readonly type: 'cell-failed'; readonly written: string }
  | { readonly type: 'tax-code-wrong'; readonly written: string }
  | { readonly type: 'date-impossible'; readonly written: string }
  | { readonly type: 'not-a-number'; readonly written: string }
  | { readonly type: 'number-open'; readonly written: string }
  | { readonly type: 'not-a-count'; readonly written: string }
  | { readonly type: 'more-women'; readonly workers: number; readonly women: number }
  | { readonly type: 'word-unknown'; readonly written: string }
  /** Two lines of the file name the same nominee and say different things; the first has this number. */
  | { readonly type: 'differs-from-line'; readonly line: number }
  /** Somebody of this name in this unit is known, born on another day. */
  | { readonly type: 'born-otherwise'; readonly bornOn: CivilDate }
  /** What a line of nominations lacks, as the template's are judged. */
  | { readonly type: 'nomination'; readonly fault: RowFault }
  | { readonly type: 'nominee-unknown' }
  | { readonly type: 'nominee-unclear'; readonly count: number }
);

/** What was put right while a line was read, so that it can be told. */
export type ListNote =
  | { readonly type: 'tax-code-repaired'; readonly column: ListColumn; readonly read: string }
  | { readonly type: 'text-tidied'; readonly column: ListColumn; readonly what: 'letters' | 'spaces' };

/** What a line says, column by column: texts tidied, tax codes, days and numbers read; what it does not say is missing. */
export interface RowValues {
  readonly texts: ReadonlyMap<ListColumn, string>;
  readonly numbers: ReadonlyMap<ListColumn, number>;
  readonly dates: ReadonlyMap<ListColumn, CivilDate>;
}

/** What a line of a list turned out to be. */
export type ListReading =
  | { readonly type: 'ready'; readonly values: RowValues; readonly notes: readonly ListNote[] }
  | { readonly type: 'to-fix'; readonly faults: readonly ListFault[]; readonly notes: readonly ListNote[] }
  | { readonly type: 'skipped'; readonly why: 'empty-row' | 'total-line' }
  /** A line that heads a group, with its words: I. KCN Quế Võ. */
  | { readonly type: 'skipped'; readonly why: 'heading'; readonly says: string };

/** What was typed over cells in the preview, by column. */
export type RowEdits = ReadonlyMap<ListColumn, string>;

/** Words that no cell of a list fills: a slip of copying, which would burst every paper. */
const mostLetters = 300;

/** Reads every line of a list as it stands, once: what is typed over one is read by itself. */
export const readListRows = (list: MappedList, answers: ListAnswers): readonly ListReading[] =>
  list.rows.map((row) => readListRow(list, row, answers));

/** Reads one line: the same line, edits and answers always give the same. */
export function readListRow(list: MappedList, row: SheetRow, answers: ListAnswers, edits?: RowEdits): ListReading {
  const cells = cellsOf(list, row, answers, edits);
  const skipped = skippedLine(list, row, cells);
  if (skipped && !edits) return skipped;
  const faults: ListFault[] = [];
  const notes: ListNote[] = [];
  const values = {
    texts: new Map<ListColumn, string>(),
    numbers: new Map<ListColumn, number>(),
    dates: new Map<ListColumn, CivilDate>(),
  };
  for (const rule of columnsOfList[list.kind]) {
    const { column, needed } = rule;
    const cell = cells.get(column) ?? null;
    if (cell?.failed) faults.push({ type: 'cell-failed', column, written: cell.text });
    else if (!cell || cell.text.trim() === '') {
      if (needed) faults.push({ type: 'missing', column });
    } else if (cell.text.length > mostLetters) faults.push({ type: 'too-long', column, most: mostLetters });
    else {
      const at = list.mapping.indexOf(column);
      const known = { head: list.heads[at] ?? '', answer: answers.get(at), codes: list.codes };
      readValue(rule, cell, known, { ...values, faults, notes });
    }
  }
  const [workers, women] = [values.numbers.get('workers'), values.numbers.get('women')];
  if (workers !== undefined && women !== undefined && women > workers) {
    faults.push({ type: 'more-women', column: 'women', workers, women });
  }
  return faults.length > 0 ? { type: 'to-fix', faults, notes } : { type: 'ready', values, notes };
}

/** The cells of a line by what they say: what was typed over them counts, and old letters are converted where so answered. */
export function cellsOf(
  list: MappedList,
  row: SheetRow,
  answers: ListAnswers,
  edits?: RowEdits,
): ReadonlyMap<ListColumn, Cell> {
  const cells = new Map<ListColumn, Cell>();
  list.mapping.forEach((column, at) => {
    const cell = row.cells[at];
    if (column === null || !cell || cell.joined === 'left') return;
    const font = answers.get(at)?.font;
    const text = font ? fromLegacy(cell.text, font) : cell.text;
    cells.set(column, font ? { text: cell.capitals ? text.toLocaleUpperCase('vi') : text } : cell);
  });
  for (const [column, text] of edits ?? []) cells.set(column, { text });
  return cells;
}

interface Into {
  readonly texts: Map<ListColumn, string>;
  readonly numbers: Map<ListColumn, number>;
  readonly dates: Map<ListColumn, CivilDate>;
  readonly faults: ListFault[];
  readonly notes: ListNote[];
}

interface Known {
  readonly head: string;
  readonly answer: ReturnType<ListAnswers['get']>;
  readonly codes: MappedList['codes'];
}

function readValue({ column, value }: ListColumnRule, cell: Cell, known: Known, into: Into): void {
  const written = tidyText(cell.text);
  if (value === 'text') {
    into.texts.set(column, (column === 'classification' && known.codes.get(foldText(written))) || written);
    const typed = cell.text.trim();
    if (typed.normalize('NFC') !== typed) into.notes.push({ type: 'text-tidied', column, what: 'letters' });
    else if (written !== typed) into.notes.push({ type: 'text-tidied', column, what: 'spaces' });
  } else if (value === 'tax-code') {
    const reading = readTaxCode(written);
    if (reading.type === 'wrong') into.faults.push({ type: 'tax-code-wrong', column, written });
    if (reading.type === 'repaired') into.notes.push({ type: 'tax-code-repaired', column, read: reading.taxCode });
    if ('taxCode' in reading) into.texts.set(column, reading.taxCode);
  } else if (value === 'date') {
    const reading = readDate(cell);
    if (reading.type === 'wrong') into.faults.push({ type: 'date-impossible', column, written });
    if (reading.type === 'date') into.dates.set(column, reading.value);
  } else {
    const reading = readNumber(cell, known.answer?.sense);
    if (reading.type === 'wrong') into.faults.push({ type: 'not-a-number', column, written });
    if (reading.type === 'ambiguous') into.faults.push({ type: 'number-open', column, written });
    if (reading.type !== 'number') return;
    if (value === 'amount') {
      into.numbers.set(column, inMillions(reading.value, unitInHead(known.head) ?? known.answer?.unit ?? 'million'));
    } else if (Number.isInteger(reading.value) && reading.value >= 0) into.numbers.set(column, reading.value);
    else into.faults.push({ type: 'not-a-count', column, written });
  }
}

/** Rounded to a đồng, so that no binary fraction is stored. */
const inMillions = (value: number, unit: MoneyUnit): number =>
  Math.round(value * { billion: 1e9, million: 1e6, dong: 1 }[unit]) / 1e6;

function skippedLine(list: MappedList, row: SheetRow, cells: ReadonlyMap<ListColumn, Cell>): ListReading | undefined {
  const written = columnsOfList[list.kind].filter(({ column }) => (cells.get(column)?.text ?? '').trim() !== '');
  const says = tidyText(row.cells.find((cell) => cell && cell.text.trim() !== '')?.text ?? '');
  const number = tidyText(cells.get('number')?.text ?? '');
  const name = tidyText(cells.get('name')?.text ?? '');
  if (isNumberedLine(row)) return { type: 'skipped', why: 'heading', says: '' };
  if (isTotal(number) || isTotal(name) || isTotal(says)) return { type: 'skipped', why: 'total-line' };
  const others = written.filter(({ column }) => column !== 'number');
  const alone = others.every(({ column }) => column === 'name');
  if (alone && (isHeading(number, says) || isHeading(number, name))) {
    return { type: 'skipped', why: 'heading', says: name || says };
  }
  return others.length === 0 ? { type: 'skipped', why: 'empty-row' } : undefined;
}

/** Cộng: 12; Tổng cộng; Danh sách gồm 12 người. Tổng công ty is none. */
const isTotal = (text: string): boolean =>
  /^[ctd]/iu.test(text) &&
  /^(?:tong cong|cong|tong so|tong)(?! cong ty\b)(?! ty\b)(?: ?[:=.(\d]|$| \D{0,20}\d)|^danh sach (?:nay )?(?:gom|co)\b/u.test(
    foldText(text),
  );

/** I, II, A over a group, or words such as KCN Quế Võ on a line without a number. */
const isHeading = (number: string, text: string): boolean =>
  /^(?:[ivx]+|[a-d])[.)]?$/u.test(foldText(number)) || (!/^\d/u.test(number) && isGroupName(text));

const isGroupName = (text: string): boolean =>
  /^(?:[ivx]+[.)/-] ?|[a-d][.)] ?)\S|^(?:cac )?(?:kcn|khu cong nghiep|tap the|ca nhan|doanh nghiep)\b(?! \d)/u.test(
    foldText(text),
  );

/** A line's cell as the preview shows it: what was typed over it, else what was read, days as dd/mm/yyyy. */
export function shownText(list: MappedList, row: SheetRow, answers: ListAnswers, column: ListColumn, edits?: RowEdits) {
  const cell = cellsOf(list, row, answers, edits).get(column);
  if (!cell) return '';
  return cell.date === undefined ? tidyText(cell.text) : shortDate(cell.date);
}

/** A sheet's line as one text, for one that has no columns. */
export const rowText = (row: SheetRow): string =>
  row.cells.flatMap((_, at) => tidyText(cellText(row, at)) || []).join(' ');
