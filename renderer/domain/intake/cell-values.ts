import { dayOfSerial, parseCivilDate, type CivilDate } from '../time.ts';
import { tidyText } from '../text.ts';
import type { Cell } from './sheet.ts';

/** How a point or comma before three last digits is meant in one column: 1.234 is over a thousand, or a little over one. */
export type NumberSense = 'thousands' | 'decimals';

/** What a number in a list turned out to be. */
export type NumberReading =
  | { readonly type: 'none' }
  | { readonly type: 'number'; readonly value: number }
  /** 1.234: only whoever keeps the list knows. */
  | { readonly type: 'ambiguous' }
  | { readonly type: 'wrong' };

/** Reads a number as lists write them: 1.234,5 and 1234.5 and 1 234; undefined sense leaves 1.234 open. */
export function readNumber(cell: Cell | null, sense?: NumberSense): NumberReading {
  if (!cell) return { type: 'none' };
  if (cell.number !== undefined) return { type: 'number', value: cell.number };
  const text = tidyText(cell.text).replace(/\s/gu, '');
  if (/^[-–]?$/u.test(text)) return { type: 'none' };
  const match = /^(-?)(\d[\d.,]*)$/u.exec(text);
  const digits = match?.[2];
  if (digits === undefined) return { type: 'wrong' };
  const value = unsigned(digits, sense);
  if (value === 'ambiguous') return { type: 'ambiguous' };
  return value === undefined ? { type: 'wrong' } : { type: 'number', value: match?.[1] ? -value : value };
}

function unsigned(digits: string, sense?: NumberSense): number | 'ambiguous' | undefined {
  if (/^\d+$/u.test(digits)) return Number(digits);
  // One separator before three digits: grouped or broken, nobody can tell (0.123 and 1234.567 are not grouped).
  if (/^[1-9]\d{0,2}[.,]\d{3}$/u.test(digits)) {
    if (sense === undefined) return 'ambiguous';
    return Number(sense === 'thousands' ? digits.replace(/[.,]/u, '') : digits.replace(',', '.'));
  }
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(digits)) return Number(digits.replaceAll(',', ''));
  return /^\d+[.,]\d+$/u.test(digits) ? Number(digits.replace(',', '.')) : undefined;
}

/** What a day in a list turned out to be; 31/02 is none. */
export type DateReading =
  { readonly type: 'none' } | { readonly type: 'date'; readonly value: CivilDate } | { readonly type: 'wrong' };

/** Reads a day: what the sheet keeps as one, a serial number of Excel, or dd/mm/yyyy as typed. */
export function readDate(cell: Cell | null): DateReading {
  if (!cell) return { type: 'none' };
  if (cell.date !== undefined) return { type: 'date', value: cell.date };
  const text = tidyText(cell.text).replace(/^ngày /iu, '');
  if (/^[-–]?$/u.test(text)) return { type: 'none' };
  const worded = /^(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/iu.exec(text);
  const serial = cell.number ?? (/^\d{5}$/u.test(text) ? Number(text) : undefined);
  const value =
    serial === undefined
      ? parseCivilDate(worded ? worded.slice(1).join('/') : text.replace(/\s*([/.-])\s*/gu, '$1'))
      : dayOfSerial(serial);
  return value ? { type: 'date', value } : { type: 'wrong' };
}
