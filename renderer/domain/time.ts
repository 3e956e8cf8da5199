/** A moment of the machine's clock: milliseconds since 1970, UTC. Orders the journal, never a meeting. */
export type Instant = number & { readonly __time: 'instant' };

/** A day in Vietnam, 'YYYY-MM-DD', as the officer typed it: never derived from a laptop's time zone. */
export type CivilDate = string & { readonly __time: 'civil-date' };

/** A time of day in the room, 'HH:MM', as the secretary noted it. */
export type ClockTime = string & { readonly __time: 'clock-time' };

const civil = /^(\d{4})-(\d{2})-(\d{2})$/;
const typed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;
const clock = /^(\d{1,2})[:hg.](\d{2})$/;

/** Reads a day typed as 15/12/2026, 3-2-26 or 2026-12-15; undefined where no such day exists (31/02). */
export function parseCivilDate(text: string): CivilDate | undefined {
  const trimmed = text.trim();
  const iso = civil.exec(trimmed);
  if (iso) return civilDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const day = typed.exec(trimmed);
  if (!day) return undefined;
  const year = Number(day[3]);
  return civilDate(year < 100 ? 2000 + year : year, Number(day[2]), Number(day[1]));
}

/** Reads a time of day typed as 8:00, 08h45 or 8.45; undefined where no such time exists. */
export function parseClockTime(text: string): ClockTime | undefined {
  const parts = clock.exec(text.trim().toLowerCase());
  if (!parts || Number(parts[1]) > 23 || Number(parts[2]) > 59) return undefined;
  return asClockTime(`${two(Number(parts[1]))}:${parts[2]}`);
}

/** Takes milliseconds since 1970 as a moment: a clock's reading, or a date inside a certificate. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a brand has no other door
export const instantOf = (milliseconds: number): Instant => milliseconds as Instant;

// A text becomes a day or a time of day only after it was checked: these are the doors.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a brand has no other door
const asCivilDate = (checked: string): CivilDate => checked as CivilDate;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a brand has no other door
const asClockTime = (checked: string): ClockTime => checked as ClockTime;

/** 15/12/2026, as lists and screens print a day. */
export const shortDate = (date: CivilDate): string => date.split('-').toReversed().join('/');

/** ngày 03 tháng 02 năm 2026: a leading zero for days under ten and for the months 1 and 2 (NĐ 30/2020, Phụ lục I). */
export function longDate(date: CivilDate): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return `ngày ${two(day)} tháng ${month < 3 ? two(month) : month} năm ${year}`;
}

/** 08 giờ 00 phút, as minutes print a time. */
export const spokenTime = (time: ClockTime): string => `${time.slice(0, 2)} giờ ${time.slice(3)} phút`;

/** The year in which a day lies. */
export const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));

/** The moment as the clocks in Vietnam showed it (UTC+7, no summer time): for the line under a signature. */
export function vietnamStamp(instant: Instant): { readonly date: CivilDate; readonly time: ClockTime } {
  const iso = new Date(instant + 7 * 3_600_000).toISOString();
  return { date: asCivilDate(iso.slice(0, 10)), time: asClockTime(iso.slice(11, 16)) };
}

/** How many days a day lies after another; negative before it. */
export const daysFrom = (from: CivilDate, to: CivilDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** Whether something dated was in force on this day; an open end lasts. */
export const inForceOn = (span: { readonly from: CivilDate; readonly to: CivilDate | null }, day: CivilDate): boolean =>
  span.from <= day && (span.to === null || day <= span.to);

/** The day before: the last one of what ends when something else begins. */
export const dayBefore = (date: CivilDate): CivilDate =>
  asCivilDate(new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10));

/** The day after: the first one on which something asked today can be due. */
export const dayAfter = (date: CivilDate): CivilDate =>
  asCivilDate(new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10));

/** Whether a day is a Saturday or a Sunday. */
export const isWeekend = (date: CivilDate): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

/** The day that a sheet keeps as a number: they are counted from the last of 1899; undefined for no likely day. */
export function dayOfSerial(serial: number): CivilDate | undefined {
  // From 1913 to 2119: another number means something else.
  if (!(serial >= 5_000 && serial < 80_000)) return undefined;
  return asCivilDate(new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10));
}

/** The time of day so many minutes later, for the end of a programme; undefined where it would be another day. */
export function laterBy(time: ClockTime, minutes: number): ClockTime | undefined {
  const total = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes;
  return total < 24 * 60 ? asClockTime(`${two(Math.floor(total / 60))}:${two(total % 60)}`) : undefined;
}

function civilDate(year: number, month: number, day: number): CivilDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? asCivilDate(date.toISOString().slice(0, 10)) : undefined;
}

const two = (value: number): string => String(value).padStart(2, '0');
