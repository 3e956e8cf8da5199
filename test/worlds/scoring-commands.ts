import type { ScoringId } from '#domain/ids.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import { leavesOf } from '#domain/scoring/criteria.ts';
import { hundredths } from '#domain/scoring/points.ts';
import {
  addEvidence,
  recordComment,
  recordExplanation,
  recordFigures,
  recordMarks,
  removeEvidence,
  takeOverMarks,
} from '#store/assessments.ts';
import type { Desk } from '#store/desk.ts';
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
} from '#store/scorings.ts';
import { lastScoringDeed, undoScoringDeed } from '#store/scoring-undo.ts';
import { thenWith, type CouncilCommand } from './council-command.ts';
import { everyKind, putSet } from './scoring-world.ts';
import { smallWorld } from './small-world.ts';

const [cluster] = smallWorld.clusters;
const [set] = smallWorld.criteriaSets;
if (!cluster || !set) throw new Error('The sample council has a cluster and a criteria set');
const nomineeIds = smallWorld.clusterMemberships.map(({ nomineeId }) => nomineeId);
const cell = { nomineeId: nomineeIds[0]!, stage: 'cluster', code: '1.1' } as const;
const tie = { nomineeIds, reason: 'Cụm thống nhất', roundId: null };

const begins = (desk: Desk, criteriaSetId = set.id) =>
  beginScoring(desk, { year: 2026, clusterId: cluster.id, title: '', criteriaSetId, nomineeIds });

/** Everybody gets everything: all are finished, and all are equal. */
const marksAll = (desk: Desk, id: ScoringId) =>
  recordMarks(
    desk,
    id,
    nomineeIds.flatMap((nomineeId) =>
      leavesOf(set.criteria).map(({ code, max }) => ({ nomineeId, stage: 'cluster' as const, code, mark: max })),
    ),
  );

type Given = (desk: Desk, id: ScoringId) => Promise<Result<unknown, Refusal>>;

/** Does something to a scoring that has just been begun. */
const toNew =
  (give: Given): CouncilCommand['give'] =>
  async (desk) =>
    thenWith(await begins(desk), (id) => give(desk, id));

/** What only chair and secretary do, to a scoring that was brought so far; anybody else is refused before it is looked for. */
const byLeaders = (prepare: Given, give: Given): CouncilCommand => ({
  by: 'leaders',
  give: async (desk) =>
    desk.actor.role === 'other'
      ? give(desk, desk.newId())
      : thenWith(await begins(desk), async (id) => thenWith(await prepare(desk, id), () => give(desk, id))),
});

const lockAll: Given = async (desk, id) =>
  thenWith(await marksAll(desk, id), () => lockStage(desk, { id, stage: 'cluster' }));
const closes: Given = async (desk, id) => thenWith(await lockAll(desk, id), () => closeScoring(desk, { id }));
const decides: Given = async (desk, id) => thenWith(await marksAll(desk, id), () => decideTie(desk, { ...tie, id }));
const adds = (desk: Desk, id: ScoringId) =>
  addEvidence(desk, id, {
    ...cell,
    file: { name: 'bao-cao.pdf', bytes: new TextEncoder().encode('%PDF-1.7') },
    page: 3,
  });

/** Every command on clusters' scorings, by the name under which the store exports it. */
export const scoringCommands: Readonly<Record<string, CouncilCommand>> = {
  beginScoring: { by: 'anybody', give: begins },
  changeScoring: {
    by: 'anybody',
    give: toNew((desk, id) => changeScoring(desk, { id, title: 'Cụm doanh nghiệp hạ tầng' })),
  },
  removeScoring: { by: 'anybody', give: toNew((desk, id) => removeScoring(desk, { id })) },
  recordMarks: { by: 'anybody', give: toNew(marksAll) },
  recordFigures: {
    by: 'anybody',
    // No set that ships with the product has a leaf that is reckoned.
    give: async (desk) =>
      thenWith(await putSet(desk, everyKind), async () =>
        thenWith(await begins(desk, everyKind.id), (id) =>
          recordFigures(desk, id, [{ ...cell, part: 'actual', value: 1000 }]),
        ),
      ),
  },
  takeOverMarks: {
    by: 'anybody',
    give: toNew(async (desk, id) =>
      thenWith(await recordMarks(desk, id, [{ ...cell, stage: 'self', mark: hundredths(100) }]), () =>
        takeOverMarks(desk, id, 'cluster'),
      ),
    ),
  },
  recordComment: {
    by: 'anybody',
    give: toNew((desk, id) => recordComment(desk, id, { ...cell, text: 'Đúng kế hoạch' })),
  },
  recordExplanation: {
    by: 'anybody',
    give: toNew((desk, id) => recordExplanation(desk, id, { ...cell, text: 'Đã nộp bổ sung' })),
  },
  addEvidence: { by: 'anybody', give: toNew(adds) },
  removeEvidence: {
    by: 'anybody',
    give: toNew(async (desk, id) =>
      thenWith(await adds(desk, id), () => removeEvidence(desk, id, { ...cell, index: 0 })),
    ),
  },
  undoScoringDeed: {
    by: 'anybody',
    give: toNew(async (desk, id) =>
      thenWith(await marksAll(desk, id), async () => undoScoringDeed(desk, (await lastScoringDeed(desk.db))!)),
    ),
  },
  lockStage: byLeaders(marksAll, (desk, id) => lockStage(desk, { id, stage: 'cluster' })),
  reopenStage: byLeaders(lockAll, (desk, id) => reopenStage(desk, { id, stage: 'cluster', reason: 'Nhập nhầm' })),
  closeScoring: byLeaders(lockAll, (desk, id) => closeScoring(desk, { id })),
  reopenScoring: byLeaders(closes, (desk, id) => reopenScoring(desk, { id, reason: 'Có đơn kiến nghị' })),
  settleQuota: byLeaders(marksAll, (desk, id) => settleQuota(desk, { id, quota: { type: 'number', number: 1 } })),
  decideTie: byLeaders(marksAll, (desk, id) => decideTie(desk, { ...tie, id })),
  withdrawTieDecision: byLeaders(decides, (desk, id) => withdrawTieDecision(desk, { ...tie, id })),
};
