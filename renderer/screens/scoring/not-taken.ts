import type { NomineeId, ScoringId } from '#domain/ids.ts';
import { isLocked, stages } from '#domain/scoring/assessment.ts';
import { leavesOf } from '#domain/scoring/criteria.ts';
import type { ScoringRecord } from '#domain/scoring/stages.ts';
import { boxOf, figureParts } from './stage-rows.ts';

/** Texts that were typed and not taken, by unit and then by box. */
export type NotTaken = ReadonlyMap<NomineeId, ReadonlyMap<string, string>>;

// They outlast the screen: whoever leaves it and comes back finds them in their boxes.
const texts = new Map<ScoringId, NotTaken>();
const none: NotTaken = new Map();

/** The texts of a scoring that were not taken since the application was opened. */
export const notTakenIn = (id: ScoringId): NotTaken => texts.get(id) ?? none;

/** Holds a text that was not taken, null once there is none any more; gives all of its scoring. */
export function keepNotTaken(id: ScoringId, nomineeId: NomineeId, box: string, text: string | null): NotTaken {
  const now = notTakenIn(id);
  const own = now.get(nomineeId);
  if ((own?.get(box) ?? null) === text) return now;
  const next = new Map(own);
  if (text === null) next.delete(box);
  else next.set(box, text);
  const all = new Map(now).set(nomineeId, next);
  texts.set(id, all);
  return all;
}

/** How many boxes that can still be written into hold a text that was not taken: a lock or closing would lose it. */
export function countNotTaken(
  { scoring, set }: Pick<ScoringRecord, 'scoring' | 'set'>,
  all = notTakenIn(scoring.id),
): number {
  const open = stages.filter((stage) => !isLocked(scoring, stage));
  const boxes = leavesOf(set.criteria).flatMap(({ code }) =>
    open.flatMap((stage) => [boxOf(stage, code), ...figureParts.map((part) => boxOf(stage, code, part))]),
  );
  return scoring.nomineeIds.reduce((sum, id) => {
    const own = all.get(id);
    return own ? sum + boxes.filter((box) => own.has(box)).length : sum;
  }, 0);
}
