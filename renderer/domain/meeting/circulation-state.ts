import type { AwardId, MemberId } from '../ids.ts';
import { roundRows, type Round, type RoundRow } from '../voting/round.ts';
import { awardOf, type VoteRule } from '../rules/rule-book.ts';
import { isAfter, linesOf, type Asked, type AskedLine, type Moment, type Reply } from './circulation.ts';
import { caseOf, seatsOf, type MeetingRecord } from './meeting-record.ts';
import type { Deadline } from './meeting.ts';

/** The list of one award that is circulated: its rule, and its lines as the paper numbers them. */
export interface CirculatedList {
  readonly awardId: AwardId;
  readonly rule: VoteRule;
  readonly rows: readonly RoundRow[];
  /** The round that was opened for it; undefined before it was sent. */
  readonly round: Round | undefined;
}

/** What is circulated, from the lower award to the higher: as it was sent, or as it would be sent now. */
export function circulatedLists(record: MeetingRecord): readonly CirculatedList[] {
  if (record.rounds.length > 0) {
    return record.rounds.map((round) => ({ awardId: round.awardId, rule: round.rule, rows: round.rows, round }));
  }
  return record.ruleBook.awards
    .toSorted((a, b) => a.voteOrder - b.voteOrder)
    .flatMap(({ id: awardId }) => {
      const own = record.matters
        .map(({ nominationId }) => nominationId)
        .filter((nominationId) => caseOf(record, nominationId).nomination.awardId === awardId);
      if (own.length === 0) return [];
      const rule = ruleInWriting(awardOf(record.ruleBook, awardId).vote);
      return [{ awardId, rule, rows: roundRows(own, record.recusals), round: undefined }];
    });
}

/** The award's own rule, taken in writing: nobody is present, so the share is always of all members. */
const ruleInWriting = (rule: VoteRule): VoteRule => ({
  ...rule,
  mode: 'circulation',
  base: 'all-members',
  writtenOpinions: 'counted',
});

/** Every line that is asked. */
export const askedLines = (record: MeetingRecord): readonly AskedLine[] =>
  circulatedLists(record).flatMap(({ rows }) => rows);

/** When it was sent. */
export const sentAt = ({ meeting }: MeetingRecord): Moment => ({
  date: meeting.date,
  time: meeting.openedAt ?? meeting.opensAt,
});

/** By when replies are due; a circulation without a deadline is a broken record. */
export function deadlineOf({ meeting }: Pick<MeetingRecord, 'meeting'>): Deadline {
  if (!meeting.deadline) throw new Error(`Circulation ${meeting.id} has no deadline`);
  return meeting.deadline;
}

/** What a reply is held against. */
export const askedOf = (record: MeetingRecord): Asked => ({
  lines: askedLines(record),
  members: seatsOf(record),
  sent: sentAt(record),
  deadline: deadlineOf(record),
});

/** A member as the list of replies shows him. */
export interface AskedMember {
  readonly memberId: MemberId;
  readonly name: string;
  readonly position: string;
  readonly lines: readonly AskedLine[];
  readonly reply: Reply | undefined;
  readonly late: boolean;
}

/** The members in the order of the council's decision, each with his reply. */
export function askedMembers(record: MeetingRecord): readonly AskedMember[] {
  const lines = askedLines(record);
  const deadline = deadlineOf(record);
  return seatsOf(record).map(({ memberId, name, position }) => {
    const reply = record.replies.find((candidate) => candidate.memberId === memberId);
    const late = reply !== undefined && isAfter(reply.received, deadline);
    return { memberId, name, position, lines: linesOf(lines, memberId), reply, late };
  });
}
