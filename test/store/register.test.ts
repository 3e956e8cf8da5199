import { describe, expect, test } from 'vitest';
import type { Phase } from '#domain/meeting/meeting.ts';
import type { Nominee } from '#domain/nominations/nomination.ts';
import { ok } from '#domain/result.ts';
import type { EntryText } from '#domain/registry/entry-text.ts';
import { blankProfile } from '#domain/registry/profile.ts';
import type { CivilDate } from '#domain/time.ts';
import { must } from '#build/play-meeting.ts';
import { change } from '#store/change.ts';
import { addNomination } from '#store/nominations.ts';
import { recordHeldAward, removeHeldAward } from '#store/register-awards.ts';
import { changeEntries } from '#store/register-bulk.ts';
import { electPart, saveCluster } from '#store/register-clusters.ts';
import { endEntry, reopenEntry } from '#store/register-endings.ts';
import { changeEntry, registerEntry } from '#store/register-entries.ts';
import { loadEntryHistory } from '#store/register-history.ts';
import {
  listClusters,
  listCollectives,
  listEnterprises,
  listHeldAwards,
  listPeople,
  listReceivers,
  listZones,
} from '#store/register-reading.ts';
import { beginReceiver, changeReceiver, endReceiver } from '#store/register-receivers.ts';
import { lastRegisterDeed, undoRegisterDeed } from '#store/register-undo.ts';
import { beginZone, changeZone, endZone, mergeProvinces } from '#store/register-zones.ts';
import { checkOf, dumpOf } from '#test/worlds/damaged-copy.ts';
import { deedOf } from '#test/worlds/desk.ts';
import { desk, refusal, useSampleCouncil } from '#test/worlds/sample-council.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

useSampleCouncil();

const day = (text: string): CivilDate => text as CivilDate;
const today = day('2026-12-15');
const [first, second] = smallWorld.nominees;
if (first?.kind !== 'enterprise' || second?.kind !== 'enterprise') throw new Error('Two enterprises come first');
const since = { on: day('2026-07-01'), document: '15/GCN' };
const company = (change: Partial<Extract<EntryText, { kind: 'enterprise' }>> = {}): EntryText => ({
  kind: 'enterprise',
  name: 'Công ty TNHH Ánh Dương Việt',
  taxCode: '2300110342',
  zone: 'KCN Tiên Sơn',
  profile: blankProfile,
  ...change,
});
const worker = (change: Partial<Extract<EntryText, { kind: 'person' }>> = {}): EntryText => ({
  kind: 'person',
  salutation: 'Bà',
  name: 'Lý Thị Hồng Nhạn',
  position: 'Tổ trưởng',
  unit: first.name,
  unitTaxCode: first.taxCode,
  bornOn: null,
  classification: '',
  ...change,
});
const get = async (id: string): Promise<Nominee> => (await desk.db.nominees.get(id as never))!;
const agree = async () => expect((await checkOf(await dumpOf(desk.db))).findings).toEqual([]);
const undo = async () => undoRegisterDeed(desk, (await lastRegisterDeed(desk.db))!);

/** A tax code of the province whose check digit holds. */
const taxCodeOf = (serial: number): string => {
  const digits = String(230_500_000 + serial);
  const sum = [31, 29, 23, 19, 17, 13, 7, 5, 3].reduce((all, weight, at) => all + weight * Number(digits[at]), 0);
  const check = 10 - (sum % 11);
  return check === 10 ? taxCodeOf(serial + 1) : `${digits}${check}`;
};
const taxCode = taxCodeOf(7);

describe('an entry of the register', () => {
  test('is written once, with a tax code whose check digit holds', async () => {
    const id = must(await registerEntry(desk, company({ taxCode: ` ${taxCode} `, name: 'Công ty  Ánh Dương' })));
    expect(await get(id)).toMatchObject({ taxCode, name: 'Công ty Ánh Dương', ended: null });
    expect(refusal(await registerEntry(desk, company({ taxCode })))).toMatchObject({ type: 'tax-code-taken' });
    const wrong = `${taxCode.slice(0, 9)}${(Number(taxCode[9]) + 1) % 10}`;
    expect(refusal(await registerEntry(desk, company({ taxCode: wrong })))).toMatchObject({ type: 'tax-code-wrong' });
    expect(refusal(await registerEntry(desk, company({ taxCode: '' })))).toMatchObject({ field: 'tax-code' });
    expect(refusal(await registerEntry(desk, company({ name: ' ' })))).toMatchObject({ field: 'name' });
    const women = { ...blankProfile, workers: 10, women: 11 };
    expect(refusal(await registerEntry(desk, company({ taxCode, profile: women })))).toMatchObject({
      type: 'women-exceed',
    });
    const person = must(await registerEntry(desk, worker()));
    expect(refusal(await registerEntry(desk, worker()))).toMatchObject({ type: 'nominee-exists' });
    expect(await get(person)).toMatchObject({ kind: 'person', memberId: null });
    await agree();
  });

  test('renamed on a day keeps its old name in the history, and its people follow', async () => {
    const person = must(await registerEntry(desk, worker()));
    must(await changeEntry(desk, { id: first.id, text: { ...first, name: 'Công ty Mới' }, since }));
    expect(await desk.db.registryEvents.toArray()).toMatchObject([
      { type: 'renamed', on: '2026-07-01', before: first.name, after: 'Công ty Mới', document: '15/GCN' },
    ]);
    expect(await get(person)).toMatchObject({ unit: 'Công ty Mới' });
    const again = changeEntry(desk, { id: first.id, text: { ...first, name: 'Công ty Khác' }, since });
    expect(refusal(await again)).toEqual({ type: 'begins-not-later', from: '2026-07-01' });
    must(await changeEntry(desk, { id: first.id, text: { ...first, name: 'Công ty Mới Đúng' }, since: null }));
    expect(await desk.db.registryEvents.toArray()).toMatchObject([{ after: 'Công ty Mới Đúng' }]);
    await agree();
    must(await undo());
    must(await undo());
    expect(await get(first.id)).toEqual(first);
    expect(await get(person)).toMatchObject({ unit: first.name });
    expect(await desk.db.registryEvents.count()).toBe(0);
  });

  test('keeps the name that its meeting voted on until the papers are signed', async () => {
    const matter = (await desk.db.matters.toArray())[0]!;
    const { nomineeId } = (await desk.db.nominations.get(matter.nominationId))!;
    const before = await get(nomineeId);
    const renamed = { ...before, name: 'Tên Khác Hẳn' } as EntryText;
    const bulk = { ids: [nomineeId], change: { zone: 'KCN Khác', unit: 'Đơn vị khác' } as never, since: null };
    const meeting = (await desk.db.meetings.get(matter.meetingId))!;
    const inPhase = (phase: Phase) =>
      change(desk.db, deedOf(desk, 'phase-advanced'), ['meetings'], async () => {
        await desk.db.meetings.put({ ...meeting, phase });
        return ok(true);
      });
    for (const phase of ['results-locked', 'texts-locked'] as const) {
      must(await inPhase(phase));
      const locked = { type: 'name-locked', meeting: meeting.title };
      expect(refusal(await changeEntry(desk, { id: nomineeId, text: renamed, since: null }))).toMatchObject(locked);
      expect(refusal(await changeEntries(desk, bulk))).toMatchObject(locked);
      expect(await get(nomineeId)).toEqual(before);
    }
    must(await inPhase('signed'));
    must(await changeEntry(desk, { id: nomineeId, text: renamed, since: null }));
  });

  test('merged into another keeps its own row, leaves its cluster, and the other gathers its history', async () => {
    const held = { nomineeId: first.id, award: 'Bằng khen', awardId: null, decisionNumber: '12/QĐ-UBND' };
    must(await recordHeldAward(desk, { ...held, issuer: '', decidedOn: null, period: 'năm 2025' }));
    const ended = { why: 'merged', on: day('2026-07-01'), into: second.id, document: '' } as const;
    must(await endEntry(desk, { id: first.id, ended }));
    const history = (await loadEntryHistory(desk.db, second.id))!;
    expect(history.gathered.map(({ id }) => id)).toEqual([first.id]);
    expect(history.awards).toHaveLength(1);
    expect((await loadEntryHistory(desk.db, first.id))!.into?.id).toBe(second.id);
    const own = (await desk.db.clusterMemberships.toArray()).filter(({ nomineeId }) => nomineeId === first.id);
    expect(own).toMatchObject([{ to: '2026-06-30' }]);
    await agree();
    const back = { ...ended, into: first.id };
    expect(refusal(await endEntry(desk, { id: second.id, ended: back }))).toEqual({ type: 'ends-into-itself' });
    expect(refusal(await endEntry(desk, { id: first.id, ended }))).toMatchObject({ type: 'entry-ended' });
    const change = changeEntry(desk, { id: first.id, text: first, since: null });
    expect(refusal(await change)).toMatchObject({ type: 'entry-ended' });
    must(await undo());
    expect(await get(first.id)).toEqual(first);
  });

  test('ends only into one of its kind that goes on, and is taken up again', async () => {
    const person = must(await registerEntry(desk, worker()));
    const ended = { why: 'duplicate', on: today, into: person, document: '' } as const;
    expect(refusal(await endEntry(desk, { id: first.id, ended }))).toEqual({ type: 'ends-into-other-kind' });
    expect(refusal(await endEntry(desk, { id: first.id, ended: { ...ended, into: null } }))).toMatchObject({
      field: 'into',
    });
    must(await endEntry(desk, { id: first.id, ended: { ...ended, why: 'closed' } }));
    expect(await get(first.id)).toMatchObject({ ended: { why: 'closed', into: null } });
    must(await reopenEntry(desk, { id: first.id }));
    expect(refusal(await reopenEntry(desk, { id: first.id }))).toMatchObject({ type: 'entry-goes-on' });
    await agree();
  });
});

describe('many entries at once', () => {
  test('are changed and led into a cluster in one deed, and taken back in one', async () => {
    const number = 2;
    const cluster = must(await saveCluster(desk, { number, name: 'Cụm 2', zones: [], regulations: [] }));
    const before = await desk.db.clusterMemberships.toArray();
    const entries = await desk.db.journal.count();
    const changed = await changeEntries(desk, {
      ids: [first.id, second.id],
      change: { capital: 'foreign', zone: 'KCN Yên Phong' },
      since,
      cluster: { id: cluster, from: day('2027-01-01') },
    });
    expect(must(changed)).toBe(2);
    expect(await desk.db.journal.count()).toBe(entries + 1);
    expect(await get(second.id)).toMatchObject({ zone: 'KCN Yên Phong', profile: { capital: 'foreign' } });
    expect(await desk.db.registryEvents.count()).toBe(2);
    const rows = await listClusters(desk.db, day('2027-01-02'));
    expect(rows[1]!.units.map(({ membership }) => membership.order)).toEqual([1, 2]);
    await agree();
    must(await undo());
    expect(await get(second.id)).toEqual(second);
    expect(await desk.db.clusterMemberships.toArray()).toEqual(before);
  });

  test('nothing to change is said', async () => {
    const none = changeEntries(desk, { ids: [first.id], change: { zone: first.zone }, since: null });
    expect(refusal(await none)).toEqual({ type: 'nothing-chosen' });
  });
});

describe('zones', () => {
  const zone = { name: 'KCN Tiên Sơn', province: 'Bắc Ninh', document: '', from: day('1999-01-01') };

  test('renamed on a day follow one another; enterprises and clusters are written under the new name', async () => {
    const id = must(await beginZone(desk, zone));
    const on = day('2026-07-01');
    must(await changeZone(desk, { id, name: 'KCN Tiên Sơn 1', province: 'Bắc Ninh', document: '', on }));
    expect(await get(second.id)).toMatchObject({ zone: 'KCN Tiên Sơn 1' });
    expect((await desk.db.clusters.toArray())[0]!.zones).toContain('KCN Tiên Sơn 1');
    expect(await listZones(desk.db)).toMatchObject([{ name: 'KCN Tiên Sơn 1', follows: id, from: on }]);
    const [again] = await listZones(desk.db);
    const old = changeZone(desk, { id, name: 'KCN X', province: 'Bắc Ninh', document: '', on: null });
    expect(refusal(await old)).toMatchObject({ type: 'row-followed' });
    const early = changeZone(desk, { ...again!, on: day('2020-01-01') });
    expect(refusal(await early)).toEqual({ type: 'begins-not-later', from: on });
    expect(refusal(await endZone(desk, { id: again!.id, to: today }))).toMatchObject({ type: 'zone-in-use' });
    await agree();
    must(await undo());
    expect(await get(second.id)).toEqual(second);
  });

  test('stand once under a name in a province', async () => {
    must(await beginZone(desk, zone));
    const same = beginZone(desk, { ...zone, name: 'Khu công nghiệp Tiên Sơn' });
    expect(refusal(await same)).toMatchObject({ type: 'zone-known' });
    expect(refusal(await beginZone(desk, { ...zone, name: 'KCN Mới', province: '' }))).toMatchObject({
      field: 'province',
    });
    const empty = must(await beginZone(desk, { ...zone, name: 'KCN Trống' }));
    must(await endZone(desk, { id: empty, to: today }));
    await agree();
  });

  test('of provinces that merge go on in the new one, in one deed', async () => {
    for (const name of ['KCN Quang Châu', 'KCN Vân Trung'])
      must(await beginZone(desk, { ...zone, name, province: 'Bắc Giang' }));
    must(await beginZone(desk, zone));
    const merged = { provinces: ['Bắc Giang', 'Bắc Ninh'], into: 'Bắc Ninh', on: day('2025-07-01'), document: '' };
    expect(must(await mergeProvinces(desk, merged))).toBe(2);
    expect((await listZones(desk.db)).map(({ province }) => province)).toEqual(['Bắc Ninh', 'Bắc Ninh', 'Bắc Ninh']);
    expect(await desk.db.zones.count()).toBe(5);
    expect(refusal(await mergeProvinces(desk, merged))).toEqual({ type: 'nothing-chosen' });
    await agree();
    must(await undo());
    expect(await desk.db.zones.count()).toBe(3);
  });
});

test('a receiver renamed on a day is followed by its new name, and ends', async () => {
  const receiver = { name: 'Ban Thi đua - Khen thưởng tỉnh', address: '', purpose: 'Trình khen cấp tỉnh' };
  const id = must(await beginReceiver(desk, { ...receiver, from: day('2015-01-01') }));
  expect(refusal(await beginReceiver(desk, { ...receiver, from: today }))).toMatchObject({ type: 'receiver-known' });
  const on = day('2025-03-01');
  const next = must(await changeReceiver(desk, { ...receiver, id, name: 'Sở Nội vụ', on }));
  expect(await listReceivers(desk.db)).toMatchObject([{ name: 'Sở Nội vụ', follows: id }]);
  const early = endReceiver(desk, { id: next, to: day('2020-01-01') });
  expect(refusal(await early)).toMatchObject({ type: 'begins-not-later' });
  must(await endReceiver(desk, { id: next, to: today }));
  await agree();
});

describe('a cluster', () => {
  test('elects a head from a day on, and never a stranger nor before a later one', async () => {
    const [cluster] = smallWorld.clusters;
    const vote = { clusterId: cluster!.id, nomineeId: second.id, part: 'head', from: day('2027-01-01') } as const;
    must(await electPart(desk, vote));
    const heads = (await listClusters(desk.db, day('2027-01-01')))[0]!.units.filter((unit) => unit.membership.head);
    expect(heads.map(({ nominee }) => nominee.id)).toEqual([second.id]);
    const before = (await listClusters(desk.db, day('2026-12-31')))[0]!.units.filter((unit) => unit.membership.head);
    expect(before.map(({ nominee }) => nominee.id)).toEqual([first.id]);
    const earlier = electPart(desk, { ...vote, nomineeId: first.id, from: day('2026-06-01') });
    expect(refusal(await earlier)).toEqual({ type: 'later-part', from: '2027-01-01' });
    const stranger = must(await registerEntry(desk, company({ taxCode })));
    expect(refusal(await electPart(desk, { ...vote, nomineeId: stranger }))).toMatchObject({
      type: 'unit-not-in-cluster',
    });
    expect(refusal(await saveCluster(desk, { number: 1, name: 'Cụm', zones: [], regulations: [] }))).toEqual({
      type: 'cluster-known',
      number: 1,
    });
    await agree();
  });
});

test('an award held stands once under its decision, and can be put right and removed', async () => {
  const held = { nomineeId: first.id, award: 'Bằng khen', awardId: null, decisionNumber: '12/QĐ-UBND' };
  const rest = { issuer: 'Chủ tịch UBND tỉnh', decidedOn: day('2026-01-10'), period: 'năm 2025' };
  const id = must(await recordHeldAward(desk, { ...held, ...rest }));
  expect(refusal(await recordHeldAward(desk, { ...held, ...rest, award: 'BẰNG KHEN' }))).toMatchObject({
    type: 'held-award-known',
  });
  must(await recordHeldAward(desk, { ...held, ...rest, id, period: '2025' }));
  expect(await listHeldAwards(desk.db)).toMatchObject([{ award: { id, period: '2025' }, nominee: { id: first.id } }]);
  must(await removeHeldAward(desk, { id }));
  must(await undo());
  expect(await desk.db.heldAwards.count()).toBe(1);
  await agree();
});

test('lists say the cluster, zone and awards of the day beside each entry, also for the people of an enterprise', async () => {
  must(
    await beginZone(desk, { name: 'Đại Đồng - Hoàn Sơn', province: 'Bắc Ninh', document: '', from: day('2005-01-01') }),
  );
  must(await registerEntry(desk, worker()));
  const own = (await listEnterprises(desk.db, today)).find(({ nominee }) => nominee.id === first.id);
  expect(own).toMatchObject({ zone: { province: 'Bắc Ninh' }, cluster: { number: 1 }, membership: { head: true } });
  const person = (await listPeople(desk.db, today)).find(({ nominee }) => nominee.name === 'Lý Thị Hồng Nhạn');
  expect(person).toMatchObject({ enterprise: { id: first.id }, cluster: { number: 1 }, membership: null });
  const names = (await listPeople(desk.db, today)).map(({ nominee }) => nominee.name.split(' ').at(-1) ?? '');
  expect(names).toEqual(names.toSorted(new Intl.Collator('vi').compare));
  expect((await listCollectives(desk.db, today)).every(({ nominee }) => nominee.kind === 'collective')).toBe(true);
});

test('whoever is nominated under an entry that ended stands for the one that goes on; nobody who closed is nominated', async () => {
  const file = {
    nominee: { kind: 'enterprise', name: first.name, taxCode: first.taxCode, zone: first.zone },
    awardId: 'giay-khen' as never,
    occasion: 'merit',
    year: 2027,
    receivedOn: today,
    achievement: '',
    period: '',
    earlierAwards: [],
    initiatives: [],
  } as const;
  must(await endEntry(desk, { id: first.id, ended: { why: 'merged', on: today, into: second.id, document: '' } }));
  const nomination = await desk.db.nominations.get(must(await addNomination(desk, file)));
  expect(nomination!.nomineeId).toBe(second.id);
  must(await endEntry(desk, { id: second.id, ended: { why: 'closed', on: today, into: null, document: '' } }));
  const late = addNomination(desk, { ...file, year: 2028 });
  expect(refusal(await late)).toEqual({ type: 'entry-ended', name: second.name });
});

test('a deed on which something rests is not taken back', async () => {
  const id = must(await registerEntry(desk, company({ taxCode })));
  const entry = (await lastRegisterDeed(desk.db))!;
  const held = { nomineeId: id, award: 'Bằng khen', awardId: null, decisionNumber: '1/QĐ', issuer: '', period: '' };
  must(await recordHeldAward(desk, { ...held, decidedOn: null }));
  expect(refusal(await undoRegisterDeed(desk, entry))).toEqual({ type: 'cannot-undo', why: 'changed-since' });
  must(await undo());
  must(await undo());
  expect(await desk.db.nominees.get(id)).toBeUndefined();
  expect(await lastRegisterDeed(desk.db)).toBeUndefined();
});
