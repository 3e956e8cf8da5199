import type { Id, NomineeId } from '#domain/ids.ts';
import { ok } from '#domain/result.ts';
import type { CivilDate } from '#domain/time.ts';
import { indicatorKinds, type IndicatorFigures, type YearIndicators } from '#domain/year/indicators.ts';
import type { Movement } from '#domain/year/movement.ts';
import type { Registration } from '#domain/year/registration.ts';
import { must } from '#build/play-meeting.ts';
import { makeBackup } from '#store/backup.ts';
import { change } from '#store/change.ts';
import type { Desk } from '#store/desk.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { smallSample } from '#store/shipped.ts';
import { deedOf, openDesk } from './desk.ts';

/** A day as somebody typed it. */
export const day = (text: string): CivilDate => text as CivilDate;
/** An id that counts, of its own table. */
export const idOf = <Subject extends string>(table: string, number: number): Id<Subject> =>
  `${table.padEnd(8, '0')}-0000-4000-9000-${String(number).padStart(12, '0')}` as Id<Subject>;

const untold: IndicatorFigures = { plan: null, actual: null, lastYear: null };

/** The indicators of an enterprise, told as a test tells them: plan, actual, last year in whole units. */
export const indicatorsOf = (
  nomineeId: NomineeId,
  told: Partial<Readonly<Record<(typeof indicatorKinds)[number], readonly (number | null)[]>>>,
  number = 1,
): YearIndicators => ({
  id: idOf('1d', number),
  nomineeId,
  year: 2026,
  figures: Object.fromEntries(
    indicatorKinds.map((kind) => {
      const [plan = null, actual = null, lastYear = null] = (told[kind] ?? []).map((value) =>
        value === null ? null : Math.round(value * 100),
      );
      return [kind, told[kind] ? { plan, actual, lastYear } : untold];
    }),
  ) as YearIndicators['figures'],
});

/** A registration on a day, with its action plan or without it. */
export const registrationOf = (nomineeId: NomineeId, on: string, hasPlan: boolean, number = 1): Registration => ({
  id: idOf('2e', number),
  nomineeId,
  year: 2026,
  registeredOn: day(on),
  awardIds: [],
  targets: ['Hoàn thành 100% kế hoạch năm'],
  movementIds: [],
  actionPlan: hasPlan ? { number: `0${(number % 9) + 1}/KH`, date: day(on), file: null } : null,
});

/** A movement with the days that a test gives it. */
export const movementOf = (title: string, days: Partial<Movement> = {}, number = 1): Movement => ({
  id: idOf('3f', number),
  year: 2026,
  title,
  theme: '',
  spread: 'all',
  clusterIds: [],
  plan: { number: '12/KH-BQL', date: day('2026-01-10'), file: null },
  launchOn: null,
  reportBy: null,
  interimOn: null,
  finalOn: null,
  reviews: [],
  ...days,
});

/** Four movements: one with its half-way review held, one overdue, one still ahead, one without a day. */
const movements: readonly Movement[] = [
  movementOf('Lao động giỏi, lao động sáng tạo', {
    launchOn: day('2026-01-15'),
    reportBy: day('2026-06-10'),
    interimOn: day('2026-06-30'),
    finalOn: day('2026-12-10'),
    reviews: [{ kind: 'interim', on: day('2026-07-03'), result: 'Đạt 60% chỉ tiêu' }],
  }),
  movementOf(
    'Xanh - sạch - đẹp, bảo đảm an toàn, vệ sinh lao động tại các khu công nghiệp',
    {
      launchOn: day('2026-02-20'),
      reportBy: day('2026-07-15'),
      interimOn: day('2026-08-01'),
      finalOn: day('2026-11-20'),
    },
    2,
  ),
  movementOf(
    'Thi đua cao điểm 60 ngày đêm hoàn thành kế hoạch năm',
    { launchOn: day('2026-10-20'), finalOn: day('2026-12-20') },
    3,
  ),
  movementOf('Doanh nghiệp vì người lao động', {}, 4),
];

/** The rows of a year for these units in their clusters' order, some of them silent as every year. */
export async function writeYear(desk: Desk): Promise<void> {
  const memberships = await desk.db.clusterMemberships.orderBy('id').toArray();
  const units = memberships.map(({ nomineeId }) => nomineeId);
  const indicators = units.flatMap((unit, index) =>
    index % 7 === 6
      ? []
      : [
          indicatorsOf(
            unit,
            {
              production: [1200 + index * 340, index % 5 === 3 ? null : 1310.5 + index * 331, 1105 + index * 300],
              exports: [90 + index * 12, 96.4 + index * 13, 88 + index * 11],
              budget: [20 + index * 3, 21.3 + index * 3, 18.6 + index * 3],
              workers: [800 + index * 120, 842 + index * 117, 790 + index * 110],
              income: [11 + index / 4, 11.6 + index / 4, 10.4 + index / 4],
            },
            index,
          ),
        ],
  );
  const registrations = units.flatMap((unit, index) =>
    index % 4 === 3 ? [] : [registrationOf(unit, `2026-0${1 + (index % 5)}-${10 + index}`, index % 3 !== 1, index)],
  );
  must(
    await change(desk.db, deedOf(desk, 'year-rows-written'), ['indicators', 'registrations', 'movements'], async () => {
      await desk.db.indicators.bulkAdd(indicators);
      await desk.db.registrations.bulkAdd(registrations);
      await desk.db.movements.bulkAdd(movements);
      return ok(true);
    }),
  );
}

/** A backup file of the sample council with a year's rows. */
export async function yearBackup(): Promise<Uint8Array> {
  const desk = await openDesk();
  must(await startSampleCouncil(desk, await smallSample()));
  await writeYear(desk);
  return must(await makeBackup(desk.db, { at: desk.clock(), appVersion: desk.appVersion })).bytes;
}
