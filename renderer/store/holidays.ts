import type { Holiday } from '#domain/dossiers/publication.ts';
import { fixedHolidays } from '#domain/dossiers/working-days.ts';
import type { HolidayId } from '#domain/ids.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import { isWeekend } from '#domain/time.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';
import { takeOff } from './take-off.ts';

/** Every day off and swapped day, in the order of the calendar. */
export const listHolidays = (db: CouncilDatabase): Promise<readonly Holiday[]> => db.holidays.orderBy('on').toArray();

/** Records a day off, or a Saturday or Sunday that is worked in its place; a day stands once. */
export const recordHoliday = (desk: Desk, input: Omit<Holiday, 'id'>): Promise<Result<HolidayId, Refusal>> =>
  change(desk.db, deedOf(desk, 'holiday-recorded'), ['holidays'], async (): Promise<Result<HolidayId, Refusal>> => {
    const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
    if (!allowed.ok) return allowed;
    const { on, worked } = input;
    const name = tidyText(input.name);
    if (!name) return err({ type: 'letter-lacks', what: 'holiday-name' });
    if (worked && !isWeekend(on)) return err({ type: 'worked-on-weekday', on });
    const known = await desk.db.holidays.where({ on }).first();
    if (known) return err({ type: 'holiday-known', on, name: known.name });
    const id: HolidayId = desk.newId();
    await desk.db.holidays.add({ id, on, name, worked });
    return ok(id);
  });

/** Takes a day off the list: it is a day like any other. */
export const removeHoliday = (desk: Desk, { id }: { readonly id: HolidayId }): Promise<Result<HolidayId, Refusal>> =>
  takeOff(desk, id, { deed: 'holiday-removed', action: 'receive-nomination', table: 'holidays', subject: 'holiday' });

/** Fills in the holidays of a year that fall on the same days every year; what the list has of them stays. */
export const proposeHolidays = (desk: Desk, { year }: { readonly year: number }): Promise<Result<number, Refusal>> =>
  change(desk.db, deedOf(desk, 'holidays-proposed'), ['holidays'], async (): Promise<Result<number, Refusal>> => {
    const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
    if (!allowed.ok) return allowed;
    const known = new Set((await desk.db.holidays.toArray()).map(({ on }) => on));
    const missing = fixedHolidays(year).filter(({ on }) => !known.has(on));
    await desk.db.holidays.bulkAdd(missing.map((day) => ({ ...day, id: desk.newId<'holiday'>() })));
    return ok(missing.length);
  });
