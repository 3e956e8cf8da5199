import type { MemberId } from '../ids.ts';
import { awardOf } from '../rules/rule-book.ts';
import type { CivilDate, ClockTime } from '../time.ts';
import { caseOf, seatOf, type MeetingRecord } from './meeting-record.ts';
import type { Meeting } from './meeting.ts';
import type { RollRefusal } from './roll-call.ts';
import { sittingOf } from './sitting.ts';

/** What somebody does at the head of a meeting: preside over it, or write its minutes. */
export type MeetingPart = 'chair' | 'secretary';

/** While the meeting sat somebody else took over: who presided, or wrote, until then. Who does now, the meeting says. */
export interface Succession {
  readonly part: MeetingPart;
  readonly from: MemberId;
  readonly at: ClockTime;
  /** On which day, where that is not the meeting's own: it was reopened. */
  readonly on?: CivilDate;
}

/** Who presides over a meeting, or writes its minutes, now. */
export const holderOf = (
  { chairId, secretaryId }: Pick<Meeting, 'chairId' | 'secretaryId'>,
  part: MeetingPart,
): MemberId => (part === 'chair' ? chairId : secretaryId);

/** Those who presided, or wrote, before whoever does now, in their order; nobody where nobody took over. */
export const heldBefore = (
  { successions = [] }: Pick<Meeting, 'successions'>,
  part: MeetingPart,
): readonly Succession[] => successions.filter((one) => one.part === part);

/** Everybody who presided in turn: what one of them concluded stays a conclusion when another presides. */
export const presidedInTurn = (meeting: Pick<Meeting, 'chairId' | 'successions'>): readonly MemberId[] => [
  ...heldBefore(meeting, 'chair').map(({ from }) => from),
  meeting.chairId,
];

/** The meeting with somebody else at its head from a time on. */
export function succeeded(meeting: Meeting, part: MeetingPart, memberId: MemberId, at: ClockTime): Meeting {
  const { on } = sittingOf(meeting);
  const taken: Succession = { part, from: holderOf(meeting, part), at, ...(on === meeting.date ? {} : { on }) };
  return {
    ...meeting,
    ...(part === 'chair' ? { chairId: memberId } : { secretaryId: memberId }),
    successions: [...(meeting.successions ?? []), taken],
  };
}

/** From when on somebody can take over in this sitting; null where no time of the day is known yet. */
export function takesOverFrom(meeting: Meeting, part: MeetingPart): ClockTime | null {
  const { on, since } = sittingOf(meeting);
  const last = heldBefore(meeting, part).findLast((one) => (one.on ?? meeting.date) === on);
  return last?.at ?? since;
}

/** Why a member cannot go from the room now: he presides, or heads the tellers of a ballot that runs or is still to come. */
export function whyMustStay(record: MeetingRecord, memberId: MemberId): RollRefusal | undefined {
  const { meeting, ruleBook, matters, rounds } = record;
  if (meeting.phase !== 'in-session') return undefined;
  const { name } = seatOf(record, memberId);
  if (meeting.chairId === memberId) return { type: 'in-office', part: 'chair', name };
  const isHead = meeting.tellers.some((teller) => teller.memberId === memberId && teller.part === 'head');
  const isBallot = ({ nominationId }: MeetingRecord['matters'][number]): boolean =>
    awardOf(ruleBook, caseOf(record, nominationId).nomination.awardId).vote.mode === 'ballot';
  const counts =
    rounds.some(({ result, rule }) => result === null && rule.mode === 'ballot') ||
    matters.some((matter) => matter.outcome === null && isBallot(matter));
  return isHead && counts ? { type: 'in-office', part: 'head-teller', name } : undefined;
}
