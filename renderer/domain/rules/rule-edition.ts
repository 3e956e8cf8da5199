import type { AwardId, MemberId } from '../ids.ts';
import { rowProspect, type RowProspect } from '../voting/round.ts';
import type { Award, Bilingual, RuleBook, VoteRule } from './rule-book.ts';
import type { Threshold } from './threshold.ts';
import { dayBefore, shortDate, type CivilDate } from '../time.ts';

/** What a council may settle of one award's vote by its own statute. */
export type VoteTerms = Pick<VoteRule, 'mode' | 'threshold' | 'base' | 'writtenOpinions'>;

/** A rule that reads differently in two editions; null where the one edition lacks the award. */
export interface RuleChange {
  /** Null for the quorum. */
  readonly award: Award | null;
  readonly before: VoteRule | RuleBook['quorum'] | null;
  readonly after: VoteRule | RuleBook['quorum'];
}

/** What an edition made on this laptop is called: by the day from which it holds. */
export const editionName = (from: CivilDate): Bilingual => ({
  vi: `Quy định từ ${shortDate(from)}`,
  en: `Rules from ${shortDate(from)}`,
});

/** The edition that one follows: the one that ends the day before, else the latest that began earlier. */
export const editionBefore = (books: readonly RuleBook[], book: RuleBook): RuleBook | undefined =>
  books.find(({ id, to }) => id !== book.id && to === dayBefore(book.from)) ??
  books.filter(({ id, from }) => id !== book.id && from <= book.from).toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];

/** The rules of a vote that a later edition words otherwise, in the order of papers; the quorum first. */
export function changedRules(before: RuleBook, after: RuleBook): readonly RuleChange[] {
  const quorum = isSame(before.quorum, after.quorum)
    ? []
    : [{ award: null, before: before.quorum, after: after.quorum }];
  const awards = after.awards.toSorted((a, b) => a.paperOrder - b.paperOrder);
  return [
    ...quorum,
    ...awards.flatMap((award) => {
      const old = before.awards.find(({ id }) => id === award.id)?.vote ?? null;
      return old && isSame(old, award.vote) ? [] : [{ award, before: old, after: award.vote }];
    }),
  ];
}

/** The awards whose vote is still only a custom proposed by the product. */
export const unconfirmedAwards = (book: RuleBook): readonly Award[] =>
  book.awards.filter(({ vote }) => vote.grade === 'default');

/** Whether two votes are taken alike: the same show, share, base and treatment of opinions. */
export const isSameTerms = (a: VoteTerms, b: VoteTerms): boolean =>
  a.mode === b.mode &&
  a.base === b.base &&
  a.writtenOpinions === b.writtenOpinions &&
  isSameShare(a.threshold, b.threshold);

/** What a whole council in the room could give an award: with nobody recused, or with so many. */
export function prospectOf(vote: VoteRule, members: readonly MemberId[], recused = 0): RowProspect {
  const roll = { members, present: members, absent: [], writtenOpinions: [] };
  return rowProspect(vote, roll, members.slice(0, recused));
}

/** The edition with the votes of some awards settled by the council's own article. */
export const withVotes = (
  book: RuleBook,
  terms: ReadonlyMap<AwardId, VoteTerms>,
  source: string,
): Pick<RuleBook, 'awards'> => ({
  awards: book.awards.map((award) => {
    const settled = terms.get(award.id);
    return settled ? { ...award, vote: { ...award.vote, ...settled, grade: 'local', source } } : award;
  }),
});

const isSameShare = (a: Threshold, b: Threshold): boolean =>
  a.numerator === b.numerator && a.denominator === b.denominator && a.comparison === b.comparison;

const isSame = (a: VoteRule | RuleBook['quorum'], b: VoteRule | RuleBook['quorum']): boolean =>
  a.grade === b.grade &&
  a.source === b.source &&
  isSameShare(a.threshold, b.threshold) &&
  ('mode' in a && 'mode' in b ? isSameTerms(a, b) : substitutesVote(a) === substitutesVote(b));

const substitutesVote = (rule: VoteRule | RuleBook['quorum']): boolean => 'substitutesVote' in rule;
