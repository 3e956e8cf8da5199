import { describe, expect, test } from 'vitest';
import { letterOfNextYear } from '#domain/dossiers/guidance-letter.ts';
import { opinionState, unanswered } from '#domain/dossiers/opinion-letter.ts';
import { fixedHolidays, isWorkingDay, lastWorkingDay, type DayOff } from '#domain/dossiers/working-days.ts';
import type { AwardId, GuidanceLetterId, NomineeId } from '#domain/ids.ts';
import type { CivilDate } from '#domain/time.ts';

const day = (text: string): CivilDate => text as CivilDate;
const off = (...days: readonly string[]): readonly DayOff[] => days.map((on) => ({ on: day(on), worked: false }));
const worked = (...days: readonly string[]): readonly DayOff[] => days.map((on) => ({ on: day(on), worked: true }));

/** As the Government announced them for 2026. */
const tet = off('2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20');
const newYear = [...off('2026-01-01', '2026-01-02'), ...worked('2026-01-10')];
const september = [...off('2026-08-31', '2026-09-01', '2026-09-02'), ...worked('2026-08-22')];

describe('working days', () => {
  test.each([
    ['a fortnight without holidays', '2026-11-26', 10, [], '2026-12-10'],
    ['the day itself is not counted', '2026-11-26', 1, [], '2026-11-27'],
    ['from a Saturday the Monday is the first', '2026-11-28', 1, [], '2026-11-30'],
    ['over Tết', '2026-02-13', 10, tet, '2026-03-06'],
    ['beginning within Tết', '2026-02-18', 10, tet, '2026-03-06'],
    [
      'over New Year, with the Friday off and the Saturday after worked for it',
      '2025-12-30',
      10,
      newYear,
      '2026-01-14',
    ],
    ['over the Monday before 02/09, for which a Saturday was worked before', '2026-08-20', 10, september, '2026-09-07'],
    ['over 30/04 and 01/05', '2026-04-28', 10, fixedHolidays(2026), '2026-05-14'],
  ] as const)('%s', (_said, from, count, daysOff, last) => {
    expect(lastWorkingDay(day(from), count, daysOff)).toBe(last);
  });

  test('a Saturday worked in place of another day counts, one that is only a Saturday does not', () => {
    expect(isWorkingDay(day('2026-01-10'), newYear)).toBe(true);
    expect(isWorkingDay(day('2026-01-17'), newYear)).toBe(false);
    expect(isWorkingDay(day('2026-01-02'), newYear)).toBe(false);
  });

  test('the holidays on fixed days are proposed with the day beside 02/09, none that follows the moon', () => {
    expect(fixedHolidays(2026).map(({ on }) => on)).toEqual([
      '2026-01-01',
      '2026-04-30',
      '2026-05-01',
      '2026-09-01',
      '2026-09-02',
    ]);
  });
});

test('an opinion is awaited to the end of its day, and overdue from the next', () => {
  const asked = unanswered('n1' as NomineeId);
  const letter = { dueOn: day('2026-12-10') };
  expect(opinionState(asked, letter, day('2026-12-10'))).toBe('waiting');
  expect(opinionState(asked, letter, day('2026-12-11'))).toBe('overdue');
  expect(opinionState({ ...asked, answer: 'agree' }, letter, day('2026-12-11'))).toBe('agree');
});

test('last year’s letter is moved by a year: its year and days, but not the documents that it names', () => {
  const moved = letterOfNextYear({
    id: 'g1' as GuidanceLetterId,
    year: 2027,
    number: '12/BQL-VP',
    date: day('2028-02-29'),
    paragraphs: [
      'Năm 2027 xét khen năm 2027 theo Quyết định số 5 ngày 05 tháng 01 năm 2027, Nghị định 152/2027/NĐ-CP.',
    ],
    deadlines: [{ awardId: 'ldtt' as AwardId, on: day('2027-11-20') }],
    receivers: ['Các cụm thi đua'],
  });
  expect(moved).toEqual({
    year: 2028,
    number: '',
    date: '2029-02-28',
    paragraphs: [
      'Năm 2028 xét khen năm 2028 theo Quyết định số 5 ngày 05 tháng 01 năm 2027, Nghị định 152/2027/NĐ-CP.',
    ],
    deadlines: [{ awardId: 'ldtt', on: '2028-11-20' }],
    receivers: ['Các cụm thi đua'],
  });
});
