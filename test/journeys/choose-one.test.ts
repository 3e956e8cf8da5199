import { expect, test } from 'vitest';
import { journey } from '#test/drivers/journey.ts';
import type { Secretary } from '#test/drivers/secretary.ts';
import { endsMeeting, opensMeeting } from '#test/drivers/small-meeting.ts';
import { squaresOn } from '#test/documents/page-gates.ts';
import { sentencesOf, wordsOf } from '#test/drivers/papers-on-disk.ts';
import type { OpenApp } from '#test/shell/open-app.ts';
import { openShell } from '#test/shell/stand-in.ts';

/*
 * The day on which votes do not go straight: a row falls and is voted on again, two awards stand on one paper, two units
 * tie for a flag and are chosen between, the one that is not chosen moves to a lower form. By keyboard alone.
 */
test('a tie is broken by choosing one of two, who is not chosen moves to a lower form, who fell is voted on again', async () => {
  const { entries } = await journey(openShell, async (app, at) => {
    await at.startsSample();
    await at.does('Vào phiên họp');
    await opensMeeting(at);
    await votesTwiceByHands(at);
    await sharesOnePaper(at);
    await choosesOne(app, at);
    await endsDay(at);
    await minutesSay(app, at);
  });
  expect(entries).toBeGreaterThan(30);
});

/** One row of the list falls by hands, and is carried when it is voted on once more. */
async function votesTwiceByHands(at: Secretary): Promise<void> {
  await at.does('Biểu quyết cả danh sách');
  await at.sees('Cả danh sách nhất trí');
  await at.press('t');
  await at.enters(5);
  await at.enters(0);
  await at.does('Ghi kết quả biểu quyết');
  await at.sees('1 không đủ tỷ lệ');
  // Between the two votes a member turns out to have to do with the case.
  await at.press('r');
  await at.asked();
  for (let member = 1; member <= 6; member += 1) await at.press('ArrowDown');
  await at.press('Tab');
  await at.type('có người thân');
  await at.looksAround('recusing before a second vote');
  await at.confirms();
  await at.press('l');
  await at.asked();
  await at.sees('Bỏ phiếu lần 2: Lao động tiên tiến');
  await at.sees(/^Không tham gia: /u);
  await at.sees('Ghi lý do bỏ phiếu lại.');
  await at.type('có thêm xác nhận của đơn vị');
  await at.looksAround('second vote');
  await at.confirms();
  await at.sees('Lần 2');
  await at.does('Ghi kết quả biểu quyết');
  await at.sees(/^Kết quả lượt \d+, bỏ phiếu lần 2$/u);
  await at.looksAround('second vote counted');
  await at.does(/Tiếp: Giấy khen/u);
  await at.does('Biểu quyết cả danh sách');
  await at.does('Ghi kết quả biểu quyết');
}

const papers = [10, 8, 0, 2, 8, 1, 9, 0] as const;

/** Two awards on one paper: the papers are typed once, then the rows of both, and both are announced at once. */
async function sharesOnePaper(at: Secretary): Promise<void> {
  await at.does(/Tiếp: CSTĐ cơ sở/u);
  await at.does('Bầu tổ kiểm phiếu');
  await at.confirms();
  await at.nextAction('Phát phiếu');
  await at.press('v');
  await at.asked();
  // The question, then five rows, then the awards that could stand on the same paper.
  for (let field = 0; field < 6; field += 1) await at.press('Enter');
  await at.press(' ');
  await at.looksAround('setting up a vote');
  await at.confirms();
  await at.sees(/Chung phiếu với Bằng khen/u);
  await at.looksAround('shared paper issued');
  await at.does('Nhập kết quả kiểm phiếu');
  await at.sees('Số phiếu');
  for (const value of papers) await at.enters(value);
  for (let row = 0; row < 13; row += 1) for (const value of [9, 0, 0, 0]) await at.enters(value);
  await at.looksAround('shared paper counted');
  await at.does('Công bố kết quả');
  await at.sees(/Biên bản kiểm phiếu đã chốt/u);
}

/** Two of three tie for the flag: one is chosen, the other moves to a lower form, the third falls and is carried later. */
async function choosesOne(app: OpenApp, at: Secretary): Promise<void> {
  await at.does(/Tiếp: Cờ tỉnh/u);
  await at.press('v');
  await at.asked();
  await at.press('ArrowDown', 'Enter');
  await at.enters(3);
  await at.sees('Có 3 trường hợp: số được chọn phải từ 1 đến 2.');
  await at.press('Shift+Enter');
  await at.enters(1);
  await at.press('Enter', 'Enter', ' ');
  await at.sees(/Đủ điều kiện, tiêu chuẩn như nhau thì ưu tiên/u);
  await at.looksAround('setting up a choice');
  await at.confirms();
  await at.sees('Phiếu chọn không quá 1 trong 2');
  await printsChoice(app, at);
  await at.does('Nhập kết quả kiểm phiếu');
  await at.sees('Không chọn ai');
  for (const value of [...papers, 0, 8]) await at.enters(value);
  await at.enters(2);
  await at.sees(/thừa 1/u);
  await at.looksAround('counting a choice');
  // Back from the envelope, to which Enter led.
  await at.press('Shift+Tab');
  await at.enters(1);
  await at.does('Công bố kết quả');
  await at.sees(/Bỏ phiếu chọn lần 1: 1 phiếu chọn, cần 8\/9; chưa đủ tỷ lệ/u);
  await at.sees(/Biên bản kiểm phiếu đã chốt/u);
  await at.looksAround('chosen');
  // Before the other is settled the result is looked at, and somebody objects to it.
  await at.press('j');
  await at.sees(/^Được chọn, đủ tỷ lệ/u);
  await at.looksAround('result while another waits');
  await at.press('y');
  await at.asked();
  await at.press('ArrowDown', 'Tab');
  await at.type('đề nghị đọc lại số phiếu');
  await at.press('Tab');
  await at.type('Tổ kiểm phiếu đã đọc lại, số phiếu đúng');
  await at.confirms();
  await at.sees(/đề nghị đọc lại số phiếu/u);
  await at.press('Escape');
  await at.sees(/Bỏ phiếu chọn lần 1/u);
  await at.press('x');
  await at.asked();
  await at.press('Enter');
  await at.type('không được chọn khi bỏ phiếu chọn 01 trong 02');
  await at.confirms();
  await at.does('Phát phiếu');
  await at.does('Nhập kết quả kiểm phiếu');
  for (const value of [...papers, 6, 3, 0, 0]) await at.enters(value);
  await at.does('Công bố kết quả');
  await at.sees('1 không đủ tỷ lệ');
  await at.press('ArrowDown', 'ArrowDown', 'l');
  await at.asked();
  await at.type('đơn vị bổ sung xác nhận thuế');
  await at.confirms();
  await at.sees('Lần 2');
  await at.does('Nhập kết quả kiểm phiếu');
  for (const value of [...papers, 8, 1, 0, 0]) await at.enters(value);
  await at.does('Công bố kết quả');
  await at.sees(/^Kết quả lượt \d+, bỏ phiếu lần 2$/u);
  await at.looksAround('second ballot counted');
}

/** The paper of the choice is made while the ballot runs, as it runs. */
async function printsChoice(app: OpenApp, at: Secretary): Promise<void> {
  await app.page.getByRole('button', { name: 'In phiếu' }).press('Enter');
  await at.nextAction('Lập phiếu để in');
  await at.looksAround('paper of a running choice');
  await at.does('Lập phiếu để in');
  await app.page.getByText(/^Chốt lúc/u).waitFor({ timeout: 60_000 });
  await at.press('Control+s');
  await expect.poll(async () => (await app.saved()).length, { timeout: 15_000 }).toBe(1);
  const [paper] = await app.saved();
  expect(squaresOn(paper!.bytes), 'one box a row on ten papers').toHaveLength(20);
  expect(wordsOf(paper!.bytes)).toContain('Chọn không quá 01 tập thể');
  await at.press('Escape');
}

/** What was moved is voted on at its lower form; then the two highest awards, and the meeting ends. */
async function endsDay(at: Secretary): Promise<void> {
  await at.does(/Tiếp: Bằng khen/u);
  await at.does('Phát phiếu');
  await at.does('Nhập kết quả kiểm phiếu');
  for (const value of [...papers, 9, 0, 0, 0]) await at.enters(value);
  await at.does('Công bố kết quả');
  for (const award of [/Tiếp: Cờ TĐCP/u, /Tiếp: CSTĐ toàn quốc/u]) {
    await at.does(award);
    await at.does('Phát phiếu');
    await at.does('Nhập kết quả kiểm phiếu');
    for (const value of [...papers, 9, 0, 0, 0]) await at.enters(value);
    await at.does('Công bố kết quả');
  }
  await endsMeeting(at);
}

/** The minutes name both votes and the choice. */
async function minutesSay(app: OpenApp, at: Secretary): Promise<void> {
  await at.does('Lập và ký văn bản');
  await at.does(/Chốt \d+ văn bản/u);
  await app.page.getByText(/^Chốt lúc/u).waitFor({ timeout: 60_000 });
  // Every paper is frozen.
  await at.nextAction('Đính kèm bản quét');
  await at.press('Control+s');
  await expect.poll(async () => (await app.saved()).length, { timeout: 15_000 }).toBe(2);
  const minutes = (await app.saved()).find(({ bytes }) => wordsOf(bytes).includes('Họp Hội đồng'));
  const words = sentencesOf(minutes!.bytes);
  expect(words).toContain('bỏ phiếu lần 2;');
  expect(words).toMatch(/không tham gia bỏ phiếu lần 2 đối với trường hợp [^;.]+ do có liên quan \(có người thân\)/u);
  expect(words).toContain('Lý do bỏ phiếu lần 2: đơn vị bổ sung xác nhận thuế.');
  expect(words).toContain('chọn không quá 01 tập thể;');
  expect(words).toContain('Được chọn');
  expect(words).toContain('có ý kiến về kết quả kiểm phiếu: đề nghị đọc');
}
