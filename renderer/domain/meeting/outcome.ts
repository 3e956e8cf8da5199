import type { NominationId, RoundId } from '../ids.ts';
import type { CivilDate } from '../time.ts';

/** How a nomination ended in a meeting. The council proposes: nobody is "commended" here. */
export type Outcome =
  | { readonly type: 'approved'; readonly roundId: RoundId }
  | {
      readonly type: 'approved-on-condition';
      readonly roundId: RoundId;
      readonly condition: string;
      readonly due: CivilDate;
    }
  | { readonly type: 'below-threshold'; readonly roundId: RoundId }
  /** Moved to a lower form, where it stands as a new nomination with its own vote. */
  | {
      readonly type: 'transferred';
      readonly to: NominationId;
      readonly reason: string;
      /** The unit's consent: letter, number and date; empty where none is needed. */
      readonly consent: string;
    }
  | { readonly type: 'deferred'; readonly reason: string }
  | { readonly type: 'withdrawn'; readonly letter: string }
  | { readonly type: 'returned'; readonly reason: string }
  /** Whoever decides has decided it already: nothing is left to propose. */
  | { readonly type: 'already-decided'; readonly decision: string; readonly date: CivilDate };

/** The kinds of outcome, in the order in which minutes add them up. */
export const outcomeTypes = [
  'approved',
  'approved-on-condition',
  'below-threshold',
  'withdrawn',
  'deferred',
  'returned',
  'already-decided',
  'transferred',
] as const;
export type OutcomeType = Outcome['type'];

/** Whether a file may come before the council again: one put off or sent back; not one voted on, withdrawn or moved. */
export const mayComeAgain = (outcome: Outcome | null): boolean =>
  outcome?.type === 'deferred' || outcome?.type === 'returned';

/** The outcomes that somebody enters by hand; the others come out of a round. */
export type EnteredOutcome = Extract<Outcome, { type: 'deferred' | 'withdrawn' | 'returned' | 'already-decided' }>;

/** Whether the council proposes the nominee: only these stand on award lists and in conclusions. */
export const isProposed = (
  outcome: Outcome | null,
): outcome is Extract<Outcome, { type: 'approved' | 'approved-on-condition' }> =>
  outcome?.type === 'approved' || outcome?.type === 'approved-on-condition';

/** How many nominations ended in each way; with those still open they add up to the agenda. */
export type OutcomeCounts = Readonly<Record<OutcomeType | 'open', number>>;

/** Counts how the nominations of an agenda ended. */
export function countOutcomes(outcomes: readonly (Outcome | null)[]): OutcomeCounts {
  const counts = { ...emptyCounts };
  for (const outcome of outcomes) counts[outcome?.type ?? 'open'] += 1;
  return counts;
}

/** The nominations that count: one that was transferred counts once, at its new form. */
export const countedOnce = (outcomes: readonly (Outcome | null)[]): number =>
  outcomes.filter((outcome) => outcome?.type !== 'transferred').length;

/** What is still owed when a nominee is proposed on condition, and by when. */
export interface OutcomeCondition {
  readonly condition: string;
  readonly due: CivilDate;
}

const emptyCounts: Record<OutcomeType | 'open', number> = {
  approved: 0,
  'approved-on-condition': 0,
  'below-threshold': 0,
  withdrawn: 0,
  deferred: 0,
  returned: 0,
  'already-decided': 0,
  transferred: 0,
  open: 0,
};

/** What still stands in the way of closing a meeting. */
export type ClosingRefusal =
  | { readonly type: 'round-open'; readonly roundId: RoundId }
  | { readonly type: 'nominations-without-outcome'; readonly nominationIds: readonly NominationId[] }
  | { readonly type: 'count-record-missing'; readonly roundIds: readonly RoundId[] };
