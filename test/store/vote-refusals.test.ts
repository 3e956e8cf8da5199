import { describe, expect, test } from 'vitest';
import type { BallotCount } from '#domain/voting/ballot-count.ts';
import type { AwardId, MemberId } from '#domain/ids.ts';
import type { CivilDate, Instant } from '#domain/time.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import { must } from '#build/play-meeting.ts';
import { markAttendance } from '#store/attendance.ts';
import { appoint, electTellers, recuse } from '#store/meetings.ts';
import type { Desk } from '#store/desk.ts';
import { addInSession } from '#store/outcomes.ts';
import { closeBallot, closeHands, openRound, voidRound } from '#store/rounds.ts';
import {
  desk,
  meetingId,
  at,
  refusal,
  record,
  journalLength,
  comePresent,
  inSession,
  elect,
  open,
  countOf,
  members,
  seats,
  useSampleCouncil,
} from '#test/worlds/sample-council.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

useSampleCouncil();

const nameOf = (id: MemberId): string => smallWorld.members.find((member) => member.id === id)!.name;

describe('a vote on a laptop that is not to be trusted with it', () => {
  const unsafe = { type: 'copy-stopped', level: 'red' } as const;
  const openOn = (more: Partial<Desk>, despite?: string) =>
    openRound({ ...desk, ...more }, { meetingId, awardId: 'ldtt' as AwardId, openedAt: at, despite });
  const chair = { actor: { name: 'Nguyễn Hữu Thành', role: 'chair' } } as const;
  const red = { safetyReasons: () => [unsafe] };

  test('does not open, and every reason is told', async () => {
    await inSession();
    expect(refusal(await openOn(red))).toEqual({ type: 'not-safe', reasons: [unsafe] });
  });

  test('opens when the chair goes on for a reason, which the journal keeps', async () => {
    await inSession();
    expect(refusal(await openOn(red, 'không dừng được phiên họp'))).toEqual({ type: 'chair-only' });
    expect(refusal(await openOn({ ...red, ...chair }, '  '))).toEqual({ type: 'required', field: 'reason' });
    must(await openOn({ ...red, ...chair }, 'không dừng được  phiên họp'));
    const last = (await desk.db.journal.toArray()).at(-1);
    expect(last).toMatchObject({ type: 'round-opened', reason: 'không dừng được phiên họp', actor: chair.actor });
  });

  test('opens for a deputy who presides, and for no other', async () => {
    const [deputy, another] = [1, 2].map((seat) => ({ actor: { name: nameOf(seats[seat]!), role: 'other' } }) as const);
    must(await appoint(desk, { meetingId, part: 'chair', memberId: seats[1]! }));
    await inSession();
    expect(refusal(await openOn({ ...red, ...deputy! }))).toEqual({ type: 'not-safe', reasons: [unsafe] });
    expect(refusal(await openOn({ ...red, ...another! }, 'họp tiếp'))).toEqual({
      type: 'role-forbids',
      action: 'vote',
    });
    expect(refusal(await openOn(red, 'họp tiếp'))).toEqual({ type: 'chair-only' });
    must(await openOn({ ...red, ...deputy! }, 'họp tiếp'));
    const last = (await desk.db.journal.toArray()).at(-1);
    expect(last).toMatchObject({ type: 'round-opened', reason: 'họp tiếp', actor: deputy!.actor });
  });

  test('opens while what is said is only a warning', async () => {
    await inSession();
    const warned = { safetyReasons: () => [{ type: 'no-second-place', level: 'amber' }] as const };
    expect(refusal(await openOn(warned))).toBe('not refused');
  });
});

describe('a vote', () => {
  test('opens no second one beside it', async () => {
    await inSession();
    const round = await open('ldtt');
    const second = await openRound(desk, { meetingId, awardId: 'giay-khen' as AwardId, openedAt: at });
    expect(refusal(second)).toEqual({ type: 'another-round-open', roundId: round.id });
  });

  test('keeps its roll: nobody it counts is marked absent while it runs, and nobody recused from its rows', async () => {
    await inSession();
    const round = await open('ldtt');
    const marks = [{ memberId: members[7]!, state: 'absent-excused' as const, writtenOpinion: false }];
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
    const group = (head: MemberId, other: MemberId) =>
      electTellers(desk, {
        meetingId,
        tellers: [
          { memberId: head, part: 'head' },
          { memberId: members[4]!, part: 'secretary' },
          { memberId: other, part: 'member' },
        ],
      });
    expect(refusal(await group(members[8]!, members[5]!))).toEqual({ type: 'teller-absent', name: 'Đặng Minh Tuấn' });
    expect(refusal(await group(members[3]!, members[4]!)), 'one person twice').toEqual({ type: 'tellers-missing' });
  });

  test('by ballot is not counted by a teller who was brought up as a nominee since he was elected', async () => {
    await inSession();
    must((await elect()) as never);
    const { name } = (await record()).members.find(({ id }) => id === members[4])!;
    must(
      await addInSession(desk, {
        meetingId,
        name: {
          nominee: {
            kind: 'person',
            name,
            salutation: 'Ông',
            position: 'Trưởng phòng',
            unit: 'Ban Quản lý các khu công nghiệp tỉnh Bắc Ninh',
            unitTaxCode: '',
          },
          awardId: 'giay-khen' as AwardId,
          occasion: 'merit',
          achievement: '',
          condition: { condition: 'nộp hồ sơ', due: '2027-01-10' as CivilDate },
        },
      }),
    );
    const ballot = () => openRound(desk, { meetingId, awardId: 'cstd-co-so' as AwardId, openedAt: at });
    expect(refusal(await ballot())).toEqual({ type: 'teller-is-nominee', name });
    const parts = ['head', 'secretary', 'member'] as const;
    const tellers = parts.map((part, index) => ({ part, memberId: members[index + 5]! }));
    must(await electTellers(desk, { meetingId, tellers }));
    must(await ballot());
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

test('a ballot is never closed as a show of hands, nor the other way round', async () => {
  await inSession();
  must((await elect()) as never);
  const ballot = await open('cstd-co-so');
  const asHands = await closeHands(desk, { meetingId, roundId: ballot.id, closedAt: at, count: { takenOut: [] } });
  expect(refusal(asHands)).toEqual({ type: 'not-found', subject: 'round' });
  must(await closeBallot(desk, { meetingId, roundId: ballot.id, closedAt: at, count: countOf(ballot) }));
  const hands = await open('ldtt');
  const asBallot = await closeBallot(desk, { meetingId, roundId: hands.id, closedAt: at, count: countOf(hands) });
  expect(refusal(asBallot)).toEqual({ type: 'not-found', subject: 'round' });
});

test('a counted ballot keeps its tellers when others are elected for the next', async () => {
  await inSession();
  must((await elect()) as never);
  const round = await open('cstd-co-so');
  must(await closeBallot(desk, { meetingId, roundId: round.id, closedAt: at, count: countOf(round) }));
  must(
    await electTellers(desk, {
      meetingId,
      tellers: [
        { memberId: members[5]!, part: 'head' },
        { memberId: members[6]!, part: 'secretary' },
        { memberId: members[7]!, part: 'member' },
      ],
    }),
  );
  const facts = paperFacts(await record(), { kind: 'count-record', roundId: round.id }, 1 as Instant);
  expect(facts.kind === 'count-record' && facts.tellers[0]?.name).toBe('Lê Quang Dũng');
});
