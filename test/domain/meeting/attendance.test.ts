import { describe, expect, test } from 'vitest';
import {
  attendanceStates,
  quorumState,
  rollOf,
  type Attendance,
  type AttendanceState,
} from '#domain/meeting/attendance.ts';
import type { Seat } from '#domain/council.ts';
import type { AttendanceId, MeetingId, MemberId } from '#domain/ids.ts';
import { atLeast, people, rollWith } from '../voting/vote-world.ts';

const seats = (count: number): readonly Seat[] =>
  people(count).map((memberId) => ({ memberId, name: memberId, role: 'member', position: '' }));

const line = (memberId: MemberId, state: AttendanceState, writtenOpinion = false): Attendance => ({
  id: `a-${memberId}` as AttendanceId,
  meetingId: 'meeting' as MeetingId,
  memberId,
  state,
  writtenOpinion,
  arrivedAt: null,
  away: [],
  leftAt: null,
  substitute: '',
});

const [one, two, three, four] = people(4) as [MemberId, MemberId, MemberId, MemberId];

describe('the roll', () => {
  test('names the present, the absent and the opinions received, in the order of the seats', () => {
    const marks = [line(four, 'present'), line(three, 'absent-excused', true), line(one, 'present')];
    expect(rollOf(seats(4), [...marks, line(two, 'absent-unexcused')])).toEqual({
      members: [one, two, three, four],
      present: [one, four],
      absent: [two, three],
      writtenOpinions: [three],
    });
  });

  test('counts a member whom nobody has marked as absent', () => {
    expect(rollOf(seats(2), [line(two, 'present')])).toMatchObject({ present: [two], absent: [one] });
    expect(rollOf(seats(2), [])).toMatchObject({ present: [], absent: [one, two] });
  });

  test('leaves out whoever has no seat on the day', () => {
    expect(rollOf(seats(1), [line(one, 'present'), line(two, 'present')])).toEqual({
      members: [one],
      present: [one],
      absent: [],
      writtenOpinions: [],
    });
  });

  test('takes no written opinion from a member who sits in the room', () => {
    expect(rollOf(seats(1), [line(one, 'present', true)]).writtenOpinions).toEqual([]);
  });

  test('closes for every mark of every member: members are the present and the absent, and writers are absent', () => {
    const marks = attendanceStates.flatMap((state) => [
      { state, written: false },
      { state, written: true },
    ]);
    for (const a of marks) {
      for (const b of marks) {
        for (const c of marks) {
          const lines = [a, b, c].map(({ state, written }, i) => line(people(3)[i] ?? one, state, written));
          const roll = rollOf(seats(3), lines);
          expect([...roll.present, ...roll.absent].toSorted()).toEqual([...roll.members]);
          expect(roll.absent).toEqual(expect.arrayContaining([...roll.writtenOpinions]));
        }
      }
    }
  });
});

describe('the quorum', () => {
  const twoThirds = atLeast(2, 3);

  test('of nine members is six in the room', () => {
    expect(quorumState(rollWith(9, 6), twoThirds)).toEqual({ members: 9, present: 6, required: 6, met: true });
    expect(quorumState(rollWith(9, 5), twoThirds)).toEqual({ members: 9, present: 5, required: 6, met: false });
  });

  test('is not helped by written opinions', () => {
    expect(quorumState(rollWith(9, 5, 4), twoThirds).met).toBe(false);
  });

  test('of 80 % (hero titles) of fifteen is twelve', () => {
    expect(quorumState(rollWith(15, 11), atLeast(4, 5))).toMatchObject({ required: 12, met: false });
    expect(quorumState(rollWith(15, 12), atLeast(4, 5))).toMatchObject({ required: 12, met: true });
  });

  test('is met exactly when thrice those present are at least twice the members, for every council up to fifteen', () => {
    for (let members = 1; members <= 15; members += 1) {
      for (let present = 0; present <= members; present += 1) {
        expect(quorumState(rollWith(members, present), twoThirds).met, `${present} of ${members}`).toBe(
          3 * present >= 2 * members,
        );
      }
    }
  });
});
