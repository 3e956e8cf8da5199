import type { Cell } from 'exceljs/dist/exceljs.bare.min.js';
import type { CivilDate } from '#domain/time.ts';

/** The letters of every workbook that goes out: as the council's papers are set. */
export const face = { name: 'Times New Roman', size: 12 };

const edge = { style: 'thin' };
/** A thin line around a cell. */
export const frame = { top: edge, left: edge, bottom: edge, right: edge };

/** Writes text that stays text: no sign in front makes it a formula, and no zero in front is lost. */
export function writeText(cell: Cell, text: string, font: Cell['font'] = face): void {
  cell.value = text;
  cell.numFmt = '@';
  cell.font = font;
}

/** Writes a day as a day, shown as dd/mm/yyyy; it is kept without a zone. */
export function writeDay(cell: Cell, day: CivilDate): void {
  cell.value = new Date(`${day}T00:00:00Z`);
  cell.numFmt = 'dd/mm/yyyy';
  cell.font = face;
}
