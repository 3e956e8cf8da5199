import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reconcile, reconciles, tallyBallots } from '#domain/voting/ballot-count.ts';
import type { MemberId, NominationId } from '#domain/ids.ts';
import {
  beginByCode,
  beginByPin,
  castBallot,
  choices,
  countKiosk,
  dropTurn,
  kioskUnfit,
  markRow,
  offeredRows,
  openKiosk,
  turnout,
} from '#domain/voting/kiosk.ts';
import { mostWrongTries, renewCode } from '#domain/meeting/hand-round.ts';
import { begins, codeOf, laptopFor, sameChance, votes } from '#test/worlds/kiosk-voters.ts';
import { people, rollWith, rounds, roundWith, ruleWith } from './vote-world.ts';

const nine = people(9);
const [first, second, third, fourth] = nine as [MemberId, MemberId, MemberId, MemberId];
const [row] = ['n1' as NominationId];
const round = roundWith(ruleWith({ writtenOpinions: 'not-counted' }), rollWith(9, 8), [[], [], [third]]);
const opened = () => laptopFor(round);

describe('a ballot on the laptop', () => {
  test('is open to everybody on the roll who is in the room, once', () => {
    const kiosk = votes(opened(), round, first, ['yes', 'no', 'blank']);
    expect(turnout(kiosk)).toEqual({ voted: 1, voters: 8 });
    expect(begins(kiosk, first).refused).toEqual({ type: 'already-voted' });
    expect(begins(kiosk, nine[8]!).refused).toEqual({ type: 'not-on-roll' });
    expect(begins(kiosk, second, false).refused).toEqual({ type: 'left-room' });
    expect(begins(kiosk, second).refused).toBeNull();
  });

  test('gives every member a code of his own and the secretary one that is longer', () => {
    const kiosk = opened();
    const codes = kiosk.tickets.map(({ memberId }) => codeOf(kiosk, memberId));
    expect(new Set(codes).size).toBe(8);
    expect(codes.every((code) => /^\d{4}$/u.test(code))).toBe(true);
    expect(kiosk.wayOut).toMatch(/^\d{6}$/u);
  });

  test('draws again where chance would give two members one code', () => {
    const drawn = [5, 5, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];
    const kiosk = openKiosk(round, new Set(), () => drawn.shift() ?? 0);
    expect(new Set(kiosk.tickets.map(({ memberId }) => codeOf(kiosk, memberId))).size).toBe(8);
  });

  test('lets nobody in with another’s code, and closes the ticket at the fifth wrong one until there is a new code', () => {
    let kiosk = opened();
    for (let left = mostWrongTries - 1; left >= 0; left -= 1) {
      const attempt = beginByCode(kiosk, true, first, codeOf(kiosk, second));
      expect(attempt.refused).toEqual(left > 0 ? { type: 'wrong-code', left } : { type: 'code-locked' });
      kiosk = attempt.kiosk;
    }
    expect(begins(kiosk, first).refused).toEqual({ type: 'code-locked' });
    const old = codeOf(kiosk, first);
    const renewed = renewCode(kiosk, first, sameChance());
    expect(codeOf(renewed, first)).not.toBe(old);
    expect(beginByCode(renewed, true, first, old).refused).toMatchObject({ type: 'wrong-code' });
    expect(begins(renewed, first).refused).toBeNull();
  });

  test('a code opens nothing for a member with a PIN; his PIN, found right, begins his turn', () => {
    const kiosk = openKiosk(round, new Set([first]), sameChance());
    expect(beginByCode(kiosk, true, first, '').refused).toMatchObject({ type: 'wrong-code' });
    expect(beginByPin(kiosk, true, first).kiosk.turn?.memberId).toBe(first);
    expect(beginByPin(votes(kiosk, round, second, []), true, second).refused).toEqual({ type: 'already-voted' });
  });

  test('is in one pair of hands at a time', () => {
    const { kiosk } = begins(opened(), first);
    expect(begins(kiosk, second).refused).toEqual({ type: 'turn-running' });
    expect(countKiosk(kiosk)).toEqual({ ok: false, error: { type: 'turn-running' } });
  });

  test('left half-way leaves nothing behind, and the member begins again with the same code', () => {
    const { kiosk } = begins(opened(), first);
    const left = dropTurn(markRow(kiosk, round, row, 'no'));
    expect(left).toEqual(opened());
    expect(begins(left, first).kiosk.turn?.marks.size).toBe(0);
  });

  test('takes the last mark of a row, and a row without one is blank', () => {
    let { kiosk } = begins(opened(), first);
    for (const choice of choices) kiosk = markRow(kiosk, round, row, choice);
    kiosk = castBallot(markRow(kiosk, round, row, 'no'));
    expect(kiosk.sums.map(({ yes, no, blank }) => [yes, no, blank])).toEqual([
      [0, 1, 0],
      [0, 0, 1],
      [0, 0, 1],
    ]);
  });

  test('does not offer a row to a member who takes no part in it, and takes no mark of his on it', () => {
    expect(offeredRows(round, third).map(({ number }) => number)).toEqual([1, 2]);
    const kiosk = votes(opened(), round, third, ['yes', 'yes', 'yes']);
    expect(kiosk.sums.map(({ yes, blank }) => [yes, blank])).toEqual([
      [1, 0],
      [1, 0],
      [0, 1],
    ]);
  });

  test('without a turn takes neither mark nor ballot', () => {
    expect(markRow(opened(), round, row, 'yes')).toEqual(opened());
    expect(castBallot(opened())).toEqual(opened());
  });
});

describe('closing', () => {
  const cast = (members: readonly MemberId[]) =>
    members.reduce((kiosk, id) => votes(kiosk, round, id, ['yes', 'yes', 'no']), opened());

  test('counts a ballot that was not handed in as not returned', () => {
    const counted = countKiosk(cast([second, first, fourth]));
    expect(counted).toMatchObject({ ok: true, value: { voted: [first, second, fourth] } });
    if (counted.ok) expect(counted.value.count).toMatchObject({ issued: 8, returned: 3, valid: 3, invalid: 0 });
  });

  test('is refused while so few have voted that each would see the other’s ballot', () => {
    expect(countKiosk(cast([first, second]))).toEqual({ ok: false, error: { type: 'too-few-ballots', cast: 2 } });
  });
});

test('a vote is taken on the laptop only where nothing of it would come to light', () => {
  const yesNo = { type: 'yes-no' } as const;
  const rule = ruleWith();
  expect(kioskUnfit(rule, rollWith(9, 8), yesNo)).toBeUndefined();
  expect(kioskUnfit(rule, rollWith(9, 8, 1), yesNo)).toBe('written-opinions');
  expect(kioskUnfit(ruleWith({ writtenOpinions: 'not-counted' }), rollWith(9, 8, 1), yesNo)).toBeUndefined();
  expect(kioskUnfit(ruleWith({ mode: 'hands' }), rollWith(9, 8), yesNo)).toBe('not-a-ballot');
  expect(kioskUnfit(rule, rollWith(9, 8), { type: 'choose', most: 1 })).toBe('not-yes-no');
  expect(kioskUnfit(rule, rollWith(9, 2), yesNo)).toBe('too-few');
});

test('whoever votes in whichever order, what is left is a count that reconciles and says only the sums', () => {
  const marks = fc.array(fc.constantFrom(...choices, null), { minLength: 6, maxLength: 6 });
  const turns = fc.array(fc.tuple(fc.nat(), marks), { minLength: 3, maxLength: 15 });
  fc.assert(
    fc.property(rounds(), turns, fc.nat(), (any, papers, shift) => {
      const present = any.roll.present;
      fc.pre(present.length >= 3);
      const ballots = present.map((id, index) => [id, papers[index % papers.length]![1]] as const);
      const inOrder = [...ballots.slice(shift % ballots.length), ...ballots.slice(0, shift % ballots.length)];
      const counted = [ballots, inOrder, inOrder.toReversed()].map((order) =>
        countKiosk(order.reduce((kiosk, [id, marked]) => votes(kiosk, any, id, marked), laptopFor(any))),
      );
      expect(counted[1]).toEqual(counted[0]);
      expect(counted[2]).toEqual(counted[0]);
      if (!counted[0]?.ok) throw new Error('Everybody has voted');
      const { count, voted } = counted[0].value;
      expect(voted).toEqual(present);
      expect(reconciles(reconcile(any, count))).toBe(true);
      // An independent look at every row: only those it was offered to are in favour or against.
      tallyBallots(any, count).forEach((tally, index) => {
        const offered = ballots.filter(([id]) => !any.rows[index]!.recused.includes(id));
        expect(tally.yes).toBe(offered.filter(([, marked]) => marked[index] === 'yes').length);
        expect(tally.no).toBe(offered.filter(([, marked]) => marked[index] === 'no').length);
      });
    }),
  );
});
