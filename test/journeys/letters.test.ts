import { expect, test } from 'vitest';
import { instantOf, shortDate, vietnamStamp, yearOf } from '#domain/time.ts';
import { journey } from '#test/drivers/journey.ts';
import { openShell } from '#test/shell/stand-in.ts';

/*
 * Files are asked for by letter, agencies about the enterprises, and the public about all of them: each with its days,
 * its papers and what came back.
 */
test('the year’s letter goes out, an agency answers, and a publication ends with what was said of one nomination', async () => {
  const { entries } = await journey(openShell, async ({ page, printed }, at) => {
    const goes = (part: string) => page.evaluate((to) => (location.hash = `#/nominations/${to}`), part);
    const prints = async (keys: string, count: number) => {
      await at.press(keys);
      await expect.poll(async () => (await printed()).length, { timeout: 30_000 }).toBe(count);
    };
    const leavesField = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await at.startsSample();
    const { date } = vietnamStamp(instantOf(Date.now()));
    const [year, today] = [yearOf(date), shortDate(date)];

    await goes('guidance');
    await at.sees(`Năm ${year} chưa có công văn hướng dẫn lập hồ sơ.`);
    await at.looksAround('no guidance letter');
    await at.does('Lập công văn hướng dẫn');
    await at.fills('Ngày văn bản', `05/10/${year}`);
    await at.fills('Hạn chung', `01/10/${year}`);
    await page.getByRole('button', { name: 'Điền cho tất cả' }).click();
    await at.does('Ghi công văn');
    await at.sees(/hạn nộp hồ sơ phải sau ngày công văn/u);
    await at.fills('Hạn chung', `20/11/${year}`);
    await page.getByRole('button', { name: 'Điền cho tất cả' }).click();
    await at.does('Ghi công văn');
    await at.sees('Đã ghi công văn hướng dẫn.');
    await at.looksAround('guidance letter');
    await leavesField();
    await prints('i', 1);

    await goes('opinions');
    await at.sees('Chưa hỏi ý kiến cơ quan nào.');
    await at.does('Lập công văn');
    await at.sees('Khen thưởng cấp tỉnh phải hỏi cơ quan nào');
    await page.getByLabel('Cơ quan được hỏi').selectOption({ index: 1 });
    await at.fills('Ngày văn bản', `02/11/${year}`);
    await at.looksAround('letter to an agency');
    await at.does('Ghi công văn');
    await at.sees('Sửa công văn');
    await at.does('Nhập trả lời');
    await at.asked();
    await at.type('3355/TBN-QLDN');
    await at.fills('Ngày trả lời', `01/11/${year}`);
    await at.press('Control+Enter');
    await at.sees(/Ngày trả lời không thể trước ngày công văn/u);
    await at.looksAround('answer of an agency');
    await at.fills('Ngày trả lời', `05/11/${year}`);
    await at.confirms();
    await at.sees(`số 3355/TBN-QLDN ngày 05/11/${year}`);
    await at.looksAround('answers of an agency');
    await leavesField();
    await prints('i', 2);
    await prints('b', 3);

    await goes('publications');
    await page.getByRole('button', { name: 'Ngày nghỉ, ngày làm bù' }).click();
    await at.sees('Chưa ghi ngày nghỉ nào.');
    await leavesField();
    await at.press('f');
    await at.sees('Quốc khánh (ngày liền kề)');
    await page.getByRole('textbox', { name: 'Ngày', exact: true }).fill(`02/09/${year}`);
    await at.fills('Tên ngày', 'Nghỉ lễ');
    await at.does('Ghi ngày');
    await at.sees(`Ngày 02/09/${year} đã có trong danh sách: Quốc khánh.`);
    await at.looksAround('days off');
    await page.getByRole('button', { name: 'Đợt công khai' }).click();
    await at.does('Lập thông báo');
    await at.fills('Bắt đầu từ ngày', today);
    await at.fills('Số ngày làm việc', '0');
    await at.does('Ghi thông báo');
    await at.sees('Số ngày làm việc công khai phải từ 1 đến 250.');
    await at.fills('Số ngày làm việc', '10');
    await at.sees(/Công khai đến hết/u);
    await at.looksAround('new publication');
    await at.does('Ghi thông báo');
    await at.does('Kết thúc công khai');
    await at.asked();
    await at.fills('Ngày kết thúc', today);
    await page.getByRole('button', { name: 'Có ý kiến phản ánh' }).click();
    const about = page.getByLabel('Về trường hợp');
    await about.selectOption({ index: 1 });
    const [shown = ''] = (await about.locator('option:checked').innerText()).split(' – ');
    await at.fills('Nội dung phản ánh', 'Đề nghị xem lại số liệu thành tích');
    await at.press('Control+Enter');
    await at.sees(/Muốn kết thúc sớm hơn thì ghi lý do/u);
    await at.looksAround('closing a publication');
    await at.fills('Lý do kết thúc sớm', 'Tỉnh yêu cầu nộp hồ sơ sớm');
    await at.confirms();
    await at.sees('Kết thúc sớm: Tỉnh yêu cầu nộp hồ sơ sớm');
    await at.looksAround('closed publication');
    await leavesField();
    await prints('i', 4);
    await prints('b', 5);

    await page.evaluate(() => (location.hash = '#/nominations'));
    await at.fills('Tìm tên, đơn vị, mã số thuế', shown);
    await at.sees('Ý kiến phản ánh khi công khai: Đề nghị xem lại số liệu thành tích');
    await at.looksAround('nomination with feedback');
  });
  expect(entries).toBeGreaterThan(6);
});
