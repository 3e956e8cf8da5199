import type { Bilingual } from '../rules/rule-book.ts';
import type { CivilDate } from '../time.ts';

/** Why something of the start of the year was not written: a registration, a pledge, a difficulty, a regulation. */
export type RegistrationRefusal =
  /** Only a unit or person of the register registers. */
  | { readonly type: 'unit-not-in-register' }
  | { readonly type: 'registered-already'; readonly name: string; readonly year: number }
  /** What belongs to a year is dated in it. */
  | { readonly type: 'day-of-another-year'; readonly date: CivilDate; readonly year: number }
  /** Nobody of this kind can be given the award. */
  | { readonly type: 'award-not-for-kind'; readonly award: Bilingual; readonly name: string }
  /** The rules of that day know no such award. */
  | { readonly type: 'award-unknown-then'; readonly date: CivilDate }
  | { readonly type: 'movement-of-another-year'; readonly year: number }
  /** Nobody registered last year who has not registered this year. */
  | { readonly type: 'nothing-to-copy'; readonly year: number }
  /** Due, done or ended before it was raised. */
  | { readonly type: 'before-it-was-raised'; readonly raisedOn: CivilDate }
  /** Ended before the last thing that was done about it. */
  | { readonly type: 'ends-before-last-step'; readonly on: CivilDate }
  /** What ended is taken up again before anything is done about it. */
  /** What was said once at a meeting is followed once. */
  | { readonly type: 'difficulty-followed' }
  | { readonly type: 'difficulty-ended'; readonly on: CivilDate }
  /** A regulation has a number and a day, ends after its day, and stands once. */
  | { readonly type: 'regulation-incomplete' }
  | { readonly type: 'regulation-ends-early'; readonly number: string; readonly date: CivilDate }
  | { readonly type: 'regulation-twice'; readonly number: string };
