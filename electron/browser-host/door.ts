import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/*
 * [Note: How the page comes by its token]
 *
 * The token of this start opens the bridge. It must reach our page and nothing else on the machine:
 * - not in the page's address: a browser's command line is there for every user of the machine to read, and a printed
 *   address stays in the terminal. So the address carries a *ticket*, good once, and the page exchanges it by POST.
 *   Whoever reads the ticket afterwards holds a used one.
 * - in the fragment (#ticket=...), which no browser sends to a server or puts in a Referer.
 * - not in a cookie: cookies of 127.0.0.1 go to every port of it, so to any other program that serves there. The page
 *   keeps the token in localStorage, which belongs to our port alone, so that a reload and a second window work; it
 *   dies with this start.
 * A second launcher shows that it belongs to the same person by reading the token from a file only that person may
 * read; and asks the host for a proof first, so that a stranger on our port never gets to see it.
 */

/** Who may speak to the browser host during this start. */
export interface Door {
  readonly token: string;
  /** A new ticket to print or to open a window with. */
  readonly newTicket: () => string;
  /** Takes a ticket, once, and tells whether it was one of ours. */
  readonly redeem: (ticket: string) => boolean;
  /** Whether this is the token of this start. */
  readonly admits: (token: string | undefined) => boolean;
}

/** A door with a new token, as each start has. */
export function openDoor(token = randomBytes(32).toString('base64url')): Door {
  const tickets = new Set<string>();
  return {
    token,
    newTicket: () => {
      const ticket = randomBytes(24).toString('base64url');
      tickets.add(ticket);
      return ticket;
    },
    redeem: (ticket) => tickets.delete(ticket),
    admits: (offered) => offered !== undefined && isSame(offered, token),
  };
}

/** Shows that the sender knows the token without telling it. */
export const proofOf = (token: string, challenge: string): string =>
  createHmac('sha256', token).update(challenge).digest('base64url');

/** Compares secrets in a time that says nothing about how much of them agreed. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.byteLength === b.byteLength && timingSafeEqual(a, b);
}
