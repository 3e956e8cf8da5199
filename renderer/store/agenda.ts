import type { Seat } from '#domain/council.ts';
import type { Matter } from '#domain/meeting/meeting.ts';
import type { Nominee } from '#domain/nominations/nomination.ts';
import type { Desk } from './desk.ts';

/** Printed in the minutes: nobody votes on himself. */
const ownCase = 'là người được đề nghị';

/** Puts one nomination on an agenda, undecided; a council member takes no part in the vote on himself. */
export async function putOnAgenda(
  { db, newId }: Desk,
  seats: readonly Seat[],
  nominee: Nominee,
  matter: Omit<Matter, 'id' | 'outcome'>,
): Promise<void> {
  const { meetingId, nominationId } = matter;
  await db.matters.add({ id: newId(), ...matter, outcome: null });
  const memberId = nominee.kind === 'person' ? nominee.memberId : null;
  if (memberId === null || !seats.some((seat) => seat.memberId === memberId)) return;
  await db.recusals.add({ id: newId(), meetingId, nominationId, memberId, reason: ownCase });
}

/** The place after the last one of an agenda. */
export const nextPlace = (matters: readonly Matter[]): number =>
  matters.reduce((most, { order }) => Math.max(most, order), 0) + 1;
