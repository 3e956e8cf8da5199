import { describe, expect, test } from 'vitest';
import {
  addsName,
  beginsTheDay,
  calls,
  choosesOneOfTwo,
  comesLate,
  december,
  endsDecember,
  opensDecember,
  printsBallots,
  recuses,
  reprints,
  transfers,
  votesByBallotOn,
  votesByHandsOn,
  votesOnStaff,
  withdraws,
  type Called,
} from '#test/drivers/december.ts';
import { journey } from '#test/drivers/journey.ts';
import { wordsOf } from '#test/drivers/papers-on-disk.ts';
import { openShell } from '#test/shell/stand-in.ts';

/*
 * The day of December, event by event, with both endings of the ballot that needs 90 % of all members: nine of nine is
 * proposed, eight of nine is not; either way the sums of the minutes close.
 */
describe.each([
  { ending: 'nine of nine', yes: 9, proposed: 176, refused: 2 },
  { ending: 'eight of nine', yes: 8, proposed: 175, refused: 3 },
])('the December meeting ends with $ending', ({ yes, proposed, refused }) => {
  test('and its minutes add up', async () => {
    const called = await december();
    const of = (awardId: string): readonly Called[] => called.filter((one) => one.awardId === awardId);
    await journey(openShell, async (app, at) => {
      const { page } = app;
      await opensDecember(page, at);
      await printsBallots(page, at, /Phiếu bầu: Bằng khen/u);
      await beginsTheDay(at);
      await addsName(at, of('giay-khen'));
      await votesOnStaff(at, of('ldtt'));
      await comesLate(at);
      const merit = of('bang-khen-tinh');
      await withdraws(at, merit[11]!);
      await transfers(at, merit[3]!, 'chưa đủ thời gian lập thành tích');
      await votesByHandsOn(at, of('giay-khen')[0]!);
      await calls(at, of('cstd-co-so')[0]!);
      await at.does('Bầu tổ kiểm phiếu');
      await at.confirms();
      await votesByBallotOn(page, at, 14, { 4: [7, 2, 0, 0], 9: [7, 1, 1, 0] });
      await recuses(at, merit[6]!);
      await votesByBallotOn(page, at, 23, { 5: [8, 0, 1, 0], 20: [8, 1, 0, 0] });
      const flags = of('co-thi-dua-tinh');
      await choosesOneOfTwo(page, at, [flags[0]!, flags[1]!]);
      await transfers(at, flags[1]!, 'không được chọn khi bỏ phiếu chọn 01 trong 02 đơn vị cùng điểm');
      await calls(at, flags[2]!);
      await votesByBallotOn(page, at, 2);
      await reprints(page, at, /Phiếu bầu: Bằng khen/u);
      await at.nextAction('Phát phiếu');
      await votesByBallotOn(page, at, 1);
      await calls(at, of('cstd-toan-quoc')[0]!);
      await at.sees('cần 9/9');
      await votesByBallotOn(page, at, 1, { 0: [yes, 9 - yes, 0, 0] });
      await endsDecember(page, at);
      await at.press('Control+s');
      await expect.poll(async () => (await app.saved()).length, { timeout: 15_000 }).toBe(1);
      const [minutes] = await app.saved();
      expect(/Tổng hợp: .*?\./u.exec(wordsOf(minutes!.bytes))?.[0]).toBe(
        `Tổng hợp: 181 lượt đề nghị (02 trường hợp chuyển hình thức, tính ở hình thức mới), gồm ${proposed} đủ tỷ lệ, đề nghị khen thưởng; 01 đề nghị có điều kiện; 0${refused} không đủ tỷ lệ; 01 rút hồ sơ; 01 để lại xét sau.`,
      );
    });
  });
});
