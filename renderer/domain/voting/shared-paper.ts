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

/** The reconciliation of everything on one paper: what holds of the papers is said once, then the rows of each award. */
export const reconcileTogether = (counts: readonly CountOfRound[]): readonly Identity[] =>
  counts.flatMap(({ round, count }, index) =>
    reconcile(round, count).filter(
      ({ nominationId, id }) => index === 0 || nominationId !== undefined || id === 'rows',
    ),
  );
