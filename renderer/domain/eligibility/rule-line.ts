import type { InitiativeScope } from '../nominations/nomination.ts';
import type { SerialTitle } from '../rules/condition-check.ts';
import type { Bilingual, Sourced } from '../rules/rule-book.ts';
import type { CivilDate } from '../time.ts';
import type { Flag } from './flag.ts';

/** How a rule stands for one nomination: it warns and never blocks, and only the council sets it aside. */
export type Verdict = 'met' | 'missing' | 'not-known' | 'overridden';

/** One rule as it stands for one nomination: a line that can be printed. */
export interface RuleLine extends Sourced {
  readonly ruleId: string;
  readonly text: Bilingual;
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  readonly lacks: readonly Lack[];
  /** Why the council goes on all the same; null where nobody said so. */
  readonly because: string | null;
  /** What somebody outside has to tell before the rule can be looked up; absent where nobody has to. */
  readonly asks?: 'cluster-leaders';
}

/** What a check came to, before anybody set it aside. */
export interface Finding {
  readonly verdict: Exclude<Verdict, 'overridden'>;
  readonly evidence: readonly Evidence[];
  readonly lacks: readonly Lack[];
}

/** What was found that speaks for a rule, with its dates and numbers. */
export type Evidence =
  | {
      readonly type: 'title';
      readonly title: SerialTitle;
      readonly year: number;
      readonly decisionNumber: string;
      readonly decidedOn: CivilDate | null;
    }
  | {
      readonly type: 'initiative';
      readonly initiative: string;
      readonly decisionNumber: string;
      readonly decidedOn: CivilDate | null;
      readonly scope: InitiativeScope | null;
      /** In percent; null where nobody recorded it. */
      readonly share: number | null;
    }
  | { readonly type: 'on-list'; readonly award: Bilingual }
  /** Decided elsewhere: a director gives his own staff their titles. */
  | {
      readonly type: 'award-held';
      readonly award: Bilingual;
      readonly year: number;
      readonly decisionNumber: string;
      readonly decidedOn: CivilDate | null;
    }
  | { readonly type: 'decided-by'; readonly decider: Bilingual }
  | { readonly type: 'flag-ended'; readonly flag: Flag }
  | { readonly type: 'nothing-recorded'; readonly until: CivilDate }
  | { readonly type: 'no-such-award' }
  | { readonly type: 'within-cap'; readonly count: number; readonly allowed: number; readonly of: number }
  | { readonly type: 'registered'; readonly year: number }
  | { readonly type: 'rule-book'; readonly name: Bilingual; readonly receivedOn: CivilDate };

/** What a rule still lacks, so that it can be asked for. */
export type Lack =
  /** Nothing that is recorded can say it: the council judges on the file. */
  | { readonly type: 'judged-on-file' }
  | { readonly type: 'years'; readonly title: SerialTitle; readonly years: readonly number[] }
  | { readonly type: 'decision'; readonly title: SerialTitle; readonly year: number }
  | { readonly type: 'no-initiative' }
  | {
      readonly type: 'initiative-decision';
      readonly initiative: string;
      readonly lacks: 'number' | 'date' | 'both';
    }
  | { readonly type: 'initiative-scope-unsaid'; readonly initiative: string }
  | {
      readonly type: 'initiative-too-narrow';
      readonly initiative: string;
      readonly scope: InitiativeScope;
      readonly needed: InitiativeScope;
    }
  | {
      readonly type: 'initiative-after-meeting';
      readonly initiative: string;
      readonly decidedOn: CivilDate;
      readonly meetingOn: CivilDate;
    }
  | { readonly type: 'not-an-author'; readonly initiative: string }
  | { readonly type: 'share-unsaid'; readonly initiative: string }
  | { readonly type: 'share-too-small'; readonly initiative: string; readonly share: number; readonly needed: number }
  | { readonly type: 'lower-award'; readonly award: Bilingual }
  | { readonly type: 'lower-award-decision'; readonly award: Bilingual; readonly year: number }
  | { readonly type: 'other-occasion'; readonly award: string }
  | { readonly type: 'flags-unasked' }
  | { readonly type: 'flag-open'; readonly flag: Flag }
  | { readonly type: 'flag-within-period'; readonly flag: Flag; readonly countsFrom: CivilDate }
  | {
      readonly type: 'period-rewarded';
      readonly award: string;
      readonly decisionNumber: string;
      readonly years: readonly number[];
    }
  /** Another decision says no time, or the occasion is another: the same achievement has to be ruled out. */
  | { readonly type: 'period-unclear'; readonly award: string; readonly decisionNumber: string }
  | { readonly type: 'period-unsaid' }
  /** It is said, and its words do not tell which years they mean. */
  | { readonly type: 'period-unread'; readonly period: string }
  | { readonly type: 'not-for-this-kind' }
  | { readonly type: 'own-director'; readonly unit: string }
  | { readonly type: 'over-cap'; readonly count: number; readonly allowed: number; readonly of: number }
  | { readonly type: 'cap-base-unknown' }
  | { readonly type: 'registrations-unkept' }
  | { readonly type: 'not-registered'; readonly year: number }
  | { readonly type: 'no-rule-book'; readonly receivedOn: CivilDate }
  | { readonly type: 'rule-books-overlap'; readonly receivedOn: CivilDate; readonly names: readonly Bilingual[] };

/** Nothing speaks against it. */
export const met = (...evidence: readonly Evidence[]): Finding => ({ verdict: 'met', evidence, lacks: [] });

/** Something has to be asked for. */
export const missing = (lacks: readonly Lack[], evidence: readonly Evidence[] = []): Finding => ({
  verdict: 'missing',
  evidence,
  lacks,
});

/** What is recorded does not say. */
export const notKnown = (lacks: readonly Lack[], evidence: readonly Evidence[] = []): Finding => ({
  verdict: 'not-known',
  evidence,
  lacks,
});
