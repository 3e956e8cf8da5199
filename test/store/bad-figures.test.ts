import { describe, expect, test } from 'vitest';
import type { AwardId, MatterId, NominationId, NomineeId } from '#domain/ids.ts';
import type { Nominee } from '#domain/nominations/nomination.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { BallotRow } from '#domain/voting/ballot-count.ts';
import type { Round } from '#domain/voting/round.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { must } from '#build/play-meeting.ts';
import { openCouncilDatabase } from '#store/database.ts';
import type { Desk } from '#store/desk.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import { electTellers, recuse } from '#store/meetings.ts';
import { freezePaper } from '#store/papers.ts';
import { markAttendance } from '#store/attendance.ts';
import { advanceMeeting } from '#store/progress.ts';
import { closeBallot, closeHands, openRound, voidRound } from '#store/rounds.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { openDesk } from '#test/worlds/desk.ts';
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
import { smallWorld } from '#test/worlds/small-world.ts';

/*
 * What a tired clerk types into a vote, each as the room hands it to the store: refused in a sentence that says why, and
 * nothing whatever is written.
 */

useSampleCouncil();

const base = 'cstd-co-so' as AwardId;
const province = 'bang-khen-tinh' as AwardId;

/** What an officer reads who tries this; nothing was written. */
async function told(attempt: () => Promise<Result<unknown, Refusal>>): Promise<string> {
  const before = await journalLength();
  const result = await attempt();
  expect(await journalLength()).toBe(before);
  return result.ok ? 'not refused' : refusalSentence(result.error, 'vi');
}

describe('a ballot', () => {
  const withRow = (round: Round, row: Partial<BallotRow>) => {
    const count = countOf(round);
    return { ...count, rows: count.rows.map((one, index) => (index === 1 ? { ...one, ...row } : one)) };
  };
  const closes = (round: Round, row: Partial<BallotRow>) =>
    closeBallot(desk, { meetingId, roundId: round.id, closedAt: at, count: withRow(round, row) });

  test.each<readonly [string, Partial<BallotRow>, object]>([
    ['more in favour and against than valid papers', { yes: 8, no: 2 }, { id: 'row', left: 10, right: 9 }],
    ['fewer than valid papers', { yes: 8 }, { id: 'row', left: 8, right: 9 }],
    ['a figure below nought that makes up for another', { yes: 10, no: -1 }, { id: 'whole-numbers', left: 1 }],
  ])('with %s on a row does not close', async (_what, row, line) => {
    await inSession();
    must((await elect()) as never);
    const round = await open(base);
    expect(await told(() => closes(round, row))).toBe('Đối chiếu số phiếu còn 1 dòng chưa khớp.');
    expect(refusal(await closes(round, row))).toMatchObject({ identities: [line] });
    expect((await record()).matters.every(({ outcome }) => outcome === null)).toBe(true);
    must(await closes(round, {}));
  });
});

describe('a show of hands', () => {
  const shows = (round: Round, against: number, abstained: number) =>
    closeHands(desk, {
      meetingId,
      roundId: round.id,
      closedAt: at,
      count: { takenOut: [{ nominationId: round.rows[0]!.nominationId, against, abstained }] },
    });

  test('of a hand less than none, or of half a hand, is not taken', async () => {
    await inSession();
    const round = await open('ldtt');
    for (const [against, abstained] of [
      [-1, 0],
      [0, -1],
      [0.5, 0.5],
      [Number.NaN, 0],
    ] as const)
      expect(refusal(await shows(round, against, abstained))).toMatchObject({ type: 'not-a-count' });
    expect(await told(() => shows(round, -1, 0))).not.toBe('not refused');
  });

  test('counts nobody on a row that he takes no part in: nine hands of eight are too many', async () => {
    await inSession();
    const { nominationId } = (await record()).matters[0]!;
    must(await recuse(desk, { meetingId, nominationId, memberId: members[1]!, reason: 'có liên quan' }));
    const round = await open('ldtt');
    expect(round.rows[0]!.nominationId).toBe(nominationId);
    expect(refusal(await shows(round, 9, 0))).toMatchObject({ type: 'too-many-votes', voters: 8, counted: 9 });
    const [row] = must(await shows(round, 8, 0));
    expect(row).toMatchObject({ yes: 0, no: 8, recused: 1, enough: false });
  });
});

describe('a sixty-first name', () => {
  /** The small council with so many more nominated for an award. */
  async function withMore(more: number): Promise<Desk> {
    const [nomination] = smallWorld.nominations.filter(({ awardId }) => awardId === province);
    const known = smallWorld.nominees.find(({ kind }) => kind === 'person')!;
    const [matter] = smallWorld.matters;
    const ids = Array.from({ length: more }, (_, index) => `-0000-4000-8000-${String(index + 1).padStart(12, '0')}`);
    const other = await openDesk();
    must(
      await startSampleCouncil(other, {
        ...smallWorld,
        nominees: [
          ...smallWorld.nominees,
          ...ids.map(
            (id, index) =>
              ({
                ...known,
                id: `000000d2${id}` as NomineeId,
                name: `Phạm Thị Hoa ${index + 1}`,
                memberId: null,
              }) as Nominee,
          ),
        ],
        nominations: [
          ...smallWorld.nominations,
          ...ids.map((id, index) => ({
            ...nomination!,
            id: `000000b2${id}` as NominationId,
            nomineeId: `000000d2${id}` as NomineeId,
            order: 100 + index,
          })),
        ],
        matters: [
          ...smallWorld.matters,
          ...ids.map((id, index) => ({
            ...matter!,
            id: `000000c2${id}` as MatterId,
            nominationId: `000000b2${id}` as NominationId,
            order: 100 + index,
          })),
        ],
      }),
    );
    return other;
  }
  const print = async (other: Desk) => {
    const subject = { kind: 'ballot-papers', awardId: province } as const;
    const facts = paperFacts((await loadMeetingRecord(other.db, meetingId))!, subject, other.clock());
    return freezePaper(other, { meetingId, drawn: { subject, facts, bytes: new Uint8Array([1]), anchors: [] } });
  };
  const begins = async (other: Desk): Promise<void> => {
    must(await advanceMeeting(other, { meetingId }));
    const marks = members.map((memberId) => ({ memberId, state: 'present' as const, writtenOpinion: false }));
    must(await markAttendance(other, { meetingId, marks }));
    must(await advanceMeeting(other, { meetingId }));
    const parts = ['head', 'secretary', 'member'] as const;
    const tellers = parts.map((part, index) => ({ part, memberId: members[index + 3]! }));
    must(await electTellers(other, { meetingId, tellers }));
  };
  const sentence = 'Phiếu có 61 tên; một phiếu không quá 60 tên. Tách thành nhiều lượt.';

  test('is neither printed beforehand nor voted on; sixty are', async () => {
    for (const [more, fits] of [
      [57, true],
      [58, false],
    ] as const) {
      const other = await withMore(more);
      const printed = await print(other);
      await begins(other);
      const opened = await openRound(other, { meetingId, awardId: province, openedAt: at });
      for (const result of [printed, opened]) {
        expect(result.ok).toBe(fits);
        if (!result.ok) expect(refusalSentence(result.error, 'vi')).toBe(sentence);
      }
      expect(await other.db.rounds.count()).toBe(fits ? 1 : 0);
      other.db.close();
    }
  });

  test('does not come in by a second award on the same paper', async () => {
    const other = await withMore(56);
    await begins(other);
    const setup = { together: [base] };
    const opened = await openRound(other, { meetingId, awardId: province, openedAt: at, setup });
    expect(opened.ok ? '' : refusalSentence(opened.error, 'vi')).toBe(sentence);
    expect(await other.db.rounds.count()).toBe(0);
    other.db.close();
  });
});

describe('a laptop that stops while papers are out', () => {
  test('knows the vote and its roll when it starts again, nothing of what was counted, and the count closes', async () => {
    await inSession();
    must((await elect()) as never);
    const round = await open(base);
    const counted = closeBallot(desk, {
      meetingId,
      roundId: round.id,
      closedAt: at,
      count: countOf(round, { valid: 8 }),
    });
    expect(refusal(await counted)).toMatchObject({ type: 'not-reconciled' });
    const { name } = desk.db;
    desk.db.close();
    const started = must(await openCouncilDatabase(name, desk.newId));
    const again: Desk = { ...desk, db: started };
    const [found] = (await loadMeetingRecord(started, meetingId))!.rounds;
    expect(found).toEqual(round);
    expect(JSON.stringify(await started.journalRows.toArray())).not.toContain('invalidReason');
    must(await closeBallot(again, { meetingId, roundId: round.id, closedAt: at, count: countOf(round) }));
    expect(refusal(await voidRound(again, { meetingId, roundId: round.id, reason: 'máy dừng' }))).toEqual({
      type: 'round-closed',
    });
    started.close();
  });
});
