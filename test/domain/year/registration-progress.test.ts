import { describe, expect, test } from 'vitest';
import type { ClusterId, NomineeId } from '#domain/ids.ts';
import { registrationMonths, registrationProgress } from '#domain/year/registration-progress.ts';
import type { UnitGroup } from '#domain/year/year-figures.ts';
import { day, idOf, registrationOf } from '#test/worlds/year-rows.ts';

const units = [1, 2, 3, 4, 5].map((number) => ({ id: idOf<'nominee'>('aa', number), name: `Đơn vị ${number}` }));
const unit = (number: number): NomineeId => units[number - 1]!.id;
const cluster: ClusterId = idOf('c1', 1);
const groups: readonly UnitGroup[] = [
  { id: cluster, name: 'Cụm thi đua số 1', units: units.slice(0, 3) },
  { id: idOf('c1', 2), name: 'Cụm thi đua số 2', units: units.slice(3, 4) },
  { id: 'outside', name: '', units: units.slice(4) },
];
const registrations = [
  registrationOf(unit(1), '2026-02-10', true, 1),
  registrationOf(unit(2), '2026-04-01', false, 2),
  registrationOf(unit(4), '2025-12-28', true, 3),
  registrationOf(unit(5), '2026-02-11', true, 4),
];

describe('registration', () => {
  test('is counted by cluster, with and without an action plan; who stands in no cluster is in none', () => {
    expect(registrationProgress(groups, registrations)).toEqual([
      { id: cluster, name: 'Cụm thi đua số 1', units: 3, registered: 2, withPlan: 1 },
      { id: idOf('c1', 2), name: 'Cụm thi đua số 2', units: 1, registered: 1, withPlan: 1 },
    ]);
  });

  test('leaves out a cluster without units: no share has nought under it', () => {
    expect(registrationProgress([{ id: cluster, name: 'Cụm trống', units: [] }], registrations)).toEqual([]);
  });

  test('grows over the months until today; what came before the year counts for January', () => {
    const months = registrationMonths(
      { groups, registrations },
      { cluster: null, year: 2026, today: day('2026-05-03') },
    );
    expect(months.map(({ registered }) => registered)).toEqual([1, 2, 2, 3, 3]);
    expect(months.map(({ added }) => added)).toEqual([1, 1, 0, 1, 0]);
    expect(months.every((month) => month.units === 4)).toBe(true);
  });

  test('is followed in one cluster alone, over the whole of a year that is past', () => {
    const months = registrationMonths({ groups, registrations }, { cluster, year: 2026, today: day('2027-03-01') });
    expect(months).toHaveLength(12);
    expect(months.at(-1)).toEqual({ month: 12, added: 0, registered: 2, units: 3 });
  });
});
