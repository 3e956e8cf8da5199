import { describe, expect, test } from 'vitest';
import type { MemberId } from '#domain/ids.ts';
import { actingIn } from '#domain/meeting/meeting-record.ts';
import type { MinutesFacts } from '#domain/papers/facts.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import { must } from '#build/play-meeting.ts';
import { markAttendance, markDeparture } from '#store/attendance.ts';
import { appoint, electTellers } from '#store/meetings.ts';
import { addNote } from '#store/notes.ts';
import { closeBallot } from '#store/rounds.ts';
import { undoLast } from '#store/undo.ts';
import {
  countOf,
  deferAll,
  desk,
  elect,
  inSession,
  meetingId,
  members,
  nameOf,
  open,
  record,
  refusal,
  time,
  useSampleCouncil,
} from '#test/worlds/sample-council.ts';

useSampleCouncil();

const leave = (memberId: MemberId, at: string) => markDeparture(desk, { meetingId, memberId, at: time(at) });
const takeOver = (memberId: MemberId, at?: string, part: 'chair' | 'secretary' = 'chair') =>
  appoint(desk, { meetingId, part, memberId, ...(at === undefined ? {} : { at: time(at) }) });
const minutesNow = async () => paperFacts(await record(), { kind: 'minutes' }, desk.clock()) as MinutesFacts;
const deputy = members[2]!;

describe('whoever presides', () => {
  test('does not leave, nor is marked absent, until somebody present takes over', async () => {
    await inSession();
    const { chairId, secretaryId } = (await record()).meeting;
    const inOffice = { type: 'in-office', part: 'chair', name: await nameOf(chairId) };
    expect(refusal(await leave(chairId, '09:30'))).toEqual(inOffice);
    const absent = { memberId: chairId, state: 'absent-excused', writtenOpinion: false } as const;
    expect(refusal(await markAttendance(desk, { meetingId, marks: [absent] }))).toEqual(inOffice);
    expect(refusal(await takeOver(members[8]!, '09:30')), 'absent').toEqual({ type: 'not-in-room' });
    expect(refusal(await takeOver(secretaryId, '09:30'))).toEqual({ type: 'two-people-needed' });
    expect(refusal(await takeOver(deputy))).toEqual({ type: 'required', field: 'time' });
    expect(refusal(await takeOver(deputy, '07:59'))).toEqual({ type: 'too-early', from: '08:00' });
    must(await takeOver(deputy, '09:30'));
    expect(refusal(await takeOver(members[6]!, '09:20')), 'before he took over').toMatchObject({ type: 'too-early' });
    must(await leave(chairId, '09:30'));
    expect(actingIn(await record(), { name: await nameOf(deputy), role: 'other' })).toBe('chair');
    expect(refusal(await leave(deputy, '10:00'))).toMatchObject({ type: 'in-office' });
  });

  test('stands in the minutes with the time until which he did, and who presides at the end signs', async () => {
    await inSession();
    const { chairId, secretaryId } = (await record()).meeting;
    must(await addNote(desk, { meetingId, note: { speakerId: chairId, nominationId: null, text: 'kết luận' } }));
    must(await takeOver(deputy, '09:30'));
    must(await takeOver(members[6]!, '09:40', 'secretary'));
    const facts = await minutesNow();
    expect(facts).toMatchObject({
      chairsBefore: [{ name: await nameOf(chairId), until: '09:30' }],
      chair: { name: await nameOf(deputy) },
      chairIsDeputy: true,
      secretariesBefore: [{ name: await nameOf(secretaryId), until: '09:40' }],
      secretary: { name: await nameOf(members[6]!) },
    });
    expect(facts.signers.map(({ name }) => name)).toEqual([await nameOf(members[6]!), await nameOf(deputy)]);
    expect(facts.discussion[0]?.remarks[0]).toMatchObject({ concludes: true });
  });

  test('is put back by undoing, and the deed is in the journal', async () => {
    await inSession();
    const { chairId } = (await record()).meeting;
    must(await takeOver(deputy, '09:30'));
    expect((await desk.db.journal.toArray()).at(-1)).toMatchObject({ type: 'meeting-part-appointed' });
    must(await undoLast(desk, { meetingId }));
    expect((await record()).meeting.chairId).toBe(chairId);
    expect(await minutesNow()).not.toHaveProperty('chairsBefore');
  });
});

describe('the head of the tellers', () => {
  test('stays while a ballot runs or is to come, until another group is elected', async () => {
    await inSession();
    must((await elect()) as never);
    const head = members[3]!;
    const inOffice = { type: 'in-office', part: 'head-teller', name: await nameOf(head) };
    const round = await open('cstd-co-so');
    expect(refusal(await leave(head, '09:00'))).toEqual(inOffice);
    must(await leave(members[7]!, '09:00'));
    must(await closeBallot(desk, { meetingId, roundId: round.id, closedAt: time('09:10'), count: countOf(round) }));
    expect(refusal(await leave(head, '09:20')), 'others are still to come').toEqual(inOffice);
    must(
      await electTellers(desk, {
        meetingId,
        tellers: [
          { memberId: members[6]!, part: 'head' },
          { memberId: members[4]!, part: 'secretary' },
          { memberId: members[5]!, part: 'member' },
        ],
      }),
    );
    must(await leave(head, '09:20'));
  });

  test('goes when nothing is left to be counted', async () => {
    await inSession();
    must((await elect()) as never);
    await deferAll();
    must(await leave(members[3]!, '09:20'));
    const line = (await record()).attendances.find(({ memberId }) => memberId === members[3]);
    expect(line).toMatchObject({ leftAt: '09:20' });
  });
});
