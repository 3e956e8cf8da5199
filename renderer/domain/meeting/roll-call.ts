import { isInRoom, type Attendance, type AttendanceState } from './attendance.ts';
import type { MemberId } from '../ids.ts';
import type { MeetingRecord } from './meeting-record.ts';
import type { Sitting } from './sitting.ts';
import { err, ok, type Result } from '../result.ts';
import { countsOpinions } from '../voting/round.ts';
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
  | { readonly type: 'not-absent' };

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

/** What becomes of the written opinion of a member who now comes into the room. */
export type OpinionOnArrival = 'none' | 'returned' | 'in-open-round' | 'counted-before';

/** An envelope that no vote has opened goes back; one that a vote took in stays counted in that vote. */
export function opinionOnArrival(record: MeetingRecord, memberId: MemberId): OpinionOnArrival {
  const line = record.attendances.find((candidate) => candidate.memberId === memberId);
  if (line?.state === 'present' || line?.writtenOpinion !== true) return 'none';
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
