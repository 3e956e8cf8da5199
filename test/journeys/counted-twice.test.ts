import { expect, test } from 'vitest';
import { journey } from '#test/drivers/journey.ts';
import { sentencesOf } from '#test/drivers/papers-on-disk.ts';
import type { Secretary } from '#test/drivers/secretary.ts';
import { nineValid, opensMeeting, unanimous, votesByHands, votesHigherBallots } from '#test/drivers/small-meeting.ts';
import type { OpenApp } from '#test/shell/open-app.ts';
import { openShell } from '#test/shell/stand-in.ts';

/*
 * A count that is doubted, without a mouse: typed blindly by two who differ, objected to, taken again; then a name put
 * right after the results were locked, and the meeting reopened by two people, whose papers are second versions.
 */
test('a count typed twice, objected to and taken again; a correction; a reopening by two; papers anew', async () => {
  const { entries } = await journey(openShell, async (app, at) => {
    await at.startsSample();
    await at.does('Vào phiên họp');
    await opensMeeting(at);
    await votesByHands(at);
    await countsTwice(at);
    await objectsAndCountsAgain(at);
    await votesHigherBallots(at);
    await adoptsAndEnds(at);
    await putsNameRight(app, at);
    await freezesPapers(app, at, 'Chốt 10 văn bản');
    await reopens(app, at);
    await endsAgain(at);
    await freezesPapers(app, at, 'Chốt 8 văn bản');
    await papersTell(app, at);
  });
  expect(entries).toBeGreaterThan(40);
});

/** Five rows, all in favour but for so many against the second. */
const rows = (against: number) => nineValid([[9, 0, 0, 0], [9 - against, against, 0, 0], ...unanimous(3)]);

async function countsTwice(at: Secretary): Promise<void> {
  await at.does(/Tiếp: CSTĐ cơ sở/u);
  await at.does('Bầu tổ kiểm phiếu');
  await at.confirms();
  await at.does('Phát phiếu');
  await at.nextAction('Nhập kết quả kiểm phiếu');
  await at.press('i');
  await at.asked();
  await at.looksAround('typists');
  await at.confirms();
  await at.sees(/Lần một: đồng chí/u);
  await at.typesCount(rows(0));
  await at.looksAround('first-count');
  await at.does('Xong lần một, chuyển người');
  await at.sees(/Lần hai: đồng chí/u);
  await at.typesCount(rows(1));
  await at.does('Xong lần hai, đối chiếu');
  await at.sees('2 ô lệch nhau');
  // Neither figure stands by itself: nothing can be announced before both were counted again.
  await at.nextAction('Công bố kết quả', '[aria-disabled=true]');
  await at.looksAround('counts-compared');
  await at.enters(8);
  await at.enters(1);
  await at.does('Công bố kết quả');
  await at.sees(/Biên bản kiểm phiếu đã chốt/u);
}

async function objectsAndCountsAgain(at: Secretary): Promise<void> {
  await at.press('y');
  await at.asked();
  await at.press('Tab');
  await at.type('đề nghị cho xem lại phiếu có hai dấu');
  await at.press('Tab');
  await at.type('Tổ đã cho xem, đồng ý kiểm lại');
  await at.looksAround('objection');
  await at.confirms();
  await at.sees(/Trả lời: Tổ đã cho xem/u);
  await at.press('m');
  await at.asked();
  await at.type('hai phiếu dính vào nhau');
  await at.looksAround('recount');
  await at.confirms();
  await at.typesCount(rows(2));
  await at.does('Công bố kết quả mới');
  await at.sees(/Kiểm phiếu lần 2/u);
  await at.sees(/Biên bản kiểm phiếu đã chốt/u);
  await at.looksAround('counted-again');
}

async function adoptsAndEnds(at: Secretary): Promise<void> {
  await at.does('Đến phần kết luận');
  await at.press('b');
  await at.asked();
  await at.press('Tab');
  await at.enters(1);
  await at.confirms();
  await at.sees('Biên bản đã thông qua: 7/8 người có mặt nhất trí.');
  await at.looksAround('minutes-adopted');
  await endsAt(at, '23:50');
  await locks(at, 'Chốt kết quả');
}

async function endsAt(at: Secretary, time: string): Promise<void> {
  await at.does('Kết thúc phiên họp');
  await at.asked();
  await at.press('Control+a');
  await at.type(time);
  await at.confirms();
}

async function locks(at: Secretary, what: 'Chốt kết quả' | 'Chốt văn bản'): Promise<void> {
  await at.does(what);
  await at.confirms();
}

async function putsNameRight(app: OpenApp, at: Secretary): Promise<void> {
  const { page } = app;
  await at.nextAction('Chốt văn bản');
  await at.press('d');
  await at.asked();
  await at.looksAround('correcting');
  const field = page.getByLabel('Đính chính thành');
  const before = await field.inputValue();
  await at.fills('Đính chính thành', `${before} Mới`);
  await at.fills('Căn cứ (giấy tờ, số, ngày)', 'Căn cước công dân');
  await at.press('Enter');
  await at.type('Nguyễn Hữu Thành');
  await at.press('Enter');
  await at.type('Đỗ Xuân Trường');
  await at.confirms();
  await at.sees(/đính chính thành/u);
  await at.looksAround('corrected');
  await putsMemberRight(app, at);
  await locks(at, 'Chốt văn bản');
}

/** A member of the council is put right in the same dialog, after those who were proposed. */
async function putsMemberRight({ page }: OpenApp, at: Secretary): Promise<void> {
  await at.press('d');
  await at.asked();
  // The secretary stands last: before him a member who signs nothing of what follows.
  await at.press('End', 'ArrowUp');
  const before = await page.getByLabel('Đính chính thành').inputValue();
  await at.fills('Đính chính thành', `${before} Nhã`);
  await at.fills('Căn cứ (giấy tờ, số, ngày)', 'Quyết định thành lập Hội đồng');
  await at.press('Enter');
  await at.type('Nguyễn Hữu Thành');
  await at.press('Enter');
  await at.type('Đỗ Xuân Trường');
  await at.looksAround('correcting-member');
  await at.confirms();
  await at.sees(/đính chính thành “.* Nhã”/u);
}

async function freezesPapers({ page }: OpenApp, at: Secretary, label: string): Promise<void> {
  await at.does('Lập và ký văn bản');
  await at.does(label);
  await page.getByText(/^Chốt lúc/u).waitFor({ timeout: 60_000 });
  await at.nextAction('Đính kèm bản quét');
}

async function reopens({ page }: OpenApp, at: Secretary): Promise<void> {
  await at.press('Escape');
  await at.nextAction('Lập và ký văn bản');
  await at.press('l');
  await at.asked();
  const names = { chair: /^Chủ trì đồng ý: nhập họ tên (.+)$/u, secretary: /^Thư ký đồng ý: nhập họ tên (.+)$/u };
  await at.fills('Lý do, ghi vào biên bản', 'ghi nhầm giờ kết thúc');
  // One alone is refused, by name.
  const label = await page.getByText(names.chair).innerText();
  await at.fills(label, names.chair.exec(label)?.[1] ?? '');
  await at.press('Control+Enter');
  await at.sees(/Tên đã nhập không phải Thư ký phiên họp này/u);
  await at.looksAround('reopening');
  const second = await page.getByText(names.secretary).innerText();
  await at.fills(second, names.secretary.exec(second)?.[1] ?? '');
  await at.confirms();
}

async function endsAgain(at: Secretary): Promise<void> {
  await at.nextAction('Kết thúc phiên họp');
  // What was adopted before were other minutes.
  await at.press('b');
  await at.confirms();
  await at.sees('Biên bản đã thông qua: 8/8 người có mặt nhất trí.');
  await endsAt(at, '23:55');
  await at.nextAction('Chốt kết quả');
  await at.looksAround('reopened');
  await locks(at, 'Chốt kết quả');
  await locks(at, 'Chốt văn bản');
}

async function papersTell(app: OpenApp, at: Secretary): Promise<void> {
  await at.sees('Bản đã được thay thế');
  await at.looksAround('second-versions');
  await at.press('Control+s');
  await expect.poll(async () => (await app.saved()).length, { timeout: 15_000 }).toBe(1);
  const [minutes] = await app.saved();
  expect(minutes?.name).toContain('ban-2');
  const words = sentencesOf(minutes?.bytes ?? new Uint8Array());
  for (const said of [
    /đã kiểm phiếu lại 01 lần/u,
    /có ý kiến về kết quả kiểm phiếu: đề nghị cho xem lại phiếu có hai dấu/u,
    /\(đã kết thúc hồi 23 giờ 50 phút\) được mở lại/u,
    /Biên bản đã được đọc lại, 08\/08 thành viên có mặt nhất trí thông qua, lập thành/u,
    /do ghi nhầm giờ kết thúc. Biên bản này thay thế/u,
    /Đính chính ngày .* Mới”/u,
  ])
    expect(words).toMatch(said);
}
