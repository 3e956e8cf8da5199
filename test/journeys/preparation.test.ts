import { expect, test } from 'vitest';
import { listFile, templateHeads, workbookFile } from '#test/drivers/excel-list.ts';
import { journey } from '#test/drivers/journey.ts';
import { foundsCouncil, saysDayAndPlace, seatsCouncil } from '#test/drivers/own-council.ts';
import { openShell } from '#test/shell/stand-in.ts';

/*
 * A secretary alone, with an empty laptop and the list that a unit sent: from founding the council to calling its first
 * meeting, six steps by keyboard. Only the choice of the file is the system's own window, which no page can press keys in.
 */
test('a first meeting is prepared in six steps by keyboard, with a list out of Excel', async () => {
  const { entries } = await journey(openShell, async ({ page }, at) => {
    await foundsCouncil(at);
    await at.looksAround('preparation step 1');
    await saysDayAndPlace(at);
    await at.does('Lưu và tiếp');

    await at.sees('Chưa có Chủ tịch: chưa lập được phiên họp.');
    await at.looksAround('preparation step 2');
    await seatsCouncil(at);
    await at.sees('Cần 6/9 để họp');
    await at.does('Lưu và tiếp');

    await at.sees('Nhập danh sách đề nghị');
    await at.looksAround('preparation step 3');
    await at.press('m');
    await at.sees(/Đã lưu mẫu: .*Mẫu danh sách đề nghị khen thưởng năm 2026\.xlsx/u);
    const field = page.locator('input[type=file]');
    await field.setInputFiles(workbookFile('hong.xlsx', Buffer.from('this is no workbook')));
    await at.sees(/không phải sổ Excel/u);
    const shuffled = [...templateHeads.slice(1), templateHeads[0]!];
    await field.setInputFiles(await listFile(shuffled, []));
    await at.sees(/Đặt các cột đúng thứ tự/u);
    await field.setInputFiles(await listFile(templateHeads, lines));
    await at.sees('8 dòng gồm 6 sẵn sàng, 1 cần sửa, 1 bỏ qua');
    await at.looksAround('preparation step 3 preview');
    await at.does('Ghi 6 đề nghị');
    await at.sees('Đã ghi 6 đề nghị, để lại 1 dòng cần sửa.');
    await at.sees('8 dòng gồm 0 sẵn sàng, 1 cần sửa, 7 bỏ qua');
    await at.does('Lưu và tiếp');

    await at.sees('0/6 lượt trong chương trình');
    await at.press('t');
    await at.sees('6/6 lượt trong chương trình');
    await page.getByRole('checkbox').first().focus();
    await at.press('Space');
    await at.sees('5/6 lượt trong chương trình');
    await at.press('Space');
    await at.sees('6/6 lượt trong chương trình');
    await at.looksAround('preparation step 4');
    await page.reload();
    await at.sees('6/6 lượt trong chương trình');
    await at.does('Lưu và tiếp');

    await at.sees('Số thành viên tối thiểu để họp');
    await at.looksAround('preparation step 5');
    await at.press('x');
    await at.asked();
    await at.press('Control+Enter');
    await at.sees(/Nhập điều khoản làm căn cứ/u);
    await at.type('Điều 6 Quy chế số 12/QĐ-HĐTĐKT');
    await at.confirms();
    await at.sees('Mọi mức đều có căn cứ.');
    await at.sees('Thay đổi so với bản áp dụng từ 01/10/2026');
    await at.looksAround('preparation step 5 confirmed');
    await at.does('Lưu và tiếp');

    await at.sees('Danh sách thành viên ký dự họp');
    await at.sees('11 phiếu');
    await at.looksAround('preparation step 6');
    await at.press('Alt+ArrowLeft');
    await at.sees('Mọi mức đều có căn cứ.');
    await at.press('Alt+ArrowRight');
    await at.does('Mời họp');
    await at.sees('Điểm danh thành viên');
  });
  expect(entries).toBeGreaterThan(10);
});

test('what the last meeting had is taken over, and given back; what was typed outlives leaving and reloading', async () => {
  await journey(openShell, async ({ page }, at) => {
    const place = page.getByLabel('Địa điểm');
    await at.startsSample();
    await at.press('Alt+6');
    await at.sees('Danh sách phiên họp');
    await at.press('n');
    await at.sees(/^Đã lấy từ “Phiên họp xét khen thưởng năm 2026”/u);
    expect(await place.inputValue()).toMatch(/^Phòng họp số 1/u);
    await page.getByRole('button', { name: 'Hoàn tác' }).focus();
    await at.press('Enter');
    await page.getByRole('button', { name: 'Lấy từ phiên họp trước' }).waitFor();
    expect(await place.inputValue()).toBe('');
    await at.does('Lưu và tiếp');
    await at.sees('Nhập địa điểm hoặc địa danh.');
    await place.focus();
    // Faster than any disk: the last letter is kept although the window is loaded anew at once.
    await at.type('Hội trường tầng');
    await page.reload();
    await place.waitFor();
    expect(await place.inputValue()).toBe('Hội trường tầng');
    await place.focus();
    await at.press('End');
    await at.type(' 2');
    await at.press('Alt+ArrowRight');
    await at.sees('Thành viên mới');
    await page.reload();
    await at.sees('Thành viên mới');
    await at.press('Alt+ArrowLeft');
    await place.waitFor();
    expect(await place.inputValue()).toBe('Hội trường tầng 2');
    await at.does('Lưu và tiếp');
    await at.sees('Chủ trì phiên họp');
    for (const seen of [
      'Nhập danh sách đề nghị',
      'lượt trong chương trình',
      'Số thành viên tối thiểu để họp',
      'Chương trình chưa có trường hợp nào',
    ]) {
      await at.press('Alt+ArrowRight');
      await at.sees(seen);
    }
    await at.does('Mời họp');
    await at.sees('Chọn ít nhất một đề nghị đưa vào phiên họp.');
  });
});

const person = (number: number, salutation: string, name: string, award: string): readonly string[] => [
  String(number),
  salutation,
  name,
  'Chuyên viên',
  'Văn phòng Ban Quản lý',
  '',
  'Công trạng',
  award,
  `Hoàn thành xuất sắc nhiệm vụ, tham mưu ${number} văn bản đúng hạn trong năm 2026.`,
  'Năm 2026',
  '',
  '',
];

const lines: readonly (readonly string[])[] = [
  ['I', '', 'CÁ NHÂN'],
  person(1, 'Ông', 'Đỗ Văn An', 'Lao động tiên tiến'),
  person(2, 'Bà', 'Mai Thị Bình', 'Lao động tiên tiến'),
  person(3, 'Ông', 'Lý Văn Cường', 'Lao động tiên tiến'),
  person(4, 'Bà', 'Cao Thị Dung', 'Chiến sĩ thi đua cơ sở'),
  person(5, 'Ông', 'Tạ Văn Em', 'Giấy khen'),
  person(6, 'Bà', 'Hồ Thị Giang', 'Giấy khen'),
  person(7, 'Ông', 'Chu Văn Hải', 'Danh hiệu không có'),
];
