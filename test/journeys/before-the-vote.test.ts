import { expect, test } from 'vitest';
import { journey } from '#test/drivers/journey.ts';
import { openShell } from '#test/shell/stand-in.ts';

/*
 * What stands before a vote: the register of interests, invitation and script, a roll with too few, people who come and
 * go, a file decided elsewhere, an opinion against the others; all of it by keyboard.
 */
const fallen = { name: 'Công ty TNHH Bao bì Tân Lạc Việt', taxCode: '2399101383' };
const unit = { name: 'Công ty Cổ phần Nội thất Mộc Gia Linh', taxCode: '2399101993' };

test('a meeting opens without its quorum for a reason, and nobody votes before those concerned are asked', async () => {
  const { entries } = await journey(openShell, async ({ page }, at) => {
    await at.startsSample();

    // The register: the head of a unit that is on the agenda.
    await page.evaluate(() => (location.hash = '#/council'));
    await at.sees('Tiêu đề văn bản');
    await page.getByRole('tab', { name: 'Sổ liên quan' }).focus();
    await at.press('Enter');
    await at.sees(/Sổ chưa có dòng nào/u);
    await at.looksAround('register of interests empty');
    await at.does('Ghi một dòng');
    await at.fills('Đơn vị', unit.name);
    await at.fills('Mã số thuế', unit.taxCode);
    await at.looksAround('register of interests entering');
    await at.does('Ghi vào sổ');
    await at.sees('Đứng đầu đơn vị');
    await at.looksAround('register of interests');
    // Something was typed wrongly: the line is put right.
    await page.getByRole('button', { name: 'Sửa', exact: true }).press('Enter');
    await at.sees('Sửa dòng ghi nhầm');
    await at.looksAround('line of the register put right');
    await at.fills('Mã số thuế', `${unit.taxCode} `);
    await at.does('Ghi nội dung đúng');
    await at.sees('Ghi ngày hết');

    // Papers that go out before the meeting.
    await page.evaluate(() => (location.hash = '#/meetings'));
    await at.does('Vào phiên họp');
    await at.nextAction('Mời họp');
    await at.sees('Hồ sơ còn phải bổ sung');
    await at.looksAround('files to be completed');
    await at.press('p');
    await at.does('Lập giấy mời để in');
    await at.sees('Lập lại bản mới');
    await at.looksAround('invitation');
    await page.getByText('Gợi ý điều hành').first().click();
    await at.does('Lập gợi ý để in');
    await at.sees('Lập lại bản mới');
    await at.looksAround('chair script');
    await at.does('Về phiên họp');
    const room = await page.evaluate(() => location.hash);
    await page.evaluate((hash) => (location.hash = `${hash}/prepare/6`), room);
    await at.sees('Tài liệu của phiên họp');
    await at.looksAround('papers of the meeting');
    await page.evaluate((hash) => (location.hash = hash), room);
    await at.does('Mời họp');

    // Five of nine: refused, and then opened by whoever presides.
    await at.marksRoll('CCCCLLLLC');
    await at.opensAt('8h05');
    await at.does('Khai mạc');
    await at.sees(/Có mặt 5, cần 6/u);
    await at.press('F2');
    await page
      .getByRole('menuitem', { name: /Chủ tịch$/u })
      .first()
      .focus();
    await at.press('Enter');
    await at.press('Escape', 'm');
    await at.asked();
    await at.type('đoàn công tác về muộn');
    await at.looksAround('opening without quorum');
    await at.confirms();
    await at.does('Thông qua chương trình');
    await at.sees(/Có mặt 5, cần 6/u);

    // Two more come, one goes out and comes back.
    await at.press('a');
    await at.sees(/Khai mạc khi chưa đủ số thành viên: đoàn công tác về muộn/u);
    for (let member = 1; member <= 4; member += 1) await at.press('ArrowDown');
    for (const time of ['8h15', '8h20']) {
      await at.press('c');
      await at.asked();
      await at.fills('Có mặt từ lúc', time);
      await at.confirms();
      await at.sees(`đến ${time.replace('h', ':').padStart(5, '0')}`);
    }
    await at.press('ArrowUp');
    await at.sees('Về sớm');
    await at.press('v');
    await at.asked();
    await at.fills('Ra về lúc', '8h30');
    await at.looksAround('leaving');
    await at.confirms();
    await at.sees('đến 08:20 · về 08:30');
    await at.press('c');
    await at.asked();
    await at.fills('Có mặt từ lúc', '8h40');
    await at.confirms();
    await at.sees('đến 08:20 · ra 08:30, vào lại 08:40');
    await at.looksAround('comings and goings');

    // Whoever presides goes only when another has taken over, and the minutes will say from when.
    for (let member = 0; member < 9; member += 1) await at.press('ArrowUp');
    await at.press('v');
    await at.asked();
    await at.fills('Ra về lúc', '8h45');
    await at.press('Control+Enter');
    await at.sees(/đang chủ trì\. Đổi người chủ trì/u);
    await at.looksAround('leaving while presiding');
    await at.press('Escape', 'h');
    await at.asked();
    await at.press('ArrowDown', 'Enter');
    await at.fills('Từ lúc', '8h45');
    await at.looksAround('taking over the chair');
    await at.confirms();
    await at.sees(/chủ trì từ 08:45/u);
    await at.looksAround('somebody else presides');
    await at.press('Control+z');
    await at.sees('Đã hoàn tác: đổi người chủ trì, thư ký.');
    await at.does(/Vào nội dung/u);

    // A file that is decided already, and an opinion against the others.
    await at.press('e');
    await at.asked();
    await at.type('Quyết định số 58/QĐ-BQL');
    await at.fills('Ngày quyết định', '22/11/2026');
    await at.looksAround('decided already');
    await at.confirms();
    await at.press('ArrowDown');
    await at.press('o');
    await page.getByLabel('Ý kiến khác', { exact: true }).focus();
    await at.type('đề nghị để lại xét sau');
    await at.press('Enter');
    await at.sees(/: đề nghị để lại xét sau/u);
    await at.looksAround('different opinion');
    await at.does('Biểu quyết cả danh sách');
    await at.does('Ghi kết quả biểu quyết');

    // The head of the unit is asked before the vote.
    await at.does(/Tiếp: Giấy khen/u);
    await at.sees('1 người có liên quan theo sổ, chưa xác nhận.');
    await at.looksAround('concerned by the register');
    await at.does('Xác nhận người có liên quan');
    await at.asked();
    await at.looksAround('asking who is concerned');
    await at.press('ArrowDown', 'Enter');
    await at.sees('Lý do không liên quan');
    await at.looksAround('not concerned for a reason');
    await at.press('Shift+Enter', 'ArrowUp');
    await at.confirms();
    await at.sees(/Không tham gia: Nguyễn Hữu Thành/u);
    await at.does('Biểu quyết cả danh sách');
    await at.sees('Cả danh sách nhất trí');
    await at.press('ArrowDown', 't');
    await at.enters(6);
    await at.enters(0);
    await at.does('Ghi kết quả biểu quyết');
    await at.sees('Đủ tỷ lệ – đề nghị');
    await at.sees('1 không đủ tỷ lệ');

    // The unit that fell turns out to be headed by a member as well: he is asked before it is voted on again.
    await page.evaluate(() => (location.hash = '#/council'));
    await at.sees('Tiêu đề văn bản');
    await page.getByRole('tab', { name: 'Sổ liên quan' }).focus();
    await at.press('Enter');
    await at.does('Ghi một dòng');
    await at.fills('Đơn vị', fallen.name);
    await at.fills('Mã số thuế', fallen.taxCode);
    await at.does('Ghi vào sổ');
    await at.sees(fallen.name);
    await page.evaluate((hash) => (location.hash = hash), room);
    await at.nextAction('Bầu tổ kiểm phiếu');
    await at.press('PageUp');
    await at.sees('1 không đủ tỷ lệ');
    await at.press('ArrowDown', 'l');
    await at.asked();
    await at.type('có thêm xác nhận của đơn vị');
    await at.sees('1 người có liên quan theo sổ, chưa xác nhận.');
    await at.type('đơn vị bổ sung xác nhận thuế');
    await at.looksAround('concerned before a second vote');
    await at.does('Xác nhận người có liên quan');
    await at.sees('Ai không tham gia bỏ phiếu?');
    await at.does('Ghi xác nhận');
    await at.sees(/^Không tham gia: Nguyễn Hữu Thành$/u);
    await at.looksAround('second vote without whoever is concerned');
    await at.does('Biểu quyết');
    await at.sees('Lần 2');
    await at.does('Ghi kết quả biểu quyết');
    await at.sees(/^Kết quả lượt \d+, bỏ phiếu lần 2$/u);
    await at.looksAround('second vote without a member');

    // A choice is set up and its papers are printed while the council still talks; then exactly they go out.
    await at.does(/Tiếp: CSTĐ cơ sở/u);
    await at.does('Bầu tổ kiểm phiếu');
    await at.confirms();
    await at.nextAction('Phát phiếu');
    await at.press('v');
    await at.asked();
    await at.press('ArrowDown', 'Enter');
    await at.enters(1);
    await at.looksAround('setting up a ballot to print');
    await page.getByRole('button', { name: 'In phiếu trước' }).press('Enter');
    await at.nextAction('Lập phiếu để in');
    await at.looksAround('paper of a ballot set up');
    await at.does('Lập phiếu để in');
    await at.sees('Lập lại bản mới');
    await page.evaluate((hash) => (location.hash = hash), room);
    await at.sees('Đã định cách bỏ phiếu, chưa phát:');
    await at.looksAround('ballot set up and printed');
    await at.does('Phát phiếu');
    await at.sees(/Phiếu chọn không quá 1 trong \d/u);
    await at.looksAround('ballot issued as it was set up');
  });
  expect(entries).toBeGreaterThan(20);
}, 240_000);
