import type { Cell, CellValue } from 'exceljs/dist/exceljs.bare.min.js';

/** The cell whose text a joined one repeats; undefined for one that stands alone, and for the first of those joined. */
export const masterOf = (cell: Cell): Cell | undefined =>
  cell.isMerged && cell.master !== cell ? cell.master : undefined;

/** What stands in a cell, as text: a formula counts as what it last gave, a date reads dd/mm/yyyy, zeros in front stay. */
export function valueText(value: CellValue, cell: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value, cell.numFmt ?? '');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return dateText(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return linkText(value.text);
  if ('error' in value) return '';
  return valueText(value.result, cell);
}

/** A tax code of ten digits typed as a number and shown as 0000000000 keeps the zeros that are seen; 0.4 shown as 40% is. */
function numberText(value: number, format: string): string {
  if (/^0(?:\.0+)?%$/u.test(format)) return `${Number((value * 100).toFixed(6))}%`;
  const plain = Number.isInteger(value) && Math.abs(value) < 1e15 ? value.toFixed(0) : String(value);
  return /^0{2,20}$/u.test(format) && Number.isInteger(value) && value >= 0
    ? plain.padStart(format.length, '0')
    : plain;
}

/** Excel keeps days without a zone; they are read as UTC, so that no laptop's zone moves them. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

const linkText = (text: unknown): string => {
  if (typeof text === 'string') return text;
  if (typeof text !== 'object' || text === null || !('richText' in text) || !Array.isArray(text.richText)) return '';
  return text.richText
    .map((part: unknown) => (typeof part === 'object' && part !== null && 'text' in part ? String(part.text) : ''))
    .join('');
};
