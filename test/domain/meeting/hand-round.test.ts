import { expect, test } from 'vitest';
import type { MemberId } from '#domain/ids.ts';
import { barredFrom, drawTickets, provenByPin, renewCode, tryCode } from '#domain/meeting/hand-round.ts';
import { sameChance } from '#test/worlds/kiosk-voters.ts';

/* Tickets of those who have a turn at the laptop that goes round, whatever they do there. */

const [an, binh, chi] = ['an', 'binh', 'chi'] as [MemberId, MemberId, MemberId];
const drawn = () => drawTickets([an, binh], new Set([binh]), sameChance());
const proofOf = (round: ReturnType<typeof drawn>, id: MemberId) =>
  round.tickets.find(({ memberId }) => memberId === id)?.proof;
const codeOf = (round: ReturnType<typeof drawn>, id: MemberId): string => {
  const proof = proofOf(round, id);
  return proof?.type === 'code' ? proof.code : '';
};

test('whoever has a PIN gets no code, the others get one, and the secretary’s is longer', () => {
  const round = drawn();
  expect(codeOf(round, an)).toMatch(/^\d{4}$/u);
  expect(proofOf(round, binh)).toEqual({ type: 'pin' });
  expect(round.wayOut).toMatch(/^\d{6}$/u);
});

test('who is not on the roll, or not in the room, has no turn', () => {
  expect(barredFrom(drawn(), true, chi)).toEqual({ type: 'not-on-roll' });
  expect(barredFrom(drawn(), false, an)).toEqual({ type: 'left-room' });
  expect(barredFrom(drawn(), true, an)).toBeNull();
});

test('five wrong codes lock a member out of every further turn, until he has another code or a PIN', () => {
  let round = drawn();
  const right = codeOf(round, an);
  const answers = Array.from({ length: 5 }, () => {
    const tried = tryCode(round, an, 'wrong');
    round = tried.round;
    return tried.refused;
  });
  expect(answers).toEqual([...[4, 3, 2, 1].map((left) => ({ type: 'wrong-code', left })), { type: 'code-locked' }]);
  expect(barredFrom(round, true, an)).toEqual({ type: 'code-locked' });
  expect(barredFrom(round, true, binh)).toBeNull();
  const renewed = renewCode(round, an, sameChance());
  expect(barredFrom(renewed, true, an)).toBeNull();
  expect(tryCode(renewed, an, codeOf(renewed, an)).refused).toBeNull();
  expect(codeOf(renewed, an)).not.toBe(right);
  expect(barredFrom(provenByPin(round, an), true, an)).toBeNull();
});

test('no code opens the turn of a member who has a PIN', () => {
  const round = drawn();
  expect(tryCode(round, binh, '').refused).toEqual({ type: 'wrong-code', left: 4 });
  expect(tryCode(round, binh, codeOf(round, an)).refused).toEqual({ type: 'wrong-code', left: 4 });
});

test('handed round again, what was read out stays; who is new gets a code of his own, who set a PIN needs none', () => {
  const first = drawTickets([an, binh], new Set(), sameChance());
  // Chance would give the newcomer the very code that An has.
  const again = drawTickets([an, binh, chi], new Set([binh]), sameChance(), tryCode(first, an, 'wrong').round);
  expect(again.wayOut).toBe(first.wayOut);
  expect(again.tickets[0]).toEqual({ ...first.tickets[0], wrongTries: 1 });
  expect(proofOf(again, binh)).toEqual({ type: 'pin' });
  expect(codeOf(again, chi)).toMatch(/^\d{4}$/u);
  expect(codeOf(again, chi)).not.toBe(codeOf(first, an));
});
