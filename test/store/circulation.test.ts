import { describe, expect, test } from 'vitest';
import { talliesOf } from '#domain/meeting/meeting-record.ts';
import { mayAct } from '#domain/meeting/meeting.ts';
import { paperFacts, papersToFreeze } from '#domain/papers/paper-facts.ts';
import { unanswered } from '#domain/voting/circulation-count.ts';
import { must } from '#build/play-meeting.ts';
import { closeCirculation, prepareCirculation, recordReply, sendCirculation } from '#store/circulation.ts';
import { advanceMeeting } from '#store/progress.ts';
import { closeHands } from '#store/rounds.ts';
import { checkOf, dumpOf } from '#test/worlds/damaged-copy.ts';
import { fire, may, recordOf, reply, sent, summedUp } from '#test/worlds/circulation.ts';
import { desk, refusal, seats, useSampleCouncil } from '#test/worlds/sample-council.ts';

useSampleCouncil();

const pdf = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 7]);
const closing = (meetingId: Awaited<ReturnType<typeof sent>>, day = 17) =>
  closeCirculation(desk, { meetingId, closed: may(day, '08:00') });

describe('preparing', () => {
  test('takes in who did it, for a sudden deed, and never as merit', async () => {
    const meetingId = must(await prepareCirculation(desk, fire()));
    const { meeting, nominations, nominees } = await recordOf(desk, meetingId);
    expect(meeting).toMatchObject({
      kind: 'circulation',
      phase: 'preparing',
      title: 'Khen thưởng đột xuất: Ông Phan Văn Lửa',
    });
    expect(nominations).toMatchObject([{ occasion: 'sudden', period: 'ngày 14/05/2026' }]);
    expect(nominees).toMatchObject([{ name: 'Phan Văn Lửa' }]);
  });

  test.each([
    ['a name', { nominees: [] }, 'name'],
    ['the deed', { deed: ' ' }, 'deed'],
    ['its day', { event: { ...fire().event, happenedOn: null } }, 'date'],
    ['its place', { event: { ...fire().event, happenedAt: '' } }, 'place'],
    ['its proof', { event: { ...fire().event, proof: '' } }, 'proof'],
    ['the consent asked beforehand', { event: { ...fire().event, consent: '' } }, 'consent'],
  ])('asks for %s', async (_what, change, field) => {
    expect(refusal(await prepareCirculation(desk, fire(change)))).toEqual({ type: 'required', field });
    expect(await desk.db.meetings.filter(({ kind }) => kind === 'circulation').count()).toBe(0);
  });

  test('asks for a deadline to come', async () => {
    const deadline = may(15, '07:59');
    expect(refusal(await prepareCirculation(desk, fire({ deadline })))).toEqual({ type: 'deadline-passed', deadline });
  });

  test('the same nominee is not asked about twice for the same award', async () => {
    must(await prepareCirculation(desk, fire()));
    expect(refusal(await prepareCirculation(desk, fire()))).toEqual({ type: 'already-nominated' });
  });
});

describe('sending', () => {
  test('keeps every member as the base, and needs neither roll-call nor quorum', async () => {
    const { meeting, rounds, attendances } = await recordOf(desk, await sent(desk));
    expect(meeting).toMatchObject({ phase: 'in-session', openedAt: '08:30', date: '2026-05-15' });
    expect(attendances).toEqual([]);
    expect(rounds).toMatchObject([{ rule: { mode: 'circulation', base: 'all-members' }, roll: { members: seats } }]);
  });

  test('happens once', async () => {
    const meetingId = await sent(desk);
    expect(refusal(await sendCirculation(desk, { meetingId, now: may(15, '09:00') }))).toMatchObject({
      type: 'phase-forbids',
    });
  });

  test('is not done after the deadline', async () => {
    const meetingId = must(await prepareCirculation(desk, fire()));
    expect(refusal(await sendCirculation(desk, { meetingId, now: may(16, '16:00') }))).toMatchObject({
      type: 'deadline-passed',
    });
  });

  test('nobody is invited to it, and nobody opens it', async () => {
    const meetingId = must(await prepareCirculation(desk, fire()));
    expect(refusal(await advanceMeeting(desk, { meetingId }))).toMatchObject({ type: 'phase-forbids' });
  });
});

describe('a reply', () => {
  test('is kept with its scan under the hash of its bytes', async () => {
    const meetingId = await sent(desk);
    const scan = { name: 'phieu-01.pdf', bytes: pdf };
    const kept = must(await reply(desk, meetingId, 0, 'yes', { scan }));
    expect(kept.scan).toMatchObject({ name: 'phieu-01.pdf' });
    expect(await desk.db.files.get(kept.scan!.fileId)).toMatchObject({ mediaType: 'application/pdf' });
  });

  test('that is no scan is refused', async () => {
    const meetingId = await sent(desk);
    const scan = { name: 'phieu.docx', bytes: new Uint8Array([1, 2]) };
    expect(refusal(await reply(desk, meetingId, 0, 'yes', { scan }))).toEqual({ type: 'not-a-scan' });
  });

  test('of the same member is refused the second time; a corrected one replaces it with a reason', async () => {
    const meetingId = await sent(desk);
    const scan = { name: 'phieu-01.pdf', bytes: pdf };
    const first = must(await reply(desk, meetingId, 0, 'yes', { scan }));
    expect(refusal(await reply(desk, meetingId, 0, 'no'))).toMatchObject({ type: 'already-replied' });
    const second = must(await reply(desk, meetingId, 0, 'no', { reason: 'nhập nhầm ô' }));
    expect(second).toMatchObject({ id: first.id, scan: first.scan });
    const [last] = (await desk.db.journal.toArray()).toSorted((a, b) => b.counter - a.counter);
    expect(last).toMatchObject({ type: 'reply-corrected', reason: 'nhập nhầm ô' });
    expect((await recordOf(desk, meetingId)).replies).toHaveLength(1);
  });

  test('after the deadline is taken with a word on why, and that word goes when it is found to be in time', async () => {
    const meetingId = await sent(desk);
    const received = may(16, '16:01');
    expect(refusal(await reply(desk, meetingId, 0, 'yes', { received }))).toMatchObject({ type: 'reply-late' });
    must(await reply(desk, meetingId, 0, 'yes', { received, lateNote: 'đi công tác' }));
    const inTime = must(await reply(desk, meetingId, 1, 'yes', { received: may(16, '16:00'), lateNote: 'không' }));
    expect(inTime.lateNote).toBe('');
  });

  test('before the sending is refused', async () => {
    const meetingId = await sent(desk);
    expect(refusal(await reply(desk, meetingId, 0, 'yes', { received: may(15, '08:29') }))).toMatchObject({
      type: 'reply-before-sending',
    });
  });

  test('without an answer, or on a line that was not asked, is refused', async () => {
    const meetingId = await sent(desk);
    expect(refusal(await reply(desk, meetingId, 0, 'yes', { answers: [] }))).toEqual({
      type: 'answers-missing',
      count: 1,
    });
    const [line] = (await recordOf(desk, meetingId)).nominations;
    const twice = [line, line].map(() => ({ nominationId: line!.id, answer: 'yes' as const }));
    expect(refusal(await reply(desk, meetingId, 0, 'yes', { answers: twice }))).toMatchObject({ type: 'not-on-list' });
  });

  test('of a stranger is refused', async () => {
    const meetingId = await sent(desk);
    expect(refusal(await reply(desk, meetingId, 0, 'yes', { memberId: 'nobody' as never }))).toMatchObject({
      type: 'not-a-member',
    });
  });

  test('after the summing up is refused', async () => {
    const meetingId = await summedUp(desk);
    expect(refusal(await reply(desk, meetingId, 8))).toMatchObject({ type: 'phase-forbids', phase: 'closed' });
  });

  test('to a meeting in a room is refused', async () => {
    const [room] = await desk.db.meetings.toArray();
    const typed = {
      memberId: seats[0]!,
      received: may(15, '09:00'),
      answers: [],
      opinion: '',
      lateNote: '',
      scan: null,
    };
    expect(refusal(await recordReply(desk, { meetingId: room!.id, ...typed }))).toMatchObject({
      type: 'phase-forbids',
    });
  });
});

test('in each of its moments only those who may send, take replies and sum up do so; a refusal writes nothing', async () => {
  const meetingId = must(await prepareCirculation(desk, fire()));
  const roles = ['chair', 'secretary', 'other'] as const;
  const commands = {
    send: (as: typeof desk) => sendCirculation(as, { meetingId, now: may(15, '08:30') }),
    reply: (as: typeof desk) => reply(as, meetingId, 8, 'yes', { reason: 'thử' }),
    sumUp: (as: typeof desk) => closeCirculation(as, { meetingId, closed: may(17, '08:00') }),
  };
  /** What is refused for its phase or its role: everything but what the moment is there for. */
  const refusedNow = async (open: keyof typeof commands | null) => {
    const entries = await desk.db.journal.count();
    for (const role of roles) {
      for (const [name, give] of Object.entries(commands)) {
        if (name === open && role !== 'other') continue;
        if (open === 'reply' && name === 'sumUp' && role !== 'other') continue;
        const answer = await give({ ...desk, actor: { name: 'Ai đó', role } });
        expect(refusal(answer), `${name} by ${role}`).toMatchObject({
          type: expect.stringMatching(/^(?:phase|role)-forbids$/u),
        });
      }
    }
    expect(await desk.db.journal.count()).toBe(entries);
  };
  await refusedNow('send');
  must(await commands.send(desk));
  await refusedNow('reply');
  must(await commands.reply(desk));
  must(await commands.sumUp({ ...desk, actor: { name: 'Ai đó', role: 'chair' } }));
  await refusedNow(null);
});

test('a member asked about himself answers no line of his own, and stays in the base', async () => {
  const member = await desk.db.members.get(seats[3]!);
  const own = {
    nominee: {
      kind: 'person' as const,
      salutation: 'Ông' as const,
      name: member!.name,
      position: 'Phó Trưởng phòng',
      unit: 'Ban Quản lý',
      unitTaxCode: '',
    },
    awardId: 'giay-khen' as never,
  };
  const meetingId = await sent(desk, { nominees: [own] });
  const [line] = (await recordOf(desk, meetingId)).nominations;
  const answers = [{ nominationId: line!.id, answer: 'yes' as const }];
  expect(refusal(await reply(desk, meetingId, 3, 'yes', { answers }))).toMatchObject({
    type: 'recused-answered',
    name: member!.name,
  });
  for (let index = 0; index < 9; index += 1) must(await reply(desk, meetingId, index));
  must(await closing(meetingId));
  const { rounds } = await recordOf(desk, meetingId);
  expect(talliesOf(rounds[0]!)).toMatchObject([{ yes: 8, recused: 1, base: 9 }]);
});

describe('summing up', () => {
  test('waits for the deadline while somebody is silent, and not when everybody has replied', async () => {
    const meetingId = await sent(desk);
    for (let index = 0; index < 8; index += 1) must(await reply(desk, meetingId, index));
    const closed = may(15, '12:00');
    expect(refusal(await closeCirculation(desk, { meetingId, closed }))).toMatchObject({
      type: 'replies-awaited',
      missing: 1,
    });
    must(await reply(desk, meetingId, 8));
    must(await closeCirculation(desk, { meetingId, closed }));
  });

  test('is not dated before a reply that it counts', async () => {
    const meetingId = await sent(desk);
    for (let index = 0; index < 9; index += 1) must(await reply(desk, meetingId, index));
    expect(refusal(await closeCirculation(desk, { meetingId, closed: may(15, '10:05') }))).toMatchObject({
      type: 'closed-before-reply',
    });
  });

  test('counts replies of all members; the silent one is told apart from no opinion', async () => {
    const meetingId = await summedUp(desk);
    const { meeting, rounds, matters } = await recordOf(desk, meetingId);
    expect(meeting).toMatchObject({ phase: 'closed', endedAt: '08:00', circulation: { closedOn: '2026-05-17' } });
    const [tally] = talliesOf(rounds[0]!);
    expect(tally).toMatchObject({ yes: 7, no: 1, blank: 0, base: 9, required: 5, enough: true });
    expect(unanswered(rounds[0]!, tally!)).toBe(1);
    expect(matters).toMatchObject([{ outcome: { type: 'approved' } }]);
  });

  test('is the only way in which its votes close', async () => {
    const meetingId = await sent(desk);
    const [round] = (await recordOf(desk, meetingId)).rounds;
    const input = { meetingId, roundId: round!.id, closedAt: may(15, '09:00').time, count: { takenOut: [] } };
    expect(refusal(await closeHands(desk, input))).toEqual({ type: 'not-found', subject: 'round' });
  });

  test('leads to the report in the place of minutes, dated by its day', async () => {
    const meetingId = await summedUp(desk);
    const record = await recordOf(desk, meetingId);
    expect(papersToFreeze(record)).toEqual([{ kind: 'opinion-report' }, { kind: 'award-list', awardId: 'giay-khen' }]);
    expect(paperFacts(record, { kind: 'opinion-report' }, desk.clock())).toMatchObject({
      letterhead: { symbol: '/BC-HĐTĐKT', date: '2026-05-17' },
      members: 9,
      received: 8,
      silent: [(await desk.db.members.get(seats[8]!))!.name],
      opinions: [{ text: 'Đề nghị xác minh thêm với Công an tỉnh.' }],
    });
    expect(paperFacts(record, { kind: 'award-list', awardId: 'giay-khen' as never }, desk.clock())).toMatchObject({
      inWriting: true,
      minutesSymbol: '/BC-HĐTĐKT',
      persons: [{ yes: 7, members: 9, voters: 8 }],
    });
    expect(mayAct(record.meeting.phase, 'vote', 'secretary').ok).toBe(false);
  });

  test('leaves data that agree with themselves, to the archive', async () => {
    const meetingId = await summedUp(desk);
    for (const phase of ['results-locked', 'texts-locked'])
      expect(must(await advanceMeeting(desk, { meetingId }))).toBe(phase);
    expect(refusal(await advanceMeeting(desk, { meetingId }))).toEqual({ type: 'papers-missing', count: 2 });
    expect((await checkOf(await dumpOf(desk.db))).findings).toEqual([]);
  });
});
