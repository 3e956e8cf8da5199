import * as fc from 'fast-check';
import type { Roll } from '#domain/meeting/attendance.ts';
import type { BallotCount } from '#domain/voting/ballot-count.ts';
import type { AwardId, MeetingId, MemberId, NominationId, RoundId } from '#domain/ids.ts';
import type { Round } from '#domain/voting/round.ts';
import type { VoteBase, VoteRule } from '#domain/rules/rule-book.ts';
import type { Threshold } from '#domain/rules/threshold.ts';
import type { ClockTime } from '#domain/time.ts';

/** The first so many members of a council: m1, m2, m3. */
export const people = (count: number): readonly MemberId[] =>
  Array.from({ length: count }, (_, index) => `m${index + 1}` as MemberId);

/** A roll whose first members are present; the next ones sent an opinion in writing; the others are just absent. */
export function rollWith(members: number, present: number, opinions = 0): Roll {
  const all = people(members);
  return {
    members: all,
    present: all.slice(0, present),
    absent: all.slice(present),
    writtenOpinions: all.slice(present, present + opinions),
  };
}

export const atLeast = (numerator: number, denominator: number): Threshold => ({
  numerator,
  denominator,
  comparison: 'at-least',
});

export const moreThan = (numerator: number, denominator: number): Threshold => ({
  numerator,
  denominator,
  comparison: 'more-than',
});

/** A ballot that needs 80 % of all members, recused or not, with opinions counted, unless said otherwise. */
export const ruleWith = (changes: Partial<VoteRule> = {}): VoteRule => ({
  mode: 'ballot',
  threshold: atLeast(4, 5),
  base: 'all-members',
  recusedStayInBase: true,
  writtenOpinions: 'counted',
  grade: 'default',
  source: '',
  ...changes,
});

/** An open round whose rows are n1, n2 and so on, one for each list of recused members. */
export const roundWith = (rule: VoteRule, roll: Roll, recusals: readonly (readonly MemberId[])[]): Round => ({
  id: 'round' as RoundId,
  meetingId: 'meeting' as MeetingId,
  awardId: 'award' as AwardId,
  number: 1,
  rule,
  question: { type: 'yes-no' },
  follows: null,
  means: 'paper',
  sharedPaper: null,
  validity: 'row',
  recounts: [],
  challenges: [],
  roll,
  rows: recusals.map((recused, index) => ({
    nominationId: `n${index + 1}` as NominationId,
    number: index + 1,
    recused,
  })),
  struck: [],
  tellers: [],
  openedAt: '08:00' as ClockTime,
  result: null,
});

/** Every share in a thousand-fold variety, from none to all. */
export const thresholds: fc.Arbitrary<Threshold> = fc
  .record({
    denominator: fc.integer({ min: 1, max: 1000 }),
    part: fc.integer({ min: 0, max: 1000 }),
    comparison: fc.constantFrom('at-least', 'more-than'),
  })
  .map(({ denominator, part, comparison }) => ({ numerator: part % (denominator + 1), denominator, comparison }));

/** The shares that councils really write into their rules. */
const usualThresholds = fc.constantFrom(
  atLeast(9, 10),
  atLeast(4, 5),
  atLeast(7, 10),
  atLeast(2, 3),
  moreThan(1, 2),
  moreThan(2, 3),
  atLeast(1, 1),
);

const bases: readonly VoteBase[] = ['all-members', 'present', 'issued', 'valid'];

export const rules = (among: readonly VoteBase[] = bases): fc.Arbitrary<VoteRule> =>
  fc
    .record({
      threshold: fc.oneof(usualThresholds, thresholds),
      base: fc.constantFrom(...among),
      recusedStayInBase: fc.boolean(),
      writtenOpinions: fc.constantFrom('counted', 'not-counted'),
    })
    .map((changes) => ruleWith(changes));

/** A council of one to fifteen with anybody present, absent, or absent with an opinion, in any order of seats. */
export const rolls: fc.Arbitrary<Roll> = fc
  .array(fc.constantFrom('present', 'present', 'present', 'absent', 'opinion'), { minLength: 1, maxLength: 15 })
  .map((states) => {
    const all = people(states.length);
    return {
      members: all,
      present: all.filter((_, index) => states[index] === 'present'),
      absent: all.filter((_, index) => states[index] !== 'present'),
      writtenOpinions: all.filter((_, index) => states[index] === 'opinion'),
    };
  });

/** A round of one to four rows, on each of which members in the room, or who wrote, are recused. */
export const rounds = (ruleOf: fc.Arbitrary<VoteRule> = rules()): fc.Arbitrary<Round> =>
  fc.tuple(ruleOf, rolls).chain(([rule, roll]) => {
    const named = roll.members.filter(
      (member) => roll.present.includes(member) || roll.writtenOpinions.includes(member),
    );
    return fc
      .array(fc.subarray(named, { maxLength: Math.min(3, named.length) }), { minLength: 1, maxLength: 4 })
      .map((recusals) => roundWith(rule, roll, recusals));
  });

/** The oracle's own voters: the room, and the written opinions where they count, which is only of all members. */
export const votersIn = (rule: VoteRule, roll: Roll): readonly MemberId[] =>
  roll.members.filter((member) => {
    if (roll.present.includes(member)) return true;
    const written = roll.writtenOpinions.includes(member);
    return written && rule.writtenOpinions === 'counted' && rule.base === 'all-members';
  });

/** The least count that satisfies the share, found by trying one, two, three, in exact whole numbers: none carries. */
export function leastThatSatisfies({ numerator, denominator, comparison }: Threshold, base: number): number {
  for (let count = 1; ; count += 1) {
    const votes = BigInt(count) * BigInt(denominator);
    const share = BigInt(numerator) * BigInt(base);
    if (comparison === 'at-least' ? votes >= share : votes > share) return count;
  }
}

/** What one voter did with the paper: kept it, spoiled it whole, or marked its rows. */
type Deed = 'not-issued' | 'kept' | 'invalid' | 'valid';
type RowMark = 'yes' | 'no' | 'blank' | 'invalidRow';

/** A round with a count that real voters made: each drew a paper, marked rows, and left a recused row blank. */
export const countedRounds = (
  ruleOf?: fc.Arbitrary<VoteRule>,
): fc.Arbitrary<{ readonly round: Round; readonly count: BallotCount }> =>
  rounds(ruleOf).chain((round) => {
    const voters = votersIn(round.rule, round.roll);
    const deeds: fc.Arbitrary<Deed> = fc.constantFrom('not-issued', 'kept', 'invalid', 'valid', 'valid', 'valid');
    const marks: fc.Arbitrary<RowMark> = fc.constantFrom('yes', 'yes', 'no', 'blank', 'invalidRow');
    const papers = fc.array(
      fc.record({
        deed: deeds,
        marks: fc.array(marks, { minLength: round.rows.length, maxLength: round.rows.length }),
      }),
      { minLength: voters.length, maxLength: voters.length },
    );
    return fc
      .record({ papers, spoiled: fc.integer({ min: 0, max: 2 }), unused: fc.integer({ min: 0, max: 3 }) })
      .map(({ papers, spoiled, unused }) => {
        const lots = voters.map((voter, index) => ({ voter, ...(papers[index] ?? { deed: 'kept', marks: [] }) }));
        const room = lots.filter(({ voter }) => round.roll.present.includes(voter));
        const written = lots.filter(({ voter }) => !round.roll.present.includes(voter));
        const issued = room.filter(({ deed }) => deed !== 'not-issued').length;
        const cast = [...room, ...written].filter(({ deed }) => deed === 'valid' || deed === 'invalid');
        const valid = cast.filter(({ deed }) => deed === 'valid');
        const rows = round.rows.map(({ nominationId, recused }, index) => {
          const row = { nominationId, yes: 0, no: 0, blank: 0, invalidRow: 0 };
          for (const paper of valid) {
            const mark = recused.includes(paper.voter) ? 'blank' : (paper.marks[index] ?? 'blank');
            row[mark] += 1;
          }
          return row;
        });
        const count: BallotCount = {
          printed: issued + spoiled + unused,
          issued,
          spoiled,
          unused,
          returned: cast.filter(({ voter }) => round.roll.present.includes(voter)).length,
          opinions: cast.filter(({ voter }) => !round.roll.present.includes(voter)).length,
          valid: valid.length,
          invalid: cast.length - valid.length,
          invalidReason: cast.length > valid.length ? 'ghi thêm vào phiếu' : '',
          rows,
        };
        return { round, count };
      });
  });

/** Whether some behaviour of the members on this roll could have led to this count: brute force over the recused. */
export function isPossible(round: Round, count: BallotCount): boolean {
  const { printed, issued, spoiled, unused, returned, opinions, valid, invalid, rows } = count;
  const figures = [printed, issued, spoiled, unused, returned, opinions, valid, invalid];
  figures.push(...rows.flatMap((row) => [row.yes, row.no, row.blank, row.invalidRow]));
  if (figures.some((figure) => !Number.isInteger(figure) || figure < 0)) return false;
  const written = votersIn(round.rule, round.roll).filter((voter) => !round.roll.present.includes(voter)).length;
  const papersClose =
    printed === issued + spoiled + unused &&
    issued <= round.roll.present.length &&
    opinions <= written &&
    returned <= issued &&
    returned + opinions === valid + invalid;
  const named = rows.map(({ nominationId }) => nominationId).toSorted();
  const expected = round.rows.map(({ nominationId }) => nominationId).toSorted();
  if (!papersClose || named.join() !== expected.join()) return false;
  return rows.every((row) => {
    const recused = round.rows.find(({ nominationId }) => nominationId === row.nominationId)?.recused ?? [];
    const closes = row.yes + row.no + row.blank + row.invalidRow === valid;
    return closes && row.blank >= fewestBlanks(round, recused, count);
  });
}

/** The fewest recused members who can hold a paper, over every way to hand so many out in the room. */
export function fewestHolding({ roll }: Round, recused: readonly MemberId[], issued: number): number {
  const inRoom = recused.filter((member) => roll.present.includes(member)).length;
  let holding = 0;
  while (issued - holding > roll.present.length - inRoom) holding += 1;
  return holding;
}

/** The fewest valid papers that recused members can have cast, over every way in which papers could stay away. */
export function fewestBlanks(round: Round, recused: readonly MemberId[], count: BallotCount): number {
  const { roll, rule } = round;
  const inRoom = recused.filter((member) => roll.present.includes(member)).length;
  const writers = votersIn(rule, roll).filter((member) => !roll.present.includes(member));
  const inWriting = recused.filter((member) => writers.includes(member)).length;
  let fewest = Number.POSITIVE_INFINITY;
  for (let room = 0; room <= inRoom; room += 1) {
    const othersReturned = count.returned - room;
    if (othersReturned < 0 || othersReturned > roll.present.length - inRoom) continue;
    for (let letters = 0; letters <= inWriting; letters += 1) {
      const othersWrote = count.opinions - letters;
      if (othersWrote < 0 || othersWrote > writers.length - inWriting) continue;
      for (let spoiled = 0; spoiled <= Math.min(room + letters, count.invalid); spoiled += 1) {
        if (count.invalid - spoiled <= othersReturned + othersWrote)
          fewest = Math.min(fewest, room + letters - spoiled);
      }
    }
  }
  return fewest;
}
