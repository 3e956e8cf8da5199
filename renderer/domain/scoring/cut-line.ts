import type { TieStep } from './criteria.ts';
import type { NomineeId } from '../ids.ts';
import { hundredths, type Points } from './points.ts';
import { placesOf, type Quota } from './quota.ts';
import {
  decisionOn,
  firstAfter,
  firstAt,
  hasPlace,
  partingStep,
  rankNominees,
  type Ranked,
  type TieDecision,
} from './ranking.ts';
import type { PanelScore } from './scoring.ts';

/** By what a contest is ranked and cut: as the council settled it, or as it tries it out. */
export interface RankingRules {
  readonly chain: readonly TieStep[];
  /** How many may be proposed; null while that is not settled. */
  readonly quota: Quota | null;
  /** Those who are left out of the ranking. */
  readonly excluded: readonly NomineeId[];
  readonly decisions: readonly TieDecision[];
}

/** Those who are ranked among themselves. */
export interface Contest {
  /** The figures of all who are scored, their tie figures by this chain. */
  scoresBy(this: void, chain: readonly TieStep[]): readonly PanelScore[];
}

/** Who stands above the cut line (vạch chỉ tiêu), who below, and between whom the council must decide. */
export interface Standings {
  /** Everybody, best first; those without a place at the end, those left out last. */
  readonly ranked: readonly Ranked[];
  /** How many may be proposed; nought while there is no quota. */
  readonly places: number;
  readonly above: readonly NomineeId[];
  /** Equal across the line: some of them may be proposed and nothing says who. */
  readonly onTheLine: readonly NomineeId[];
  readonly below: readonly NomineeId[];
  /** Disqualified, without a figure, or left out: no place, and no part of what a share is taken of. */
  readonly unranked: readonly NomineeId[];
}

type Side = 'above' | 'onTheLine' | 'below';

/** Ranks a contest and draws the line; asked again with other rules it says what would be, and nothing is stored. */
export function standingsOf({ scoresBy }: Contest, { chain, quota, excluded, decisions }: RankingRules): Standings {
  const leftOut = new Set(excluded);
  const scores = scoresBy(chain);
  const contending = scores.filter(({ nomineeId }) => !leftOut.has(nomineeId));
  const ranked = [
    ...rankNominees(contending, decisions),
    ...scores.filter(({ nomineeId }) => leftOut.has(nomineeId)).map(withoutPlace),
  ];
  const sharing = new Map<number, number>();
  for (const { rank } of ranked) if (rank !== undefined) sharing.set(rank, (sharing.get(rank) ?? 0) + 1);
  const places = quota === null ? 0 : placesOf(quota, contending.filter(hasPlace).length);
  const sides = { above: [], onTheLine: [], below: [], unranked: [] } as Record<Side | 'unranked', NomineeId[]>;
  for (const { nomineeId, rank } of ranked) {
    const side = rank === undefined ? 'unranked' : sideOf(rank, sharing.get(rank) ?? 1, places);
    sides[side].push(nomineeId);
  }
  return { ranked, places, ...sides };
}

const withoutPlace = (score: PanelScore): Ranked => ({
  nomineeId: score.nomineeId,
  rank: undefined,
  score,
  decidedByStep: undefined,
  decision: undefined,
});

/** Whether all who share a place find room, none, or some. */
const sideOf = (rank: number, sharing: number, places: number): Side =>
  rank + sharing - 1 <= places ? 'above' : rank > places ? 'below' : 'onTheLine';

/** What other rules would change: who comes to stand above the line, who no longer does, and whose place is another. */
export interface StandingsChange {
  readonly entering: readonly NomineeId[];
  readonly leaving: readonly NomineeId[];
  readonly moved: readonly {
    readonly nomineeId: NomineeId;
    /** Undefined for one that had none. */
    readonly before: number | undefined;
    /** Undefined for one that has none any more. */
    readonly after: number | undefined;
  }[];
}

/** Sets what would be beside what is. */
export function compareStandings(before: Standings, after: Standings): StandingsChange {
  const [stood, stands] = [new Set(before.above), new Set(after.above)];
  const rankBefore = new Map(before.ranked.map(({ nomineeId, rank }) => [nomineeId, rank]));
  return {
    entering: after.above.filter((nomineeId) => !stood.has(nomineeId)),
    leaving: before.above.filter((nomineeId) => !stands.has(nomineeId)),
    moved: after.ranked
      .map(({ nomineeId, rank }) => ({ nomineeId, before: rankBefore.get(nomineeId), after: rank }))
      .filter((line) => line.before !== line.after),
  };
}

/** That a unit's own result hangs on a few points: with so many more or fewer it enters, leaves, or takes another place. */
export interface Sensitivity {
  readonly nomineeId: NomineeId;
  readonly change: 'up' | 'down';
  readonly effect: 'enters' | 'leaves' | 'place';
}

/**
 * Whose result so many points up or down would change, best first. Each unit is moved alone, its tie figures as they
 * are: where the points would be given nobody knows. What the council decided counts for exactly those who are equal then.
 */
export function sensitiveTo(contest: Contest, rules: RankingRules, by: Points): readonly Sensitivity[] {
  const { ranked, places, above } = standingsOf(contest, rules);
  const placed = ranked.filter(({ rank }) => rank !== undefined);
  const ordered = placed.map(({ score }) => score);
  const stands = new Set(above);
  return placed.flatMap(({ nomineeId, rank, score }, index) => {
    const decisions = rules.decisions.filter(({ nomineeIds }) => nomineeIds.includes(nomineeId));
    return (['up', 'down'] as const).flatMap((change): readonly Sensitivity[] => {
      const points = hundredths((score.points ?? 0) + (change === 'up' ? by : 0 - by));
      const moved = { ...score, points };
      const after = placeAmong(ordered, index, moved, decisions);
      const would = sideOf(after.rank, after.sharing, places) === 'above';
      if (would !== stands.has(nomineeId)) return [{ nomineeId, change, effect: would ? 'enters' : 'leaves' }];
      return after.rank === rank ? [] : [{ nomineeId, change, effect: 'place' }];
    });
  });
}

/** The place that one of those in this order would take with another figure, found by halving: the others stay. */
function placeAmong(
  ordered: readonly PanelScore[],
  index: number,
  moved: PanelScore,
  decisions: readonly TieDecision[],
): { readonly rank: number; readonly sharing: number } {
  const from = firstAt(ordered, moved);
  const to = firstAfter(ordered, moved);
  const rank = from + 1 - Number(index < from);
  const sharing = to - from + 1 - Number(index >= from && index < to);
  if (decisions.length === 0 || sharing === 1) return { rank, sharing };
  const others = ordered.slice(from, to).filter(({ nomineeId }) => nomineeId !== moved.nomineeId);
  const decision = decisionOn([...others, moved], decisions);
  return decision ? { rank: rank + decision.nomineeIds.indexOf(moved.nomineeId), sharing: 1 } : { rank, sharing };
}

/** How a step of the tie chain fared between two: equal there, parted there, or no longer asked. */
export interface ComparedStep {
  readonly step: TieStep;
  /** What the step compares, of the one and of the other; undefined for one without a figure. */
  readonly figures: readonly [Points | undefined, Points | undefined];
  readonly outcome: 'equal' | 'decided' | 'not-needed';
}

/** Explains how the chain parted two of equal points, step by step; where points part them already, no step is needed. */
export function tieSteps(
  [{ score: one }, { score: other }]: readonly [Ranked, Ranked],
  chain: readonly TieStep[],
): readonly ComparedStep[] {
  const asked = hasPlace(one) && hasPlace(other) && one.points === other.points;
  const parting = asked ? partingStep(one, other) : -1;
  const outcomeOf = (index: number): ComparedStep['outcome'] =>
    !asked || (parting !== -1 && index > parting) ? 'not-needed' : index === parting ? 'decided' : 'equal';
  return chain.map((step, index) => ({
    step,
    figures: [one.tieFigures[index], other.tieFigures[index]],
    outcome: outcomeOf(index),
  }));
}
