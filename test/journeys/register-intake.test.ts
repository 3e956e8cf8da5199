import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { clerkFile, enterpriseRows, peopleRows, taxCodeOf } from '#test/drivers/clerk-lists.ts';
import { workbookFile } from '#test/drivers/excel-list.ts';
import { journey } from '#test/drivers/journey.ts';
import { openShell } from '#test/shell/stand-in.ts';

test('a clerk’s list of enterprises is named, asked about, put right, taken in, taken back, and known the second time', async () => {
  const { entries } = await journey(openShell, async ({ page }, at) => {
    const chooses = (file: Awaited<ReturnType<typeof clerkFile>>): Promise<void> =>
      page.locator('input[type=file]').setInputFiles(file);
    await at.startsSample();
    await page.evaluate(() => (location.hash = '/register/import'));
    await at.sees('Kéo tệp vào đây');
    await at.looksAround('intake of lists');
    await chooses(workbookFile('anh.xlsx', Buffer.from('%PDF-1.7 \u0001')));
    await at.sees('Tệp này không phải danh sách Excel (.xlsx) hay CSV. Chưa ghi gì.');
    const file = await clerkFile('danh-sach-dn.xlsx', enterpriseRows);
    await chooses(file);
    await at.sees('12/12 cột được dùng');
    await at.looksAround('intake naming columns');
    await page.getByRole('button', { name: '1234 (dấu chia hàng nghìn)' }).click();
    await page.getByRole('button', { name: 'Tỷ đồng' }).click();
    await at.does('Xem kết quả đối chiếu');
    await at.sees('26 dòng = 23 thêm mới + 0 thay đổi + 2 bỏ qua + 1 cần sửa');
    await at.looksAround('intake preview');
    await at.press('Control+a');
    await at.type(taxCodeOf(99));
    await at.press('Enter');
    await at.sees('26 dòng = 24 thêm mới + 0 thay đổi + 2 bỏ qua + 0 cần sửa');
    await at.does('Nhập 24 dòng');
    await at.sees('Đã nhập xong');
    await at.looksAround('intake done');
    await page.getByRole('button', { name: 'Hoàn tác lần nhập này' }).click();
    await at.sees('Đã hoàn tác lần nhập.');
    await chooses(file);
    await at.sees('Đã ghép cột như lần nhập trước');
    await page.getByRole('button', { name: '1234 (dấu chia hàng nghìn)' }).click();
    await page.getByRole('button', { name: 'Tỷ đồng' }).click();
    await at.does('Xem kết quả đối chiếu');
    await at.does('Nhập 23 dòng');
    await at.sees('Đã nhập xong');
    await page.getByRole('button', { name: 'Nhập tệp khác' }).click();
    await chooses(file);
    await page.getByRole('button', { name: '1234 (dấu chia hàng nghìn)' }).click();
    await page.getByRole('button', { name: 'Tỷ đồng' }).click();
    await at.does('Xem kết quả đối chiếu');
    await at.sees('26 dòng = 0 thêm mới + 0 thay đổi + 25 bỏ qua + 1 cần sửa');
    await at.sees('Không có dòng nào để nhập.');
  });
  // The sample, the list, its undoing, the list again; looking wrote nothing.
  expect(entries).toBe(4);
}, 180_000);

test('ten thousand people come in by one deed, and a list that is stopped leaves nothing', async () => {
  const { entries } = await journey(openShell, async ({ page }, at) => {
    const file = await clerkFile('nguoi-lao-dong.xlsx', peopleRows(10_000));
    await at.startsSample();
    await page.evaluate(() => (location.hash = '/register/import'));
    await page.locator('input[type=file]').setInputFiles(file);
    await at.sees('6/6 cột được dùng');
    await at.does('Xem kết quả đối chiếu');
    await at.sees('10.000 dòng = 10.000 thêm mới');
    await at.does('Nhập 10.000 dòng');
    await page.getByRole('button', { name: 'Dừng' }).click();
    await at.sees('Đã dừng. Chưa ghi dòng nào.');
    await at.does('Nhập 10.000 dòng');
    await at.sees('Đã nhập xong');
    await page.getByRole('button', { name: 'Hoàn tác lần nhập này' }).click();
    await at.sees('Đã hoàn tác lần nhập.');
  });
  expect(entries).toBe(3);
}, 240_000);

test('what is no list is refused in a sentence and leaves the council as it was; old letters are shown before they are turned', async () => {
  const { entries } = await journey(openShell, async ({ page }, at) => {
    const gives = (name: string, bytes: Uint8Array): Promise<void> =>
      page.locator('input[type=file]').setInputFiles(workbookFile(name, Buffer.from(bytes)));
    const latin = (text: string): Uint8Array => Uint8Array.from(Array.from(text, (letter) => letter.charCodeAt(0)));
    const good = (await clerkFile('ds.xlsx', enterpriseRows)).buffer;
    const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const stream = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);
    await at.startsSample();
    await page.evaluate(() => (location.hash = '/register/import'));
    const refused: readonly (readonly [string, Uint8Array, RegExp])[] = [
      ['trong.csv', new Uint8Array(0), /Tệp không có dòng nào/u],
      ['mat-khau.xlsx', new Uint8Array([...compound, ...stream]), /Tệp có mật khẩu/u],
      ['cu.xls', new Uint8Array(compound), /dạng \.xls đời cũ/u],
      ['hong.xlsx', good.subarray(0, good.length / 2), /hoặc đã hỏng/u],
      ['bom.xlsx', bomb(), /Tệp quá lớn/u],
      ['anh.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), /không phải danh sách Excel/u],
      ['thu.csv', Buffer.from('Kính gửi;Ban Quản lý\n'), /Không thấy dòng tên cột/u],
      ['nang.xlsx', new Uint8Array(50 * 1024 * 1024 - 1).fill(1), /không phải danh sách Excel/u],
    ];
    for (const [name, bytes, sentence] of refused) {
      await gives(name, bytes);
      await at.sees(sentence);
    }
    await gives(
      'danh-sach-cu.csv',
      latin(
        'STT;Hä vµ tªn;¤ng/Bµ;§¬n vÞ\r\n1;NguyÔn V¨n Hßa;Nam;C«ng ty §ång T©m\r\n2;TrÇn ThÞ ¦íc;N÷;C«ng ty §ång T©m\r\n',
      ),
    );
    await at.sees('NguyÔn V¨n Hßa → Nguyễn Văn Hòa');
    await at.looksAround('intake of old letters');
    for (const button of await page.getByRole('button', { name: 'Chuyển', exact: true }).all()) await button.click();
    await at.does('Xem kết quả đối chiếu');
    await at.sees('2 dòng = 2 thêm mới');
    await at.sees('Trần Thị Ước');
  });
  expect(entries).toBe(1);
}, 180_000);

test('nominations under their own heads and in another order come in as the year’s, and are taken back', async () => {
  const { entries } = await journey(openShell, async ({ page }, at) => {
    const lines = [
      'Danh hiệu/hình thức đề nghị;Đơn vị;Họ và tên;Ông/Bà;Thành tích',
      'Giấy khen;Công ty TNHH Chưa Ai Biết;Lý Thị Mới;Bà;Có 02 sáng kiến',
      'Giấy khen vàng;Công ty TNHH Chưa Ai Biết;Lý Văn Mới;Ông;',
    ];
    await at.startsSample();
    await page.evaluate(() => (location.hash = '/register/import'));
    await page.locator('input[type=file]').setInputFiles(workbookFile('de-nghi.csv', Buffer.from(lines.join('\r\n'))));
    await at.sees('Ngày nhận danh sách');
    await at.sees('5/5 cột được dùng');
    await at.looksAround('intake of nominations');
    await at.does('Xem kết quả đối chiếu');
    await at.sees('2 dòng = 1 thêm mới + 0 thay đổi + 0 bỏ qua + 1 cần sửa');
    await at.press('Control+a');
    await at.type('Giấy khen');
    await at.press('Enter');
    await at.does('Nhập 2 dòng');
    await at.sees('Đã nhập xong');
    await page.getByRole('button', { name: 'Hoàn tác lần nhập này' }).click();
    await at.sees('Đã hoàn tác lần nhập.');
  });
  expect(entries).toBe(3);
}, 120_000);

/** A small file that says it unfolds to three hundred megabytes. */
function bomb(): Uint8Array {
  const bytes = zipSync({ 'xl/workbook.xml': new Uint8Array(1024) });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 300 * 1024 * 1024, true);
  }
  return bytes;
}
