import type { AwardId, MemberId, NominationId, NomineeId } from '#domain/ids.ts';
import { mayActOnCouncil } from '#domain/meeting.ts';
import type { Nomination, Nominee, Occasion } from '#domain/nomination.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { foldText, tidyText } from '#domain/text.ts';
import type { CivilDate } from '#domain/time.ts';
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

/** Who is nominated: somebody new, told apart by the kind. */
export type NewNominee =
  | { readonly kind: 'enterprise'; readonly name: string; readonly taxCode: string; readonly zone: string }
  | { readonly kind: 'collective'; readonly name: string; readonly unit: string }
  | {
      readonly kind: 'person';
      readonly salutation: 'Ông' | 'Bà';
      readonly name: string;
      readonly position: string;
      readonly unit: string;
    };

/** A file that came in. */
export interface NewNomination {
  readonly nominee: NewNominee;
  readonly awardId: AwardId;
  readonly occasion: Occasion;
  readonly year: number;
  readonly receivedOn: CivilDate;
  readonly achievement: string;
}

/** Takes a nomination in; a nominee already known (tax code, or name and unit) is not registered twice. */
export const addNomination = (desk: Desk, input: NewNomination): Promise<Result<NominationId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'nomination-received'),
    ['members', 'nominees', 'nominations'],
    async (): Promise<Result<NominationId, Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      const { db } = desk;
      const nominee = await findOrAddNominee(desk, input.nominee);
      if (!nominee.ok) return nominee;
      const { awardId, occasion, year, receivedOn } = input;
      const same = await db.nominations
        .where('[year+awardId+nomineeId+occasion]')
        .equals([year, awardId, nominee.value, occasion])
        .first();
      if (same) return err({ type: 'already-nominated' });
      const last = (await db.nominations.where('year').equals(year).toArray()).reduce(
        (most, { order }) => Math.max(most, order),
        0,
      );
      const id: NominationId = desk.newId();
      await db.nominations.add({
        id,
        nomineeId: nominee.value,
        awardId,
        occasion,
        year,
        receivedOn,
        achievement: tidyText(input.achievement),
        period: '',
        earlierAwards: [],
        initiatives: [],
        transferredFrom: null,
        order: last + 1,
      });
      return ok(id);
    },
  );

async function findOrAddNominee(desk: Desk, typed: NewNominee): Promise<Result<NomineeId, Refusal>> {
  const { db } = desk;
  const name = tidyText(typed.name);
  if (!name) return err({ type: 'required', field: 'name' });
  if (typed.kind === 'enterprise') {
    const taxCode = tidyText(typed.taxCode).replace(/\s/gu, '');
    if (!taxCode) return err({ type: 'required', field: 'tax-code' });
    const known = await db.nominees.where('taxCode').equals(taxCode).first();
    if (known && foldText(known.name) !== foldText(name))
      return err({ type: 'tax-code-taken', taxCode, name: known.name });
    if (known) return ok(known.id);
    return addNominee(desk, { ...typed, name, taxCode, zone: tidyText(typed.zone), id: newNomineeId(desk) });
  }
  const unit = tidyText(typed.unit);
  const known = await db.nominees
    .filter(
      (other) =>
        other.kind === typed.kind && foldText(other.name) === foldText(name) && foldText(other.unit) === foldText(unit),
    )
    .first();
  if (known) return ok(known.id);
  return typed.kind === 'person'
    ? addNominee(desk, {
        ...typed,
        name,
        unit,
        unitTaxCode: '',
        position: tidyText(typed.position),
        memberId: await memberNamed(desk, name),
        id: newNomineeId(desk),
      })
    : addNominee(desk, { ...typed, name, unit, unitTaxCode: '', id: newNomineeId(desk) });
}

/** The council member of this name, if there is one: he will not vote on himself, nor count. */
const memberNamed = async (desk: Desk, name: string): Promise<MemberId | null> =>
  (await desk.db.members.filter((member) => foldText(member.name) === foldText(name)).first())?.id ?? null;

const newNomineeId = (desk: Desk): NomineeId => desk.newId();

async function addNominee(desk: Desk, nominee: Nominee): Promise<Result<NomineeId, never>> {
  await desk.db.nominees.add(nominee);
  return ok(nominee.id);
}
