import { expect, test } from 'vitest';
import { ok } from '#domain/result.ts';
import { must } from '#build/play-meeting.ts';
import { change } from '#store/change.ts';
import { loadYearFigures } from '#store/year-figures.ts';
import { deedOf } from '#test/worlds/desk.ts';
import { desk, useSampleCouncil } from '#test/worlds/sample-council.ts';
import { day, writeYear } from '#test/worlds/year-rows.ts';

useSampleCouncil();

test('the figures of a year come with the clusters of the day, those of another year without them', async () => {
  await writeYear(desk);
  const figures = await loadYearFigures(desk.db, 2026, day('2026-09-15'));
  expect(figures.groups.map(({ units }) => units.length)).toEqual([5]);
  expect([figures.indicators, figures.registrations, figures.movements].map((rows) => rows.length)).toEqual([5, 4, 4]);
  const before = await loadYearFigures(desk.db, 2025, day('2026-09-15'));
  expect(before, 'the clusters begin in 2026').toEqual({
    groups: [],
    indicators: [],
    registrations: [],
    movements: [],
  });
});

test('a unit that left its cluster is told apart by the end of the year, and today in its own year', async () => {
  await writeYear(desk);
  const [first] = await desk.db.clusterMemberships.toArray();
  must(
    await change(desk.db, deedOf(desk, 'unit-left'), ['clusterMemberships'], async () => {
      await desk.db.clusterMemberships.put({ ...first!, to: day('2026-10-31') });
      return ok(true);
    }),
  );
  const inside = async (today: string): Promise<readonly string[]> =>
    (await loadYearFigures(desk.db, 2026, day(today))).groups.map(({ id, units }) =>
      id === 'outside' ? `outside ${units.length}` : `inside ${units.length}`,
    );
  expect(await inside('2026-10-31')).toEqual(['inside 5']);
  expect(await inside('2026-11-01')).toEqual(['inside 4', 'outside 1']);
  const next = (await loadYearFigures(desk.db, 2027, day('2026-10-01'))).groups;
  expect(
    next.map(({ units }) => units.length),
    'as the next year begins',
  ).toEqual([4]);
  expect(await inside('2028-01-01'), 'as the year ended').toEqual(['inside 4', 'outside 1']);
});
