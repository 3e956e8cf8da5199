import { describe, expect, test } from 'vitest';
import type { NomineeId } from '#domain/ids.ts';
import { points } from '#domain/scoring/points.ts';
import { rankNominees } from '#domain/scoring/ranking.ts';
import { contestOf, rankingStage } from '#domain/scoring/stages.ts';
import { must } from '#build/play-meeting.ts';
import { recordMarks } from '#store/assessments.ts';
import { loadScoringRecord } from '#store/scoring-reading.ts';
import { decideTie, withdrawTieDecision } from '#store/scorings.ts';
import { agree, begin, fill, first, second, stored, third, useScoredCouncil } from '#test/worlds/begun-scoring.ts';
import { desk, refusal } from '#test/worlds/sample-council.ts';

useScoredCouncil();

describe('those who stay equal', () => {
  test('are put in order by the council, all of them, for a reason or by a ballot that was counted', async () => {
    const id = await begin();
    await fill(id);
    const decide = async (nomineeIds: readonly NomineeId[], reason = 'Cụm thống nhất', roundId: string | null = null) =>
      refusal(await decideTie(desk, { id, nomineeIds, reason, roundId: roundId as never }));
    expect(await decide([first, second])).toEqual({ type: 'no-such-tie' });
    expect(await decide([first, second, second])).toEqual({ type: 'no-such-tie' });
    expect(await decide([first, second, third], ' ')).toEqual({ type: 'required', field: 'reason' });
    expect(await decide([first, second, third], '', 'no-round')).toEqual({ type: 'ballot-says-otherwise' });
    expect(await decide([first, second, third])).toBe('not refused');
    expect(await decide([third, first, second], 'Bàn lại')).toBe('not refused');
    const record = (await loadScoringRecord(desk.db, id))!;
    expect(record.scoring.tieDecisions).toHaveLength(1);
    const scores = contestOf(record, rankingStage(record)).scoresBy(record.set.tieChain);
    const ranked = rankNominees(scores, record.scoring.tieDecisions);
    expect(ranked.map(({ nomineeId, rank }) => [nomineeId, rank])).toEqual([
      [third, 1],
      [first, 2],
      [second, 3],
    ]);
    expect(refusal(await withdrawTieDecision(desk, { id, nomineeIds: [first, second] }))).toEqual({
      type: 'no-such-tie',
    });
    must(await withdrawTieDecision(desk, { id, nomineeIds: [first, second, third] }));
    expect((await stored(id)).tieDecisions).toEqual([]);
    await agree();
  });

  test('stand as the council decided only with the figures on which it decided', async () => {
    const id = await begin();
    await fill(id);
    must(await decideTie(desk, { id, nomineeIds: [third, first, second], reason: 'Cụm thống nhất', roundId: null }));
    const ranks = async () => {
      const { scoring, set, ...record } = (await loadScoringRecord(desk.db, id))!;
      const { scoresBy } = contestOf({ scoring, set, ...record }, 'cluster');
      // Another order of the steps leaves the figures what they were.
      return [set.tieChain, set.tieChain.toReversed()].map((chain) =>
        rankNominees(scoresBy(chain), scoring.tieDecisions).map(({ rank }) => rank),
      );
    };
    expect(await ranks()).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
    const less = (nomineeIds: readonly NomineeId[]) =>
      recordMarks(
        desk,
        id,
        nomineeIds.map((nomineeId) => ({ nomineeId, stage: 'cluster', code: '1.3', mark: points(7) })),
      );
    must(await less([first]));
    must(await less([second, third]));
    expect(await ranks()).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
    must(await decideTie(desk, { id, nomineeIds: [second, first, third], reason: 'Bàn lại', roundId: null }));
    expect((await stored(id)).tieDecisions).toHaveLength(1);
    expect((await ranks())[0]).toEqual([1, 2, 3]);
  });
});
