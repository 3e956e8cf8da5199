import { describe, expect, test } from 'vitest';
import { leavesOf } from '#domain/scoring/criteria.ts';
import type { NomineeId } from '#domain/ids.ts';
import { panelFacts } from '#domain/papers/panel-facts.ts';
import { rankPanel } from '#domain/scoring/panel.ts';
import type { Mark } from '#domain/scoring/points.ts';
import { givesOrder, tieBallots, type TieBallot } from '#domain/scoring/ties.ts';
import { must } from '#build/play-meeting.ts';
import { decidePanelTie } from '#store/panel-ties.ts';
import { recordScores } from '#store/scoring.ts';
import { shippedCriteriaSets } from '#store/shipped.ts';
import { undoLast } from '#store/undo.ts';
import { desk, inSession, meetingId, members, record, refusal, useSampleCouncil } from '#test/worlds/sample-council.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

useSampleCouncil();

const set = shippedCriteriaSets[0]!;
const scored = smallWorld.meetings[0]!.scoredNomineeIds;
const [one, two, third] = scored as [NomineeId, NomineeId, NomineeId];

/** One member scores: the first two alike, the third lower. */
async function scoreAlike(): Promise<void> {
  const entries = [one, two, third].flatMap((nomineeId) =>
    leavesOf(set.criteria).map(({ code, max }) => ({
      meetingId,
      memberId: members[0]!,
      nomineeId,
      criterion: code,
      mark: (nomineeId === third ? 0 : max) as Mark,
    })),
  );
  for (const answer of await recordScores(desk, entries)) must(answer);
}

const decide = (nomineeIds: readonly NomineeId[], reason = 'nộp ngân sách nhiều hơn') =>
  decidePanelTie(desk, { meetingId, nomineeIds, reason, roundId: null });
const places = async () =>
  rankPanel(await record(), set)
    .filter(({ nomineeId }) => [one, two].includes(nomineeId))
    .map(({ nomineeId, rank }) => [nomineeId, rank]);

describe('those whom the panel’s points leave equal', () => {
  test('share their place until the council decides, and then stand in its order', async () => {
    await inSession();
    await scoreAlike();
    expect((await places()).map(([, rank]) => rank)).toEqual([1, 1]);
    must(await decide([two, one]));
    expect(await places()).toEqual([
      [two, 1],
      [one, 2],
    ]);
    must(await decide([one, two], 'doanh thu cao hơn'));
    expect((await record()).meeting.panelTies).toMatchObject([{ nomineeIds: [one, two], reason: 'doanh thu cao hơn' }]);
  });

  test('stand in the minutes with the order and the reason, no longer as an open tie', async () => {
    await inSession();
    await scoreAlike();
    expect(panelFacts(await record())?.ties[0]).not.toHaveProperty('decided');
    must(await decide([two, one]));
    const facts = panelFacts(await record());
    expect(facts?.ties).toHaveLength(1);
    expect(facts?.ties[0]).toMatchObject({
      nominees: facts?.rows.slice(0, 2).map(({ nominee }) => nominee),
      decided: { reason: 'nộp ngân sách nhiều hơn', byBallot: false },
    });
  });

  test('are decided on all together, for a reason, and only while they are equal', async () => {
    await inSession();
    await scoreAlike();
    expect(refusal(await decide([one, third]))).toEqual({ type: 'no-such-tie' });
    expect(refusal(await decide([one, two], ' '))).toEqual({ type: 'required', field: 'reason' });
    const byBallot = await decidePanelTie(desk, {
      meetingId,
      nomineeIds: [one, two],
      reason: '',
      roundId: 'r' as never,
    });
    expect(refusal(byBallot)).toEqual({ type: 'ballot-says-otherwise' });
  });

  test('are parted before the council is asked by the women among their workers, where the set says so', async () => {
    await inSession();
    await scoreAlike();
    const now = await record();
    const nominees = now.nominees.map((nominee) =>
      nominee.id === two && nominee.kind === 'enterprise'
        ? { ...nominee, profile: { ...nominee.profile, workers: 10, women: 7 } }
        : nominee,
    );
    const ranked = rankPanel({ ...now, nominees }, { ...set, tieChain: [{ type: 'women' }] });
    expect(ranked.slice(0, 2)).toMatchObject([
      { nomineeId: two, rank: 1, decidedByStep: 0 },
      { nomineeId: one, rank: 2, decidedByStep: 0 },
    ]);
  });

  test('are put in the order of a ballot only when it was counted, on all of them, and in that order', async () => {
    await inSession();
    await scoreAlike();
    const now = await record();
    const votes = (first: number, second: number): TieBallot => ({
      round: now.rounds[0]!,
      votes: new Map([
        [one, first],
        [two, second],
      ]),
    });
    expect(tieBallots(now, [one, two])).toEqual([]);
    expect([givesOrder(votes(5, 3), [one, two]), givesOrder(votes(4, 4), [one, two])]).toEqual(['wholly', 'partly']);
    expect(givesOrder(votes(3, 5), [one, two])).toBeUndefined();
  });

  test('share their place again once the decision is taken back', async () => {
    await inSession();
    await scoreAlike();
    must(await decide([two, one]));
    must(await undoLast(desk, { meetingId }));
    expect((await places()).map(([, rank]) => rank)).toEqual([1, 1]);
  });
});
