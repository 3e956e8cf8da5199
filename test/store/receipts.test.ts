import { expect, test } from 'vitest';
import { must } from '#build/play-meeting.ts';
import type { AwardId, GuidanceLetterId, NominationId } from '#domain/ids.ts';
import type { NewNominee } from '#domain/nominations/new-nomination.ts';
import { blankProfile } from '#domain/registry/profile.ts';
import type { CivilDate, ClockTime } from '#domain/time.ts';
import { loadAppraisal } from '#store/appraisal.ts';
import { change } from '#store/change.ts';
import { addNomination } from '#store/nominations.ts';
import { undoDossierDeed } from '#store/dossier-undo.ts';
import { carryNominations, listReceipts, nominateFrom, recordReceipt, type TypedReceipt } from '#store/receipts.ts';
import { registerEntry } from '#store/register-entries.ts';
import { recordDecidedAward } from '#store/register-awards.ts';
import { undoRegisterDeed } from '#store/register-undo.ts';
import { saveSetting } from '#store/settings.ts';
import { lastEntry } from '#store/undo.ts';
import { deedOf } from '#test/worlds/desk.ts';
import { desk, refusal, useSampleCouncil } from '#test/worlds/sample-council.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

useSampleCouncil();

const day = (text: string): CivilDate => text as CivilDate;
const delivery: TypedReceipt = {
  receivedOn: day('2026-11-20'),
  receivedAt: '09:15' as ClockTime,
  unit: ' Công ty TNHH  Vừa Đến ',
  letterNumber: '15/CV-VĐ',
  letterDate: day('2026-11-18'),
  sets: 2,
  deliveredBy: 'Phan Thị Én',
  way: 'by-hand',
  note: '',
};
const receive = async (change: Partial<TypedReceipt> = {}) =>
  must(await recordReceipt(desk, { ...delivery, ...change }));
const worker: NewNominee = {
  kind: 'person',
  salutation: 'Bà',
  name: 'Lý Thị Mới',
  position: 'Tổ trưởng',
  unit: 'Công ty TNHH Vừa Đến',
  unitTaxCode: '',
};
const start = async (awardId: string, change: { nominee?: NewNominee; year?: number } = {}) => {
  const [row] = await listReceipts(desk.db, 2026);
  const receiptId = (row?.receipt ?? (await receive())).id;
  return nominateFrom(desk, {
    receiptId,
    nominee: worker,
    awardId: awardId as AwardId,
    occasion: 'merit',
    year: 2026,
    achievement: 'Có 02 sáng kiến.',
    period: 'năm 2026',
    ...change,
  });
};
const guide = (on: string) =>
  change(desk.db, deedOf(desk, 'guidance-written'), ['guidanceLetters'], async () => {
    await desk.db.guidanceLetters.add({
      id: desk.newId() as GuidanceLetterId,
      year: 2026,
      number: '',
      date: day('2026-10-05'),
      paragraphs: [],
      deadlines: [{ awardId: 'giay-khen' as AwardId, on: day(on) }],
      receivers: [],
    });
    return { ok: true, value: true } as const;
  });

test('deliveries are counted within their year without a gap, whatever their day', async () => {
  expect((await receive()).number).toBe(1);
  expect((await receive({ receivedOn: day('2026-11-19') })).number).toBe(2);
  expect((await receive({ receivedOn: day('2027-01-04') })).number).toBe(1);
  expect((await receive()).number).toBe(3);
  const rows = await listReceipts(desk.db, 2026);
  expect(rows.map(({ receipt }) => receipt.number)).toEqual([1, 2, 3]);
  expect(rows[0]?.receipt).toMatchObject({ unit: 'Công ty TNHH Vừa Đến', nomineeId: null });
});

test('a unit of the register is known by its name', async () => {
  const known = smallWorld.nominees.find(({ kind }) => kind === 'enterprise')!;
  expect((await receive({ unit: known.name.toLocaleLowerCase('vi') })).nomineeId).toBe(known.id);
});

test('a corrected line keeps its number and what it carries, and stays in its year once later numbers were given', async () => {
  const receipt = await receive();
  await start('giay-khen');
  const put = { ...delivery, id: receipt.id };
  const after = must(await recordReceipt(desk, { ...put, sets: 3 }));
  expect(after).toMatchObject({ number: 1, sets: 3 });
  expect(after.nominationIds).toHaveLength(1);
  const later = await receive();
  expect(refusal(await recordReceipt(desk, { ...put, receivedOn: day('2027-01-02') }))).toEqual({
    type: 'receipt-of-other-year',
    year: 2026,
  });
  await receive({ receivedOn: day('2027-01-04') });
  const wrongYear = { ...delivery, id: later.id, receivedOn: day('2027-01-02') };
  expect(must(await recordReceipt(desk, wrongYear))).toMatchObject({ year: 2027, number: 2 });
  const moved = (await lastEntry(desk.db))!;
  const again = await receive();
  expect(again.number).toBe(2);
  // Its old number was given anew.
  expect(refusal(await undoDossierDeed(desk, moved))).toMatchObject({ type: 'cannot-undo' });
});

test('a file comes in with one delivery', async () => {
  const [file] = smallWorld.nominations;
  const first = await receive();
  must(await carryNominations(desk, { receiptId: first.id, nominationIds: [file!.id] }));
  const second = await receive();
  expect(refusal(await carryNominations(desk, { receiptId: second.id, nominationIds: [file!.id] }))).toEqual({
    type: 'carried-elsewhere',
    number: 1,
    year: 2026,
  });
});

test.each([
  [{ receivedOn: day('2026-11-17') }, { type: 'received-before-letter', letterDate: '2026-11-18' }],
  [{ receivedOn: null }, { type: 'required', field: 'date' }],
  [{ receivedAt: null }, { type: 'required', field: 'time' }],
  [{ unit: ' ' }, { type: 'required', field: 'unit' }],
  [{ letterDate: null }, { type: 'required', field: 'letter-date' }],
  [{ sets: 0 }, { type: 'required', field: 'copies' }],
] as const)('a delivery is not recorded as %o', async (wrong, why) => {
  expect(refusal(await recordReceipt(desk, { ...delivery, ...wrong }))).toEqual(why);
  expect(await desk.db.receipts.count()).toBe(0);
});

test('a nomination begins from a delivery, received on its day', async () => {
  await receive();
  const id = must(await start('giay-khen'));
  expect(await desk.db.nominations.get(id)).toMatchObject({ receivedOn: '2026-11-20', period: 'năm 2026', year: 2026 });
  const [row] = await listReceipts(desk.db, 2026);
  expect(row?.carried.map(({ nominee, award }) => [nominee.name, award?.id])).toEqual([['Lý Thị Mới', 'giay-khen']]);
});

test('a day of receipt put right is that of the files that came in with it; one with a day of its own keeps it', async () => {
  const receipt = await receive();
  const id = must(await start('giay-khen'));
  const other = smallWorld.nominations.find(({ receivedOn }) => receivedOn !== receipt.receivedOn)!;
  must(await carryNominations(desk, { receiptId: receipt.id, nominationIds: [other.id] }));
  const put = { ...delivery, letterNumber: '', letterDate: null, id: receipt.id };
  must(await recordReceipt(desk, { ...put, receivedOn: day('2026-09-20') }));
  expect((await desk.db.nominations.get(id))?.receivedOn).toBe('2026-09-20');
  expect((await desk.db.nominations.get(other.id))?.receivedOn).toBe(other.receivedOn);
  must(await undoDossierDeed(desk, (await lastEntry(desk.db))!));
  expect((await desk.db.nominations.get(id))?.receivedOn).toBe('2026-11-20');
});

test('a day of receipt stays where the meeting of a file has locked its results', async () => {
  const considered = smallWorld.nominations.find(({ id }) =>
    smallWorld.matters.some((one) => one.nominationId === id),
  )!;
  const receipt = await receive({ receivedOn: considered.receivedOn, letterNumber: '', letterDate: null });
  must(await carryNominations(desk, { receiptId: receipt.id, nominationIds: [considered.id] }));
  const [meeting] = await desk.db.meetings.toArray();
  must(
    await change(desk.db, deedOf(desk, 'meeting-advanced'), ['meetings'], async () => {
      await desk.db.meetings.put({ ...meeting!, phase: 'results-locked' });
      return { ok: true, value: true } as const;
    }),
  );
  const put = { ...delivery, letterNumber: '', letterDate: null, id: receipt.id };
  expect(refusal(await recordReceipt(desk, { ...put, receivedOn: day('2026-12-14') }))).toMatchObject({
    type: 'received-day-locked',
  });
  expect((await desk.db.nominations.get(considered.id))?.receivedOn).toBe(considered.receivedOn);
  must(await recordReceipt(desk, { ...put, receivedOn: considered.receivedOn, sets: 3 }));
});

test('a file late by the letter of its award is late in the appraisal, whatever was typed for the other awards', async () => {
  await receive();
  const id = must(await start('giay-khen'));
  const groupNow = async () =>
    (await loadAppraisal(desk.db, 2026, null))!.cases.find(({ nomination }) => nomination.id === id)!.review;
  await saveSetting(desk.db, 'deadlines', { 2026: day('2026-11-10') });
  expect((await groupNow()).findings).toContainEqual({
    type: 'late',
    receivedOn: '2026-11-20',
    deadline: '2026-11-10',
  });
  await saveSetting(desk.db, 'deadlines', { 2026: day('2026-11-30') });
  expect((await groupNow()).group).not.toBe('late');
  must(await guide('2026-11-15'));
  expect((await listReceipts(desk.db, 2026))[0]?.timeliness).toBe('late');
  expect(await groupNow()).toMatchObject({ group: 'late' });
  expect((await groupNow()).findings).toContainEqual({
    type: 'late',
    receivedOn: '2026-11-20',
    deadline: '2026-11-15',
  });
});

test('the titles of a firm’s staff are their director’s: no nomination begins, and nobody is registered for it', async () => {
  for (const award of ['ldtt', 'cstd-co-so'])
    expect(refusal(await start(award))).toEqual({ type: 'own-director-decides', unit: 'Công ty TNHH Vừa Đến' });
  expect(refusal(await start('co-thi-dua-tinh'))).toEqual({ type: 'not-a-recipient' });
  expect(await desk.db.nominees.filter(({ name }) => name === 'Lý Thị Mới').count()).toBe(0);
});

test('a file that came in before any edition of the rules has no awards', async () => {
  const { id: receiptId } = await receive({ receivedOn: day('2020-05-05'), letterDate: null, letterNumber: '' });
  const begun = nominateFrom(desk, {
    receiptId,
    nominee: worker,
    awardId: 'giay-khen' as AwardId,
    occasion: 'merit',
    year: 2020,
    achievement: '',
    period: '',
  });
  expect(refusal(await begun)).toEqual({ type: 'no-rule-book', date: '2020-05-05' });
});

test('a file is in time or late by the letter that sets a day for its award, and neither without one', async () => {
  await start('giay-khen');
  const stands = async () => (await listReceipts(desk.db, 2026)).map(({ timeliness }) => timeliness);
  expect(await stands()).toEqual([null]);
  await guide('2026-11-19');
  expect(await stands()).toEqual(['late']);
});

test('a file that comes in on the last day is in time', async () => {
  await guide('2026-11-20');
  await start('giay-khen');
  expect((await listReceipts(desk.db, 2026))[0]?.timeliness).toBe('in-time');
});

test('nominations of a list that was taken in are tied to the delivery that brought their files, once', async () => {
  const { id: receiptId } = await receive();
  const nominationIds = smallWorld.nominations.slice(0, 2).map(({ id }) => id);
  must(await carryNominations(desk, { receiptId, nominationIds }));
  expect((await desk.db.receipts.get(receiptId))?.nominationIds).toEqual(nominationIds);
  expect(refusal(await carryNominations(desk, { receiptId, nominationIds }))).toEqual({ type: 'carried-already' });
  const gone = { receiptId, nominationIds: ['gone' as NominationId] };
  expect(refusal(await carryNominations(desk, gone))).toEqual({ type: 'not-found', subject: 'nomination' });
});

test('an award that was decided elsewhere becomes one that is held, not a nomination', async () => {
  const award = {
    nominee: worker,
    award: 'Bằng khen của Tổng Liên đoàn',
    awardId: null,
    decisionNumber: '77/QĐ-TLĐ',
    issuer: '',
    period: 'năm 2025',
  };
  expect(refusal(await recordDecidedAward(desk, { ...award, decidedOn: null }))).toEqual({
    type: 'required',
    field: 'date',
  });
  const before = await desk.db.nominations.count();
  must(await recordDecidedAward(desk, { ...award, decidedOn: day('2026-02-03') }));
  const nominee = await desk.db.nominees.filter(({ name }) => name === worker.name).first();
  expect(await desk.db.heldAwards.where({ nomineeId: nominee!.id }).toArray()).toHaveLength(1);
  expect(await desk.db.nominations.count()).toBe(before);
});

test('an award that nobody of this kind can get is not recorded as one that he holds', async () => {
  const held = { decisionNumber: '77/QĐ-UBND', issuer: '', period: '', decidedOn: day('2026-02-03') };
  const flag = { ...held, award: 'Cờ thi đua', awardId: 'co-thi-dua-tinh' as AwardId };
  expect(refusal(await recordDecidedAward(desk, { ...flag, nominee: worker }))).toEqual({ type: 'not-a-recipient' });
  const title = { ...held, award: 'Lao động tiên tiến', awardId: 'ldtt' as AwardId };
  must(await recordDecidedAward(desk, { ...title, nominee: worker }));
});

test('a title of the enterprise’s own director is not taken in by hand either, nor a flag for a person', async () => {
  const [firm] = await desk.db.nominees.filter(({ kind }) => kind === 'enterprise').toArray();
  const file = {
    occasion: 'merit' as const,
    year: 2026,
    receivedOn: day('2026-11-02'),
    achievement: '',
    period: '',
    earlierAwards: [],
    initiatives: [],
  };
  const add = (unit: string, awardId: string) =>
    addNomination(desk, { ...file, awardId: awardId as AwardId, nominee: { ...worker, name: 'Phan Văn Lạ', unit } });
  for (const unit of [firm!.name, 'HTX Dệt may', 'Nhà máy Bia Hà Nội']) {
    expect(refusal(await add(unit, 'ldtt'))).toEqual({ type: 'own-director-decides', unit });
  }
  expect(refusal(await add('Ban Quản lý', 'co-thi-dua-tinh'))).toEqual({ type: 'not-a-recipient' });
  must(await add('Ban Quản lý', 'ldtt'));
  must(await add('HTX Dệt may', 'giay-khen'));
});

test('what was done last from the register is taken back, but no number in the middle', async () => {
  await receive();
  const first = (await lastEntry(desk.db))!;
  must(await start('giay-khen'));
  must(await undoDossierDeed(desk, (await lastEntry(desk.db))!));
  expect((await listReceipts(desk.db, 2026))[0]?.carried).toEqual([]);
  expect(await desk.db.nominees.filter(({ name }) => name === worker.name).count()).toBe(0);
  await receive();
  const second = (await lastEntry(desk.db))!;
  expect(refusal(await undoDossierDeed(desk, first))).toEqual({ type: 'cannot-undo', why: 'changed-since' });
  must(await undoDossierDeed(desk, second));
  must(await undoDossierDeed(desk, first));
  expect(await desk.db.receipts.count()).toBe(0);
});

test('a unit that a delivery names is not taken back from the register', async () => {
  const name = 'Công ty TNHH Vừa Đến';
  must(await registerEntry(desk, { kind: 'enterprise', name, taxCode: '2300123454', zone: '', profile: blankProfile }));
  const entry = (await lastEntry(desk.db))!;
  await receive();
  expect(refusal(await undoRegisterDeed(desk, entry))).toEqual({ type: 'cannot-undo', why: 'changed-since' });
});
