import type { InitiativeScope } from '../nominations/nomination.ts';
import type { Occasion } from '../nominations/nomination.ts';

/** The titles that higher ones build on year by year; the provincial one may be known only from decisions. */
export type SerialTitle = 'cstd-co-so' | 'cstd-tinh';

/**
 * How a condition is looked up in what is recorded: its figures are data of the rule book, how they are compared is not.
 * A condition without one is judged by the council on the file.
 */
export type ConditionCheck =
  /** So many of a title, year by year, the last one for the year before the nomination's. */
  | { readonly type: 'titles-in-a-row'; readonly title: SerialTitle; readonly years: number }
  | {
      readonly type: 'initiative';
      /** How far it must have been recognised, at least. */
      readonly scope: InitiativeScope;
      /** The least share of an author, in percent, where the council has settled one. */
      readonly leastShare?: number;
      /** What the council judges beside it: another ground may stand in its place, or one must stand with it. */
      readonly judged?: 'instead' | 'besides';
    }
  /** The awards of the same list that this one builds on. */
  | { readonly type: 'lower-awards' }
  /** What was achieved suddenly or in one movement is no ground for an award of công trạng. */
  | { readonly type: 'own-occasion' }
  /** Nothing is being looked into, and what was ended before the period began. */
  | { readonly type: 'no-pending-flag' }
  /** No form was given for this time already, nor this award. */
  | { readonly type: 'period-unrewarded' }
  /** The decider may give this award to this nominee. */
  | { readonly type: 'decider' }
  | { readonly type: 'registered' }
  /** Not more than a part, rounded down, of those who lead their clusters, or of those on the list for another award. */
  | {
      readonly type: 'cap';
      readonly percent: number;
      readonly of: 'cluster-leaders' | { readonly awardId: string };
    };

/** A check that some rules make only of titles, or only on some occasions. */
export interface CheckReach {
  readonly classes?: readonly ('title' | 'form')[];
  readonly occasions?: readonly Occasion[];
}
