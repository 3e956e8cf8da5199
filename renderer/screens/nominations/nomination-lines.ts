import type { GridLine } from '#components/grid-lines.ts';
import { isCollective, nomineeDetail } from '#domain/nominations/nomination.ts';
import { awardAmong, type Award, type RuleBook } from '#domain/rules/rule-book.ts';
import { foldText } from '#domain/text.ts';
import type { CheckedCase } from '#store/attachments.ts';

/** One line of the list: the case and its number within its award. */
export interface NominationLine extends CheckedCase {
  readonly number: number;
}

/** An award of the list with its cases: the group's heading is worded by the table. */
export interface AwardGroup {
  readonly award: Award | undefined;
  readonly lines: readonly NominationLine[];
  readonly persons: number;
  readonly collectives: number;
}

/** Groups the cases by award, from higher to lower; the award is named by the rules of the day the file came in. */
export function linesOf(cases: readonly CheckedCase[], books: readonly RuleBook[]): readonly AwardGroup[] {
  return [...new Set(cases.map(({ nomination }) => nomination.awardId))]
    .map((id) => {
      const ofAward = cases.filter(({ nomination }) => nomination.awardId === id);
      const [first] = ofAward;
      const collectives = ofAward.filter(({ nominee }) => isCollective(nominee)).length;
      return {
        award: first && awardAmong(books, first.nomination),
        lines: ofAward.map((line, index) => ({ ...line, number: index + 1 })),
        collectives,
        persons: ofAward.length - collectives,
      };
    })
    .toSorted((a, b) => (a.award?.paperOrder ?? 99) - (b.award?.paperOrder ?? 99));
}

/** The cases in which every word looked for occurs: without tones, đ or case, so that hoa finds Hòa. */
export function matching(cases: readonly CheckedCase[], sought: string): readonly CheckedCase[] {
  const words = foldText(sought).split(' ').filter(Boolean);
  if (words.length === 0) return cases;
  return cases.filter(({ nominee }) => {
    const text = foldText(
      [nominee.name, nomineeDetail(nominee), nominee.kind === 'enterprise' ? nominee.taxCode : ''].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
}

/** The grid's lines: each award's name, then its cases. */
export const gridLinesOf = (
  groups: readonly AwardGroup[],
  named: (group: AwardGroup) => { readonly label: string; readonly note: string },
): readonly GridLine<NominationLine>[] =>
  groups.flatMap((group, index) => [
    { kind: 'heading', id: `award ${index}`, ...named(group) },
    ...group.lines.map((row) => ({ kind: 'row' as const, id: row.nomination.id, row })),
  ]);
