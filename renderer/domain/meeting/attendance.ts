import type { Seat } from '../council.ts';
import type { AttendanceId, MeetingId, MemberId } from '../ids.ts';
import { reaches, requiredOf, type Threshold } from '../rules/threshold.ts';
import type { ClockTime } from '../time.ts';

/** Whether a member is in the room; an absence is told apart by its reason. */
export const attendanceStates = ['present', 'absent-excused', 'absent-unexcused'] as const;
export type AttendanceState = (typeof attendanceStates)[number];

/** A member's line on the roll of one meeting. */
export interface Attendance {
  readonly id: AttendanceId;
  readonly meetingId: MeetingId;
  readonly memberId: MemberId;
  readonly state: AttendanceState;
  /** The opinion of a member who is absent, or has left, lies sealed on the table; a member in the room has none. */
  readonly writtenOpinion: boolean;
  /** When he came, if after the opening; he votes from the next round on. */
  readonly arrivedAt: ClockTime | null;
  /** The times he went out and came back, in order; the last time he left stands under `leftAt`. */
  readonly away: readonly Away[];
  /** When he left before the end; from then on he is not in the room. */
  readonly leftAt: ClockTime | null;
  /** Who sits in the absent member's place, without a vote; empty for nobody. */
  readonly substitute: string;
  /** He votes for the absent member, as the rules of the day allow. */
  readonly substituteVotes?: true;
}

/** A time out of the room, from when to when. */
export interface Away {
  readonly from: ClockTime;
  readonly to: ClockTime;
}

/** What a roll asks of a line: at the opening nobody has come late or left yet. */
export type RollLine = Pick<Attendance, 'memberId' | 'state' | 'writtenOpinion'> &
  Partial<Pick<Attendance, 'leftAt' | 'substituteVotes'>>;

/** Whether a member is in the room now. */
export const isInRoom = (line: RollLine | undefined): boolean =>
  line?.state === 'present' && (line.leftAt ?? null) === null;

/** Whether a member is counted among those present: himself, or whoever votes in his place. */
export const isCounted = (line: RollLine | undefined): boolean => isInRoom(line) || line?.substituteVotes === true;

/** The roll at one moment, by name: what a round freezes when it opens. */
export interface Roll {
  readonly members: readonly MemberId[];
  readonly present: readonly MemberId[];
  readonly absent: readonly MemberId[];
  readonly writtenOpinions: readonly MemberId[];
}

/** The roll of the day's composition; a member nobody has marked yet is absent. */
export function rollOf(composition: readonly Seat[], attendances: readonly RollLine[]): Roll {
  const byMember = new Map(attendances.map((attendance) => [attendance.memberId, attendance]));
  const members = composition.map((seat) => seat.memberId);
  return {
    members,
    present: members.filter((id) => isCounted(byMember.get(id))),
    absent: members.filter((id) => !isCounted(byMember.get(id))),
    writtenOpinions: members.filter((id) => isByOpinion(byMember.get(id))),
  };
}

/** Whether a member out of the room takes part by the opinion that he sent, and by nobody in his place. */
export const isByOpinion = (line: RollLine | undefined): boolean => line?.writtenOpinion === true && !isCounted(line);

/** Who votes in an absent member's place; nobody where he comes himself or sent somebody who only listens. */
export const substituteOf = (line: Attendance | undefined): string =>
  line?.substituteVotes === true && !isInRoom(line) ? line.substitute : '';

/** Whether enough members are in the room: written opinions never help a quorum. */
export interface QuorumState {
  readonly members: number;
  readonly present: number;
  readonly required: number;
  readonly met: boolean;
}

/** The quorum of a roll; the base is all members of the day. */
export const quorumState = (roll: Roll, rule: Threshold): QuorumState => ({
  members: roll.members.length,
  present: roll.present.length,
  required: requiredOf(rule, roll.members.length),
  met: roll.members.length > 0 && reaches(rule, roll.present.length, roll.members.length),
});
