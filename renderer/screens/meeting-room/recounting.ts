import type { MeetingId, MemberId, RoundId } from '#domain/ids.ts';
import { paperRound, type Round } from '#domain/voting/round.ts';

/** A recount that somebody asked for and that is being typed. */
export interface Recounting {
  readonly roundId: RoundId;
  readonly askedBy: MemberId;
  readonly reason: string;
}

// As the figures typed: a look at another screen must not ask for the reason again.
const begun = new Map<MeetingId, Recounting>();

/** The recount that is being typed in a meeting. */
export const rememberedRecount = (id: MeetingId): Recounting | undefined => begun.get(id);

/** Keeps a recount that was begun, or forgets it once it is announced or given up. */
export function rememberRecount(id: MeetingId, recounting: Recounting | null): void {
  if (recounting) begun.set(id, recounting);
  else begun.delete(id);
}

/** The name of the next count of a round in the window's memory: nothing of an earlier one stands in its fields. */
export const recountName = (round: Round): string => `${paperRound(round)} recount ${round.recounts.length + 1}`;
