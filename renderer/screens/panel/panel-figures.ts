import type { Criterion } from '#domain/scoring/criteria.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import type { NomineeId } from '#domain/ids.ts';
import type { SheetTotal } from '#domain/scoring/scoring.ts';
import type { ScoringRoom } from '#store/score-sheets.ts';
import type { ScoreBook } from './score-book.ts';

/** An enterprise on the sheets, by its number there. */
export interface Scored {
  readonly id: NomineeId;
  readonly number: number;
  readonly name: string;
}

/** How far a member's sheet for the whole cluster is. */
export type SheetState = 'empty' | 'partly' | 'full';

/** The enterprises that a meeting scores, in the cluster's order. */
export function scoredOf({ meeting, nominees }: ScoringRoom): readonly Scored[] {
  const nameById = new Map(nominees.map((nominee) => [nominee.id, calledName(nominee)]));
  return meeting.scoredNomineeIds.map((id, index) => ({ id, number: index + 1, name: nameById.get(id) ?? '' }));
}

/** Whether a member has scored nothing, something or everything. */
export const sheetState = ({ begun, missing }: ReturnType<ScoreBook['tally']>): SheetState =>
  missing === 0 ? 'full' : begun === 0 ? 'empty' : 'partly';

/** The sheet that is gone on with, by its place: one that was begun, else the first that was not; a full council's first. */
export const sheetToGoOnWith = (states: readonly string[]): number =>
  Math.max(0, states.indexOf(states.includes('partly') ? 'partly' : 'empty'));

/** What stands for a sheet's total: its points, that it is awaited or not, that nothing on it applies, or that it disqualifies. */
export type TotalMark = 'points' | 'awaited' | 'none' | 'not-applicable' | 'disqualified';

/** A sheet not begun by somebody who is not waited for is none; one on which nothing applies has no figure to give. */
export function totalMark({ missing, outOf, disqualified }: SheetTotal, begun: boolean, awaited: boolean): TotalMark {
  if (missing > 0) return begun || awaited ? 'awaited' : 'none';
  if (outOf === 0) return 'not-applicable';
  return disqualified ? 'disqualified' : 'points';
}

/** The name of a leaf with its number, as it is called out. */
export const leafName = ({ code, label }: Criterion): string => `${code} ${label}`;
