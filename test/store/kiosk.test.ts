import { describe, expect, test } from 'vitest';
import type { AwardId, MemberId, NominationId } from '#domain/ids.ts';
import { ok } from '#domain/result.ts';
import type { ClockTime } from '#domain/time.ts';
import { countKiosk, type Choice, type Kiosk, type KioskCount } from '#domain/voting/kiosk.ts';
import type { Round } from '#domain/voting/round.ts';
import { must } from '#build/play-meeting.ts';
import { markAttendance, markDeparture } from '#store/attendance.ts';
import { makeBackup, readBackup } from '#store/backup.ts';
import type { Desk } from '#store/desk.ts';
import { journalLines } from '#store/journal-line.ts';
import { closeKiosk, voidKiosk } from '#store/kiosk.ts';
import { electTellers } from '#store/meetings.ts';
import { advanceMeeting } from '#store/progress.ts';
import { readJournal } from '#store/replay.ts';
import { closeBallot, closeHands, openRound, voidRound } from '#store/rounds.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { undoLast } from '#store/undo.ts';
import { dumpOf } from '#test/worlds/damaged-copy.ts';
import { openDesk } from '#test/worlds/desk.ts';
import { allVote, laptopFor, votes } from '#test/worlds/kiosk-voters.ts';
import {
  at,
  countOf,
  desk,
  elect,
  inSession,
  journalLength,
  meetingId,
  members,
  record,
  refusal,
  seats,
  useSampleCouncil,
} from '#test/worlds/sample-council.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

useSampleCouncil();

const closedAt = '09:10' as ClockTime;

const openOnLaptop = async (awardId = 'cstd-co-so') =>
  openRound(desk, { meetingId, awardId: awardId as AwardId, openedAt: at, means: 'kiosk' });

const opened = async (awardId?: string): Promise<Round> => {
  await inSession(9);
  await elect();
  return must(await openOnLaptop(awardId));
};

const counted = (kiosk: Kiosk): KioskCount => must(countKiosk(kiosk));

describe('a ballot on the laptop', () => {
  test('closes with the sums and a set of who voted, and every row gets its outcome', async () => {
    const round = await opened();
    const laptop = round.roll.present.reduce(
      (kiosk, id, index) => votes(kiosk, round, id, [index < 8 ? 'yes' : 'no', index < 3 ? 'yes' : 'blank']),
      laptopFor(round),
    );
    const tallies = must(await closeKiosk(desk, { meetingId, roundId: round.id, closedAt, counted: counted(laptop) }));
    expect(tallies.map(({ yes, no, blank, enough }) => [yes, no, blank, enough])).toEqual([
      [8, 1, 0, true],
      [3, 0, 6, false],
    ]);
    const stored = (await record()).rounds.find(({ id }) => id === round.id);
    expect(stored).toMatchObject({ means: 'kiosk', result: { mode: 'ballot', closedAt, voted: round.roll.present } });
    const outcomes = (await record()).matters.flatMap(({ outcome }) => (outcome ? [outcome.type] : []));
    expect(outcomes).toEqual(['approved', 'below-threshold']);
  });

  test('writes nothing at all between opening and closing', async () => {
    const round = await opened();
    const before = await dumpOf(desk.db);
    allVote(round);
    expect(await dumpOf(desk.db)).toEqual(before);
  });

  test('is not taken where a written opinion counts, by hands, or without tellers', async () => {
    await inSession(8);
    expect(refusal(await openOnLaptop())).toEqual({ type: 'tellers-missing' });
    await elect();
    expect(refusal(await openOnLaptop())).toEqual({ type: 'kiosk-unfit', why: 'written-opinions' });
    expect(refusal(await openOnLaptop('ldtt'))).toEqual({ type: 'kiosk-unfit', why: 'not-a-ballot' });
    expect((await record()).rounds).toEqual([]);
  });

  test('closed before everybody has voted asks why, and the journal keeps it', async () => {
    const round = await opened();
    const [, away] = round.roll.present;
    must(await markDeparture(desk, { meetingId, memberId: away!, at: '08:50' as ClockTime }));
    const laptop = round.roll.present
      .filter((id) => id !== away)
      .reduce((kiosk, id) => votes(kiosk, round, id, ['yes', 'no']), laptopFor(round));
    const closing = { meetingId, roundId: round.id, closedAt, counted: counted(laptop) };
    expect(refusal(await closeKiosk(desk, { ...closing, reason: '  ' }))).toEqual({
      type: 'required',
      field: 'reason',
    });
    must(await closeKiosk(desk, { ...closing, reason: 'một thành viên về sớm' }));
    const last = (await desk.db.journal.toArray()).at(-1);
    expect(last).toMatchObject({ type: 'kiosk-counted', reason: 'một thành viên về sớm' });
    const result = (await record()).rounds.at(-1)?.result;
    expect(result).toMatchObject({ count: { issued: 9, returned: 8, valid: 8 } });
  });

  test('is neither typed in by hand, nor voided or closed like another vote', async () => {
    const round = await opened();
    const before = await journalLength();
    const notFound = { type: 'not-found', subject: 'round' };
    const roundId = round.id;
    const count = countOf(round, { printed: 9, issued: 9, unused: 0, returned: 9, opinions: 0 });
    expect(refusal(await closeBallot(desk, { meetingId, roundId, closedAt, count }))).toEqual(notFound);
    expect(refusal(await closeHands(desk, { meetingId, roundId, closedAt, count: { takenOut: [] } }))).toEqual(
      notFound,
    );
    expect(refusal(await voidRound(desk, { meetingId, roundId, reason: 'mở nhầm' }))).toEqual(notFound);
    expect(await journalLength()).toBe(before);
  });

  test('is not closed with ballots of others, with a voter too many, or in an order that tells who came first', async () => {
    const round = await opened();
    const right = counted(allVote(round));
    const closing = { meetingId, roundId: round.id, closedAt };
    const wrong: readonly KioskCount[] = [
      { ...right, voted: right.voted.toReversed() },
      { ...right, voted: [...right.voted.slice(1), 'nobody' as MemberId] },
      { ...right, voted: right.voted.slice(1) },
      { ...right, count: { ...right.count, rows: right.count.rows.slice(1) } },
    ];
    for (const each of wrong)
      await expect(closeKiosk(desk, { ...closing, counted: each, reason: 'thử' })).rejects.toThrow(
        /are not its members/u,
      );
    expect((await record()).rounds.at(-1)?.result).toBeNull();
    must(await closeKiosk(desk, { ...closing, counted: right }));
    expect(refusal(await closeKiosk(desk, { ...closing, counted: right }))).toEqual({ type: 'round-closed' });
  });

  test('on paper is not closed as if it had been taken on the laptop, nor voided as one', async () => {
    await inSession(9);
    await elect();
    const round = must(await openRound(desk, { meetingId, awardId: 'cstd-co-so' as AwardId, openedAt: at }));
    const closing = { meetingId, roundId: round.id, closedAt, counted: counted(allVote(round)) };
    expect(refusal(await closeKiosk(desk, closing))).toEqual({ type: 'not-found', subject: 'round' });
    const voiding = { meetingId, roundId: round.id, reason: 'mở nhầm' };
    expect(refusal(await voidKiosk(desk, voiding))).toEqual({ type: 'not-found', subject: 'round' });
  });

  test('once voided or closed is not brought back: what it had in mind is gone', async () => {
    const first = await opened();
    expect(refusal(await voidKiosk(desk, { meetingId, roundId: first.id, reason: ' ' }))).toEqual({
      type: 'required',
      field: 'reason',
    });
    must(await voidKiosk(desk, { meetingId, roundId: first.id, reason: 'máy tắt giữa chừng' }));
    expect(refusal(await undoLast(desk, { meetingId }))).toEqual({ type: 'nothing-to-undo' });
    const second = must(await openOnLaptop());
    expect(refusal(await undoLast(desk, { meetingId }))).toEqual({ type: 'cannot-undo', why: 'ballot-open' });
    must(await closeKiosk(desk, { meetingId, roundId: second.id, closedAt, counted: counted(allVote(second)) }));
    expect(refusal(await undoLast(desk, { meetingId }))).toEqual({ type: 'nothing-to-undo' });
  });
});

/** Who votes when in one vote, and how. */
type Turns = readonly (readonly [seat: number, marks: readonly (Choice | null)[]])[];

/** A whole meeting with three ballots on the laptop, the last one a second vote on what fell in the first. */
async function played(first: Turns, second: Turns, third: Turns): Promise<Desk> {
  const own = await openDesk();
  must(await startSampleCouncil(own, smallWorld));
  must(await advanceMeeting(own, { meetingId }));
  must(
    await markAttendance(own, {
      meetingId,
      marks: seats.map((memberId) => ({ memberId, state: 'present', writtenOpinion: false })),
    }),
  );
  must(await advanceMeeting(own, { meetingId }));
  const parts = ['head', 'secretary', 'member'] as const;
  must(
    await electTellers(own, {
      meetingId,
      tellers: members.slice(3, 6).map((memberId, i) => ({ memberId, part: parts[i]! })),
    }),
  );
  const votesOn = async (name: string, turns: Turns, only?: readonly NominationId[]): Promise<Round> => {
    const setup = only && { only };
    const awardId = name as AwardId;
    const round = must(
      await openRound(own, { meetingId, awardId, openedAt: at, means: 'kiosk', setup, reason: 'có thêm xác nhận' }),
    );
    const laptop = turns.reduce((kiosk, [seat, marks]) => votes(kiosk, round, seats[seat]!, marks), laptopFor(round));
    must(await closeKiosk(own, { meetingId, roundId: round.id, closedAt, counted: counted(laptop) }));
    return round;
  };
  const fallen = await votesOn('cstd-co-so', first);
  await votesOn('bang-khen-tinh', second);
  await votesOn(
    'cstd-co-so',
    third,
    fallen.rows.map(({ nominationId }) => nominationId),
  );
  return own;
}

test('two meetings with the same sums from other members, in another order and paired otherwise, leave the same bytes everywhere', async () => {
  const ballots: readonly (readonly (Choice | null)[])[] = [
    ['yes', 'yes', 'yes'],
    ['no', 'yes', 'yes'],
    ['yes', 'no', 'blank'],
    ['blank', 'yes', 'no'],
    [null, 'blank', 'yes'],
    ['yes', 'yes', 'yes'],
    ['no', 'no', 'no'],
    ['yes', 'blank', null],
    ['yes', 'yes', 'yes'],
  ];
  const seated = ballots.map((marks, seat) => [seat, marks] as const);
  const asSeated = await played(seated, seated, seated);
  // The last of the council votes first, and everybody marks what another one marked before; in each vote another one, so
  // that whoever gave the same ballot three times over there gives three that differ here.
  const turned = (by: number, from: number): Turns =>
    ballots.map((marks, index) => [(index * by + from) % 9, marks] as const);
  const otherwise = await played(turned(5, 8), turned(2, 3), turned(7, 1));
  const closed = (await dumpOf(asSeated.db)).rounds.filter(({ result }) => result !== null);
  expect(closed.map(({ means }) => means)).toEqual(['kiosk', 'kiosk', 'kiosk']);
  expect(await dumpOf(otherwise.db)).toEqual(await dumpOf(asSeated.db));
  const [journal, other] = [await readJournal(asSeated.db), await readJournal(otherwise.db)];
  // The second copy holds these lines and nothing else.
  expect(journalLines(other.entries, other.parts)).toEqual(journalLines(journal.entries, journal.parts));
  const backups = await Promise.all(
    [asSeated, otherwise].map(async ({ db, clock }) => must(await makeBackup(db, { at: clock(), appVersion: 'test' }))),
  );
  expect(backups[1]!.bytes).toEqual(backups[0]!.bytes);
  expect(readBackup(backups[0]!.bytes)).toMatchObject(ok({ journal: { entries: journal.entries } }));
  for (const { db } of [asSeated, otherwise]) db.close();
});
