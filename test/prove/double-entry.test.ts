import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { leavesOf } from '#domain/scoring/criteria.ts';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import type { Mark } from '#domain/scoring/points.ts';
import { mismatchesOf, unprovenBy } from '#domain/scoring/second-entry.ts';
import { must } from '#build/play-meeting.ts';
import { markAttendance } from '#store/attendance.ts';
import type { Desk } from '#store/desk.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import { addNote } from '#store/notes.ts';
import { editMeeting } from '#store/preparation.ts';
import { advanceMeeting } from '#store/progress.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { recordScores, type ScoreEntry } from '#store/scoring.ts';
import { askSecondEntry, judgeMismatch, typeAgain } from '#store/sheet-checks.ts';
import { shippedCriteriaSets } from '#store/shipped.ts';
import { undoLast } from '#store/undo.ts';
import { openDesk } from '#test/worlds/desk.ts';
import { propertyRuns } from '#test/worlds/property-runs.ts';
import { meetingId, members } from '#test/worlds/sample-council.ts';
import { smallWorld } from '#test/worlds/small-world.ts';
import {
  doings,
  isOpen,
  keyOf,
  sheetKeyOf,
  slipped,
  slipsIn,
  writtenOn,
  type Box,
  type BoxNow,
  type Doing,
  type Judging,
  type Slip,
  type Typing,
} from './typed-twice.ts';

/*
 * The paper sheets of a whole council are typed twice, each time with slips of the hand of its own, through the commands
 * of the store. Every box in which both entries differ is shown, no other. A slip that both hands make alike shows
 * nowhere: no second entry sees it, so those are counted apart. Then everybody tries everything at random: whatever is
 * retyped, judged, called off, taken back or put in another order, a box that was typed differently agrees only once
 * somebody typed it, or judged the very marks that stand in it.
 */

const set = shippedCriteriaSets[0]!;
const leaves = leavesOf(set.criteria);
const scored = smallWorld.meetings[0]!.scoredNomineeIds;
const boxes: readonly Box[] = members.flatMap((_, member) =>
  scored.flatMap((_id, nominee) => leaves.map((_leaf, leaf) => ({ member, nominee, leaf }))),
);
/** The boxes of each sheet, by their places among all. */
const placesOf = new Map(
  [...new Set(boxes.map(sheetKeyOf))].map((sheet) => [
    sheet,
    [...boxes.keys()].filter((at) => sheetKeyOf(boxes[at]!) === sheet),
  ]),
);
const people = ['Lê Thu Một', 'Trần Văn Hai', 'Phạm Thị Ba', 'Vũ Văn Tư'] as const;

/** 500 slips an entry at least, though some change nothing. */
const slipsEach = 60;
const worlds = Math.max(10, Math.ceil(propertyRuns / 500));

interface World {
  readonly desk: Desk;
  readonly written: readonly Mark[];
  readonly now: readonly BoxNow[];
  /** Who typed on a sheet, by name, the first time and the second. */
  readonly first: Map<string, Set<string>>;
  readonly second: Map<string, Set<string>>;
}

const by = (desk: Desk, name: string): Desk => ({ ...desk, actor: { name, role: 'other' } });
const placeOf = ({ member, nominee, leaf }: Box) => ({
  meetingId,
  memberId: members[member]!,
  nomineeId: scored[nominee]!,
  criterion: leaves[leaf]!.code,
});
const entryOf = (box: Box, mark: Mark | null): ScoreEntry => ({ ...placeOf(box), mark });
const typistsOf = (typists: World['first'], box: Box): Set<string> => typists.get(sheetKeyOf(box)) ?? new Set();

/** The record, and what of it is shown as typed differently, box by box. */
async function shown(desk: Desk): Promise<{ readonly record: MeetingRecord; readonly keys: ReadonlySet<string> }> {
  const record = (await loadMeetingRecord(desk.db, meetingId))!;
  const keys = record.sheetChecks.flatMap((check) => {
    const sheet = record.sheets.find((one) => one.memberId === check.memberId && one.nomineeId === check.nomineeId);
    return mismatchesOf(set, sheet?.marks ?? {}, check).map(({ code }) =>
      keyOf({
        member: members.indexOf(check.memberId),
        nominee: scored.indexOf(check.nomineeId),
        leaf: leaves.findIndex((leaf) => leaf.code === code),
      }),
    );
  });
  return { record, keys: new Set(keys) };
}

/** The sheets of which every box is typed, the first time or the second. */
const wholeOf = ({ now }: World, entry: 'first' | 'second'): ReadonlySet<string> =>
  new Set([...placesOf].flatMap(([sheet, places]) => (places.every((at) => now[at]![entry] !== null) ? [sheet] : [])));

/** What must be shown: what differs, an empty box only where its sheet says that all is typed. */
function mustShow(world: World): readonly Box[] {
  const [first, second] = [wholeOf(world, 'first'), wholeOf(world, 'second')];
  return boxes.filter((box, at) => {
    const now = world.now[at]!;
    if (!isOpen(now)) return false;
    if (second.has(sheetKeyOf(box))) return true;
    return now.second !== null && (now.first !== null || first.has(sheetKeyOf(box)));
  });
}

/** The nominees with a sheet that is typed, and not yet to be relied on: not in full a second time, or open somewhere. */
function mustDoubt(world: World): readonly string[] {
  const [first, second] = [wholeOf(world, 'first'), wholeOf(world, 'second')];
  const doubtful = [...placesOf].flatMap(([sheet, places]) =>
    first.has(sheet) && !(second.has(sheet) && places.every((at) => !isOpen(world.now[at]!)))
      ? [scored[boxes[places[0]!]!.nominee]!]
      : [],
  );
  return [...new Set(doubtful)].toSorted();
}

/** Holds the store to what was done: each box as it was typed, shown where it differs, trusted where it does not. */
async function expectHonest(world: World, said: string): Promise<void> {
  const { record, keys } = await shown(world.desk);
  const held = new Map(
    [...record.sheets, ...record.sheetChecks].map((kept) => [
      `${kept.memberId} ${kept.nomineeId} ${'verdicts' in kept}`,
      kept.marks,
    ]),
  );
  for (const [at, box] of boxes.entries()) {
    const [{ memberId, nomineeId, criterion }, now] = [placeOf(box), world.now[at]!];
    const [first, second] = [false, true].map(
      (again) => held.get(`${memberId} ${nomineeId} ${again}`)?.[criterion] ?? null,
    );
    if (first !== now.first || second !== now.second)
      throw new Error(`${said}: ${keyOf(box)} holds ${first}, ${second}`);
  }
  expect(keys, said).toEqual(new Set(mustShow(world).map(keyOf)));
  expect([...unprovenBy(set, record.sheets, record.sheetChecks)].toSorted(), said).toEqual(mustDoubt(world));
}

/** Types every box of all sheets, in an order of its own; some slip. */
async function typeAll(world: World, entry: 'first' | 'second', slips: readonly Slip[]): Promise<void> {
  const slipByBox = new Map(slips.map((slip) => [slip.box, slip]));
  const order = entry === 'first' ? boxes : boxes.toReversed();
  const entries: ScoreEntry[] = [];
  for (const box of order) {
    const at = boxes.indexOf(box);
    const [written, slip] = [world.written[at]!, slipByBox.get(at)];
    const typed = slip ? slipped(written, leaves[box.leaf]!, slip, world.written[at + 1] ?? written) : undefined;
    const mark = typed === undefined ? written : typed;
    world.now[at]![entry] = mark;
    // A box that is skipped is not typed at all.
    if (mark !== null) entries.push(entryOf(box, mark));
    world[entry].set(sheetKeyOf(box), new Set([people[entry === 'first' ? 0 : 1]]));
  }
  const record = entry === 'first' ? recordScores : typeAgain;
  for (const answer of await record(by(world.desk, people[entry === 'first' ? 0 : 1]), entries)) {
    if (!answer.ok) throw new Error(`Not typed: ${answer.error.type}`);
  }
}

/** The council comes and sits down. */
async function comeIn(desk: Desk): Promise<void> {
  must(await advanceMeeting(desk, { meetingId }));
  const marks = members.map((memberId) => ({ memberId, state: 'present', writtenOpinion: false }) as const);
  must(await markAttendance(desk, { meetingId, marks }));
  must(await advanceMeeting(desk, { meetingId }));
}

/** Does one thing to the council, and to the boxes as they must be after it. */
function attempt(world: World, doing: Doing): Promise<void> {
  if (!('box' in doing)) return besides[doing.what](world);
  // Three of four at a few boxes that differ, judged or not: what was settled there is touched again and again.
  const few = boxes.filter((_, at) => world.now[at]!.first !== world.now[at]!.second).slice(0, 8);
  const box = few.length > 0 && doing.box % 4 > 0 ? few[doing.box % few.length]! : boxes[doing.box % boxes.length]!;
  return 'mark' in doing ? typeBox(world, box, doing) : judgeBox(world, box, doing);
}

/** What is done beside the boxes: none of them may be another after it. */
const besides = {
  'call-off': async ({ desk, now }: World) => {
    const open = now.filter((box) => isOpen(box) && box.second !== null).length;
    const answer = await askSecondEntry(desk, { meetingId, twice: false });
    expect(answer.ok, 'called off').toBe(open === 0);
    if (answer.ok) must(await askSecondEntry(desk, { meetingId, twice: true }));
  },
  undo: async ({ desk }: World) => {
    // In the room something is taken back, and sometimes what was done before it; ahead there is nothing to.
    const note = { speakerId: members[1]!, nominationId: null, text: 'nhất trí' };
    const noted = await addNote(desk, { meetingId, note });
    expect((await undoLast(desk, { meetingId })).ok, 'taken back').toBe(noted.ok);
    await undoLast(desk, { meetingId });
  },
  reorder: async ({ desk }: World) => {
    const { meeting } = (await loadMeetingRecord(desk.db, meetingId))!;
    const scoredNomineeIds = meeting.scoredNomineeIds.toReversed();
    // In the room the order stands.
    await editMeeting(desk, { meetingId, details: { ...meeting, scoredNomineeIds } });
  },
};

async function typeBox(world: World, box: Box, { what, mark: drawn, who }: Typing): Promise<void> {
  const name = people[who]!;
  const mark = drawn === null ? null : writtenOn(leaves[box.leaf]!, drawn);
  const [own, other] = what === 'first' ? [world.first, world.second] : [world.second, world.first];
  const record = what === 'first' ? recordScores : typeAgain;
  const [answer] = await record(by(world.desk, name), [entryOf(box, mark)]);
  expect(answer?.ok, `${name} types`).toBe(!typistsOf(other, box).has(name));
  if (!answer?.ok) return;
  world.now[boxes.indexOf(box)]![what] = mark;
  own.set(sheetKeyOf(box), new Set([...typistsOf(own, box), name]));
}

async function judgeBox(world: World, box: Box, { what, stale, who }: Judging): Promise<void> {
  const name = people[who]!;
  const now = world.now[boxes.indexOf(box)]!;
  const seen = { first: stale ? (1 as Mark) : now.first, second: now.second };
  const answer = await judgeMismatch(by(world.desk, name), { ...placeOf(box), verdict: what, ...seen });
  const mayNot = stale || typistsOf(world.first, box).has(name) || now.first === now.second;
  if (mayNot) expect(answer.ok, `${name} judges`).toBe(false);
  if (answer.ok) now.confirmed = what === 'confirmed' ? seen : null;
}

test('slips of two hands are all shown, but those that both make alike, and no way but typing or judging ends one', async () => {
  const count = { first: 0, second: 0, together: 0, alike: 0, shown: 0 };
  const papers = fc.record({
    written: fc.array(fc.nat({ max: 10_000 }), { minLength: boxes.length, maxLength: boxes.length }),
    first: slipsIn(boxes.length, slipsEach),
    second: slipsIn(boxes.length, slipsEach),
    // Some hands slip in the same boxes, now and then in the same way.
    same: fc.array(fc.record({ place: fc.nat({ max: slipsEach - 1 }), alike: fc.boolean() }), { maxLength: 6 }),
    doing: doings,
    inRoom: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(papers, async ({ written, first, second, same, doing, inRoom }) => {
      const desk = await openDesk();
      must(await startSampleCouncil(desk, smallWorld));
      if (inRoom) await comeIn(desk);
      must(await askSecondEntry(desk, { meetingId, twice: true }));
      const world: World = {
        desk,
        written: boxes.map(({ leaf }, at) => writtenOn(leaves[leaf]!, written[at]!)),
        now: boxes.map(() => ({ first: null, second: null, confirmed: null })),
        first: new Map(),
        second: new Map(),
      };
      const met = same.reduce<readonly Slip[]>(
        (slips, { place, alike }) =>
          slips.some(({ box }) => box === first[place]!.box)
            ? slips
            : slips.with(place, alike ? first[place]! : { ...slips[place]!, box: first[place]!.box }),
        second,
      );
      await typeAll(world, 'first', first);
      await typeAll(world, 'second', met);
      // What the second hand skipped is seen at once, because its sheet stays unfinished.
      await expectHonest(world, 'both typed');
      for (const [at, box] of boxes.entries()) {
        const [now, paper] = [world.now[at]!, world.written[at]!];
        count.first += Number(now.first !== paper);
        count.second += Number(now.second !== paper);
        count.together += Number(now.first !== paper && now.second !== paper);
        count.alike += Number(now.first !== paper && now.first === now.second);
        if (now.second !== null) continue;
        const [answer] = await typeAgain(by(desk, people[1]), [entryOf(box, paper)]);
        must(answer!);
        now.second = paper;
      }
      await expectHonest(world, 'the sheets typed again are full');
      const different = world.now.filter(({ first: one, second: other }) => one !== other).length;
      expect((await shown(desk)).keys.size).toBe(different);
      count.shown += different;
      for (const [step, next] of doing.entries()) {
        await attempt(world, next);
        await expectHonest(world, `step ${step}: ${JSON.stringify(next)}`);
      }
      desk.db.close();
    }),
    { numRuns: worlds, endOnFailure: true },
  );
  // oxlint-disable-next-line no-console -- what a reader of the run wants to know
  console.log(
    `${count.first} slips in first entries, ${count.second} in second ones, ${count.together} in the same boxes, ` +
      `${count.alike} of them alike and so invisible; ${count.shown} boxes shown as typed differently`,
  );
  expect(count.alike).toBeGreaterThan(0);
});
