import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AwardListFacts, MinutesFacts } from '#domain/papers/facts.ts';
import { paperFacts, papersToFreeze } from '#domain/papers/paper-facts.ts';
import { conclusionsPart } from '#documents/minutes-conclusions.ts';
import { checkData } from '#store/invariants.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import { openDesk } from '#test/worlds/desk.ts';
import { propertyRuns } from '#test/worlds/property-runs.ts';
import { endOf } from './course-oracle.ts';
import { play } from './course-player.ts';
import { asPrinted, meetingId } from './course-room.ts';
import { courses, everyDeed, type Step } from './random-course.ts';

/*
 * Meetings in which everything happens in any order: second votes, choices, several awards on one paper, transfers to lower
 * forms, names brought up in the room, departures and arrivals, recusals between the votes, counts taken again, votes thrown
 * away, the meeting reopened. What the minutes say at the end is held against the book that was kept beside it.
 */

/** Everything that a piece of a paper says, in order. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (Array.isArray(content)) return content.map(textOf).join('');
  if (typeof content !== 'object' || content === null) return '';
  return Object.entries(content)
    .map(([key, inner]) => (['text', 'stack'].includes(key) ? textOf(inner) : ''))
    .join('');
}

/** The names that minutes give to the ends of a nomination, as papers-and-habits.md 6 has them. */
const labels: Readonly<Record<string, string>> = {
  proposed: 'đủ tỷ lệ, đề nghị khen thưởng',
  'on condition': 'đề nghị có điều kiện',
  fallen: 'không đủ tỷ lệ',
  withdrawn: 'rút hồ sơ',
  deferred: 'để lại xét sau',
  returned: 'trả hồ sơ',
};

/** The sum as a reader of the minutes adds it up. */
function readSum(said: string) {
  const found =
    /Tổng hợp: (\d+) lượt đề nghị(?: \((\d+) trường hợp chuyển hình thức, tính ở hình thức mới\))?, gồm ([^.]*)\./u.exec(
      said,
    );
  const parts = (found?.[3] ?? '').split('; ').map((part) => /^(\d+) (.*)$/u.exec(part));
  return {
    total: Number(found?.[1]),
    moved: Number(found?.[2] ?? 0),
    parts: Object.fromEntries(parts.map((part) => [part?.[2] ?? '', Number(part?.[1])])),
  };
}

/** How often each deed was carried out: a course in which nothing happens proves nothing. */
const tried = new Map<Step['deed'] | 'reopen', number>();

test('whatever happened in a meeting, its minutes add up to what the book beside it says', async () => {
  await fc.assert(
    fc.asyncProperty(courses, async (course) => {
      const desk = await openDesk();
      try {
        const room = await play(desk, course, (deed) => tried.set(deed, (tried.get(deed) ?? 0) + 1));
        const record = await loadMeetingRecord(desk.db, meetingId);
        if (!record) throw new Error('The meeting is lost');
        const { awards } = course.plan;
        const ends = room.entries.map((entry) => ({ ...entry, end: endOf(room.pages, entry) }));
        const counting = ends.filter(({ end }) => end !== 'moved');
        const endsAs = (end: string): number => counting.filter((entry) => entry.end === end).length;
        const facts = paperFacts(record, { kind: 'minutes' }, desk.clock()) as MinutesFacts;

        // The sentence: what came in is what went out, and a transfer counts once.
        const sum = readSum(conclusionsPart(facts).map(textOf).join('\n'));
        expect([sum.total, sum.moved]).toEqual([counting.length, ends.length - counting.length]);
        expect(Object.values(sum.parts).reduce((all, part) => all + part, 0)).toBe(sum.total);
        for (const [end, label] of Object.entries(labels)) expect(sum.parts[label] ?? 0, label).toBe(endsAs(end));
        expect(facts.received.nominations).toBe(counting.length);
        expect(facts.received.nominees).toBe(new Set(counting.map(({ nominee }) => nominee)).size);
        expect(facts.transferred).toHaveLength(sum.moved);

        // By decider: his own decisions first, then step by step up, each award with as many as were carried.
        const proposed = counting.filter(({ end }) => end === 'proposed' || end === 'on condition');
        const byDecider = ['truong-ban', 'chu-tich-tinh', 'thu-tuong'].flatMap((decider) => {
          const own = awards
            .filter((award) => award.decider === decider)
            .toSorted((a, b) => a.paperOrder - b.paperOrder)
            .map(({ id }) => proposed.filter((entry) => entry.award === id).length)
            .filter((count) => count > 0);
          return own.length === 0 ? [] : [own];
        });
        expect(
          facts.conclusions.map((line) => line.awards.map(({ collectives, persons }) => collectives + persons)),
        ).toEqual(byDecider);
        expect(facts.onCondition).toHaveLength(endsAs('on condition'));
        expect(facts.notProposed).toHaveLength(counting.length - proposed.length);

        // The tables: every vote, higher awards first, each row as it was counted last.
        const paperOrder = (id: string): number => awards.find((award) => award.id === id)?.paperOrder ?? 0;
        const pages = room.pages.toSorted((a, b) => paperOrder(a.asked.award) - paperOrder(b.asked.award));
        expect(facts.rounds.map(({ rows }) => rows)).toMatchObject(pages.map(({ rows }) => rows.map(asPrinted)));
        expect(facts.rounds.map(({ recounts = [] }) => recounts.length + 1)).toEqual(pages.map(({ counts }) => counts));

        // The lists: one for each award with somebody proposed, as long as the conclusion says.
        const lists = papersToFreeze(record).filter((subject) => subject.kind === 'award-list');
        const lengths = lists.map((subject) => {
          const { persons, collectives } = paperFacts(record, subject, desk.clock()) as AwardListFacts;
          return persons.length + collectives.length;
        });
        const carried = awards
          .toSorted((a, b) => a.paperOrder - b.paperOrder)
          .map(({ id }) => proposed.filter((entry) => entry.award === id).length);
        expect(lengths).toEqual(carried.filter((count) => count > 0));

        const checked = await checkData(desk.db, { pause: async () => undefined });
        expect(checked.ok && checked.value.findings.filter(({ type }) => type !== 'file-changed')).toEqual([]);
      } finally {
        await desk.db.delete();
      }
    }),
    { numRuns: Math.max(25, Math.ceil(propertyRuns / 10)), endOnFailure: true },
  );
  expect([...tried.keys()].toSorted()).toEqual([...everyDeed, 'reopen'].toSorted());
});
