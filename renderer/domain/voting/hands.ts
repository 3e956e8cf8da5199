import type { Standing } from './choices.ts';
import type { NominationId } from '../ids.ts';
import { err, ok, type Result } from '../result.ts';
import { papersOfRoll, rowBase, votersOf, type Round } from './round.ts';
import { reaches, requiredOf } from '../rules/threshold.ts';

/** Only dissent is typed: everybody else on the roll of a row is counted in favour. */
export interface HandsDissent {
  readonly nominationId: NominationId;
  readonly against: number;
  readonly abstained: number;
}

/** A show of hands on a list: the whole list at once, with the rows taken out one by one. */
export interface HandsCount {
  /** Rows with their own figures; a row not named here went with the whole list. */
  readonly takenOut: readonly HandsDissent[];
}

/** A row after the vote: figures, the base and number used, and whether it is enough. */
export interface RowTally {
  readonly nominationId: NominationId;
  readonly yes: number;
  readonly no: number;
  readonly blank: number;
  readonly invalidRow: number;
  readonly recused: number;
  readonly base: number;
  readonly required: number;
  readonly enough: boolean;
  /** Only of a choice: how the row came out of it. */
  readonly standing?: Standing;
}

/** Why a show of hands was not taken: more dissent than voters, or a count below nought. */
export type HandsRefusal =
  | {
      readonly type: 'too-many-votes';
      readonly nominationId: NominationId;
      readonly voters: number;
      readonly counted: number;
    }
  | { readonly type: 'not-a-count'; readonly nominationId: NominationId }
  | { readonly type: 'not-on-list'; readonly nominationId: NominationId }
  | { readonly type: 'counted-twice'; readonly nominationId: NominationId };

/** Counts a show of hands: voters less the recused less the dissent is in favour. */
export function tallyHands(round: Round, count: HandsCount): Result<readonly RowTally[], HandsRefusal> {
  const stray = strayRow(round, count);
  if (stray) return err(stray);
  const rows: RowTally[] = [];
  for (const row of round.rows) {
    const dissent = count.takenOut.find((line) => line.nominationId === row.nominationId);
    const against = dissent?.against ?? 0;
    const abstained = dissent?.abstained ?? 0;
    if (!isCount(against) || !isCount(abstained)) return err({ type: 'not-a-count', nominationId: row.nominationId });
    const entitled = votersOf(round.rule, round.roll);
    const voters = entitled.filter((id) => !row.recused.includes(id)).length;
    if (against + abstained > voters) {
      return err({ type: 'too-many-votes', nominationId: row.nominationId, voters, counted: against + abstained });
    }
    const yes = voters - against - abstained;
    const base = rowBase(round.rule, round.roll, row.recused, papersOfRoll(round.rule, round.roll, row.recused));
    rows.push({
      nominationId: row.nominationId,
      yes,
      no: against,
      blank: abstained,
      invalidRow: 0,
      recused: entitled.length - voters,
      base,
      required: requiredOf(round.rule.threshold, base),
      enough: reaches(round.rule.threshold, yes, base),
    });
  }
  return ok(rows);
}

/** Dissent that belongs to no row, or to one that was taken out already, would be lost: it is refused. */
function strayRow(round: Round, { takenOut }: HandsCount): HandsRefusal | undefined {
  const listed = new Set(round.rows.map((row) => row.nominationId));
  const seen = new Set<NominationId>();
  for (const { nominationId } of takenOut) {
    if (!listed.has(nominationId)) return { type: 'not-on-list', nominationId };
    if (seen.has(nominationId)) return { type: 'counted-twice', nominationId };
    seen.add(nominationId);
  }
  return undefined;
}

/** A number of people or papers: whole and not below nought. */
export const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;
