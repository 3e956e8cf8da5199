import { describe, expect, test } from 'vitest';
import type { CriteriaSetId } from '#domain/ids.ts';
import { addLine, changeLine, type LinePath } from '#domain/scoring/criteria-edit.ts';
import { unlocked, type Scoring } from '#domain/scoring/assessment.ts';
import type { CriteriaSet, Criterion } from '#domain/scoring/criteria.ts';
import { points } from '#domain/scoring/points.ts';
import { must } from '#build/play-meeting.ts';
import { change } from '#store/change.ts';
import {
  beginCriteria,
  copyCriteria,
  editCriteria,
  loadCriteriaSets,
  publishCriteria,
  removeCriteria,
} from '#store/criteria-sets.ts';
import { lastCriteriaDeed, undoCriteriaDeed } from '#store/criteria-undo.ts';
import { shippedCriteriaSets } from '#store/shipped.ts';
import { checkOf, dumpOf } from '#test/worlds/damaged-copy.ts';
import { deedOf, openDesk } from '#test/worlds/desk.ts';
import { desk, journalLength, refusal, useSampleCouncil } from '#test/worlds/sample-council.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

useSampleCouncil();

const preset = shippedCriteriaSets.find(({ id }) => id.startsWith('0000000a'))!;
const setOf = async (id: CriteriaSetId): Promise<CriteriaSet> => (await desk.db.criteriaSets.get(id))!;
const copied = async (year = 2026, id = preset.id) => must(await copyCriteria(desk, { id, year }));
const changes = (id: CriteriaSetId, path: LinePath, change: Partial<Criterion>) =>
  editCriteria(desk, { id, edit: (set) => changeLine(set, path, change) });
const undoes = async () => undoCriteriaDeed(desk, (await lastCriteriaDeed(desk.db))!);
const agree = async () => expect((await checkOf(await dumpOf(desk.db))).findings).toEqual([]);
/** A cluster is scored by a set. */
const scores = (criteriaSetId: CriteriaSetId) =>
  change(desk.db, deedOf(desk, 'scoring-begun'), ['scorings'], async () => {
    const scoring: Scoring = {
      id: desk.newId(),
      year: 2026,
      clusterId: null,
      title: 'Cụm số 1',
      criteriaSetId,
      nomineeIds: [],
      locks: unlocked,
      closing: null,
      quota: null,
      tieDecisions: [],
    };
    await desk.db.scorings.add(scoring);
    return { ok: true, value: scoring.id } as const;
  });

describe('a criteria set', () => {
  test('is begun as a draft, the first of its line, with its texts as they are stored', async () => {
    const { id: _id, version: _version, published: _published, follows: _follows, ...draft } = preset;
    const id = must(await beginCriteria(desk, { ...draft, name: ' Cụm  số 3 ', year: 2026 }));
    expect(await setOf(id)).toMatchObject({
      name: 'Cụm số 3',
      version: 1,
      published: false,
      follows: null,
      year: 2026,
    });
    expect(refusal(await beginCriteria(desk, { ...draft, name: ' ' }))).toEqual({ type: 'required', field: 'name' });
    const imported = must(await beginCriteria(desk, { ...draft, year: 2026 }, 'criteria-imported'));
    expect((await lastCriteriaDeed(desk.db))?.type).toBe('criteria-imported');
    must(await undoes());
    expect(await desk.db.criteriaSets.get(imported)).toBeUndefined();
    await agree();
  });

  test('is edited as it is stored then, so that two edits in quick succession both stand', async () => {
    const id = await copied();
    const [first, second] = await Promise.all([
      changes(id, [0, 0], { max: points(16) }),
      changes(id, [0, 1], { label: ' Nộp  ngân sách ' }),
    ]);
    must(first);
    must(second);
    expect((await setOf(id)).criteria[0]).toMatchObject({
      max: 4600,
      children: [{ max: 1600 }, { label: 'Nộp ngân sách' }, {}, {}],
    });
    must(await undoes());
    expect((await setOf(id)).criteria[0]!.children[1]).toMatchObject({ label: 'Nộp ngân sách đúng, đủ' });
    const before = await journalLength();
    must(await changes(id, [0, 0], { max: points(16) }));
    expect(await journalLength()).toBe(before);
    await agree();
  });

  test('stays the version that it is, whatever an edit says, and keeps a name', async () => {
    const id = await copied();
    const taken = { version: 7, published: true, follows: null, name: 'Cụm 1' };
    must(await editCriteria(desk, { id, edit: (set) => ({ ...set, ...taken }) }));
    expect(await setOf(id)).toMatchObject({ id, version: 1, published: false, follows: preset.id, name: 'Cụm 1' });
    expect(refusal(await editCriteria(desk, { id, edit: (set) => ({ ...set, name: '' }) }))).toEqual({
      type: 'required',
      field: 'name',
    });
  });

  test('is published once nothing speaks against it, and never changes afterwards', async () => {
    const id = await copied();
    must(await changes(id, [0], { max: points(50) }));
    must(await editCriteria(desk, { id, edit: (set) => addLine(set, null, 'group').set }));
    expect(refusal(await publishCriteria(desk, { id }))).toEqual({ type: 'criteria-unsound', faults: 3 });
    must(await undoes());
    must(await undoes());
    must(await publishCriteria(desk, { id }));
    expect(await setOf(id)).toMatchObject({ published: true });
    for (const refused of [
      await changes(id, [0], { label: 'Khác' }),
      await publishCriteria(desk, { id }),
      await removeCriteria(desk, { id }),
    ])
      expect(refusal(refused)).toEqual({ type: 'criteria-published' });
    await agree();
  });

  test('published by mistake is a draft again as long as nobody is scored by it', async () => {
    const id = await copied();
    must(await publishCriteria(desk, { id }));
    must(await undoes());
    expect(await setOf(id)).toMatchObject({ published: false });
    must(await publishCriteria(desk, { id }));
    must(await scores(id));
    expect(refusal(await undoes())).toEqual({ type: 'cannot-undo', why: 'changed-since' });
    await agree();
  });

  test('is copied as the next version of its line and year, or as the first of another year', async () => {
    const first = await copied();
    expect(await setOf(first)).toMatchObject({
      name: 'Doanh nghiệp hạ tầng và doanh nghiệp thứ cấp',
      year: 2026,
      version: 1,
      published: false,
      follows: preset.id,
    });
    // From the same example, and for another cluster: a line of its own.
    expect(await setOf(await copied())).toMatchObject({ version: 1 });
    const second = await copied(2026, first);
    expect(await setOf(second)).toMatchObject({ version: 2, follows: first });
    expect(await setOf(await copied(2026, first))).toMatchObject({ version: 3, follows: first });
    must(await editCriteria(desk, { id: second, edit: (set) => ({ ...set, name: 'Tiêu chí năm 2026' }) }));
    const next = await copied(2027, second);
    expect(await setOf(next)).toMatchObject({ version: 1, follows: second, name: 'Tiêu chí năm 2027', year: 2027 });
    expect(await setOf(await copied(2027, first))).toMatchObject({ version: 2 });
    const nobody = desk.newId<'criteria-set'>();
    expect(refusal(await copyCriteria(desk, { id: nobody, year: 2026 }))).toEqual({
      type: 'not-found',
      subject: 'criteria-set',
    });
    await agree();
  });

  test('is taken off as a draft that nothing was made from or is scored by', async () => {
    const id = await copied();
    const next = await copied(2027, id);
    expect(refusal(await removeCriteria(desk, { id }))).toEqual({
      type: 'criteria-used',
      by: 'Doanh nghiệp hạ tầng và doanh nghiệp thứ cấp',
    });
    must(await removeCriteria(desk, { id: next }));
    must(await scores(id));
    expect(refusal(await removeCriteria(desk, { id }))).toEqual({ type: 'criteria-used', by: 'Cụm số 1' });
    const other = await copied();
    must(await removeCriteria(desk, { id: other }));
    expect(refusal(await removeCriteria(desk, { id: other }))).toEqual({ type: 'not-found', subject: 'criteria-set' });
    must(await undoes());
    expect(await setOf(other)).toMatchObject({ version: 1 });
    await agree();
  });

  test('is listed with the latest year first, versions before those they follow, the examples last', async () => {
    const first = await copied(2026);
    const second = await copied(2026, first);
    const next = await copied(2027, second);
    const listed = (await loadCriteriaSets(desk.db)).map(({ id }) => id);
    expect(listed.slice(0, 3)).toEqual([next, second, first]);
    expect(listed.slice(3).toSorted()).toEqual(shippedCriteriaSets.map(({ id }) => id).toSorted());
  });

  test('is the business of chair and secretary', async () => {
    const clerk = await openDesk({ actor: { name: 'Người nhập liệu', role: 'other' } });
    must(await startSampleCouncil({ ...clerk, actor: desk.actor }, smallWorld));
    for (const refused of [
      await beginCriteria(clerk, preset),
      await copyCriteria(clerk, { id: preset.id, year: 2026 }),
      await editCriteria(clerk, { id: preset.id, edit: (set) => set }),
      await publishCriteria(clerk, { id: preset.id }),
      await removeCriteria(clerk, { id: preset.id }),
    ])
      expect(refusal(refused)).toEqual({ type: 'role-forbids', action: 'keep-rules' });
    clerk.db.close();
  });
});
