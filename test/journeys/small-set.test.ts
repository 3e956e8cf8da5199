import { expect, test } from 'vitest';
import { smallSetLines } from '#test/drivers/excel-list.ts';
import { journey } from '#test/drivers/journey.ts';
import { preparesList } from '#test/drivers/own-council.ts';
import { scanOf, wordsOf } from '#test/drivers/papers-on-disk.ts';
import type { Secretary } from '#test/drivers/secretary.ts';
import { endsMeeting, opensMeeting, votesByBallot, votesByHands } from '#test/drivers/small-meeting.ts';
import type { OpenApp } from '#test/shell/open-app.ts';
import { openShell } from '#test/shell/stand-in.ts';

/*
 * The whole job on an empty laptop, without a mouse: a council of nine is founded, the thirty files of the small set come
 * in from Excel, the six steps lead to the meeting, the meeting to papers signed in ink, scanned and attached.
 */
test('the small set is prepared in six steps and run to papers signed in ink', async () => {
  const { entries } = await journey(openShell, async (app, at) => {
    await preparesList(app, at, smallSetLines);
    await opensMeeting(at);
    await votesByHands(at);
    await votesByBallot(at);
    await endsMeeting(at);
    await signsInInk(app, at);
  });
  expect(entries).toBeGreaterThan(40);
});

/** Every paper is printed, signed by hand and comes back as a scan. */
async function signsInInk(app: OpenApp, at: Secretary): Promise<void> {
  await at.does('Lập và ký văn bản');
  await at.does('Chốt 8 văn bản');
  await app.page.getByText(/^Chốt lúc/u).waitFor({ timeout: 60_000 });
  await at.nextAction('Đính kèm bản quét');
  for (let scans = 0; ;) {
    const label = await at.readsNextAction();
    if (label.startsWith('Đính kèm bản quét')) {
      scans += 1;
      const name = `quét ${scans}.png`;
      await app.page.locator('input[type=file][accept*=png]').setInputFiles(scanOf(name));
      await at.sees(`Bản quét: ${name}`);
      await at.waitsForOther(label);
    } else if (label.startsWith('Văn bản kế tiếp cần ký')) {
      await at.press('Control+Enter');
      await at.waitsForOther(label);
    } else {
      expect(scans, `all signed, then: ${label}`).toBe(13);
      break;
    }
  }
  await at.press('Control+s');
  await expect.poll(async () => (await app.saved()).length, { timeout: 15_000 }).toBe(1);
  const [paper] = await app.saved();
  expect(wordsOf(paper!.bytes)).toMatch(/BIÊN BẢN|DANH SÁCH/u);
  expect(wordsOf(paper!.bytes), 'a council of its own is no sample').not.toContain('DỮ LIỆU MẪU');
  await at.does(/Ghi nhận đã ký/u);
  await at.confirms();
  await at.sees('Đã ký');
}
