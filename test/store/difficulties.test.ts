import { describe, expect, test } from 'vitest';
import type { DifficultyId, NomineeId } from '#domain/ids.ts';
import type { CivilDate } from '#domain/time.ts';
import { byUrgency, difficultyState } from '#domain/year/difficulty.ts';
import { must } from '#build/play-meeting.ts';
import {
  endDifficulty,
  followLine,
  isFollowed,
  noteStep,
  recordDifficulty,
  removeDifficulty,
  reopenDifficulty,
} from '#store/difficulties.ts';
import { pledgeOf, removePledge, savePledge } from '#store/pledges.ts';
import { saveCluster } from '#store/register-clusters.ts';
import { lastYearDeed, undoYearDeed } from '#store/year-undo.ts';
import { checkOf, dumpOf } from '#test/worlds/damaged-copy.ts';
import { desk, meetingId, refusal, useSampleCouncil } from '#test/worlds/sample-council.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

useSampleCouncil();

const day = (text: string): CivilDate => text as CivilDate;
const cluster = smallWorld.clusters[0]!;
const unit = smallWorld.clusterMemberships[0]!.nomineeId;
const raised = (change: Partial<Parameters<typeof recordDifficulty>[1]> = {}) => ({
  clusterId: cluster.id,
  meetingId: null,
  raisedBy: unit,
  raisedOn: day('2026-06-01'),
  text: ' Thiếu  nhà ở công nhân ',
  solution: 'Dành quỹ đất',
  responsible: 'Phòng Quy hoạch',
  dueOn: day('2026-09-30'),
  ...change,
});
const agree = async () => expect((await checkOf(await dumpOf(desk.db))).findings).toEqual([]);

describe('a difficulty', () => {
  test('is followed by its steps to its end, and taken up again', async () => {
    const id = must(await recordDifficulty(desk, raised({ meetingId })));
    must(await noteStep(desk, { id, step: { on: day('2026-08-01'), text: 'UBND tỉnh đồng ý chủ trương' } }));
    must(await noteStep(desk, { id, step: { on: day('2026-07-01'), text: 'Đã báo cáo UBND tỉnh' } }));
    expect(refusal(await endDifficulty(desk, { id, on: day('2026-07-31') }))).toEqual({
      type: 'ends-before-last-step',
      on: '2026-08-01',
    });
    must(await endDifficulty(desk, { id, on: day('2026-09-01') }));
    expect(await desk.db.difficulties.get(id)).toMatchObject({
      text: 'Thiếu nhà ở công nhân',
      steps: [{ on: '2026-07-01' }, { on: '2026-08-01' }],
      endedOn: '2026-09-01',
    });
    const step = { on: day('2026-09-02'), text: 'Thêm' };
    expect(refusal(await noteStep(desk, { id, step }))).toEqual({ type: 'difficulty-ended', on: '2026-09-01' });
    expect(refusal(await endDifficulty(desk, { id, on: day('2026-09-03') }))).toMatchObject({
      type: 'difficulty-ended',
    });
    must(await recordDifficulty(desk, { ...raised({ solution: 'Cho thuê đất' }), id }));
    expect(await desk.db.difficulties.get(id)).toMatchObject({ solution: 'Cho thuê đất', endedOn: '2026-09-01' });
    must(await reopenDifficulty(desk, { id }));
    expect(await desk.db.difficulties.get(id)).toMatchObject({ endedOn: null });
    await agree();
    must(await removeDifficulty(desk, { id }));
    must(await undoYearDeed(desk, (await lastYearDeed(desk.db))!));
    expect(await desk.db.difficulties.get(id)).toMatchObject({ steps: [{}, {}] });
  });

  test('spoken of at a meeting of its cluster is taken over once, with whoever raised it', async () => {
    const name = smallWorld.nominees.find(({ id }) => id === unit)!.name;
    const told = { meetingId, cluster: cluster.name, raisedOn: day('2026-12-04'), text: ' Thiếu  điện ' };
    expect(await isFollowed(desk.db, meetingId, told.text)).toBe(false);
    const id = must(await followLine(desk, { ...told, unit: name }));
    expect(await isFollowed(desk.db, meetingId, told.text)).toBe(true);
    expect(refusal(await followLine(desk, { ...told, unit: name }))).toEqual({ type: 'difficulty-followed' });
    expect(await desk.db.difficulties.get(id)).toMatchObject({
      meetingId,
      clusterId: cluster.id,
      raisedBy: unit,
      raisedOn: '2026-12-04',
      text: 'Thiếu điện',
    });
    const whole = must(await followLine(desk, { ...told, unit: null, text: 'Thiếu nước' }));
    expect(await desk.db.difficulties.get(whole)).toMatchObject({ raisedBy: null });
    expect(refusal(await followLine(desk, { ...told, unit: null, cluster: 'Cụm nào đó' }))).toMatchObject({
      field: 'cluster',
    });
    await agree();
  });

  test('is said in words, raised by a unit of the cluster, and nothing about it comes before it', async () => {
    expect(refusal(await recordDifficulty(desk, raised({ text: ' ' })))).toMatchObject({ field: 'text' });
    expect(refusal(await recordDifficulty(desk, raised({ raisedOn: day('2025-06-01') })))).toMatchObject({
      type: 'unit-not-in-cluster',
    });
    const nobody = '99999999-0000-4000-9000-000000000000' as NomineeId;
    expect(refusal(await recordDifficulty(desk, raised({ raisedBy: nobody })))).toEqual({
      type: 'unit-not-in-register',
    });
    expect(refusal(await recordDifficulty(desk, raised({ dueOn: day('2026-05-31') })))).toEqual({
      type: 'before-it-was-raised',
      raisedOn: '2026-06-01',
    });
    const id = must(await recordDifficulty(desk, raised()));
    const early = { on: day('2026-05-01'), text: 'Trước đó' };
    expect(refusal(await noteStep(desk, { id, step: early }))).toMatchObject({ type: 'before-it-was-raised' });
    expect(refusal(await noteStep(desk, { id, step: { ...early, text: ' ' } }))).toMatchObject({ field: 'text' });
    const gone = '99999999-0000-4000-9000-000000000003' as DifficultyId;
    expect(refusal(await removeDifficulty(desk, { id: gone }))).toMatchObject({ type: 'not-found' });
  });

  test('is looked at overdue first, then by the day it is due, then what ended', async () => {
    for (const [text, dueOn] of [
      ['không hạn', null],
      ['còn hạn', day('2026-12-31')],
      ['quá hạn', day('2026-07-01')],
      ['xong', day('2026-06-15')],
    ] as const)
      must(await recordDifficulty(desk, raised({ text, dueOn })));
    const done = (await desk.db.difficulties.toArray()).find(({ text }) => text === 'xong')!;
    must(await endDifficulty(desk, { id: done.id, on: day('2026-06-20') }));
    const today = day('2026-12-15');
    const rows = byUrgency(await desk.db.difficulties.toArray(), today);
    expect(rows.map(({ text }) => text)).toEqual(['quá hạn', 'còn hạn', 'không hạn', 'xong']);
    expect(rows.map((row) => difficultyState(row, today))).toEqual(['overdue', 'open', 'open', 'ended']);
    // On its very day it is not overdue yet.
    expect(difficultyState(rows[1]!, day('2026-12-31'))).toBe('open');
  });
});

describe('a pledge', () => {
  const pledge = (change: Partial<Parameters<typeof savePledge>[1]> = {}) => ({
    clusterId: cluster.id,
    year: 2026,
    place: 'Bắc Ninh',
    signedOn: null,
    terms: [' Hoàn thành  kế hoạch ', ' '],
    scan: null,
    ...change,
  });
  const scan = { name: 'giao-uoc.pdf', bytes: new TextEncoder().encode('%PDF-1.7\nđã ký') };

  test('is one of a cluster and a year, and keeps its terms when it is signed', async () => {
    const id = must(await savePledge(desk, pledge()));
    expect(await pledgeOf(desk.db, cluster.id, 2026)).toMatchObject({ id, terms: ['Hoàn thành kế hoạch'], scan: null });
    expect(must(await savePledge(desk, pledge({ signedOn: day('2026-02-20'), scan })))).toBe(id);
    expect(await pledgeOf(desk.db, cluster.id, 2026)).toMatchObject({
      signedOn: '2026-02-20',
      scan: { name: 'giao-uoc.pdf' },
    });
    await agree();
    must(await removePledge(desk, { id }));
    expect(refusal(await removePledge(desk, { id }))).toMatchObject({ type: 'not-found' });
  });

  test('has a place and terms, is signed in its year, and nothing unsigned was scanned', async () => {
    expect(refusal(await savePledge(desk, pledge({ place: ' ' })))).toMatchObject({ field: 'place' });
    expect(refusal(await savePledge(desk, pledge({ terms: [] })))).toMatchObject({ field: 'text' });
    expect(refusal(await savePledge(desk, pledge({ signedOn: day('2027-01-02') })))).toMatchObject({
      type: 'day-of-another-year',
    });
    expect(refusal(await savePledge(desk, pledge({ scan })))).toMatchObject({ field: 'date' });
    expect(await desk.db.pledges.count()).toBe(0);
  });
});

test('regulations of a cluster are put right, end, and stand once, the oldest first', async () => {
  const first = { number: ' 01/QC ', date: day('2025-01-10'), title: 'Quy chế hoạt động' };
  const second = { number: '02/QC', date: day('2024-01-10'), title: 'Quy chế cũ', endedOn: day('2025-01-09') };
  const save = (regulations: readonly (typeof first | typeof second)[]) =>
    saveCluster(desk, { ...cluster, regulations });
  must(await save([first, second]));
  expect((await desk.db.clusters.get(cluster.id))?.regulations).toEqual([second, { ...first, number: '01/QC' }]);
  await agree();
  expect(refusal(await save([{ ...second, endedOn: day('2024-01-09') }]))).toMatchObject({
    type: 'regulation-ends-early',
  });
  expect(refusal(await save([first, first]))).toEqual({ type: 'regulation-twice', number: '01/QC' });
  expect(refusal(await save([{ ...first, number: '' }]))).toEqual({ type: 'regulation-incomplete' });
  must(await save([]));
  expect((await desk.db.clusters.get(cluster.id))?.regulations).toEqual([]);
});
