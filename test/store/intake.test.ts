import { afterEach, beforeEach, expect, test } from 'vitest';
import type { IntakeRow } from '#domain/intake/import-plan.ts';
import { emptyTemplateRow, type TemplateRow } from '#domain/intake/template-row.ts';
import type { CivilDate } from '#domain/time.ts';
import { must } from '#build/play-meeting.ts';
import type { Desk } from '#store/desk.ts';
import { importNominations, previewImport } from '#store/intake.ts';
import { addNomination, listNominations } from '#store/nominations.ts';
import { readJournal, replay, stateHash, storedState } from '#store/replay.ts';
import { shippedRuleBooks } from '#store/shipped.ts';
import { change } from '#store/change.ts';
import { ok } from '#domain/result.ts';
import { deedOf, openDesk } from '#test/worlds/desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await change(desk.db, deedOf(desk, 'rules-shipped'), ['ruleBooks'], async () => {
    await desk.db.ruleBooks.bulkAdd([...shippedRuleBooks]);
    return ok(true);
  });
});
afterEach(() => desk.db.close());

const line = (row: Partial<TemplateRow>): IntakeRow => ({
  row: { ...emptyTemplateRow, salutation: 'Ông', unit: 'Công ty TNHH Sao Mai', award: 'Giấy khen', ...row },
  receivedOn: '2026-12-01' as CivilDate,
});
const firm = { salutation: '', unit: 'KCN Tiên Sơn', taxCode: '2300110078' };

test('a list is taken in by one deed, in its order, and only what is new is registered', async () => {
  const rows = [
    line({ name: 'Nguyễn Văn Hòa' }),
    line({ name: 'Nguyễn Văn Hoà', award: 'Bằng khen tỉnh' }),
    line({ name: 'Nguyễn Văn Hoa' }),
    line({ ...firm, name: 'Công ty Cổ phần An Phú' }),
    line({ ...firm, name: 'Công ty Cổ phần An Khang', award: 'Bằng khen tỉnh' }),
    line({ name: 'NGUYỄN VĂN HÒA' }),
    line({ salutation: '', award: '', unit: '', name: 'Cộng: 6' }),
  ];
  const list = { rows, year: 2026 };
  const seen = await previewImport(desk, list);
  expect(await desk.db.nominations.count()).toBe(0);
  const done = must(await importNominations(desk, list));
  expect(done.counts).toEqual({ accepted: 4, skipped: 2, toFix: 1 });
  expect(seen.counts).toEqual(done.counts);
  expect(done.lines.map((read) => (read.type === 'skipped' ? read.why : read.type))).toEqual([
    'accepted',
    'accepted',
    'accepted',
    'accepted',
    'to-fix',
    'already-nominated',
    'total-line',
  ]);
  expect(done.lines[4]).toMatchObject({ faults: [{ type: 'tax-code-taken', name: 'Công ty Cổ phần An Phú' }] });
  const cases = await listNominations(desk.db, 2026);
  expect(cases.map(({ nominee }) => nominee.name)).toEqual([
    'Nguyễn Văn Hòa',
    'Nguyễn Văn Hòa',
    'Nguyễn Văn Hoa',
    'Công ty Cổ phần An Phú',
  ]);
  expect(await desk.db.nominees.count()).toBe(3);
  const { entries, parts } = await readJournal(desk.db);
  expect(entries.filter(({ type }) => type === 'nominations-imported')).toHaveLength(1);
  expect(stateHash(replay(entries, parts).state)).toBe(stateHash(await storedState(desk.db)));
});

test('a list taken in twice adds nothing the second time, and a file typed by hand counts as known', async () => {
  const { row } = line({ name: 'Lê Thị An', salutation: 'Bà' });
  must(
    await addNomination(desk, {
      nominee: {
        kind: 'person',
        salutation: 'Bà',
        name: 'Lê Thị An',
        position: '',
        unit: 'công ty TNHH Sao Mai',
        unitTaxCode: '',
      },
      awardId: 'giay-khen' as never,
      occasion: 'merit',
      year: 2026,
      receivedOn: '2026-11-30' as CivilDate,
      achievement: '',
      period: 'Năm 2026',
      earlierAwards: [],
      initiatives: [],
    }),
  );
  const rows = [{ row, receivedOn: '2026-12-01' as CivilDate }, line({ name: 'Vũ Văn Bình' })];
  expect(must(await importNominations(desk, { rows, year: 2026 })).counts).toMatchObject({ accepted: 1, skipped: 1 });
  const again = must(await importNominations(desk, { rows, year: 2026 }));
  expect(again.counts).toEqual({ accepted: 0, skipped: 2, toFix: 0 });
  const orders = (await listNominations(desk.db, 2026)).map(({ nomination }) => nomination.order);
  expect(orders).toEqual([1, 2]);
});

test('twelve hundred lines are one entry of the journal, in few parts', async () => {
  const rows = Array.from({ length: 1200 }, (_, i) =>
    line({ name: `Nguyễn Văn Số ${i}`, unit: `Phân xưởng ${i % 7}` }),
  );
  expect(must(await importNominations(desk, { rows, year: 2026 })).counts.accepted).toBe(1200);
  const entry = (await desk.db.journal.toArray()).find(({ type }) => type === 'nominations-imported');
  expect(entry?.parts.reduce((sum, { count }) => sum + count, 0)).toBe(2400);
});

test('a list of a day without rules is not taken in', async () => {
  const rows = [{ ...line({ name: 'Lê Văn Ba' }), receivedOn: '2020-01-01' as CivilDate }];
  const { lines } = must(await importNominations(desk, { rows, year: 2020 }));
  expect(lines).toMatchObject([{ type: 'to-fix', faults: [{ type: 'no-rule-book' }] }]);
});
