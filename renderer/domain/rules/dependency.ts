import type { AwardId, NominationId } from '../ids.ts';
import { caseOf, type MeetingRecord } from '../meeting/meeting-record.ts';
import { isProposed, type Outcome } from '../meeting/outcome.ts';
import { awardOf } from './rule-book.ts';

/** A lower award that a nomination stands on, and how it went for the same nominee in this meeting. */
export interface Dependency {
  readonly awardId: AwardId;
  /** Undefined where the nominee is not on that award's list; null while it is undecided. */
  readonly outcome: Outcome | null | undefined;
  /** Whether the nominee is proposed for it. */
  readonly met: boolean;
}

/** The awards that a nomination needs first, each re-checked against this meeting. */
export function dependenciesOf(record: MeetingRecord, id: NominationId): readonly Dependency[] {
  const { nomination } = caseOf(record, id);
  return awardOf(record.ruleBook, nomination.awardId).dependsOn.map((awardId) => {
    const others = record.matters.filter(({ nominationId }) => {
      const other = caseOf(record, nominationId).nomination;
      return other.awardId === awardId && other.nomineeId === nomination.nomineeId;
    });
    // The same nominee may stand there for two occasions: one that is proposed is enough.
    const outcome = (others.find((matter) => isProposed(matter.outcome)) ?? others[0])?.outcome;
    return { awardId, outcome, met: isProposed(outcome ?? null) };
  });
}

/** The nominations that are about to be voted on although a lower award they need was decided otherwise, or is missing. */
export const unmetDependencies = (
  record: MeetingRecord,
  ids: readonly NominationId[],
): readonly { readonly nominationId: NominationId; readonly dependency: Dependency }[] =>
  ids.flatMap((nominationId) =>
    dependenciesOf(record, nominationId)
      .filter(({ met }) => !met)
      .map((dependency) => ({ nominationId, dependency })),
  );
