import { describe, expect, test } from 'vitest';
import { leavesOf } from '#domain/scoring/criteria.ts';
import { hundredths, type Mark } from '#domain/scoring/points.ts';
import { mismatchesOf } from '#domain/scoring/second-entry.ts';
import { must } from '#build/play-meeting.ts';
import { compareBooks } from '#screens/panel/mismatches.ts';
import { createScoreBook, topics, type ScoreBook } from '#screens/panel/score-book.ts';
import type { Desk } from '#store/desk.ts';
import { decidePanelTie } from '#store/panel-ties.ts';
import { followSheets, loadScoringRoom, type SheetTable } from '#store/score-sheets.ts';
import { recordScores } from '#store/scoring.ts';
import { askSecondEntry, judgeMismatch, typeAgain } from '#store/sheet-checks.ts';
import { shippedCriteriaSets } from '#store/shipped.ts';
import { desk, inSession, meetingId, record, seats, useSampleCouncil } from '../worlds/sample-council.ts';
import { smallWorld } from '../worlds/small-world.ts';

const set = shippedCriteriaSets[0]!;
const leaves = leavesOf(set.criteria);
const nomineeIds = smallWorld.meetings[0]!.scoredNomineeIds.slice(0, 2);
const [memberId, other] = seats as [(typeof seats)[number], (typeof seats)[number]];
const [first, second] = ['Lê Thu Một', 'Trần Văn Hai'] as const;
const by = (name: string): Desk => ({ ...desk, actor: { name, role: 'other' } });

/** A book that writes at once; what may wait is done when the test says so. */
function openBook(write: ReturnType<Parameters<typeof createScoreBook>[0]['writer']>) {
  const waiting: (() => void)[] = [];
  const book = createScoreBook({
    set,
    nomineeIds,
    writer: () => write,
    painted: (work) => work(),
    later: (work) => waiting.push(work),
  });
  book.seat(() => seats);
  return { book, settle: () => waiting.splice(0).forEach((work) => work()) };
}

const nowhere = async (marks: readonly unknown[]) => marks.map(() => ({ ok: true, value: true }) as const);

describe('both entries of the sheets, compared in memory', () => {
  const typeFull = (book: ScoreBook, change: Readonly<Record<string, Mark>> = {}): void => {
    for (const nomineeId of nomineeIds)
      for (const { code, max } of leaves) book.type({ memberId, nomineeId, criterion: code }, change[code] ?? max, '');
  };
  const opened = () => {
    const [one, two] = [openBook(nowhere), openBook(nowhere)];
    const both = compareBooks({ set, memberIds: [memberId, other], nomineeIds }, one.book, two.book);
    return { one: one.book, two: two.book, both, settle: () => [one, two].forEach((book) => book.settle()) };
  };

  test('say where they differ, and keep the list until a mismatch comes or goes', () => {
    const { one, two, both } = opened();
    typeFull(one);
    expect(both.all()).toEqual([]);
    expect(both.unproven()).toBe(1);
    typeFull(two, { '1.1': hundredths(250) });
    const list = both.all();
    expect(list.map(({ nomineeId, code, second: mark }) => [nomineeId, code, mark])).toEqual(
      nomineeIds.map((id) => [id, '1.1', 250]),
    );
    expect(both.all()).toBe(list);
    two.type({ memberId, nomineeId: nomineeIds[0]!, criterion: '1.1' }, leaves[0]!.max, '');
    expect(both.all()).toHaveLength(1);
    expect(both.unproven()).toBe(1);
    two.type({ memberId, nomineeId: nomineeIds[1]!, criterion: '1.1' }, leaves[0]!.max, '');
    expect(both.unproven()).toBe(0);
  });

  test('hide the first sheets from whoever did not type them, until all of them are typed again', () => {
    const { one, two, both } = opened();
    const [mine, hers] = nomineeIds as [(typeof nomineeIds)[number], (typeof nomineeIds)[number]];
    const marks = Object.fromEntries(leaves.map(({ code, max }) => [code, max]));
    const store = (nomineeId: typeof mine, name: string): void =>
      one.fold({ begun: 0, sheets: [{ memberId, nomineeId, marks, enteredBy: [name] }] });
    expect(both.hiddenFrom(second)).toEqual([]);
    // A mark that is not on the disk yet hides nothing from whoever is typing it.
    one.type({ memberId, nomineeId: mine, criterion: '1.1' }, hundredths(100), '');
    expect(both.hiddenFrom(first)).toEqual([]);
    store(mine, first);
    store(hers, second);
    expect(both.hiddenFrom(first)).toEqual([topics.sheet(memberId, hers)]);
    expect(both.hiddenFrom(second)).toEqual([topics.sheet(memberId, mine)]);
    expect(both.hiddenFrom('Phạm Thị Ba')).toHaveLength(2);
    for (const { code, max } of leaves) two.type({ memberId, nomineeId: mine, criterion: code }, max, '');
    // The other sheet of hers is still to be typed again, which is nothing to whoever typed it first.
    expect(both.hiddenFrom('Phạm Thị Ba')).toHaveLength(2);
    expect(both.hiddenFrom(second)).toEqual([]);
    typeFull(two);
    expect(both.hiddenFrom('Phạm Thị Ba')).toEqual([]);
  });

  test('are told of once, a moment after either changed', () => {
    const { one, two, both, settle } = opened();
    let heard = 0;
    const stop = both.listen(() => (heard += 1));
    one.type({ memberId, nomineeId: nomineeIds[0]!, criterion: '1.1' }, hundredths(100), '');
    expect(heard).toBe(0);
    settle();
    two.type({ memberId, nomineeId: nomineeIds[0]!, criterion: '1.1' }, hundredths(100), '');
    settle();
    expect(heard).toBeGreaterThanOrEqual(2);
    stop();
    const before = heard;
    one.type({ memberId, nomineeId: nomineeIds[0]!, criterion: '1.2' }, hundredths(100), '');
    settle();
    expect(heard).toBe(before);
  });
});

describe('both entries and the store', () => {
  useSampleCouncil();

  test('what is typed again, and what is judged of it, is followed beside the first entry', async () => {
    must(await askSecondEntry(desk, { meetingId, twice: true }));
    const stops: (() => void)[] = [];
    const follow = (table: SheetTable, name: string, write: typeof recordScores | typeof typeAgain): ScoreBook => {
      const { book } = openBook((marks) =>
        write(
          by(name),
          marks.map(({ cell, mark }) => ({ meetingId, ...cell, mark })),
        ),
      );
      const fail = (reason: unknown): never => {
        throw reason;
      };
      stops.push(followSheets(desk.db, meetingId, { begins: book.settled, tell: book.fold, fail }, table));
      return book;
    };
    const one = follow('sheets', first, recordScores);
    const two = follow('sheetChecks', second, typeAgain);
    const both = compareBooks({ set, memberIds: seats, nomineeIds }, one, two);
    const cell = { memberId, nomineeId: nomineeIds[0]!, criterion: '1.1' };
    one.type(cell, hundredths(500), '5');
    await until(() => one.unsettled() === 0 && one.told(memberId, nomineeIds[0]!)?.enteredBy?.[0] === first);
    two.type(cell, hundredths(700), '7');
    await until(() => two.unsettled() === 0);
    const stored = await record();
    expect(both.all().map(({ code }) => code)).toEqual(
      mismatchesOf(set, stored.sheets[0]!.marks, stored.sheetChecks[0]!).map(({ code }) => code),
    );
    const marks = { first: hundredths(500), second: hundredths(700) };
    must(await judgeMismatch(by(second), { meetingId, ...cell, verdict: 'confirmed', ...marks }));
    await until(() => both.all().length === 0);
    stops.forEach((stop) => stop());
  });

  test('places follow what the council decided about equals', async () => {
    await inSession();
    const [one, two] = nomineeIds as [(typeof nomineeIds)[number], (typeof nomineeIds)[number]];
    const { book } = openBook(nowhere);
    for (const nomineeId of nomineeIds)
      for (const { code, max } of leaves) book.type({ memberId, nomineeId, criterion: code }, max, '');
    book.reckon();
    expect([...book.places().ranks.values()].map(({ rank }) => rank)).toEqual([1, 1]);
    const entries = nomineeIds.flatMap((nomineeId) =>
      leaves.map(({ code, max }) => ({ meetingId, memberId, nomineeId, criterion: code, mark: max })),
    );
    for (const answer of await recordScores(desk, entries)) must(answer);
    const nomineesInOrder = [two, one];
    must(
      await decidePanelTie(desk, { meetingId, nomineeIds: nomineesInOrder, reason: 'theo biểu quyết', roundId: null }),
    );
    let heard = 0;
    book.listen(topics.ranks, () => (heard += 1));
    book.decide((await loadScoringRoom(desk.db, meetingId))!.meeting.panelTies ?? []);
    expect(heard).toBe(1);
    expect([book.places().ranks.get(two)?.rank, book.places().ranks.get(one)?.rank]).toEqual([1, 2]);
  });
});

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 2000 && !holds(); turn += 1) await new Promise((next) => setTimeout(next, 2));
  expect(holds()).toBe(true);
}
