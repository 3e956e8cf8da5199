import { describe, expect, test } from 'vitest';
import type { NomineeId } from '#domain/ids.ts';
import { leavesOf } from '#domain/scoring/criteria.ts';
import {
  canTakeTurn,
  finishedAmong,
  leftToMark,
  reckonedMarks,
  scorerOf,
  turnsOf,
} from '#domain/scoring/own-sheets.ts';
import { hundredths, type Mark } from '#domain/scoring/points.ts';
import { untold, withFigure, type IndicatorTable } from '#domain/year/indicators.ts';
import { must } from '#build/play-meeting.ts';
import { markDeparture } from '#store/attendance.ts';
import { recordScore } from '#store/scoring.ts';
import { shippedCriteriaSets } from '#store/shipped.ts';
import type { ClockTime } from '#domain/time.ts';
import { desk, inSession, meetingId, members, record, seats, useSampleCouncil } from '#test/worlds/sample-council.ts';

/* The members score for themselves, one after the other, on the laptop that goes round. */

useSampleCouncil();

const [first, second] = members as [(typeof members)[0], (typeof members)[0]];
const thousand = shippedCriteriaSets.find(({ criteria }) =>
  leavesOf(criteria).some(({ rule }) => rule?.type === 'quantitative'),
)!;

describe('a turn to score', () => {
  test('is everybody’s before the roll is called, and then of those in the room as long as they are', async () => {
    expect(turnsOf(await record())).toEqual(seats);
    await inSession(7);
    expect(new Set(turnsOf(await record()))).toEqual(new Set(members.slice(0, 7)));
    expect(canTakeTurn(await record(), first)).toBe(true);
    expect(canTakeTurn(await record(), members[7]!)).toBe(false);
    must(await markDeparture(desk, { meetingId, memberId: members[3]!, at: '08:50' as ClockTime }));
    expect(canTakeTurn(await record(), members[3]!)).toBe(false);
  });

  test('is recorded under the member’s own name, with the authority of his seat', async () => {
    const now = await record();
    const { name: chair } = now.members.find(({ id }) => id === now.meeting.chairId)!;
    expect(scorerOf(now, now.meeting.chairId)).toEqual({ name: chair, role: 'chair' });
    expect(scorerOf(now, members[4]!).role).toBe('other');
    const own = { ...desk, actor: scorerOf(now, members[4]!) };
    const entry = { meetingId, memberId: members[4]!, nomineeId: now.meeting.scoredNomineeIds[0]!, criterion: '1.1' };
    const sheet = must(await recordScore(own, { ...entry, mark: 900 as Mark }));
    expect(sheet.enteredBy).toEqual([scorerOf(now, members[4]!).name]);
    expect((await desk.db.journal.toArray()).at(-1)?.actor).toEqual(own.actor);
  });

  test('is finished when nothing is left to mark for anybody who is scored, at whatever sheet of others', async () => {
    const now = await record();
    const set = now.criteriaSet!;
    const nomineeIds = now.meeting.scoredNomineeIds;
    const marks = Object.fromEntries(leavesOf(set.criteria).map(({ code }) => [code, hundredths(100)]));
    const full = nomineeIds.map((nomineeId) => ({ memberId: first, nomineeId, marks }));
    const finished = (sheets: typeof full) => finishedAmong([first, second], sheets, { set, nomineeIds });
    expect(finished([...full, { ...full[0]!, memberId: second }])).toEqual([first]);
    expect(finished(full.slice(1))).toEqual([]);
    const { '1.1': _none, ...holed } = marks;
    expect(finished([{ ...full[0]!, marks: holed }, ...full.slice(1)])).toEqual([]);
    expect(
      finished([{ ...full[0]!, marks: { ...holed, '1.1': 'not-applicable' as never } }, ...full.slice(1)]),
    ).toEqual([first]);
  });
});

describe('a leaf that is reckoned', () => {
  const quantitative = leavesOf(thousand.criteria).filter(({ rule }) => rule?.type === 'quantitative');

  test('is not waited for, nor what only takes off', () => {
    const all = leavesOf(thousand.criteria);
    const off = all.filter(({ rule }) => rule?.type === 'deduction' || rule?.type === 'disqualifier');
    expect(quantitative.length).toBeGreaterThan(0);
    expect(leftToMark(thousand, {})).toBe(all.length - quantitative.length - off.length);
  });

  test('shows the points of the year’s figures, and nothing where none are told', () => {
    const [a, b] = ['a', 'b'] as [NomineeId, NomineeId];
    const leaf = quantitative.find(({ rule }) => rule?.type === 'quantitative' && rule.indicator !== null)!;
    const kind = leaf.rule?.type === 'quantitative' ? leaf.rule.indicator! : 'production';
    const told = (actual: number): IndicatorTable =>
      withFigure(withFigure(untold, { kind, part: 'plan', value: 10_000 }), { kind, part: 'actual', value: actual });
    const marks = reckonedMarks(thousand, [a, b], new Map([[a, told(12_000)]]));
    expect(marks.get(a)).toEqual({ [leaf.code]: leaf.max });
    expect(marks.get(b)).toEqual({});
  });
});
