import excel from 'exceljs/dist/exceljs.bare.min.js';
import { decimalsOf } from '#domain/year/indicator-figure.ts';
import { figureColumns, type IndicatorSheetFacts } from '#domain/year/indicator-sheet.ts';
import { indicatorHeads, indicatorSheetWords } from '#words/indicator-sheet-words.ts';
import { face, frame, writeText } from './sheet-look.ts';

const headLine = 4;
const firstFigure = 4;

/**
 * Draws the list of indicators: one enterprise a line with what is known of it, figures as numbers, tax codes as text so
 * that no nought in front is lost. Filled in, it is read again by its heads and tax codes.
 */
export async function indicatorWorkbook({ year, lines }: IndicatorSheetFacts): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new excel.Workbook();
  const sheet = workbook.addWorksheet(indicatorSheetWords.sheet, {
    views: [{ state: 'frozen', xSplit: firstFigure - 1, ySplit: headLine }],
  });
  writeText(sheet.getCell('A1'), indicatorSheetWords.title(year), { ...face, bold: true, size: 14 });
  writeText(sheet.getCell('A2'), indicatorSheetWords.note, face);
  const heads = [
    indicatorHeads.number,
    indicatorHeads.taxCode,
    indicatorHeads.name,
    ...figureColumns.map(({ kind, part }) => indicatorHeads.figures[kind][part]),
  ];
  heads.forEach((head, index) => {
    sheet.getColumn(index + 1).width = [6, 17, 44][index] ?? 16;
    const cell = sheet.getRow(headLine).getCell(index + 1);
    writeText(cell, head, { ...face, bold: true });
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.border = frame;
  });
  sheet.getRow(headLine).height = 84;
  lines.forEach(({ taxCode, name, figures }, at) => {
    const row = sheet.getRow(headLine + 1 + at);
    row.getCell(1).value = at + 1;
    writeText(row.getCell(2), taxCode);
    writeText(row.getCell(3), name);
    row.getCell(3).alignment = { wrapText: true, vertical: 'top' };
    figureColumns.forEach(({ kind, part }, index) => {
      const cell = row.getCell(firstFigure + index);
      const { [part]: value } = figures[kind];
      if (value !== null) cell.value = value / 100;
      cell.numFmt = decimalsOf(kind) === 0 ? '#,##0' : '#,##0.##';
    });
    for (let column = 1; column <= heads.length; column += 1) {
      row.getCell(column).font = face;
      row.getCell(column).border = frame;
    }
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
