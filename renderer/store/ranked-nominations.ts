import type { AwardId, NomineeId, ScoringId } from '#domain/ids.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Occasion } from '#domain/nominations/nomination.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { misfitOf } from '#domain/rules/award-fit.ts';
import { ruleBookOn, type Bilingual } from '#domain/rules/rule-book.ts';
import type { CivilDate } from '#domain/time.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';
import { fileNomination, listFirms, nominationLike } from './nominations.ts';

/** Units of a ranking that go into the year's nominations for one award. */
export interface RankedNominations {
  readonly scoringId: ScoringId;
  readonly awardId: AwardId;
  readonly occasion: Occasion;
  readonly receivedOn: CivilDate;
  /** Best first, each with what the list of nominations says of it. */
  readonly units: readonly { readonly nomineeId: NomineeId; readonly achievement: string }[];
}

/** What became of the units that were led into nominations. */
export interface NominatedUnits {
  readonly filed: number;
  /** Nominated for this award before: left as they are. */
  readonly already: number;
  /** The award is not for them. */
  readonly unfit: number;
}

/**
 * Leads those above the cut line into the year's nominations, in the order of their places. Whoever is nominated already,
 * or cannot receive the award, is left out; where nobody is left, nothing is written.
 */
export const nominateRanked = (desk: Desk, input: RankedNominations): Promise<Result<NominatedUnits, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'nomination-received'),
    ['nominees', 'nominations', 'ruleBooks', 'scorings'],
    async (): Promise<Result<NominatedUnits, Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      const { db } = desk;
      const { scoringId, awardId, occasion, receivedOn, units } = input;
      const scoring = await db.scorings.get(scoringId);
      if (!scoring) return err({ type: 'not-found', subject: 'scoring' });
      const book = ruleBookOn(await db.ruleBooks.toArray(), receivedOn);
      const award = book?.awards.find(({ id }) => id === awardId);
      if (!book || !award) return err({ type: 'no-rule-book', date: receivedOn });
      const firms = await listFirms(db);
      const done = { filed: 0, already: 0, unfit: 0 };
      for (const { nomineeId, achievement } of units) {
        const nominee = scoring.nomineeIds.includes(nomineeId) ? await db.nominees.get(nomineeId) : undefined;
        if (!nominee) return err({ type: 'not-found', subject: 'nominee' });
        if (nominee.ended) return err({ type: 'entry-ended', name: nominee.name });
        const filed = { year: scoring.year, awardId, nomineeId, occasion, receivedOn };
        if (misfitOf(book, award, nominee, firms) !== null) done.unfit += 1;
        else if (await nominationLike(desk, filed)) done.already += 1;
        else {
          await fileNomination(desk, { ...filed, achievement, period: '', earlierAwards: [], initiatives: [] });
          done.filed += 1;
        }
      }
      if (done.filed > 0) return ok(done);
      return err({ type: done.already > 0 ? 'already-nominated' : 'not-a-recipient' });
    },
  );

/** For which awards of a year each of the council's nominees is nominated, in short, from the first received on. */
export async function loadNominatedAwards(
  db: CouncilDatabase,
  year: number,
): Promise<ReadonlyMap<NomineeId, readonly Bilingual[]>> {
  const [nominations, books] = await Promise.all([
    db.nominations.where('year').equals(year).sortBy('order'),
    db.ruleBooks.toArray(),
  ]);
  const awards = new Map<NomineeId, Bilingual[]>();
  for (const { nomineeId, awardId, receivedOn } of nominations) {
    const award = ruleBookOn(books, receivedOn)?.awards.find(({ id }) => id === awardId);
    if (award) awards.set(nomineeId, [...(awards.get(nomineeId) ?? []), award.shortName]);
  }
  return awards;
}
