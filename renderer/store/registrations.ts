import type { NomineeId, RegistrationId } from '#domain/ids.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { ruleBookOn } from '#domain/rules/rule-book.ts';
import type { CivilDate } from '#domain/time.ts';
import type { PaperReference } from '#domain/year/paper-reference.ts';
import { checkRegistration, type Registration } from '#domain/year/registration.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { handedFile, type HandedFile } from './handed-file.ts';

/** What a unit, or several alike, take upon themselves. */
export type RegistrationText = Omit<Registration, 'id' | 'nomineeId' | 'actionPlan'>;

const tables = ['nominees', 'ruleBooks', 'movements', 'registrations', 'files'] as const;

/** Records what units register for a year, all of them alike; one that cannot leaves all of them out. */
export async function recordRegistrations(
  desk: Desk,
  input: RegistrationText & {
    readonly nomineeIds: readonly NomineeId[];
    readonly actionPlan: PaperReference | null;
    /** The action plan as it was handed in. */
    readonly file: HandedFile | null;
  },
): Promise<Result<readonly RegistrationId[], Refusal>> {
  const { nomineeIds, file, ...text } = input;
  const handed = handedFile(file);
  if (!handed.ok) return handed;
  return change(desk.db, deedOf(desk, 'registrations-recorded'), tables, async () => {
    if (nomineeIds.length === 0) return err({ type: 'required', field: 'unit' });
    const typed = nomineeIds.map((nomineeId) => ({
      ...text,
      id: desk.newId<'registration'>(),
      nomineeId,
      actionPlan: withFile(text.actionPlan, handed.value?.kept),
    }));
    if (handed.value) await desk.db.files.put(handed.value.stored);
    return keep(desk, typed);
  });
}

/** Puts right what a unit registered. */
export async function correctRegistration(
  desk: Desk,
  input: RegistrationText & {
    readonly id: RegistrationId;
    readonly actionPlan: PaperReference | null;
    readonly file: HandedFile | null;
  },
): Promise<Result<readonly RegistrationId[], Refusal>> {
  const { file, ...text } = input;
  const handed = handedFile(file);
  if (!handed.ok) return handed;
  return change(desk.db, deedOf(desk, 'registration-corrected'), tables, async () => {
    const known = await desk.db.registrations.get(input.id);
    if (!known) return err({ type: 'not-found', subject: 'register-row' });
    if (handed.value) await desk.db.files.put(handed.value.stored);
    const actionPlan = withFile(text.actionPlan, handed.value?.kept);
    return keep(desk, [{ ...text, nomineeId: known.nomineeId, actionPlan }]);
  });
}

/** Takes a registration that was recorded by mistake off the list. */
export const withdrawRegistration = (
  desk: Desk,
  { id }: { readonly id: RegistrationId },
): Promise<Result<RegistrationId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'registration-withdrawn'),
    ['registrations'],
    async (): Promise<Result<RegistrationId, Refusal>> => {
      const allowed = mayActOnCouncil('keep-year', desk.actor.role);
      if (!allowed.ok) return allowed;
      if (!(await desk.db.registrations.get(id))) return err({ type: 'not-found', subject: 'register-row' });
      await desk.db.registrations.delete(id);
      return ok(id);
    },
  );

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

const withFile = (
  plan: PaperReference | null,
  kept: NonNullable<PaperReference['file']> | undefined,
): PaperReference | null => {
  const cited = plan ?? { number: '', date: null, file: null };
  return { ...cited, file: kept ?? cited.file };
};

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
