import { dayAfter, daysFrom, parseCivilDate, type CivilDate } from '../time.ts';
import type { Holiday } from './publication.ts';

/**
 * The last of so many working days after a day, which is not counted itself (Bộ luật Dân sự 2015, Điều 147.2): until the
 * end of that day anybody may speak.
 */
export function lastWorkingDay(
  from: CivilDate,
  count: number,
  daysOff: readonly Pick<Holiday, 'on' | 'worked'>[],
): CivilDate {
  let day = from;
  for (let left = count; left > 0;) {
    day = dayAfter(day);
    const on = day;
    const said = daysOff.find((off) => off.on === on);
    if (said ? said.worked : !isWeekend(on)) left -= 1;
  }
  return day;
}

const aMonday = parseCivilDate('1/1/2024');

function isWeekend(day: CivilDate): boolean {
  if (aMonday === undefined) throw new Error('There is a first of January');
  return ((daysFrom(aMonday, day) % 7) + 7) % 7 > 4;
}
