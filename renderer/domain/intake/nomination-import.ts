import { awardWritten, isFirmName, occasionWritten } from './written-words.ts';
import { readTaxCode } from './tax-code.ts';
import { readEarlierAwards, readInitiatives } from './written-awards.ts';
import type { NewNomination, NewNominee } from '../nominations/new-nomination.ts';
import type { Nominee } from '../nominations/nomination.ts';
import type { Bilingual, RuleBook } from '../rules/rule-book.ts';
import { templateColumns, type TemplateColumn, type TemplateRow } from './template-row.ts';
import { foldText, tidyText } from '../text.ts';

/** Why a line cannot be taken in as it is, and in which cell: somebody has to put it right. */
export type RowFault =
  | { readonly type: 'name-missing'; readonly column: 'name' }
  | { readonly type: 'salutation-unknown'; readonly column: 'salutation'; readonly written: string }
  | { readonly type: 'award-missing'; readonly column: 'award' }
  | { readonly type: 'award-unknown'; readonly column: 'award'; readonly written: string }
  | {
      readonly type: 'award-not-for';
      readonly column: 'award';
      readonly award: Bilingual;
      readonly kind: Nominee['kind'];
    }
  | { readonly type: 'occasion-unknown'; readonly column: 'occasion'; readonly written: string }
  | { readonly type: 'tax-code-missing'; readonly column: 'taxCode' }
  | { readonly type: 'tax-code-wrong'; readonly column: 'taxCode'; readonly written: string }
  /** The code is that of an enterprise already known under another name. */
  | { readonly type: 'tax-code-taken'; readonly column: 'taxCode'; readonly taxCode: string; readonly name: string }
  | { readonly type: 'too-long'; readonly column: TemplateColumn; readonly length: number; readonly most: number }
  /** No rules are known for the day on which the list came in. */
  | { readonly type: 'no-rule-book'; readonly column: 'award' };

/** What was put right in a line while it was read, so that whoever sent it can be told. */
export type RowNote =
  | { readonly type: 'tax-code-repaired'; readonly column: 'taxCode'; readonly written: string; readonly read: string }
  /** Letters composed or spaces made single: it looks the same, and now it is found. */
  | { readonly type: 'text-tidied'; readonly column: TemplateColumn; readonly what: 'letters' | 'spaces' };

/** What a line of the list turned out to be: a nomination, one to put right, or no nomination at all. */
export type RowReading =
  | { readonly type: 'ready'; readonly nomination: RowNomination; readonly notes: readonly RowNote[] }
  | { readonly type: 'to-fix'; readonly faults: readonly RowFault[]; readonly notes: readonly RowNote[] }
  | { readonly type: 'skipped'; readonly why: 'empty-row' | 'heading' }
  /** How many it says that there are; null where it says none. */
  | { readonly type: 'skipped'; readonly why: 'total-line'; readonly says: number | null };

/** A nomination as a line gives it; year and day of receipt belong to the whole list. */
export type RowNomination = Omit<NewNomination, 'year' | 'receivedOn'>;

/** Reads one line of the template under the rules of the day on which the list came in. */
export function readTemplateRow(row: TemplateRow, book: RuleBook): RowReading {
  const skipped = skippedLine(row);
  if (skipped) return skipped;
  const faults: RowFault[] = tooLong(row);
  const notes: RowNote[] = tidied(row);
  const nominee = readNominee(row, faults, notes);
  const award = awardWritten(row.award, book.awards);
  const occasion = occasionWritten(row.occasion);
  if (!award) faults.push(awardFault(row.award));
  else if (!award.recipients.includes(nominee.kind)) {
    faults.push({ type: 'award-not-for', column: 'award', award: award.shortName, kind: nominee.kind });
  }
  if (!occasion) faults.push({ type: 'occasion-unknown', column: 'occasion', written: tidyText(row.occasion) });
  if (!award || !occasion || faults.length > 0) return { type: 'to-fix', faults, notes };
  const nomination = {
    nominee,
    awardId: award.id,
    occasion,
    achievement: tidyText(row.achievement),
    period: tidyText(row.period),
    earlierAwards: readEarlierAwards(row.earlierAwards),
    initiatives: readInitiatives(row.initiatives),
  };
  return { type: 'ready', nomination, notes };
}

/** A line that is no nomination: nothing on it, a heading such as “I. Tập thể”, or one that counts the others. */
function skippedLine(row: TemplateRow): RowReading | undefined {
  // A prepared form has its numbers, and sometimes its Ông/Bà, down to the last line.
  const written = templateColumns.filter(({ key }) => key !== 'number' && tidyText(row[key]) !== '');
  const isBare = written.every(({ key }) => key === 'salutation');
  if (tidyText(row.award) === '' && (isTotal(row.number) || isTotal(row.name))) {
    const said = /\d+/u.exec(`${row.number} ${row.name}`)?.[0];
    return { type: 'skipped', why: 'total-line', says: said === undefined ? null : Number(said) };
  }
  if (isBare) return { type: 'skipped', why: 'empty-row' };
  const isNamed = written.every(({ key }) => key === 'name');
  return isNamed && isHeading(row) ? { type: 'skipped', why: 'heading' } : undefined;
}

/** Cộng: 12; Tổng cộng; Danh sách gồm 12 người. Tổng công ty is none. */
const isTotal = (text: string): boolean =>
  /^(?:tong cong|cong|tong so)(?! ty\b)(?: ?[:=.(\d]|$| \D{0,20}\d)|^danh sach gom\b/u.test(foldText(text));

const isHeading = (row: TemplateRow): boolean =>
  /^(?:[ivx]+|[a-d])[.)]?$/u.test(foldText(row.number)) ||
  /^(?:[ivx]+[.)] ?|[a-d][.)] ?)?(?:tap the|ca nhan|doanh nghiep)(?: ?[(:].*)?$/u.test(foldText(row.name));

/** Cells that no list fills: a slip of copying, which would burst every paper. */
const most: Readonly<Record<TemplateColumn, number>> = {
  number: 32,
  salutation: 32,
  name: 200,
  position: 200,
  unit: 200,
  taxCode: 32,
  occasion: 100,
  award: 200,
  achievement: 3000,
  period: 200,
  earlierAwards: 3000,
  initiatives: 3000,
};

const tooLong = (row: TemplateRow): RowFault[] =>
  templateColumns.flatMap(({ key }) =>
    key !== 'number' && row[key].length > most[key]
      ? [{ type: 'too-long', column: key, length: row[key].length, most: most[key] }]
      : [],
  );

const tidied = (row: TemplateRow): RowNote[] =>
  (['name', 'position', 'unit'] as const).flatMap((column): readonly RowNote[] => {
    const text = row[column].trim();
    if (text.normalize('NFC') !== text) return [{ type: 'text-tidied', column, what: 'letters' }];
    return tidyText(text) === text ? [] : [{ type: 'text-tidied', column, what: 'spaces' }];
  });

function readNominee(row: TemplateRow, faults: RowFault[], notes: RowNote[]): NewNominee {
  const [name, unit] = [tidyText(row.name), tidyText(row.unit)];
  if (!name) faults.push({ type: 'name-missing', column: 'name' });
  const taxCode = readTaxCodeCell(row.taxCode, faults, notes);
  const called = foldText(row.salutation).replace(/\.$/u, '');
  if (called) {
    if (called !== 'ong' && called !== 'ba') {
      faults.push({ type: 'salutation-unknown', column: 'salutation', written: tidyText(row.salutation) });
    }
    const salutation = called === 'ba' ? 'Bà' : 'Ông';
    return { kind: 'person', salutation, name, position: tidyText(row.position), unit, unitTaxCode: taxCode };
  }
  if (!isFirmName(name) || !isZoneOrNothing(unit)) return { kind: 'collective', name, unit, unitTaxCode: taxCode };
  if (tidyText(row.taxCode) === '') faults.push({ type: 'tax-code-missing', column: 'taxCode' });
  return { kind: 'enterprise', name, taxCode, zone: unit };
}

function readTaxCodeCell(written: string, faults: RowFault[], notes: RowNote[]): string {
  const reading = readTaxCode(written);
  const typed = tidyText(written);
  if (reading.type === 'wrong') faults.push({ type: 'tax-code-wrong', column: 'taxCode', written: typed });
  if (reading.type === 'repaired') {
    notes.push({ type: 'tax-code-repaired', column: 'taxCode', written: typed, read: reading.taxCode });
  }
  return 'taxCode' in reading ? reading.taxCode : '';
}

const awardFault = (written: string): RowFault =>
  tidyText(written) === ''
    ? { type: 'award-missing', column: 'award' }
    : { type: 'award-unknown', column: 'award', written: tidyText(written) };

const isZoneOrNothing = (unit: string): boolean =>
  unit === '' || /^(?:cac )?(?:kcn|kcx|khu cong nghiep|khu che xuat|cum cong nghiep)\b/u.test(foldText(unit));
