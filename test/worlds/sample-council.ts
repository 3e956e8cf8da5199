import { afterEach, beforeEach } from 'vitest';
import type { BallotCount } from '#domain/voting/ballot-count.ts';
import type { AwardId, MeetingId, MemberId } from '#domain/ids.ts';
import { seatOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import type { Mark } from '#domain/scoring/points.ts';
import type { Round } from '#domain/voting/round.ts';
import type { ClockTime } from '#domain/time.ts';
import { must } from '#build/play-meeting.ts';
import { markAttendance } from '#store/attendance.ts';
import type { Desk } from '#store/desk.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import { electTellers } from '#store/meetings.ts';
import { advanceMeeting, setOutcome } from '#store/progress.ts';
import { openRound } from '#store/rounds.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { recordScore } from '#store/scoring.ts';
import { openDesk } from '#test/worlds/desk.ts';
import { smallWorld } from './small-world.ts';

/** The meeting of the sample council. */
export const meetingId = smallWorld.meetings[0]?.id as MeetingId;
/** Its members, in the order of the council. */
export const seats = smallWorld.members.map(({ id }) => id);
/** The chair and the secretary come first into the room; the last one sends an opinion. */
export const members = [0, 8, 1, 2, 3, 4, 5, 7, 6].map((seat) => seats[seat]!);
/** A time of day for votes. */
export const at = '08:30' as ClockTime;
/** The desk of the test that runs: a fresh sample council, its meeting in preparation. */
export let desk: Desk;

/** Opens the sample council before each test of a file, and closes it after. */
export function useSampleCouncil(): void {
  beforeEach(async () => {
    desk = await openDesk();
    must(await startSampleCouncil(desk, smallWorld));
  });
  afterEach(() => desk.db.close());
}

/** Why a command was refused; "not refused" when it was carried out. */
export const refusal = (result: { readonly ok: boolean; readonly error?: unknown }): unknown =>
  result.ok ? 'not refused' : result.error;
/** Everything known of the meeting now. */
export const record = async (): Promise<MeetingRecord> => (await loadMeetingRecord(desk.db, meetingId))!;
/** How many entries the journal has. */
export const journalLength = (): Promise<number> => desk.db.journal.count();

/** Marks so many members present, the others excused, the last with an opinion. */
export const comePresent = async (count: number): Promise<unknown> =>
  must(
    await markAttendance(desk, {
      meetingId,
      marks: members.map((memberId, i) => ({
        memberId,
        state: i < count ? 'present' : 'absent-excused',
        writtenOpinion: i === 8,
      })),
    }),
  );

/** Invites, calls the roll and opens. */
export async function inSession(present = 8): Promise<void> {
  must(await advanceMeeting(desk, { meetingId }));
  await comePresent(present);
  must(await advanceMeeting(desk, { meetingId }));
}

/** Elects three tellers. */
export const elect = async (): Promise<unknown> =>
  electTellers(desk, {
    meetingId,
    tellers: [
      { memberId: members[3]!, part: 'head' },
      { memberId: members[4]!, part: 'secretary' },
      { memberId: members[5]!, part: 'member' },
    ],
  });

/** Opens the vote on an award. */
export const open = async (awardId: string): Promise<Round> =>
  must(await openRound(desk, { meetingId, awardId: awardId as AwardId, openedAt: at }));

/** A ballot of eight papers and one opinion, all in favour, with what a test changes. */
export const countOf = (round: Round, change: Partial<BallotCount> = {}): BallotCount => ({
  printed: 10,
  issued: 8,
  spoiled: 0,
  unused: 2,
  returned: 8,
  opinions: 1,
  valid: 9,
  invalid: 0,
  invalidReason: '',
  rows: round.rows.map(({ nominationId }) => ({ nominationId, yes: 9, no: 0, blank: 0, invalidRow: 0 })),
  ...change,
});

/** The last member comes in late. */
export const comeLate = () =>
  markAttendance(desk, {
    meetingId,
    marks: [{ memberId: members[8]!, state: 'present', writtenOpinion: false, at: '08:45' as ClockTime }],
  });

/** One score of the chair, on the first leaf. */
export const scoreOnce = (mark: number = 100) =>
  recordScore(desk, {
    meetingId,
    memberId: members[0]!,
    nomineeId: smallWorld.meetings[0]!.scoredNomineeIds[0]!,
    criterion: '1.1',
    mark: mark as Mark,
  });

/** A time of day as somebody typed it. */
export const time = (text: string): ClockTime => text as ClockTime;

/** What a member is called on this meeting's papers. */
export const nameOf = async (memberId: MemberId): Promise<string> => seatOf(await record(), memberId).name;

/** Leaves every case that is still open for a later meeting. */
export async function deferAll(by: Desk = desk): Promise<void> {
  for (const { id: matterId, outcome } of (await record()).matters)
    if (outcome === null)
      must(await setOutcome(by, { meetingId, matterId, outcome: { type: 'deferred', reason: 'chờ hồ sơ' } }));
}
