import type { AwardId, NominationId } from '#domain/ids.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import { enrolled, nomineeKey, type NewNomination, type NewNominee } from '#domain/nominations/new-nomination.ts';
import type { Nomination, Nominee } from '#domain/nominations/nomination.ts';
import type { Refusal } from '#domain/refusal.ts';
import { goingOn } from '#domain/registry/entry-history.ts';
import type { Firm } from '#domain/registry/firm-unit.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { misfitOf } from '#domain/rules/award-fit.ts';
import { ruleBookOn, type RuleBook } from '#domain/rules/rule-book.ts';
import { sameName, tidyText } from '#domain/text.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';

/** A nomination with its nominee. */
export interface NominationCase {
  readonly nomination: Nomination;
  readonly nominee: Nominee;
}

/** The nominations of a year, in the order in which they came in. */
export async function listNominations(db: CouncilDatabase, year: number): Promise<readonly NominationCase[]> {
  const nominations = await db.nominations.where('year').equals(year).toArray();
  const nominees = await db.nominees.bulkGet(nominations.map((nomination) => nomination.nomineeId));
  return nominations
    .flatMap((nomination, index) => {
      const nominee = nominees[index];
      return nominee ? [{ nomination, nominee }] : [];
    })
    .toSorted((a, b) => a.nomination.order - b.nomination.order);
}

/** How many nominations a year has. */
export const countNominationsOf = (db: CouncilDatabase, year: number): Promise<number> =>
  db.nominations.where('year').equals(year).count();

/** Takes a nomination in; a nominee already known (tax code, or name and unit) is not registered twice. */
export const addNomination = (desk: Desk, input: NewNomination): Promise<Result<NominationId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'nomination-received'),
    ['members', 'nominees', 'nominations', 'ruleBooks'],
    async (): Promise<Result<NominationId, Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      const nominee = await findOrAddNominee(desk, input.nominee);
      if (!nominee.ok) return nominee;
      const book = ruleBookOn(await desk.db.ruleBooks.toArray(), input.receivedOn);
      const misfit = await misfitRefusal(desk, book, input.awardId, nominee.value);
      if (misfit) return err(misfit);
      const { nominee: _typed, ...file } = input;
      const filed = { ...file, nomineeId: nominee.value.id };
      if (await nominationLike(desk, filed)) return err({ type: 'already-nominated' });
      return ok(await fileNomination(desk, filed));
    },
  );

/** The enterprises of the register, the closed ones too: whoever came from them is no officer of the State. */
export const listFirms = async (db: CouncilDatabase): Promise<readonly Firm[]> =>
  (await db.nominees.orderBy('taxCode').toArray()).filter((row) => row.kind === 'enterprise');

/** Why an award is not for somebody by the rules of an edition; null where it is, or where the edition lacks it. */
export async function misfitRefusal(
  { db }: Desk,
  book: RuleBook | undefined,
  awardId: AwardId,
  nominee: Nominee,
): Promise<Refusal | null> {
  const award = book?.awards.find(({ id }) => id === awardId);
  const misfit = book && award ? misfitOf(book, award, nominee, await listFirms(db)) : null;
  if (misfit === 'not-for-this-kind') return { type: 'not-a-recipient' };
  return misfit !== null && nominee.kind !== 'enterprise' ? { type: 'own-director-decides', unit: nominee.unit } : null;
}

/** The nomination of this nominee for this award, occasion and year, if it has come in: there is never a second one. */
export const nominationLike = (
  { db }: Desk,
  { year, awardId, nomineeId, occasion }: Pick<Nomination, 'year' | 'awardId' | 'nomineeId' | 'occasion'>,
): Promise<Nomination | undefined> =>
  db.nominations.where('[year+awardId+nomineeId+occasion]').equals([year, awardId, nomineeId, occasion]).first();

/** Files a nomination at the end of its year's list. */
export async function fileNomination(
  desk: Desk,
  file: Omit<Nomination, 'id' | 'transferredFrom' | 'order'>,
): Promise<NominationId> {
  const id: NominationId = desk.newId();
  await desk.db.nominations.add({
    ...file,
    id,
    achievement: tidyText(file.achievement),
    period: tidyText(file.period),
    transferredFrom: null,
    order: (await lastOrder(desk, file.year)) + 1,
  });
  return id;
}

/** The place of the last nomination on a year's list as received; 0 where there is none. */
export const lastOrder = async ({ db }: Desk, year: number): Promise<number> =>
  (await db.nominations.where('year').equals(year).toArray()).reduce((most, { order }) => Math.max(most, order), 0);

/**
 * The nominee that was typed: one already known by tax code, or by name and unit, is not registered twice; for one that
 * was merged or registered twice the one that goes on stands, and nobody is put forward who closed.
 */
export async function findOrAddNominee({ db, newId }: Desk, typed: NewNominee): Promise<Result<Nominee, Refusal>> {
  if (!tidyText(typed.name)) return err({ type: 'required', field: 'name' });
  const nominee = enrolled(typed, newId(), await db.members.toArray());
  if (nominee.kind === 'enterprise' && !nominee.taxCode) return err({ type: 'required', field: 'tax-code' });
  const key = nomineeKey(nominee);
  const known = await db.nominees.filter((other) => nomineeKey(other) === key).first();
  if (known?.kind === 'enterprise' && !sameName(known.name, nominee.name))
    return err({ type: 'tax-code-taken', taxCode: known.taxCode, name: known.name });
  if (!known) {
    await db.nominees.add(nominee);
    return ok(nominee);
  }
  if (!known.ended) return ok(known);
  const byId = new Map((await db.nominees.toArray()).map((row) => [row.id, row]));
  const heir = goingOn(known, byId);
  return heir.ended ? err({ type: 'entry-ended', name: heir.name }) : ok(heir);
}
