import { describe, expect, test } from 'vitest';
import type { AwardId, MovementId, NomineeId, RegistrationId } from '#domain/ids.ts';
import type { CivilDate } from '#domain/time.ts';
import { registeredShare, registrationGroups } from '#domain/year/registration.ts';
import { must } from '#build/play-meeting.ts';

import { endEntry } from '#store/register-endings.ts';
import { lastRegisterDeed, undoRegisterDeed } from '#store/register-undo.ts';
import { registerEntry } from '#store/register-entries.ts';
import {
  copyRegistrations,
  correctRegistration,
  recordRegistrations,
  withdrawRegistration,
} from '#store/registrations.ts';
import { lastYearDeed, undoYearDeed } from '#store/year-undo.ts';
import { checkOf, dumpOf } from '#test/worlds/damaged-copy.ts';
import { desk, journalLength, refusal, useSampleCouncil } from '#test/worlds/sample-council.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

useSampleCouncil();

const day = (text: string): CivilDate => text as CivilDate;
const units = smallWorld.clusterMemberships.map(({ nomineeId }) => nomineeId);
const [first, second] = units;
const open = (): readonly AwardId[] =>
  smallWorld.ruleBooks[0]!.awards.filter(({ recipients }) => recipients.includes('enterprise'))
    .toSorted((a, b) => a.paperOrder - b.paperOrder)
    .map(({ id }) => id)
    .slice(0, 2);
const text = (change: Partial<Parameters<typeof recordRegistrations>[1]> = {}) => ({
  nomineeIds: [first!],
  year: 2026,
  registeredOn: day('2026-02-10'),
  awardIds: open(),
  targets: ['Doanh thu tăng 10%'],
  movementIds: [],
  actionPlan: null,
  ...change,
});
const groups = async (on = '2026-12-15') => {
  const { db } = desk;
  const [clusters, memberships, nominees, registrations] = await Promise.all([
    db.clusters.toArray(),
    db.clusterMemberships.toArray(),
    db.nominees.toArray(),
    db.registrations.toArray(),
  ]);
  return registrationGroups({ clusters, memberships, nominees, registrations }, 2026, day(on));
};
const agree = async () => expect((await checkOf(await dumpOf(desk.db))).findings).toEqual([]);

describe('a registration', () => {
  test('is recorded for several units at once with the same titles, highest first, and is one deed', async () => {
    const before = await journalLength();
    must(await recordRegistrations(desk, text({ nomineeIds: units.slice(0, 3), awardIds: open().toReversed() })));
    expect(await journalLength()).toBe(before + 1);
    const rows = await desk.db.registrations.toArray();
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({ year: 2026, awardIds: open(), targets: ['Doanh thu tăng 10%'], actionPlan: null });
    expect(registeredShare(await groups())).toEqual({ registered: 3, units: units.length });
    await agree();
    must(await undoYearDeed(desk, (await lastYearDeed(desk.db))!));
    expect(await desk.db.registrations.count()).toBe(0);
    expect(registeredShare(await groups())).toEqual({ registered: 0, units: units.length });
  });

  test('of a unit that the register does not know is refused', async () => {
    const unknown = '99999999-0000-4000-9000-000000000000' as NomineeId;
    expect(refusal(await recordRegistrations(desk, text({ nomineeIds: [first!, unknown] })))).toEqual({
      type: 'unit-not-in-register',
    });
    expect(await desk.db.registrations.count()).toBe(0);
    expect(refusal(await recordRegistrations(desk, text({ nomineeIds: [] })))).toMatchObject({ field: 'unit' });
  });

  test('stands once in a year', async () => {
    must(await recordRegistrations(desk, text()));
    expect(refusal(await recordRegistrations(desk, text({ nomineeIds: [second!, first!] })))).toMatchObject({
      type: 'registered-already',
      year: 2026,
    });
    expect(refusal(await recordRegistrations(desk, text({ nomineeIds: [second!, second!] })))).toMatchObject({
      type: 'registered-already',
    });
    expect(await desk.db.registrations.count()).toBe(1);
  });

  test('is dated in its own year', async () => {
    expect(refusal(await recordRegistrations(desk, text({ registeredOn: day('2025-12-31') })))).toEqual({
      type: 'day-of-another-year',
      date: '2025-12-31',
      year: 2026,
    });
  });

  test('aims only at what its kind may be given under the rules of that day', async () => {
    const forPeople = smallWorld.ruleBooks[0]!.awards.find(({ recipients }) => !recipients.includes('enterprise'))!;
    expect(refusal(await recordRegistrations(desk, text({ awardIds: [forPeople.id] })))).toMatchObject({
      type: 'award-not-for-kind',
      award: forPeople.name,
    });
    expect(refusal(await recordRegistrations(desk, text({ awardIds: ['khong-co' as AwardId] })))).toMatchObject({
      type: 'award-unknown-then',
    });
    expect(refusal(await recordRegistrations(desk, text({ awardIds: [], targets: [' '] })))).toMatchObject({
      field: 'award',
    });
    expect(
      refusal(await recordRegistrations(desk, text({ year: 1990, registeredOn: day('1990-01-02') }))),
    ).toMatchObject({ type: 'no-rule-book' });
  });

  test('joins only movements of its year, and a unit that ended registers for nothing', async () => {
    const movementIds = ['99999999-0000-4000-9000-000000000001' as MovementId];
    expect(refusal(await recordRegistrations(desk, text({ movementIds })))).toEqual({
      type: 'movement-of-another-year',
      year: 2026,
    });
    const ended = { why: 'closed', on: day('2026-01-31'), into: null, document: '' } as const;
    must(await endEntry(desk, { id: first!, ended }));
    expect(refusal(await recordRegistrations(desk, text()))).toMatchObject({ type: 'entry-ended' });
  });

  test('is put right, keeps its action plan under its hash, and is withdrawn', async () => {
    const [id] = must(await recordRegistrations(desk, text()));
    const pdf = { name: ' Kế hoạch  2026.pdf', bytes: new TextEncoder().encode('%PDF-1.7\nxin chào') };
    const plan = { number: ' 12/KH ', date: day('2026-02-01'), file: pdf };
    const { nomineeIds: _, ...rest } = text({ targets: ['Nộp ngân sách 100 tỷ đồng'], actionPlan: plan });
    must(await correctRegistration(desk, { ...rest, id: id! }));
    const kept = (await desk.db.registrations.get(id!))!;
    expect(kept).toMatchObject({
      nomineeId: first,
      targets: ['Nộp ngân sách 100 tỷ đồng'],
      actionPlan: { number: '12/KH', date: '2026-02-01', file: { name: 'Kế hoạch 2026.pdf' } },
    });
    expect((await desk.db.files.get(kept.actionPlan!.file!.fileId))?.bytes).toEqual(pdf.bytes);
    expect(
      refusal(
        await correctRegistration(desk, {
          ...rest,
          id: id!,
          actionPlan: { ...plan, file: { ...pdf, bytes: new Uint8Array([1, 2]) } },
        }),
      ),
    ).toMatchObject({ type: 'not-a-scan' });
    await agree();
    must(await withdrawRegistration(desk, { id: id! }));
    expect(refusal(await withdrawRegistration(desk, { id: id! }))).toMatchObject({ type: 'not-found' });
    const gone = '99999999-0000-4000-9000-000000000002' as RegistrationId;
    expect(refusal(await correctRegistration(desk, { ...rest, id: gone }))).toMatchObject({
      type: 'not-found',
    });
  });

  test('of last year is taken over with titles and targets, for those that have not registered yet', async () => {
    const last = { year: 2025, registeredOn: day('2025-08-10') };
    must(await recordRegistrations(desk, text({ ...last, nomineeIds: [first!, second!] })));
    const copying = { year: 2026, registeredOn: day('2026-01-15'), nomineeIds: units };
    must(await recordRegistrations(desk, text({ nomineeIds: [second!], targets: ['Khác'] })));
    expect(must(await copyRegistrations(desk, copying))).toHaveLength(1);
    expect((await desk.db.registrations.where({ nomineeId: first!, year: 2026 }).first())!).toMatchObject({
      registeredOn: '2026-01-15',
      awardIds: open(),
      targets: ['Doanh thu tăng 10%'],
      actionPlan: null,
    });
    expect(refusal(await copyRegistrations(desk, copying))).toEqual({ type: 'nothing-to-copy', year: 2025 });
    await agree();
  });

  test('keeps the unit that it names in the register, and is not taken back once it was put right', async () => {
    const unit = must(
      await registerEntry(desk, {
        kind: 'collective',
        name: 'Tổ sản xuất 9',
        unit: 'Sao Mai',
        unitTaxCode: '',
        classification: '',
      }),
    );
    const entry = (await lastRegisterDeed(desk.db))!;
    const [id] = must(await recordRegistrations(desk, text({ nomineeIds: [unit], awardIds: [] })));
    expect(refusal(await undoRegisterDeed(desk, entry))).toMatchObject({ type: 'cannot-undo' });
    const recorded = (await lastYearDeed(desk.db))!;
    const { nomineeIds: _, ...rest } = text({ awardIds: [], targets: ['Khác'] });
    must(await correctRegistration(desk, { ...rest, id: id! }));
    expect(refusal(await undoYearDeed(desk, recorded))).toMatchObject({ why: 'changed-since' });
    expect(refusal(await undoYearDeed(desk, entry))).toEqual({ type: 'nothing-to-undo' });
    // Outside of every cluster it is shown, and counts for none.
    expect((await groups()).at(-1)).toMatchObject({ cluster: null, lines: [{ nominee: { id: unit } }] });
    expect(registeredShare(await groups())).toMatchObject({ registered: 0 });
  });
});
