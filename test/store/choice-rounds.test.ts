import { expect, test } from 'vitest';
import type { AwardId, NomineeId, RoundId } from '#domain/ids.ts';
import { leavesOf } from '#domain/scoring/criteria.ts';
import { ok } from '#domain/result.ts';
import { must } from '#build/play-meeting.ts';
import { recordMarks } from '#store/assessments.ts';
import { change } from '#store/change.ts';
import { loadChoices } from '#store/choice-rounds.ts';
import { closeBallot, openRound } from '#store/rounds.ts';
import { beginScoring, decideTie } from '#store/scorings.ts';
import { deedOf } from '#test/worlds/desk.ts';
import {
  at,
  countOf,
  desk,
  elect,
  inSession,
  meetingId,
  refusal,
  useSampleCouncil,
} from '#test/worlds/sample-council.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

useSampleCouncil();

const province = 'bang-khen-tinh' as AwardId;
const [first, second, third] = smallWorld.clusterMemberships.map(({ nomineeId }) => nomineeId) as [
  NomineeId,
  NomineeId,
  NomineeId,
];
const [set] = smallWorld.criteriaSets;

/** The council chooses one for the province's award: the first two units are on the paper, the third is not. */
async function ballot(): Promise<{
  readonly roundId: RoundId;
  counts(this: void, votes: readonly [number, number]): Promise<void>;
}> {
  await inSession();
  must((await elect()) as never);
  const setup = { question: { type: 'choose', most: 1 } } as const;
  const round = must(await openRound(desk, { meetingId, awardId: province, openedAt: at, setup }));
  const on = new Map(smallWorld.nominations.map(({ id, nomineeId }) => [id, nomineeId]));
  return {
    roundId: round.id,
    counts: async ([one, two]) => {
      const votesOf = (id: NomineeId | undefined): number => (id === first ? one : id === second ? two : 9 - one - two);
      const rows = round.rows.map(({ nominationId }) => {
        const yes = votesOf(on.get(nominationId));
        return { nominationId, yes, no: 0, blank: 0, invalidRow: 0 };
      });
      const count = countOf(round, { unmarked: 0, rows });
      must(await closeBallot(desk, { meetingId, roundId: round.id, closedAt: at, count }));
    },
  };
}

/** These units are scored, each with everything: no step parts them. */
async function equals(...nomineeIds: readonly NomineeId[]) {
  const own = { year: 2026, clusterId: null, title: 'Loại doanh nghiệp', criteriaSetId: set!.id, nomineeIds };
  const id = must(await beginScoring(desk, own));
  const marks = nomineeIds.flatMap((nomineeId) =>
    leavesOf(set!.criteria).map(({ code, max }) => ({ nomineeId, stage: 'cluster' as const, code, mark: max })),
  );
  must(await recordMarks(desk, id, marks));
  return async (order: readonly NomineeId[], reason: string, roundId: RoundId) =>
    refusal(await decideTie(desk, { id, nomineeIds: order, reason, roundId }));
}

const otherwise = { type: 'ballot-says-otherwise' };

test('a tie is decided by a ballot only once it is counted, and only in the order that it gave', async () => {
  const { roundId, counts } = await ballot();
  const decide = await equals(first, second);
  expect(await decide([second, first], 'Bỏ phiếu', roundId), 'before it is counted').toEqual(otherwise);
  await counts([2, 5]);
  expect(await decide([first, second], 'Bỏ phiếu', roundId)).toEqual(otherwise);
  expect(await decide([second, first], '', roundId)).toBe('not refused');
});

test('a ballot that leaves the units equal too needs a reason beside it', async () => {
  const { roundId, counts } = await ballot();
  const decide = await equals(first, second);
  await counts([3, 3]);
  expect(await decide([second, first], ' ', roundId)).toEqual({ type: 'required', field: 'reason' });
  expect(await decide([second, first], 'Nộp ngân sách nhiều hơn', roundId)).toBe('not refused');
});

test('a ballot on which one of the equals did not stand decides nothing of them', async () => {
  const { roundId, counts } = await ballot();
  const decide = await equals(first, second, third);
  await counts([5, 2]);
  expect(await decide([first, second, third], 'Bỏ phiếu', roundId)).toEqual(otherwise);
});

test('a ballot counts for the year that its meeting considers, whatever the day on which it was held', async () => {
  const { counts, roundId } = await ballot();
  await counts([5, 2]);
  const meeting = (await desk.db.meetings.get(meetingId))!;
  must(
    await change(desk.db, deedOf(desk, 'test-row-put'), ['meetings'], async () =>
      ok(await desk.db.meetings.put({ ...meeting, year: 2025 })),
    ),
  );
  expect((await loadChoices(desk.db, 2025)).rounds.map(({ id }) => id)).toEqual([roundId]);
  expect((await loadChoices(desk.db, 2026)).rounds).toEqual([]);
});
