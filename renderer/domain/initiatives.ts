import type { CouncilId, InitiativeId } from './ids.ts';
import type { Initiative, InitiativeScope } from './nominations/nomination.ts';
import { err, ok, type Result } from './result.ts';
import { sameName } from './text.ts';
import type { CivilDate } from './time.ts';

/** Somebody who made an initiative, and his share of it in whole percent. */
export interface InitiativeAuthor {
  readonly name: string;
  readonly unit: string;
  readonly share: number;
}

/** An initiative that the initiative council recognised (công nhận sáng kiến), by which decision and how far. */
export interface RecognisedInitiative {
  readonly id: InitiativeId;
  /** The initiative council that considered it. */
  readonly councilId: CouncilId;
  readonly title: string;
  /** The level at which it was recognised, and how far it is of use. */
  readonly level: InitiativeScope;
  readonly scope: InitiativeScope;
  readonly decision: { readonly number: string; readonly date: CivilDate };
  /** The first is its main author. */
  readonly authors: readonly InitiativeAuthor[];
}

/** A recognised initiative as a nomination rests on it: with the number, day and scope that the checks ask for. */
export const asEvidence = ({ title, decision, scope }: RecognisedInitiative): Initiative => ({
  text: title,
  decisionNumber: decision.number,
  decisionDate: decision.date,
  scope,
});

/** What a nominee made himself, and then everything else: in this order initiatives are offered for his nomination. */
export const ownFirst = (
  initiatives: readonly RecognisedInitiative[],
  nominee: string,
): readonly (RecognisedInitiative & { readonly own: boolean })[] =>
  initiatives
    .map((initiative) => ({ ...initiative, own: initiative.authors.some(({ name }) => sameName(name, nominee)) }))
    .toSorted((a, b) => Number(b.own) - Number(a.own));

/** Shares that are no shares, or do not make up the whole. */
export type SharesRefusal = { readonly type: 'shares-not-whole'; readonly sum: number };

/** Whether the authors' shares are whole percents that add up to a hundred. */
export function checkShares(authors: readonly InitiativeAuthor[]): Result<true, SharesRefusal> {
  const sum = authors.reduce((all, { share }) => all + share, 0);
  const whole = authors.every(({ share }) => Number.isInteger(share) && share > 0);
  return whole && sum === 100 ? ok(true) : err({ type: 'shares-not-whole', sum });
}
