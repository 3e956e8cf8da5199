import { unanswered, type AskedOpinion, type OpinionLetter } from '#domain/dossiers/opinion-letter.ts';
import type { NomineeId, OpinionLetterId } from '#domain/ids.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Enterprise, Nominee } from '#domain/nominations/nomination.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { nameKey, tidyText } from '#domain/text.ts';
import { inForceOn, type CivilDate } from '#domain/time.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';

/** The letters of a year that ask agencies, in the order of their days. */
export const listOpinionLetters = async (db: CouncilDatabase, year: number): Promise<readonly OpinionLetter[]> =>
  (await db.opinionLetters.where({ year }).toArray()).toSorted(
    (a, b) => collator.compare(a.date, b.date) || collator.compare(a.agency, b.agency),
  );

const collator = new Intl.Collator('vi', { numeric: true });

/** The enterprises that the year's nominations are of: put forward themselves, or by a workshop or worker of theirs. */
export async function listNominatedEnterprises(db: CouncilDatabase, year: number): Promise<readonly Enterprise[]> {
  const nominations = await db.nominations.where('year').equals(year).toArray();
  const [nominees, all] = await Promise.all([
    db.nominees.bulkGet([...new Set(nominations.map(({ nomineeId }) => nomineeId))]),
    db.nominees.orderBy('taxCode').toArray(),
  ]);
  const enterprises = all.filter((one) => one.kind === 'enterprise');
  const byTaxCode = new Map(enterprises.map((one) => [one.taxCode, one]));
  const byName = new Map(enterprises.map((one) => [nameKey(one.name), one]));
  const enterpriseOf = (nominee: Nominee): Enterprise | undefined =>
    nominee.kind === 'enterprise' ? nominee : (byTaxCode.get(nominee.unitTaxCode) ?? byName.get(nameKey(nominee.unit)));
  const found = nominees.flatMap((nominee) => (nominee && enterpriseOf(nominee)) ?? []);
  return [...new Map(found.map((one) => [one.id, one])).values()].toSorted((a, b) => collator.compare(a.name, b.name));
}

/** The receivers of the directory on a day, among which an agency may be. */
export const listReceiversOn = async (db: CouncilDatabase, day: CivilDate): Promise<readonly string[]> =>
  [...new Set((await db.receivers.toArray()).filter((row) => inForceOn(row, day)).map(({ name }) => name))].toSorted(
    collator.compare,
  );

/** Everybody whom a letter of the year names, by id. */
export async function loadAskedNominees(db: CouncilDatabase, year: number): Promise<ReadonlyMap<NomineeId, Nominee>> {
  const letters = await db.opinionLetters.where({ year }).toArray();
  const ids = [...new Set(letters.flatMap(({ asked }) => asked.map(({ nomineeId }) => nomineeId)))];
  const found = await db.nominees.bulkGet(ids);
  return new Map(found.flatMap((nominee) => (nominee ? [[nominee.id, nominee] as const] : [])));
}

/** A letter as it is typed: answers come later. */
export type OpinionLetterText = Omit<OpinionLetter, 'id' | 'asked'> & {
  readonly id?: OpinionLetterId;
  readonly nomineeIds: readonly NomineeId[];
};

/** Writes a letter that asks an agency about enterprises, or changes the one of this id; what was answered stays. */
export const saveOpinionLetter = (desk: Desk, input: OpinionLetterText): Promise<Result<OpinionLetterId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'opinion-letter-written'),
    ['opinionLetters', 'nominees'],
    async (): Promise<Result<OpinionLetterId, Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      const { db } = desk;
      const { nomineeIds, year, date, dueOn } = input;
      const [agency, number] = [tidyText(input.agency), tidyText(input.number)];
      if (!agency) return err({ type: 'letter-lacks', what: 'agency' });
      if (nomineeIds.length === 0) return err({ type: 'letter-lacks', what: 'enterprises' });
      if (dueOn <= date) return err({ type: 'due-before-letter', date });
      const known = input.id && (await db.opinionLetters.get(input.id));
      if (input.id && !known) return err({ type: 'not-found', subject: 'letter' });
      const before = known?.asked ?? [];
      const dropped = before.find(({ nomineeId, answer }) => answer && !nomineeIds.includes(nomineeId));
      if (dropped) {
        const name = (await db.nominees.get(dropped.nomineeId))?.name ?? '';
        return err({ type: 'opinion-given', name });
      }
      const early = before.find(({ answeredOn }) => answeredOn !== null && answeredOn < date);
      if (early) return err({ type: 'answer-before-letter', date });
      const id: OpinionLetterId = input.id ?? desk.newId();
      const asked = [...new Set(nomineeIds)].map(
        (nomineeId) => before.find((one) => one.nomineeId === nomineeId) ?? unanswered(nomineeId),
      );
      await db.opinionLetters.put({ id, year, agency, number, date, dueOn, asked });
      return ok(id);
    },
  );

/** Enters what an agency answered, of several enterprises at once where one letter answers them; null takes it away. */
export const answerOpinions = (
  desk: Desk,
  {
    id,
    nomineeIds,
    ...given
  }: { readonly id: OpinionLetterId; readonly nomineeIds: readonly NomineeId[] } & Omit<AskedOpinion, 'nomineeId'>,
): Promise<Result<number, Refusal>> =>
  change(desk.db, deedOf(desk, 'opinions-answered'), ['opinionLetters'], async (): Promise<Result<number, Refusal>> => {
    const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
    if (!allowed.ok) return allowed;
    const letter = await desk.db.opinionLetters.get(id);
    if (!letter) return err({ type: 'not-found', subject: 'letter' });
    const answered = letter.asked.filter(({ nomineeId }) => nomineeIds.includes(nomineeId)).length;
    if (answered === 0) return err({ type: 'letter-lacks', what: 'enterprises' });
    const { answer, answeredOn } = given;
    if (answer !== null && answeredOn === null) return err({ type: 'required', field: 'date' });
    if (answer !== null && answeredOn !== null && answeredOn < letter.date)
      return err({ type: 'answer-before-letter', date: letter.date });
    const text = { ...given, answerNumber: tidyText(given.answerNumber), note: tidyText(given.note) };
    const asked = letter.asked.map((one): AskedOpinion => {
      if (!nomineeIds.includes(one.nomineeId)) return one;
      return answer === null ? unanswered(one.nomineeId) : { nomineeId: one.nomineeId, ...text };
    });
    await desk.db.opinionLetters.put({ ...letter, asked });
    return ok(answered);
  });
