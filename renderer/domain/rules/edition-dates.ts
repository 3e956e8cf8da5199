import { err, ok, type Result } from '../result.ts';
import { dayAfter, dayBefore, inForceOn, type CivilDate } from '../time.ts';
import type { RuleBook } from './rule-book.ts';
import type { RuleRefusal } from './rule-refusal.ts';

/** Where a new edition comes to lie: in the days of the one it is made from, or after the last of all. */
export type EditionPlace = 'within' | 'after';

/** Where an edition made from another may begin; elsewhere two would hold on one day, or none on some. */
export function placeOfEdition(
  books: readonly RuleBook[],
  book: RuleBook,
  from: CivilDate,
): Result<EditionPlace, RuleRefusal> {
  if (inForceOn(book, from)) return ok('within');
  const other = books.find((candidate) => inForceOn(candidate, from));
  if (other) return err({ type: 'edition-overlap', day: from, from: other.from });
  const earlier = books.filter(({ to }) => to !== null && to < from).toSorted((a, b) => (a.from < b.from ? 1 : -1));
  const end = earlier[0]?.to;
  const next = books.filter((candidate) => candidate.from > from).toSorted((a, b) => (a.from < b.from ? -1 : 1))[0];
  // Before the first edition, or in a hole between two: what is made here would have to end where another begins.
  if (next) return err({ type: 'edition-gap', from, to: dayBefore(next.from) });
  if (!end || dayAfter(end) !== from) {
    return err({ type: 'edition-gap', from: end ? dayAfter(end) : from, to: dayBefore(from) });
  }
  return ok('after');
}

/** Whether an edition is in force on no day: one of its own first day took its place. */
export const isSuperseded = ({ from, to }: Pick<RuleBook, 'from' | 'to'>): boolean => to === dayBefore(from);

/** Whether two spans have a day in common. */
export const overlap = (a: Pick<RuleBook, 'from' | 'to'>, b: Pick<RuleBook, 'from' | 'to'>): boolean =>
  !isSuperseded(a) && !isSuperseded(b) && (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to);
