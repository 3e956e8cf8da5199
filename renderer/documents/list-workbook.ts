import excel from 'exceljs/dist/exceljs.bare.min.js';
import { columnsOfExport, days, figures, type ExportedColumn, type ListFacts } from '#domain/lists/list-facts.ts';
import { exportedHead, exportedListName, exportedText } from '#words/export-words.ts';

const face = { name: 'Times New Roman', size: 12 };
const edge = { style: 'thin' };
const frame = { top: edge, left: edge, bottom: edge, right: edge };

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
  const sheet = workbook.addWorksheet(exportedListName(list, 'vi'), { views: [{ state: 'frozen', ySplit: 1 }] });
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
      cell.font = face;
      if (days.has(column)) {
        cell.value = new Date(`${value}T00:00:00Z`);
        cell.numFmt = 'dd/mm/yyyy';
      } else if (figures.has(column) && typeof value === 'number') {
        cell.value = value;
      } else {
        cell.value = exportedText(column, String(value));
        cell.numFmt = '@';
      }
    });
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
