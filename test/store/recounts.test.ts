import { describe, expect, test } from 'vitest';
import type { AwardId } from '#domain/ids.ts';
import type { CountRecordFacts, MinutesFacts } from '#domain/papers/facts.ts';
import { whatIsMissing } from '#domain/papers/missing.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import type { Paper, PaperSubject } from '#domain/papers/paper.ts';
import type { ClockTime } from '#domain/time.ts';
import type { BallotCount } from '#domain/voting/ballot-count.ts';
import type { TypedTwice } from '#domain/voting/double-count.ts';
import type { Round } from '#domain/voting/round.ts';
import { must } from '#build/play-meeting.ts';
import { markAttendance, markDeparture } from '#store/attendance.ts';
import { freezePaper, listPapers } from '#store/papers.ts';
import { noteChallenge, recountBallot } from '#store/recounts.ts';
import { advanceMeeting, setOutcome } from '#store/progress.ts';
import { reopenMeeting } from '#store/reopening.ts';
import { closeBallot, closeHands, correctTimes } from '#store/rounds.ts';
import { transferMatter } from '#store/transfers.ts';
import { undoLast } from '#store/undo.ts';
import { checkOf, dumpOf } from '#test/worlds/damaged-copy.ts';
import {
  at,
  countOf,
  desk,
  elect,
  inSession,
  journalLength,
  meetingId,
  members,
  open,
  record,
  refusal,
  useSampleCouncil,
} from '#test/worlds/sample-council.ts';

useSampleCouncil();

const later = '10:40' as ClockTime;
const award = 'bang-khen-tinh' as AwardId;
/** All in favour, but for so many on the first row. */
const dissent = (round: Round, no: number): BallotCount => {
  const count = countOf(round);
  return { ...count, rows: count.rows.map((row, index) => (index === 0 ? { ...row, yes: 9 - no, no } : row)) };
};

async function counted(id: string = award): Promise<Round> {
  await inSession();
  must((await elect()) as never);
  const round = await open(id);
  must(await closeBallot(desk, { meetingId, roundId: round.id, closedAt: at, count: countOf(round) }));
  return round;
}
const again = (round: Round, count: BallotCount, change: object = {}) =>
  recountBallot(desk, {
    meetingId,
    roundId: round.id,
    closedAt: later,
    count,
    reason: 'một phiếu dính vào nhau',
    askedBy: members[2]!,
    ...change,
  });
const outcomeOf = async (round: Round, row: number) =>
  (await record()).matters.find(({ nominationId }) => nominationId === round.rows[row]!.nominationId)!.outcome;

let drawn = 0;
async function freeze(subject: PaperSubject): Promise<Paper> {
  const facts = paperFacts(await record(), subject, desk.clock());
  const bytes = new Uint8Array([(drawn += 1)]);
  return must(await freezePaper(desk, { meetingId, drawn: { subject, facts, bytes, anchors: [] } }));
}

describe('a ballot counted again', () => {
  test('has the new figures, keeps the old beside them, and every case gets the outcome that they give', async () => {
    const round = await counted();
    expect(await outcomeOf(round, 0)).toMatchObject({ type: 'approved' });
    must(await again(round, dissent(round, 3)));
    expect(await outcomeOf(round, 0)).toEqual({ type: 'below-threshold', roundId: round.id });
    expect(await outcomeOf(round, 1)).toMatchObject({ type: 'approved' });
    const [now] = (await record()).rounds;
    expect(now!.result).toMatchObject({ closedAt: later, count: dissent(round, 3) });
    expect(now!.recounts).toEqual([
      { closedAt: at, count: countOf(round), reason: 'một phiếu dính vào nhau', askedBy: members[2] },
    ]);
    must(await again(round, countOf(round)));
    expect(await outcomeOf(round, 0)).toMatchObject({ type: 'approved' });
    expect((await record()).rounds[0]!.recounts.map(({ closedAt }) => closedAt)).toEqual([at, later]);
  });

  test('needs a reason, somebody who asked for it, a count that closes, and a meeting in session', async () => {
    const round = await counted();
    const entries = await journalLength();
    expect(refusal(await again(round, countOf(round), { reason: ' ' }))).toEqual({ type: 'required', field: 'reason' });
    expect(refusal(await again(round, countOf(round), { askedBy: 'nobody' }))).toMatchObject({ type: 'not-a-member' });
    expect(refusal(await again(round, countOf(round, { issued: 9 })))).toMatchObject({ type: 'not-reconciled' });
    expect(await journalLength()).toBe(entries);
  });

  test('is refused while another ballot runs, and before there is a count', async () => {
    const round = await counted();
    const running = await open('cstd-co-so');
    expect(refusal(await again(round, countOf(round)))).toEqual({ type: 'another-round-open', roundId: running.id });
    expect(refusal(await again(running, countOf(running)))).toMatchObject({ type: 'another-round-open' });
  });

  test('is refused once a row was moved to a lower form', async () => {
    const round = await counted();
    must(await again(round, dissent(round, 9)));
    const matter = (await record()).matters.find(({ nominationId }) => nominationId === round.rows[0]!.nominationId)!;
    const awardId = 'giay-khen' as AwardId;
    must(await transferMatter(desk, { meetingId, matterId: matter.id, awardId, reason: 'chưa đủ', consent: '' }));
    expect(refusal(await again(round, countOf(round)))).toMatchObject({
      type: 'row-went-on',
      names: [expect.stringMatching(/Công ty/u)],
    });
  });

  test('says which later votes stood on what it changes, and goes on when that is known', async () => {
    const round = await counted('cstd-co-so');
    const higher = await open('cstd-toan-quoc');
    must(await closeBallot(desk, { meetingId, roundId: higher.id, closedAt: at, count: countOf(higher) }));
    expect(refusal(await again(round, dissent(round, 3)))).toEqual({
      type: 'dependants-voted',
      names: ['Bà Lê Thị Mai An'],
    });
    // The same list counted again to the same end touches nobody.
    must(await again(round, dissent(round, 1)));
    must(await again(round, dissent(round, 3), { known: true }));
    expect(await outcomeOf(round, 0)).toMatchObject({ type: 'below-threshold' });
  });

  test('has a record of its own that names the count it replaces; the meeting does not end without it', async () => {
    const round = await counted();
    const subject = { kind: 'count-record', roundId: round.id } as const;
    const first = await freeze(subject);
    must(await again(round, dissent(round, 3)));
    expect(whatIsMissing(await record(), await listPapers(desk.db, meetingId))).toContainEqual({
      what: 'count-record',
      awardId: award,
      id: round.id,
    });
    const second = await freeze(subject);
    expect([first.version, second.version]).toEqual([1, 2]);
    const facts = second.facts as CountRecordFacts;
    expect(facts.recount).toEqual({ number: 2, on: '2026-12-15' });
    expect(facts.round.recounts).toMatchObject([{ closedAt: at, reason: 'một phiếu dính vào nhau' }]);
    expect((first.facts as CountRecordFacts).recount).toBeUndefined();
    expect(whatIsMissing(await record(), await listPapers(desk.db, meetingId))).not.toContainEqual(
      expect.objectContaining({ what: 'count-record' }),
    );
    const drawnAgain = paperFacts(await record(), subject, desk.clock());
    const input = { meetingId, drawn: { subject, facts: drawnAgain, bytes: new Uint8Array([9]), anchors: [] } };
    expect(refusal(await freezePaper(desk, input))).toEqual({ type: 'already-frozen' });
  });
});

test('the times of a count taken again are put right until its own record is frozen, whatever the first record said', async () => {
  const round = await counted();
  const subject = { kind: 'count-record', roundId: round.id } as const;
  const times = { meetingId, roundId: round.id, openedAt: at, closedAt: '10:45' as ClockTime };
  await freeze(subject);
  expect(refusal(await correctTimes(desk, times))).toEqual({ type: 'already-frozen' });
  must(await again(round, dissent(round, 3)));
  must(await correctTimes(desk, times));
  const [now] = (await record()).rounds;
  expect([now!.result?.closedAt, now!.recounts[0]!.closedAt]).toEqual(['10:45', at]);
  await freeze(subject);
  expect(refusal(await correctTimes(desk, times))).toEqual({ type: 'already-frozen' });
});

describe('a meeting reopened for its figures', () => {
  test('counts a ballot again on that day; the record before stays, the one after says its day', async () => {
    await inSession();
    must((await elect()) as never);
    const round = await open(award);
    must(await closeBallot(desk, { meetingId, roundId: round.id, closedAt: at, count: countOf(round) }));
    const subject = { kind: 'count-record', roundId: round.id } as const;
    await freeze(subject);
    const rest = (await record()).matters.filter(({ outcome }) => outcome === null);
    for (const { id: matterId } of rest)
      must(await setOutcome(desk, { meetingId, matterId, outcome: { type: 'deferred', reason: 'chờ hồ sơ' } }));
    must(await advanceMeeting(desk, { meetingId, endedAt: '11:00' as ClockTime }));
    must(await advanceMeeting(desk, { meetingId }));
    expect(refusal(await again(round, dissent(round, 3)))).toMatchObject({ type: 'phase-forbids', action: 'recount' });
    const { meeting, members: people } = await record();
    const nameOf = (id: string) => people.find((person) => person.id === id)!.name;
    const names = { chair: nameOf(meeting.chairId), secretary: nameOf(meeting.secretaryId) };
    must(await reopenMeeting(desk, { meetingId, to: 'in-session', names, reason: 'đếm nhầm' }));
    must(await again(round, dissent(round, 3)));
    const end = () => advanceMeeting(desk, { meetingId, endedAt: '11:40' as ClockTime });
    expect(refusal(await end())).toMatchObject({ type: 'count-record-missing' });
    expect((await freeze(subject)).version).toBe(2);
    must(await end());
    const { findings } = await checkOf(await dumpOf(desk.db));
    expect(findings.filter(({ type }) => type !== 'file-changed')).toEqual([]);
  });
});

describe('an objection to a count', () => {
  const challenge = {
    memberId: members[1]!,
    text: 'đề nghị cho xem lại phiếu số 3',
    answer: 'Tổ đã cho xem, phiếu hợp lệ',
  };

  test('is kept with its answer and stands in the minutes and in a record frozen later', async () => {
    const round = await counted();
    const note = (change: object) =>
      noteChallenge(desk, { meetingId, roundId: round.id, challenge: { ...challenge, ...change } });
    expect(refusal(await note({ text: ' ' }))).toEqual({ type: 'required', field: 'text' });
    expect(refusal(await note({ answer: ' ' }))).toEqual({ type: 'required', field: 'answer' });
    expect(refusal(await note({ memberId: 'nobody' }))).toMatchObject({ type: 'not-a-member' });
    must(await note({}));
    const minutes = paperFacts(await record(), { kind: 'minutes' }, desk.clock()) as MinutesFacts;
    expect(minutes.rounds[0]!.challenges).toMatchObject([{ text: challenge.text, answer: challenge.answer }]);
    const paper = await freeze({ kind: 'count-record', roundId: round.id });
    expect((paper.facts as CountRecordFacts).round.challenges).toHaveLength(1);
    expect(refusal(await undoLast(desk, { meetingId }))).toEqual({ type: 'cannot-undo', why: 'record-frozen' });
  });

  test('noted after the record was frozen is taken back like any remark', async () => {
    const round = await counted();
    await freeze({ kind: 'count-record', roundId: round.id });
    must(await noteChallenge(desk, { meetingId, roundId: round.id, challenge }));
    expect(must(await undoLast(desk, { meetingId }))).toBe('challenge-noted');
    expect((await record()).rounds[0]!.challenges).toEqual([]);
    expect(refusal(await undoLast(desk, { meetingId }))).toEqual({ type: 'cannot-undo', why: 'record-frozen' });
  });

  test('comes from a voter, by envelope too, or from somebody in the room: never from who was away, nor does a recount', async () => {
    const away = members[7]!;
    await inSession(7);
    must((await elect()) as never);
    const round = await open('cstd-co-so');
    const seven = countOf(round);
    const rows = seven.rows.map((row) => ({ ...row, yes: 8 }));
    const count = { ...seven, issued: 7, unused: 3, returned: 7, valid: 8, rows };
    must(await closeBallot(desk, { meetingId, roundId: round.id, closedAt: at, count }));
    const name = (await record()).members.find(({ id }) => id === away)!.name;
    const note = (memberId: typeof away) =>
      noteChallenge(desk, { meetingId, roundId: round.id, challenge: { ...challenge, memberId } });
    expect(refusal(await note(away))).toEqual({ type: 'was-not-there', name });
    expect(refusal(await again(round, count, { askedBy: away }))).toEqual({ type: 'was-not-there', name });
    must(await note(members[8]!));
    const here = { memberId: away, state: 'present', writtenOpinion: false, at: later } as const;
    must(await markAttendance(desk, { meetingId, marks: [here] }));
    must(await note(away));
  });

  test('is about a count: a vote that still runs has none', async () => {
    await inSession();
    const round = await open('ldtt');
    const about = { meetingId, roundId: round.id, challenge };
    expect(refusal(await noteChallenge(desk, about))).toEqual({ type: 'not-found', subject: 'round' });
    must(await closeHands(desk, { meetingId, roundId: round.id, closedAt: at, count: { takenOut: [] } }));
    must(await noteChallenge(desk, about));
  });
});

describe('a count typed by two persons', () => {
  async function handed(change: (round: Round) => Partial<TypedTwice> & { readonly count?: BallotCount }) {
    await inSession();
    must((await elect()) as never);
    const round = await open(award);
    const { count = countOf(round), ...twice } = change(round);
    const typedTwice: TypedTwice = {
      firstBy: members[4]!,
      secondBy: members[5]!,
      first: countOf(round),
      second: countOf(round),
      countedAgain: [],
      ...twice,
    };
    const envelope = { sealedBy: members[3]!, keeperId: members[1]! };
    const closed = await closeBallot(desk, { meetingId, roundId: round.id, closedAt: at, count, typedTwice, envelope });
    return { round, closed };
  }

  test('who disagree is refused until what differs was counted again', async () => {
    const { closed } = await handed((round) => ({ second: dissent(round, 1) }));
    expect(refusal(closed)).toEqual({ type: 'counts-differ', count: 2 });
  });

  test('that announces another figure than the one on which they agree is refused', async () => {
    const { closed } = await handed((round) => ({ count: dissent(round, 1) }));
    expect(refusal(closed)).toMatchObject({ type: 'counts-differ' });
  });

  test('keeps who typed, how much had differed, who sealed the papers and who keeps them', async () => {
    const { round, closed } = await handed((one) => ({
      second: dissent(one, 1),
      count: dissent(one, 1),
      countedAgain: [
        { of: 'row', figure: 'yes', nominationId: one.rows[0]!.nominationId, value: 8 },
        { of: 'row', figure: 'no', nominationId: one.rows[0]!.nominationId, value: 1 },
      ],
    }));
    must(closed);
    const facts = paperFacts(await record(), { kind: 'count-record', roundId: round.id }, desk.clock());
    const nameAt = async (index: number) => (await record()).members.find(({ id }) => id === members[index])!.name;
    expect(facts).toMatchObject({
      doubleCount: { firstBy: await nameAt(4), secondBy: await nameAt(5), mismatches: 2 },
      sealedBy: await nameAt(3),
      keeper: await nameAt(1),
    });
  });
});

describe('what comes in the wrong moment', () => {
  test('an opinion handed in after the count is refused by name; before it, or kept, it is not', async () => {
    await inSession(7);
    must((await elect()) as never);
    const write = () =>
      markAttendance(desk, {
        meetingId,
        marks: [{ memberId: members[7]!, state: 'absent-excused', writtenOpinion: true }],
      });
    const round = await open(award);
    const count = countOf(round, { issued: 7, unused: 3, returned: 7, valid: 8 });
    const rows = count.rows.map((row) => ({ ...row, yes: 8 }));
    must(await closeBallot(desk, { meetingId, roundId: round.id, closedAt: at, count: { ...count, rows } }));
    expect(refusal(await write())).toMatchObject({ type: 'opinion-too-late' });
    const kept = [{ memberId: members[8]!, state: 'absent-excused', writtenOpinion: true } as const];
    must(await markAttendance(desk, { meetingId, marks: kept }));
  });

  test('a member who leaves between issue and return takes his paper along: one fewer comes back, and the count closes', async () => {
    await inSession();
    must((await elect()) as never);
    const round = await open(award);
    must(await markDeparture(desk, { meetingId, memberId: members[2]!, at: '09:00' as ClockTime }));
    const rows = countOf(round).rows.map((row) => ({ ...row, yes: 8 }));
    const count = countOf(round, { returned: 7, valid: 8, rows });
    must(await closeBallot(desk, { meetingId, roundId: round.id, closedAt: at, count }));
    expect((await record()).rounds[0]!.roll.present).toContain(members[2]);
  });
});
