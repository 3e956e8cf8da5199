import * as fc from 'fast-check';
import type { AttendanceState } from '#domain/meeting/attendance.ts';
import type { MatterId, MemberId, NominationId, NomineeId } from '#domain/ids.ts';
import type { Nomination, Nominee } from '#domain/nominations/nomination.ts';
import type { EnteredOutcome } from '#domain/meeting/outcome.ts';
import type { Award, VoteRule } from '#domain/rules/rule-book.ts';
import type { SampleCouncil } from '#store/sample.ts';
import { shippedRuleBooks } from '#store/shipped.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

/** How one member behaves when a paper, or a show of hands, comes round. */
export interface Behaviour {
  readonly paper: 'valid' | 'invalid' | 'kept';
  readonly marks: readonly ('yes' | 'no' | 'blank' | 'invalidRow')[];
}

/** One whole meeting before it happens: who sits, comes and writes, what is put to the vote, and how all will vote. */
export interface Plan {
  readonly states: readonly { readonly state: AttendanceState; readonly writtenOpinion: boolean }[];
  readonly awards: readonly Award[];
  /** Nominations by award, from nobody to five. */
  readonly sizes: readonly number[];
  /** Seats recused from a nomination: member and nomination, taken round. */
  readonly recusals: readonly (readonly [number, number])[];
  /** Nominations that leave the agenda without a vote. */
  readonly setAside: readonly (readonly [number, EnteredOutcome])[];
  readonly behaviours: readonly Behaviour[];
  /** A figure to get wrong before each ballot is closed: which one and by how much. */
  readonly wrong: readonly (readonly [number, number])[];
}

const thresholds: fc.Arbitrary<VoteRule['threshold']> = fc.constantFrom(
  { numerator: 9, denominator: 10, comparison: 'at-least' },
  { numerator: 4, denominator: 5, comparison: 'at-least' },
  { numerator: 2, denominator: 3, comparison: 'at-least' },
  { numerator: 1, denominator: 2, comparison: 'more-than' },
  { numerator: 3, denominator: 10, comparison: 'more-than' },
);

/** All members or those present, with opinions or without: of those present they count for nothing. */
const votes: fc.Arbitrary<Partial<VoteRule>> = fc.record({
  mode: fc.constantFrom('hands', 'ballot', 'ballot'),
  threshold: thresholds,
  base: fc.constantFrom('all-members', 'all-members', 'present'),
  recusedStayInBase: fc.boolean(),
  writtenOpinions: fc.constantFrom('counted', 'counted', 'not-counted'),
});

const book = shippedRuleBooks.find(({ id }) => id === 'R2026');
if (!book) throw new Error('R2026 does not ship');

const outcomes: fc.Arbitrary<EnteredOutcome> = fc.constantFrom(
  { type: 'deferred', reason: 'đang xem xét kỷ luật' },
  { type: 'withdrawn', letter: 'Công văn số 86/CV-MK ngày 14/12/2026' },
  { type: 'returned', reason: 'thiếu xác nhận' },
);

const behaviours: fc.Arbitrary<Behaviour> = fc.record({
  paper: fc.constantFrom('valid', 'valid', 'valid', 'valid', 'invalid', 'kept'),
  marks: fc.array(fc.constantFrom('yes', 'yes', 'yes', 'no', 'blank', 'invalidRow'), { minLength: 5, maxLength: 5 }),
});

const attendance: fc.Arbitrary<Plan['states'][number]> = fc.oneof(
  { weight: 8, arbitrary: fc.constant({ state: 'present' as const, writtenOpinion: false }) },
  { weight: 2, arbitrary: fc.record({ state: fc.constant('absent-excused' as const), writtenOpinion: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant({ state: 'absent-unexcused' as const, writtenOpinion: false }) },
);

export const plans: fc.Arbitrary<Plan> = fc.record({
  states: fc.array(attendance, { minLength: 5, maxLength: 15 }),
  awards: fc
    .tuple(...book.awards.map(() => votes))
    .map((rules) => book.awards.map((award, index) => ({ ...award, vote: { ...award.vote, ...rules[index] } }))),
  sizes: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: book.awards.length, maxLength: book.awards.length }),
  recusals: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 5 }),
  setAside: fc.array(fc.tuple(fc.nat(), outcomes), { maxLength: 3 }),
  behaviours: fc.array(behaviours, { minLength: 15, maxLength: 15 }),
  wrong: fc.array(
    fc.tuple(
      fc.nat(),
      fc.integer({ min: -2, max: 2 }).filter((by) => by !== 0),
    ),
    {
      minLength: book.awards.length,
      maxLength: book.awards.length,
    },
  ),
});

const id = (kind: string, index: number): string =>
  `${kind.padStart(8, '0')}-0000-4000-8000-${String(index + 1).padStart(12, '0')}`;

export const memberAt = (index: number): MemberId => id('a1', index) as MemberId;

/** The nominations of a plan, in agenda order. */
export const casesOf = ({
  sizes,
  awards,
}: Plan): readonly { readonly nomination: Nomination; readonly matterId: MatterId }[] =>
  awards
    .flatMap((award, a) => Array.from({ length: sizes[a] ?? 0 }, (_, index) => ({ awardId: award.id, index })))
    .map(({ awardId, index }, order) => ({
      matterId: id('c1', order) as MatterId,
      nomination: {
        id: id('b1', order) as NominationId,
        nomineeId: id('d1', index) as NomineeId,
        awardId,
        occasion: 'merit',
        year: 2026,
        receivedOn: smallWorld.nominations[0]?.receivedOn ?? ('2026-11-20' as Nomination['receivedOn']),
        achievement: 'Hoàn thành xuất sắc nhiệm vụ năm 2026.',
        period: '',
        earlierAwards: [],
        initiatives: [],
        transferredFrom: null,
        order: order + 1,
      },
    }));

/** The small world with the plan's council, rules and agenda in place of its own. */
export function councilOf(plan: Plan): SampleCouncil {
  const [meeting] = smallWorld.meetings;
  const [seat] = smallWorld.memberships;
  if (!meeting || !seat || !book) throw new Error('The small world is not whole');
  const seats = plan.states.map((_, index) => memberAt(index));
  const nominees: readonly Nominee[] = Array.from({ length: 5 }, (_, index) => ({
    id: id('d1', index) as NomineeId,
    kind: 'person',
    name: `Lê Văn ${['An', 'Bình', 'Cường', 'Dũng', 'Yến'][index] ?? ''}`,
    salutation: 'Ông',
    bornOn: null,
    classification: '',
    ended: null,
    position: 'Chuyên viên',
    unit: 'Ban Quản lý các khu công nghiệp tỉnh Bắc Ninh',
    unitTaxCode: '',
    memberId: null,
  }));
  const roleOf = (index: number) => (index === 0 ? 'chair' : index === 1 ? 'secretary' : 'member');
  return {
    ...smallWorld,
    members: seats.map((memberId, index) => ({ id: memberId, name: `Nguyễn Thị Hoa ${index + 1}` })),
    memberships: seats.map((memberId, index) => ({
      ...seat,
      id: id('91', index) as typeof seat.id,
      memberId,
      role: roleOf(index),
      order: index + 1,
    })),
    clusters: [],
    clusterMemberships: [],
    nominees,
    nominations: casesOf(plan).map(({ nomination }) => nomination),
    ruleBooks: [{ ...book, awards: plan.awards }],
    meetings: [
      { ...meeting, chairId: memberAt(0), secretaryId: memberAt(1), criteriaSetId: null, scoredNomineeIds: [] },
    ],
    matters: casesOf(plan).map(({ nomination, matterId }, index) => ({
      id: matterId,
      meetingId: meeting.id,
      nominationId: nomination.id,
      order: index + 1,
      addedInSession: false,
      outcome: null,
    })),
  };
}
