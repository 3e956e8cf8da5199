import { isCount, type RowTally } from './hands.ts';
import type { MemberId, NominationId } from '../ids.ts';
import { countsOpinions, rowBase, votersOf, type Round, type RoundRow } from './round.ts';
import { reaches, requiredOf } from '../rules/threshold.ts';

/** What the tellers counted: papers first, then each row (biên bản kiểm phiếu, mục 1 và 2). */
export interface BallotCount {
  readonly printed: number;
  readonly issued: number;
  /** Handed out, spoiled by the voter, taken back and replaced. */
  readonly spoiled: number;
  readonly unused: number;
  readonly returned: number;
  /** Written opinions of absent members, mixed in before the count so that no single one is exposed. */
  readonly opinions: number;
  readonly valid: number;
  readonly invalid: number;
  readonly invalidReason: string;
  readonly rows: readonly BallotRow[];
}

/** One line of the ballot paper, counted over the valid papers. */
export interface BallotRow {
  readonly nominationId: NominationId;
  readonly yes: number;
  readonly no: number;
  readonly blank: number;
  readonly invalidRow: number;
}

/** One line of the reconciliation (đối chiếu số phiếu): what must hold, and both sides as numbers. */
export interface Identity {
  readonly id:
    | 'members'
    | 'rows'
    | 'printed'
    | 'issued'
    | 'opinions'
    | 'returned'
    | 'counted'
    | 'row'
    | 'recused-blank'
    | 'whole-numbers';
  readonly nominationId?: NominationId;
  readonly left: number;
  readonly relation: 'equals' | 'at-most' | 'at-least';
  readonly right: number;
  readonly holds: boolean;
}

/**
 * The reconciliation of a count with its round's roll, in the order in which tellers read it out. An outcome exists
 * only when every line holds. A recused member leaves his row blank, so "blank" is at least the recused whose valid
 * papers must be among those counted.
 */
export function reconcile(round: Round, count: BallotCount): readonly Identity[] {
  const members = round.roll.members.length;
  const present = round.roll.present.length;
  const counted = count.returned + count.opinions;
  const whole = [
    count.printed,
    count.issued,
    count.spoiled,
    count.unused,
    count.returned,
    count.opinions,
    count.valid,
    count.invalid,
  ]
    .concat(count.rows.flatMap((row) => [row.yes, row.no, row.blank, row.invalidRow]))
    .filter((value) => !isCount(value)).length;
  return [
    line('whole-numbers', whole, 'equals', 0),
    line('members', members, 'equals', present + round.roll.absent.length),
    line('printed', count.printed, 'equals', count.issued + count.spoiled + count.unused),
    line('issued', count.issued, 'at-most', present),
    line('opinions', count.opinions, 'at-most', countsOpinions(round.rule) ? round.roll.writtenOpinions.length : 0),
    line('returned', count.returned, 'at-most', count.issued),
    line('counted', counted, 'equals', count.valid + count.invalid),
    line('rows', strayRows(round, count), 'equals', 0),
    ...round.rows.flatMap((row) => {
      const found =
        count.rows.find((candidate) => candidate.nominationId === row.nominationId) ?? missingRow(row.nominationId);
      return [
        line('row', found.yes + found.no + found.blank + found.invalidRow, 'equals', count.valid, row.nominationId),
        line('recused-blank', found.blank, 'at-least', surelyBlank(round, row, count), row.nominationId),
      ];
    }),
  ];
}

/** Rows missing from a count, standing in it twice, or belonging to no row of the paper. */
function strayRows(round: Round, count: BallotCount): number {
  const counted = count.rows.map((row) => row.nominationId);
  const missing = round.rows.filter((row) => !counted.includes(row.nominationId)).length;
  const known = new Set(round.rows.map((row) => row.nominationId).filter((id) => counted.includes(id))).size;
  return missing + counted.length - known;
}

/**
 * Recused members whose valid papers must be among those counted: in the room all but those whose paper may have stayed
 * out, likewise among the opinions, and all but those whose paper may be one of the invalid ones.
 */
function surelyBlank(round: Round, row: RoundRow, count: BallotCount): number {
  const { present, writtenOpinions } = round.roll;
  const least = (members: readonly MemberId[], papers: number): number =>
    Math.max(0, members.filter((id) => row.recused.includes(id)).length - Math.max(0, members.length - papers));
  const opinions = countsOpinions(round.rule) ? least(writtenOpinions, count.opinions) : 0;
  return Math.max(0, least(present, count.returned) + opinions - count.invalid);
}

/** Whether every line holds, so that an outcome may exist. */
export const reconciles = (identities: readonly Identity[]): boolean => identities.every((identity) => identity.holds);

/** The rows of a count that reconciles, with what each needed and whether it got it. */
export const tallyBallots = (round: Round, count: BallotCount): readonly RowTally[] =>
  round.rows.map((row) => {
    const found =
      count.rows.find((candidate) => candidate.nominationId === row.nominationId) ?? missingRow(row.nominationId);
    const { issued, valid } = count;
    const recusedValid = surelyBlank(round, row, count);
    const base = rowBase(round.rule, round.roll, row.recused, { issued, valid, recusedValid });
    return {
      ...found,
      recused: votersOf(round.rule, round.roll).filter((id) => row.recused.includes(id)).length,
      base,
      required: requiredOf(round.rule.threshold, base),
      enough: reaches(round.rule.threshold, found.yes, base),
    };
  });

function line(
  id: Identity['id'],
  left: number,
  relation: Identity['relation'],
  right: number,
  nominationId?: NominationId,
): Identity {
  const holds = relation === 'equals' ? left === right : relation === 'at-most' ? left <= right : left >= right;
  return { id, left, relation, right, holds, ...(nominationId ? { nominationId } : {}) };
}

const missingRow = (nominationId: NominationId): BallotRow => ({
  nominationId,
  yes: 0,
  no: 0,
  blank: 0,
  invalidRow: 0,
});
