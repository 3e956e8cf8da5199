import type { ClusterId, MovementId } from '../ids.ts';
import { err, ok, type Result } from '../result.ts';
import type { CivilDate } from '../time.ts';
import type { PaperReference } from './paper-reference.ts';

/** How far a movement reaches: the whole of the zones, some clusters, or what their enterprises do by themselves. */
export const movementSpreads = ['all', 'clusters', 'enterprises'] as const;
export type MovementSpread = (typeof movementSpreads)[number];

/** A look back on a movement, half-way or at its end (sơ kết, tổng kết). */
export interface MovementReview {
  readonly kind: 'interim' | 'final';
  readonly on: CivilDate;
  readonly result: string;
}

/** A movement (phong trào thi đua) of a year: what it is for, by which plan, and when it is launched and looked back on. */
export interface Movement {
  readonly id: MovementId;
  readonly year: number;
  readonly title: string;
  readonly theme: string;
  readonly spread: MovementSpread;
  /** The clusters it reaches, where it does not reach them all. */
  readonly clusterIds: readonly ClusterId[];
  readonly plan: PaperReference;
  readonly launchOn: CivilDate | null;
  /** Until when units report. */
  readonly reportBy: CivilDate | null;
  readonly interimOn: CivilDate | null;
  readonly finalOn: CivilDate | null;
  readonly reviews: readonly MovementReview[];
}

/** Where a movement stands on a day. */
export type MovementStanding = 'not-launched' | 'running' | 'interim-due' | 'final-overdue' | 'concluded';

/** A day in the course of a movement: as planned, or as it was held. */
export type MovementDay = 'launch' | 'report' | 'interim' | 'final' | 'interim-held' | 'final-held';

/** Why a movement was not written down, or not removed. */
export type MovementRefusal =
  /** Something is said to be before what it follows. */
  | { readonly type: 'movement-days-crossed'; readonly earlier: MovementDay; readonly later: MovementDay }
  /** A year has one movement of a name. */
  | { readonly type: 'movement-known'; readonly title: string; readonly year: number }
  | { readonly type: 'movement-registered'; readonly count: number };

/** The review that was held; undefined while it was not. */
export const reviewOf = ({ reviews }: Movement, kind: MovementReview['kind']): MovementReview | undefined =>
  reviews.find((review) => review.kind === kind);

/** Chưa phát động, đang thực hiện, đến kỳ sơ kết, quá hạn tổng kết or đã tổng kết, as a day finds the movement. */
export function movementStanding(movement: Movement, today: CivilDate): MovementStanding {
  const { launchOn, interimOn, finalOn } = movement;
  if (reviewOf(movement, 'final')) return 'concluded';
  if (finalOn !== null && finalOn < today) return 'final-overdue';
  if (interimOn !== null && interimOn <= today && !reviewOf(movement, 'interim')) return 'interim-due';
  return launchOn === null || launchOn > today ? 'not-launched' : 'running';
}

/** Which day comes before which. */
const order: readonly (readonly [MovementDay, MovementDay])[] = [
  ['launch', 'report'],
  ['launch', 'interim'],
  ['interim', 'final'],
  ['launch', 'final'],
  ['launch', 'interim-held'],
  ['launch', 'final-held'],
  ['interim-held', 'final-held'],
];

/** Whether the days of a movement follow one another: it is launched, looked back on half-way, and at its end. */
export function checkMovementDays(movement: Movement): Result<true, MovementRefusal> {
  const days: Readonly<Record<MovementDay, CivilDate | null>> = {
    launch: movement.launchOn,
    report: movement.reportBy,
    interim: movement.interimOn,
    final: movement.finalOn,
    'interim-held': reviewOf(movement, 'interim')?.on ?? null,
    'final-held': reviewOf(movement, 'final')?.on ?? null,
  };
  const crossed = order.find(([earlier, later]) => {
    const [before, after] = [days[earlier], days[later]];
    return before !== null && after !== null && before > after;
  });
  return crossed ? err({ type: 'movement-days-crossed', earlier: crossed[0], later: crossed[1] }) : ok(true);
}
