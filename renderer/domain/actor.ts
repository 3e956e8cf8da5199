import type { Acting } from './meeting/meeting.ts';

/** Who sits at the laptop now: named in every journal entry, and asked whether the phase allows the act. */
export interface Actor {
  readonly name: string;
  readonly role: Acting;
}
