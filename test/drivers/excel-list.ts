import excel from 'exceljs/dist/exceljs.bare.min.js';
import { templateColumns } from '#domain/intake/template-row.ts';
import smallList from '#resources/sample/small-nominations.json' with { type: 'json' };

/** The heads of the 12-column template. */
export const templateHeads: readonly string[] = templateColumns.map(({ head }) => head);

/** The small set of the sample as a unit would type it: one line a file, this year's only. */
export const smallSetLines: readonly (readonly string[])[] = (
  smallList as readonly Readonly<Record<string, string | undefined>>[]
)
  .filter(({ receivedOn }) => receivedOn?.startsWith('2026'))
  .map((row) => templateColumns.map(({ key }) => row[key] ?? ''));

/** A workbook with a title row, an empty one, the heads and these lines. */
export async function listFile(columns: readonly string[], rows: readonly (readonly string[])[]) {
  const workbook = new excel.Workbook();
  const sheet = workbook.addWorksheet('Danh sách');
  [['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026'], [], columns, ...rows].forEach((cells, row) =>
    cells.forEach((text, column) => (sheet.getRow(row + 1).getCell(column + 1).value = text)),
  );
  return workbookFile('danh-sach.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()));
}

/** A file as a page is given it when an officer chooses it. */
export const workbookFile = (name: string, buffer: Buffer) => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer,
});
