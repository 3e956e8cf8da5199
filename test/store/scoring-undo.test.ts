import { describe, expect, test } from 'vitest';
import type { CriteriaSetId } from '#domain/ids.ts';
import { hundredths, points } from '#domain/scoring/points.ts';
import { must } from '#build/play-meeting.ts';
import { recordExplanation, recordMarks } from '#store/assessments.ts';
import { nameDeed } from '#store/deed-object.ts';
import type { Desk } from '#store/desk.ts';
import { saveCluster } from '#store/register-clusters.ts';
import { lastScoringDeed, undoScoringDeed } from '#store/scoring-undo.ts';
import { changeScoring, closeScoring, lockStage, removeScoring, settleQuota } from '#store/scorings.ts';
import {
  agree,
  begin,
  byOther,
  cluster,
  fill,
  first,
  joins,
  putSetWith,
  second,
  stored,
  useScoredCouncil,
} from '#test/worlds/begun-scoring.ts';
import { desk, refusal } from '#test/worlds/sample-council.ts';
import { everyKind } from '#test/worlds/scoring-world.ts';

useScoredCouncil();

const undo = async (by: Desk = desk) => undoScoringDeed(by, (await lastScoringDeed(desk.db))!);

describe('Ctrl+Z', () => {
  test('takes back a block of marks, and a scoring only while nothing stands in it', async () => {
    const id = await begin();
    const begun = (await lastScoringDeed(desk.db))!;
    await fill(id);
    expect(refusal(await undoScoringDeed(desk, begun))).toEqual({ type: 'cannot-undo', why: 'changed-since' });
    must(await undo());
    must(await undo());
    expect(await desk.db.assessments.count()).toBe(0);
    must(await undo());
    expect(await desk.db.scorings.get(id)).toBeUndefined();
    await agree();
  });

  test('does not take a lock or a closing back, nor marks that were locked since', async () => {
    const id = await begin();
    await fill(id);
    must(await lockStage(desk, { id, stage: 'cluster' }));
    const locking = await desk.db.journal.toCollection().last();
    expect(locking?.type).toBe('stage-locked');
    expect(refusal(await undoScoringDeed(desk, locking!))).toEqual({ type: 'nothing-to-undo' });
    expect((await lastScoringDeed(desk.db))?.type).toBe('figures-recorded');
    expect(refusal(await undo())).toEqual({ type: 'stage-locked', stage: 'cluster' });
    must(await recordExplanation(desk, id, { nomineeId: first, stage: 'cluster', code: '1.3', text: 'Đủ hồ sơ' }));
    must(await undo());
    expect(await desk.db.assessments.filter(({ stage }) => stage === 'self').count()).toBe(0);
    must(await closeScoring(desk, { id }));
    expect(refusal(await undo())).toEqual({ type: 'scoring-closed' });
  });

  test('leaves what chair or secretary decided, and the council’s marks, to them', async () => {
    const id = await begin();
    must(await recordMarks(desk, id, [{ nomineeId: first, stage: 'council', code: '1.3', mark: points(20) }]));
    expect(refusal(await undo(byOther()))).toEqual({ type: 'stage-not-yours', stage: 'council' });
    must(await settleQuota(desk, { id, quota: { type: 'number', number: 1 } }));
    expect(refusal(await undo(byOther()))).toEqual({ type: 'role-forbids', action: 'score-clusters' });
    must(await undo());
    expect((await stored(id)).quota).toBeNull();
  });

  test('does not bring back a set under marks, marks of units or sets that went, nor a second scoring', async () => {
    const id = await begin();
    const otherSet = await putSetWith({ id: 'other-set' as CriteriaSetId, criteria: everyKind.criteria.slice(1) });
    must(await changeScoring(desk, { id, criteriaSetId: otherSet }));
    const exchanged = (await lastScoringDeed(desk.db))!;
    const cell = { nomineeId: first, stage: 'self', code: '2.2' } as const;
    must(await recordMarks(desk, id, [{ ...cell, mark: hundredths(200) }]));
    expect(refusal(await undoScoringDeed(desk, exchanged))).toEqual({ type: 'cannot-undo', why: 'changed-since' });
    must(await undo());
    must(await undoScoringDeed(desk, exchanged));
    must(await recordMarks(desk, id, [{ ...cell, code: '1.3', mark: points(20) }]));
    must(await recordMarks(desk, id, [{ ...cell, code: '1.3', mark: null }]));
    const emptied = (await lastScoringDeed(desk.db))!;
    must(await changeScoring(desk, { id, criteriaSetId: otherSet }));
    expect(refusal(await undoScoringDeed(desk, emptied))).toEqual({ type: 'cannot-undo', why: 'changed-since' });
    must(await removeScoring(desk, { id }));
    const removed = (await lastScoringDeed(desk.db))!;
    await begin();
    expect(refusal(await undoScoringDeed(desk, removed))).toEqual({ type: 'scoring-begun', title: cluster.name });
  });

  test('takes back in one scoring only what was done there, and names it', async () => {
    const id = await begin();
    const other = await begin({ clusterId: null, title: 'Phòng ban' });
    const mark = (scoringId: typeof id, given: number) =>
      recordMarks(desk, scoringId, [{ nomineeId: first, stage: 'self', code: '1.3', mark: points(given) }]);
    must(await mark(id, 20));
    must(await mark(other, 30));
    must(await mark(other, 40));
    const own = (await lastScoringDeed(desk.db, id))!;
    expect(await nameDeed(desk.db, own)).toEqual({ type: 'marks-recorded', name: cluster.name });
    must(await undoScoringDeed(desk, own));
    const begun = (await lastScoringDeed(desk.db, id))!;
    expect(await nameDeed(desk.db, begun)).toEqual({ type: 'scoring-begun', name: cluster.name });
    must(await undoScoringDeed(desk, begun));
    expect(await lastScoringDeed(desk.db, id)).toBeUndefined();
    expect(await nameDeed(desk.db, (await lastScoringDeed(desk.db))!)).toMatchObject({ name: 'Phòng ban' });
  });

  test('does not bring a unit back that another cluster scores by now', async () => {
    const id = await begin();
    must(await changeScoring(desk, { id, nomineeIds: [first] }));
    const shortened = (await lastScoringDeed(desk.db))!;
    const two = must(await saveCluster(desk, { number: 2, name: 'Cụm thi đua số 2', zones: [], regulations: [] }));
    await joins(two, second);
    expect(refusal(await undoScoringDeed(desk, shortened))).toMatchObject({ type: 'unit-in-two-clusters' });
  });
});
