import { dayAfter, isWeekend, type CivilDate } from '../time.ts';
import type { Holiday, Publication } from './publication.ts';

/** What a day off or a swapped day says of the calendar. */
export type DayOff = Pick<Holiday, 'on' | 'worked'>;

/** The working days for which nominations are shown, and within which agencies answer, unless somebody says otherwise. */
export const usualWorkingDays = 10;

/** More than a year of working days is a slip of the hand. */
export const mostWorkingDays = 250;

/** Whether offices work on a day: a weekday that is no holiday, or a weekend day that is worked in its place. */
export function isWorkingDay(day: CivilDate, daysOff: readonly DayOff[]): boolean {
  const said = daysOff.find(({ on }) => on === day);
  return said ? said.worked : !isWeekend(day);
}

/**
 * The last of so many working days after a day, which is not counted itself (Bộ luật Dân sự 2015, Điều 147.2): until the
 * end of that day anybody may speak or answer.
 */
export function lastWorkingDay(from: CivilDate, count: number, daysOff: readonly DayOff[]): CivilDate {
  let day = from;
  for (let left = Math.min(count, mostWorkingDays); left > 0;) {
    day = dayAfter(day);
    if (isWorkingDay(day, daysOff)) left -= 1;
  }
  return day;
}

/**
 * Until when a publication lasts as the calendar stands now: never before the day that its notice names, and later where
 * a holiday was announced since.
 */
export function lastDayNow(
  { from, workingDays, until }: Pick<Publication, 'from' | 'workingDays' | 'until'>,
  daysOff: readonly DayOff[],
): CivilDate {
  const reckoned = lastWorkingDay(from, workingDays, daysOff);
  return reckoned > until ? reckoned : until;
}

/** The public holidays that fall on the same days every year; the day beside 02/09 is announced, the 1st is proposed. */
const fixedDays = [
  { day: '01-01', name: 'Tết Dương lịch' },
  { day: '04-30', name: 'Ngày Chiến thắng' },
  { day: '05-01', name: 'Ngày Quốc tế lao động' },
  { day: '09-01', name: 'Quốc khánh (ngày liền kề)' },
  { day: '09-02', name: 'Quốc khánh' },
] as const;

/** The holidays of a year that nobody needs to announce; Tết and Giỗ Tổ follow the moon and are typed. */
export const fixedHolidays = (year: number): readonly Pick<Holiday, 'on' | 'name' | 'worked'>[] =>
  fixedDays.map(({ day, name }) => ({
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a day of every year
    on: `${year}-${day}` as CivilDate,
    name,
    worked: false,
  }));
