import { describe, expect, test } from 'vitest';
import type { NomineeId } from '#domain/ids.ts';
import { comparedByGroup, comparedByUnit, comparedTogether, type UnitGroup } from '#domain/year/year-figures.ts';
import { idOf, indicatorsOf } from '#test/worlds/year-rows.ts';

const [an, binh, chi, dung] = [1, 2, 3, 4].map((number) => idOf<'nominee'>('aa', number)) as [
  NomineeId,
  NomineeId,
  NomineeId,
  NomineeId,
];
const group = (number: number, units: readonly NomineeId[]): UnitGroup => ({
  id: idOf('c1', number),
  name: `Cụm thi đua số ${number}`,
  units: units.map((id) => ({ id, name: `Công ty ${id}` })),
});

describe('the figures of a cluster', () => {
  test('are the sums of its units’ own; a unit of another cluster is in none of them', () => {
    const rows = [
      indicatorsOf(an, { workers: [100, 110, 90] }),
      indicatorsOf(binh, { workers: [200, 190, 180] }, 2),
      indicatorsOf(chi, { workers: [1000, 1000, 1000] }, 3),
    ];
    const [one, two] = comparedByGroup('workers', [group(1, [an, binh]), group(2, [chi])], rows);
    expect(one?.figures).toEqual({ plan: 30_000, actual: 30_000, lastYear: 27_000 });
    expect(two?.figures.actual).toBe(100_000);
  });

  test('weigh average income by workers, rounded once', () => {
    const rows = [
      indicatorsOf(an, { workers: [1, 100, null], income: [10, 10, 9] }),
      indicatorsOf(binh, { workers: [1, 200, null], income: [11, 13, 9] }, 2),
      indicatorsOf(chi, { income: [99, 99, 99] }, 3),
    ];
    const [row] = comparedByGroup('income', [group(1, [an, binh, chi])], rows);
    expect(row?.figures.actual, '(100 x 10 + 200 x 13) / 300').toBe(1200);
    expect(row?.figures.plan).toBe(1050);
    expect(row?.figures.lastYear, 'no workers told, nothing to weigh by').toBe(null);
  });

  test('compare only the units that told both; nothing is divided by nought', () => {
    const rows = [
      indicatorsOf(an, { production: [100, 120, 0] }),
      indicatorsOf(binh, { production: [900, null, 0] }, 2),
      indicatorsOf(chi, { production: [null, 50, null] }, 3),
    ];
    const [row] = comparedByGroup('production', [group(1, [an, binh, chi, dung])], rows);
    expect(row).toMatchObject({ told: 2, units: 4, ofPlan: { part: 12_000, whole: 10_000 }, ofLastYear: null });
  });

  test('are not nought where nobody told them', () => {
    const [row] = comparedByGroup('exports', [group(1, [dung])], []);
    expect(row?.figures).toEqual({ plan: null, actual: null, lastYear: null });
    expect(row).toMatchObject({ told: 0, ofPlan: null, ofLastYear: null });
  });
});

test('an enterprise stands with its own figures, its income too while its workers are not told', () => {
  const rows = [indicatorsOf(binh, { income: [11, 12.5, 10] })];
  const [first, second] = comparedByUnit('income', group(1, [an, binh]), rows);
  expect(first).toMatchObject({ told: 0, units: 1, figures: { actual: null }, ofPlan: null });
  expect(second).toMatchObject({ name: `Công ty ${binh}`, figures: { plan: 1100, actual: 1250, lastYear: 1000 } });
  expect(second?.ofPlan).toEqual({ part: 1250, whole: 1100 });
});

test('all clusters together are weighed anew, not averaged', () => {
  const rows = [
    indicatorsOf(an, { workers: [1, 100, 1], income: [10, 10, 9] }),
    indicatorsOf(binh, { workers: [1, 300, 1], income: [10, 14, 9] }, 2),
  ];
  expect(comparedTogether('income', [group(1, [an]), group(2, [binh])], rows).figures.actual).toBe(1300);
});
