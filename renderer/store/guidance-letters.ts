import { letterOfNextYear, type GuidanceLetter } from '#domain/dossiers/guidance-letter.ts';
import type { GuidanceLetterId } from '#domain/ids.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { ruleBookOn, type Award } from '#domain/rules/rule-book.ts';
import { tidyText } from '#domain/text.ts';
import { inForceOn, type CivilDate } from '#domain/time.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';

/** What can stand in a letter of guidance on a day. */
export interface GuidanceChoices {
  /** From higher to lower, as the rules of the day have them. */
  readonly awards: readonly Award[];
  /** The directory's receivers, the clusters, and the enterprises of each zone. */
  readonly directory: readonly string[];
  readonly clusters: readonly string[];
  readonly zones: readonly string[];
}

/** The year's letter of guidance; undefined until it is written. */
export const loadGuidanceLetter = (db: CouncilDatabase, year: number): Promise<GuidanceLetter | undefined> =>
  db.guidanceLetters.where({ year }).first();

/** The awards, receivers, clusters and zones of a day, from which a letter of guidance is put together. */
export async function loadGuidanceChoices(db: CouncilDatabase, day: CivilDate): Promise<GuidanceChoices> {
  const [books, receivers, clusters, nominees] = await Promise.all([
    db.ruleBooks.toArray(),
    db.receivers.toArray(),
    db.clusters.orderBy('number').toArray(),
    db.nominees.orderBy('taxCode').toArray(),
  ]);
  const zones = nominees.flatMap((one) => (one.kind === 'enterprise' && !one.ended && one.zone ? [one.zone] : []));
  const awards = ruleBookOn(books, day)?.awards ?? [];
  return {
    awards: awards.toSorted((a, b) => a.paperOrder - b.paperOrder),
    directory: unlike(receivers.filter((row) => inForceOn(row, day)).map(({ name }) => name)),
    clusters: clusters.map(({ name }) => name),
    zones: unlike(zones),
  };
}

/** Every award that any edition of the rules knows, once, as the newest edition has it. */
export async function loadAwards(db: CouncilDatabase): Promise<readonly Award[]> {
  const books = await db.ruleBooks.orderBy('from').toArray();
  return [...new Map(books.flatMap(({ awards }) => awards).map((award) => [award.id, award])).values()];
}

const collator = new Intl.Collator('vi', { numeric: true });
const unlike = (names: readonly string[]): readonly string[] => [...new Set(names)].toSorted(collator.compare);

/** Writes the year's letter of guidance, or changes the one of this id; its number is given after signing. */
export const saveGuidanceLetter = (
  desk: Desk,
  input: Omit<GuidanceLetter, 'id'> & { readonly id?: GuidanceLetterId },
): Promise<Result<GuidanceLetterId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'guidance-written'),
    ['guidanceLetters', 'ruleBooks'],
    async (): Promise<Result<GuidanceLetterId, Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      const { db } = desk;
      const known = await loadGuidanceLetter(db, input.year);
      if (known && known.id !== input.id) return err({ type: 'guidance-known', year: input.year });
      const id: GuidanceLetterId = input.id ?? desk.newId();
      const letter: GuidanceLetter = {
        id,
        year: input.year,
        number: tidyText(input.number),
        date: input.date,
        paragraphs: input.paragraphs.map(tidyText).filter(Boolean),
        deadlines: input.deadlines,
        receivers: [...new Set(input.receivers.map(tidyText).filter(Boolean))],
      };
      if (letter.paragraphs.length === 0) return err({ type: 'required', field: 'text' });
      if (letter.receivers.length === 0) return err({ type: 'letter-lacks', what: 'receivers' });
      const early = letter.deadlines.find(({ on }) => on <= letter.date);
      if (early) {
        const award = (await loadAwards(db)).find((one) => one.id === early.awardId)?.name.vi ?? early.awardId;
        return err({ type: 'due-before-letter', date: letter.date, award });
      }
      await db.guidanceLetters.put(letter);
      return ok(id);
    },
  );

/** Takes last year's letter over: every day a year later, awards that the rules no longer have left out. */
export const copyGuidanceLetter = (
  desk: Desk,
  { year }: { readonly year: number },
): Promise<Result<GuidanceLetterId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'guidance-copied'),
    ['guidanceLetters', 'ruleBooks'],
    async (): Promise<Result<GuidanceLetterId, Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      const { db } = desk;
      if (await loadGuidanceLetter(db, year)) return err({ type: 'guidance-known', year });
      const before = await loadGuidanceLetter(db, year - 1);
      if (!before) return err({ type: 'no-guidance-before', year: year - 1 });
      const moved = letterOfNextYear(before);
      const awards = ruleBookOn(await db.ruleBooks.toArray(), moved.date)?.awards;
      const id: GuidanceLetterId = desk.newId();
      const kept = moved.deadlines.filter(({ awardId }) => !awards || awards.some((award) => award.id === awardId));
      await db.guidanceLetters.add({ ...moved, id, deadlines: kept });
      return ok(id);
    },
  );
