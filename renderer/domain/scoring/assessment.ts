import type { AssessmentId, ClusterId, CriteriaSetId, NomineeId, ScoringId } from '../ids.ts';
import type { Instant } from '../time.ts';
import type { KeptFile } from '../year/paper-reference.ts';
import type { Achievement, Reckoned } from './quantitative.ts';
import type { Quota } from './quota.ts';
import type { Marks } from './scoring.ts';
import type { TieDecision } from './ranking.ts';

/** Who has scored, in the order in which a year's points come about: the unit itself, another unit, the cluster, the council. */
export const stages = ['self', 'cross', 'cluster', 'council'] as const;
export type Stage = (typeof stages)[number];

/** That a stage was locked, or opened again, by whom and why; a lock needs no reason. */
export interface LockEntry {
  readonly what: 'locked' | 'reopened';
  readonly at: Instant;
  /** Whoever sat at the laptop, by name. */
  readonly by: string;
  readonly reason: string;
}

/** The scoring of one cluster, or of one category of units, for a year (đợt chấm điểm). */
export interface Scoring {
  readonly id: ScoringId;
  readonly year: number;
  /** The cluster whose units are scored and ranked among themselves; null for a category that is no cluster. */
  readonly clusterId: ClusterId | null;
  /** What it is called: the cluster's name, or the category's. */
  readonly title: string;
  readonly criteriaSetId: CriteriaSetId;
  /** Those who are scored, in the order of the printed table. */
  readonly nomineeIds: readonly NomineeId[];
  /** What became of each stage's lock, oldest first: a stage is locked when its last entry says so. */
  readonly locks: Readonly<Record<Stage, readonly LockEntry[]>>;
  /** The figures as they were when it was closed; null while it is open. */
  readonly closing: Closing | null;
  /** How many of them may be proposed; null before that is settled. */
  readonly quota: Quota | null;
  /** What the council decided about those who stay equal at every step. */
  readonly tieDecisions: readonly TieDecision[];
}

/** What a unit reached on a quantitative leaf, and the points that it comes to. */
export type ReckonedLeaf = Achievement & Reckoned;

/** What places come from beside the marks, as it was at closing: later changes of the register leave them as they are. */
export interface Closing {
  readonly at: Instant;
  readonly by: string;
  /** Of the quantitative leaves. */
  readonly figures: Readonly<Record<Stage, ReckonedFigures>>;
  /** Those whom the law preferred among equals. */
  readonly womenPreferred: readonly NomineeId[];
}

/** What units reached at a stage, by leaf; without an entry where a leaf does not apply to a unit. */
export type ReckonedFigures = Readonly<Record<NomineeId, Readonly<Record<string, ReckonedLeaf>>>>;

/** A paper that bears out what stands in a cell, and the page on which it does; null where the whole paper does. */
export interface Evidence {
  readonly file: KeptFile;
  readonly page: number | null;
  /** Of the file, in bytes. */
  readonly size: number;
}

/** What one stage gave one unit: a column of its sheet. */
export interface Assessment {
  readonly id: AssessmentId;
  readonly scoringId: ScoringId;
  readonly nomineeId: NomineeId;
  readonly stage: Stage;
  /** Marks by leaf; on a quantitative leaf only that it does not apply. */
  readonly marks: Marks;
  /** Plan and actual on a quantitative leaf, typed or pasted; where none stand, those of the stage before, then the year's. */
  readonly figures: Readonly<Record<string, Achievement>>;
  /** Why a mark is what it is, by leaf. */
  readonly comments: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, readonly Evidence[]>>;
  /** What the unit answers where a later stage gave something else, by leaf; only on its own column. */
  readonly explanations: Readonly<Record<string, string>>;
}

/** No stage locked yet. */
export const unlocked: Scoring['locks'] = { self: [], cross: [], cluster: [], council: [] };

/** Whether a stage is locked now. */
export const isLocked = ({ locks }: Pick<Scoring, 'locks'>, stage: Stage): boolean =>
  locks[stage].at(-1)?.what === 'locked';
