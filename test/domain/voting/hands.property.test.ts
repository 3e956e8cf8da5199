import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tallyHands } from '#domain/voting/hands.ts';
import type { NominationId } from '#domain/ids.ts';
import { leastThatSatisfies, people, rollWith, roundWith, rounds, rules, ruleWith, votersIn } from './vote-world.ts';

const dissent = fc.record({ against: fc.nat({ max: 9 }), abstained: fc.nat({ max: 9 }) });
const n1 = 'n1' as NominationId;

describe('a show of hands', () => {
  test('counts everybody in favour who is neither recused nor typed as dissent, and refuses more dissent than voters', () => {
    const rounded = rounds(rules(['all-members', 'present']));
    fc.assert(
      fc.property(rounded, fc.array(fc.option(dissent), { minLength: 4, maxLength: 4 }), (round, typed) => {
        const rows = round.rows.map((row, index) => {
          const may = votersIn(round.rule, round.roll).filter((voter) => !row.recused.includes(voter)).length;
          return { row, may, figures: typed[index] ?? null };
        });
        const takenOut = rows.flatMap(({ row, figures }) =>
          figures ? [{ nominationId: row.nominationId, ...figures }] : [],
        );
        const result = tallyHands(round, { takenOut });
        const tooMany = rows.find(({ may, figures }) => figures && figures.against + figures.abstained > may);
        if (tooMany) {
          expect(result).toMatchObject({ ok: false, error: { type: 'too-many-votes' } });
          return;
        }
        if (!result.ok) throw new Error(`Refused: ${result.error.type}`);
        expect(result.value.map(({ nominationId }) => nominationId)).toEqual(rows.map(({ row }) => row.nominationId));
        for (const [index, tally] of result.value.entries()) {
          const { may, figures } = rows[index] ?? { may: 0, figures: null };
          const no = figures?.against ?? 0;
          const blank = figures?.abstained ?? 0;
          const recused = votersIn(round.rule, round.roll).length - may;
          expect(tally).toMatchObject({ yes: may - no - blank, no, blank, invalidRow: 0, recused });
          expect(tally.required).toBe(leastThatSatisfies(round.rule.threshold, tally.base));
          expect(tally.enough).toBe(tally.yes >= tally.required);
        }
      }),
    );
  });

  test('refuses a figure that is no count: below nought, a fraction, not a number', () => {
    const round = roundWith(ruleWith({ mode: 'hands' }), rollWith(9, 9), [[]]);
    for (const wrong of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      for (const figures of [
        { against: wrong, abstained: 0 },
        { against: 0, abstained: wrong },
      ]) {
        const result = tallyHands(round, { takenOut: [{ nominationId: n1, ...figures }] });
        expect(result, `dissent ${JSON.stringify(figures)}`).toMatchObject({ ok: false, error: { nominationId: n1 } });
      }
    }
  });

  test('takes the whole list at once: with nothing typed, every row has every voter', () => {
    const round = roundWith(ruleWith({ mode: 'hands' }), rollWith(9, 7, 1), [[], [], people(1)]);
    const result = tallyHands(round, { takenOut: [] });
    expect(result).toMatchObject({ ok: true, value: [{ yes: 8 }, { yes: 8 }, { yes: 7, recused: 1 }] });
  });

  describe('never drops dissent that was typed', () => {
    const round = roundWith(ruleWith({ mode: 'hands' }), rollWith(9, 9), [[]]);
    const line = (nominationId: string, against: number) => ({
      nominationId: nominationId as NominationId,
      against,
      abstained: 0,
    });

    test.each([
      ['of a nomination that is not on the list', [line('elsewhere', 2)], 'not-on-list', 'elsewhere'],
      ['of one on the list and one that is not', [line('n1', 1), line('elsewhere', 2)], 'not-on-list', 'elsewhere'],
      ['twice of one nomination', [line('n1', 1), line('n1', 2)], 'counted-twice', 'n1'],
      ['twice of one nomination with the same figure', [line('n1', 1), line('n1', 1)], 'counted-twice', 'n1'],
    ])('%s: the count is refused', (_, takenOut, type, nominationId) => {
      expect(tallyHands(round, { takenOut })).toEqual({ ok: false, error: { type, nominationId } });
    });
  });
});
