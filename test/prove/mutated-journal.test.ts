import { expect, test } from 'vitest';
import { fullSample, smallSample } from '#store/shipped.ts';
import { playMeeting } from '#build/play-meeting.ts';
import { unnoticedAt } from '#test/store/journal-mutations.ts';
import { checkOf, dumpOf } from '#test/worlds/damaged-copy.ts';
import { openDesk } from '#test/worlds/desk.ts';

test('every mutation of every entry of a played meeting is noticed', async () => {
  const desk = await openDesk();
  const draw = async () => ({ bytes: new Uint8Array([1]), anchors: [] });
  await playMeeting(desk, draw, () => undefined, smallSample());
  const whole = await dumpOf(desk.db);
  let tried = 0;
  const unnoticed: string[] = [];
  for (let index = 0; index < whole.journal.length; index += 1) {
    const result = unnoticedAt(whole, index);
    tried += result.tried;
    unnoticed.push(...result.unnoticed);
  }
  console.log(
    `mutations of the journal: ${tried} tried on ${whole.journal.length} entries, ${unnoticed.length} unnoticed`,
  );
  expect(unnoticed).toEqual([]);
  expect(tried).toBeGreaterThan(20 * whole.journal.length);
  desk.db.close();
});

test('the newest entries dropped together with their heads are told by the records', async () => {
  const desk = await openDesk();
  const draw = async () => ({ bytes: new Uint8Array([1]), anchors: [] });
  await playMeeting(desk, draw, () => undefined, smallSample());
  const whole = await dumpOf(desk.db);
  desk.db.close();
  for (let kept = whole.journal.length - 1; kept > 0; kept -= Math.ceil(whole.journal.length / 60)) {
    const journal = whole.journal.slice(0, kept);
    const { replica, counter, lamport, hash } = journal.at(-1)!;
    const journalRows = whole.journalRows.filter((part) => part.counter <= counter);
    const { findings } = await checkOf({
      ...whole,
      journal,
      journalRows,
      heads: [{ replica, counter, lamport, hash }],
    });
    expect(findings.filter(({ type }) => type === 'row-differs').length, `after entry ${kept}`).toBeGreaterThan(0);
  }
});

test('nothing is found in the full sample, played to its end', async () => {
  const desk = await openDesk();
  let papers = 0;
  const draw = async () => ({ bytes: new Uint8Array([(papers += 1), papers >> 8]), anchors: [] });
  await playMeeting(desk, draw, () => undefined, fullSample());
  const { findings, counts } = await checkOf(await dumpOf(desk.db));
  expect(findings).toEqual([]);
  expect(counts.rows).toBeGreaterThan(500);
  desk.db.close();
});
