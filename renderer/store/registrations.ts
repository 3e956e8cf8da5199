import type { NomineeId, RegistrationId } from '#domain/ids.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { ruleBookOn } from '#domain/rules/rule-book.ts';
import type { CivilDate } from '#domain/time.ts';
import { checkRegistration, type Registration } from '#domain/year/registration.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { keptFile, type HandedPaper } from './kept-file.ts';
import { takeOff } from './take-off.ts';

/** What a unit, or several alike, take upon themselves. */
export interface RegistrationText extends Omit<Registration, 'id' | 'nomineeId' | 'actionPlan'> {
  readonly actionPlan: HandedPaper | null;
}

const tables = ['nominees', 'ruleBooks', 'movements', 'registrations', 'files'] as const;

/** Records what units register for a year, all of them alike; one that cannot leaves all of them out. */
export async function recordRegistrations(
  desk: Desk,
  input: RegistrationText & { readonly nomineeIds: readonly NomineeId[] },
): Promise<Result<readonly RegistrationId[], Refusal>> {
  const { nomineeIds, ...text } = input;
  const handed = keptFile(text.actionPlan?.file ?? null);
  if (!handed.ok) return handed;
  const { file, bytes } = handed.value;
  return change(desk.db, deedOf(desk, 'registrations-recorded'), tables, async () => {
    if (nomineeIds.length === 0) return err({ type: 'required', field: 'unit' });
    const typed = nomineeIds.map((nomineeId) => ({
      ...text,
      id: desk.newId<'registration'>(),
      nomineeId,
      actionPlan: text.actionPlan && { ...text.actionPlan, file },
    }));
    if (bytes) await desk.db.files.put(bytes);
    return keep(desk, typed);
  });
}

/** Puts right what a unit registered. */
export async function correctRegistration(
  desk: Desk,
  text: RegistrationText & { readonly id: RegistrationId },
): Promise<Result<readonly RegistrationId[], Refusal>> {
  const handed = keptFile(text.actionPlan?.file ?? null);
  if (!handed.ok) return handed;
  const { file, bytes } = handed.value;
  return change(desk.db, deedOf(desk, 'registration-corrected'), tables, async () => {
    const known = await desk.db.registrations.get(text.id);
    if (!known) return err({ type: 'not-found', subject: 'register-row' });
    if (bytes) await desk.db.files.put(bytes);
    const actionPlan = text.actionPlan && { ...text.actionPlan, file };
    return keep(desk, [{ ...text, nomineeId: known.nomineeId, actionPlan }]);
  });
}

/** Takes a registration that was recorded by mistake off the list. */
export const withdrawRegistration = (
  desk: Desk,
  { id }: { readonly id: RegistrationId },
): Promise<Result<RegistrationId, Refusal>> =>
  takeOff(desk, id, { deed: 'registration-withdrawn', action: 'keep-year', table: 'registrations' });

/**
 * Registers units again with the titles and targets of the year before, those that have not registered yet; movements
 * and action plans belong to their year. An award that the rules of the day do not give any more is left out.
 */
export const copyRegistrations = (
  desk: Desk,
  input: { readonly year: number; readonly registeredOn: CivilDate; readonly nomineeIds: readonly NomineeId[] },
): Promise<Result<readonly RegistrationId[], Refusal>> =>
  change(desk.db, deedOf(desk, 'registrations-copied'), tables, async () => {
    const { year, registeredOn, nomineeIds } = input;
    const { db } = desk;
    const [last, now, nominees, books] = await Promise.all([
      db.registrations.where({ year: year - 1 }).toArray(),
      db.registrations.where({ year }).toArray(),
      db.nominees.bulkGet([...nomineeIds]),
      db.ruleBooks.toArray(),
    ]);
    const book = ruleBookOn(books, registeredOn);
    if (!book) return err({ type: 'no-rule-book', date: registeredOn });
    const copies = nomineeIds.flatMap((nomineeId, index): readonly Registration[] => {
      const before = last.find((row) => row.nomineeId === nomineeId);
      const nominee = nominees[index];
      if (!before || !nominee || now.some((row) => row.nomineeId === nomineeId)) return [];
      const awardIds = before.awardIds.filter((id) =>
        book.awards.some((award) => award.id === id && award.recipients.includes(nominee.kind)),
      );
      if (awardIds.length + before.targets.length === 0) return [];
      const { targets } = before;
      return [
        { id: desk.newId(), nomineeId, year, registeredOn, awardIds, targets, movementIds: [], actionPlan: null },
      ];
    });
    return copies.length === 0 ? err({ type: 'nothing-to-copy', year: year - 1 }) : keep(desk, copies);
  });

/** Writes registrations that agree with the register, the rules of their day and the year; else none of them. */
async function keep(desk: Desk, typed: readonly Registration[]): Promise<Result<readonly RegistrationId[], Refusal>> {
  const allowed = mayActOnCouncil('keep-year', desk.actor.role);
  if (!allowed.ok) return allowed;
  const { db } = desk;
  const [nominees, books, movements, kept] = await Promise.all([
    db.nominees.bulkGet(typed.map(({ nomineeId }) => nomineeId)),
    db.ruleBooks.toArray(),
    db.movements.toArray(),
    db.registrations.toArray(),
  ]);
  const own = new Set(typed.map(({ id }) => id));
  const others = kept.filter(({ id }) => !own.has(id));
  const rows: Registration[] = [];
  for (const [index, registration] of typed.entries()) {
    const checked = checkRegistration(registration, {
      nominee: nominees[index],
      book: ruleBookOn(books, registration.registeredOn),
      movements,
      others: [...others, ...rows],
    });
    if (!checked.ok) return checked;
    rows.push(checked.value);
  }
  await db.registrations.bulkPut(rows);
  return ok(rows.map(({ id }) => id));
}
