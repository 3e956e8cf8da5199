import type { MarkRefusal } from './leaf.ts';
import type { Stage } from './assessment.ts';

/** Why something about criteria sets, a cluster's scoring or a second entry was not done. */
export type ScoringRefusal =
  Exclude<MarkRefusal, { readonly type: 'out-of-range' }> | CriteriaRefusal | StageRefusal | SecondEntryRefusal;

/** Why a criteria set was not written. */
export type CriteriaRefusal =
  /** A published version never changes: the next one is made from it. */
  | { readonly type: 'criteria-published' }
  | { readonly type: 'criteria-used'; readonly by: string }
  /** Something of the set does not add up or is not said: nothing is published before it is. */
  | { readonly type: 'criteria-unsound'; readonly faults: number }
  /** Made for others than enterprises, or reckoned from plan and actual: the members' sheets cannot follow it. */
  | { readonly type: 'not-for-panel'; readonly name: string };

/** Why a cluster's scoring was not begun, written to or closed. */
export type StageRefusal =
  | { readonly type: 'stage-locked'; readonly stage: Stage }
  /** A stage before it is still open. */
  | { readonly type: 'stage-before-open'; readonly stage: Stage }
  /** Nothing stands in it: there is nothing to lock yet. */
  | { readonly type: 'stage-empty'; readonly stage: Stage }
  | { readonly type: 'stage-not-yours'; readonly stage: Stage }
  | { readonly type: 'scoring-closed' }
  | { readonly type: 'scoring-open' }
  | { readonly type: 'scoring-unfinished'; readonly units: number }
  | { readonly type: 'scoring-begun'; readonly title: string }
  /** What would go has marks: they are taken out first, one knows then what one does. */
  | { readonly type: 'marks-stand'; readonly name: string }
  /** No marks, but comments, explanations or papers would go. */
  | { readonly type: 'remarks-stand'; readonly name: string }
  | { readonly type: 'criteria-draft'; readonly name: string }
  /** An enterprise, a collective or a person by a set for another of the three. */
  | { readonly type: 'audience-differs'; readonly name: string }
  | { readonly type: 'units-missing' }
  /** The unit stands in another cluster too: it is scored and ranked in one. */
  | { readonly type: 'unit-in-two-clusters'; readonly name: string; readonly clusters: readonly string[] }
  | { readonly type: 'comment-missing'; readonly name: string; readonly code: string }
  /** They are no longer equal, or not all of those who are. */
  | { readonly type: 'no-such-tie' }
  | { readonly type: 'quota-out'; readonly most: number };

/** Why a second entry, or a judgement on it, was not taken. */
export type SecondEntryRefusal =
  | { readonly type: 'second-entry-unasked' }
  /** Whoever typed a sheet first does not type it again. */
  | { readonly type: 'typed-by-same'; readonly name: string }
  /** Whoever typed a sheet the second time leaves the first entry as it is. */
  | { readonly type: 'typed-second-by-same'; readonly name: string }
  | { readonly type: 'first-entry-missing' }
  | { readonly type: 'no-mismatch' }
  /** One of the two marks was typed anew since they were looked at. */
  | { readonly type: 'mismatch-changed' }
  /** Typed twice and not alike: it is not called off before each of them is settled. */
  | { readonly type: 'mismatches-open'; readonly cells: number }
  /** The ballot was not taken on these, is not counted, or chose in another order. */
  | { readonly type: 'ballot-says-otherwise' };
