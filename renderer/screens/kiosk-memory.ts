import { useSyncExternalStore } from 'react';
import type { Chance, Kiosk } from '#domain/voting/kiosk.ts';

/*
 * The one place where an open vote on the laptop is kept: this module's own memory, which ends with the window. It is
 * put into no setting, draft, address or storage of the browser; see [Note: Kiosk secrecy].
 */

/** The vote that this laptop has in mind, and whether it goes round the room just now. */
export interface HeldKiosk {
  readonly kiosk: Kiosk;
  /** The members have the laptop: nothing but the voting pages is shown. */
  readonly handedRound: boolean;
}

let held: HeldKiosk | null = null;
const listeners = new Set<() => void>();

function keep(next: HeldKiosk | null): void {
  held = next;
  for (const listener of listeners) listener();
}

/** Takes a vote that has just been opened into memory. */
export const holdKiosk = (kiosk: Kiosk): void => keep({ kiosk, handedRound: false });

/** Somebody voted, tried, or left: the vote is now this. */
export const keepKiosk = (kiosk: Kiosk): void => keep(held && { ...held, kiosk });

/** The laptop goes round the room, or comes back to the secretary. */
export const handRound = (handedRound: boolean): void => keep(held && { ...held, handedRound });

/** The vote is closed or void: nothing of it stays. */
export const forgetKiosk = (): void => keep(null);

/** The vote in memory, if there is one. */
export const useHeldKiosk = (): HeldKiosk | null => useSyncExternalStore(subscribe, () => held);

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Chance for codes, out of the system's own source. */
export const systemChance: Chance = (below) => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % below;
