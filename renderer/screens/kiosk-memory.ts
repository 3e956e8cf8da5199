import type { Kiosk } from '#domain/voting/kiosk.ts';
import { heldRound } from './held-round.ts';

/*
 * The one place where an open vote on the laptop is kept: this module's own memory, which ends with the window. It is
 * put into no setting, draft, address or storage of the browser; see [Note: Kiosk secrecy].
 */

/** The vote that this laptop has in mind. */
export const heldKiosk = heldRound<Kiosk>();
