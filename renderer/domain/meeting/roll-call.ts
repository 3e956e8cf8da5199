import {
  isByOpinion,
  isCounted,
  isInRoom,
  type Attendance,
  type AttendanceState,
  type RollLine,
} from './attendance.ts';
import type { MemberId } from '../ids.ts';
import type { MeetingRecord } from './meeting-record.ts';
import type { Sitting } from './sitting.ts';
import { err, ok, type Result } from '../result.ts';
import { countsOpinions, type Round } from '../voting/round.ts';
import type { ClockTime } from '../time.ts';

/** What the secretary says of one member at the roll-call. */
export interface RollMark {
  readonly memberId: MemberId;
  readonly state: AttendanceState;
  readonly writtenOpinion: boolean;
  /** When he came: asked once the meeting is open. */
  readonly at?: ClockTime;
}

/** What a line of the roll says of its member. */
export type LineState = Omit<Attendance, 'id' | 'meetingId' | 'memberId'>;

/** A mark that cannot be: without the time it needs, before what came first, or of somebody who is not where it says. */
export type RollRefusal =
  | { readonly type: 'required'; readonly field: 'time' }
  | { readonly type: 'too-early'; readonly from: ClockTime }
  | { readonly type: 'not-in-room' }
  | { readonly type: 'not-absent' }
  /** A vote that runs, or was counted, has him among its voters. */
  | { readonly type: 'round-running' }
  | { readonly type: 'was-in-room'; readonly name: string }
  /** He presides, or heads the tellers: somebody else takes over before he goes. */
  | { readonly type: 'in-office'; readonly part: 'chair' | 'head-teller'; readonly name: string }
  /** He neither voted nor is in the room: he has nothing to say of that count. */
  | { readonly type: 'was-not-there'; readonly name: string }
  /** His envelope was opened with the box and counted. */
  | { readonly type: 'opinion-counted'; readonly name: string };

/** A member whom nobody has marked yet. */
const unmarked: LineState = {
  state: 'absent-unexcused',
  writtenOpinion: false,
  arrivedAt: null,
  away: [],
  leftAt: null,
  substitute: '',
};

/**
 * What a mark makes of a line. A mark given twice changes nothing. Once the meeting sits, whoever comes has a time;
 * his written opinion goes back unopened, and whoever sat for him gives up the place.
 */
export function markedLine(
  known: LineState | undefined,
  mark: RollMark,
  sitting: Sitting | null,
): Result<LineState, RollRefusal> {
  const { state, writtenOpinion, at } = mark;
  // Who was in the room and left may still send an envelope, or take it back: that he was here, and when he left, stands.
  if (
    state !== 'present' &&
    known?.state === 'present' &&
    known.leftAt !== null &&
    writtenOpinion !== known.writtenOpinion
  )
    return ok({ ...known, writtenOpinion });
  if (state !== 'present') {
    const votes = known?.substituteVotes && !writtenOpinion;
    return ok({
      ...unmarked,
      state,
      writtenOpinion,
      substitute: known?.substitute ?? '',
      ...(votes ? { substituteVotes: true } : {}),
    });
  }
  if (known && isInRoom({ ...known, memberId: mark.memberId })) return ok(known);
  if (sitting === null) return ok({ ...unmarked, state });
  if (at === undefined) return err({ type: 'required', field: 'time' });
  const from = sitting.since && (known?.leftAt ?? sitting.since);
  if (from !== null && at < from) return err({ type: 'too-early', from });
  if (known?.state !== 'present') return ok({ ...unmarked, state, arrivedAt: at });
  // Who went out and comes back was here before: his first arrival stands, and so does the time that he was away.
  const { arrivedAt, away, leftAt } = known;
  return ok({ ...unmarked, state, arrivedAt, away: leftAt === null ? away : [...away, { from: leftAt, to: at }] });
}

/** A member leaves before the end: from then on he is not in the room, and the votes he took part in stay. */
export function leftLine(
  known: LineState | undefined,
  memberId: MemberId,
  at: ClockTime,
  { since }: Sitting,
): Result<LineState, RollRefusal> {
  if (!known || !isInRoom({ ...known, memberId })) return err({ type: 'not-in-room' });
  const from = since && (known.away.at(-1)?.to ?? known.arrivedAt ?? since);
  return from !== null && at < from ? err({ type: 'too-early', from }) : ok({ ...known, leftAt: at });
}

/**
 * Why a line cannot become what somebody says of it. A vote keeps its voters: who sat in the room of one, running or
 * counted, was there and can only leave; whoever is sent in a member's place stays while it runs; and an envelope that it
 * counts is not put aside, unless its writer comes himself.
 */
export function whyStaysOnRoll(
  { rounds }: Pick<MeetingRecord, 'rounds'>,
  known: RollLine | undefined,
  after: RollLine,
  name: string,
): RollRefusal | undefined {
  const { memberId } = after;
  const runs = ({ result }: Round): boolean => result === null;
  const isHere = (round: Round): boolean =>
    known?.state === 'present' ? after.state === 'present' : !runs(round) || isCounted(after);
  const left = rounds.filter((round) => round.roll.present.includes(memberId) && !isHere(round));
  const isTakenIn = (round: Round): boolean =>
    known?.writtenOpinion !== true || isByOpinion(after) || (runs(round) ? isInRoom(after) : isCounted(after));
  const aside = rounds.filter(
    (round) => countsOpinions(round.rule) && round.roll.writtenOpinions.includes(memberId) && !isTakenIn(round),
  );
  if ([...left, ...aside].some(runs)) return { type: 'round-running' };
  if (left.length > 0) return { type: 'was-in-room', name };
  return aside.length > 0 ? { type: 'opinion-counted', name } : undefined;
}

/** What becomes of the written opinion of a member who now comes into the room. */
export type OpinionOnArrival = 'none' | 'returned' | 'in-open-round' | 'counted-before';

/** An envelope that no vote has opened goes back; one that a vote took in stays counted in that vote. */
export function opinionOnArrival(record: MeetingRecord, memberId: MemberId): OpinionOnArrival {
  const line = record.attendances.find((candidate) => candidate.memberId === memberId);
  if (isInRoom(line) || line?.writtenOpinion !== true) return 'none';
  const taken = record.rounds.filter(
    ({ rule, roll }) => countsOpinions(rule) && roll.writtenOpinions.includes(memberId),
  );
  if (taken.some(({ result }) => result === null)) return 'in-open-round';
  return taken.length > 0 ? 'counted-before' : 'returned';
}

/**
 * Whether an absent member's opinion comes too late: the envelopes were opened with the box of a vote that counts them, or
 * there is nothing left that it could be counted in.
 */
export function isOpinionLate(record: MeetingRecord, { memberId, state, writtenOpinion }: RollMark): boolean {
  const { meeting, attendances, rounds, matters } = record;
  if (meeting.phase !== 'in-session' || state === 'present' || !writtenOpinion) return false;
  if (attendances.some((line) => line.memberId === memberId && line.writtenOpinion)) return false;
  const opened = rounds.some(
    ({ rule, roll, result }) => result?.mode === 'ballot' && countsOpinions(rule) && roll.absent.includes(memberId),
  );
  const running = rounds.filter(({ result }) => result === null).flatMap(({ rows }) => rows);
  const isVoted = matters.every(
    ({ outcome, nominationId }) => outcome !== null || running.some((row) => row.nominationId === nominationId),
  );
  return opened || isVoted;
}
