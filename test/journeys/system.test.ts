import { expect, test } from 'vitest';
import { journey } from '#test/drivers/journey.ts';
import { secretaryAt } from '#test/drivers/secretary.ts';
import { openShell } from '#test/shell/stand-in.ts';

/* The section Hệ thống by keyboard: the data are checked, the journal is read and narrowed down, a file's extract printed. */
test('the journal tells who did what, field by field, and a file takes its extract along', async () => {
  await journey(openShell, async (app, at) => {
    const { page } = app;
    await at.startsSample();
    await at.press('Alt+9');
    await at.does('Sao lưu ngay');
    await at.sees(/Sao lưu đã kiểm tra lúc/u);
    await at.looksAround('safekeeping');
    await page.evaluate(() => (location.hash = '#/system/check'));
    await at.does('Kiểm tra lại');
    await at.sees('Mọi dữ liệu khớp nhau. Không tìm thấy điểm nào phải sửa.');
    await at.looksAround('check of the data');

    await at.does('Kiểm tra lại');
    await at.sees('Mọi dữ liệu khớp nhau.');
    await page.evaluate(() => (location.hash = '#/system/journal'));
    await at.sees('Mở hội đồng mẫu');
    await at.looksAround('journal');
    await page.getByRole('gridcell').first().focus();
    await at.press('Enter');
    await at.sees('Việc số 1');
    await at.sees('Tiêu đề văn bản · Lập mới');
    await at.looksAround('journal with an opened line');
    await at.press('Escape');
    await page.getByText('Việc số 1').waitFor({ state: 'detached' });
    await at.press('/');
    await at.type('khong ai ca');
    await at.sees('Không có dòng nào khớp.');
    await at.press('Escape');
    await at.sees('Mở hội đồng mẫu');

    await at.press('Alt+5');
    await page.getByRole('searchbox').focus();
    await at.type('nguyen trong bach');
    await at.sees('Đang xem 2 lượt');
    await page.locator('[data-place="1:1"]').focus();
    await at.press('l');
    await at.sees('Đã chuyển nhật ký hồ sơ cho chương trình đọc PDF của máy để in.');
    const [printed] = await app.printed();
    expect(printed?.name).toContain('nhat-ky-ho-so-nguyen-trong-bach');
    await at.looksAround('nominations with the extract printed');
  });
});

test('a row written past the journal is said across the window, and leads to what does not agree', async () => {
  const app = await openShell();
  try {
    const { page } = app;
    const at = secretaryAt(page);
    await at.startsSample();
    await page.evaluate(async () => {
      const asked = indexedDB.open('bang-vang');
      await new Promise((settle) => asked.addEventListener('success', settle));
      const store = asked.result.transaction(['meetings', 'members'], 'readwrite');
      const meetings = store.objectStore('meetings').getAll();
      await new Promise((settle) => meetings.addEventListener('success', settle));
      const [meeting] = meetings.result as { id: string }[];
      store.objectStore('meetings').put({ ...meeting, phase: 'signed', place: 'Hội trường khác' });
      asked.result.close();
    });
    await page.reload();
    await at.sees(/Kiểm tra khi mở máy thấy \d+ điểm dữ liệu không khớp/u);
    await page.getByRole('button', { name: 'Xem', exact: true }).focus();
    await at.press('Enter');
    await at.sees(/khác với nhật ký ở: .*Địa điểm/u);
    await at.looksAround('findings');
    await page.getByRole('gridcell').first().focus();
    await at.press('Enter');
    await page.waitForURL(/#\/meetings\//u);
    expect(app.problems()).toEqual([]);
  } finally {
    await app.close();
  }
});
