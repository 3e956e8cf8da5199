import { describe, expect, test } from 'vitest';
import type { Meeting, Phase } from '#domain/meeting/meeting.ts';
import type { MovementId } from '#domain/ids.ts';
import { parseCivilDate, type CivilDate } from '#domain/time.ts';
import type { Movement } from '#domain/year/movement.ts';
import { nearDues, yearDues, type DueRows } from '#domain/year/year-dues.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

const day = (text: string): CivilDate => {
  const date = parseCivilDate(text);
  if (!date) throw new Error(text);
  return date;
};
const today = day('20/11/2026');
const none: DueRows = {
  clusters: [],
  clusterMemberships: [],
  nominees: [],
  movements: [],
  registrations: [],
  pledges: [],
  difficulties: [],
  guidanceLetters: [],
  opinionLetters: [],
  publications: [],
  holidays: [],
  meetings: [],
};
const duesOf = (rows: Partial<Record<keyof DueRows, readonly object[]>>, on = today) =>
  yearDues({ ...none, ...rows } as DueRows, on);
const told = (rows: Partial<Record<keyof DueRows, readonly object[]>>, on = today) =>
  duesOf(rows, on).map(({ kind, days, count }) => [kind, days, count]);

const movement = (change: Partial<Movement> = {}) => ({
  id: 'm' as MovementId,
  year: 2026,
  title: 'Thi đua xanh',
  launchOn: null,
  reportBy: null,
  interimOn: null,
  finalOn: null,
  reviews: [],
  ...change,
});
const review = (kind: 'interim' | 'final') => ({ kind, on: today, result: 'Đạt' });

describe('of a movement is due', () => {
  test('its launch and the reports on it until their day, and no longer', () => {
    const launch = movement({ launchOn: today, reportBy: day('22/11/2026') });
    expect(told({ movements: [launch] })).toEqual([
      ['movement-launch', 0, 0],
      ['movement-report', 2, 0],
    ]);
    expect(told({ movements: [launch] }, day('23/11/2026'))).toEqual([]);
  });

  test('each review until it is written down, also when its day has passed', () => {
    const running = movement({ interimOn: day('01/07/2026'), finalOn: day('30/11/2026') });
    expect(told({ movements: [running] })).toEqual([
      ['movement-interim', -142, 0],
      ['movement-final', 10, 0],
    ]);
    expect(told({ movements: [movement({ ...running, reviews: [review('interim')] })] })).toEqual([
      ['movement-final', 10, 0],
    ]);
    expect(told({ movements: [movement({ ...running, reviews: [review('final')] })] })).toEqual([]);
  });

  test('nothing more two years later', () => {
    const old = movement({ year: 2025, finalOn: day('30/11/2025') });
    expect(told({ movements: [old] })).toEqual([['movement-final', -355, 0]]);
    expect(told({ movements: [movement({ ...old, year: 2024 })] })).toEqual([]);
  });
});

describe('by the end of the first quarter are due', () => {
  const { clusters, clusterMemberships, nominees } = smallWorld;
  const rows = { clusters, clusterMemberships, nominees };
  const units = new Set(clusterMemberships.map(({ nomineeId }) => nomineeId));

  test('the registrations of units in clusters, and the pledges of clusters that have units', () => {
    expect(told(rows, day('01/03/2026'))).toEqual([
      ['registrations', 30, units.size],
      ['pledges', 30, clusters.length],
    ]);
    expect(told({ clusters })).toEqual([]);
  });

  test('only what did not come in for this year, from units that are still followed', () => {
    const [first, second] = [...units];
    const registrations = [
      { nomineeId: first, year: 2026 },
      { nomineeId: second, year: 2025 },
    ];
    const pledge = { clusterId: clusters[0]!.id, year: 2026, signedOn: null };
    expect(told({ ...rows, registrations, pledges: [pledge] })).toEqual([
      ['registrations', -234, units.size - 1],
      ['pledges', -234, 1],
    ]);
    const pledges = [{ ...pledge, signedOn: today }];
    expect(told({ ...rows, registrations, pledges })).toEqual([['registrations', -234, units.size - 1]]);
    const ended = nominees.map((row) => (row.id === second ? { ...row, ended: { on: today } } : row));
    expect(told({ ...rows, nominees: ended, registrations, pledges })).toContainEqual([
      'registrations',
      -234,
      units.size - 2,
    ]);
  });
});

test('a difficulty is due on its day until it has its end', () => {
  const cluster = { id: 'c', name: 'Cụm 1' };
  const difficulty = { id: 'd', clusterId: 'c', raisedOn: day('01/10/2026'), dueOn: day('15/11/2026'), endedOn: null };
  expect(duesOf({ difficulties: [difficulty], clusters: [cluster] })).toMatchObject([
    { kind: 'difficulty', days: -5, name: 'Cụm 1', id: 'd', year: 2026 },
  ]);
  expect(told({ difficulties: [{ ...difficulty, endedOn: today }] })).toEqual([]);
  expect(told({ difficulties: [{ ...difficulty, dueOn: null }] })).toEqual([]);
});

test('the files for awards are due together where they have one day, and no longer once it has passed', () => {
  const deadlines = [
    { awardId: 'bang-khen', on: day('30/11/2026') },
    { awardId: 'giay-khen', on: day('05/12/2026') },
    { awardId: 'co-tinh', on: day('30/11/2026') },
    { awardId: 'ldtt', on: day('19/11/2026') },
  ];
  expect(duesOf({ guidanceLetters: [{ id: 'g', year: 2026, deadlines }] })).toMatchObject([
    { kind: 'award-deadline', days: 10, awardIds: ['bang-khen', 'co-tinh'], count: 2 },
    { kind: 'award-deadline', days: 15, awardIds: ['giay-khen'], count: 1 },
  ]);
});

test('opinions are due while an agency has not answered on every enterprise', () => {
  const letter = { id: 'o', year: 2026, agency: 'Thuế tỉnh', dueOn: day('19/11/2026') };
  const asked = [{ answer: 'agree' }, { answer: null }, { answer: null }];
  expect(duesOf({ opinionLetters: [{ ...letter, asked }] })).toMatchObject([
    { kind: 'opinions', days: -1, count: 2, name: 'Thuế tỉnh' },
  ]);
  expect(told({ opinionLetters: [{ ...letter, asked: asked.slice(0, 1) }] })).toEqual([]);
});

test('a publication is due at the end of its last working day, until it is closed', () => {
  const publication = {
    id: 'p',
    year: 2026,
    number: '',
    nominationIds: ['a', 'b'],
    from: day('20/11/2026'),
    workingDays: 3,
    closing: null,
  };
  // Friday the 20th: Monday, Tuesday and Wednesday follow.
  expect(told({ publications: [publication] })).toEqual([['publication', 5, 2]]);
  const holiday = { on: day('24/11/2026'), worked: false };
  const swapped = { on: day('21/11/2026'), worked: true };
  expect(told({ publications: [publication], holidays: [holiday] })).toEqual([['publication', 6, 2]]);
  expect(told({ publications: [publication], holidays: [swapped] })).toEqual([['publication', 4, 2]]);
  expect(told({ publications: [{ ...publication, closing: { on: today } }] })).toEqual([]);
});

test('a meeting is due until its day, a circulation until its replies are; what passed is told by what it lacks', () => {
  const [sample] = smallWorld.meetings as readonly [Meeting];
  const held = (date: string, phase: Phase, deadline: Meeting['deadline'] = null) => ({
    ...sample,
    date: day(date),
    phase,
    deadline,
  });
  expect(told({ meetings: [held('20/11/2026', 'preparing'), held('15/12/2026', 'convened')] })).toEqual([
    ['meeting', 0, 0],
    ['meeting', 25, 0],
  ]);
  expect(told({ meetings: [held('19/11/2026', 'convened'), held('20/11/2026', 'in-session')] })).toEqual([]);
  const deadline = { date: day('21/11/2026'), time: '16:00' } as Meeting['deadline'];
  expect(told({ meetings: [held('10/11/2026', 'in-session', deadline)] })).toEqual([['replies', 1, 0]]);
  expect(told({ meetings: [held('10/11/2026', 'closed', deadline)] })).toEqual([]);
});

test('the earliest comes first, and the home screen looks sixty days ahead but at everything behind', () => {
  const movements = [
    movement({ launchOn: day('20/01/2027') }),
    movement({ launchOn: day('19/01/2027') }),
    movement({ interimOn: day('01/02/2026') }),
  ];
  expect(told({ movements }).map(([, days]) => days)).toEqual([-292, 60, 61]);
  expect(nearDues(duesOf({ movements })).map(({ days }) => days)).toEqual([-292, 60]);
});
