import { describe, expect, test } from 'vitest';
import type { ClusterId, CriteriaSetId, NomineeId, ScoringId } from '#domain/ids.ts';
import { ok } from '#domain/result.ts';
import { points } from '#domain/scoring/points.ts';
import { columnsOf, contestOf } from '#domain/scoring/stages.ts';
import { rankNominees } from '#domain/scoring/ranking.ts';
import type { CivilDate } from '#domain/time.ts';
import { must } from '#build/play-meeting.ts';
import { recordComment, recordExplanation, recordFigures, recordMarks } from '#store/assessments.ts';
import { change } from '#store/change.ts';
import { recordIndicators } from '#store/indicators.ts';
import { saveCluster } from '#store/register-clusters.ts';
import { endEntry } from '#store/register-endings.ts';
import { registerEntry } from '#store/register-entries.ts';
import { loadScoringRecord, loadScorings } from '#store/scoring-reading.ts';
import {
  beginScoring,
  changeScoring,
  closeScoring,
  decideTie,
  lockStage,
  removeScoring,
  reopenScoring,
  reopenStage,
  settleQuota,
  withdrawTieDecision,
  type NewScoring,
} from '#store/scorings.ts';
import type { RecordTable } from '#store/tables.ts';
import {
  agree,
  begin,
  byOther,
  cluster,
  fill,
  first,
  joins,
  planned,
  putSetWith,
  second,
  stored,
  third,
  units,
  useScoredCouncil,
} from '#test/worlds/begun-scoring.ts';
import { deedOf } from '#test/worlds/desk.ts';
import { desk, journalLength, refusal } from '#test/worlds/sample-council.ts';
import { everyKind } from '#test/worlds/scoring-world.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

useScoredCouncil();

const day = (text: string): CivilDate => text as CivilDate;
const nameOf = (id: NomineeId) => smallWorld.nominees.find((nominee) => nominee.id === id)!.name;
const person = smallWorld.nominees.find(({ kind }) => kind === 'person')!;
const whyNot = async (changed: Partial<NewScoring>) => refusal(await beginScoring(desk, planned(changed)));
const columnsNow = async (id: ScoringId) => columnsOf((await loadScoringRecord(desk.db, id))!);
const put = (table: RecordTable, row: object) =>
  change(desk.db, deedOf(desk, 'test-row-put'), [table], async () => ok(await desk.db.table(table).put(row)));

describe('a scoring', () => {
  test('is begun for a cluster under its name, or for a category under its own, each unit once', async () => {
    const id = await begin({ nomineeIds: [first, second, first] });
    expect(await stored(id)).toMatchObject({ title: cluster.name, nomineeIds: [first, second], closing: null });
    const category = await begin({ clusterId: null, title: ' Doanh nghiệp  hạ tầng ' });
    expect((await stored(category)).title).toBe('Doanh nghiệp hạ tầng');
    expect((await loadScorings(desk.db, 2026)).map(({ scoring, units: count }) => [scoring.title, count])).toEqual([
      [cluster.name, 2],
      ['Doanh nghiệp hạ tầng', 3],
    ]);
    expect(await loadScorings(desk.db, 2025)).toEqual([]);
    await agree();
  });

  test('is not begun twice for a cluster and year, nor for a category', async () => {
    await begin();
    expect(await whyNot({})).toEqual({ type: 'scoring-begun', title: cluster.name });
    must(await beginScoring(desk, planned({ year: 2025 })));
    await begin({ clusterId: null, title: 'Phòng ban' });
    expect(await whyNot({ clusterId: null, title: 'Phòng ban' })).toEqual({
      type: 'scoring-begun',
      title: 'Phòng ban',
    });
  });

  test('needs units, a title, a published set, and units of the kind that the set is for', async () => {
    expect(await whyNot({ nomineeIds: [] })).toEqual({ type: 'units-missing' });
    expect(await whyNot({ clusterId: null })).toEqual({ type: 'required', field: 'title' });
    expect(await whyNot({ criteriaSetId: 'none' as CriteriaSetId })).toEqual({
      type: 'not-found',
      subject: 'criteria-set',
    });
    expect(await whyNot({ clusterId: 'none' as ClusterId, title: 'Cụm' })).toEqual({
      type: 'required',
      field: 'cluster',
    });
    await putSetWith({ published: false });
    expect(await whyNot({})).toEqual({ type: 'criteria-draft', name: everyKind.name });
    await putSetWith({});
    const people = { clusterId: null, title: 'Công nhân', nomineeIds: [person.id] };
    expect(await whyNot(people)).toEqual({ type: 'audience-differs', name: person.name });
    await putSetWith({ audience: 'person' });
    expect(await whyNot({})).toEqual({ type: 'audience-differs', name: nameOf(first) });
    await begin(people);
    const room = {
      kind: 'collective',
      name: 'Phòng Chưa Chấm',
      unit: 'Ban Quản lý',
      unitTaxCode: '',
      classification: '',
    } as const;
    const added = must(await registerEntry(desk, room));
    const rooms = { clusterId: null, title: 'Phòng ban', nomineeIds: [added] };
    for (const audience of ['enterprise', 'infrastructure', 'secondary', 'cluster'] as const) {
      await putSetWith({ audience });
      expect(await whyNot(rooms), audience).toEqual({ type: 'audience-differs', name: room.name });
    }
    await putSetWith({ audience: 'collective' });
    expect(await whyNot({})).toEqual({ type: 'audience-differs', name: nameOf(first) });
    await begin(rooms);
    await putSetWith({ audience: 'person' });
    expect(await whyNot({ ...people, title: 'Khác', nomineeIds: ['none' as NomineeId] })).toEqual({
      type: 'not-found',
      subject: 'nominee',
    });
  });

  test('is not begun with a unit that left the register, and keeps one that leaves later', async () => {
    const ended = { why: 'closed', on: day('2026-11-01'), into: null, document: '' } as const;
    must(await endEntry(desk, { id: third, ended }));
    expect(await whyNot({})).toEqual({ type: 'entry-ended', name: nameOf(third) });
    const id = await begin({ nomineeIds: [first, second] });
    must(await endEntry(desk, { id: second, ended }));
    must(await changeScoring(desk, { id, title: 'Cụm một' }));
    const added = await changeScoring(desk, { id, nomineeIds: [first, second, third] });
    expect(refusal(added)).toEqual({ type: 'entry-ended', name: nameOf(third) });
  });

  test('is not begun with a unit that stands in another cluster that day, both named', async () => {
    const two = must(await saveCluster(desk, { number: 2, name: 'Cụm thi đua số 2', zones: [], regulations: [] }));
    const there = {
      id: '0000000b-0000-4000-8000-0000000000ff',
      clusterId: two,
      nomineeId: second,
      head: false,
      deputy: false,
      order: 1,
      from: '2026-06-01',
      to: null,
    };
    must(await put('clusterMemberships', there));
    const both = { type: 'unit-in-two-clusters', name: nameOf(second), clusters: [cluster.name, 'Cụm thi đua số 2'] };
    expect(await whyNot({})).toEqual(both);
    // It had left by then; but who is scored with the one cluster is not scored with the other.
    must(await put('clusterMemberships', { ...there, to: '2026-06-30' }));
    must(
      await beginScoring(
        desk,
        planned({ clusterId: two, nomineeIds: [third], criteriaSetId: everyKind.id, year: 2025 }),
      ),
    );
    await begin();
    expect(await whyNot({ clusterId: two, nomineeIds: [second] })).toMatchObject({ type: 'unit-in-two-clusters' });
  });

  test('changes its title at any time, its set and units not once marks stand on them or a stage is locked', async () => {
    const id = await begin();
    const otherSet = await putSetWith({ id: 'other-set' as CriteriaSetId });
    must(await changeScoring(desk, { id, criteriaSetId: otherSet }));
    must(await changeScoring(desk, { id, criteriaSetId: everyKind.id, nomineeIds: units.slice(0, 4) }));
    must(await recordMarks(desk, id, [{ nomineeId: first, stage: 'self', code: '1.3', mark: points(0) }]));
    expect(refusal(await changeScoring(desk, { id, criteriaSetId: otherSet }))).toEqual({
      type: 'marks-stand',
      name: cluster.name,
    });
    expect(refusal(await changeScoring(desk, { id, nomineeIds: [second, third] }))).toEqual({
      type: 'marks-stand',
      name: nameOf(first),
    });
    must(await changeScoring(desk, { id, nomineeIds: [first, second] }));
    expect(refusal(await removeScoring(desk, { id }))).toEqual({ type: 'marks-stand', name: cluster.name });
    must(await lockStage(desk, { id, stage: 'self' }));
    const added = await changeScoring(desk, { id, nomineeIds: [first, second, third] });
    expect(refusal(added)).toEqual({ type: 'stage-locked', stage: 'self' });
    must(await changeScoring(desk, { id, title: 'Cụm hạ tầng', nomineeIds: [second, first] }));
    expect(await stored(id)).toMatchObject({ title: 'Cụm hạ tầng', nomineeIds: [second, first] });
    await agree();
  });

  test('keeps a unit that changes clusters while it is scored, and can be changed all the same', async () => {
    const id = await begin({ nomineeIds: [first, second] });
    const two = must(await saveCluster(desk, { number: 2, name: 'Cụm thi đua số 2', zones: [], regulations: [] }));
    await joins(two, second);
    must(await changeScoring(desk, { id, title: 'Cụm một', nomineeIds: [first, second, third] }));
    expect(await stored(id)).toMatchObject({ title: 'Cụm một', nomineeIds: [first, second, third] });
    must(await changeScoring(desk, { id, nomineeIds: [first, third] }));
    expect(refusal(await changeScoring(desk, { id, nomineeIds: units.slice(0, 3) }))).toMatchObject({
      type: 'unit-in-two-clusters',
    });
  });

  test('says that it is remarks that stand where no mark does, and goes once they are out', async () => {
    const id = await begin();
    const cell = { nomineeId: first, stage: 'self', code: '1.3' } as const;
    must(await recordComment(desk, id, { ...cell, text: 'Chờ hồ sơ' }));
    expect(refusal(await removeScoring(desk, { id }))).toEqual({ type: 'remarks-stand', name: cluster.name });
    expect(refusal(await changeScoring(desk, { id, nomineeIds: [second] }))).toEqual({
      type: 'remarks-stand',
      name: nameOf(first),
    });
    must(await recordComment(desk, id, { ...cell, text: '' }));
    must(await removeScoring(desk, { id }));
  });

  test('that was begun by mistake goes, and what is not there is refused', async () => {
    const id = await begin();
    must(await removeScoring(desk, { id }));
    expect(await desk.db.scorings.count()).toBe(0);
    const gone = { type: 'not-found', subject: 'scoring' };
    expect(refusal(await removeScoring(desk, { id }))).toEqual(gone);
    expect(refusal(await lockStage(desk, { id, stage: 'self' }))).toEqual(gone);
    expect(await loadScoringRecord(desk.db, id)).toBeUndefined();
  });
});

describe('a stage', () => {
  test('is locked with those that were not used, and opened again for a reason, all on record', async () => {
    const id = await begin();
    await fill(id);
    must(await lockStage(desk, { id, stage: 'cluster' }));
    const reopens = (reason: string) => reopenStage(desk, { id, stage: 'cluster', reason });
    expect(refusal(await reopens('  '))).toEqual({ type: 'required', field: 'reason' });
    must(await reopens(' Nhập nhầm  doanh thu '));
    must(await lockStage(desk, { id, stage: 'cluster' }));
    const { locks } = await stored(id);
    const said = { by: desk.actor.name };
    expect(locks.self).toMatchObject([{ what: 'locked', reason: '', ...said }]);
    expect(locks.cluster).toMatchObject([
      { what: 'locked' },
      { what: 'reopened', reason: 'Nhập nhầm doanh thu', ...said },
      { what: 'locked' },
    ]);
    expect(locks.council).toEqual([]);
    await agree();
  });

  test('is locked, opened, closed, ranked and given its quota by chair and secretary alone', async () => {
    const id = await begin();
    await fill(id);
    const entries = await journalLength();
    const answers = await Promise.all([
      lockStage(byOther(), { id, stage: 'cluster' }),
      reopenStage(byOther(), { id, stage: 'cluster', reason: 'x' }),
      closeScoring(byOther(), { id }),
      reopenScoring(byOther(), { id, reason: 'x' }),
      settleQuota(byOther(), { id, quota: null }),
      decideTie(byOther(), { id, nomineeIds: units, reason: 'x', roundId: null }),
      withdrawTieDecision(byOther(), { id, nomineeIds: units }),
    ]);
    for (const answer of answers) expect(refusal(answer)).toEqual({ type: 'role-forbids', action: 'score-clusters' });
    expect(await journalLength()).toBe(entries);
  });

  test('is not locked while a comment is owed', async () => {
    await putSetWith({ commentBelow: 60 });
    const id = await begin();
    must(await recordMarks(desk, id, [{ nomineeId: second, stage: 'cluster', code: '1.3', mark: points(10) }]));
    expect(refusal(await lockStage(desk, { id, stage: 'cluster' }))).toEqual({
      type: 'comment-missing',
      name: nameOf(second),
      code: '1.3',
    });
  });
});

describe('closing', () => {
  const produce = (nomineeId: NomineeId, actual: number) =>
    recordIndicators(desk, {
      year: 2026,
      cells: [
        { nomineeId, kind: 'production', part: 'plan', value: 1000 },
        { nomineeId, kind: 'production', part: 'actual', value: actual },
      ],
      source: 'typed',
    });

  test('keeps the points against later changes of the year; opened again, they follow the year anew', async () => {
    const id = await begin();
    await fill(id);
    must(
      await recordFigures(
        desk,
        id,
        [first, second, third].flatMap((nomineeId) =>
          (['plan', 'actual'] as const).map((part) => ({
            nomineeId,
            stage: 'cluster',
            code: '1.1',
            part,
            value: null,
          })),
        ),
      ),
    );
    must(await produce(first, 1200));
    must(await produce(second, 1100));
    must(await lockStage(desk, { id, stage: 'cluster' }));
    expect(refusal(await closeScoring(desk, { id }))).toEqual({ type: 'scoring-unfinished', units: 1 });
    must(await produce(third, 900));
    must(await closeScoring(desk, { id }));
    const closed = await columnsNow(id);
    const relative = (columns: typeof closed) =>
      units.slice(0, 3).map((unit) => columns.get(unit)?.cluster.marks['1.1']);
    expect(relative(closed)).toEqual([points(100), points(75), points(45)]);
    must(await produce(first, 1050));
    must(await produce(third, 2000));
    expect(await columnsNow(id)).toEqual(closed);
    expect((await loadScorings(desk.db, 2026))[0]?.finished).toEqual({ self: 0, cross: 0, cluster: 3, council: 0 });
    await agree();
    const reopens = (reason: string) => reopenScoring(desk, { id, reason });
    expect(refusal(await reopens(''))).toEqual({ type: 'required', field: 'reason' });
    must(await reopens('Có kiến nghị'));
    expect(refusal(await reopens('Có kiến nghị'))).toEqual({ type: 'scoring-open' });
    expect((await stored(id)).closing).toBeNull();
    expect(relative(await columnsNow(id))).toEqual([points(52.5), points(55), points(100)]);
  });

  test('keeps whom the law prefers among equals, whatever the register says of workers and women afterwards', async () => {
    const id = await begin();
    await fill(id);
    const employ = async (nomineeId: NomineeId, women: number) => {
      const unit = (await desk.db.nominees.get(nomineeId))!;
      const told = unit.kind === 'enterprise' ? { ...unit.profile, workers: 100, women } : null;
      must(await put('nominees', { ...unit, profile: told }));
    };
    const places = async () => {
      const record = (await loadScoringRecord(desk.db, id))!;
      const ranked = rankNominees(contestOf(record, 'cluster').scoresBy(record.set.tieChain));
      return ranked.map(({ nomineeId, rank }) => [nomineeId, rank]);
    };
    await employ(third, 80);
    must(await lockStage(desk, { id, stage: 'cluster' }));
    must(await closeScoring(desk, { id }));
    const closed = await places();
    expect(closed[0]).toEqual([third, 1]);
    await employ(third, 10);
    await employ(first, 80);
    expect(await places()).toEqual(closed);
    must(await reopenScoring(desk, { id, reason: 'Có kiến nghị' }));
    expect((await places())[0]).toEqual([first, 1]);
  });

  test('ends all writing but quota and places', async () => {
    const id = await begin();
    await fill(id);
    expect(refusal(await closeScoring(desk, { id }))).toEqual({ type: 'stage-before-open', stage: 'cluster' });
    must(await lockStage(desk, { id, stage: 'cluster' }));
    must(await closeScoring(desk, { id }));
    const cell = { nomineeId: first, stage: 'council', code: '1.3' } as const;
    const answers = await Promise.all([
      recordMarks(desk, id, [{ ...cell, mark: points(1) }]),
      recordExplanation(desk, id, { ...cell, text: 'Muộn' }),
      changeScoring(desk, { id, title: 'Khác' }),
      removeScoring(desk, { id }),
      lockStage(desk, { id, stage: 'council' }),
      reopenStage(desk, { id, stage: 'cluster', reason: 'Muộn' }),
      closeScoring(desk, { id }),
    ]);
    for (const answer of answers) expect(refusal(answer)).toEqual({ type: 'scoring-closed' });
    must(await settleQuota(desk, { id, quota: { type: 'number', number: 1 } }));
    must(await decideTie(desk, { id, nomineeIds: [second, first, third], reason: 'Thống nhất', roundId: null }));
    await agree();
  });
});

test('a quota is a number of the units, or a share of them', async () => {
  const id = await begin();
  const settle = async (quota: Parameters<typeof settleQuota>[1]['quota']) =>
    refusal(await settleQuota(desk, { id, quota }));
  expect(await settle({ type: 'number', number: 0 })).toEqual({ type: 'quota-out', most: 3 });
  expect(await settle({ type: 'number', number: 4 })).toEqual({ type: 'quota-out', most: 3 });
  expect(await settle({ type: 'number', number: 1.5 })).toEqual({ type: 'quota-out', most: 3 });
  expect(await settle({ type: 'share', percent: 14.555, rounding: 'down' })).toEqual({ type: 'quota-out', most: 100 });
  expect(await settle({ type: 'share', percent: 101, rounding: 'down' })).toEqual({ type: 'quota-out', most: 100 });
  const shares = [20, 14.5, 14.35].map((percent) => ({ type: 'share', percent, rounding: 'up' }) as const);
  for (const quota of [{ type: 'number', number: 3 } as const, ...shares, null]) {
    expect(await settle(quota)).toBe('not refused');
    expect((await stored(id)).quota).toEqual(quota);
  }
});
