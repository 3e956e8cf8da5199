import { expect, test } from 'vitest';
import type { AwardId } from '#domain/ids.ts';
import { must } from '#build/play-meeting.ts';
import { loadChoiceRounds } from '#store/choice-rounds.ts';
import { closeBallot, openRound } from '#store/rounds.ts';
import { at, countOf, desk, elect, inSession, meetingId, useSampleCouncil } from '#test/worlds/sample-council.ts';

useSampleCouncil();

const province = 'bang-khen-tinh' as AwardId;
const vote = (most?: number) =>
  openRound(desk, {
    meetingId,
    awardId: province,
    openedAt: at,
    setup: most === undefined ? {} : { question: { type: 'choose', most } },
  });

test('a tie may have been decided by a counted choose-one ballot of the year, and by no other vote', async () => {
  await inSession();
  must((await elect()) as never);
  const round = must(await vote(1));
  expect(await loadChoiceRounds(desk.db, 2026), 'not before it is counted').toEqual([]);
  const rows = round.rows.map(({ nominationId }, index) => ({
    nominationId,
    yes: index === 0 ? 5 : 2,
    no: 0,
    blank: 0,
    invalidRow: 0,
  }));
  must(
    await closeBallot(desk, {
      meetingId,
      roundId: round.id,
      closedAt: at,
      count: countOf(round, { unmarked: 0, rows }),
    }),
  );
  expect(await loadChoiceRounds(desk.db, 2026)).toMatchObject([
    { id: round.id, number: 1, award: { vi: 'Bằng khen tỉnh' } },
  ]);
  expect(await loadChoiceRounds(desk.db, 2025)).toEqual([]);
});

test('a choice of two is no choice of one', async () => {
  await inSession();
  must((await elect()) as never);
  const round = must(await vote(2));
  const rows = round.rows.map(({ nominationId }) => ({ nominationId, yes: 6, no: 0, blank: 0, invalidRow: 0 }));
  must(
    await closeBallot(desk, {
      meetingId,
      roundId: round.id,
      closedAt: at,
      count: countOf(round, { unmarked: 0, rows }),
    }),
  );
  expect(await loadChoiceRounds(desk.db, 2026)).toEqual([]);
});
