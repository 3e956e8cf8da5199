import { expect, test } from 'vitest';
import { smallSetLines } from '#test/drivers/excel-list.ts';
import { journey } from '#test/drivers/journey.ts';
import { preparesList } from '#test/drivers/own-council.ts';
import { wordsOf } from '#test/drivers/papers-on-disk.ts';
import type { WrittenPaper } from '#test/shell/open-app.ts';
import { openShell } from '#test/shell/stand-in.ts';

/*
 * From 1 July 2026 on the Authority has another name: a paper frozen for a meeting in June is printed again as it was,
 * one that is made only now is headed as on its own day, and the next meeting's papers bear the new name.
 */
test('an authority renamed in July prints the papers of June under its old name', async () => {
  await journey(openShell, async (app, at) => {
    const { page } = app;
    const goesTo = (place: string): Promise<unknown> => page.evaluate((to) => (location.hash = `#${to}`), place);
    const meetingHere = (): string => /(?<=meetings\/)[^/]+/u.exec(page.url())?.[0] ?? '';
    const gets = async (papers: () => Promise<readonly WrittenPaper[]>, count: number): Promise<string> => {
      await expect.poll(async () => (await papers()).length, { timeout: 15_000 }).toBe(count);
      return wordsOf((await papers()).at(-1)!.bytes);
    };
    await page.clock.setFixedTime(new Date('2026-06-05T02:00:00Z'));
    await preparesList(app, at, smallSetLines.slice(0, 2), '10/06/2026');
    await at.does('Mời họp');
    await at.sees('Điểm danh thành viên');
    const june = meetingHere();
    await goesTo(`/papers/${june}`);
    await at.does('Lập danh sách để in');
    await at.sees(/^Chốt lúc/u);
    await at.press('Control+s');
    const before = await gets(app.saved, 1);
    expect(before).toContain('BAN QUẢN LÝ CÁC KCN');

    await page.clock.setFixedTime(new Date('2026-07-02T02:00:00Z'));
    await goesTo('/council');
    await page.getByRole('tab', { name: 'Tiêu đề văn bản' }).click();
    await at.sees('Sửa hoặc đổi tên');
    await at.looksAround('letterheads');
    await page.getByRole('button', { name: 'Sửa hoặc đổi tên' }).press('Enter');
    await at.asked();
    await at.press('ArrowDown');
    await at.fills('Áp dụng từ ngày', '01/07/2026');
    await at.fills('Tên cơ quan, như trong câu văn', 'Ban Quản lý các khu công nghiệp và khu kinh tế Bắc Ninh');
    await at.fills('Tên cơ quan ở góc trái, chữ in hoa', 'BAN QUẢN LÝ CÁC KCN VÀ KKT');
    await at.looksAround('authority renamed');
    await at.confirms();
    await at.sees(/^Hội đồng chưa được kiện toàn theo tên mới/u);
    await at.looksAround('council not founded anew');
    await page.getByRole('button', { name: 'Sửa hoặc đổi tên' }).press('Enter');
    await at.asked();
    await at.fills('Số quyết định thành lập, kiện toàn', '88/QĐ-BQL');
    await at.fills('Ngày quyết định', '01/07/2026');
    await at.confirms();
    await at.sees('số 88/QĐ-BQL ngày 01/07/2026');

    await goesTo(`/papers/${june}`);
    await page.getByText('Danh sách thành viên dự họp', { exact: true }).first().click();
    await at.sees(/^Chốt lúc/u);
    await at.press('Control+p');
    expect(await gets(app.printed, 1), 'frozen in June').toBe(before);
    await at.press('l');
    await at.sees('Bản 2');
    await at.press('Control+s');
    expect(await gets(app.saved, 2), 'made in July for June').toBe(before);
    await page.getByText('Giấy mời họp: thành viên').first().click();
    await at.does(/^Lập/u);
    await at.sees(/^Chốt lúc/u);
    await at.press('Control+s');
    const letter = await gets(app.saved, 3);
    expect(letter, 'a letter of July').toContain('BAN QUẢN LÝ CÁC KCN VÀ');
    expect(letter).toContain('Ban Quản lý các khu công nghiệp và khu kinh tế Bắc Ninh trân trọng kính mời');

    await goesTo('/meetings/new');
    await at.sees('BAN QUẢN LÝ CÁC KCN VÀ KKT');
  });
});
