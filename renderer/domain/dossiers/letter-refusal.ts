import type { CivilDate } from '../time.ts';

/** What a letter, a question or a publication cannot do without. */
export type LetterLack = 'agency' | 'enterprises' | 'receivers' | 'nominations' | 'holiday-name';

/** Why a letter, an answer or a publication was not written. */
export type LetterRefusal =
  | { readonly type: 'letter-lacks'; readonly what: LetterLack }
  /** A year has one letter of guidance. */
  | { readonly type: 'guidance-known'; readonly year: number }
  | { readonly type: 'no-guidance-before'; readonly year: number }
  /** What is asked for by letter is due after it; the award where the letter has a deadline for each. */
  | { readonly type: 'due-before-letter'; readonly date: CivilDate; readonly award?: string }
  | { readonly type: 'answer-before-letter'; readonly date: CivilDate }
  /** An enterprise of which the agency has spoken stays on the letter. */
  | { readonly type: 'opinion-given'; readonly name: string }
  | { readonly type: 'working-days-out'; readonly most: number }
  | { readonly type: 'publication-over'; readonly on: CivilDate }
  | { readonly type: 'closed-before-start'; readonly from: CivilDate }
  /** Nobody knows yet that nobody objected. */
  | { readonly type: 'closed-ahead'; readonly today: CivilDate }
  /** Before its last day a publication ends only for a reason. */
  | { readonly type: 'closed-early'; readonly lastDay: CivilDate }
  | { readonly type: 'holiday-known'; readonly on: CivilDate; readonly name: string }
  /** Only a Saturday or Sunday is worked in another day's place. */
  | { readonly type: 'worked-on-weekday'; readonly on: CivilDate };
