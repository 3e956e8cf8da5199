import type { ClusterId, MovementId } from '../ids.ts';
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
