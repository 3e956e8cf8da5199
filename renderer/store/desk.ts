import type { Actor } from '#domain/actor.ts';
import type { DeedType } from '#domain/deeds.ts';
import type { NewId } from '#domain/ids.ts';
import type { SafetyReason } from '#domain/safety.ts';
import type { Instant } from '#domain/time.ts';
import type { Deed } from './change.ts';
import type { CouncilDatabase } from './database.ts';

/** The place where somebody works: the database, who sits there, and the clock and chance of this machine. */
export interface Desk {
  readonly db: CouncilDatabase;
  readonly actor: Actor;
  readonly appVersion: string;
  clock(this: void): Instant;
  newId: NewId;
  /** What speaks against trusting this laptop now; nobody looks where this is not given. */
  safetyReasons?(this: void): readonly SafetyReason[];
}

/** A deed of whoever sits at the desk, now. */
export const deedOf = (desk: Desk, type: DeedType, reason?: string): Deed => ({
  type,
  actor: desk.actor,
  at: desk.clock(),
  appVersion: desk.appVersion,
  ...(reason === undefined ? {} : { reason }),
});
