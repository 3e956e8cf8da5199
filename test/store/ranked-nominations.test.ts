import { describe, expect, test } from 'vitest';
import type { AwardId, NomineeId } from '#domain/ids.ts';
import { must } from '#build/play-meeting.ts';
import { undoDossierDeed } from '#store/dossier-undo.ts';
import { nominateRanked, type RankedNominations } from '#store/ranked-nominations.ts';
import { lastEntry } from '#store/undo.ts';
import { day } from '#test/worlds/year-rows.ts';
import { desk, journalLength, refusal, useSampleCouncil } from '#test/worlds/sample-council.ts';
import { pictured, rankedCluster, rankedId, unitId, writeCluster } from '#test/worlds/ranked-cluster.ts';

useSampleCouncil();

const collective = 'bang-khen-tinh' as AwardId;
const units = (ids: readonly NomineeId[]): RankedNominations['units'] =>
  ids.map((nomineeId, index) => ({ nomineeId, achievement: `Xếp thứ ${index + 1}/13` }));
const input = (ids: readonly NomineeId[], part: Partial<RankedNominations> = {}): RankedNominations => ({
  scoringId: rankedId,
  awardId: collective,
  occasion: 'merit',
  receivedOn: day('2026-12-10'),
  units: units(ids),
  ...part,
});
const nominated = async () =>
  (await desk.db.nominations.where('year').equals(2026).sortBy('order'))
    .filter(({ awardId, achievement }) => awardId === collective && achievement.startsWith('Xếp thứ'))
    .map(({ nomineeId }) => nomineeId);

describe('units of a ranking', () => {
  test('go into the year’s nominations in the order of their places', async () => {
    await writeCluster(desk, rankedCluster(pictured));
    expect(await nominateRanked(desk, input([unitId(3), unitId(1)]))).toEqual({
      ok: true,
      value: { filed: 2, already: 0, unfit: 0 },
    });
    expect(await nominated()).toEqual([unitId(3), unitId(1)]);
  });

  test('that are nominated already are left as they are and counted', async () => {
    await writeCluster(desk, rankedCluster(pictured));
    must(await nominateRanked(desk, input([unitId(0)])));
    expect(await nominateRanked(desk, input([unitId(0), unitId(1)]))).toMatchObject({
      value: { filed: 1, already: 1 },
    });
    const before = await journalLength();
    expect(refusal(await nominateRanked(desk, input([unitId(0), unitId(1)])))).toEqual({ type: 'already-nominated' });
    expect(await journalLength()).toBe(before);
  });

  test('are taken off the list again together', async () => {
    await writeCluster(desk, rankedCluster(pictured));
    must(await nominateRanked(desk, input([unitId(0), unitId(1), unitId(3)])));
    const entry = await lastEntry(desk.db);
    must(await undoDossierDeed(desk, entry!));
    expect(await nominated()).toEqual([]);
  });

  test('are not nominated for what is not for an enterprise, without rules, from another cluster, or once closed', async () => {
    const record = rankedCluster(pictured);
    await writeCluster(desk, record);
    expect(refusal(await nominateRanked(desk, input([unitId(0)], { awardId: 'ldtt' as AwardId })))).toEqual({
      type: 'not-a-recipient',
    });
    expect(refusal(await nominateRanked(desk, input([unitId(0)], { receivedOn: day('1990-01-01') })))).toMatchObject({
      type: 'no-rule-book',
    });
    expect(refusal(await nominateRanked(desk, input([unitId(99)])))).toMatchObject({ type: 'not-found' });
    const [first] = record.nominees;
    const ended = { why: 'closed', on: day('2026-11-01'), into: null, document: '' } as const;
    await writeCluster(desk, { ...record, nominees: [{ ...first!, ended }] });
    expect(refusal(await nominateRanked(desk, input([unitId(0)])))).toEqual({
      type: 'entry-ended',
      name: 'MẪU Sao Mai',
    });
  });
});
