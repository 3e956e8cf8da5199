import { describe, expect, test } from 'vitest';
import type { ClusterId, MovementId } from '#domain/ids.ts';
import type { CivilDate } from '#domain/time.ts';
import { must } from '#build/play-meeting.ts';
import { change } from '#store/change.ts';
import { deedOf } from '#store/desk.ts';
import { listMovements, removeMovement, reviewMovement, saveMovement } from '#store/movements.ts';

import { lastRegisterDeed, undoRegisterDeed } from '#store/register-undo.ts';
import { saveCluster } from '#store/register-clusters.ts';
import { largestFile } from '#store/tables.ts';
import { lastYearDeed, undoYearDeed } from '#store/year-undo.ts';
import { checkOf, dumpOf } from '#test/worlds/damaged-copy.ts';
import { desk, refusal, useSampleCouncil } from '#test/worlds/sample-council.ts';
import { smallWorld } from '#test/worlds/small-world.ts';
import { movement } from '#test/worlds/year.ts';

useSampleCouncil();

const day = (text: string): CivilDate => text as CivilDate;
const pdf = new TextEncoder().encode('%PDF-1.7 kế hoạch');
const stored = async (id: MovementId) => (await desk.db.movements.get(id))!;
const agree = async () => expect((await checkOf(await dumpOf(desk.db))).findings).toEqual([]);
const undo = async () => undoYearDeed(desk, (await lastYearDeed(desk.db))!);

/** A unit registers for a movement. */
const register = async (id: MovementId): Promise<unknown> => {
  const [unit] = smallWorld.nominees;
  return desk.db.registrations.add({
    id: desk.newId<'registration'>(),
    nomineeId: unit!.id,
    year: 2026,
    registeredOn: day('2026-02-01'),
    awardIds: [],
    targets: [],
    movementIds: [id],
    actionPlan: null,
  });
};
const registered = (id: MovementId) =>
  change(desk.db, deedOf(desk, 'movement-corrected'), ['registrations'], async () => {
    await register(id);
    return { ok: true, value: id } as const;
  });

describe('a movement', () => {
  test('has a name of its own within its year', async () => {
    const id = must(await saveMovement(desk, movement({ title: 'Thi đua xanh' })));
    expect(refusal(await saveMovement(desk, movement({ title: ' thi đua  Xanh' })))).toMatchObject({
      type: 'movement-known',
      title: 'Thi đua xanh',
    });
    must(await saveMovement(desk, movement({ title: 'Thi đua xanh', year: 2027 })));
    must(await saveMovement(desk, movement({ id, title: 'Thi đua xanh' })));
  });

  test('is written down as typed, with its plan kept under what the file is', async () => {
    const plan = { number: ' 12/KH-BQL ', date: day('2026-01-08'), file: { name: ' kế hoạch.pdf', bytes: pdf } };
    const id = must(await saveMovement(desk, movement({ title: '  Thi đua   xanh ', plan })));
    const { title, plan: kept, reviews } = await stored(id);
    expect({ title, reviews, number: kept.number, name: kept.file?.name }).toEqual({
      title: 'Thi đua xanh',
      reviews: [],
      number: '12/KH-BQL',
      name: 'kế hoạch.pdf',
    });
    expect((await desk.db.files.get(kept.file!.fileId))?.mediaType).toBe('application/pdf');
    await agree();
  });

  test('keeps its file and reviews when it is put right', async () => {
    const first = movement({ plan: { number: '', date: null, file: { name: 'a.pdf', bytes: pdf } } });
    const id = must(await saveMovement(desk, first));
    must(await reviewMovement(desk, { id, kind: 'interim', on: day('2026-07-02'), result: 'Đạt 60%.' }));
    const { plan } = await stored(id);
    must(await saveMovement(desk, movement({ id, theme: 'Chủ đề mới', plan })));
    expect(await stored(id)).toMatchObject({ theme: 'Chủ đề mới', plan, reviews: [{ kind: 'interim' }] });
  });

  test('is refused without a title, without the clusters it reaches, and with days out of order', async () => {
    expect(refusal(await saveMovement(desk, movement({ title: ' ' })))).toEqual({
      type: 'required',
      field: 'movement',
    });
    expect(refusal(await saveMovement(desk, movement({ spread: 'clusters' })))).toEqual({
      type: 'required',
      field: 'cluster',
    });
    expect(refusal(await saveMovement(desk, movement({ finalOn: day('2026-06-30') })))).toEqual({
      type: 'movement-days-crossed',
      earlier: 'interim',
      later: 'final',
    });
    expect(await desk.db.movements.count()).toBe(0);
  });

  test('takes PDFs and pictures, no other file and none that is too large', async () => {
    const withFile = (bytes: Uint8Array) =>
      saveMovement(desk, movement({ plan: { number: '', date: null, file: { name: 'kế hoạch', bytes } } }));
    expect(refusal(await withFile(new TextEncoder().encode('PK văn bản Word')))).toEqual({ type: 'not-a-scan' });
    const large = new Uint8Array(largestFile + 1);
    large.set(pdf);
    expect(refusal(await withFile(large))).toEqual({ type: 'file-too-large', mebibytes: 64 });
    must(await withFile(new Uint8Array([0xff, 0xd8, 0xff, 1])));
    expect(await desk.db.files.count()).toBe(1);
  });

  test('is reviewed half-way and at its end, each once, with a result', async () => {
    const id = must(await saveMovement(desk, movement()));
    const review = (kind: 'interim' | 'final', on: string, result: string) =>
      reviewMovement(desk, { id, kind, on: day(on), result });
    expect(refusal(await review('interim', '2026-07-02', '  '))).toEqual({ type: 'required', field: 'result' });
    must(await review('final', '2026-11-25', 'Vượt kế hoạch.'));
    must(await review('interim', '2026-07-02', 'Đạt 60%.'));
    must(await review('interim', '2026-07-03', 'Đạt 62%.'));
    expect((await stored(id)).reviews).toEqual([
      { kind: 'interim', on: '2026-07-03', result: 'Đạt 62%.' },
      { kind: 'final', on: '2026-11-25', result: 'Vượt kế hoạch.' },
    ]);
    expect(refusal(await review('final', '2026-07-02', 'Sớm quá'))).toMatchObject({ type: 'movement-days-crossed' });
  });

  test('stays while a unit registered for it, and goes when nobody did', async () => {
    const id = must(await saveMovement(desk, movement()));
    must(await registered(id));
    expect(await listMovements(desk.db, 2026)).toMatchObject([{ registered: 1 }]);
    expect(refusal(await removeMovement(desk, { id }))).toEqual({ type: 'movement-registered', count: 1 });
    const other = must(await saveMovement(desk, movement({ title: 'Ghi nhầm' })));
    must(await removeMovement(desk, { id: other }));
    expect(await listMovements(desk.db, 2026)).toHaveLength(1);
    expect(refusal(await removeMovement(desk, { id: other }))).toMatchObject({ type: 'not-found' });
  });

  test('stands in the list by the day of its launch, one without such a day last', async () => {
    for (const [title, launchOn] of [
      ['Không ngày', null],
      ['Sau', day('2026-03-01')],
      ['Trước', day('2026-01-02')],
    ] as const)
      must(await saveMovement(desk, movement({ title, launchOn })));
    must(await saveMovement(desk, movement({ title: 'Năm khác', year: 2025 })));
    expect((await listMovements(desk.db, 2026)).map(({ movement: { title } }) => title)).toEqual([
      'Trước',
      'Sau',
      'Không ngày',
    ]);
  });
});

describe('a deed of the year is taken back', () => {
  test('when it wrote, changed or removed a movement', async () => {
    const id = must(await saveMovement(desk, movement()));
    must(await saveMovement(desk, movement({ id, title: 'Tên khác' })));
    must(await undo());
    expect((await stored(id)).title).toBe(movement().title);
    must(await removeMovement(desk, { id }));
    must(await undo());
    expect(await stored(id)).toMatchObject({ id });
    must(await undo());
    expect(await desk.db.movements.count()).toBe(0);
    await agree();
  });

  test('but not once a unit registered for what would go', async () => {
    const id = must(await saveMovement(desk, movement()));
    const recorded = (await lastYearDeed(desk.db))!;
    must(await registered(id));
    expect(refusal(await undoYearDeed(desk, recorded))).toEqual({ type: 'cannot-undo', why: 'changed-since' });
    expect(await stored(id)).toMatchObject({ id });
  });

  test('but not where what would come back names what is gone', async () => {
    const clusterId: ClusterId = must(
      await saveCluster(desk, { number: 9, name: 'Cụm 9', zones: [], regulations: [] }),
    );
    const formed = (await lastRegisterDeed(desk.db))!;
    const id = must(await saveMovement(desk, movement({ spread: 'clusters', clusterIds: [clusterId] })));
    expect(refusal(await undoRegisterDeed(desk, formed))).toEqual({ type: 'cannot-undo', why: 'changed-since' });
    must(await removeMovement(desk, { id }));
    must(await undoRegisterDeed(desk, formed));
    expect(refusal(await undo())).toEqual({ type: 'cannot-undo', why: 'changed-since' });
    expect(await desk.db.movements.count()).toBe(0);
    await agree();
  });

  test('and no deed of another kind is taken back in its place', async () => {
    must(await saveCluster(desk, { number: 9, name: 'Cụm 9', zones: [], regulations: [] }));
    const formed = (await lastRegisterDeed(desk.db))!;
    expect(refusal(await undoYearDeed(desk, formed))).toEqual({ type: 'nothing-to-undo' });
  });
});
