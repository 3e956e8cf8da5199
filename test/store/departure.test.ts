import { expect, test } from 'vitest';
import { departureEffect } from '#domain/voting/departure.ts';
import { setOutcome } from '#store/progress.ts';
import { recuse } from '#store/meetings.ts';
import { must } from '#build/play-meeting.ts';
import { at, desk, inSession, meetingId, members, record, useSampleCouncil } from '#test/worlds/sample-council.ts';
import { caseOf } from '#domain/meeting/meeting-record.ts';

useSampleCouncil();

test('a departure tells what becomes of every vote to come: 90 % of all nine goes out of reach', async () => {
  await inSession();
  const now = await record();
  const { quorum, awards } = departureEffect(now, members[7]!, at);
  expect(quorum).toMatchObject({ present: 7, required: 6, met: true });
  const national = awards.find(({ awardId }) => awardId === 'cstd-toan-quoc');
  expect(national).toEqual({
    awardId: 'cstd-toan-quoc',
    after: { base: 9, required: 9, attainable: 8, reachable: false },
    lost: 1,
  });
  const base = awards.find(({ awardId }) => awardId === 'cstd-co-so');
  expect(base, '80 % of nine: eight papers and opinions are just enough').toMatchObject({
    after: { required: 8, attainable: 8, reachable: true },
    lost: 0,
  });
});

test('a row from which somebody is recused is lost first', async () => {
  await inSession();
  const now = await record();
  const [row] = now.matters.filter(({ nominationId }) => caseOf(now, nominationId).nomination.awardId === 'cstd-co-so');
  must(await recuse(desk, { meetingId, nominationId: row!.nominationId, memberId: members[2]!, reason: 'người thân' }));
  const { awards } = departureEffect(await record(), members[7]!, at);
  expect(awards.find(({ awardId }) => awardId === 'cstd-co-so')?.lost).toBe(1);
});

test('nothing is said of an award that is decided, nor of a member whose place changes nothing', async () => {
  await inSession();
  const [first] = (await record()).matters.filter(({ outcome }) => outcome === null);
  for (const matter of (await record()).matters)
    if (matter.id !== first!.id)
      must(await setOutcome(desk, { meetingId, matterId: matter.id, outcome: { type: 'deferred', reason: 'chờ' } }));
  expect(departureEffect(await record(), members[7]!, at).awards).toHaveLength(1);
  expect(departureEffect(await record(), members[8]!, at).awards).toEqual([]);
});
