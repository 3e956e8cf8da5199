import { reconcile, type BallotCount, type Identity } from './ballot-count.ts';
import type { Round } from './round.ts';

/** One award on a paper, with its share of what the tellers counted: the papers are the same, the rows its own. */
export interface CountOfRound {
  readonly round: Round;
  readonly count: BallotCount;
}

/** Shares out a count among the votes on one paper; a row that belongs to none of them stays with the first. */
export function countsByRound(rounds: readonly Round[], count: BallotCount): readonly CountOfRound[] {
  const isOf = (round: Round, { nominationId }: BallotCount['rows'][number]): boolean =>
    round.rows.some((row) => row.nominationId === nominationId);
  return rounds.map((round, index) => ({
    round,
    count: {
      ...count,
      rows: count.rows.filter((row) => isOf(round, row) || (index === 0 && rounds.every((other) => !isOf(other, row)))),
    },
  }));
}

/**
 * The reconciliation of everything on one paper: its votes are one list to whoever counts, so that what must hold of the
 * papers, and of every figure, is said once for the rows of all awards.
 */
export function reconcileTogether(counts: readonly CountOfRound[]): readonly Identity[] {
  const [first] = counts;
  if (!first) return [];
  return reconcile(
    { ...first.round, rows: counts.flatMap(({ round }) => round.rows) },
    { ...first.count, rows: counts.flatMap(({ count }) => count.rows) },
  );
}
