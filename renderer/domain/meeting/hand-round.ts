import type { MemberId } from '../ids.ts';
import { substituteOf, type Attendance } from './attendance.ts';

/*
 * A laptop that goes round the room: one member after the other shows that the turn is his, and only the secretary's
 * code takes the laptop back. It lives in memory alone. A ballot and a score sheet are both filled that way.
 */

/** How a member shows that the turn is his: a code read out to him for this once, or a PIN of his own. */
export type Proof = { readonly type: 'code'; readonly code: string } | { readonly type: 'pin' };

/** A member's right to a turn. */
export interface Ticket {
  readonly memberId: MemberId;
  readonly proof: Proof;
  readonly wrongTries: number;
}

/** Who may have a turn, in the roll's order, and what the secretary types to take the laptop back. */
export interface Tickets<Own extends Ticket = Ticket> {
  readonly tickets: readonly Own[];
  readonly wayOut: string;
}

/** Why somebody cannot begin a turn. */
export type TurnRefusal =
  | { readonly type: 'not-on-roll' }
  | { readonly type: 'left-room' }
  | { readonly type: 'wrong-code'; readonly left: number }
  | { readonly type: 'code-locked' };

/** So many wrong codes close a member's ticket until the secretary gives him another. */
export const mostWrongTries = 5;

/** Chance, as a number below another. */
export type Chance = (below: number) => number;

/** Those who show with a PIN that they are themselves: it is known to its member alone, not to whoever sits in his place. */
export const withOwnPin = (withPin: ReadonlySet<MemberId>, attendances: readonly Attendance[]): ReadonlySet<MemberId> =>
  new Set([...withPin].filter((id) => substituteOf(attendances.find(({ memberId }) => memberId === id)) === ''));

/**
 * Draws a ticket for each of those on the roll; whoever has no PIN gets a code for this once. Handed round again, the
 * secretary's code and those read out before stay as they were.
 */
export function drawTickets(
  roll: readonly MemberId[],
  withPin: ReadonlySet<MemberId>,
  chance: Chance,
  before?: Tickets,
): Tickets {
  const kept = before?.tickets.filter(({ memberId, proof }) => proof.type === 'code' && !withPin.has(memberId)) ?? [];
  const drawn = kept.map(codeOn);
  const draw = (): Proof => {
    const code = anotherCode(drawn, chance);
    drawn.push(code);
    return { type: 'code', code };
  };
  return {
    tickets: roll.map(
      (memberId) =>
        kept.find((ticket) => ticket.memberId === memberId) ?? {
          memberId,
          proof: withPin.has(memberId) ? { type: 'pin' } : draw(),
          wrongTries: 0,
        },
    ),
    wayOut: before?.wayOut ?? digits(chance, 6),
  };
}

const codeOn = ({ proof }: Ticket): string => (proof.type === 'code' ? proof.code : '');

/** A code that nobody else has: two members with one code could take each other's turn. */
function anotherCode(taken: readonly string[], chance: Chance): string {
  let code = digits(chance, 4);
  while (taken.includes(code)) code = digits(chance, 4);
  return code;
}

const digits = (chance: Chance, count: number): string => String(chance(10 ** count)).padStart(count, '0');

/** Whether a member may begin a turn at all, before he shows that it is his: on the roll, in the room, not locked out. */
export function barredFrom({ tickets }: Tickets, inRoom: boolean, memberId: MemberId): TurnRefusal | null {
  const ticket = tickets.find((candidate) => candidate.memberId === memberId);
  if (!ticket) return { type: 'not-on-roll' };
  if (!inRoom) return { type: 'left-room' };
  return ticket.wrongTries >= mostWrongTries ? { type: 'code-locked' } : null;
}

/** Tries a code on a member's ticket; a wrong one is remembered, and the fifth closes the ticket. */
export function tryCode<Round extends Tickets>(
  round: Round,
  memberId: MemberId,
  typed: string,
): { readonly round: Round; readonly refused: TurnRefusal | null } {
  const ticket = round.tickets.find((candidate) => candidate.memberId === memberId);
  if (ticket?.proof.type === 'code' && ticket.proof.code === typed) return { round, refused: null };
  const wrongTries = (ticket?.wrongTries ?? 0) + 1;
  return {
    round: withTicket(round, memberId, { wrongTries }),
    refused:
      wrongTries < mostWrongTries ? { type: 'wrong-code', left: mostWrongTries - wrongTries } : { type: 'code-locked' },
  };
}

/** Gives a member another code: he forgot his, it was closed, or his PIN was. The old one opens nothing any more. */
export function renewCode<Round extends Tickets>(round: Round, memberId: MemberId, chance: Chance): Round {
  const code = anotherCode(round.tickets.map(codeOn), chance);
  return withTicket(round, memberId, { proof: { type: 'code', code }, wrongTries: 0 });
}

/** A member has set a PIN of his own: it takes the place of his code. */
export const provenByPin = <Round extends Tickets>(round: Round, memberId: MemberId): Round =>
  withTicket(round, memberId, { proof: { type: 'pin' }, wrongTries: 0 });

const withTicket = <Round extends Tickets>(round: Round, memberId: MemberId, news: Partial<Ticket>): Round => ({
  ...round,
  tickets: round.tickets.map((ticket) => (ticket.memberId === memberId ? { ...ticket, ...news } : ticket)),
});
