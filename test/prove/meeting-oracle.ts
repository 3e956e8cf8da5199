import { createHash } from 'node:crypto';
import type { BallotCount } from '#domain/voting/ballot-count.ts';
import type { HandsDissent, RowTally } from '#domain/voting/hands.ts';
import type { MemberId, NominationId } from '#domain/ids.ts';
import type { Award } from '#domain/rules/rule-book.ts';
import { memberAt, type Plan } from './random-meeting.ts';

/** A row before it is voted on: its nomination and the seats that take no part in it. */
export interface PlannedRow {
  readonly nominationId: NominationId;
  readonly recused: readonly MemberId[];
}

type Marks = Pick<RowTally, 'yes' | 'no' | 'blank' | 'invalidRow'>;

const seatsOf = (plan: Plan) => plan.states.map((seat, index) => ({ ...seat, index, member: memberAt(index) }));

/** Two thirds of all members, by cross-multiplication. */
export const hasQuorum = (plan: Plan): boolean =>
  3 * plan.states.filter(({ state }) => state === 'present').length >= 2 * plan.states.length;

/** What the members of a plan would do in a vote on these rows, counted seat by seat. */
function castBy(plan: Plan, { vote }: Award, rows: readonly PlannedRow[]) {
  const hands = vote.mode === 'hands';
  const seats = seatsOf(plan);
  const room = seats.filter(({ state }) => state === 'present');
  const written = seats.filter(({ state, writtenOpinion }) => state !== 'present' && writtenOpinion);
  const mixedIn = vote.base === 'all-members' && vote.writtenOpinions === 'counted';
  const voters = mixedIn ? [...room, ...written] : room;
  const papers = voters.map(({ index, member, state }) => ({
    member,
    inRoom: state === 'present',
    paper: hands ? 'valid' : (plan.behaviours[index]?.paper ?? 'kept'),
    marks: plan.behaviours[index]?.marks ?? [],
  }));
  const valid = papers.filter(({ paper }) => paper === 'valid');
  const tallies = rows.map(({ recused }, row) => {
    const marks = { yes: 0, no: 0, blank: 0, invalidRow: 0 };
    for (const { member, marks: marked } of valid) {
      if (recused.includes(member)) marks.blank += hands ? 0 : 1;
      else {
        const mark = marked[row % 5] ?? 'blank';
        marks[hands && mark === 'invalidRow' ? 'blank' : mark] += 1;
      }
    }
    return marks;
  });
  return { room, papers, valid, tallies };
}

/** The dissent that the secretary would type after a show of hands. */
export const dissentOf = (plan: Plan, award: Award, rows: readonly PlannedRow[]): readonly HandsDissent[] =>
  castBy(plan, award, rows)
    .tallies.map(({ no, blank }, index) => ({
      nominationId: rows[index]?.nominationId as NominationId,
      against: no,
      abstained: blank,
    }))
    .filter(({ against, abstained }) => against + abstained > 0);

/** What honest tellers would count after a ballot. */
export function ballotsOf(plan: Plan, award: Award, rows: readonly PlannedRow[]): BallotCount {
  const { room, papers, valid, tallies } = castBy(plan, award, rows);
  const cast = papers.filter(({ paper }) => paper !== 'kept');
  return {
    printed: room.length + 2,
    issued: room.length,
    spoiled: 0,
    unused: 2,
    returned: cast.filter(({ inRoom }) => inRoom).length,
    opinions: cast.filter(({ inRoom }) => !inRoom).length,
    valid: valid.length,
    invalid: cast.length - valid.length,
    invalidReason: cast.length > valid.length ? 'ghi thêm vào phiếu' : '',
    rows: tallies.map((marks, index) => ({ nominationId: rows[index]?.nominationId as NominationId, ...marks })),
  };
}

/** What the votes come to: the base by the rule, and the share by cross-multiplication. */
export function expectedRows(plan: Plan, award: Award, rows: readonly PlannedRow[]) {
  const { room, tallies } = castBy(plan, award, rows);
  const { base, recusedStayInBase, threshold } = award.vote;
  return tallies.map((marks: Marks, index) => {
    const recused = rows[index]?.recused ?? [];
    const ofRoom = room.length - room.filter(({ member }) => recused.includes(member)).length;
    const ofAll = plan.states.length - (recusedStayInBase ? 0 : recused.length);
    const taken = base === 'present' ? ofRoom : ofAll;
    const votes = BigInt(marks.yes) * BigInt(threshold.denominator);
    const share = BigInt(threshold.numerator) * BigInt(taken);
    const enough = votes > 0n && (threshold.comparison === 'at-least' ? votes >= share : votes > share);
    return { nominationId: rows[index]?.nominationId, ...marks, base: taken, enough };
  });
}

/** Changes one figure of a count. */
export function withOneWrong(count: BallotCount, which: number, by: number): BallotCount {
  const papers = ['printed', 'issued', 'spoiled', 'unused', 'returned', 'opinions', 'valid', 'invalid'] as const;
  const marks = ['yes', 'no', 'blank', 'invalidRow'] as const;
  const at = which % (papers.length + marks.length * count.rows.length);
  const paper = papers[at];
  if (paper) return { ...count, [paper]: count[paper] + by };
  const mark = marks[(at - papers.length) % marks.length] ?? 'yes';
  const row = Math.floor((at - papers.length) / marks.length);
  const rows = count.rows.map((line, index) => (index === row ? { ...line, [mark]: line[mark] + by } : line));
  return { ...count, rows };
}

/** RFC 8785 for what a journal holds (no odd numbers): keys in order of their code units, nothing between. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
