import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import type { AwardId, NominationId, RoundId } from '#domain/ids.ts';
import { linesOf, pagesOf } from '#domain/projector/columns.ts';
import { projectorView, type ProjectorSubject } from '#domain/projector/projected.ts';
import type { ProjectorView } from '#domain/projector/view.ts';
import type { ClockTime } from '#domain/time.ts';
import { projected } from '#electron/projected-request.ts';
import { must } from '#build/play-meeting.ts';
import { markDeparture } from '#store/attendance.ts';
import { closeBallot } from '#store/rounds.ts';
import { recuse } from '#store/meetings.ts';
import { addNote } from '#store/notes.ts';
import { undoLast } from '#store/undo.ts';
import {
  at,
  comeLate,
  countOf,
  desk,
  elect,
  inSession,
  meetingId,
  members,
  open,
  record,
  useSampleCouncil,
} from '#test/worlds/sample-council.ts';
import { longNamedPeople, ordinaryPeople, withHands, withList } from '#test/worlds/long-list.ts';
import { propertyRuns } from '#test/worlds/property-runs.ts';

useSampleCouncil();

const ballot = 'cstd-toan-quoc' as AwardId;
const matterOf = (awardId: string, only: NominationId | null = null): ProjectorSubject => ({
  type: 'matter',
  awardId: awardId as AwardId,
  only,
});
type Of<Kind extends ProjectorView['kind']> = Extract<ProjectorView, { kind: Kind }>;

const shown = async (subject: ProjectorSubject, page = 1): Promise<ProjectorView> =>
  projectorView(await record(), subject, page);

describe('a matter on the wall', () => {
  test('says how many votes are needed, of how many, and by which rule', async () => {
    await inSession();
    const view = (await shown(matterOf(ballot))) as Of<'matter'>;
    expect(view).toMatchObject({
      kind: 'matter',
      open: false,
      need: { required: 9, base: 9 },
      vote: { mode: 'ballot', base: 'all-members', grade: 'law' },
      room: { present: 8, opinions: 1, absent: 0, recused: 0 },
      quorum: { members: 9, present: 8, required: 6, met: true },
      total: 1,
      page: { number: 1, of: 1 },
    });
  });

  test('follows who comes in before the vote, and stands as the vote found it from then on', async () => {
    await inSession(7);
    expect(await shown(matterOf('ldtt'))).toMatchObject({ room: { present: 7 } });
    must(await comeLate());
    expect(await shown(matterOf('ldtt'))).toMatchObject({ room: { present: 8 } });
    await open('ldtt');
    must(await markDeparture(desk, { meetingId, memberId: members[8]!, at: '23:30' as ClockTime }));
    expect(await shown(matterOf('ldtt'))).toMatchObject({ open: true, room: { present: 8 } });
  });

  test('says beforehand that a recusal puts 90 % of all members out of reach', async () => {
    await inSession();
    const nominationId = await nominationOf(ballot);
    must(await recuse(desk, { meetingId, nominationId, memberId: members[2]!, reason: 'người thân' }));
    const view = (await shown(matterOf(ballot))) as Of<'matter'>;
    expect(view.columns.flat()).toMatchObject([{ unreachable: { attainable: 8 } }]);
    expect(view.room).toMatchObject({ present: 8, opinions: 1, recused: 1 });
    expect(JSON.stringify(view)).not.toContain('người thân');
  });

  test('says that at most so many may be chosen, and that a vote repeats another', async () => {
    await inSession();
    const listed = withHands(withList(await record(), ordinaryPeople(2)), null);
    const [round] = listed.rounds;
    const rounds = [{ ...round!, question: { type: 'choose', most: 1 } as const, follows: 'the first' as RoundId }];
    const view = projectorView({ ...listed, rounds }, matterOf(round!.awardId), 1) as Of<'matter'>;
    expect(view.vote).toMatchObject({ choose: 1, again: true });
    const plain = projectorView(listed, matterOf(round!.awardId), 1) as Of<'matter'>;
    expect(plain.vote).toMatchObject({ choose: null, again: false });
  });

  test('can be one nominee of a list', async () => {
    await inSession();
    const only = await nominationOf('ldtt');
    const view = (await shown(matterOf('ldtt', only))) as Of<'matter'>;
    expect(view.total).toBe(1);
    expect(((await shown(matterOf('ldtt'))) as Of<'matter'>).total).toBeGreaterThan(1);
  });
});

describe('a result on the wall', () => {
  test('does not exist while the vote is open, and the matter never turns into it', async () => {
    await inSession();
    await elect();
    const round = await open(ballot);
    const result: ProjectorSubject = { type: 'result', roundId: round.id };
    expect(await shown(result)).toEqual({ kind: 'blank' });
    must(await closeBallot(desk, { meetingId, roundId: round.id, count: countOf(round), closedAt: at }));
    expect(await shown(matterOf(ballot))).toMatchObject({ kind: 'matter', open: false });
    expect(await shown(result)).toMatchObject({
      kind: 'result',
      enough: 1,
      total: 1,
      need: { required: 9, base: 9 },
      papers: { counted: 9, valid: 9, invalid: 0 },
    });
  });

  test('is blank at once when it is taken back', async () => {
    await inSession();
    await elect();
    const round = await open(ballot);
    must(await closeBallot(desk, { meetingId, roundId: round.id, count: countOf(round), closedAt: at }));
    must(await undoLast(desk, { meetingId }));
    expect(await shown({ type: 'result', roundId: round.id })).toEqual({ kind: 'blank' });
  });

  test('parts those who have enough from those who have not, each in the order of the list', async () => {
    await inSession();
    const listed = withHands(withList(await record(), ordinaryPeople(20)), { 3: 5, 5: 5 });
    const subject: ProjectorSubject = { type: 'result', roundId: listed.rounds[0]!.id };
    const first = projectorView(listed, subject, 1) as Of<'result'>;
    expect(first).toMatchObject({ enough: 18, total: 20 });
    const numbers = Array.from({ length: first.page.of }, (_, page) => projectorView(listed, subject, page + 1))
      .flatMap((view) => (view as Of<'result'>).columns.flat())
      .map(({ number }) => number);
    expect(numbers.slice(-2)).toEqual([3, 5]);
    expect(numbers.slice(0, 4)).toEqual([1, 2, 4, 6]);
  });
});

test('no remark, no reason, no name of a member and no id is ever in what is sent', async () => {
  await inSession();
  const said = 'Ý kiến riêng chưa công bố';
  must(await addNote(desk, { meetingId, note: { speakerId: members[1]!, nominationId: null, text: said } }));
  const now = await record();
  const subjects: readonly ProjectorSubject[] = [
    { type: 'opening' },
    { type: 'conclusion' },
    { type: 'message', text: 'Nghỉ giải lao' },
    ...now.ruleBook.awards.map(({ id }) => matterOf(id)),
  ];
  const ids = /[\da-f]{8}-[\da-f]{4}-|listed-/u;
  for (const subject of subjects) {
    const view = projectorView(now, subject, 1);
    const text = JSON.stringify(view);
    expect(text).not.toContain(said);
    expect(text).not.toMatch(ids);
    for (const member of now.members) expect(text).not.toContain(member.name);
    expect(projected.safeParse({ language: 'vi', view }).error).toBeUndefined();
  }
});

describe('a list longer than the wall', () => {
  test('goes over pages, every name on exactly one of them, in order', async () => {
    const base = await record();
    for (const count of [1, 2, 7, 13, 60, 92]) {
      const listed = withList(base, ordinaryPeople(count));
      const { awardId } = listed.nominations[0]!;
      const first = projectorView(listed, matterOf(awardId), 1) as Of<'matter'>;
      const pages = Array.from(
        { length: first.page.of },
        (_, index) => projectorView(listed, matterOf(awardId), index + 1) as Of<'matter'>,
      );
      const numbers = pages.flatMap(({ columns }) => columns.flat().map(({ number }) => number));
      expect(numbers).toEqual(Array.from({ length: count }, (_, index) => index + 1));
      expect(first.total).toBe(count);
      for (const view of pages) expect(projected.safeParse({ language: 'vi', view }).error).toBeUndefined();
    }
  });

  test('is of names alone, but for two that bear one name', async () => {
    const people = ordinaryPeople(30).map((one, index) => ({
      ...one,
      name: `Nguyễn Văn Số ${index === 29 ? 1 : index}`,
    }));
    const listed = withList(await record(), people);
    const matter = matterOf(listed.nominations[0]!.awardId);
    const first = projectorView(listed, matter, 1) as Of<'matter'>;
    const all = Array.from({ length: first.page.of }, (_, page) => projectorView(listed, matter, page + 1))
      .flatMap((view) => (view as Of<'matter'>).columns.flat())
      .filter(({ detail }) => detail !== '');
    expect(all.map(({ number }) => number)).toEqual([2, 30]);
    const short = projectorView(withList(listed, people.slice(0, 12)), matter, 1) as Of<'matter'>;
    expect(short.columns.flat().every(({ detail }) => detail !== '')).toBe(true);
  });

  test('a page that is no longer there is the last one', async () => {
    const listed = withList(await record(), longNamedPeople(30));
    const { awardId } = listed.nominations[0]!;
    const view = projectorView(listed, matterOf(awardId), 99) as Of<'matter'>;
    expect(view.page.number).toBe(view.page.of);
    expect(projectorView(withList(listed, []), matterOf(awardId), 1)).toEqual({ kind: 'blank' });
  });

  test('no row is lost or doubled, whatever the names', () => {
    const row = fc.record({ name: fc.string({ maxLength: 90 }), detail: fc.string({ maxLength: 200 }) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 100 }), (rows) => {
        expect(pagesOf(rows).flat(2)).toEqual(rows);
      }),
      { numRuns: propertyRuns },
    );
  });

  test('lines break between words, and inside a word only when a line cannot hold it', () => {
    expect(linesOf('', 10)).toBe(0);
    expect(linesOf('Nguyễn Văn', 10)).toBe(1);
    expect(linesOf('Nguyễn Văn A', 10)).toBe(2);
    expect(linesOf('x'.repeat(25), 10)).toBe(3);
    expect(linesOf(`a ${'x'.repeat(25)} b`, 10)).toBe(4);
  });
});

/** The first nomination for an award. */
const nominationOf = async (awardId: string): Promise<NominationId> =>
  (await record()).nominations.find((nomination) => nomination.awardId === awardId)!.id;
