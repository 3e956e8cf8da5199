import type { MeetingId, MemberId, NomineeId, SheetCheckId } from '../ids.ts';
import { leavesOf, type CriteriaSet } from './criteria.ts';
import type { Mark } from './points.ts';
import { sheetTotal, type Marks, type ScoreSheet } from './scoring.ts';

/**
 * What the second person said of a mismatch after looking at the paper again: the first entry stands, or it is wrong and
 * its own typist is to put it right. Nobody edits the other's marks. It holds only for the two marks that it judged.
 */
export interface Verdict {
  readonly verdict: 'confirmed' | 'rejected';
  readonly first: Mark | null;
  readonly second: Mark | null;
  /** Who judged it, by name. */
  readonly by: string;
}

/** A member's paper sheet typed a second time, blind, by somebody else than the first time. */
export interface SheetCheck {
  readonly id: SheetCheckId;
  readonly meetingId: MeetingId;
  readonly memberId: MemberId;
  readonly nomineeId: NomineeId;
  readonly marks: Marks;
  /** Everybody who typed on it, by name: nobody who typed it the first time. */
  readonly enteredBy: readonly string[];
  /** Judgements by leaf, the last one on each. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

/** A box that was typed twice and not alike. */
export interface Mismatch {
  readonly code: string;
  readonly first: Mark | null;
  readonly second: Mark | null;
  /** The first entry was found wrong: its own typist has yet to put it right. */
  readonly rejected: boolean;
}

/**
 * What of one sheet was typed twice and not alike, in printing order. An empty box says something only once all of its
 * sheet is typed; a box found right the first time is none, as long as both marks are those that were looked at.
 */
export const mismatchesOf = (
  set: Pick<CriteriaSet, 'criteria'>,
  first: Marks,
  check: Pick<SheetCheck, 'marks' | 'verdicts'>,
): readonly Mismatch[] => {
  const isTyped = { first: isFinished(set, first), second: isFinished(set, check.marks) };
  return differencesOf(set, first, check).filter(
    (difference) => isTyped.second || (difference.second !== null && (difference.first !== null || isTyped.first)),
  );
};

/** The same of a second entry that may not be finished: all that would be settled by nobody if it were called off. */
export function unsettledOf(
  set: Pick<CriteriaSet, 'criteria'>,
  first: Marks,
  check: Pick<SheetCheck, 'marks' | 'verdicts'>,
): readonly Mismatch[] {
  const isTyped = isFinished(set, check.marks);
  return differencesOf(set, first, check).filter(({ second }) => second !== null || isTyped);
}

/** Whether all that has to be marked on a sheet is. */
export const isFinished = ({ criteria }: Pick<CriteriaSet, 'criteria'>, marks: Marks): boolean =>
  sheetTotal(criteria, marks).missing === 0;

function differencesOf(
  { criteria }: Pick<CriteriaSet, 'criteria'>,
  first: Marks,
  { marks, verdicts }: Pick<SheetCheck, 'marks' | 'verdicts'>,
): readonly Mismatch[] {
  return leavesOf(criteria).flatMap(({ code }) => {
    const both = { first: first[code] ?? null, second: marks[code] ?? null };
    if (both.first === both.second) return [];
    const judged = verdictOn(verdicts[code], both);
    return judged === 'confirmed' ? [] : [{ code, ...both, rejected: judged === 'rejected' }];
  });
}

const verdictOn = (
  verdict: Verdict | undefined,
  { first, second }: Pick<Mismatch, 'first' | 'second'>,
): Verdict['verdict'] | undefined =>
  verdict?.first === first && verdict.second === second ? verdict.verdict : undefined;

/** Whether somebody typed on this sheet the first time: then he does not type it again. */
export const firstTypist = (sheet: Pick<ScoreSheet, 'enteredBy'> | undefined, name: string): boolean =>
  sheet?.enteredBy?.includes(name) ?? false;

/** The nominees on whom a finished sheet is not typed again, or not alike: their figures are not proven yet. */
export function unprovenBy(
  set: CriteriaSet,
  sheets: readonly Pick<ScoreSheet, 'memberId' | 'nomineeId' | 'marks'>[],
  checks: readonly Pick<SheetCheck, 'memberId' | 'nomineeId' | 'marks' | 'verdicts'>[],
): ReadonlySet<NomineeId> {
  const byPlace = new Map(checks.map((check) => [`${check.memberId} ${check.nomineeId}`, check]));
  return new Set(
    sheets.flatMap(({ memberId, nomineeId, marks }) => {
      if (!isFinished(set, marks)) return [];
      const check = byPlace.get(`${memberId} ${nomineeId}`);
      const isProven = check && isFinished(set, check.marks) && mismatchesOf(set, marks, check).length === 0;
      return isProven ? [] : [nomineeId];
    }),
  );
}
