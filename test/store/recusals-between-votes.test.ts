import { describe, expect, test } from 'vitest';
import type { BallotCount } from '#domain/voting/ballot-count.ts';
import type { AwardId, NominationId } from '#domain/ids.ts';
import { caseOf, seatOf } from '#domain/meeting/meeting-record.ts';
import { proposedFor } from '#domain/meeting/recusal-proposals.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import type { CivilDate, Instant } from '#domain/time.ts';
import type { VoteSetup } from '#domain/voting/opening.ts';
import type { Round } from '#domain/voting/round.ts';
import { must } from '#build/play-meeting.ts';
import { answerProposals, recordInterest } from '#store/interests.ts';
import { recuse, withdrawRecusal } from '#store/meetings.ts';
import { closeBallot, openRound, voidRound } from '#store/rounds.ts';
import { undoLast } from '#store/undo.ts';
import {
  at,
  countOf,
  desk,
  elect,
  inSession,
  meetingId,
  members,
  record,
  refusal,
  useSampleCouncil,
} from '#test/worlds/sample-council.ts';

useSampleCouncil();

const province = 'bang-khen-tinh' as AwardId;
const voted = (setup?: VoteSetup) =>
  openRound(desk, { meetingId, awardId: province, openedAt: at, setup, reason: 'có hồ sơ bổ sung' });
const close = (round: Round, count: BallotCount) =>
  closeBallot(desk, { meetingId, roundId: round.id, closedAt: at, count });
const stays = (nominationId: NominationId, memberId = members[1]!) =>
  recuse(desk, { meetingId, nominationId, memberId, reason: 'có người thân' });
const comesBack = (nominationId: NominationId, memberId = members[1]!) =>
  withdrawRecusal(desk, { meetingId, nominationId, memberId });

/** What the tellers' record of a vote says now. */
async function countRecordOf({ id }: Round) {
  const facts = paperFacts(await record(), { kind: 'count-record', roundId: id }, 0 as Instant);
  if (facts.kind !== 'count-record') throw new Error('No count record');
  return facts;
}

/** What the minutes say now of whoever stayed out of the votes on a nomination. */
async function minutesOn(id: NominationId) {
  const facts = paperFacts(await record(), { kind: 'minutes' }, 0 as Instant);
  const { nominee } = caseOf(await record(), id);
  return facts.kind === 'minutes' ? facts.recusals.filter((line) => line.nominee.includes(nominee.name)) : [];
}

/** A count in which every row falls that the list names. */
const countWith = (round: Round, fallen: readonly NominationId[]): BallotCount =>
  countOf(round, {
    rows: countOf(round).rows.map((row) => (fallen.includes(row.nominationId) ? { ...row, yes: 5, no: 4 } : row)),
  });

/** The first two of the provincial list have fallen. */
async function fallen() {
  await inSession();
  must((await elect()) as never);
  const round = must(await voted());
  const [first, second] = round.rows.map(({ nominationId }) => nominationId) as [NominationId, NominationId];
  must(await close(round, countWith(round, [first, second])));
  return { first, second, round };
}

describe('a recusal said between two votes', () => {
  test('holds in the second and leaves the record of the first as it was', async () => {
    const { first, round } = await fallen();
    const before = await countRecordOf(round);
    must(await stays(first));
    expect(await countRecordOf(round)).toEqual(before);
    const again = must(await voted({ only: [first] }));
    expect(again.rows).toMatchObject([{ nominationId: first, recused: [members[1]] }]);
    must(await close(again, countOf(again, { rows: [{ ...countOf(again).rows[0]!, yes: 8, blank: 1 }] })));
    expect(await countRecordOf(round)).toEqual(before);
    const { name } = seatOf(await record(), members[1]!);
    expect((await countRecordOf(again)).recusals).toMatchObject([{ member: name, reason: 'có người thân' }]);
    expect(await minutesOn(first)).toMatchObject([{ member: name, turns: [2] }]);
  });

  test('is told nowhere when no second vote follows, and can be taken back and undone', async () => {
    const { first } = await fallen();
    must(await stays(first));
    expect(await minutesOn(first)).toEqual([]);
    must(await comesBack(first));
    expect((await record()).recusals.some(({ nominationId }) => nominationId === first)).toBe(false);
    must(await stays(first));
    expect(must(await undoLast(desk, { meetingId }))).toBe('recusal-recorded');
    expect(must(await voted({ only: [first] })).rows[0]?.recused).toEqual([]);
  });

  test('is refused while the second vote runs, and open again once that is thrown away', async () => {
    const { first } = await fallen();
    const again = must(await voted({ only: [first] }));
    expect(refusal(await stays(first))).toEqual({ type: 'round-running' });
    must(await voidRound(desk, { meetingId, roundId: again.id, reason: 'mở nhầm' }));
    must(await stays(first));
    expect(must(await voted({ only: [first] })).rows[0]?.recused).toEqual([members[1]]);
  });
});

test('whoever took no part in a counted vote takes none in the next, for the reason that its record gives', async () => {
  await inSession();
  must((await elect()) as never);
  const [first] = await listed();
  must(await stays(first));
  const round = must(await voted());
  const count = countWith(round, [first]);
  const rows = count.rows.map((row) => (row.nominationId === first ? { ...row, no: 3, blank: 1 } : row));
  must(await close(round, { ...count, rows }));
  const { name } = seatOf(await record(), members[1]!);
  expect(refusal(await comesBack(first))).toEqual({ type: 'recusal-counted', name });
  const otherwise = recuse(desk, { meetingId, nominationId: first, memberId: members[1]!, reason: 'lý do khác' });
  expect(refusal(await otherwise)).toEqual({ type: 'recusal-counted', name });
  const again = must(await voted({ only: [first] }));
  expect(again.rows[0]?.recused).toEqual([members[1]]);
  must(await close(again, countOf(again, { rows: [{ ...countOf(again).rows[0]!, yes: 8, blank: 1 }] })));
  expect(await minutesOn(first), 'in both votes: no turn is named').toEqual([
    expect.not.objectContaining({ turns: expect.anything() as unknown }),
  ]);
});

test('of a choice its record names whoever has to do with a row, and not with another one later', async () => {
  await inSession();
  must((await elect()) as never);
  const [first, second] = await listed();
  must(await stays(first));
  const round = must(await voted({ question: { type: 'choose', most: 1 }, only: [first, second] }));
  const rows = countOf(round).rows.map((row) => ({ ...row, yes: 4 }));
  must(await close(round, countOf(round, { rows, unmarked: 1 })));
  const before = await countRecordOf(round);
  expect(before.recusals).toHaveLength(1);
  must(await stays(second));
  expect(await countRecordOf(round)).toEqual(before);
  expect(refusal(await comesBack(first))).toMatchObject({ type: 'recusal-counted' });
  must(await comesBack(second));
  expect(must(await voted({ only: [second] })).rows[0]?.recused).toEqual([]);
});

describe('the register of interests', () => {
  /** A member turns out to have to do with a nominee after the first vote. */
  async function enters(id: NominationId): Promise<void> {
    const { nominee } = caseOf(await record(), id);
    const unit = nominee.kind === 'enterprise' ? nominee.name : 'Nơi khác';
    const note = nominee.kind === 'person' ? `anh trai, ông ${nominee.name}` : 'góp vốn';
    const tie = nominee.kind === 'person' ? 'relative' : 'other';
    const from = '2026-01-01' as CivilDate;
    must(await recordInterest(desk, { memberId: members[1]!, tie, unit, taxCode: '', note, from }));
  }

  test('holds up the second vote on the nomination that it names, and not one on another', async () => {
    const { first, second, round } = await fallen();
    const before = await countRecordOf(round);
    await enters(first);
    expect(proposedFor(await record(), [second])).toEqual([]);
    expect(refusal(await voted({ only: [first] }))).toEqual({ type: 'recusals-unanswered', count: 1 });
    const other = must(await voted({ only: [second] }));
    expect(proposedFor(await record(), [first]), 'not of this vote').toHaveLength(1);
    must(await voidRound(desk, { meetingId, roundId: other.id, reason: 'mở nhầm' }));
    const answers = proposedFor(await record(), [first]).map((one) => ({ ...one, concerned: true }));
    must(await answerProposals(desk, { meetingId, answers }));
    expect(must(await voted({ only: [first] })).rows[0]?.recused).toEqual([members[1]]);
    expect(await countRecordOf(round)).toEqual(before);
  });

  test('asks nobody about a nomination that was carried', async () => {
    const { round } = await fallen();
    const carried = round.rows.at(-1)!.nominationId;
    await enters(carried);
    expect(proposedFor(await record(), [carried])).toEqual([]);
  });
});

/** The first two nominations for the provincial award. */
async function listed(): Promise<readonly [NominationId, NominationId]> {
  const now = await record();
  const ids = now.matters
    .map(({ nominationId }) => nominationId)
    .filter((id) => caseOf(now, id).nomination.awardId === province);
  return [ids[0]!, ids[1]!];
}
