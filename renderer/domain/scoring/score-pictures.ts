import type { NomineeId } from '../ids.ts';
import type { Nominee } from '../nominations/nomination.ts';
import { stages, type Scoring, type Stage } from './assessment.ts';
import type { CriteriaSet } from './criteria.ts';
import { standingsOf } from './cut-line.ts';
import { hundredths, meanPoints, type Points } from './points.ts';
import { hasPlace } from './ranking.ts';
import { spreadOf, type Spread } from './spread.ts';
import { byStage, columnsOf, contestOf, givesAnything, isUsed, rankingStage, type ScoringRecord } from './stages.ts';

/** A unit that has its place at a stage. */
export interface PlacedUnit {
  readonly nominee: Nominee;
  readonly rank: number;
  readonly points: Points;
  readonly outOf: Points;
  /** Of what it is out of, in hundredths of a percent, half up: sets of different maxima are compared by it. */
  readonly share: number;
}

/** What one stage gave the units of a scoring: those with a place, best first, and how many have none. */
export interface StageScores {
  readonly scoring: Scoring;
  readonly set: CriteriaSet;
  readonly stage: Stage;
  readonly placed: readonly PlacedUnit[];
  /** Not all of its criteria are scored yet. */
  readonly unfinished: number;
  readonly disqualified: number;
}

/** What a stage gave, ranked as the council settled it; without a stage, the last in which anything stands. */
export function stageScores(record: ScoringRecord, stage: Stage = rankingStage(record)): StageScores {
  const { scoring, set } = record;
  const nominees = new Map(record.nominees.map((nominee) => [nominee.id, nominee]));
  const rules = { chain: set.tieChain, quota: null, excluded: [], decisions: scoring.tieDecisions };
  const { ranked } = standingsOf(contestOf(record, stage), rules);
  return {
    scoring,
    set,
    stage,
    placed: ranked.flatMap(({ nomineeId, rank, score: { points, outOf } }) => {
      const nominee = nominees.get(nomineeId);
      if (!nominee || rank === undefined || points === undefined) return [];
      return [{ nominee, rank, points, outOf, share: shareOf(points, outOf) }];
    }),
    unfinished: ranked.filter(({ score }) => !hasPlace(score) && !score.disqualified).length,
    disqualified: ranked.filter(({ score }) => score.disqualified).length,
  };
}

/** A part of a whole in hundredths of a percent, half up. */
const shareOf = (part: number, whole: number): number => Math.floor((20_000 * part + whole) / (2 * whole));

/** One step of a distribution: from so many points on, up to those of the step above. */
export interface DistributionStep {
  /** What the set calls such a total; empty where it calls it nothing. */
  readonly name: string;
  /** Null below the lowest class. */
  readonly from: Points | null;
  /** Null above which there is no end. */
  readonly below: Points | null;
  readonly units: number;
}

/** How many units reach each class of the set, highest first, and how many none of them. */
export function spreadByClass({ classes }: CriteriaSet, { placed }: StageScores): readonly DistributionStep[] {
  const ends = [...classes, { name: '', from: null }];
  return ends.map(({ name, from }, index) => {
    const below = ends[index - 1]?.from ?? null;
    return { name, from, below, units: countWithin(placed, from, below) };
  });
}

/** How many units stand on each of at most ten steps, highest first; a step is 1, 2, 5, 10, 20, 50 ... points wide. */
export function spreadBySteps({ placed }: StageScores): readonly DistributionStep[] {
  const spread = spreadOf(placed.map(({ points }) => points));
  if (!spread) return [];
  const width = stepWidth(spread);
  const [first, last] = [Math.floor(spread.least / width), Math.floor(spread.most / width)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const [from, below] = [hundredths((last - index) * width), hundredths((last - index + 1) * width)];
    return { name: '', from, below, units: countWithin(placed, from, below) };
  });
}

/** The least round width with which ten steps reach over all figures. */
function stepWidth({ least, most }: Spread): number {
  for (let power = 100; ; power *= 10)
    for (const width of [power, 2 * power, 5 * power])
      if (Math.floor(most / width) - Math.floor(least / width) < 10) return width;
}

const countWithin = (placed: readonly PlacedUnit[], from: Points | null, below: Points | null): number =>
  placed.filter(({ points }) => (from === null || points >= from) && (below === null || points < below)).length;

/** A unit's points stage by stage, and how much each stage gave it more than it gave itself. */
export interface ComparedUnit {
  readonly nominee: Nominee;
  readonly points: Readonly<Record<Stage, Points | undefined>>;
  /** Below nought where a stage gave less; undefined where one of the two is not finished. */
  readonly differences: Readonly<Record<Stage, Points | undefined>>;
}

/** The stages of a scoring beside what the units gave themselves. */
export interface ComparedStages {
  /** Those in which anything stands, the units' own left out. */
  readonly used: readonly Stage[];
  /** Whoever gave itself most too much first; those that cannot be compared last. */
  readonly units: readonly ComparedUnit[];
  /** The mean of the differences, half up; undefined where there is none. */
  readonly means: Readonly<Record<Stage, Points | undefined>>;
}

/** Sets every stage beside what the units gave themselves: who thinks too well of itself. */
export function comparedStages(record: ScoringRecord): ComparedStages {
  const columns = columnsOf(record);
  const used = stages.filter((stage) => stage !== 'self' && isUsed(record, stage));
  const last = used.at(-1) ?? 'self';
  const given = new Set(
    record.assessments.filter(givesAnything).map(({ nomineeId, stage }) => `${nomineeId} ${stage}`),
  );
  const units = record.nominees.map((nominee): ComparedUnit => {
    // What is reckoned of a unit's figures alone is nobody's points yet.
    const points = byStage((stage) =>
      given.has(`${nominee.id} ${stage}`) ? columns.get(nominee.id)?.[stage].points : undefined,
    );
    return { nominee, points, differences: byStage((stage) => less(points[stage], points.self)) };
  });
  const furthest = ({ differences }: ComparedUnit): number => differences[last] ?? Number.MAX_SAFE_INTEGER;
  return {
    used,
    units: units.toSorted((a, b) => furthest(a) - furthest(b)),
    means: byStage((stage) => {
      const told = units.flatMap(({ differences }) => differences[stage] ?? []);
      return told.length === 0 ? undefined : meanPoints(told);
    }),
  };
}

const less = (points: Points | undefined, other: Points | undefined): Points | undefined =>
  points === undefined || other === undefined ? undefined : hundredths(points - other);

/** How the units of one scoring lie apart, in shares of the maximum; undefined while none has its points. */
export const shareSpread = ({ placed }: StageScores): Spread | undefined => spreadOf(placed.map(({ share }) => share));

/** A unit's places over the years of its cluster, oldest year first. */
export interface RankMovement {
  readonly nominee: Nominee;
  /** Undefined in a year in which it had none. */
  readonly ranks: readonly (number | undefined)[];
  /** How many places it rose since the year before the last; below nought where it fell. */
  readonly risen: number | undefined;
}

/** How units moved through the places of their cluster: in the order of the last year, then those without a place in it. */
export function rankMovements(years: readonly StageScores[]): readonly RankMovement[] {
  const nominees = new Map<NomineeId, Nominee>();
  for (const { placed } of years.toReversed())
    for (const { nominee } of placed) if (!nominees.has(nominee.id)) nominees.set(nominee.id, nominee);
  return [...nominees.values()].map((nominee) => {
    const ranks = years.map(({ placed }) => placed.find((unit) => unit.nominee.id === nominee.id)?.rank);
    const [before, now] = [ranks.at(-2), ranks.at(-1)];
    return { nominee, ranks, risen: before === undefined || now === undefined ? undefined : before - now };
  });
}
