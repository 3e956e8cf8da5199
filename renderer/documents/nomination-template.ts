import excel, { type Worksheet } from 'exceljs/dist/exceljs.bare.min.js';
import { templateColumns, type TemplateColumn } from '#domain/intake/template-row.ts';
import { face, frame, writeText } from './sheet-look.ts';

/** What the empty list says besides its columns: all of it Vietnamese, since it goes out to units. */
export interface TemplateFacts {
  readonly title: string;
  readonly note: string;
  readonly sheet: string;
  readonly guideSheet: string;
  /** How each column is filled in. */
  readonly guide: readonly { readonly column: TemplateColumn; readonly text: string }[];
  readonly salutations: readonly string[];
  readonly occasions: readonly string[];
  readonly awards: readonly string[];
  readonly lists: { readonly occasions: string; readonly awards: string };
}

const linesToFill = 300;
const widths: Readonly<Record<TemplateColumn, number>> = {
  number: 6,
  salutation: 9,
  name: 28,
  position: 20,
  unit: 28,
  taxCode: 15,
  occasion: 16,
  award: 26,
  achievement: 48,
  period: 18,
  earlierAwards: 30,
  initiatives: 30,
};

/** Draws the empty list of twelve columns that units fill in. Every cell is text, so that no zero in front is lost. */
export async function nominationTemplate(facts: TemplateFacts): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new excel.Workbook();
  const sheet = workbook.addWorksheet(facts.sheet, { views: [{ state: 'frozen', ySplit: headerLine }] });
  drawList(sheet, facts);
  drawGuide(workbook.addWorksheet(facts.guideSheet), facts);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const headerLine = 4;

function drawList(sheet: Worksheet, facts: TemplateFacts): void {
  sheet.mergeCells('A1:L1');
  write(sheet, 'A1', facts.title, { font: { ...face, bold: true, size: 14 }, alignment: { horizontal: 'center' } });
  sheet.mergeCells('A2:L2');
  write(sheet, 'A2', facts.note, { font: { ...face, italic: true }, alignment: { horizontal: 'center' } });
  templateColumns.forEach(({ key, head }, index) => {
    sheet.getColumn(index + 1).width = widths[key];
    const cell = sheet.getRow(headerLine).getCell(index + 1);
    cell.value = head;
    cell.font = { ...face, bold: true };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.border = frame;
  });
  sheet.getRow(headerLine).height = 34;
  for (let line = headerLine + 1; line <= headerLine + linesToFill; line += 1) drawLine(sheet, line, facts);
}

function drawLine(sheet: Worksheet, line: number, facts: TemplateFacts): void {
  templateColumns.forEach(({ key }, index) => {
    const cell = sheet.getRow(line).getCell(index + 1);
    cell.numFmt = '@';
    cell.font = face;
    cell.border = frame;
    cell.alignment = { vertical: 'top', wrapText: true };
    const choices = choicesOf(key, facts);
    if (choices !== undefined) {
      cell.dataValidation = { type: 'list', allowBlank: true, showErrorMessage: false, formulae: [choices] };
    }
  });
}

/** Where Excel finds what may be chosen; what is typed beside it is allowed, and read later. */
function choicesOf(column: TemplateColumn, facts: TemplateFacts): string | undefined {
  const inGuide = (letter: string, count: number): string =>
    `'${facts.guideSheet}'!$${letter}$${listLine + 1}:$${letter}$${listLine + count}`;
  if (column === 'salutation') return `"${facts.salutations.join(',')}"`;
  if (column === 'award') return inGuide('A', facts.awards.length);
  return column === 'occasion' ? inGuide('B', facts.occasions.length) : undefined;
}

const listLine = templateColumns.length + 2;

function drawGuide(sheet: Worksheet, facts: TemplateFacts): void {
  sheet.getColumn(1).width = 44;
  sheet.getColumn(2).width = 80;
  facts.guide.forEach(({ column, text }, index) => {
    const head = templateColumns.find(({ key }) => key === column)?.head ?? '';
    write(sheet, `A${index + 1}`, head, { font: { ...face, bold: true } });
    write(sheet, `B${index + 1}`, text, { font: face, alignment: { wrapText: true } });
  });
  write(sheet, `A${listLine}`, facts.lists.awards, { font: { ...face, bold: true } });
  write(sheet, `B${listLine}`, facts.lists.occasions, { font: { ...face, bold: true } });
  facts.awards.forEach((award, index) => write(sheet, `A${listLine + index + 1}`, award, { font: face }));
  facts.occasions.forEach((occasion, index) => write(sheet, `B${listLine + index + 1}`, occasion, { font: face }));
}

/** Written as text and never as a formula, whatever sign it begins with. */
function write(sheet: Worksheet, address: string, text: string, look: { font: object; alignment?: object }): void {
  const cell = sheet.getCell(address);
  writeText(cell, text, look.font);
  if (look.alignment) cell.alignment = look.alignment;
}
