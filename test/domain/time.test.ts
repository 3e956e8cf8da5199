import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import {
  dayBefore,
  inForceOn,
  laterBy,
  longDate,
  parseCivilDate,
  parseClockTime,
  shortDate,
  spokenTime,
  vietnamStamp,
  yearOf,
  type CivilDate,
  type ClockTime,
  type Instant,
} from '#domain/time.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** The calendar by hand: months of thirty, February by the rule of four, a hundred and four hundred. */
function daysIn(month: number, year: number): number {
  if (month === 2) return year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

describe('a day as typed', () => {
  test('exists or not by the calendar, every day of leap and common years written three ways', () => {
    for (const year of [2000, 2023, 2024, 2026, 2028, 2100]) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
          const expected = exists ? `${year}-${two(month)}-${two(day)}` : undefined;
          expect(parseCivilDate(`${two(day)}/${two(month)}/${year}`), `${day}/${month}/${year}`).toBe(expected);
          expect(parseCivilDate(`${day}-${month}-${year}`), `${day}-${month}-${year}`).toBe(expected);
          expect(parseCivilDate(`${year}-${two(month)}-${two(day)}`)).toBe(expected);
        }
      }
    }
  });

  test('is never 31/02', () => {
    for (const typed of ['31/02/2026', '31-2-26', '2026-02-31', '29/02/2026', '29/02/2100']) {
      expect(parseCivilDate(typed), `of ${typed}`).toBeUndefined();
    }
  });

  test('reads 3-2-26 day first', () => {
    expect(parseCivilDate('3-2-26')).toBe('2026-02-03');
  });

  test('is refused when it is no day', () => {
    for (const typed of ['', 'hôm nay', '15/12', '2026', '15/12/20265', '15//2026', '1/2/3/2026', '-1/2/2026']) {
      expect(parseCivilDate(typed), `of ${typed}`).toBeUndefined();
    }
  });
});

describe('a time as typed', () => {
  test.each([
    ['8:00', '08:00'],
    ['08h45', '08:45'],
    ['8.45', '08:45'],
    ['23:59', '23:59'],
    ['0:00', '00:00'],
  ])('%s is %s', (typed, expected) => {
    expect(parseClockTime(typed)).toBe(expected);
  });

  test('does not exist at 24:00, 8:60 or in words', () => {
    for (const typed of ['24:00', '25:10', '8:60', '', 'tám giờ', '8:5:1']) {
      expect(parseClockTime(typed), `of ${typed}`).toBeUndefined();
    }
  });
});

describe('a day as papers print it', () => {
  test('has a nought before days under ten and before the months 1 and 2, and before no other month', () => {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 1; day <= daysIn(month, 2026); day += 1) {
        const date = `2026-${two(month)}-${two(day)}` as CivilDate;
        const printedMonth = month < 3 ? `0${month}` : `${month}`;
        expect(longDate(date)).toBe(`ngày ${two(day)} tháng ${printedMonth} năm 2026`);
        expect(shortDate(date)).toBe(`${two(day)}/${two(month)}/2026`);
        expect(yearOf(date)).toBe(2026);
      }
    }
  });

  test('says the hour as minutes do', () => {
    expect(spokenTime('08:00' as ClockTime)).toBe('08 giờ 00 phút');
    expect(spokenTime('11:05' as ClockTime)).toBe('11 giờ 05 phút');
  });
});

describe('something dated', () => {
  test('is in force from its first day to its last, both included, and for ever when it has no last', () => {
    const span = { from: '2026-01-05' as CivilDate, to: '2026-09-30' as CivilDate };
    const days = ['2026-01-04', '2026-01-05', '2026-09-30', '2026-10-01'] as CivilDate[];
    expect(days.map((day) => inForceOn(span, day))).toEqual([false, true, true, false]);
    expect(days.map((day) => inForceOn({ ...span, to: null }, day))).toEqual([false, true, true, true]);
  });
});

/** The calendar by counting days from 1970 on, seven hours ahead of Greenwich. */
function stampByCounting(instant: number): { date: string; time: string } {
  const minutes = Math.floor(instant / 60_000) + 7 * 60;
  let days = Math.floor(minutes / 1440);
  let [year, month] = [1970, 1];
  while (days >= daysIn(month, year)) {
    days -= daysIn(month, year);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  const rest = minutes % 1440;
  return { date: `${year}-${two(month)}-${two(days + 1)}`, time: `${two(Math.floor(rest / 60))}:${two(rest % 60)}` };
}

const until2100 = fc.integer({ min: 0, max: 4_102_444_800_000 });

describe('a moment as the clocks in Vietnam showed it', () => {
  test('is seven hours ahead of Greenwich, summer and winter', () => {
    fc.assert(
      fc.property(until2100, (instant) => {
        expect(vietnamStamp(instant as Instant)).toEqual(stampByCounting(instant));
      }),
    );
  });

  test('turns to the new year at 17:00 of Greenwich', () => {
    const eve = Date.UTC(2026, 11, 31, 16, 59, 59, 999) as Instant;
    expect(vietnamStamp(eve)).toEqual({ date: '2026-12-31', time: '23:59' });
    expect(vietnamStamp((eve + 1) as Instant)).toEqual({ date: '2027-01-01', time: '00:00' });
  });

  test('does not depend on the zone of the laptop, nor does any day or its order', async () => {
    const entry = fileURLToPath(new URL('../../renderer/domain/time.ts', import.meta.url));
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
    });
    const [bundle] = Array.isArray(built) ? built : [built];
    const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
    const instants = [0, Date.UTC(2026, 11, 31, 16, 59), Date.UTC(2026, 11, 31, 17), Date.UTC(2026, 2, 29, 1, 30)];
    const typed = ['31/02/2026', '29/03/2026', '25/10/2026', '01/01/2027', '3-2-26'];
    const script = `${chunk?.code ?? ''}
      const stamps = ${JSON.stringify(instants)}.map(vietnamStamp);
      const days = ${JSON.stringify(typed)}.map((day) => parseCivilDate(day) ?? null);
      const long = days.map((day) => day && longDate(day));
      const zone = new Date(Date.UTC(2026, 6, 1)).getTimezoneOffset();
      console.log(JSON.stringify({ zone, answers: { stamps, days, long } }));`;
    const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Berlin'];
    const runs = zones.map((TZ) => {
      const args = ['--input-type=module', '-e', script];
      const said = execFileSync(process.execPath, args, { env: { ...process.env, TZ }, encoding: 'utf8' });
      return JSON.parse(said) as { zone: number; answers: unknown };
    });
    expect(new Set(runs.map(({ zone }) => zone)).size).toBe(zones.length);
    expect(new Set(runs.map(({ answers }) => JSON.stringify(answers))).size).toBe(1);
    expect(runs[0]?.answers).toEqual({
      stamps: instants.map(stampByCounting),
      days: [null, '2026-03-29', '2026-10-25', '2027-01-01', '2026-02-03'],
      long: [
        null,
        'ngày 29 tháng 3 năm 2026',
        'ngày 25 tháng 10 năm 2026',
        'ngày 01 tháng 01 năm 2027',
        'ngày 03 tháng 02 năm 2026',
      ],
    });
  });
});

test('the day before crosses months, years and leap days', () => {
  const before = (day: string) => dayBefore(day as CivilDate);
  expect([before('2026-12-15'), before('2026-03-01'), before('2028-03-01'), before('2027-01-01')]).toEqual([
    '2026-12-14',
    '2026-02-28',
    '2028-02-29',
    '2026-12-31',
  ]);
});

test('a programme of 155 minutes from eight ends at 10:35, and none ends on another day', () => {
  expect(laterBy('08:00' as ClockTime, 155)).toBe('10:35');
  expect(laterBy('23:30' as ClockTime, 29)).toBe('23:59');
  expect(laterBy('23:30' as ClockTime, 30)).toBeUndefined();
});
