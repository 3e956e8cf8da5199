import { beforeEach, expect } from 'vitest';
import type { ClusterId, ClusterMembershipId, NomineeId, ScoringId } from '#domain/ids.ts';
import { ok } from '#domain/result.ts';
import type { Scoring } from '#domain/scoring/assessment.ts';
import type { CriteriaSet } from '#domain/scoring/criteria.ts';
import type { CivilDate } from '#domain/time.ts';
import { must } from '#build/play-meeting.ts';
import { recordFigures, recordMarks } from '#store/assessments.ts';
import { change } from '#store/change.ts';
import type { Desk } from '#store/desk.ts';
import { beginScoring, type NewScoring } from '#store/scorings.ts';
import { checkOf, dumpOf } from './damaged-copy.ts';
import { deedOf } from './desk.ts';
import { desk, useSampleCouncil } from './sample-council.ts';
import { everyKind, fullMarks, met, putSet } from './scoring-world.ts';
import { smallWorld } from './small-world.ts';

/** The cluster of the sample council. */
export const cluster = smallWorld.clusters[0]!;
/** Its units, in the cluster's order. */
export const units = smallWorld.clusterMemberships.map(({ nomineeId }) => nomineeId);
/** The three of them that a test scores. */
export const [first, second, third] = units as [NomineeId, NomineeId, NomineeId];

/** Opens a sample council that has the set with a leaf of every kind. */
export function useScoredCouncil(): void {
  useSampleCouncil();
  beforeEach(async () => must(await putSet(desk, everyKind)));
}

/** A scoring of the three by the set of every kind, with what a test changes. */
export const planned = (changed: Partial<NewScoring> = {}): NewScoring => ({
  year: 2026,
  clusterId: cluster.id,
  title: '',
  criteriaSetId: everyKind.id,
  nomineeIds: [first, second, third],
  ...changed,
});

/** Begins it. */
export const begin = async (changed: Partial<NewScoring> = {}): Promise<ScoringId> =>
  must(await beginScoring(desk, planned(changed)));

/** Full marks and met figures in the cluster's stage: all are finished, and all are equal. */
export async function fill(id: ScoringId): Promise<void> {
  const cells = [first, second, third].map((nomineeId) => ({ nomineeId, stage: 'cluster' as const }));
  const marks = cells.flatMap((cell) => Object.entries(fullMarks).map(([code, mark]) => ({ ...cell, code, mark })));
  must(await recordMarks(desk, id, marks));
  const figures = cells.flatMap((cell) =>
    (['1.1', '1.2'] as const).flatMap((code) =>
      (['plan', 'actual'] as const).map((part) => ({ ...cell, code, part, value: met[part] })),
    ),
  );
  must(await recordFigures(desk, id, figures));
}

/** The desk with somebody at it who is neither chair nor secretary. */
export const byOther = (): Desk => ({ ...desk, actor: { name: 'Người nhập', role: 'other' } });

/** A scoring as it is stored. */
export const stored = async (id: ScoringId): Promise<Scoring> => (await desk.db.scorings.get(id))!;

/** Puts a set like the one of every kind among the council's. */
export const putSetWith = async (changed: Partial<CriteriaSet>) =>
  must(await putSet(desk, { ...everyKind, ...changed }));

/** Nothing is found when all data are checked. */
export const agree = async (): Promise<void> => expect((await checkOf(await dumpOf(desk.db))).findings).toEqual([]);

/** A unit stands in a cluster from the middle of the year on, beside where it stood. */
export const joins = async (clusterId: ClusterId, nomineeId: NomineeId): Promise<void> => {
  const row = { clusterId, nomineeId, head: false, deputy: false, order: 1, from: '2026-06-01' as CivilDate, to: null };
  const id: ClusterMembershipId = desk.newId();
  must(
    await change(desk.db, deedOf(desk, 'cluster-saved'), ['clusterMemberships'], async () =>
      ok(await desk.db.clusterMemberships.put({ ...row, id })),
    ),
  );
};
