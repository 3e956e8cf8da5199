import { inForceOn } from '../time.ts';
import type { Award, Condition, RuleBook } from './rule-book.ts';

/**
 * An edition as it is looked up in what is recorded. One that was kept before rules said how they are checked takes the
 * checks of the shipped edition it came from, as long as its conditions read as shipped: whatever the council settled of
 * its votes stays. One whose conditions the council worded itself keeps its own, and what has no check is judged on the file.
 */
export function withShippedChecks(book: RuleBook, shipped: readonly RuleBook[]): RuleBook {
  if (book.common !== undefined || book.awards.some(({ conditions }) => conditions.some(isChecked))) return book;
  const original = shipped.find(({ id }) => id === book.id) ?? shipped.find((other) => inForceOn(other, book.from));
  if (!original || !book.awards.every((award) => readsAs(award, original))) return book;
  const { filing, common } = original;
  return {
    ...book,
    awards: book.awards.map((award) => ({ ...award, conditions: conditionsOf(original, award) })),
    ...(filing ? { filing } : {}),
    ...(common ? { common } : {}),
  };
}

/** Whether a condition is looked up; what is not is judged by the council on the file. */
export const isChecked = ({ check }: Condition): boolean => check !== undefined;

const conditionsOf = ({ awards }: RuleBook, { id }: Award): readonly Condition[] =>
  awards.find((award) => award.id === id)?.conditions ?? [];

const readsAs = (award: Award, original: RuleBook): boolean => {
  const shipped = conditionsOf(original, award);
  return (
    award.conditions.length === shipped.length &&
    award.conditions.every(({ id, text, grade, source }, index) => {
      const other = shipped[index];
      return other?.id === id && other.text.vi === text.vi && other.grade === grade && other.source === source;
    })
  );
};
