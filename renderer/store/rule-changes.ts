import type { RuleBookId } from '#domain/ids.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { readsAlike } from '#domain/rules/edition-diff.ts';
import { overlap, placeOfEdition } from '#domain/rules/edition-dates.ts';
import type { RuleBook } from '#domain/rules/rule-book.ts';
import { withEdit, type Grounds, type RuleEdit } from '#domain/rules/rule-change.ts';
import { tidyText } from '#domain/text.ts';
import type { CivilDate } from '#domain/time.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingHeldUnder, putEdition } from './edition-making.ts';

/** One rule of an edition worded anew from a day on, and what that rests on. */
export interface ChangedRule extends Grounds {
  readonly bookId: RuleBookId;
  readonly from: CivilDate;
  readonly edit: RuleEdit;
}

const editionTables = ['ruleBooks', 'meetings', 'matters', 'nominations'] as const;

/** Words one rule anew from a day on: in an edition of its own, which no meeting that was held stands under. */
export const changeRule = (desk: Desk, input: ChangedRule): Promise<Result<RuleBookId, Refusal>> => {
  const reason = tidyText(input.reason);
  return change(
    desk.db,
    deedOf(desk, 'rule-changed', reason === '' ? undefined : reason),
    editionTables,
    async (): Promise<Result<RuleBookId, Refusal>> => {
      const allowed = mayActOnCouncil('keep-rules', desk.actor.role);
      if (!allowed.ok) return allowed;
      const { db } = desk;
      const { from } = input;
      const books = await db.ruleBooks.toArray();
      const book = books.find(({ id }) => id === input.bookId);
      if (!book) return err({ type: 'rule-gone' });
      const place = placeOfEdition(books, book, from);
      if (!place.ok) return place;
      const worded = withEdit(book, input.edit, input);
      if (!worded.ok) return worded;
      // After the last edition the same rules go on: what is new is that they hold at all.
      if (place.value === 'within' && readsAlike(worded.value, book)) return err({ type: 'rule-unchanged' });
      const span = { from, to: place.value === 'within' ? book.to : null };
      const held = await meetingHeldUnder(db, span, book.id);
      if (held) return err({ type: 'rules-used', date: held });
      return ok(await putEdition(desk, book, from, worded.value));
    },
  );
};

/** Takes editions of days for which this laptop has none: those of earlier years, for files that came in then. */
export const takeEditions = (desk: Desk, books: readonly RuleBook[]): Promise<Result<number, Refusal>> =>
  change(desk.db, deedOf(desk, 'editions-taken'), editionTables, async (): Promise<Result<number, Refusal>> => {
    const allowed = mayActOnCouncil('keep-rules', desk.actor.role);
    if (!allowed.ok) return allowed;
    const { db } = desk;
    const known = await db.ruleBooks.toArray();
    for (const book of books) {
      if (book.to !== null && book.to < book.from) {
        return err({ type: 'ends-before-start', from: book.from });
      }
      const other = known.find((candidate) => candidate.id === book.id || overlap(candidate, book));
      if (other) return err({ type: 'edition-overlap', day: book.from, from: other.from });
      const held = await meetingHeldUnder(db, book, null);
      if (held) return err({ type: 'rules-used', date: held });
      known.push(book);
    }
    await db.ruleBooks.bulkAdd([...books]);
    return ok(books.length);
  });
