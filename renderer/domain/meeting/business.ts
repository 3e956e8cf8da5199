import type { Seat } from '../council.ts';
import type { MemberId } from '../ids.ts';
import { checkShares, type InitiativeAuthor } from '../initiatives.ts';
import type { InitiativeScope } from '../nominations/nomination.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import { requiredOf, type Threshold } from '../rules/threshold.ts';
import { sameName, tidyText } from '../text.ts';
import { isCount } from '../voting/hands.ts';

/*
 * [Note: Business without nominations] A cluster in the middle of its year, and the initiative council at any time, put
 * to the vote what nobody is nominated for. No rule book says how: the shares here are custom, and papers say so.
 */

/** What a cluster has on its programme beside its proposals: progress, the table of points, problems, the scores. */
export const businessKinds = ['progress', 'criteria', 'proposals', 'scores'] as const;
export type BusinessKind = (typeof businessKinds)[number];

/** One matter of a cluster's own: what its units said to it, and what they came to where a vote was taken. */
export interface Business {
  readonly kind: BusinessKind;
  /** In the order in which they spoke; nobody where it is said of the cluster as a whole. */
  readonly said: readonly BusinessLine[];
  readonly vote: OwnVote | null;
}

/** What is said of one unit, or of the whole cluster, under a matter. */
export interface BusinessLine {
  readonly memberId: MemberId | null;
  readonly text: string;
}

/** A vote on the body's own business: by hands or on papers, who took part and who did not agree. */
export interface OwnVote {
  readonly mode: 'hands' | 'ballot';
  readonly base: 'all-members' | 'present';
  readonly members: number;
  /** Who took part: those in the room, without whoever the matter is about. */
  readonly present: number;
  readonly against: number;
  readonly abstained: number;
}

/** An initiative that the initiative council considers in a meeting. */
export interface ConsideredInitiative {
  readonly title: string;
  readonly scope: InitiativeScope;
  readonly authors: readonly InitiativeAuthor[];
  readonly vote: OwnVote | null;
}

/** Over half: what carries the business of a cluster and of the initiative council until they say otherwise. */
export const customShare: Threshold = { numerator: 1, denominator: 2, comparison: 'more-than' };

/** How many agreed. */
export const inFavour = ({ present, against, abstained }: OwnVote): number => present - against - abstained;

/** How many must agree, and of how many. */
export function neededFor({ base, members, present }: Pick<OwnVote, 'base' | 'members' | 'present'>): {
  readonly count: number;
  readonly of: number;
} {
  const of = base === 'present' ? present : members;
  return { count: requiredOf(customShare, of), of };
}

/** Whether it was agreed to (nhất trí); a vote that nobody took carries nothing. */
export const isCarried = (vote: OwnVote | null): boolean => vote !== null && inFavour(vote) >= neededFor(vote).count;

/** A vote as typed: more dissent than people taking part is refused. */
export function ownVote(vote: OwnVote): Result<OwnVote, Refusal> {
  const { present, against, abstained } = vote;
  return isCount(against) && isCount(abstained) && against + abstained <= present
    ? ok(vote)
    : err({ type: 'too-much-dissent', present, counted: against + abstained });
}

/** The members who made an initiative themselves: they take no part in the vote on it. */
export const authorsAmong = (seats: readonly Seat[], { authors }: Pick<ConsideredInitiative, 'authors'>) =>
  seats.filter(({ name }) => authors.some((author) => sameName(author.name, name)));

/** An initiative as put forward: a title, and authors whose shares make up the whole; the same title stands once. */
export function putForward(
  typed: Omit<ConsideredInitiative, 'vote'>,
  others: readonly ConsideredInitiative[],
): Result<ConsideredInitiative, Refusal> {
  const title = tidyText(typed.title);
  const authors = typed.authors.map(({ name, unit, share }) => ({ name: tidyText(name), unit: tidyText(unit), share }));
  if (!title) return err({ type: 'required', field: 'title' });
  if (authors.length === 0 || authors.some(({ name }) => !name)) return err({ type: 'required', field: 'name' });
  const shares = checkShares(authors);
  if (!shares.ok) return shares;
  if (others.some((other) => sameName(other.title, title))) return err({ type: 'on-another-agenda' });
  return ok({ title, scope: typed.scope, authors, vote: null });
}
