import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tallyBallots } from '#domain/voting/ballot-count.ts';
import { rowProspect } from '#domain/voting/round.ts';
import {
  countedRounds,
  fewestBlanks,
  fewestHolding,
  leastThatSatisfies,
  rounds,
  rules,
  votersIn,
} from './vote-world.ts';

describe('the numbers said before anybody votes', () => {
  test('follow from the roll, the recusals and the rule', () => {
    fc.assert(
      fc.property(rounds(), ({ rule, roll, rows }) => {
        for (const { recused } of rows) {
          const ofAll = rule.base === 'all-members';
          const leaving = ofAll ? recused : recused.filter((member) => roll.present.includes(member));
          const whole = ofAll ? roll.members.length : roll.present.length;
          const stays = ofAll && rule.recusedStayInBase;
          const { base, required, attainable, reachable } = rowProspect(rule, roll, recused);
          // Before the vote everybody in the room stands for a paper that is issued, handed in and valid.
          expect(base).toBe(whole - (stays ? 0 : leaving.length));
          expect(required).toBe(leastThatSatisfies(rule.threshold, base));
          expect(attainable).toBe(votersIn(rule, roll).filter((voter) => !recused.includes(voter)).length);
          expect(reachable).toBe(attainable >= required);
        }
      }),
    );
  });

  test('never promise more votes than the base they are taken of', () => {
    fc.assert(
      fc.property(rounds(), ({ rule, roll, rows }) => {
        for (const { recused } of rows) {
          const { base, attainable } = rowProspect(rule, roll, recused);
          expect(attainable, `attainable of a base of ${rule.base}`).toBeLessThanOrEqual(base);
        }
      }),
    );
  });
});

describe('the base at the count', () => {
  test('is never smaller than the votes cast on the row, whatever the base: no share is above 100 %', () => {
    fc.assert(
      fc.property(countedRounds(), ({ round, count }) => {
        for (const { yes, no, base } of tallyBallots(round, count)) {
          expect(yes + no, `votes on a base of ${round.rule.base}`).toBeLessThanOrEqual(base);
        }
      }),
    );
  });

  test('of papers issued loses only recused members who surely hold one', () => {
    fc.assert(
      fc.property(countedRounds(rules(['issued'])), ({ round, count }) => {
        const bases = tallyBallots(round, count).map(({ base }) => base);
        const { issued } = count;
        expect(bases).toEqual(round.rows.map(({ recused }) => issued - fewestHolding(round, recused, issued)));
      }),
    );
  });

  test('of valid papers loses only recused members whose valid papers must be among them', () => {
    fc.assert(
      fc.property(countedRounds(rules(['valid'])), ({ round, count }) => {
        const bases = tallyBallots(round, count).map(({ base }) => base);
        expect(bases).toEqual(round.rows.map(({ recused }) => count.valid - fewestBlanks(round, recused, count)));
      }),
    );
  });

  test('of those present is the room without its recused', () => {
    fc.assert(
      fc.property(countedRounds(rules(['present'])), ({ round, count }) => {
        const bases = tallyBallots(round, count).map(({ base }) => base);
        const { present } = round.roll;
        expect(bases).toEqual(round.rows.map(({ recused }) => present.filter((id) => !recused.includes(id)).length));
      }),
    );
  });

  test('of all members depends on nothing that the tellers counted', () => {
    fc.assert(
      fc.property(countedRounds(rules(['all-members'])), ({ round, count }) => {
        const bases = tallyBallots(round, count).map(({ base }) => base);
        expect(bases).toEqual(round.rows.map(({ recused }) => rowProspect(round.rule, round.roll, recused).base));
      }),
    );
  });
});
