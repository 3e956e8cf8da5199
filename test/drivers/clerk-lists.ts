import excel from 'exceljs/dist/exceljs.bare.min.js';
import { enterpriseHeads } from '#test/worlds/list-sheets.ts';
import { workbookFile } from './excel-list.ts';

type Written = string | number | null;

/** A tax code whose check digit holds, the n-th of a row. */
export function taxCodeOf(n: number): string {
  for (let nine = 230_100_000 + n * 11; ; nine += 1) {
    const digits = String(nine).padStart(9, '0');
    const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];
    const check = 10 - (weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11);
    if (check >= 0 && check < 10) return `${digits}${check}`;
  }
}

/** A workbook as a clerk keeps it: titles, heads, lines. */
export async function clerkFile(name: string, rows: readonly (readonly Written[])[]) {
  const workbook = new excel.Workbook();
  const sheet = workbook.addWorksheet('Danh sách');
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => (sheet.getRow(row + 1).getCell(column + 1).value = value)),
  );
  return workbookFile(name, Buffer.from(await workbook.xlsx.writeBuffer()));
}

/** The enterprises of two zones with what clerks get wrong: a wrong code, a line twice, a total, 1.234. */
export const enterpriseRows: readonly (readonly Written[])[] = [
  ['BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP TỈNH BẮC NINH'],
  ['DANH SÁCH DOANH NGHIỆP TRONG CÁC KHU CÔNG NGHIỆP'],
  [],
  enterpriseHeads.map((head) => (head === 'Nộp NS (tỷ đồng)' ? 'Nộp NS' : head)),
  ...Array.from({ length: 24 }, (_, at): readonly Written[] => [
    at + 1,
    at === 5
      ? 'Công ty TNHH Linh kiện Chính xác và Thiết bị Điện tử Minh Khôi Việt Nam'
      : `Công ty TNHH Cơ khí Số ${at + 1}`,
    at === 7 ? '2300110079' : taxCodeOf(at),
    at % 3 === 0 ? 'Hàn Quốc' : 'Việt Nam',
    'Linh kiện điện tử',
    120 + at,
    60 + at,
    at % 4 === 0 ? '1.234' : '3.250,5',
    '18,5',
    'Nguyễn Văn Đại',
    '0222 3 456 789',
    at % 2 === 0 ? 'KCN Quế Võ' : 'KCN Yên Phong',
  ]),
  [25, 'Công ty TNHH Cơ khí Số 1', taxCodeOf(0)],
  [null, 'Tổng cộng', null, null, null, 3_156],
];

/** So many people of a hundred enterprises. */
export const peopleRows = (count: number): readonly (readonly Written[])[] => [
  ['STT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Chức vụ', 'Đơn vị'],
  ...Array.from({ length: count }, (_, at): readonly Written[] => [
    at + 1,
    `Nguyễn Văn Số ${at + 1}`,
    at % 3 === 0 ? 'Nữ' : 'Nam',
    `${String((at % 28) + 1).padStart(2, '0')}/03/1985`,
    'Công nhân',
    `Công ty TNHH Cơ khí Số ${(at % 100) + 1}`,
  ]),
];
