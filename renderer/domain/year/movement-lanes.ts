import { daysFrom, parseCivilDate, type CivilDate } from '../time.ts';
import { reviewOf, type Movement } from './movement.ts';

/** What a movement passes on its way: it is launched, units report, it is looked back on half-way and at its end. */
export const laneMarks = ['launch', 'report', 'interim', 'final'] as const;
export type LaneMarkKind = (typeof laneMarks)[number];

/** One of them on its day: the day on which a review was held, else the day planned for it. */
export interface LaneMark {
  readonly kind: LaneMarkKind;
  readonly on: CivilDate;
  /** A review whose day is over and that was not held is overdue; a launch or a deadline is only passed. */
  readonly standing: 'ahead' | 'passed' | 'overdue';
}

/** A movement on the calendar of its year. */
export interface MovementLane {
  readonly movement: Movement;
  readonly marks: readonly LaneMark[];
  /** Its first and last day that are known; null where none is. */
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a day as every other
const lastDay = '9999-12-31' as CivilDate;

/** The movements of a year as lanes, the one that begins first on top, those without a day at the end. */
export const movementLanes = (movements: readonly Movement[], today: CivilDate): readonly MovementLane[] =>
  movements.map((movement) => laneOf(movement, today)).toSorted((a, b) => daysFrom(beginning(b), beginning(a)));

function laneOf(movement: Movement, today: CivilDate): MovementLane {
  const marks = laneMarks.flatMap((kind) => markOf(movement, kind, today) ?? []);
  const days = marks.map(({ on }) => on).toSorted((a, b) => daysFrom(b, a));
  return { movement, marks, from: days[0] ?? null, to: days.at(-1) ?? null };
}

function markOf(movement: Movement, kind: LaneMarkKind, today: CivilDate): LaneMark | undefined {
  const isReview = kind === 'interim' || kind === 'final';
  const held = isReview ? reviewOf(movement, kind) : undefined;
  if (held) return { kind, on: held.on, standing: 'passed' };
  const { launchOn: launch, reportBy: report, interimOn: interim, finalOn: final } = movement;
  const { [kind]: on } = { launch, report, interim, final };
  if (on === null) return undefined;
  if (isReview) return { kind, on, standing: on < today ? 'overdue' : 'ahead' };
  return { kind, on, standing: on <= today ? 'passed' : 'ahead' };
}

/** How far into the year a day lies, from 0 to 1; a day of another year stands at the edge. */
export function placeInYear(day: CivilDate, year: number): number {
  const first = parseCivilDate(`${year}-01-01`);
  const next = parseCivilDate(`${year + 1}-01-01`);
  if (!first || !next) return 0;
  return Math.min(1, Math.max(0, daysFrom(first, day) / daysFrom(first, next)));
}

// Without a day it comes after every day there is.
const beginning = ({ from }: MovementLane): CivilDate => from ?? lastDay;
