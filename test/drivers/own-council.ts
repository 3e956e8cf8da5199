import type { OpenApp } from '#test/shell/open-app.ts';
import { listFile, templateHeads } from './excel-list.ts';
import type { Secretary } from './secretary.ts';

/** Nine people with their offices: a chair, a secretary, then members, as the form proposes them. */
const council = [
  ['Nguyễn Văn Thắng', 'Trưởng Ban'],
  ['Trần Thị Hà', 'Phó Chánh Văn phòng'],
  ['Lê Minh Đức', 'Phó Trưởng Ban'],
  ['Phạm Thị Lan', 'Phó Trưởng Ban'],
  ['Hoàng Văn Nam', 'Chánh Văn phòng'],
  ['Vũ Thị Thu', 'Chủ tịch Công đoàn cơ sở'],
  ['Đặng Quốc Huy', 'Trưởng phòng Quản lý đầu tư'],
  ['Bùi Thị Mai', 'Trưởng phòng Quản lý doanh nghiệp và lao động'],
  ['Ngô Văn Sơn', 'Trưởng phòng Quy hoạch, xây dựng và môi trường'],
] as const;

/** From the first start to the first step: the founder is the secretary herself. */
export async function foundsCouncil(at: Secretary): Promise<void> {
  await at.nextAction('Mở hội đồng mẫu');
  await at.press('2');
  await at.sees('Cơ quan và Hội đồng');
  await at.enters('Trần Thị Hà');
  await at.enters('Ban Quản lý các khu công nghiệp tỉnh Bắc Ninh');
  await at.type('BAN QUẢN LÝ CÁC KCN');
  await at.press('Enter');
  await at.type('TỈNH BẮC NINH');
  await at.press('Tab');
  await at.enters('Bắc Ninh');
  await at.enters('/BB-HĐTĐKT');
  await at.enters('15/QĐ-BQL');
  await at.type('05/01/2026');
  await at.does('Lập hội đồng');
  await at.sees('Chương trình');
}

/** Gives the nine their seats, line after line. */
export async function seatsCouncil(at: Secretary): Promise<void> {
  for (const [index, [name, office]] of council.entries()) {
    await at.enters(name);
    await at.enters(office);
    // Role and first day are proposed: a chair, a secretary, then members.
    await at.press('Enter', 'Enter');
    await at.sees(`Đã thêm ${name} vào Hội đồng.`);
    await at.sees(`${index + 1} thành viên`);
  }
}

/** What step 1 cannot propose by itself: the day and the place of the first meeting. */
export async function saysDayAndPlace(at: Secretary, day = '15/12/2026'): Promise<void> {
  await at.press('Control+a');
  await at.type(day);
  await at.press('Enter', 'Enter', 'Enter');
  await at.type('Phòng họp tầng 3');
}

/** The six steps on an empty laptop: a council of its own, a list from Excel that comes in whole, all of it on the agenda. */
export async function preparesList(
  { page }: OpenApp,
  at: Secretary,
  lines: Parameters<typeof listFile>[1],
  day?: string,
): Promise<void> {
  const count = lines.length;
  await foundsCouncil(at);
  await saysDayAndPlace(at, day);
  await at.does('Lưu và tiếp');
  await at.sees('Chưa có Chủ tịch: chưa lập được phiên họp.');
  await seatsCouncil(at);
  await at.does('Lưu và tiếp');
  await at.sees('Nhập danh sách đề nghị');
  await page.locator('input[type=file]').setInputFiles(await listFile(templateHeads, lines));
  await at.sees(new RegExp(`${count} dòng gồm ${count} sẵn sàng`, 'u'));
  await at.does(`Ghi ${count} đề nghị`);
  await at.sees(`Đã ghi ${count} đề nghị`);
  await at.does('Lưu và tiếp');
  await at.sees(`0/${count} lượt trong chương trình`);
  await at.press('t');
  await at.sees(`${count}/${count} lượt trong chương trình`);
  await at.does('Lưu và tiếp');
  await at.sees('Số thành viên tối thiểu để họp');
  await at.does('Lưu và tiếp');
  await at.sees('Danh sách thành viên ký dự họp');
}
