import type { Seat } from '#domain/council.ts';
import { ownConcern } from '#domain/meeting/interest.ts';
import type { Matter } from '#domain/meeting/meeting.ts';
import type { Nominee } from '#domain/nominations/nomination.ts';
import type { Desk } from './desk.ts';

/**
 * Puts one nomination on an agenda, undecided; a council member takes no part in the vote on himself. What the register
 * of interests says beside that is proposed from here on, until somebody answers.
 */
export async function putOnAgenda(
  { db, newId }: Desk,
  seats: readonly Seat[],
  nominee: Nominee,
  matter: Omit<Matter, 'id' | 'outcome'>,
): Promise<void> {
  const { meetingId, nominationId } = matter;
  await db.matters.add({ id: newId(), ...matter, outcome: null });
  const own = ownConcern(nominee);
  if (!own || !seats.some((seat) => seat.memberId === own.memberId)) return;
  await db.recusals.add({ id: newId(), meetingId, nominationId, ...own });
}

/** The place after the last one of an agenda. */
export const nextPlace = (matters: readonly Matter[]): number =>
  matters.reduce((most, { order }) => Math.max(most, order), 0) + 1;
