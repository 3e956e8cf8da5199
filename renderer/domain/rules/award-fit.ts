import type { Nominee } from '../nominations/nomination.ts';
import { isOfFirm, type Firm, type UnitOfNominee } from '../registry/firm-unit.ts';
import { deciderOf, type Award, type RuleBook } from './rule-book.ts';

/** What tells whether an award is one for somebody: the kind of nominee and the body he belongs to. */
export type Candidate =
  { readonly kind: 'enterprise' } | ({ readonly kind: Exclude<Nominee['kind'], 'enterprise'> } & UnitOfNominee);

/** Why an award cannot be voted for somebody here: it is not for such nominees, or his own director gives it. */
export type Misfit = 'not-for-this-kind' | 'own-director';

/**
 * Whether an award is one that this council considers for somebody: an enterprise's director gives its staff their
 * titles (Luật, Điều 80). Which bodies are enterprises, the register tells.
 */
export function misfitOf(book: RuleBook, award: Award, candidate: Candidate, firms: readonly Firm[]): Misfit | null {
  if (!award.recipients.includes(candidate.kind)) return 'not-for-this-kind';
  if (award.class !== 'title' || deciderOf(book, award).route !== 'own-decision') return null;
  if (candidate.kind === 'enterprise') return null;
  return isOfFirm(candidate, firms) ? 'own-director' : null;
}

/** The awards that this council may consider for somebody, from lower to higher. */
export const awardsFitting = (book: RuleBook, candidate: Candidate, firms: readonly Firm[]): readonly Award[] =>
  book.awards
    .filter((award) => misfitOf(book, award, candidate, firms) === null)
    .toSorted((a, b) => a.voteOrder - b.voteOrder);
