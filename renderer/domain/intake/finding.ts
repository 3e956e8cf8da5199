import type { InitiativeScope } from '../nominations/nomination.ts';
import type { Bilingual, Sourced } from '../rules/rule-book.ts';
import type { CivilDate } from '../time.ts';

/** Something in a file that a careful officer would ask about, with what makes him ask. It warns and never blocks. */
export type Finding =
  | { readonly type: 'late'; readonly receivedOn: CivilDate; readonly deadline: CivilDate }
  | { readonly type: 'achievement-missing' }
  | { readonly type: 'period-missing' }
  /** An award already held whose decision has no number, or no day. */
  | { readonly type: 'decision-incomplete'; readonly award: string; readonly lacks: 'number' | 'date' | 'both' }
  /** An award already held, decided on a day that does not exist. */
  | { readonly type: 'decision-date-impossible'; readonly award: string; readonly date: string }
  /** Titles that should follow each other year by year, and do not. */
  | ({
      readonly type: 'years-broken';
      readonly title: string;
      readonly years: readonly number[];
      readonly missing: readonly number[];
    } & Sourced)
  /** The award builds on another one, for which the same nominee is not on this year's list. */
  | { readonly type: 'lower-award-missing'; readonly award: Bilingual; readonly needs: Bilingual }
  | { readonly type: 'initiative-missing'; readonly award: Bilingual }
  | { readonly type: 'initiative-incomplete'; readonly initiative: string; readonly lacks: 'number' | 'scope' | 'both' }
  /** No initiative was recognised as far as the level that decides. */
  | {
      readonly type: 'initiative-too-narrow';
      readonly initiative: string;
      readonly scope: InitiativeScope;
      readonly needed: InitiativeScope;
    }
  /** The same words stand in another file, of this year or of last year. */
  | { readonly type: 'achievement-repeated'; readonly name: string; readonly year: number }
  /** An award for something sudden or thematic is quoted for one of công trạng. */
  | ({ readonly type: 'other-occasion-quoted'; readonly award: string } & Sourced)
  /** The director of the enterprise gives this award to his own people; the council does not. */
  | ({ readonly type: 'not-for-enterprise-staff'; readonly award: Bilingual; readonly unit: string } & Sourced)
  /** The tax code is that of a unit which the list calls otherwise: perhaps the name it had before. */
  | {
      readonly type: 'unit-named-otherwise';
      readonly taxCode: string;
      readonly written: string;
      readonly known: string;
    }
  | { readonly type: 'salutation-doubtful'; readonly salutation: 'Ông' | 'Bà'; readonly name: string }
  /** The nominee sits on the council, or a member is named in the file: he may have to stay out of the vote. */
  | { readonly type: 'member-concerned'; readonly member: string; readonly how: 'nominee' | 'named' }
  /** The register of interests ties a member to the nominee, for the reason it gives. */
  | {
      readonly type: 'member-concerned';
      readonly member: string;
      readonly how: 'registered';
      readonly reason: string;
    };

/** Whether a finding only draws attention: nothing has to be asked of the unit. */
export const isHint = ({ type }: Finding): boolean => type === 'salutation-doubtful' || type === 'member-concerned';
