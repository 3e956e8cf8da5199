import type { NomineeId } from '../ids.ts';
import type { TieStep } from '../scoring/criteria.ts';
import type { Points } from '../scoring/points.ts';
import { hasPlace, type Ranked } from '../scoring/ranking.ts';

/** Those of equal points, and what parted them. */
export interface TieFacts {
  readonly points: Points;
  /** Best first. */
  readonly units: readonly { readonly name: string; readonly rank: number }[];
  /** The steps of the chain, from one on, that parted some of them. */
  readonly steps: readonly number[];
  /** What the council decided on some of them: for a reason, by ballot, or both. */
  readonly decisions: readonly { readonly reason: string; readonly ballot: boolean }[];
  /** Whether some are equal still. */
  readonly open: boolean;
}

/** A step of the tie chain, a group of criteria with its name. */
export interface ChainStep {
  readonly step: TieStep;
  readonly label: string;
}

/** Everybody of equal points, best first, with what parted them or that nothing did. */
export function tieFacts(ranked: readonly Ranked[], nameOf: (id: NomineeId) => string): readonly TieFacts[] {
  const alike = new Map<Points, Ranked[]>();
  for (const line of ranked) {
    const { points } = line.score;
    if (line.rank !== undefined && points !== undefined) alike.set(points, [...(alike.get(points) ?? []), line]);
  }
  return [...alike].flatMap(([points, lines]) =>
    lines.length < 2
      ? []
      : [
          {
            points,
            units: lines.map(({ nomineeId, rank = 0 }) => ({ name: nameOf(nomineeId), rank })),
            steps: stepsOf(lines),
            decisions: [...new Set(lines.flatMap(({ decision }) => decision ?? []))].map(({ reason, roundId }) => ({
              reason,
              ballot: roundId !== null,
            })),
            open: new Set(lines.map(({ rank }) => rank)).size < lines.length,
          },
        ],
  );
}

/** The steps that parted some of these, in the order of the chain. */
const stepsOf = (lines: readonly Ranked[]): readonly number[] =>
  [...new Set(lines.flatMap(({ decidedByStep }) => (decidedByStep === undefined ? [] : [decidedByStep + 1])))].toSorted(
    (a, b) => a - b,
  );

/** What is said beside the place of one unit: the step, or the council, that parted it from its equals, or that nothing did. */
export function placeNotes(
  line: Ranked | undefined,
  ranked: readonly Ranked[],
): readonly ({ readonly type: 'decided' | 'tied' } | { readonly type: 'step'; readonly step: number })[] {
  if (!line || !hasPlace(line.score)) return [];
  const { nomineeId, rank, decision, decidedByStep } = line;
  const tied = ranked.some((other) => other.nomineeId !== nomineeId && other.rank === rank);
  return [
    ...(decision ? [{ type: 'decided' } as const] : []),
    ...(tied ? [{ type: 'tied' } as const] : []),
    ...(decidedByStep === undefined ? [] : [{ type: 'step', step: decidedByStep + 1 } as const]),
  ];
}
