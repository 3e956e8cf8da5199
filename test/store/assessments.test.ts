import { beforeEach, describe, expect, test } from 'vitest';
import type { FileId, NomineeId, ScoringId } from '#domain/ids.ts';
import { mostAttached } from '#domain/dossiers/attachment.ts';
import { ok } from '#domain/result.ts';
import type { Assessment, Stage } from '#domain/scoring/assessment.ts';
import { hundredths, points } from '#domain/scoring/points.ts';
import { columnsOf } from '#domain/scoring/stages.ts';
import { must } from '#build/play-meeting.ts';
import {
  addEvidence,
  recordComment,
  recordExplanation,
  recordFigures,
  recordMarks,
  removeEvidence,
  takeOverMarks,
} from '#store/assessments.ts';
import { change } from '#store/change.ts';
import type { Desk } from '#store/desk.ts';
import { loadScoringRecord } from '#store/scoring-reading.ts';
import { lastScoringDeed, undoScoringDeed } from '#store/scoring-undo.ts';
import { beginScoring, lockStage } from '#store/scorings.ts';
import { checkOf, dumpOf } from '#test/worlds/damaged-copy.ts';
import { deedOf } from '#test/worlds/desk.ts';
import { desk, journalLength, refusal, useSampleCouncil } from '#test/worlds/sample-council.ts';
import { everyKind, fullMarks, putSet } from '#test/worlds/scoring-world.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

useSampleCouncil();

const [first, second, stranger] = smallWorld.clusterMemberships.map(({ nomineeId }) => nomineeId) as [
  NomineeId,
  NomineeId,
  NomineeId,
];
let id: ScoringId;
beforeEach(async () => {
  must(await putSet(desk, everyKind));
  id = must(
    await beginScoring(desk, {
      year: 2026,
      clusterId: null,
      title: 'Doanh nghiệp hạ tầng',
      criteriaSetId: everyKind.id,
      nomineeIds: [first, second],
    }),
  );
});

const self = { nomineeId: first, stage: 'self', code: '1.3' } as const;
const cluster = { ...self, stage: 'cluster' } as const;
const columnOf = async (nomineeId: NomineeId, stage: Stage): Promise<Assessment | undefined> =>
  desk.db.assessments.where('[scoringId+nomineeId+stage]').equals([id, nomineeId, stage]).first();
const other = (): Desk => ({ ...desk, actor: { name: 'Người nhập', role: 'other' } });
const agree = async () => expect((await checkOf(await dumpOf(desk.db))).findings).toEqual([]);
const paper = (text: string) => ({ name: ' bao cao.pdf ', bytes: new TextEncoder().encode(`%PDF-1.7 ${text}`) });

describe('marks', () => {
  test('come down as one deed, a block of units and stages; what is known already is not written again', async () => {
    const block = [
      { ...self, mark: points(50) },
      { ...self, code: '2.1', mark: 'not-applicable' as const },
      { ...self, nomineeId: second, stage: 'cluster' as const, mark: points(0) },
    ];
    const before = await journalLength();
    expect(must(await recordMarks(desk, id, block))).toBe(3);
    expect(must(await recordMarks(desk, id, block))).toBe(0);
    expect(await journalLength()).toBe(before + 1);
    expect((await columnOf(first, 'self'))?.marks).toEqual({ '1.3': points(50), '2.1': 'not-applicable' });
    expect((await columnOf(second, 'cluster'))?.marks).toEqual({ '1.3': 0 });
    await agree();
  });

  test('are emptied again: a nought that is meant stays, an emptied column has no row', async () => {
    must(await recordMarks(desk, id, [{ ...self, mark: points(0) }]));
    expect((await columnOf(first, 'self'))?.marks).toEqual({ '1.3': 0 });
    expect(must(await recordMarks(desk, id, [{ ...self, mark: null }]))).toBe(1);
    expect(await columnOf(first, 'self')).toBeUndefined();
    const before = await journalLength();
    expect(must(await recordMarks(desk, id, [{ ...cluster, mark: null }]))).toBe(0);
    expect([await desk.db.assessments.count(), await journalLength()]).toEqual([0, before]);
  });

  test('that a leaf does not take are refused, and nothing of their block is written', async () => {
    const why = async (code: string, mark: number) =>
      refusal(
        await recordMarks(desk, id, [
          { ...self, mark: points(10) },
          { ...self, code, mark: hundredths(mark) },
        ]),
      );
    expect(await why('1.3', 5050)).toMatchObject({ type: 'out-of-range', min: 0, max: points(50) });
    expect(await why('1.3', 1025)).toEqual({ type: 'off-step', step: 50 });
    expect(await why('1.1', 100)).toEqual({ type: 'reckoned' });
    expect(await why('2.1', 100)).toEqual({ type: 'pass-or-nothing', max: points(70) });
    expect(await why('2.2', 150)).toEqual({ type: 'not-whole' });
    expect(await why('9.9', 100)).toEqual({ type: 'not-scored-here' });
    expect(await why('1', 100)).toEqual({ type: 'not-scored-here' });
    expect(refusal(await recordMarks(desk, id, [{ ...self, nomineeId: stranger, mark: points(1) }]))).toEqual({
      type: 'not-scored-here',
    });
    expect(refusal(await recordMarks(desk, 'none' as ScoringId, []))).toEqual({
      type: 'not-found',
      subject: 'scoring',
    });
    expect(await desk.db.assessments.count()).toBe(0);
  });

  test('of a locked stage stand, and the council’s are for chair and secretary', async () => {
    must(
      await recordMarks(other(), id, [
        { ...self, mark: points(10) },
        { ...cluster, mark: points(20) },
      ]),
    );
    const council = [{ ...self, stage: 'council' as const, mark: points(1) }];
    expect(refusal(await recordMarks(other(), id, council))).toEqual({ type: 'stage-not-yours', stage: 'council' });
    must(await lockStage(desk, { id, stage: 'self' }));
    expect(refusal(await recordMarks(desk, id, [{ ...self, mark: null }]))).toEqual({
      type: 'stage-locked',
      stage: 'self',
    });
    must(await recordMarks(desk, id, council));
  });

  test('are taken over into the empty cells of a stage, each as whichever stage said it last', async () => {
    must(
      await recordMarks(desk, id, [
        ...Object.entries(fullMarks).map(([code, mark]) => ({ ...self, code, mark })),
        { ...self, code: '1.1', mark: 'not-applicable' },
        { ...self, code: '-.1', mark: hundredths(200) },
        { ...self, nomineeId: second, mark: points(7) },
        { ...self, nomineeId: second, code: '2.1', mark: points(70) },
        { ...self, nomineeId: second, stage: 'cross', mark: points(5) },
        { ...cluster, mark: points(0) },
      ]),
    );
    expect(must(await takeOverMarks(desk, id, 'cluster'))).toBe(6);
    expect((await columnOf(first, 'cluster'))?.marks).toEqual({ ...fullMarks, '-.1': 200, '1.3': 0 });
    expect((await columnOf(second, 'cluster'))?.marks).toEqual({ '1.3': points(5), '2.1': points(70) });
    expect(must(await takeOverMarks(desk, id, 'cluster'))).toBe(0);
    expect(must(await takeOverMarks(desk, id, 'self'))).toBe(0);
    must(await undoScoringDeed(desk, (await lastScoringDeed(desk.db))!));
    expect((await columnOf(first, 'cluster'))?.marks).toEqual({ '1.3': 0 });
    expect(refusal(await takeOverMarks(other(), id, 'council'))).toEqual({ type: 'stage-not-yours', stage: 'council' });
    await agree();
  });
});

describe('figures', () => {
  const figure = { ...self, code: '1.1' } as const;

  test('are typed part by part on quantitative leaves alone, and go back to what stands before', async () => {
    const given = [
      { ...figure, part: 'plan' as const, value: 1000 },
      { ...figure, part: 'actual' as const, value: 0 },
    ];
    expect(must(await recordFigures(desk, id, given))).toBe(1);
    expect((await columnOf(first, 'self'))?.figures).toEqual({ '1.1': { plan: 1000, actual: 0 } });
    must(await recordFigures(desk, id, [{ ...figure, part: 'plan', value: null }]));
    expect((await columnOf(first, 'self'))?.figures).toEqual({ '1.1': { plan: null, actual: 0 } });
    must(await recordFigures(desk, id, [{ ...figure, part: 'actual', value: null }]));
    expect(await columnOf(first, 'self')).toBeUndefined();
    expect(refusal(await recordFigures(desk, id, [{ ...self, part: 'plan', value: 1 }]))).toEqual({
      type: 'not-scored-here',
    });
    for (const value of [-1, 0.5, 1e12])
      expect(refusal(await recordFigures(desk, id, [{ ...figure, part: 'plan', value }]))).toMatchObject({
        type: 'out-of-range',
      });
  });

  test('say that a leaf applies, where the same column had said that it does not', async () => {
    must(await recordMarks(desk, id, [{ ...figure, mark: 'not-applicable' }]));
    must(await recordFigures(desk, id, [{ ...figure, part: 'actual', value: 900 }]));
    const column = await columnOf(first, 'self');
    expect([column?.marks, column?.figures]).toEqual([{}, { '1.1': { plan: null, actual: 900 } }]);
    await agree();
  });

  test('apply again where a stage takes back what one before it said', async () => {
    must(await recordMarks(desk, id, [{ ...figure, mark: 'not-applicable' }]));
    const again = { ...figure, stage: 'cluster', mark: null } as const;
    must(await recordMarks(desk, id, [again]));
    expect(await columnOf(first, 'cluster')).toMatchObject({
      marks: {},
      figures: { '1.1': { plan: null, actual: null } },
    });
    must(await recordMarks(desk, id, [{ ...again, mark: 'not-applicable' }]));
    must(await recordMarks(desk, id, [again]));
    const column = columnsOf((await loadScoringRecord(desk.db, id))!).get(first)!.cluster;
    expect(column.reckoned['1.1']).toMatchObject({ type: 'missing' });
    must(await recordMarks(desk, id, [{ ...again, nomineeId: second }]));
    expect(await columnOf(second, 'cluster')).toBeUndefined();
    await agree();
  });
});

describe('what is said of a cell', () => {
  test('is a comment of its stage, or what the unit explains on its own column, locked or not', async () => {
    must(await recordMarks(desk, id, [{ ...self, mark: points(50) }]));
    must(await lockStage(desk, { id, stage: 'self' }));
    expect(refusal(await recordComment(desk, id, { ...self, text: 'Muộn' }))).toEqual({
      type: 'stage-locked',
      stage: 'self',
    });
    must(await recordComment(desk, id, { ...cluster, text: ' Thiếu  minh chứng ' }));
    must(await recordExplanation(desk, id, { ...cluster, text: 'Đã nộp ngày 05/12' }));
    expect((await columnOf(first, 'cluster'))?.comments).toEqual({ '1.3': 'Thiếu minh chứng' });
    expect(await columnOf(first, 'self')).toMatchObject({ explanations: { '1.3': 'Đã nộp ngày 05/12' }, comments: {} });
    must(await recordComment(desk, id, { ...cluster, text: ' ' }));
    expect(await columnOf(first, 'cluster')).toBeUndefined();
    must(await recordExplanation(desk, id, { ...cluster, text: '' }));
    expect((await columnOf(first, 'self'))?.explanations).toEqual({});
    await agree();
  });
});

describe('evidence', () => {
  test('is kept once under its hash, with the page on which it bears a cell out', async () => {
    const file = paper('doanh thu');
    must(await addEvidence(desk, id, { ...self, file, page: 3 }));
    const [added] = (await columnOf(first, 'self'))!.evidence['1.3']!;
    expect(added).toEqual({
      file: { fileId: added!.file.fileId, name: 'bao cao.pdf' },
      page: 3,
      size: file.bytes.length,
    });
    expect((await desk.db.files.get(added!.file.fileId))?.bytes).toEqual(file.bytes);
    expect(refusal(await addEvidence(desk, id, { ...self, file, page: 3 }))).toEqual({
      type: 'attachment-known',
      title: 'bao cao.pdf',
    });
    // The same file again: another page, and another cell, by the name under which it is kept.
    must(await addEvidence(desk, id, { ...self, file, page: null }));
    must(await addEvidence(desk, id, { ...cluster, code: '1.1', file: added!.file, page: 1 }));
    expect(await desk.db.files.count()).toBe(1);
    must(await removeEvidence(desk, id, { ...self, index: 0 }));
    expect((await columnOf(first, 'self'))!.evidence['1.3']).toMatchObject([{ page: null }]);
    must(await removeEvidence(desk, id, { ...self, index: 0 }));
    expect(await columnOf(first, 'self')).toBeUndefined();
    expect(refusal(await removeEvidence(desk, id, { ...self, index: 0 }))).toEqual({
      type: 'not-found',
      subject: 'file',
    });
    await agree();
  });

  test('is a file that is kept, on a page that there is, in a stage that is open', async () => {
    const text = { name: 'ghi-chu.txt', bytes: new TextEncoder().encode('chữ') };
    expect(refusal(await addEvidence(desk, id, { ...self, file: text, page: null }))).toEqual({
      type: 'not-a-dossier-file',
    });
    expect(refusal(await addEvidence(desk, id, { ...self, file: paper('a'), page: 0 }))).toEqual({
      type: 'field-unread',
      field: 'count',
    });
    const gone = { fileId: 'none' as FileId, name: 'x.pdf' };
    expect(refusal(await addEvidence(desk, id, { ...self, file: gone, page: null }))).toEqual({
      type: 'not-found',
      subject: 'file',
    });
    must(await recordMarks(desk, id, [{ ...self, mark: points(1) }]));
    must(await lockStage(desk, { id, stage: 'self' }));
    expect(refusal(await addEvidence(desk, id, { ...self, file: paper('a'), page: null }))).toEqual({
      type: 'stage-locked',
      stage: 'self',
    });
    expect(await desk.db.files.count()).toBe(0);
  });

  test('counts towards what dossiers may come to: a backup holds both', async () => {
    must(await addEvidence(desk, id, { ...self, file: paper('a'), page: null }));
    const column = (await columnOf(first, 'self'))!;
    const [kept] = column.evidence['1.3']!;
    const large = { ...column, evidence: { '1.3': [{ ...kept!, size: mostAttached - 5 }] } };
    await change(desk.db, deedOf(desk, 'evidence-added'), ['assessments'], async () =>
      ok(await desk.db.assessments.put(large)),
    );
    const full = { type: 'dossiers-full', mebibytes: 160 };
    expect(refusal(await addEvidence(desk, id, { ...self, file: paper('b'), page: null }))).toEqual(full);
    must(await addEvidence(desk, id, { ...self, file: paper('a'), page: 2 }));
  });
});
