import { afterEach, beforeEach, expect, test } from 'vitest';
import { must } from '#build/play-meeting.ts';
import type { RegisterPlan } from '#domain/lists/list-plan.ts';
import { keepListShape, loadListShape } from '#store/list-shapes.ts';
import { addNomination } from '#store/nominations.ts';
import { loadRegister, takeInRegister } from '#store/register-intake.ts';
import { undoRegisterDeed } from '#store/register-undo.ts';
import { readJournal, replay, stateHash, storedState } from '#store/replay.ts';
import type { Desk } from '#store/desk.ts';
import { lastEntry } from '#store/undo.ts';
import { openDesk } from '#test/worlds/desk.ts';
import { enterpriseHeads, listOf, planOf, sheetOf, type Written } from '#test/worlds/list-sheets.ts';
import { shippedRuleBooks } from '#store/shipped.ts';
import { change } from '#store/change.ts';
import { ok } from '#domain/result.ts';
import { deedOf } from '#test/worlds/desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await change(desk.db, deedOf(desk, 'rules-shipped'), ['ruleBooks'], async () => {
    await desk.db.ruleBooks.bulkAdd([...shippedRuleBooks]);
    return ok(true);
  });
});
afterEach(() => desk.db.close());

const people = ['STT', 'Họ và tên', 'Ông/Bà', 'Chức vụ', 'Đơn vị'] as const;
const workers = (count: number, position = 'Công nhân'): readonly (readonly Written[])[] =>
  Array.from({ length: count }, (_, at) => [at + 1, `Nguyễn Văn Số ${at}`, 'Ông', position, 'Công ty A']);

async function taken(rows: readonly (readonly Written[])[]): Promise<RegisterPlan> {
  const seen = await loadRegister(desk.db);
  const plan = planOf(listOf([sheetOf(rows)]), seen);
  // Ids count from the first for every plan of the test's world.
  const stamp = seen.journalEnd.slice(-8);
  const writes = {
    ...plan.writes,
    added: plan.writes.added.map((row) => ({ ...row, id: `${row.id}-${stamp}` as never })),
  };
  must(await takeInRegister(desk, { writes, journalEnd: seen.journalEnd }));
  return plan;
}
const journalHolds = async (): Promise<void> => {
  const { entries, parts } = await readJournal(desk.db);
  expect(stateHash(replay(entries, parts).state)).toBe(stateHash(await storedState(desk.db)));
};

test('a list is taken in by one deed that the journal rebuilds, and the same list again writes nothing', async () => {
  await taken([people, ...workers(1200)]);
  expect(await desk.db.nominees.count()).toBe(1200);
  const { entries } = await readJournal(desk.db);
  expect(entries.filter(({ type }) => type === 'register-imported')).toHaveLength(1);
  await journalHolds();
  const again = await taken([people, ...workers(1200)]);
  expect(again.counts).toEqual({ accepted: 0, changed: 0, skipped: 1200, 'to-fix': 0 });
  expect((await readJournal(desk.db)).entries).toHaveLength(entries.length);
});

test('how many rows are written is told on the way', async () => {
  const seen = await loadRegister(desk.db);
  const { writes } = planOf(listOf([sheetOf([people, ...workers(4_500)])]), seen);
  const told: number[] = [];
  must(await takeInRegister(desk, { writes, journalEnd: seen.journalEnd }, (written) => told.push(written)));
  expect(told).toEqual([2_000, 4_000, 4_500]);
});

test('what was written between preview and taking in stops the list, and nothing of it is there', async () => {
  const seen = await loadRegister(desk.db);
  const { writes } = planOf(listOf([sheetOf([people, ...workers(3)])]), seen);
  await taken([people, [1, 'Lê Thị An', 'Bà', '', 'Công ty B']]);
  const late = await takeInRegister(desk, { writes, journalEnd: seen.journalEnd });
  expect(late).toEqual({ ok: false, error: { type: 'register-changed' } });
  expect(await desk.db.nominees.count()).toBe(1);
});

test('a whole list is taken back by one deed: who was new is gone, who was changed is as before', async () => {
  await taken([people, ...workers(2)]);
  await taken([people, ...workers(5, 'Tổ trưởng')]);
  const name = await lastEntry(desk.db);
  expect(await desk.db.nominees.count()).toBe(5);
  // Whoever names the entry may know more of it: the journal keeps only its name.
  const known = { ...name!, type: 'register-imported' };
  must(await undoRegisterDeed(desk, known));
  const undone = await lastEntry(desk.db);
  expect((await desk.db.journal.get([undone!.replica, undone!.counter]))?.undoes).toEqual(name);
  expect(await desk.db.nominees.toArray()).toMatchObject([{ position: 'Công nhân' }, { position: 'Công nhân' }]);
  await journalHolds();
});

test('a list on which something rests since is not taken back', async () => {
  await taken([people, ...workers(2)]);
  const name = await lastEntry(desk.db);
  must(
    await addNomination(desk, {
      nominee: {
        kind: 'person',
        salutation: 'Ông',
        name: 'Nguyễn Văn Số 1',
        position: '',
        unit: 'Công ty A',
        unitTaxCode: '',
      },
      awardId: 'giay-khen' as never,
      occasion: 'merit',
      year: 2026,
      receivedOn: '2026-12-01' as never,
      achievement: '',
      period: '',
      earlierAwards: [],
      initiatives: [],
    }),
  );
  expect(await undoRegisterDeed(desk, name!)).toEqual({
    ok: false,
    error: { type: 'cannot-undo', why: 'changed-since' },
  });
  expect(await desk.db.nominees.count()).toBe(2);
});

test('an enterprise renamed by a list keeps its old name as an event of that day', async () => {
  const firm = (name: string): readonly Written[] => [
    1,
    name,
    '2300110078',
    '',
    '',
    10,
    5,
    100,
    1,
    '',
    '',
    'KCN Quế Võ',
  ];
  await taken([enterpriseHeads, firm('Công ty TNHH Cũ')]);
  await taken([enterpriseHeads, firm('Công ty TNHH Mới')]);
  expect(await desk.db.registryEvents.toArray()).toMatchObject([
    { type: 'renamed', before: 'Công ty TNHH Cũ', after: 'Công ty TNHH Mới' },
  ]);
  await journalHolds();
});

test('how the columns of a list are named is remembered by the shape of its heads', async () => {
  const shape = 'stt|ten|__proto__';
  await keepListShape(desk.db, { shape, kind: 'people', mapping: ['number', 'name', null] });
  await keepListShape(desk.db, { shape, kind: 'collectives', mapping: ['number', 'name', null] });
  expect(await loadListShape(desk.db, shape)).toMatchObject({ kind: 'collectives' });
  expect(await loadListShape(desk.db, 'constructor')).toBeUndefined();
});
