import { stepEarlier } from './criteria-edit.ts';
import type { TieStep } from './criteria.ts';
import type { RankingRules } from './cut-line.ts';
import type { NomineeId } from '../ids.ts';
import type { Quota } from './quota.ts';
import type { TieDecision } from './ranking.ts';

/** What the council tries out before it settles anything (thử phương án): nothing of it is stored. */
export interface Trial {
  /** Tried in place of the settled quota; null where that one stands. */
  readonly quota: Quota | null;
  /** Left out of the ranking, as if they had not been scored. */
  readonly excluded: readonly NomineeId[];
  /** Another order of the tie chain; null where the criteria set's stands. */
  readonly chain: readonly TieStep[] | null;
}

/** Nothing tried: the ranking as it is settled. */
export const noTrial: Trial = { quota: null, excluded: [], chain: null };

/** What a ranking goes by before anything is tried: the set's tie chain, the settled quota, what was decided on ties. */
export interface Settled {
  readonly chain: readonly TieStep[];
  readonly quota: Quota | null;
  readonly decisions: readonly TieDecision[];
}

/** Whether something is tried that is not settled. */
export const isTried = ({ quota, excluded, chain }: Trial): boolean =>
  quota !== null || excluded.length > 0 || chain !== null;

/** Whether what is tried is the quota alone: only that can be settled from a trial. */
export const triesQuotaAlone = ({ quota, excluded, chain }: Trial): boolean =>
  quota !== null && excluded.length === 0 && chain === null;

/** What the ranking goes by under a trial. */
export const rulesUnder = ({ chain, quota, decisions }: Settled, trial: Trial): RankingRules => ({
  chain: trial.chain ?? chain,
  quota: trial.quota ?? quota,
  excluded: trial.excluded,
  decisions,
});

/** Tries another quota; the settled one itself is no trial. */
export const withQuota = (trial: Trial, quota: Quota, settled: Quota | null): Trial => ({
  ...trial,
  quota: settled !== null && sameQuota(quota, settled) ? null : quota,
});

/** Moves the cut by so many places: from one place at the least to all who are ranked. */
export const withCutMoved = (trial: Trial, places: number, by: number, ranked: number, settled: Quota | null): Trial =>
  withQuota(trial, { type: 'number', number: Math.max(1, Math.min(ranked, places + by)) }, settled);

/** Leaves a unit out, or takes it in again. */
export const withToggled = (trial: Trial, nomineeId: NomineeId): Trial => ({
  ...trial,
  excluded: trial.excluded.includes(nomineeId)
    ? trial.excluded.filter((id) => id !== nomineeId)
    : [...trial.excluded, nomineeId],
});

/** Asks a step of the tie chain one place earlier; the order of the set itself is no trial. */
export function withStepEarlier(trial: Trial, index: number, settled: readonly TieStep[]): Trial {
  const chain = trial.chain ?? settled;
  const next = stepEarlier(chain, index);
  if (next === chain) return trial;
  return { ...trial, chain: next.every((step, place) => step === settled[place]) ? null : next };
}

/** Whether two quotas are one. */
export function sameQuota(a: Quota, b: Quota): boolean {
  if (a.type === 'number') return b.type === 'number' && a.number === b.number;
  return b.type === 'share' && a.percent === b.percent && a.rounding === b.rounding;
}
