import type { AssessmentId, ClusterId, CriteriaSetId, NomineeId, ScoringId, SheetId } from '#domain/ids.ts';
import { ok } from '#domain/result.ts';
import { unlocked, type Assessment, type Scoring, type Stage } from '#domain/scoring/assessment.ts';
import { leavesOf, type CriteriaSet } from '#domain/scoring/criteria.ts';
import { hundredths, points } from '#domain/scoring/points.ts';
import type { Marks, ScoreSheet } from '#domain/scoring/scoring.ts';
import { must } from '#build/play-meeting.ts';
import { makeBackup } from '#store/backup.ts';
import { change } from '#store/change.ts';
import type { Desk } from '#store/desk.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { smallSample } from '#store/shipped.ts';
import { leaf } from './criteria.ts';
import { deedOf, openDesk } from './desk.ts';
import { rankedSet } from './ranked-cluster.ts';
import { idOf } from './year-rows.ts';

/** A set out of a hundred, without classes: it stands beside one out of a thousand. */
const hundredSet: CriteriaSet = {
  ...rankedSet,
  id: idOf('c5', 2) as CriteriaSetId,
  name: 'Bảng tiêu chí doanh nghiệp hạ tầng',
  criteria: [{ ...rankedSet.criteria[0]!, max: points(100), children: [leaf('A.1', 60), leaf('A.2', 40)] }],
  tieChain: [],
  classes: [],
};

/** What a total out of a thousand is made of, by the leaves of the ranked set. */
const ofThousand = (total: number): Marks => ({
  '1.1': points(Math.min(450, total - 500)),
  '2.1': points(total - Math.min(450, total - 500)),
  '3.1': points(0),
  '4.1': points(0),
});
const ofHundred = (total: number): Marks => ({ 'A.1': points(total - 40), 'A.2': points(40) });

interface Scored {
  readonly number: number;
  readonly year: number;
  readonly cluster: ClusterId;
  readonly title: string;
  readonly set: CriteriaSet;
  readonly units: readonly NomineeId[];
  /** Totals of the units in their order, by stage. */
  readonly totals: Partial<Readonly<Record<Stage, readonly (number | null)[]>>>;
}

function rowsOf({ number, year, cluster, title, set, units, totals }: Scored): {
  readonly scoring: Scoring;
  readonly assessments: readonly Assessment[];
} {
  const scoringId = idOf('5d', number) as ScoringId;
  const marksOf = set === hundredSet ? ofHundred : ofThousand;
  return {
    scoring: {
      id: scoringId,
      year,
      clusterId: cluster,
      title,
      criteriaSetId: set.id,
      nomineeIds: units,
      locks: unlocked,
      closing: null,
      quota: null,
      tieDecisions: [],
    },
    assessments: (['self', 'cluster', 'council'] as const).flatMap((stage, place) =>
      (totals[stage] ?? []).flatMap((total, index): readonly Assessment[] => {
        const [nomineeId, id] = [units[index], idOf('a6', number * 1000 + place * 100 + index) as AssessmentId];
        if (total === null || nomineeId === undefined) return [];
        const bare = { figures: {}, comments: {}, evidence: {}, explanations: {} };
        return [{ id, scoringId, nomineeId, stage, marks: marksOf(total), ...bare }];
      }),
    ),
  };
}

/** Three clusters scored in 2026, the first of them in the two years before as well; in the second all are equal. */
export async function writeScores(desk: Desk): Promise<void> {
  const { db } = desk;
  const [clusters, memberships] = await Promise.all([
    db.clusters.orderBy('id').toArray(),
    db.clusterMemberships.orderBy('id').toArray(),
  ]);
  const scored = (number: number, year: number, at: number, more: Pick<Scored, 'set' | 'totals'>): Scored => {
    const cluster = clusters[at]!;
    const units = memberships.filter(({ clusterId }) => clusterId === cluster.id).map(({ nomineeId }) => nomineeId);
    return { number, year, cluster: cluster.id, title: cluster.name, units, ...more };
  };
  const rows = [
    scored(1, 2026, 0, {
      set: rankedSet,
      totals: { self: [990, 970, 940, 850], cluster: [962.5, 972.5, 921, null], council: [955, 970, 921] },
    }),
    scored(2, 2025, 0, { set: rankedSet, totals: { cluster: [940, 905, 960, 870] } }),
    scored(3, 2024, 0, { set: rankedSet, totals: { cluster: [900, 890, 880] } }),
    scored(4, 2026, 1, { set: hundredSet, totals: { self: [98, 91.5, 90, 90], cluster: [92, 92, 92, 92] } }),
    scored(5, 2026, 2, {
      set: rankedSet,
      totals: {
        self: [950, 940, 930, 985, 900, 870, 860, 910, 905, 880],
        cluster: [948, 941.25, 915, 930, 900, 872.5, 855, 889, 905, 801],
      },
    }),
  ].map(rowsOf);
  must(
    await change(db, deedOf(desk, 'scores-written'), ['criteriaSets', 'scorings', 'assessments'], async () => {
      await db.criteriaSets.bulkPut([rankedSet, hundredSet]);
      await db.scorings.bulkPut(rows.map(({ scoring }) => scoring));
      await db.assessments.bulkPut(rows.flatMap(({ assessments }) => assessments));
      return ok(true);
    }),
  );
}

/** The members' sheets of the sample's meeting: the first member is strict, the second is not done. */
export async function writeSheets(desk: Desk): Promise<void> {
  const { db } = desk;
  const [meeting] = await db.meetings.toArray();
  const set = await db.criteriaSets.get(meeting!.criteriaSetId!);
  const leaves = leavesOf(set!.criteria);
  const seats = (await db.memberships.orderBy('id').toArray()).filter(
    ({ councilId }) => councilId === meeting!.councilId,
  );
  const sheets = seats.flatMap(({ memberId }, m) =>
    meeting!.scoredNomineeIds.map((nomineeId, n): ScoreSheet => ({
      id: idOf('5e', m * 100 + n) as SheetId,
      meetingId: meeting!.id,
      memberId,
      nomineeId,
      marks: Object.fromEntries(
        (m === 1 ? leaves.slice(1) : leaves).map(({ code, max }, l) => {
          const lost = m === 0 ? 200 : ((m + 2 * n + l) % 4) * 50 + n * 25;
          return [code, hundredths(max - Math.min(max, lost))];
        }),
      ),
    })),
  );
  must(
    await change(db, deedOf(desk, 'sheets-written'), ['sheets'], async () => {
      await db.sheets.bulkPut(sheets);
      return ok(true);
    }),
  );
}

/** A backup file of the sample council with scores of three years and the sheets of its meeting. */
export async function scoresBackup(): Promise<Uint8Array> {
  const desk = await openDesk();
  must(await startSampleCouncil(desk, await smallSample()));
  await writeScores(desk);
  await writeSheets(desk);
  return must(await makeBackup(desk.db, { at: desk.clock(), appVersion: desk.appVersion })).bytes;
}
