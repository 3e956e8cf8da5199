import * as fc from 'fast-check';
import { linesOf } from '#domain/scoring/criteria-edit.ts';
import {
  aggregates,
  audiences,
  missingSheets,
  steps,
  type CriteriaDraft,
  type Criterion,
  type LeafRule,
  type TieStep,
} from '#domain/scoring/criteria.ts';
import { hundredths } from '#domain/scoring/points.ts';
import { tidyText } from '#domain/text.ts';
import { indicatorKinds } from '#domain/year/indicators.ts';
import { hardTexts } from './hard-texts.ts';

const points = fc.oneof(fc.integer({ min: 0, max: 9_999 }), fc.constantFrom(100_000, 123_450, 5, 998)).map(hundredths);
const labels = fc
  .oneof(
    fc.constantFrom(
      ...hardTexts,
      'Tổng cộng',
      'Điểm thưởng',
      'Điểm trừ',
      'Điểm liệt',
      'I. Kết quả sản xuất',
      'Nội dung',
    ),
    fc.string({ unit: fc.constantFrom(...Array.from('aăâbđeêghikoôơuưy ÀẾỢ0.,-')), minLength: 1, maxLength: 30 }),
  )
  .map(tidyText)
  .filter((label) => label !== '');
const rules = fc.oneof(
  fc.constant<LeafRule>({ type: 'direct' }),
  fc.constant<LeafRule>({ type: 'pass' }),
  fc.constant<LeafRule>({ type: 'disqualifier' }),
  points.map((each): LeafRule => ({ type: 'count', each })),
  fc.option(points).map((each): LeafRule => ({ type: 'deduction', each })),
  fc
    .record({
      relation: fc.constantFrom('absolute' as const, 'relative' as const),
      indicator: fc.option(fc.constantFrom(...indicatorKinds)),
    })
    .map((more): LeafRule => ({ type: 'quantitative', ...more })),
);

type Shape = Omit<Criterion, 'code' | 'children'> & { readonly children: readonly Shape[] };
const leaves = fc.record({ label: labels, max: points, bonus: fc.boolean(), rule: rules }).map((leaf): Shape => ({
  ...leaf,
  children: [],
}));
const groups = (below: fc.Arbitrary<Shape>): fc.Arbitrary<Shape> =>
  fc
    .record({ label: labels, max: points, bonus: fc.boolean(), children: fc.array(below, { maxLength: 4 }) })
    .map((group): Shape => ({ ...group, rule: null }));
const shapes = fc.oneof(leaves, groups(fc.oneof(leaves, groups(leaves))));

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', '+', 'X'];

/** Codes as offices count, or codes that say nothing of where a line stands. */
function coded(list: readonly Shape[], way: 'figures' | 'roman' | 'own'): readonly Criterion[] {
  let next = 0;
  const under = (lines: readonly Shape[], group: string): readonly Criterion[] =>
    lines.map((line, at) => {
      next += 1;
      const place = way === 'roman' && group === '' ? (numerals[at] ?? String(at)) : String(at + 1);
      const code = way === 'own' ? `m${(next * 7) % 101}` : group === '' ? place : `${group}.${place}`;
      return { ...line, code, children: under(line.children, code) };
    });
  return under(list, '');
}

/** Criteria sets of every shape, sound or not: as a draft may be. */
export const criteriaSets: fc.Arbitrary<CriteriaDraft> = fc
  .record({
    list: fc.array(shapes, { minLength: 1, maxLength: 6 }),
    way: fc.constantFrom('figures' as const, 'roman' as const, 'own' as const),
  })
  .map(({ list, way }) => coded(list, way))
  .chain((criteria) => {
    const steppable = linesOf(criteria).map(({ criterion }): TieStep => ({ type: 'group', code: criterion.code }));
    return fc.record({
      name: labels,
      audience: fc.constantFrom(...audiences),
      year: fc.option(fc.integer({ min: 2020, max: 2040 })),
      criteria: fc.constant(criteria),
      step: fc.constantFrom(...steps),
      belowZero: fc.boolean(),
      cap: fc.option(points),
      aggregate: fc.constantFrom(...aggregates),
      missingSheet: fc.constantFrom(...missingSheets),
      rescale: fc.boolean(),
      commentBelow: fc.option(fc.integer({ min: 0, max: 100 })),
      commentOnDifference: fc.boolean(),
      tieChain: fc.array(
        fc.constantFrom<TieStep>({ type: 'women' }, { type: 'deductions' }, { type: 'bonus' }, ...steppable),
        { maxLength: 5 },
      ),
      classes: fc.array(fc.record({ name: labels, from: points }), { maxLength: 4 }),
    });
  });
