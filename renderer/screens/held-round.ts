import { useSyncExternalStore } from 'react';
import type { Chance } from '#domain/meeting/hand-round.ts';

/** What this laptop has in mind while it goes round the room, and whether it does so just now. */
export interface Held<Round> {
  readonly round: Round;
  /** The members have the laptop: nothing but their own pages is shown. */
  readonly handedRound: boolean;
}

/** The one place in this window where something that goes round the room is kept; it ends with the window. */
export function heldRound<Round>() {
  let held: Held<Round> | null = null;
  const listeners = new Set<() => void>();
  const become = (next: Held<Round> | null): void => {
    held = next;
    for (const listener of listeners) listener();
  };
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    /** Takes it into memory when it has just been opened. */
    hold: (round: Round): void => become({ round, handedRound: false }),
    /** Somebody had a turn, tried, or left: it is now this. */
    keep: (round: Round): void => become(held && { ...held, round }),
    /** The laptop goes round the room, or comes back to the secretary. */
    handRound: (handedRound: boolean): void => become(held && { ...held, handedRound }),
    /** It is over: nothing of it stays. */
    forget: (): void => become(null),
    /** What is in memory, if anything is. */
    useHeld: (): Held<Round> | null => useSyncExternalStore(subscribe, () => held),
  };
}

/** Chance for codes, out of the system's own source. */
export const systemChance: Chance = (below) => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % below;
