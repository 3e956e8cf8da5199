import excel from 'exceljs/dist/exceljs.bare.min.js';
import { columnsOfExport, days, figures, type ExportedColumn, type ListFacts } from '#domain/lists/list-facts.ts';
import type { CivilDate } from '#domain/time.ts';
import { exportedHead, exportedText, exportWords } from '#words/export-words.ts';
import { face, frame, writeDay, writeText } from './sheet-look.ts';

const widths: { readonly [Column in ExportedColumn]?: number } = {
  number: 6,
  salutation: 9,
  name: 38,
  unit: 32,
  zone: 26,
  industry: 30,
  achievement: 60,
  earlierAwards: 36,
  initiatives: 36,
  authors: 48,
};

/**
 * Draws a list as a workbook: heads in the first line, figures as numbers, days as dates, everything else as text that no
 * sign in front of it makes a formula and no zero in front of it is lost from.
 */
export async function listWorkbook({ list, lines }: ListFacts): Promise<Uint8Array<ArrayBuffer>> {
  const columns: readonly ExportedColumn[] = columnsOfExport[list];
  const workbook = new excel.Workbook();
  const sheet = workbook.addWorksheet(exportWords.vi.list[list], { views: [{ state: 'frozen', ySplit: 1 }] });
  columns.forEach((column, index) => {
    sheet.getColumn(index + 1).width = widths[column] ?? 18;
    const cell = sheet.getRow(1).getCell(index + 1);
    cell.value = exportedHead(column);
    cell.font = { ...face, bold: true };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.border = frame;
  });
  lines.forEach((line, at) => {
    const row = sheet.getRow(at + 2);
    columns.forEach((column, index) => {
      const value = line[column] ?? null;
      if (value === null || value === '') return;
      const cell = row.getCell(index + 1);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the columns of days hold days
      if (days.has(column)) writeDay(cell, value as CivilDate);
      else if (figures.has(column) && typeof value === 'number') {
        cell.value = value;
        cell.font = face;
      } else writeText(cell, exportedText(column, String(value)));
    });
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
