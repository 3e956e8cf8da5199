import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { reconcile, reconciles, tallyBallots } from '#domain/voting/ballot-count.ts';
import { madeUpCount } from '#domain/voting/made-up-count.ts';
import { people, rollWith, rounds, roundWith, ruleWith } from './vote-world.ts';

test('a made-up count closes whatever the roll, the rule and the recusals are', () => {
  fc.assert(fc.property(rounds(), (round) => void expect(reconcile(round, madeUpCount(round))).toSatisfy(reconciles)));
});

test('a made-up count has dissent in it, and somebody may fall short', () => {
  const nobody = people(0);
  const round = roundWith(ruleWith(), rollWith(9, 8, 1), [nobody, nobody, nobody, nobody, nobody]);
  const tallies = tallyBallots(round, madeUpCount(round));
  expect(tallies.map(({ yes, no, blank, enough }) => [yes, no, blank, enough])).toEqual([
    [9, 0, 0, true],
    [8, 1, 0, true],
    [8, 0, 1, true],
    [9, 0, 0, true],
    [7, 2, 0, false],
  ]);
});
