import type { Member } from '../council.ts';
import type { Nomination, Nominee } from '../nominations/nomination.ts';
import type { HeldAward, RegistryEvent } from '../registry/registry.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import type { CivilDate } from '../time.ts';
import type { FieldChange } from './field-changes.ts';
import type { ListAnswers, MappedList } from './list-answers.ts';
import type { ListFault, ListNote, ListReading, RowEdits } from './list-row.ts';

/** What the register knows before a list is taken in. */
export interface RegisterBefore {
  readonly nominees: readonly Nominee[];
  readonly heldAwards: readonly HeldAward[];
  readonly members: readonly Member[];
  readonly ruleBooks: readonly RuleBook[];
  /** Those of every year. */
  readonly nominations: readonly Nomination[];
}

/** How a line of a list ends: every one ends in exactly one of these four ways. */
export type RowEnd =
  | { readonly type: 'accepted'; readonly notes: readonly ListNote[] }
  | { readonly type: 'changed'; readonly changes: readonly FieldChange[]; readonly notes: readonly ListNote[] }
  | {
      readonly type: 'skipped';
      readonly why: 'unchanged' | 'ended' | 'empty-row' | 'heading' | 'total-line' | 'already-nominated';
    }
  /** The same as a line above, which has this number. */
  | { readonly type: 'skipped'; readonly why: 'twice'; readonly line: number }
  /** A line that counts the others, and counts them wrongly. */
  | { readonly type: 'skipped'; readonly why: 'total-wrong'; readonly says: number; readonly lines: number }
  | { readonly type: 'to-fix'; readonly faults: readonly ListFault[]; readonly notes: readonly ListNote[] };

/** What taking a list in writes. */
export interface RegisterWrites {
  readonly added: readonly Nominee[];
  readonly changed: readonly Nominee[];
  readonly events: readonly RegistryEvent[];
  readonly awardsAdded: readonly HeldAward[];
  readonly awardsChanged: readonly HeldAward[];
  readonly nominations: readonly Nomination[];
}

/** How many lines end in each way; together all of them. */
export type EndCounts = Readonly<Record<RowEnd['type'], number>>;

/** What becomes of a whole list. */
export interface RegisterPlan {
  readonly ends: readonly RowEnd[];
  readonly counts: EndCounts;
  readonly writes: RegisterWrites;
}

/** A list with everything that was answered and put right before it is taken in. */
export interface ListToPlan {
  readonly list: MappedList;
  readonly answers: ListAnswers;
  /** Each line as it stands, in their order. */
  readonly readings: readonly ListReading[];
  /** What was typed over cells, by the number of the line. */
  readonly edits: ReadonlyMap<number, RowEdits>;
  /** The day on which it is taken in, or on which nominations came in: a name that changes, changes on it. */
  readonly day: CivilDate;
  /** The year whose awards a list of nominations asks for. */
  readonly year: number;
}

/** How many lines end in each way. */
export function countEnds(ends: readonly RowEnd[]): EndCounts {
  const counts = { accepted: 0, changed: 0, skipped: 0, 'to-fix': 0 };
  for (const { type } of ends) counts[type] += 1;
  return counts;
}
