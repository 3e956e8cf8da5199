import type { BallotCount } from '#domain/voting/ballot-count.ts';
import type { AwardId, MeetingId, MemberId, NominationId, RoundId } from '#domain/ids.ts';
import type { VoteBase, VoteRule } from '#domain/rules/rule-book.ts';
import type { Threshold } from '#domain/rules/threshold.ts';
import type { ClockTime } from '#domain/time.ts';
import type { Round } from '#domain/voting/round.ts';
import type { Base, Room, Share, Tally } from './vote-oracle.ts';

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

/** Members in the order in which they sit: by default those here first, then the envelopes, then the silent. */
const seatsFor = (members: number): readonly MemberId[] =>
  Array.from({ length: members }, (_, index) => `m${index}` as MemberId);

/** An open round in one room; the rows differ in who is recused. `order` seats the same people elsewhere. */
export function roundIn(
  rooms: readonly Room[],
  manner: Manner,
  share: Share,
  order: readonly MemberId[] = seatsFor(rooms[0]?.members ?? 0),
): Round {
  const { here, envelopes } = rooms[0] ?? { here: 0, envelopes: 0 };
  const [present, absent] = [order.slice(0, here), order.slice(here)];
  return {
    id: 'round' as RoundId,
    meetingId: 'meeting' as MeetingId,
    awardId: 'award' as AwardId,
    number: 1,
    rule: ruleOf(manner, share),
    roll: {
      members: order.toSorted(),
      present,
      absent,
      writtenOpinions: absent.slice(0, envelopes),
    },
    rows: rooms.map((room, row) => ({
      nominationId: nominationAt(row),
      number: row + 1,
      recused: [
        ...present.slice(0, room.recusedHere),
        ...absent.slice(0, room.recusedByEnvelope),
        ...absent.slice(envelopes, envelopes + room.recusedSilent),
      ],
    })),
    struck: [],
    tellers: [],
    openedAt: '09:00' as ClockTime,
    result: null,
  };
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
