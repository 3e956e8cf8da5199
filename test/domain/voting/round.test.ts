import { describe, expect, test } from 'vitest';
import type { MeetingId, MemberId, NominationId, RecusalId } from '#domain/ids.ts';
import { countsOpinions, papersOfRoll, rowBase, rowProspect, roundRows, votersOf } from '#domain/voting/round.ts';
import { atLeast, people, rollWith, ruleWith } from './vote-world.ts';

const [first, second] = people(9) as [MemberId, MemberId];
const ninety = atLeast(9, 10);
const eighty = atLeast(4, 5);

describe('one recusal of nine, all present', () => {
  const nine = rollWith(9, 9);

  test('leaves the base of all members at 9, so that 90 % needs 9 and is out of reach', () => {
    expect(rowProspect(ruleWith({ threshold: ninety }), nine, [first])).toEqual({
      base: 9,
      required: 9,
      attainable: 8,
      reachable: false,
    });
  });

  test('leaves 80 % of all members exactly reachable: 8 needed, 8 can vote', () => {
    expect(rowProspect(ruleWith({ threshold: eighty }), nine, [first])).toEqual({
      base: 9,
      required: 8,
      attainable: 8,
      reachable: true,
    });
  });

  test('lowers a base of those present from 9 to 8, so that 80 % needs 7 instead of 8', () => {
    const rule = ruleWith({ threshold: eighty, base: 'present' });
    expect(rowProspect(rule, nine, [])).toMatchObject({ base: 9, required: 8 });
    expect(rowProspect(rule, nine, [first])).toEqual({ base: 8, required: 7, attainable: 8, reachable: true });
  });

  test('lowers a base of those present from 9 to 8, so that 90 % needs 8 instead of 9', () => {
    const rule = ruleWith({ threshold: ninety, base: 'present' });
    expect(rowProspect(rule, nine, [])).toMatchObject({ base: 9, required: 9 });
    expect(rowProspect(rule, nine, [first])).toEqual({ base: 8, required: 8, attainable: 8, reachable: true });
  });

  test('leaves a base of all members only where the council has said so', () => {
    const rule = ruleWith({ threshold: ninety, recusedStayInBase: false });
    expect(rowProspect(rule, nine, [first])).toEqual({ base: 8, required: 8, attainable: 8, reachable: true });
  });

  test('and a second one put 80 % of all members out of reach too', () => {
    expect(rowProspect(ruleWith({ threshold: eighty }), nine, [first, second])).toMatchObject({
      required: 8,
      attainable: 7,
      reachable: false,
    });
  });
});

describe('absence', () => {
  test('counts against a share of all members: eight in the room cannot give 90 % of nine', () => {
    expect(rowProspect(ruleWith({ threshold: ninety }), rollWith(9, 8), [])).toMatchObject({
      required: 9,
      attainable: 8,
      reachable: false,
    });
  });

  test('is made good by a written opinion where the rule counts it', () => {
    const roll = rollWith(9, 8, 1);
    expect(rowProspect(ruleWith({ threshold: ninety }), roll, [])).toMatchObject({ attainable: 9, reachable: true });
    const ignoring = ruleWith({ threshold: ninety, writtenOpinions: 'not-counted' });
    expect(rowProspect(ignoring, roll, [])).toMatchObject({ attainable: 8, reachable: false });
  });

  test('of a recused member who sent nothing takes no vote away twice', () => {
    const absent = people(9)[8] as MemberId;
    expect(rowProspect(ruleWith({ threshold: eighty }), rollWith(9, 8), [absent])).toMatchObject({
      base: 9,
      attainable: 8,
      reachable: true,
    });
  });

  test('leaves a written opinion of a recused member without a vote on the row', () => {
    const writer = people(9)[8] as MemberId;
    expect(rowProspect(ruleWith({ threshold: ninety }), rollWith(9, 8, 1), [writer])).toMatchObject({
      base: 9,
      attainable: 8,
      reachable: false,
    });
  });
});

describe('the voters of a round', () => {
  test('are those in the room and, where the rule counts them, the absent who wrote', () => {
    const roll = rollWith(9, 6, 2);
    expect(votersOf(ruleWith(), roll).toSorted()).toEqual(people(8).toSorted());
    expect(votersOf(ruleWith({ writtenOpinions: 'not-counted' }), roll).toSorted()).toEqual(people(6).toSorted());
  });

  test.each(['present', 'issued', 'valid'] as const)('are those in the room alone where the base is %s', (base) => {
    expect(votersOf(ruleWith({ base }), rollWith(9, 6, 2)).toSorted()).toEqual(people(6).toSorted());
  });
});

describe('written opinions', () => {
  test('count where the rule counts them and the base is all members, and nowhere else', () => {
    const combinations = (['all-members', 'present', 'issued', 'valid'] as const).flatMap((base) =>
      (['counted', 'not-counted'] as const).map((writtenOpinions) => ({ base, writtenOpinions })),
    );
    const counting = combinations.filter((changes) => countsOpinions(ruleWith(changes)));
    expect(counting).toEqual([{ base: 'all-members', writtenOpinions: 'counted' }]);
  });
});

describe('the base at the count', () => {
  const papers = { issued: 7, valid: 6, recusedValid: 0 };
  test.each([
    ['all-members', 9],
    ['present', 8],
    ['issued', 7],
    ['valid', 6],
  ] as const)('of %s is %i when nobody is recused and nobody wrote', (base, expected) => {
    expect(rowBase(ruleWith({ base }), rollWith(9, 8), [], papers)).toBe(expected);
  });

  test('of issued keeps a recused member who may be the one without a paper', () => {
    const rule = ruleWith({ base: 'issued' });
    const bases = [8, 7, 6].map((issued) => rowBase(rule, rollWith(9, 8), [first], { ...papers, issued }));
    expect(bases).toEqual([7, 7, 6]);
    const two = [8, 7, 6].map((issued) => rowBase(rule, rollWith(9, 8), [first, second], { ...papers, issued }));
    expect(two).toEqual([6, 6, 6]);
  });

  test('of valid loses the recused whose valid papers must be among those counted, and no other', () => {
    const rule = ruleWith({ base: 'valid' });
    expect(rowBase(rule, rollWith(9, 8), [first], { ...papers, recusedValid: 1 })).toBe(5);
    expect(rowBase(rule, rollWith(9, 8), [first], papers)).toBe(6);
  });

  test('of papers is taken from the roll before the vote: everybody gets one and hands it in', () => {
    const absent = people(9)[8] as MemberId;
    const roll = rollWith(9, 8, 1);
    expect(papersOfRoll(ruleWith(), roll, [first, absent])).toEqual({ issued: 8, valid: 9, recusedValid: 2 });
    const ofValid = papersOfRoll(ruleWith({ base: 'valid' }), roll, [first, absent]);
    expect(ofValid).toEqual({ issued: 8, valid: 8, recusedValid: 1 });
  });
});

describe('the rows of a round', () => {
  test('name the recused of each nomination and of no other', () => {
    const recusal = (nominationId: string, memberId: MemberId) => ({
      id: `${nominationId}${memberId}` as RecusalId,
      meetingId: 'meeting' as MeetingId,
      nominationId: nominationId as NominationId,
      memberId,
      reason: 'có liên quan',
    });
    const rows = roundRows(['a', 'b', 'c'] as NominationId[], [
      recusal('c', first),
      recusal('a', second),
      recusal('c', second),
      recusal('elsewhere', first),
    ]);
    expect(rows).toEqual([
      { nominationId: 'a', number: 1, recused: [second] },
      { nominationId: 'b', number: 2, recused: [] },
      { nominationId: 'c', number: 3, recused: [first, second] },
    ]);
  });
});
