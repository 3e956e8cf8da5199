import type { Roll } from '#domain/meeting/attendance.ts';
import type { BallotCount } from '#domain/voting/ballot-count.ts';
import type { AwardId, MeetingId, MemberId, NominationId, RoundId } from '#domain/ids.ts';
import type { VoteBase, VoteRule } from '#domain/rules/rule-book.ts';
import type { Threshold } from '#domain/rules/threshold.ts';
import type { ClockTime } from '#domain/time.ts';
import type { Round } from '#domain/voting/round.ts';

import type { Base, Chair, Council, Room, Share, Tally } from './vote-oracle.ts';

/* The oracle speaks of chairs, the product of rounds and counts: this is the only place where the two words meet. */

/** A share as the product writes it. */
export const thresholdOf = ({ numerator, denominator, wording }: Share): Threshold => ({
  numerator,
  denominator,
  comparison: wording === 'more than' ? 'more-than' : 'at-least',
});

/** A share of the product as the oracle reads it. */
export const shareOf = ({ numerator, denominator, comparison }: Threshold): Share => ({
  numerator,
  denominator,
  wording: comparison === 'more-than' ? 'more than' : 'at least',
});

const baseNames: Readonly<Record<Base['of'], VoteBase>> = {
  all: 'all-members',
  present: 'present',
  issued: 'issued',
  valid: 'valid',
};

/** One way of judging a row: of whom, with the recused or without, with the envelopes or without. */
export interface Manner extends Base {
  readonly envelopesCount: boolean;
}

/** Every manner that a rule book can write down. */
export const manners: readonly Manner[] = (['all', 'present', 'issued', 'valid'] as const).flatMap((of) =>
  [false, true].flatMap((recusedLeave) =>
    [true, false].map((envelopesCount) => ({ of, recusedLeave, envelopesCount })),
  ),
);

/** Written opinions are mixed in only where the share is taken of all members. */
export const mixesIn = ({ of, envelopesCount }: Manner): boolean => of === 'all' && envelopesCount;

/** The room as the tellers see it: envelopes that do not count are not on their table. */
export const onTheTable = (room: Room, manner: Manner): Room =>
  mixesIn(manner)
    ? room
    : {
        ...room,
        envelopes: 0,
        recusedByEnvelope: 0,
        recusedSilent: room.recusedSilent + room.recusedByEnvelope,
      };

const ruleOf = (manner: Manner, share: Share): VoteRule => ({
  mode: 'ballot',
  threshold: thresholdOf(share),
  base: baseNames[manner.of],
  recusedStayInBase: !manner.recusedLeave,
  writtenOpinions: manner.envelopesCount ? 'counted' : 'not-counted',
  grade: 'default',
  source: '',
});

const nominationAt = (row: number): NominationId => `n${row}` as NominationId;

/** Members in the order in which they sit. */
const seatsFor = (members: number): readonly MemberId[] =>
  Array.from({ length: members }, (_, index) => `m${index}` as MemberId);

/** An open round of so many rows, in which the named members are recused. */
const roundWith = (
  roll: Roll,
  recusals: readonly (readonly MemberId[])[],
  manner: Manner,
  share: Share,
  mode: VoteRule['mode'] = 'ballot',
): Round => ({
  id: 'round' as RoundId,
  meetingId: 'meeting' as MeetingId,
  awardId: 'award' as AwardId,
  number: 1,
  rule: { ...ruleOf(manner, share), mode },
  question: { type: 'yes-no' },
  follows: null,
  means: 'paper',
  sharedPaper: null,
  validity: 'row',
  roll,
  rows: recusals.map((recused, row) => ({ nominationId: nominationAt(row), number: row + 1, recused })),
  struck: [],
  tellers: [],
  openedAt: '09:00' as ClockTime,
  result: null,
  recounts: [],
  challenges: [],
});

/** An open round of one row in a room: those here sit first, then the envelopes, then the silent. */
export function roundIn(room: Room, manner: Manner, share: Share): Round {
  const { here, envelopes, recusedHere, recusedByEnvelope, recusedSilent } = room;
  const members = seatsFor(room.members);
  const [present, absent] = [members.slice(0, here), members.slice(here)];
  const writtenOpinions = absent.slice(0, envelopes);
  const recused = [
    ...present.slice(0, recusedHere),
    ...writtenOpinions.slice(0, recusedByEnvelope),
    ...absent.slice(envelopes, envelopes + recusedSilent),
  ];
  return roundWith({ members, present, absent, writtenOpinions }, [recused], manner, share);
}

/** An open round of several rows in which everybody sits where these chairs stand; the rows differ in who is recused. */
export function roundOf(rows: readonly Council[], manner: Manner, share: Share, mode?: VoteRule['mode']): Round {
  const council = rows[0] ?? [];
  const members = seatsFor(council.length);
  const those = (belongs: (chair: Chair) => boolean, chairs = council): readonly MemberId[] =>
    members.filter((_, seat) => chairs[seat] && belongs(chairs[seat]));
  const roll = {
    members,
    present: those(({ here }) => here),
    absent: those(({ here }) => !here),
    writtenOpinions: those(({ here, fate }) => !here && fate !== 'silent'),
  };
  return roundWith(
    roll,
    rows.map((chairs) => those(({ recused }) => recused, chairs)),
    manner,
    share,
    mode,
  );
}

/** What the tellers type in: the papers from the first row, the marks from each. */
export function countOf(tallies: readonly Tally[], spoiled = 0, unused = 2): BallotCount {
  const papers = tallies[0] ?? { issued: 0, returned: 0, opinions: 0, valid: 0, invalid: 0 };
  const { issued, returned, opinions, valid, invalid } = papers;
  return {
    printed: issued + spoiled + unused,
    issued,
    spoiled,
    unused,
    returned,
    opinions,
    valid,
    invalid,
    invalidReason: invalid > 0 ? 'ghi thêm vào phiếu' : '',
    rows: tallies.map(({ yes, no, blank, both }, row) => ({
      nominationId: nominationAt(row),
      yes,
      no,
      blank,
      invalidRow: both,
    })),
  };
}

/** The figures of one row that a slip can strike. */
export const figures = ['issued', 'returned', 'opinions', 'valid', 'invalid', 'yes', 'no', 'blank', 'both'] as const;

/** The same tally with one figure moved. */
export const moved = (tally: Tally, figure: keyof Tally, by: number): Tally => ({
  ...tally,
  [figure]: tally[figure] + by,
});

/** Every way of putting so many things into so many places. */
export function* splitsOf(things: number, places: number): Generator<readonly number[]> {
  if (places === 1) {
    yield [things];
    return;
  }
  for (let here = 0; here <= things; here += 1) {
    for (const rest of splitsOf(things - here, places - 1)) yield [here, ...rest];
  }
}

/** Every room of so many members, with everybody's seat and everybody who is recused in it. */
export function* roomsOf(members: number): Generator<Room> {
  for (const [recusedHere = 0, others = 0, recusedByEnvelope = 0, writers = 0, recusedSilent = 0] of splitsOf(
    members,
    6,
  )) {
    yield {
      members,
      here: recusedHere + others,
      envelopes: recusedByEnvelope + writers,
      recusedHere,
      recusedByEnvelope,
      recusedSilent,
    };
  }
}
