import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MeetingId } from '#domain/ids.ts';
import { proposedRecusals } from '#domain/meeting/recusal-proposals.ts';
import type { OpinionReportFacts } from '#domain/papers/circulation-papers.ts';
import { isCurrent } from '#domain/papers/current.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import type { CivilDate } from '#domain/time.ts';
import { must } from '#build/play-meeting.ts';
import { closeCirculation, prepareCirculation, sendCirculation } from '#store/circulation.ts';
import { extendDeadline, takeBackCirculation } from '#store/circulation-changes.ts';
import type { Desk } from '#store/desk.ts';
import { answerProposals, recordInterest } from '#store/interests.ts';
import { freezePaper, listPapers } from '#store/papers.ts';
import { undoLast } from '#store/undo.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { fire, may, recordOf, reply, sent } from '#test/worlds/circulation.ts';
import { openDesk } from '#test/worlds/desk.ts';
import { refusal, seats } from '#test/worlds/sample-council.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  must(await startSampleCouncil(desk, smallWorld));
});
afterEach(() => desk.db.close());

describe('a deadline', () => {
  const later = { deadline: may(17, '10:00'), reason: 'hai đồng chí đi công tác' };

  test('is moved to a later one for a reason, and the report tells both', async () => {
    const meetingId = await sent(desk);
    must(await extendDeadline(desk, { meetingId, ...later }));
    must(await reply(desk, meetingId, 0, 'yes', { received: may(17, '09:00') }));
    must(await closeCirculation(desk, { meetingId, closed: may(17, '10:01') }));
    const facts = paperFacts(await recordOf(desk, meetingId), { kind: 'opinion-report' }, desk.clock());
    const { deadline, extensions, late } = facts as OpinionReportFacts;
    expect({ deadline, extensions, late }).toEqual({
      deadline: later.deadline,
      extensions: [{ from: may(16, '16:00'), reason: later.reason }],
      late: [],
    });
  });

  test('is not moved back, nor for no reason, nor after the summing up', async () => {
    const meetingId = await sent(desk);
    expect(refusal(await extendDeadline(desk, { meetingId, ...later, deadline: may(16, '16:00') }))).toMatchObject({
      type: 'deadline-not-later',
    });
    expect(refusal(await extendDeadline(desk, { meetingId, ...later, reason: ' ' }))).toEqual({
      type: 'required',
      field: 'reason',
    });
    must(await closeCirculation(desk, { meetingId, closed: may(17, '08:00') }));
    expect(refusal(await extendDeadline(desk, { meetingId, ...later }))).toMatchObject({ type: 'phase-forbids' });
  });
});

describe('a circulation taken back', () => {
  const why = 'ghi nhầm ngày lập thành tích';

  test('is prepared anew: its votes are gone, its papers replaced, and it is sent again', async () => {
    const meetingId = await sent(desk);
    const subject = { kind: 'opinion-sheets' } as const;
    const facts = paperFacts(await recordOf(desk, meetingId), subject, desk.clock());
    const drawn = { subject, facts, bytes: new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]), anchors: [] };
    const paper = must(await freezePaper(desk, { meetingId, drawn }));
    must(await takeBackCirculation(desk, { meetingId, reason: why }));
    const record = await recordOf(desk, meetingId);
    expect([record.meeting.phase, record.rounds, isCurrent(record, paper)]).toEqual(['preparing', [], false]);
    must(await sendCirculation(desk, { meetingId, now: may(15, '10:00') }));
    expect((await recordOf(desk, meetingId)).rounds).toHaveLength(1);
    expect(await listPapers(desk.db, meetingId)).toHaveLength(1);
  });

  test('is refused once somebody has answered, and without a reason', async () => {
    const meetingId = await sent(desk);
    expect(refusal(await takeBackCirculation(desk, { meetingId, reason: '' }))).toEqual({
      type: 'required',
      field: 'reason',
    });
    must(await reply(desk, meetingId, 0));
    expect(refusal(await takeBackCirculation(desk, { meetingId, reason: why }))).toEqual({
      type: 'replies-there',
      count: 1,
    });
  });
});

test('The register of interests holds up the sending until it is answered, and the effect of it stands on the list', async () => {
  const [memberId] = [seats[3]!];
  must(
    await recordInterest(desk, {
      memberId,
      tie: 'relative',
      unit: 'Công ty TNHH Kho vận Bình Minh',
      taxCode: '',
      note: 'vợ, bà Trần Thị Thu',
      from: '2026-01-01' as CivilDate,
    }),
  );
  const meetingId = must(await prepareCirculation(desk, fire()));
  const now = may(15, '08:30');
  expect(refusal(await sendCirculation(desk, { meetingId, now }))).toEqual({ type: 'recusals-unanswered', count: 1 });
  const [proposal] = proposedRecusals(await recordOf(desk, meetingId));
  must(
    await answerProposals(desk, {
      meetingId,
      answers: [{ matterId: proposal!.matterId, memberId, concerned: true }],
    }),
  );
  must(await sendCirculation(desk, { meetingId, now }));
  expect((await recordOf(desk, meetingId)).rounds[0]!.rows[0]!.recused).toEqual([memberId]);
});

describe('the last reply', () => {
  const undo = (meetingId: MeetingId) => undoLast(desk, { meetingId });
  const repliesOf = async (meetingId: MeetingId) => (await recordOf(desk, meetingId)).replies;

  test('is taken back, and a correction gives back what was typed before it', async () => {
    const meetingId = await sent(desk);
    const first = must(await reply(desk, meetingId, 0));
    must(await reply(desk, meetingId, 1, 'no'));
    must(await reply(desk, meetingId, 0, 'no', { reason: 'nhập nhầm dòng' }));
    expect(must(await undo(meetingId))).toBe('reply-corrected');
    expect(await repliesOf(meetingId)).toContainEqual(first);
    expect(must(await undo(meetingId))).toBe('reply-recorded');
    expect(await repliesOf(meetingId)).toEqual([first]);
    expect(must(await undo(meetingId))).toBe('reply-recorded');
    expect(await repliesOf(meetingId)).toEqual([]);
    expect(refusal(await undo(meetingId)), 'the sending is taken back by its own deed').toEqual({
      type: 'nothing-to-undo',
    });
    must(await reply(desk, meetingId, 0));
  });

  test('stays once the replies are summed up', async () => {
    const meetingId = await sent(desk);
    must(await reply(desk, meetingId, 0));
    must(await closeCirculation(desk, { meetingId, closed: may(17, '08:00') }));
    expect(refusal(await undo(meetingId))).toEqual({ type: 'nothing-to-undo' });
    expect(await repliesOf(meetingId)).toHaveLength(1);
  });
});

test('the report says who was named by the register and answered all the same, with why', async () => {
  const line = {
    tie: 'heads',
    unit: 'Công ty TNHH Kho vận Bình Minh',
    taxCode: '',
    note: '',
    from: '2026-01-01' as CivilDate,
  } as const;
  must(await recordInterest(desk, { ...line, memberId: seats[4]! }));
  const meetingId = must(await prepareCirculation(desk, fire()));
  const answers = proposedRecusals(await recordOf(desk, meetingId)).map(({ matterId, memberId }) => ({
    matterId,
    memberId,
    concerned: false,
    reason: 'đã thôi giữ chức từ năm 2024',
  }));
  must(await answerProposals(desk, { meetingId, answers }));
  must(await sendCirculation(desk, { meetingId, now: may(15, '08:30') }));
  must(await closeCirculation(desk, { meetingId, closed: may(17, '08:00') }));
  const facts = paperFacts(await recordOf(desk, meetingId), { kind: 'opinion-report' }, desk.clock());
  expect((facts as OpinionReportFacts).cleared).toMatchObject([
    { nominee: 'Ông Phan Văn Lửa', reason: 'đã thôi giữ chức từ năm 2024' },
  ]);
});
