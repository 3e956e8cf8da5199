import { describe, expect, test } from 'vitest';
import type { MemberId } from '#domain/ids.ts';
import { caseOf, seatOf } from '#domain/meeting/meeting-record.ts';
import type { MinutesFacts } from '#domain/papers/facts.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import type { CivilDate } from '#domain/time.ts';
import { must } from '#build/play-meeting.ts';
import { markAttendance, markDeparture } from '#store/attendance.ts';
import { addNote } from '#store/notes.ts';
import { advanceMeeting, setOutcome } from '#store/progress.ts';
import { openRound } from '#store/rounds.ts';
import {
  at,
  comePresent,
  desk,
  inSession,
  meetingId,
  members,
  record,
  refusal,
  seats,
  time,
  useSampleCouncil,
} from '#test/worlds/sample-council.ts';

useSampleCouncil();

const leaves = (memberId: MemberId, when: string) => markDeparture(desk, { meetingId, memberId, at: time(when) });
const comesBack = (memberId: MemberId, when: string) =>
  markAttendance(desk, {
    meetingId,
    marks: [{ memberId, state: 'present', writtenOpinion: false, at: time(when) }],
  });
const minutesNow = async (): Promise<MinutesFacts> => {
  const facts = paperFacts(await record(), { kind: 'minutes' }, desk.clock());
  if (facts.kind !== 'minutes') throw new Error('The minutes are another paper');
  return facts;
};

describe('a member who goes out and comes back', () => {
  test('leaves a trace of every time that he was away, and the minutes tell it', async () => {
    await inSession();
    const member = members[7]!;
    must(await leaves(member, '09:00'));
    must(await comesBack(member, '09:20'));
    expect(refusal(await leaves(member, '09:10')), 'not before he was back').toEqual({
      type: 'too-early',
      from: '09:20',
    });
    must(await leaves(member, '10:00'));
    must(await comesBack(member, '10:15'));
    must(await leaves(member, '10:50'));
    const line = (await record()).attendances.find(({ memberId }) => memberId === member);
    const away = [
      { from: '09:00', to: '09:20' },
      { from: '10:00', to: '10:15' },
    ];
    expect(line).toMatchObject({ state: 'present', arrivedAt: null, away, leftAt: '10:50' });
    const { name } = seatOf(await record(), member);
    expect((await minutesNow()).members.find((one) => one.name === name)).toMatchObject({
      state: 'present',
      away,
      leftAt: '10:50',
    });
  });
});

describe('a meeting with too few in the room', () => {
  const convenes = async (present: number): Promise<void> => {
    must(await advanceMeeting(desk, { meetingId }));
    await comePresent(present);
  };
  const chair = () => ({ ...desk, actor: { name: 'Nguyễn Văn Dũng', role: 'chair' as const } });
  const opens = (by: typeof desk, despite?: string) => advanceMeeting(by, { meetingId, despite });

  test('is not opened; the secretary cannot decide that it is, and the chair says why', async () => {
    await convenes(5);
    expect(refusal(await opens(desk))).toEqual({ type: 'quorum-missing', present: 5, required: 6 });
    expect(refusal(await opens(desk, 'đoàn công tác về muộn'))).toEqual({ type: 'chair-only' });
    expect(refusal(await opens(chair(), '  '))).toEqual({ type: 'required', field: 'reason' });
    expect(await opens(chair(), ' đoàn công tác   về muộn ')).toMatchObject({ ok: true });
    expect((await record()).meeting).toMatchObject({ phase: 'in-session', openedDespite: 'đoàn công tác về muộn' });
    expect(await minutesNow()).toMatchObject({ quorum: { met: false }, openedDespite: 'đoàn công tác về muộn' });
  });

  test('votes on nothing until there are enough', async () => {
    await convenes(5);
    must(await opens(chair(), 'đoàn công tác về muộn'));
    const vote = () => openRound(desk, { meetingId, awardId: 'ldtt' as never, openedAt: at });
    expect(refusal(await vote())).toEqual({ type: 'quorum-missing', present: 5, required: 6 });
    must(await comesBack(members[5]!, '08:40'));
    expect(await vote()).toMatchObject({ ok: true });
  });

  test('a reason given where it was not needed is not kept', async () => {
    await convenes(8);
    must(await opens(chair(), 'phòng xa'));
    expect((await record()).meeting.openedDespite).toBe('');
    expect(await minutesNow()).not.toHaveProperty('openedDespite');
  });
});

test('a written opinion that comes when everything is voted is refused, and one before is taken', async () => {
  await inSession();
  const sends = (memberId: MemberId) =>
    markAttendance(desk, { meetingId, marks: [{ memberId, state: 'absent-excused', writtenOpinion: true }] });
  must(await leaves(members[7]!, '08:30'));
  expect(await sends(members[7]!)).toMatchObject({ ok: true });
  must(await leaves(members[6]!, '08:40'));
  for (const { id } of (await record()).matters) {
    must(await setOutcome(desk, { meetingId, matterId: id, outcome: { type: 'deferred', reason: 'chờ xác minh' } }));
  }
  expect(refusal(await sends(members[6]!))).toMatchObject({ type: 'opinion-too-late' });
  expect(await sends(members[7]!), 'what was said before stays').toMatchObject({ ok: true });
});

test('a nomination decided elsewhere leaves the agenda with number and day, and counts in the sums', async () => {
  await inSession();
  const matter = (await record()).matters[0]!;
  const decided = (decision: string) =>
    setOutcome(desk, {
      meetingId,
      matterId: matter.id,
      outcome: { type: 'already-decided', decision, date: '2026-12-01' as CivilDate },
    });
  expect(refusal(await decided('  '))).toEqual({ type: 'required', field: 'decision' });
  must(await decided(' Quyết định số 1204/QĐ-UBND '));
  const facts = await minutesNow();
  expect(facts.setAside).toMatchObject([
    { outcome: 'already-decided', note: 'Quyết định số 1204/QĐ-UBND ngày 01 tháng 12 năm 2026' },
  ]);
  expect(facts.counts['already-decided']).toBe(1);
  expect(facts.counts.open).toBe((await record()).matters.length - 1);
});

test('what somebody holds against the others stands apart in the minutes, on which case and by whom', async () => {
  await inSession();
  const { nominationId } = (await record()).matters[0]!;
  const note = { speakerId: seats[2]!, nominationId, text: 'đề nghị để lại xét sau' };
  must(await addNote(desk, { meetingId, note: { ...note, text: 'đề nghị làm rõ số liệu' } }));
  must(await addNote(desk, { meetingId, note: { ...note, different: true } }));
  const now = await record();
  const facts = await minutesNow();
  expect(facts.discussion.flatMap(({ remarks }) => remarks.map(({ text }) => text))).toEqual([
    'đề nghị làm rõ số liệu',
  ]);
  expect(facts.differentOpinions).toMatchObject([
    {
      about: { nominee: expect.stringContaining(caseOf(now, nominationId).nominee.name) as string },
      speaker: seatOf(now, seats[2]!).name,
      text: note.text,
    },
  ]);
});
