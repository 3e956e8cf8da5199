import excel from 'exceljs/dist/exceljs.bare.min.js';
import type { ProvincialFacts } from '#domain/lists/provincial.ts';
import { codeListName, provincialHeads, provincialNote, provincialTitle } from '#words/provincial-words.ts';
import { face, writeDay, writeText } from './sheet-look.ts';

const headLine = 3;

/** Draws a workbook of the provincial system: heads in the third line, data below, the codes on the sheet DANHMUC. */
export async function provincialWorkbook(facts: ProvincialFacts): Promise<Uint8Array<ArrayBuffer>> {
  const { set, year, lines, codeLists } = facts;
  const workbook = new excel.Workbook();
  const sheet = workbook.addWorksheet(set, { views: [{ state: 'frozen', ySplit: headLine }] });
  const write = (row: number, column: number, text: string, bold = false): void =>
    writeText(sheet.getRow(row).getCell(column), text, { ...face, bold });
  write(1, 1, provincialTitle(set, year), true);
  write(2, 1, provincialNote);
  provincialHeads[set].forEach((head, index) => {
    sheet.getColumn(index + 1).width = index === 0 ? 6 : Math.max(16, head.length + 2);
    write(headLine, index + 1, head, true);
  });
  lines.forEach((line, at) => {
    line.forEach((value, index) => {
      if (value === '') return;
      if (typeof value === 'string') return write(headLine + 1 + at, index + 1, value);
      return writeDay(sheet.getRow(headLine + 1 + at).getCell(index + 1), value.day);
    });
  });
  const codes = workbook.addWorksheet('DANHMUC');
  codeLists.forEach(({ name, codes: list }, index) => {
    const at = 1 + index * 3;
    codes.getRow(1).getCell(at).value = codeListName[name];
    codes.getColumn(at + 1).width = 40;
    list.forEach(({ code, words }, line) => {
      codes.getRow(line + 2).getCell(at).value = code;
      codes.getRow(line + 2).getCell(at + 1).value = words;
    });
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
