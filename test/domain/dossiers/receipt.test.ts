import { expect, test } from 'vitest';
import type { GuidanceLetter } from '#domain/dossiers/guidance-letter.ts';
import { deadlineOf, nextNumber, timelinessOf, timelinessOfAll } from '#domain/dossiers/receipt.ts';
import type { AwardId, GuidanceLetterId } from '#domain/ids.ts';
import type { CivilDate } from '#domain/time.ts';

const day = (text: string): CivilDate => text as CivilDate;
const giayKhen = 'giay-khen' as AwardId;
const letter = (date: string, on: string, year = 2026): GuidanceLetter => ({
  id: date as GuidanceLetterId,
  year,
  number: '',
  date: day(date),
  paragraphs: [],
  deadlines: [{ awardId: giayKhen, on: day(on) }],
  receivers: [],
});

test('the first number of a year is one, and every next follows the greatest', () => {
  expect(nextNumber([])).toBe(1);
  expect(nextNumber([{ number: 2 }, { number: 7 }, { number: 3 }])).toBe(8);
});

test('the newest letter of the year that names an award sets its day', () => {
  const letters = [
    letter('2026-10-01', '2026-11-20'),
    letter('2026-11-10', '2026-11-30'),
    letter('2027-01-05', '2027-11-01', 2027),
  ];
  expect(deadlineOf(letters, 2026, giayKhen)).toBe('2026-11-30');
  expect(deadlineOf(letters, 2026, 'ldtt' as AwardId)).toBeNull();
  expect(deadlineOf([], 2026, giayKhen)).toBeNull();
});

test('the last day is in time, the day after is late, and nothing is said without a day', () => {
  expect(timelinessOf(day('2026-11-20'), day('2026-11-20'))).toBe('in-time');
  expect(timelinessOf(day('2026-11-21'), day('2026-11-20'))).toBe('late');
  expect(timelinessOf(day('2026-11-21'), null)).toBeNull();
});

test('a delivery is late where one of its files is', () => {
  expect(timelinessOfAll(['in-time', 'late', null])).toBe('late');
  expect(timelinessOfAll([null, 'in-time'])).toBe('in-time');
  expect(timelinessOfAll([null])).toBeNull();
});
