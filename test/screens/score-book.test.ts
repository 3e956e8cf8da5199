import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leavesOf, type CriteriaSet, type Criterion, type LeafRule } from '#domain/scoring/criteria.ts';
import type { NomineeId } from '#domain/ids.ts';
import { rankPanel, scorersAmong } from '#domain/scoring/panel.ts';
import { hundredths, type Mark } from '#domain/scoring/points.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { rankNominees } from '#domain/scoring/ranking.ts';
import type { Refusal } from '#domain/refusal.ts';
import { panelScore, sheetTotal } from '#domain/scoring/scoring.ts';
import { sheetState, totalMark } from '#screens/panel/panel-figures.ts';
import { createScoreBook, topics, type SheetCell, type TypedMark } from '#screens/panel/score-book.ts';
import { followSheets, loadScoringRoom } from '#store/score-sheets.ts';
import { recordScore, recordScores } from '#store/scoring.ts';
import { shippedCriteriaSets } from '#store/shipped.ts';
import { desk, inSession, meetingId, record, seats, useSampleCouncil } from '../worlds/sample-council.ts';

const set = shippedCriteriaSets[0]!;
const leaves = leavesOf(set.criteria);
const nominees = ['a', 'b', 'c'] as unknown as readonly NomineeId[];
const cell: SheetCell = { memberId: seats[0]!, nomineeId: nominees[0]!, criterion: '1.1' };

/** A book whose writes are answered by hand, and whose later work is done when the test says so. */
function bookByHand() {
  const asked: {
    readonly cell: SheetCell;
    readonly mark: Mark | null;
    readonly by: string;
    answer(result: Result<true, Refusal>): void;
  }[] = [];
  const waiting: (() => void)[] = [];
  const paints: (() => void)[] = [];
  const handOf = (by: string) => (marks: readonly TypedMark[]) =>
    Promise.all(
      marks.map((typed) => new Promise<Result<true, Refusal>>((answer) => asked.push({ ...typed, by, answer }))),
    );
  let hand = handOf('first');
  const book = createScoreBook({
    set,
    nomineeIds: nominees,
    writer: () => hand,
    painted: (work) => paints.push(work),
    later: (work) => waiting.push(work),
  });
  book.seat(() => seats);
  const settles = async (): Promise<void> => {
    for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
  };
  const quiet = async (): Promise<void> => {
    paints.splice(0).forEach((work) => work());
    await settles();
    waiting.splice(0).forEach((work) => work());
  };
  const sitsDown = (by: string): void => {
    hand = handOf(by);
  };
  return { book, asked, settles, quiet, sitsDown };
}

describe('what is typed into the sheets', () => {
  test('goes to the disk under the name of whoever typed it, though somebody else sat down meanwhile', async () => {
    const { book, asked, settles, quiet, sitsDown } = bookByHand();
    book.type(cell, hundredths(1400), '14');
    book.type({ ...cell, criterion: '1.2' }, hundredths(1100), '11');
    sitsDown('second');
    book.type({ ...cell, criterion: '1.3' }, hundredths(800), '8');
    const written: (readonly [string, string])[] = [];
    await quiet();
    for (let batch = 0; batch < 3; batch += 1) {
      for (const one of asked.splice(0)) {
        written.push([one.cell.criterion, one.by]);
        one.answer(ok(true));
      }
      await settles();
    }
    expect(written).toEqual([
      ['1.1', 'first'],
      ['1.2', 'first'],
      ['1.3', 'second'],
    ]);
  });

  test('stands at once, adds up at once, and is counted as unsettled until the disk has it', async () => {
    const { book, asked, quiet } = bookByHand();
    book.type(cell, hundredths(1450), '14,5');
    expect(book.marks(cell.memberId, cell.nomineeId)).toEqual({ '1.1': 1450 });
    expect(book.total(cell.memberId, cell.nomineeId)).toMatchObject({ points: 1450, missing: leaves.length - 1 });
    expect(book.tally(cell.memberId)).toMatchObject({ begun: 1, missing: nominees.length * leaves.length - 1 });
    expect(book.unsettled()).toBe(1);
    await quiet();
    asked[0]?.answer(ok(true));
    await quiet();
    expect(book.unsettled()).toBe(0);
    // The sheet as stored is not told yet: what was typed still stands.
    expect(book.marks(cell.memberId, cell.nomineeId)).toEqual({ '1.1': 1450 });
  });

  test('is painted before it goes to the disk', async () => {
    const { book, asked, settles, quiet } = bookByHand();
    book.type(cell, hundredths(1450), '14,5');
    await settles();
    expect(asked).toEqual([]);
    expect(book.unsettled()).toBe(1);
    await quiet();
    expect(asked.map(({ mark }) => mark)).toEqual([1450]);
  });

  test('goes to the disk in the order in which it was typed; what is typed meanwhile goes together', async () => {
    const { book, asked, quiet } = bookByHand();
    book.type(cell, hundredths(100), '1');
    await quiet();
    book.type(cell, hundredths(200), '2');
    book.type({ ...cell, criterion: '1.2' }, null, '');
    await quiet();
    expect(asked.map(({ mark }) => mark)).toEqual([100]);
    asked[0]?.answer(ok(true));
    await quiet();
    expect(asked.map(({ mark }) => mark)).toEqual([100, 200, null]);
    expect(book.unsettled()).toBe(2);
    asked[1]?.answer(ok(true));
    asked[2]?.answer(ok(true));
    await quiet();
    expect(book.unsettled()).toBe(0);
    expect(book.marks(cell.memberId, cell.nomineeId)).toEqual({ '1.1': 200 });
  });

  test('stays in its box with the reason when the store refuses it, and the box holds what it held before', async () => {
    const { book, asked, quiet } = bookByHand();
    book.fold({ begun: 0, sheets: [{ ...cell, marks: { '1.1': hundredths(900) } }] });
    book.type(cell, hundredths(1200), '12');
    await quiet();
    asked[0]?.answer(err({ type: 'not-scored-here' }));
    await quiet();
    expect(book.marks(cell.memberId, cell.nomineeId)).toEqual({ '1.1': 900 });
    expect(book.kept(cell)).toEqual({ text: '12', why: { type: 'not-scored-here' } });
    expect([book.unsettled(), book.notTaken()]).toEqual([0, 1]);
  });

  test('is not overtaken by older news, and gives way to news that were read after it was stored', async () => {
    const { book, asked, quiet } = bookByHand();
    const before = book.settled();
    book.type(cell, hundredths(700), '7');
    await quiet();
    asked[0]?.answer(ok(true));
    await quiet();
    // Begun to be read before the write came back: it may not hold the mark.
    book.fold({ begun: before, sheets: [{ ...cell, marks: {} }] });
    expect(book.marks(cell.memberId, cell.nomineeId)).toEqual({ '1.1': 700 });
    // Taken back by somebody: read after the write.
    book.fold({ begun: book.settled(), sheets: [{ ...cell, marks: {} }] });
    expect(book.marks(cell.memberId, cell.nomineeId)).toEqual({});
  });

  test('a text that cannot be read is held while it is out of sight', () => {
    const { book } = bookByHand();
    const heard: string[] = [];
    book.listen(topics.sheet(cell.memberId, cell.nomineeId), () => heard.push('sheet'));
    book.keep(cell, 'chín');
    expect(heard).toEqual(['sheet']);
    expect(book.kept(cell)).toEqual({ text: 'chín' });
    expect(book.notTaken()).toBe(1);
    book.type(cell, hundredths(900), '9');
    expect(book.kept(cell)).toBeUndefined();
  });

  test('only the sheet that was typed on is told', () => {
    const { book } = bookByHand();
    const heard: string[] = [];
    for (const nomineeId of nominees) {
      book.listen(topics.sheet(cell.memberId, nomineeId), () => heard.push(nomineeId));
    }
    book.type(cell, hundredths(900), '9');
    expect(heard).toEqual(['a']);
  });
});

describe('a set with deductions and a disqualifier', () => {
  const leaf = (code: string, rule: LeafRule): Criterion => ({ ...leaves[0]!, code, rule });
  const mixed: CriteriaSet = {
    ...set,
    tieChain: [],
    criteria: [
      leaf('1', { type: 'direct' }),
      leaf('2', { type: 'deduction', each: null }),
      leaf('3', { type: 'disqualifier' }),
    ],
  };
  const [first, second, member] = [nominees[0]!, nominees[1]!, seats[0]!];

  test('waits for no box that is filled only where it is so, and takes the place from whoever is disqualified', () => {
    const waiting: (() => void)[] = [];
    const book = createScoreBook({
      set: mixed,
      nomineeIds: [first, second],
      writer: () => async (typed) => typed.map(() => ok(true)),
      painted: (work) => work(),
      later: (work) => waiting.push(work),
    });
    const rest = (): void => waiting.splice(0).forEach((work) => work());
    book.seat(() => [member]);
    expect(sheetState(book.tally(member))).toBe('empty');
    book.type({ memberId: member, nomineeId: first, criterion: '1' }, hundredths(900), '9');
    book.type({ memberId: member, nomineeId: second, criterion: '1' }, hundredths(800), '8');
    rest();
    expect(book.tally(member)).toMatchObject({ begun: 2, missing: 0 });
    expect(sheetState(book.tally(member))).toBe('full');
    const placed = () => [first, second].map((id) => book.places().ranks.get(id)?.rank);
    expect(placed()).toEqual([1, 2]);
    book.type({ memberId: member, nomineeId: first, criterion: '3' }, hundredths(100), 'X');
    rest();
    expect(placed()).toEqual([undefined, 1]);
    expect(totalMark(book.total(member, first), true, true)).toBe('disqualified');
    book.type({ memberId: member, nomineeId: first, criterion: '3' }, null, '');
    rest();
    expect(placed()).toEqual([1, 2]);
  });

  test('tells a sheet’s total apart from one that is awaited, is none, or on which nothing applies', () => {
    const mark = (marks: Readonly<Record<string, Mark>>, begun: boolean, awaited: boolean) =>
      totalMark(sheetTotal(mixed.criteria, marks), begun, awaited);
    expect(mark({ '1': hundredths(0) }, true, false)).toBe('points');
    expect([mark({}, false, true), mark({ '3': hundredths(100) }, true, false)]).toEqual(['awaited', 'awaited']);
    expect(mark({}, false, false)).toBe('none');
    expect(mark({ '1': 'not-applicable', '3': hundredths(100) }, true, true)).toBe('not-applicable');
  });
});

describe('figures and places while sheets are keyed in', () => {
  const deed = fc.record({
    memberId: fc.constantFrom(...seats.slice(0, 3)),
    nomineeId: fc.constantFrom(...nominees),
    /** A whole sheet at so many per cent, or one mark of it. */
    what: fc.oneof(
      fc.constantFrom(0, 50, 100).map((percent) => ({ percent })),
      fc.record({
        leaf: fc.constantFrom(...leaves),
        mark: fc.constantFrom<Mark | null>(null, 'not-applicable', hundredths(0), hundredths(250)),
      }),
    ),
    /** What may wait is done now. */
    pause: fc.boolean(),
  });

  test('are those of the rules on the same marks, however often the book reckoned on the way', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 24 }), fc.nat({ max: 2 }), (deeds, unwritten) => {
        const waiting: (() => void)[] = [];
        const book = createScoreBook({
          set,
          nomineeIds: nominees,
          writer: () => async (typed) => typed.map(() => ok(true)),
          painted: (work) => work(),
          later: (work) => waiting.push(work),
        });
        const scorers = seats.slice(0, 3 + unwritten);
        book.seat(() => scorers);
        const marks = new Map<string, Record<string, Mark>>();
        for (const { memberId, nomineeId, what, pause } of deeds) {
          const own = { ...marks.get(`${memberId} ${nomineeId}`) };
          const put = (criterion: string, mark: Mark | null): void => {
            book.type({ memberId, nomineeId, criterion }, mark, '');
            if (mark === null) Reflect.deleteProperty(own, criterion);
            else own[criterion] = mark;
          };
          if ('percent' in what) for (const { code, max } of leaves) put(code, hundredths((max * what.percent) / 100));
          else put(what.leaf.code, what.mark);
          marks.set(`${memberId} ${nomineeId}`, own);
          if (pause) waiting.splice(0).forEach((work) => work());
        }
        waiting.splice(0).forEach((work) => work());
        const scores = nominees.map((nomineeId) => {
          const sheets = scorers.map((memberId) => ({
            memberId,
            nomineeId,
            marks: marks.get(`${memberId} ${nomineeId}`) ?? {},
          }));
          return panelScore(set, nomineeId, sheets, scorers);
        });
        expect([...book.places().ranks.values()]).toEqual(rankNominees(scores));
        expect(book.places().missing).toBe(Math.max(...scores.map(({ expected, sheets }) => expected - sheets)));
        for (const memberId of scorers) {
          const left = nominees.map((id) => sheetTotal(set.criteria, marks.get(`${memberId} ${id}`) ?? {}).missing);
          expect(book.tally(memberId).missing).toBe(left.reduce((sum, missing) => sum + missing, 0));
        }
      }),
    );
  });
});

describe('the book and the store', () => {
  useSampleCouncil();

  test('what is typed is what is stored, and what the store changes by itself is told', async () => {
    await inSession(7);
    const room = (await loadScoringRoom(desk.db, meetingId))!;
    const [nomineeId] = room.meeting.scoredNomineeIds;
    const waiting: (() => void)[] = [];
    const write = (typed: readonly TypedMark[]) =>
      recordScores(
        desk,
        typed.map(({ cell: at, mark }) => ({ meetingId, ...at, mark })),
      );
    const book = createScoreBook({
      set,
      nomineeIds: room.meeting.scoredNomineeIds,
      writer: () => write,
      painted: (work) => work(),
      later: (work) => waiting.push(work),
    });
    book.seat((begunBy) => scorersAmong(room, begunBy));
    const stop = followSheets(desk.db, meetingId, {
      begins: book.settled,
      tell: book.fold,
      fail: (reason) => {
        throw reason;
      },
    });
    const sheet = { memberId: seats[0]!, nomineeId: nomineeId! };
    for (const { code, max } of leaves) book.type({ ...sheet, criterion: code }, max, '');
    await until(() => book.unsettled() === 0);
    // Another hand at the same sheet: an undo, say.
    await recordScore(desk, { meetingId, ...sheet, criterion: '1.1', mark: hundredths(300) });
    await until(() => book.marks(sheet.memberId, sheet.nomineeId)['1.1'] === 300);
    waiting.splice(0).forEach((work) => work());
    expect([...book.places().ranks.values()]).toEqual(rankPanel(await record(), set));
    expect(book.places().ranks.get(sheet.nomineeId)?.rank).toBe(1);
    stop();
  });
});

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 2000 && !holds(); turn += 1) await new Promise((next) => setTimeout(next, 2));
}
