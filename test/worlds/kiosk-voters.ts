import type { MemberId } from '#domain/ids.ts';
import type { Chance } from '#domain/meeting/hand-round.ts';
import {
  beginByCode,
  castBallot,
  markRow,
  openKiosk,
  type Choice,
  type Kiosk,
  type KioskRefusal,
} from '#domain/voting/kiosk.ts';
import type { Round } from '#domain/voting/round.ts';

/** A chance that draws the same codes in every run. */
export function sameChance(): Chance {
  let drawn = 1000;
  return (below) => (drawn += 7) % below;
}

/** The laptop as it is when the vote has just been opened. */
export const laptopFor = (round: Round): Kiosk => openKiosk(round, new Set(), sameChance());

/** The code that was read out to a member. */
export function codeOf(kiosk: Kiosk, memberId: MemberId): string {
  const proof = kiosk.tickets.find((ticket) => ticket.memberId === memberId)?.proof;
  return proof?.type === 'code' ? proof.code : '';
}

/** A member begins with the code that was read out to him; why he may not, if he may not. */
export const begins = (
  kiosk: Kiosk,
  memberId: MemberId,
  inRoom = true,
): { kiosk: Kiosk; refused: KioskRefusal | null } => beginByCode(kiosk, inRoom, memberId, codeOf(kiosk, memberId));

/** A member takes his turn: marks the rows in their order and hands the ballot in. */
export function votes(kiosk: Kiosk, round: Round, memberId: MemberId, marks: readonly (Choice | null)[]): Kiosk {
  const begun = begins(kiosk, memberId);
  if (begun.refused) throw new Error(`${memberId} could not vote: ${begun.refused.type}`);
  let turn = begun.kiosk;
  round.rows.forEach(({ nominationId }, index) => {
    const choice = marks[index];
    if (choice) turn = markRow(turn, round, nominationId, choice);
  });
  return castBallot(turn);
}

/** Everybody in the room votes alike, in the roll's order. */
export const allVote = (round: Round, marks: readonly Choice[] = ['yes', 'yes', 'yes']): Kiosk =>
  round.roll.present.reduce((kiosk, id) => votes(kiosk, round, id, marks), laptopFor(round));
