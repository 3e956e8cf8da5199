/**
 * Exchanges the ticket in the address, if there is one, for the token of this start, and keeps that under a name (see
 * [Note: How the page comes by its token] in electron). Afterwards the address has no ticket in it any more.
 */
export async function redeemTicket(tokenKey: string): Promise<void> {
  const ticket = /^#ticket=([\w-]+)$/u.exec(location.hash)?.[1];
  if (ticket === undefined) return;
  history.replaceState(history.state, '', location.pathname + location.search);
  const answer = await fetch('/host/session', { method: 'POST', body: ticket });
  if (answer.ok) localStorage.setItem(tokenKey, await answer.text());
}
