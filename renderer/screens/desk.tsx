import { createContext, use } from 'react';
import type { Bridge } from '#bridge/contract.ts';
import type { Actor } from '#domain/actor.ts';
import type { Result } from '#domain/result.ts';
import type { Desk } from '#store/desk.ts';
import type { MirrorFollower } from '#store/mirror.ts';
import type { RehearsalFailure } from '#store/rehearsal.ts';
import type { Safekeeping } from '#store/safekeeping.ts';

/** Whether the window works on a copy that is thrown away, and the ways into that and out of it. */
export interface Rehearsal {
  readonly running: boolean;
  /** Copies the council and opens the window anew on the copy. */
  begin(this: void): Promise<Result<true, RehearsalFailure>>;
  /** Wipes the copy and opens the window anew on the council. */
  end(this: void): void;
}

/** What the window gives every screen: the desk, the way to the operating system, and who sits here. */
export interface DeskRoom {
  readonly desk: Desk;
  readonly bridge: Bridge;
  /** False in a second window: it shows and never writes. */
  readonly mayWrite: boolean;
  /** The second copy that follows everything written here; null in a window that only reads. */
  readonly mirror: MirrorFollower | null;
  /** Who looks after backups, room and the second copy; null in a window that only reads. */
  readonly safekeeping: Safekeeping | null;
  readonly rehearsal: Rehearsal;
  /** False until somebody said who sits at this laptop. */
  readonly seated: boolean;
  /** Somebody else sits down; everything from now on is recorded under this name. */
  sitDown(this: void, actor: Actor): void;
}

/** Filled by the window; a test fills it with another desk. */
export const DeskContext = createContext<DeskRoom | null>(null);

/** Everything the window gives. */
export function useDeskRoom(): DeskRoom {
  const room = use(DeskContext);
  if (!room) throw new Error('A screen was shown outside the window');
  return room;
}

/** The desk at which commands are given: `recordScore(useDesk(), ...)`. */
export const useDesk = (): Desk => useDeskRoom().desk;

/** The operating system: saving, printing. */
export const useBridge = (): Bridge => useDeskRoom().bridge;
