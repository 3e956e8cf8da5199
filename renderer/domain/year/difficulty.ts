import type { ClusterId, DifficultyId, MeetingId, NomineeId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import { tidyText } from '../text.ts';
import { yearOf, type CivilDate } from '../time.ts';

/** Something done about a difficulty, on a day. */
export interface DifficultyStep {
  readonly on: CivilDate;
  readonly text: string;
}

/** A difficulty (khó khăn, vướng mắc) of a cluster with the solution proposed, followed until it has an end. */
export interface Difficulty {
  readonly id: DifficultyId;
  readonly clusterId: ClusterId;
  /** The cluster meeting at which it was raised; null where it came in otherwise. */
  readonly meetingId: MeetingId | null;
  /** The unit that raised it. */
  readonly raisedBy: NomineeId | null;
  readonly raisedOn: CivilDate;
  readonly text: string;
  readonly solution: string;
  /** Who sees to it. */
  readonly responsible: string;
  readonly dueOn: CivilDate | null;
  readonly steps: readonly DifficultyStep[];
  /** Null while it goes on. */
  readonly endedOn: CivilDate | null;
}

/** Where a difficulty stands on a day: its day passed, still going on, or at its end. */
export const difficultyStates = ['overdue', 'open', 'ended'] as const;
export type DifficultyState = (typeof difficultyStates)[number];

/** Where a difficulty stands on a day. */
export function difficultyState({ dueOn, endedOn }: Difficulty, today: CivilDate): DifficultyState {
  if (endedOn !== null) return 'ended';
  return dueOn !== null && dueOn < today ? 'overdue' : 'open';
}

/** Whether a difficulty was there in a year: raised by its end, and not ended before it began. */
export const concernsYear = ({ raisedOn, endedOn }: Difficulty, year: number): boolean =>
  yearOf(raisedOn) <= year && (endedOn === null || yearOf(endedOn) >= year);

/** What is to be looked at first: overdue ones, then those that go on by the day they are due, then what ended, the newest first. */
export function byUrgency(difficulties: readonly Difficulty[], today: CivilDate): readonly Difficulty[] {
  const rank = (one: Difficulty): number => difficultyStates.indexOf(difficultyState(one, today));
  const due = ({ dueOn, raisedOn }: Difficulty): string => dueOn ?? `9999 ${raisedOn}`;
  return difficulties.toSorted((a, b) => {
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
    if (a.endedOn !== null && b.endedOn !== null && a.endedOn !== b.endedOn) return a.endedOn < b.endedOn ? 1 : -1;
    return due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : a.raisedOn < b.raisedOn ? -1 : 1;
  });
}

/** A difficulty as it is kept: said in words, its days after the one on which it was raised, its steps by day. */
export function checkDifficulty(typed: Difficulty): Result<Difficulty, Refusal> {
  const text = tidyText(typed.text);
  if (!text) return err({ type: 'required', field: 'text' });
  const { raisedOn, dueOn, endedOn } = typed;
  const steps = typed.steps
    .map((step) => ({ on: step.on, text: tidyText(step.text) }))
    .filter((step) => step.text !== '')
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const days = [dueOn, endedOn, ...steps.map(({ on }) => on)];
  if (days.some((day) => day !== null && day < raisedOn)) return err({ type: 'before-it-was-raised', raisedOn });
  const last = steps.at(-1);
  if (endedOn !== null && last && last.on > endedOn) return err({ type: 'ends-before-last-step', on: last.on });
  return ok({ ...typed, text, solution: tidyText(typed.solution), responsible: tidyText(typed.responsible), steps });
}
