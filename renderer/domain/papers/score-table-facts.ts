import type { NomineeId } from '../ids.ts';
import { calledName, type Nominee } from '../nominations/nomination.ts';
import type { Stage } from '../scoring/assessment.ts';
import {
  criterionOf,
  leavesOf,
  maximumOf,
  type Aggregate,
  type CriteriaSet,
  type MissingSheet,
  type ScoreClass,
} from '../scoring/criteria.ts';
import { standingsOf } from '../scoring/cut-line.ts';
import { hundredths, type Points } from '../scoring/points.ts';
import type { Ranked } from '../scoring/ranking.ts';
import { columnsOf, contestOf, type Column, type ScoringRecord } from '../scoring/stages.ts';
import type { CivilDate, Instant } from '../time.ts';
import type { CommonFacts } from './facts.ts';
import { scoreCells, scoreLines, type ScoreCell, type ScoreLine } from './score-lines.ts';
import { scoringCommon, type ScoringHead, type ScoringSigners } from './scoring-head.ts';
import { placeNotes, tieFacts, type ChainStep, type TieFacts } from './tie-facts.ts';

/**
 * What units were given and what places it comes to (Bảng tổng hợp điểm): a stage of a scoring by its criteria, or a
 * meeting's panel by its members; drawn anew whenever it is asked for.
 */
export interface ScoreTableFacts extends CommonFacts {
  readonly kind: 'score-table';
  /** Whose points they are. */
  readonly of:
    | { readonly type: 'stage'; readonly title: string; readonly stage: Stage; readonly closed: boolean }
    | { readonly type: 'panel'; readonly purpose: string };
  readonly criteriaSet: { readonly name: string; readonly version: number };
  /** The most that the whole set gives, bonus apart. */
  readonly maximum: Points;
  /** Criteria with their groups, or the members who score. */
  readonly lines: readonly ScoreLine[];
  /** In the order of the scoring. */
  readonly units: readonly ScoredUnit[];
  /** What is told beside the total: bonus, and what was taken off. */
  readonly tells: Readonly<Record<'bonus' | 'deducted', boolean>>;
  readonly method: ScoringMethod;
  readonly signing: ScoringSigners;
}

/** One unit's points on the table. */
export interface ScoredUnit {
  readonly name: string;
  /** By line. */
  readonly cells: readonly ScoreCell[];
  /** Null while there is no total. */
  readonly bonus: Points | null;
  /** What was taken off, below nought. */
  readonly deducted: Points | null;
  readonly total: Points | null;
  /** Null for one without a place. */
  readonly rank: number | null;
  /** What the set calls such a total; empty where it does not. */
  readonly class: string;
  readonly notes: readonly UnitNote[];
}

/** What is to be said of one unit beside its figures. */
export type UnitNote =
  | { readonly type: 'disqualified' | 'unfinished' | 'decided' | 'tied' }
  /** Sheets are still awaited: the figure is one for now. */
  | { readonly type: 'provisional'; readonly missing: number }
  /** What does not apply leaves a smaller maximum. */
  | { readonly type: 'out-of'; readonly points: Points }
  /** The step of the tie chain, from one on, that parted it from its equals. */
  | { readonly type: 'step'; readonly step: number };

/** How the figures of a table came about: what its footnotes tell. */
export interface ScoringMethod {
  /** How members' sheets become one figure, and what an unfinished one does; null where each unit has one sheet. */
  readonly panel: { readonly aggregate: Aggregate; readonly missingSheet: MissingSheet } | null;
  /** The leaves that are reckoned from plan and actual, by what they are measured against. */
  readonly quantitative: readonly { readonly relation: 'absolute' | 'relative'; readonly codes: readonly string[] }[];
  /** What becomes of the points where a leaf does not apply; null where every leaf applies to all. */
  readonly notApplicable: 'scaled' | 'left-out' | null;
  /** The most a total reaches, bonus and all; null without such an end. */
  readonly cap: Points | null;
  /** The leaves of which one alone disqualifies. */
  readonly disqualifiers: readonly string[];
  /** What totals are called, highest first; empty where they are not classed. */
  readonly classes: readonly ScoreClass[];
  readonly chain: readonly ChainStep[];
  readonly ties: readonly TieFacts[];
}

/** Makes the facts of a stage's table; undefined where no letterhead is in force. */
export function scoreTableFacts(
  record: ScoringRecord,
  stage: Stage,
  head: ScoringHead,
  date: CivilDate,
  now: Instant,
): ScoreTableFacts | undefined {
  const { scoring, set, nominees } = record;
  const common = scoringCommon(head, scoring, stage, date, now);
  if (!common) return undefined;
  const rules = { chain: set.tieChain, quota: scoring.quota, excluded: [], decisions: scoring.tieDecisions };
  const { ranked } = standingsOf(contestOf(record, stage), rules);
  const columns = columnsOf(record);
  const units = nominees.flatMap((nominee) => {
    const column = columns.get(nominee.id)?.[stage];
    return column ? [scoredUnit(set, nominee, column, ranked)] : [];
  });
  return {
    kind: 'score-table',
    ...common,
    of: { type: 'stage', title: scoring.title, stage, closed: scoring.closing !== null },
    criteriaSet: { name: set.name, version: set.version },
    maximum: maximumOf(set.criteria),
    lines: scoreLines(set.criteria),
    units,
    tells: {
      bonus: leavesOf(set.criteria).some(({ bonus }) => bonus),
      deducted: leavesOf(set.criteria).some(({ rule }) => rule?.type === 'deduction'),
    },
    method: {
      panel: null,
      ...scoringMethod(set, nominees, ranked),
      notApplicable: methodOfLeftOut(set, units),
    },
  };
}

function scoredUnit(set: CriteriaSet, nominee: Nominee, column: Column, ranked: readonly Ranked[]): ScoredUnit {
  const { total, marks, points } = column;
  const finished = points !== undefined;
  const smaller = !set.rescale && total.outOf < maximumOf(set.criteria);
  return {
    name: calledName(nominee),
    cells: scoreCells(set.criteria, marks),
    bonus: finished ? total.bonus : null,
    deducted: finished ? taken(total.deducted) : null,
    total: points ?? null,
    rank: placeOf(nominee.id, ranked)?.rank ?? null,
    class: total.disqualified ? '' : scoreClass(set, points),
    notes: [
      ...(total.disqualified ? [{ type: 'disqualified' } as const] : []),
      ...(finished || total.disqualified ? [] : [{ type: 'unfinished' } as const]),
      ...(finished && smaller ? [{ type: 'out-of', points: total.outOf } as const] : []),
      ...placeNotes(placeOf(nominee.id, ranked), ranked),
    ],
  };
}

const taken = (points: Points): Points => hundredths(0 - points);

const placeOf = (id: NomineeId, ranked: readonly Ranked[]): Ranked | undefined =>
  ranked.find(({ nomineeId }) => nomineeId === id);

/** What a set calls a total; empty where it does not. */
export const scoreClass = ({ classes }: CriteriaSet, points: Points | undefined): string =>
  points === undefined ? '' : (classes.find(({ from }) => points >= from)?.name ?? '');

/** What the footnotes tell of a set, and of those of equal points. */
export function scoringMethod(
  set: CriteriaSet,
  nominees: readonly Nominee[],
  ranked: readonly Ranked[],
): Omit<ScoringMethod, 'panel' | 'notApplicable'> {
  const leaves = leavesOf(set.criteria);
  const nameById = new Map(nominees.map((nominee) => [nominee.id, calledName(nominee)]));
  return {
    quantitative: (['relative', 'absolute'] as const).flatMap((relation) => {
      const codes = leaves.flatMap(({ code, rule }) =>
        rule?.type === 'quantitative' && rule.relation === relation ? [code] : [],
      );
      return codes.length > 0 ? [{ relation, codes }] : [];
    }),
    cap: set.cap,
    disqualifiers: leaves.flatMap(({ code, rule }) => (rule?.type === 'disqualifier' ? [code] : [])),
    classes: set.classes,
    chain: set.tieChain.map((step) => ({
      step,
      label: step.type === 'group' ? (criterionOf(set.criteria, step.code)?.label ?? '') : '',
    })),
    ties: tieFacts(ranked, (id) => nameById.get(id) ?? ''),
  };
}

const methodOfLeftOut = ({ rescale }: CriteriaSet, units: readonly ScoredUnit[]): ScoringMethod['notApplicable'] =>
  units.some(({ cells }) => cells.includes('not-applicable')) ? (rescale ? 'scaled' : 'left-out') : null;
