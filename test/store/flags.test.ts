import { expect, test } from 'vitest';
import { must } from '#build/play-meeting.ts';
import { ok } from '#domain/result.ts';
import type { CivilDate } from '#domain/time.ts';
import { change } from '#store/change.ts';
import { deedOf } from '#store/desk.ts';
import { explainYear } from '#store/eligibility.ts';
import { endFlag, listFlags, recordFlag } from '#store/flags.ts';
import { endEntry } from '#store/register-endings.ts';
import { lastRegisterDeed, undoRegisterDeed } from '#store/register-undo.ts';
import { deferAll, desk, inSession, record, refusal, useSampleCouncil } from '#test/worlds/sample-council.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

useSampleCouncil();

const day = (typed: string): CivilDate => typed as CivilDate;
const meetingOn = day('2026-12-15');
const nomination = smallWorld.nominations.find(({ awardId }) => awardId === ('bang-khen-tinh' as never))!;
const { nomineeId } = nomination;
const complaint = {
  nomineeId,
  kind: 'complaint',
  from: day('2026-09-01'),
  to: null,
  document: '  Thông báo số 12/TB-TTr ngày 01/9/2026 ',
} as const;

const lineOf = async (ruleId: string, id = nomination.id) =>
  (await explainYear(desk.db, nomination.year, meetingOn))
    .find(({ nominationId }) => nominationId === id)
    ?.lines.find((line) => line.ruleId === ruleId);
const pending = () => lineOf('khong-vuong-mac');
const registered = (id = fighter.id) => lineOf('dang-ky-thi-dua', id);
const fighter = smallWorld.nominations.find(({ awardId }) => awardId === ('ldtt' as never))!;

test('a nominee about whom nothing is recorded meets the rule, one with an open complaint does not', async () => {
  expect(await pending()).toMatchObject({ verdict: 'met', evidence: [{ type: 'nothing-recorded', until: meetingOn }] });
  must(await recordFlag(desk, complaint));
  expect(await pending()).toMatchObject({
    verdict: 'missing',
    lacks: [{ type: 'flag-open', flag: { kind: 'complaint', document: 'Thông báo số 12/TB-TTr ngày 01/9/2026' } }],
  });
});

test('each file is judged on the day of the meeting that considers it, and on its own while none does', async () => {
  const shown = async () =>
    (await explainYear(desk.db, nomination.year, null))
      .find(({ nominationId }) => nominationId === nomination.id)
      ?.lines.find((line) => line.ruleId === 'khong-vuong-mac');
  const { date } = (await record()).meeting;
  expect(nomination.receivedOn < date).toBe(true);
  must(await recordFlag(desk, { ...complaint, from: date }));
  expect(await shown()).toMatchObject({ verdict: 'missing', lacks: [{ type: 'flag-open' }] });
  await inSession();
  await deferAll();
  expect(await shown()).toMatchObject({ verdict: 'met' });
});

test('without an end a flag goes on; ended before the meeting, it is told as over', async () => {
  const id = must(await recordFlag(desk, complaint));
  expect(await listFlags(desk.db, nomineeId)).toMatchObject([{ id, to: null }]);
  must(await endFlag(desk, { id, to: day('2026-11-30') }));
  expect(await pending()).toMatchObject({ verdict: 'met', evidence: [{ type: 'flag-ended' }] });
});

test('an end before the beginning is refused, of a new line as of one that goes on', async () => {
  const early = day('2026-08-31');
  const refused = { type: 'ends-before-start', from: complaint.from };
  expect(refusal(await recordFlag(desk, { ...complaint, to: early }))).toEqual(refused);
  const id = must(await recordFlag(desk, complaint));
  expect(refusal(await endFlag(desk, { id, to: early }))).toEqual(refused);
  expect(await listFlags(desk.db, nomineeId)).toMatchObject([{ to: null }]);
});

test('nothing is recorded against anybody without the paper that says so, nor against nobody', async () => {
  expect(refusal(await recordFlag(desk, { ...complaint, document: ' ' }))).toEqual({
    type: 'required',
    field: 'proof',
  });
  expect(refusal(await recordFlag(desk, { ...complaint, nomineeId: 'gone' as never }))).toEqual({
    type: 'not-found',
    subject: 'nominee',
  });
});

test('a line typed wrongly is put right, and what goes on stands before what is over', async () => {
  const over = must(await recordFlag(desk, { ...complaint, kind: 'press', to: day('2026-10-01') }));
  const open = must(await recordFlag(desk, complaint));
  must(await recordFlag(desk, { ...complaint, id: open, kind: 'inspection' }));
  expect((await listFlags(desk.db, nomineeId)).map(({ id, kind }) => [id, kind])).toEqual([
    [open, 'inspection'],
    [over, 'press'],
  ]);
  expect((await desk.db.journal.toArray()).at(-1)?.type).toBe('flag-corrected');
});

test('what stood against an entry stands against the one it ended into', async () => {
  const other = smallWorld.nominees.find(({ id, kind }) => id !== nomineeId && kind === 'enterprise')!;
  must(await recordFlag(desk, { ...complaint, nomineeId: other.id }));
  must(
    await endEntry(desk, {
      id: other.id,
      ended: { why: 'merged', on: day('2026-11-01'), into: nomineeId, document: '' },
    }),
  );
  expect(await pending()).toMatchObject({ verdict: 'missing' });
});

test('the last line is taken back like every deed of the register', async () => {
  must(await recordFlag(desk, complaint));
  must(await undoRegisterDeed(desk, (await lastRegisterDeed(desk.db))!));
  expect(await listFlags(desk.db, nomineeId)).toEqual([]);
});

test('registration is not known only while the year has none at all', async () => {
  expect(await registered()).toMatchObject({ verdict: 'not-known', lacks: [{ type: 'registrations-unkept' }] });
  await writes(fighter.nomineeId, ['giay-khen']);
  expect(await registered()).toMatchObject({ verdict: 'missing', lacks: [{ type: 'not-registered' }] });
  await writes(fighter.nomineeId, ['giay-khen', 'ldtt']);
  expect(await registered()).toMatchObject({ verdict: 'met' });
});

test('the unit that somebody belongs to registers for him', async () => {
  const nominee = smallWorld.nominees.find(({ id }) => id === fighter.nomineeId)!;
  if (nominee.kind === 'enterprise') throw new Error('LĐTT is for persons');
  const unit = { id: 'unit', kind: 'collective', name: nominee.unit, unit: 'Ban Quản lý', ended: null };
  await seeds(['nominees', 'registrations'], async () => {
    await desk.db.nominees.add({ ...unit, unitTaxCode: '', classification: '' } as never);
  });
  await writes('unit', ['ldtt']);
  expect(await registered()).toMatchObject({ verdict: 'met' });
});

/** What another part of the year writes: its own command is none of this file's. */
const seeds = async (tables: readonly ('nominees' | 'registrations')[], work: () => Promise<void>): Promise<void> => {
  must(
    await change(desk.db, deedOf(desk, 'entry-registered'), tables, async () => {
      await work();
      return ok(true);
    }),
  );
};

const writes = (nominee: string, awardIds: readonly string[]): Promise<void> =>
  seeds(['registrations'], async () => {
    await desk.db.registrations.put({
      id: `registration of ${nominee}`,
      nomineeId: nominee,
      year: nomination.year,
      registeredOn: day('2026-02-01'),
      awardIds,
      targets: [],
      movementIds: [],
      actionPlan: null,
    } as never);
  });
