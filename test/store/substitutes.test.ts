import { describe, expect, test } from 'vitest';
import { isCounted, isInRoom, quorumState, substituteOf } from '#domain/meeting/attendance.ts';
import { rollNow, seatOf } from '#domain/meeting/meeting-record.ts';
import type { MinutesFacts } from '#domain/papers/facts.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import { must } from '#build/play-meeting.ts';
import { markAttendance, nameSubstitute } from '#store/attendance.ts';
import { electTellers } from '#store/meetings.ts';
import { advanceMeeting } from '#store/progress.ts';
import { voidRound } from '#store/rounds.ts';
import { settleRules } from '#store/rule-editions.ts';
import { voterName } from '#words/voter-name.ts';
import {
  comeLate,
  comePresent,
  desk,
  meetingId,
  members,
  open,
  record,
  refusal,
  useSampleCouncil,
} from '#test/worlds/sample-council.ts';

useSampleCouncil();

const sits = (memberId: (typeof members)[number], substitute = 'ông Trần Văn Bình, Phó Trưởng phòng') =>
  nameSubstitute(desk, { meetingId, memberId, substitute });
const letsThemVote = async (substitutesVote = true): Promise<unknown> => {
  const quorum = (await record()).ruleBook.quorum.threshold;
  return must(
    await settleRules(desk, { meetingId, votes: [], quorum, source: 'Điều 5 Quy chế số 12/QĐ', substitutesVote }),
  );
};
const quorumNow = async () => {
  const now = await record();
  return quorumState(rollNow(now), now.ruleBook.quorum.threshold);
};
const minutesNow = async () => paperFacts(await record(), { kind: 'minutes' }, desk.clock()) as MinutesFacts;

describe('whoever sits for an absent member', () => {
  test('has no vote unless the rules of the day say so', async () => {
    must(await advanceMeeting(desk, { meetingId }));
    await comePresent(5);
    must(await sits(members[7]!));
    expect(await quorumNow()).toMatchObject({ present: 5, met: false });
  });

  test('votes where the statute lets him: he is counted, his member’s envelope stays unopened, the minutes name both', async () => {
    await letsThemVote();
    must(await advanceMeeting(desk, { meetingId }));
    await comePresent(5);
    must(await sits(members[8]!));
    expect(await quorumNow()).toMatchObject({ present: 6, met: true });
    must(await advanceMeeting(desk, { meetingId }));
    const round = await open('ldtt');
    expect(round.roll.present).toContain(members[8]);
    expect(round.roll.writtenOpinions).not.toContain(members[8]);
    const { name } = seatOf(await record(), members[8]!);
    const facts = await minutesNow();
    expect(facts.quorum).toMatchObject({ present: 6, met: true });
    expect(facts.members.find((one) => one.name === name)).toMatchObject({
      substitute: 'ông Trần Văn Bình, Phó Trưởng phòng',
      substituteVotes: 'since-opening',
    });
  });

  test('neither presides nor writes nor counts the papers in the place of a member', async () => {
    await letsThemVote();
    must(await advanceMeeting(desk, { meetingId }));
    await comePresent(8);
    const chair = (await record()).meeting.chairId;
    must(await markAttendance(desk, { meetingId, marks: [absent(chair)] }));
    must(await sits(chair));
    expect(refusal(await advanceMeeting(desk, { meetingId }))).toMatchObject({ type: 'presiding-absent' });
    must(await markAttendance(desk, { meetingId, marks: [{ ...absent(chair), state: 'present' }] }));
    must(await sits(members[8]!));
    must(await advanceMeeting(desk, { meetingId }));
    const parts = ['head', 'secretary', 'member'] as const;
    const tellers = [members[8]!, members[4]!, members[5]!].map((memberId, index) => ({
      memberId,
      part: parts[index]!,
    }));
    expect(refusal(await electTellers(desk, { meetingId, tellers }))).toMatchObject({ type: 'teller-absent' });
  });

  test('gives the place back when the member comes, and the rule can be taken back', async () => {
    await letsThemVote();
    must(await advanceMeeting(desk, { meetingId }));
    await comePresent(8);
    must(await sits(members[8]!));
    must(await advanceMeeting(desk, { meetingId }));
    must(await comeLate());
    const line = (await record()).attendances.find(({ memberId }) => memberId === members[8]);
    expect(line).toMatchObject({ state: 'present', substitute: '' });
    expect(line).not.toHaveProperty('substituteVotes');
  });

  test('stays a voter of a running vote, and takes nobody’s envelope out of it; who is sent meanwhile votes next', async () => {
    await letsThemVote();
    must(await advanceMeeting(desk, { meetingId }));
    await comePresent(6);
    must(await sits(members[7]!));
    must(await advanceMeeting(desk, { meetingId }));
    const round = await open('ldtt');
    expect(round.roll.present).toContain(members[7]);
    expect(round.roll.writtenOpinions).toEqual([members[8]]);
    expect(refusal(await sits(members[7]!, '')), 'taken back').toEqual({ type: 'round-running' });
    expect(refusal(await sits(members[8]!)), 'his member wrote').toEqual({ type: 'round-running' });
    must(await sits(members[7]!, 'ông Trần Văn Bình'));
    must(await sits(members[6]!));
    must(await voidRound(desk, { meetingId, roundId: round.id, reason: 'mở nhầm' }));
    expect((await open('ldtt')).roll.present).toEqual(expect.arrayContaining([members[6], members[7]]));
  });

  test('is called at the laptop beside his member, whose PIN he does not know', async () => {
    await letsThemVote();
    must(await advanceMeeting(desk, { meetingId }));
    await comePresent(8);
    must(await sits(members[8]!));
    const now = await record();
    const line = now.attendances.find(({ memberId }) => memberId === members[8]);
    expect([isInRoom(line), isCounted(line), substituteOf(line)]).toEqual([
      false,
      true,
      'ông Trần Văn Bình, Phó Trưởng phòng',
    ]);
    const { name } = seatOf(now, members[8]!);
    expect(voterName(now, members[8]!, 'vi')).toBe(`${name} (người dự thay: ông Trần Văn Bình, Phó Trưởng phòng)`);
    expect(voterName(now, members[1]!, 'vi')).toBe(seatOf(now, members[1]!).name);
  });

  test('the rule stands in the edition of the day and can be taken out again', async () => {
    await letsThemVote();
    expect((await record()).ruleBook.quorum).toMatchObject({ substitutesVote: true, grade: 'local' });
    await letsThemVote(false);
    expect((await record()).ruleBook.quorum).not.toHaveProperty('substitutesVote');
  });
});

const absent = (memberId: (typeof members)[number]) =>
  ({ memberId, state: 'absent-excused', writtenOpinion: false }) as const;
