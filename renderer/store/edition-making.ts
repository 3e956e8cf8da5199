import type { RuleBookId } from '#domain/ids.ts';
import type { Meeting } from '#domain/meeting/meeting.ts';
import type { RuleBook } from '#domain/rules/rule-book.ts';
import { editionName } from '#domain/rules/rule-edition.ts';
import { dayBefore, inForceOn, type CivilDate } from '#domain/time.ts';
import type { CouncilDatabase } from './database.ts';
import type { Desk } from './desk.ts';

/**
 * Makes an edition of a day out of the one in force before it, the one way in which rules come to read otherwise: the
 * old one ends the day before, and every meeting not yet opened on which the new one is in force is bound to it. An
 * edition made for that very day that no meeting has opened under is still being settled, and takes the change itself;
 * one that a meeting was held under stays as it was.
 */
export async function putEdition(
  { db, newId }: Desk,
  book: RuleBook,
  day: CivilDate,
  worded: RuleBook,
): Promise<RuleBookId> {
  const meetings = await db.meetings.toArray();
  const bound = meetings.filter(({ ruleBookId }) => ruleBookId === book.id);
  if (book.from === day && isOwn(book) && bound.every(isAhead)) {
    await db.ruleBooks.put({ ...worded, id: book.id, from: book.from, to: book.to });
    return book.id;
  }
  const id: RuleBookId = newId();
  const within = inForceOn(book, day);
  const edition: RuleBook = {
    ...worded,
    id,
    name: editionName(day),
    from: day,
    to: within ? book.to : null,
    madeFrom: book.id,
  };
  if (within) await db.ruleBooks.put({ ...book, to: dayBefore(day) });
  await db.ruleBooks.add(edition);
  const ahead = bound.filter((other) => isAhead(other) && inForceOn(edition, other.date));
  await db.meetings.bulkPut(ahead.map((other) => ({ ...other, ruleBookId: id })));
  return id;
}

/**
 * The latest meeting that was opened under what would be in force in these days, or that considered files received in
 * them; undefined where none was. Such a meeting stays as it was held: what it stood on is never worded anew.
 */
export async function meetingHeldUnder(
  db: CouncilDatabase,
  span: { readonly from: CivilDate; readonly to: CivilDate | null },
  bookId: RuleBookId | null,
): Promise<CivilDate | undefined> {
  const held = (await db.meetings.orderBy('date').toArray()).toReversed().filter((meeting) => !isAhead(meeting));
  for (const { id, date, ruleBookId } of held) {
    if (ruleBookId === bookId && date >= span.from) return date;
    const matters = await db.matters.where({ meetingId: id }).toArray();
    const files = await db.nominations.bulkGet(matters.map(({ nominationId }) => nominationId));
    if (files.some((file) => file && inForceOn(span, file.receivedOn))) return date;
  }
  return undefined;
}

const isAhead = ({ phase }: Meeting): boolean => phase === 'preparing' || phase === 'convened';

/** Whether this council made it: by its own article, or on its own screen. */
const isOwn = ({ madeFrom, quorum, awards }: RuleBook): boolean =>
  madeFrom !== undefined || quorum.grade === 'local' || awards.some(({ vote }) => vote.grade === 'local');
