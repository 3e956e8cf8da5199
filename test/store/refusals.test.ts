import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BallotCount } from '#domain/ballot-count.ts';
import type { AwardId, MeetingId, MemberId } from '#domain/ids.ts';
import { caseOf, type MeetingRecord } from '#domain/meeting-record.ts';
import type { Mark } from '#domain/points.ts';
import type { Round } from '#domain/round.ts';
import type { CivilDate, ClockTime, Instant } from '#domain/time.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import { must } from '#build/play-meeting.ts';
import { markAttendance } from '#store/attendance.ts';
import { seatMember, startCouncil } from '#store/council.ts';
import type { Desk } from '#store/desk.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import { addNote, editTexts, electTellers, prepareMeeting, recuse } from '#store/meetings.ts';
import { addNomination } from '#store/nominations.ts';
import { attachSignature, freezePaper } from '#store/papers.ts';
import { advanceMeeting, setOutcome } from '#store/progress.ts';
import { closeBallot, closeHands, openRound, voidRound } from '#store/rounds.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { recordScore } from '#store/scoring.ts';
import { shippedRuleBooks, smallWorld } from '#store/shipped.ts';
import { openDesk } from '#test/worlds/desk.ts';

const meetingId = smallWorld.meetings[0]?.id as MeetingId;
const members = smallWorld.members.map(({ id }) => id);
const at = '08:30' as ClockTime;
let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
  must(await startSampleCouncil(desk, smallWorld));
});
afterEach(() => desk.db.close());

const refusal = (result: { readonly ok: boolean; readonly error?: unknown }): unknown =>
  result.ok ? 'not refused' : result.error;
const record = async (): Promise<MeetingRecord> => (await loadMeetingRecord(desk.db, meetingId))!;
const journalLength = (): Promise<number> => desk.db.journal.count();

const comePresent = async (count: number): Promise<unknown> =>
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

async function inSession(present = 8): Promise<void> {
  must(await advanceMeeting(desk, { meetingId }));
  await comePresent(present);
  must(await advanceMeeting(desk, { meetingId }));
}

const elect = async (): Promise<unknown> =>
  electTellers(desk, {
    meetingId,
    tellers: [
      { memberId: members[3]!, part: 'head' },
      { memberId: members[4]!, part: 'secretary' },
      { memberId: members[5]!, part: 'member' },
    ],
  });

const open = async (awardId: string): Promise<Round> =>
  must(await openRound(desk, { meetingId, awardId: awardId as AwardId, openedAt: at }));

const countOf = (round: Round, change: Partial<BallotCount> = {}): BallotCount => ({
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

describe('opening', () => {
  test('is refused with five of nine, and both numbers are said', async () => {
    must(await advanceMeeting(desk, { meetingId }));
    await comePresent(5);
    expect(refusal(await advanceMeeting(desk, { meetingId }))).toEqual({
      type: 'quorum-missing',
      present: 5,
      required: 6,
    });
    expect((await record()).meeting.phase).toBe('convened');
  });

  test('by somebody who is neither chair nor secretary is refused', async () => {
    const guest = { ...desk, actor: { name: 'Khách', role: 'other' as const } };
    expect(refusal(await advanceMeeting(guest, { meetingId }))).toEqual({ type: 'role-forbids', action: 'advance' });
  });
});

describe('a vote', () => {
  test('opens no second one beside it', async () => {
    await inSession();
    const round = await open('ldtt');
    const second = await openRound(desk, { meetingId, awardId: 'giay-khen' as AwardId, openedAt: at });
    expect(refusal(second)).toEqual({ type: 'another-round-open', roundId: round.id });
  });

  test('keeps its roll: nobody is marked while it runs, and nobody recused from its rows', async () => {
    await inSession();
    const round = await open('ldtt');
    const marks = [{ memberId: members[8]!, state: 'present' as const, writtenOpinion: false }];
    expect(refusal(await markAttendance(desk, { meetingId, marks }))).toEqual({ type: 'round-running' });
    const { nominationId } = round.rows[0]!;
    expect(refusal(await recuse(desk, { meetingId, nominationId, memberId: members[1]!, reason: 'x' }))).toEqual({
      type: 'round-running',
    });
  });

  test('by ballot wants three tellers in the room', async () => {
    await inSession();
    const opened = await openRound(desk, { meetingId, awardId: 'cstd-co-so' as AwardId, openedAt: at });
    expect(refusal(opened)).toEqual({ type: 'tellers-missing' });
    const absent = await electTellers(desk, { meetingId, tellers: [{ memberId: members[8]!, part: 'head' }] });
    expect(refusal(absent)).toEqual({ type: 'teller-absent', name: 'Đỗ Xuân Trường' });
  });

  test('is refused when the room has emptied below the quorum', async () => {
    await inSession();
    await comePresent(4);
    const opened = await openRound(desk, { meetingId, awardId: 'ldtt' as AwardId, openedAt: at });
    expect(refusal(opened)).toEqual({ type: 'quorum-missing', present: 4, required: 6 });
  });

  test('opened by mistake is voided with a reason, and leaves its nominations to be voted on', async () => {
    await inSession();
    const round = await open('ldtt');
    expect(refusal(await voidRound(desk, { meetingId, roundId: round.id, reason: ' ' }))).toEqual({
      type: 'required',
      field: 'reason',
    });
    must(await voidRound(desk, { meetingId, roundId: round.id, reason: 'mở nhầm' }));
    expect((await record()).rounds).toEqual([]);
    expect((await open('ldtt')).rows).toHaveLength(3);
  });

  test('counted with more dissent than voters is refused and stays open', async () => {
    await inSession();
    const round = await open('ldtt');
    const { nominationId } = round.rows[0]!;
    const count = { takenOut: [{ nominationId, against: 9, abstained: 1 }] };
    const before = await journalLength();
    expect(refusal(await closeHands(desk, { meetingId, roundId: round.id, closedAt: at, count }))).toEqual({
      type: 'too-many-votes',
      nominationId,
      voters: 9,
      counted: 10,
    });
    expect(await journalLength()).toBe(before);
    expect((await record()).rounds[0]?.result).toBeNull();
  });
});

describe('a ballot that does not reconcile is refused, with the line and by how much:', () => {
  const faults: readonly (readonly [what: string, change: Partial<BallotCount>, id: string])[] = [
    ['more papers issued than members present', { issued: 9, unused: 1, returned: 9, valid: 10 }, 'issued'],
    ['more papers returned than issued', { returned: 9, valid: 10 }, 'returned'],
    ['papers printed that went nowhere', { unused: 1 }, 'printed'],
    ['an opinion that nobody sent', { opinions: 2, valid: 10 }, 'opinions'],
    ['a paper neither valid nor invalid', { valid: 8 }, 'counted'],
    ['a row that adds up to another number', { rows: [] }, 'row'],
    ['half a paper', { valid: 8.5, invalid: 0.5 }, 'whole-numbers'],
  ];
  test.each(faults)('%s', async (_what, change, id) => {
    await inSession();
    must((await elect()) as never);
    const round = await open('cstd-co-so');
    const closed = await closeBallot(desk, {
      meetingId,
      roundId: round.id,
      closedAt: at,
      count: countOf(round, change),
    });
    expect(closed).toMatchObject({ ok: false, error: { type: 'not-reconciled' } });
    const lines =
      closed.ok || closed.error.type !== 'not-reconciled' ? [] : closed.error.identities.map((line) => line.id);
    expect(lines).toContain(id);
    expect((await record()).matters.filter(({ outcome }) => outcome)).toEqual([]);
  });

  test('a recused member who seems to have voted', async () => {
    await inSession();
    must((await elect()) as never);
    const nominationId = (await record()).matters.find(
      ({ nominationId: id }) => smallWorld.nominations.find((n) => n.id === id)?.awardId === 'cstd-co-so',
    )!.nominationId;
    must(await recuse(desk, { meetingId, nominationId, memberId: members[1]!, reason: 'có liên quan' }));
    const round = await open('cstd-co-so');
    const closed = await closeBallot(desk, { meetingId, roundId: round.id, closedAt: at, count: countOf(round) });
    expect(closed).toMatchObject({
      error: { type: 'not-reconciled', identities: [{ id: 'recused-blank', left: 0, right: 1 }] },
    });
  });
});

describe('closing the meeting', () => {
  const end = () => advanceMeeting(desk, { meetingId, endedAt: '11:00' as ClockTime });

  test('is refused while a vote is open', async () => {
    await inSession();
    const round = await open('ldtt');
    expect(refusal(await end())).toEqual({ type: 'round-open', roundId: round.id });
  });

  test('is refused while a nomination has no outcome, and names them', async () => {
    await inSession();
    expect(refusal(await end())).toMatchObject({ type: 'nominations-without-outcome', nominationIds: { length: 12 } });
  });

  test('is refused until the tellers’ record of every ballot is frozen', async () => {
    await inSession();
    must((await elect()) as never);
    const round = await open('cstd-co-so');
    must(await closeBallot(desk, { meetingId, roundId: round.id, closedAt: at, count: countOf(round) }));
    for (const matter of (await record()).matters.filter(({ outcome }) => !outcome)) {
      must(await setOutcome(desk, { meetingId, matterId: matter.id, outcome: { type: 'deferred', reason: 'để lại' } }));
    }
    expect(refusal(await end())).toEqual({ type: 'count-record-missing', roundIds: [round.id] });
  });

  test('wants the time at which it ended', async () => {
    await inSession();
    for (const matter of (await record()).matters) {
      must(
        await setOutcome(desk, {
          meetingId,
          matterId: matter.id,
          outcome: { type: 'returned', reason: 'thiếu hồ sơ' },
        }),
      );
    }
    expect(refusal(await advanceMeeting(desk, { meetingId }))).toEqual({ type: 'required', field: 'time' });
    must(await end());
  });
});

test('an outcome, once voted, is not written over by hand', async () => {
  await inSession();
  const round = await open('ldtt');
  must(await closeHands(desk, { meetingId, roundId: round.id, closedAt: at, count: { takenOut: [] } }));
  const matter = (await record()).matters[0]!;
  const again = await setOutcome(desk, { meetingId, matterId: matter.id, outcome: { type: 'withdrawn', letter: 'x' } });
  expect(refusal(again)).toEqual({ type: 'already-decided' });
});

test('after the results are locked words may change, numbers not', async () => {
  await inSession();
  for (const matter of (await record()).matters) {
    must(await setOutcome(desk, { meetingId, matterId: matter.id, outcome: { type: 'deferred', reason: 'để lại' } }));
  }
  must(await advanceMeeting(desk, { meetingId, endedAt: '11:00' as ClockTime }));
  must(await advanceMeeting(desk, { meetingId }));
  must(await editTexts(desk, { meetingId, texts: { place: 'Phòng họp số 2' } }));
  const phase = 'results-locked';
  expect(refusal(await comeLate())).toEqual({ type: 'phase-forbids', phase, action: 'mark-attendance' });
  expect(refusal(await scoreOnce())).toEqual({ type: 'phase-forbids', phase, action: 'score' });
  expect(refusal(await addNote(desk, { meetingId, note: { speakerId: members[0]!, text: 'muộn' } }))).toEqual({
    type: 'phase-forbids',
    phase,
    action: 'note',
  });
});

const comeLate = () =>
  markAttendance(desk, { meetingId, marks: [{ memberId: members[8]!, state: 'present', writtenOpinion: false }] });

const scoreOnce = (mark: number = 100) =>
  recordScore(desk, {
    meetingId,
    memberId: members[0]!,
    nomineeId: smallWorld.meetings[0]!.scoredNomineeIds[0]!,
    criterion: '1.1',
    mark: mark as Mark,
  });

test('a score beyond its leaf, or that is no whole hundredth, is refused', async () => {
  expect(refusal(await scoreOnce(1501))).toEqual({ type: 'out-of-range', min: 0, max: 1500 });
  expect(refusal(await scoreOnce(-1))).toMatchObject({ type: 'out-of-range' });
  expect(refusal(await scoreOnce(0.5))).toMatchObject({ type: 'out-of-range' });
  expect(await scoreOnce(1500)).toMatchObject({ ok: true });
});

test('a score by somebody who has no seat is refused', async () => {
  const stranger = await recordScore(desk, {
    meetingId,
    memberId: 'nobody' as MemberId,
    nomineeId: smallWorld.meetings[0]!.scoredNomineeIds[0]!,
    criterion: '1.1',
    mark: 100 as Mark,
  });
  expect(refusal(stranger)).toEqual({ type: 'not-a-member', memberId: 'nobody' });
});

test('a paper drawn before somebody changed the meeting is not frozen', async () => {
  await inSession();
  must((await elect()) as never);
  const round = await open('cstd-co-so');
  must(await closeBallot(desk, { meetingId, roundId: round.id, closedAt: at, count: countOf(round) }));
  const subject = { kind: 'count-record' as const, roundId: round.id };
  const facts = paperFacts(await record(), subject, 1 as Instant);
  must(await editTexts(desk, { meetingId, texts: { place: 'Phòng họp số 2' } }));
  const drawn = { subject, facts, bytes: new Uint8Array([1]), anchors: [] };
  expect(refusal(await freezePaper(desk, { meetingId, drawn }))).toEqual({ type: 'changed-meanwhile' });
  const fresh = { ...drawn, facts: paperFacts(await record(), subject, 1 as Instant) };
  const paper = must(await freezePaper(desk, { meetingId, drawn: fresh }));
  expect(refusal(await freezePaper(desk, { meetingId, drawn: fresh }))).toEqual({ type: 'already-frozen' });
  const early = { paperId: paper.id, field: 'chair', certificateName: 'A', bytes: new Uint8Array([2]) };
  expect(refusal(await attachSignature(desk, early))).toEqual({ type: 'not-your-turn', name: 'Phạm Văn Khải' });
});

test('a nominee is not registered twice, and one tax code is one enterprise', async () => {
  const nominee = {
    kind: 'enterprise',
    name: 'Công ty TNHH Hòa Bình',
    taxCode: '2300110999',
    zone: 'KCN VSIP',
  } as const;
  const file = {
    awardId: 'giay-khen' as AwardId,
    occasion: 'merit',
    year: 2026,
    receivedOn: '2026-12-01' as CivilDate,
    achievement: '',
  } as const;
  must(await addNomination(desk, { ...file, nominee }));
  expect(
    refusal(await addNomination(desk, { ...file, nominee: { ...nominee, name: 'công ty  TNHH Hoà Bình' } })),
  ).toEqual({
    type: 'already-nominated',
  });
  expect(refusal(await addNomination(desk, { ...file, nominee: { ...nominee, name: 'Công ty TNHH Khác' } }))).toEqual({
    type: 'tax-code-taken',
    taxCode: '2300110999',
    name: 'Công ty TNHH Hòa Bình',
  });
});

test('a meeting is bound to the rules of its day, and refused on a day without rules', async () => {
  const input = {
    title: 'Phiên họp',
    purpose: '',
    opensAt: at,
    place: 'Phòng họp',
    nominationIds: [caseOf(await record(), smallWorld.nominations[0]!.id).nomination.id],
    criteriaSetId: null,
    scoredNomineeIds: [],
  };
  const before = must(await prepareMeeting(desk, { ...input, date: '2026-09-30' as CivilDate }));
  const after = must(await prepareMeeting(desk, { ...input, date: '2026-10-01' as CivilDate }));
  const books = await Promise.all([before, after].map(async (id) => (await desk.db.meetings.get(id))?.ruleBookId));
  expect(books).toEqual(['R2025b', 'R2026']);
  expect(refusal(await prepareMeeting(desk, { ...input, date: '2027-03-01' as CivilDate }))).toEqual({
    type: 'no-rule-book',
    date: '2027-03-01',
  });
  expect(shippedRuleBooks.map(({ from, to }) => [from, to])).toEqual([
    ['2025-08-05', '2026-09-30'],
    ['2026-10-01', '2027-02-28'],
  ]);
});

test('a council is founded once, and has one chair', async () => {
  const letterhead = smallWorld.letterheads[0]!;
  expect(refusal(await startCouncil(desk, { letterhead, ruleBooks: [], criteriaSets: [] }))).toEqual({
    type: 'council-exists',
  });
  const seat = { name: 'Người Mới', position: 'Trưởng Ban', role: 'chair' as const, from: '2026-11-01' as CivilDate };
  expect(refusal(await seatMember(desk, seat))).toEqual({
    type: 'seat-taken',
    role: 'chair',
    name: 'Nguyễn Hữu Thành',
  });
});
