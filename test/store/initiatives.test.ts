import { describe, expect, test } from 'vitest';
import type { CivilDate } from '#domain/time.ts';
import { must } from '#build/play-meeting.ts';
import { loadCouncil, seatMember } from '#store/council.ts';
import { foundInitiativeCouncil, loadInitiativeCouncil, recordInitiative } from '#store/initiatives.ts';
import { initiativeCouncilNames } from '#words/founding-words.ts';
import { checkOf, dumpOf } from '#test/worlds/damaged-copy.ts';
import { desk, refusal, useSampleCouncil } from '#test/worlds/sample-council.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

useSampleCouncil();

const day = (text: string): CivilDate => text as CivilDate;
const found = () =>
  foundInitiativeCouncil(desk, { number: '33/QĐ-BQL', date: day('2026-02-01'), names: initiativeCouncilNames });
const initiative = (change: Partial<Parameters<typeof recordInitiative>[1]> = {}) =>
  recordInitiative(desk, {
    title: 'Cải tiến đồ gá giảm thời gian chuyển đổi khuôn',
    level: 'base',
    scope: 'province',
    decision: { number: '42/QĐ-BQL', date: day('2026-11-18') },
    authors: [
      { name: 'Nguyễn Văn Khuôn', unit: 'Công ty TNHH Cơ khí Sông Cầu', share: 60 },
      { name: 'Trần Thị Gá', unit: 'Công ty TNHH Cơ khí Sông Cầu', share: 40 },
    ],
    ...change,
  });

describe('the initiative council', () => {
  test('has members of its own, and the council keeps its own', async () => {
    const before = (await loadCouncil(desk.db))!.memberships;
    const councilId = must(await found());
    const [, member] = smallWorld.members;
    const seat = { position: 'Phó Trưởng Ban', role: 'chair', from: day('2026-02-01') } as const;
    const id = must(await seatMember(desk, { ...seat, name: member!.name, councilId }));
    expect(id, 'the same person as in the council').toBe(member!.id);
    must(await seatMember(desk, { ...seat, name: 'Lý Thị Sáng', role: 'secretary', councilId }));
    expect((await loadInitiativeCouncil(desk.db))!.memberships).toHaveLength(2);
    expect((await loadCouncil(desk.db))!.memberships).toEqual(before);
    expect((await checkOf(await dumpOf(desk.db))).findings).toEqual([]);
  });

  test('is founded once, by a decision', async () => {
    expect(
      refusal(
        await foundInitiativeCouncil(desk, { number: ' ', date: day('2026-02-01'), names: initiativeCouncilNames }),
      ),
    ).toEqual({
      type: 'required',
      field: 'decision',
    });
    must(await found());
    expect(refusal(await found())).toEqual({ type: 'council-exists' });
  });
});

describe('an initiative', () => {
  test('is recorded with its decision, level, scope and the share of each author, and put right', async () => {
    must(await found());
    const id = must(await initiative());
    must(await initiative({ id, level: 'province' }));
    expect((await loadInitiativeCouncil(desk.db))!.initiatives).toMatchObject([
      { id, level: 'province', scope: 'province', authors: [{ share: 60 }, { share: 40 }] },
    ]);
    expect((await checkOf(await dumpOf(desk.db))).findings).toEqual([]);
  });

  test.each([
    ['shares that make 90 %', { authors: [{ name: 'A', unit: '', share: 90 }] }, { type: 'shares-not-whole', sum: 90 }],
    ['half a percent', { authors: [99.5, 0.5].map((share) => ({ name: 'A', unit: '', share })) }, { sum: 100 }],
    ['nobody', { authors: [] }, { type: 'required', field: 'name' }],
    ['no title', { title: '' }, { type: 'required', field: 'title' }],
    ['no decision', { decision: { number: '', date: day('2026-11-18') } }, { type: 'required', field: 'decision' }],
  ])('is refused with %s', async (_what, change, error) => {
    must(await found());
    expect(refusal(await initiative(change))).toMatchObject(error);
  });

  test('stands once under its decision, and not before there is an initiative council', async () => {
    expect(refusal(await initiative())).toMatchObject({ type: 'seat-empty' });
    must(await found());
    must(await initiative());
    expect(refusal(await initiative())).toEqual({ type: 'initiative-known', number: '42/QĐ-BQL' });
  });
});
