import { deadlineOf, nextNumber, timelinessOf, timelinessOfAll } from '#domain/dossiers/receipt.ts';
import type { Receipt, Timeliness } from '#domain/dossiers/receipt.ts';
import type { NominationId, NomineeId, ReceiptId } from '#domain/ids.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { NewNominee } from '#domain/nominations/new-nomination.ts';
import type { Nomination, Nominee } from '#domain/nominations/nomination.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { ruleBookOn, type Award } from '#domain/rules/rule-book.ts';
import { sameName, tidyText } from '#domain/text.ts';
import { yearOf, type CivilDate, type ClockTime } from '#domain/time.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';
import { lockedNames } from './eligibility.ts';
import { fileNomination, findOrAddNominee, misfitRefusal, nominationLike } from './nominations.ts';

/** What is written down when a dossier comes in: the rest of its line follows from it. */
export type TypedReceipt = Omit<
  Receipt,
  'id' | 'year' | 'number' | 'nomineeId' | 'nominationIds' | 'receivedOn' | 'receivedAt'
> & { readonly receivedOn: CivilDate | null; readonly receivedAt: ClockTime | null };

/** Records what came in under the next number of its year, or puts the line of this id right, which keeps its number. */
export const recordReceipt = (
  desk: Desk,
  input: TypedReceipt & { readonly id?: ReceiptId },
): Promise<Result<Receipt, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, input.id === undefined ? 'receipt-recorded' : 'receipt-corrected'),
    ['councils', 'nominees', 'nominations', 'matters', 'meetings', 'ruleBooks', 'receipts'],
    async (): Promise<Result<Receipt, Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      const { db } = desk;
      const { receivedOn, receivedAt, letterDate } = input;
      const unit = tidyText(input.unit);
      const letterNumber = tidyText(input.letterNumber);
      if (receivedOn === null) return err({ type: 'required', field: 'date' });
      if (receivedAt === null) return err({ type: 'required', field: 'time' });
      if (!unit) return err({ type: 'required', field: 'unit' });
      if (letterNumber && letterDate === null) return err({ type: 'required', field: 'letter-date' });
      if (letterDate !== null && receivedOn < letterDate) return err({ type: 'received-before-letter', letterDate });
      if (!Number.isInteger(input.sets) || input.sets < 1 || input.sets > 99) {
        return err({ type: 'required', field: 'copies' });
      }
      const known = input.id === undefined ? undefined : await db.receipts.get(input.id);
      if (input.id !== undefined && !known) return err({ type: 'not-found', subject: 'receipt' });
      const year = yearOf(receivedOn);
      const stays = known?.year === year;
      if (known && !stays) {
        const ofYear = await db.receipts.where({ year: known.year }).toArray();
        // Numbers run without a gap: only the last one can leave its year.
        if (known.number + 1 < nextNumber(ofYear)) return err({ type: 'receipt-of-other-year', year: known.year });
      }
      const receipt: Receipt = {
        ...input,
        id: known?.id ?? desk.newId(),
        year,
        number: known && stays ? known.number : nextNumber(await db.receipts.where({ year }).toArray()),
        receivedOn,
        receivedAt,
        unit,
        nomineeId: await entryOf(db, unit),
        letterNumber,
        deliveredBy: tidyText(input.deliveredBy),
        nominationIds: known?.nominationIds ?? [],
        note: tidyText(input.note),
      };
      const moved = known ? await moveNominations(db, known, receivedOn) : ok(0);
      if (!moved.ok) return moved;
      await db.receipts.put(receipt);
      return ok(receipt);
    },
  );

/**
 * A day of receipt that is put right is that of the files too that came in with it: they are judged under the rules of
 * that day. One that bore another day of its own keeps it.
 */
async function moveNominations(
  db: CouncilDatabase,
  { receivedOn: old, nominationIds }: Receipt,
  receivedOn: CivilDate,
): Promise<Result<number, Refusal>> {
  if (old === receivedOn) return ok(0);
  const carried = await db.nominations.bulkGet([...nominationIds]);
  const moving = carried.flatMap((one) => (one?.receivedOn === old ? [one] : []));
  const [locked] = await lockedNames(db, moving);
  if (locked !== undefined) return err({ type: 'received-day-locked', name: locked });
  const awards = new Set(ruleBookOn(await db.ruleBooks.toArray(), receivedOn)?.awards.map(({ id }) => id));
  if (moving.some(({ awardId }) => !awards.has(awardId))) return err({ type: 'no-rule-book', date: receivedOn });
  await db.nominations.bulkPut(moving.map((nomination) => ({ ...nomination, receivedOn })));
  return ok(moving.length);
}

/** The enterprise of the register that a letter names, under whichever writing. */
async function entryOf(db: CouncilDatabase, unit: string): Promise<NomineeId | null> {
  const entry = await db.nominees.filter(({ kind, name }) => kind === 'enterprise' && sameName(name, unit)).first();
  return entry?.id ?? null;
}

/** A nomination as it is begun from what came in. */
export interface StartedNomination extends Pick<
  Nomination,
  'awardId' | 'occasion' | 'year' | 'achievement' | 'period'
> {
  readonly receiptId: ReceiptId;
  readonly nominee: NewNominee;
}

/**
 * Begins a nomination from a delivery: received on its day, under the rules of that day, and only for an award that this
 * council considers for such a nominee.
 */
export const nominateFrom = (desk: Desk, input: StartedNomination): Promise<Result<NominationId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'nomination-received'),
    ['members', 'nominees', 'nominations', 'receipts', 'ruleBooks'],
    async (): Promise<Result<NominationId, Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      const { db } = desk;
      const { receiptId, nominee: typed, ...file } = input;
      const receipt = await db.receipts.get(receiptId);
      if (!receipt) return err({ type: 'not-found', subject: 'receipt' });
      const { receivedOn } = receipt;
      const book = ruleBookOn(await db.ruleBooks.toArray(), receivedOn);
      const award = book?.awards.find(({ id }) => id === file.awardId);
      if (!book || !award) return err({ type: 'no-rule-book', date: receivedOn });
      const nominee = await findOrAddNominee(desk, typed);
      if (!nominee.ok) return nominee;
      const misfit = await misfitRefusal(desk, book, award.id, nominee.value);
      if (misfit) return err(misfit);
      const filed = { ...file, nomineeId: nominee.value.id, receivedOn, earlierAwards: [], initiatives: [] };
      if (await nominationLike(desk, filed)) return err({ type: 'already-nominated' });
      const id = await fileNomination(desk, filed);
      await db.receipts.put({ ...receipt, nominationIds: [...receipt.nominationIds, id] });
      return ok(id);
    },
  );

/** Ties nominations that are on the list already to the delivery that brought their files. */
export const carryNominations = (
  desk: Desk,
  { receiptId, nominationIds }: { readonly receiptId: ReceiptId; readonly nominationIds: readonly NominationId[] },
): Promise<Result<number, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'nomination-carried'),
    ['nominations', 'receipts'],
    async (): Promise<Result<number, Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      const { db } = desk;
      const receipt = await db.receipts.get(receiptId);
      if (!receipt) return err({ type: 'not-found', subject: 'receipt' });
      if (nominationIds.length === 0) return err({ type: 'required', field: 'agenda' });
      if (nominationIds.some((id) => receipt.nominationIds.includes(id))) return err({ type: 'carried-already' });
      const elsewhere = await db.receipts
        .filter((other) => other.nominationIds.some((id) => nominationIds.includes(id)))
        .first();
      if (elsewhere) return err({ type: 'carried-elsewhere', number: elsewhere.number, year: elsewhere.year });
      const found = (await db.nominations.bulkGet([...nominationIds])).filter(Boolean);
      if (found.length < nominationIds.length) return err({ type: 'not-found', subject: 'nomination' });
      await db.receipts.put({ ...receipt, nominationIds: [...receipt.nominationIds, ...nominationIds] });
      return ok(nominationIds.length);
    },
  );

/** A nomination that a delivery carries, with the day by which its file had to come in. */
export interface CarriedNomination {
  readonly nomination: Nomination;
  readonly nominee: Nominee;
  readonly award: Award | undefined;
  readonly deadline: CivilDate | null;
  readonly timeliness: Timeliness;
}

/** A line of the register with what it carries. */
export interface ReceiptRow {
  readonly receipt: Receipt;
  readonly carried: readonly CarriedNomination[];
  readonly timeliness: Timeliness;
}

/** The intake register of a year, by number. */
export async function listReceipts(db: CouncilDatabase, year: number): Promise<readonly ReceiptRow[]> {
  const [receipts, letters, books] = await Promise.all([
    db.receipts.where({ year }).sortBy('number'),
    db.guidanceLetters.toArray(),
    db.ruleBooks.toArray(),
  ]);
  const nominations = await db.nominations.bulkGet(receipts.flatMap(({ nominationIds }) => [...nominationIds]));
  const filed = nominations.flatMap((nomination) => nomination ?? []);
  const nominees = await db.nominees.bulkGet(filed.map(({ nomineeId }) => nomineeId));
  const nomineeById = new Map(nominees.flatMap((nominee) => (nominee ? [[nominee.id, nominee] as const] : [])));
  const nominationById = new Map(filed.map((nomination) => [nomination.id, nomination]));
  return receipts.map((receipt) => {
    const carried = receipt.nominationIds.flatMap((id): readonly CarriedNomination[] => {
      const nomination = nominationById.get(id);
      const nominee = nomination && nomineeById.get(nomination.nomineeId);
      if (!nominee) return [];
      const deadline = deadlineOf(letters, nomination.year, nomination.awardId);
      const award =
        ruleBookOn(books, nomination.receivedOn)?.awards.find((one) => one.id === nomination.awardId) ??
        books.flatMap(({ awards }) => awards).find((one) => one.id === nomination.awardId);
      return [{ nomination, nominee, award, deadline, timeliness: timelinessOf(receipt.receivedOn, deadline) }];
    });
    return { receipt, carried, timeliness: timelinessOfAll(carried.map((one) => one.timeliness)) };
  });
}
