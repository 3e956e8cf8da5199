import { expect, test } from 'vitest';
import type { CivilDate } from '#domain/time.ts';
import { must } from '#build/play-meeting.ts';
import { reviewMovement, saveMovement } from '#store/movements.ts';
import { endEntry } from '#store/register-endings.ts';
import { listYearDues } from '#store/year-dues.ts';
import { desk, useSampleCouncil } from '#test/worlds/sample-council.ts';
import { smallWorld } from '#test/worlds/small-world.ts';
import { movement } from '#test/worlds/year.ts';

useSampleCouncil();

const day = (text: string): CivilDate => text as CivilDate;
const today = day('2026-11-10');
const told = async () => (await listYearDues(desk.db, today)).map(({ kind, days, count }) => [kind, days, count]);

test('the sample council is told of its meeting, and of units and clusters that did not register', async () => {
  const units = new Set(smallWorld.clusterMemberships.map(({ nomineeId }) => nomineeId)).size;
  expect(await told()).toEqual([
    ['registrations', -224, units],
    ['pledges', -224, smallWorld.clusters.length],
    ['meeting', 35, 0],
  ]);
  const [membership] = smallWorld.clusterMemberships;
  must(
    await endEntry(desk, {
      id: membership!.nomineeId,
      ended: { on: day('2026-11-01'), why: 'closed', into: null, document: '' },
    }),
  );
  expect((await told())[0]).toEqual(['registrations', -224, units - 1]);
});

test('a movement is told until it is concluded', async () => {
  const id = must(await saveMovement(desk, movement()));
  const kinds = async () => (await told()).map(([kind]) => kind);
  expect(await kinds()).toEqual([
    'registrations',
    'pledges',
    'movement-interim',
    'movement-report',
    'movement-final',
    'meeting',
  ]);
  must(await reviewMovement(desk, { id, kind: 'final', on: today, result: 'Đạt.' }));
  expect(await kinds()).toEqual(['registrations', 'pledges', 'meeting']);
});
