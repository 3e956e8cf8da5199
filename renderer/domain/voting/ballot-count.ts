import { choiceLines, mostChosen, standingsOf } from './choices.ts';
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
  /** Valid papers on which nobody is chosen; only a choice has them. */
  readonly unmarked?: number;
  /** Of a choice the votes in favour are the marks, and nothing else of a row is counted. */
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
    | 'whole-numbers'
    | 'invalid-row'
    | 'choice'
    | 'choices'
    | 'choices-one'
    | 'choices-least'
    | 'unmarked'
    | 'unmarked-recused';
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
    count.unmarked ?? 0,
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
    ...rowLines(round, count),
  ];
}

/** What must hold of the rows: each adds up to the valid papers, or the marks of a choice to what papers can hold. */
function rowLines(round: Round, count: BallotCount): readonly Identity[] {
  const most = mostChosen(round);
  if (most !== undefined) {
    // Whoever is recused from one of the rows chooses nobody, so all of them together left papers unmarked.
    const recused = surelyBlank(round, { recused: round.rows.flatMap((row) => row.recused) }, count);
    return choiceLines(count, most, recused).map(({ id, left, relation, right, nominationId }) =>
      line(id, left, relation, right, nominationId),
    );
  }
  return round.rows.flatMap((row) => {
    const found = foundRow(count, row.nominationId);
    return [
      line('row', found.yes + found.no + found.blank + found.invalidRow, 'equals', count.valid, row.nominationId),
      line('recused-blank', found.blank, 'at-least', surelyBlank(round, row, count), row.nominationId),
      // Where a slip spoils the whole paper, no valid paper has a spoiled row.
      ...(round.validity === 'paper' ? [line('invalid-row', found.invalidRow, 'equals', 0, row.nominationId)] : []),
    ];
  });
}

/** Rows missing from a count, standing in it twice, or belonging to no row of the paper. */
function strayRows(round: Round, count: BallotCount): number {
  const counted = count.rows.map((row) => row.nominationId);
  const missing = round.rows.filter((row) => !counted.includes(row.nominationId)).length;
  const known = new Set(round.rows.map((row) => row.nominationId).filter((id) => counted.includes(id))).size;
  // Nobody says no to a row of a choice: what is counted there beside the marks belongs to another paper.
  const foreign =
    mostChosen(round) === undefined ? 0 : count.rows.filter((row) => row.no + row.blank + row.invalidRow !== 0).length;
  return missing + counted.length - known + foreign;
}

/**
 * Recused members whose valid papers must be among those counted: in the room all but those whose paper may have stayed
 * out, likewise among the opinions, and all but those whose paper may be one of the invalid ones.
 */
function surelyBlank(round: Round, row: Pick<RoundRow, 'recused'>, count: BallotCount): number {
  const { present, writtenOpinions } = round.roll;
  const least = (members: readonly MemberId[], papers: number): number =>
    Math.max(0, members.filter((id) => row.recused.includes(id)).length - Math.max(0, members.length - papers));
  const opinions = countsOpinions(round.rule) ? least(writtenOpinions, count.opinions) : 0;
  return Math.max(0, least(present, count.returned) + opinions - count.invalid);
}

/** Whether every line holds, so that an outcome may exist. */
export const reconciles = (identities: readonly Identity[]): boolean => identities.every((identity) => identity.holds);

/** The rows of a count that reconciles, with what each needed and whether it got it; of a choice, whether it was chosen. */
export function tallyBallots(round: Round, count: BallotCount): readonly RowTally[] {
  const tallies = round.rows.map((row): RowTally => {
    const found = foundRow(count, row.nominationId);
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
  const most = mostChosen(round);
  if (most === undefined) return tallies;
  const standings = standingsOf(
    tallies.map(({ yes, enough }) => ({ yes, reaches: enough })),
    most,
  );
  return tallies.map((tally, index) => {
    const standing = standings[index] ?? 'short';
    return { ...tally, standing, enough: standing === 'chosen' };
  });
}

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

const foundRow = (count: BallotCount, id: NominationId): BallotRow =>
  count.rows.find((row) => row.nominationId === id) ?? missingRow(id);

const missingRow = (nominationId: NominationId): BallotRow => ({
  nominationId,
  yes: 0,
  no: 0,
  blank: 0,
  invalidRow: 0,
});
