import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tallyBallots } from '#domain/ballot-count.ts';
import { rowProspect } from '#domain/round.ts';
import { countedRounds, leastThatSatisfies, rounds, rules, votersIn } from './vote-world.ts';

describe('the numbers said before anybody votes', () => {
  test('follow from the roll, the recusals and the rule', () => {
    fc.assert(
      fc.property(rounds(rules(['all-members', 'present'])), ({ rule, roll, rows }) => {
        for (const { recused } of rows) {
          const leaving = rule.base === 'present' ? recused.filter((member) => roll.present.includes(member)) : recused;
          const whole = rule.base === 'present' ? roll.present.length : roll.members.length;
          const stays = rule.base === 'all-members' && rule.recusedStayInBase;
          const { base, required, attainable, reachable } = rowProspect(rule, roll, recused);
          // Whether opinions belong to "those present" is left to the property below.
          if (rule.base === 'all-members' || votersIn(rule, roll).length === roll.present.length) {
            expect(base).toBe(whole - (stays ? 0 : leaving.length));
          }
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

  test('of all members depends on nothing that the tellers counted', () => {
    fc.assert(
      fc.property(countedRounds(rules(['all-members'])), ({ round, count }) => {
        const bases = tallyBallots(round, count).map(({ base }) => base);
        expect(bases).toEqual(round.rows.map(({ recused }) => rowProspect(round.rule, round.roll, recused).base));
      }),
    );
  });
});
