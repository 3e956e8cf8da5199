import { describe, expect, test } from 'vitest';
import { leavesOf } from '#domain/scoring/criteria.ts';
import { rankPanel } from '#domain/scoring/panel.ts';
import type { Mark } from '#domain/scoring/points.ts';
import { mismatchesOf } from '#domain/scoring/second-entry.ts';
import { must } from '#build/play-meeting.ts';
import type { Desk } from '#store/desk.ts';
import { addNote } from '#store/notes.ts';
import { advanceMeeting } from '#store/progress.ts';
import { recordScore, recordScores } from '#store/scoring.ts';
import { askSecondEntry, judgeMismatch, typeAgain } from '#store/sheet-checks.ts';
import { shippedCriteriaSets } from '#store/shipped.ts';
import { undoLast } from '#store/undo.ts';
import {
  comePresent,
  desk,
  inSession,
  meetingId,
  members,
  record,
  refusal,
  useSampleCouncil,
} from '#test/worlds/sample-council.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

useSampleCouncil();

const set = shippedCriteriaSets[0]!;
const leaves = leavesOf(set.criteria);
const place = { meetingId, memberId: members[0]!, nomineeId: smallWorld.meetings[0]!.scoredNomineeIds[0]! };
const cell = { ...place, criterion: '1.1' };
const by = (name: string): Desk => ({ ...desk, actor: { name, role: 'other' } });
const [first, second] = ['Lê Thu Một', 'Trần Văn Hai'] as const;

const typeFirst = (mark: number | null, name = first as string) =>
  recordScore(by(name), { ...cell, mark: mark as Mark | null });
const typeSecond = async (mark: number | null, name = second as string) =>
  (await typeAgain(by(name), [{ ...cell, mark: mark as Mark | null }]))[0]!;
const ask = async (): Promise<unknown> => must(await askSecondEntry(desk, { meetingId, twice: true }));
const judge = (verdict: 'confirmed' | 'rejected', one: number, two: number, name = second as string) =>
  judgeMismatch(by(name), { ...cell, verdict, first: one as Mark, second: two as Mark });

async function mismatches() {
  const { sheets, sheetChecks } = await record();
  return sheetChecks.flatMap((check) => mismatchesOf(set, sheets[0]?.marks ?? {}, check));
}

describe('a second entry of the sheets', () => {
  test('is asked for by the chair or the secretary, and taken by nobody before', async () => {
    must(await typeFirst(500));
    expect(refusal(await typeSecond(500))).toEqual({ type: 'second-entry-unasked' });
    expect(refusal(await askSecondEntry(by(first), { meetingId, twice: true }))).toMatchObject({
      type: 'role-forbids',
    });
    await ask();
    must(await typeSecond(500));
    expect((await record()).sheetChecks).toMatchObject([{ ...place, marks: { '1.1': 500 }, enteredBy: [second] }]);
  });

  test('is typed by nobody who typed on the first one, were it a single mark', async () => {
    await ask();
    expect(refusal(await typeSecond(500))).toEqual({ type: 'first-entry-missing' });
    must(await typeFirst(500));
    must(await typeFirst(600, 'Phạm Thị Ba'));
    expect(refusal(await typeSecond(500, first))).toEqual({ type: 'typed-by-same', name: first });
    expect(refusal(await typeSecond(500, 'Phạm Thị Ba'))).toEqual({ type: 'typed-by-same', name: 'Phạm Thị Ba' });
    must(await typeSecond(600));
  });

  test('keeps whoever typed it away from the first one', async () => {
    await ask();
    must(await typeFirst(500));
    must(await typeSecond(700));
    expect(refusal(await typeFirst(700, second))).toEqual({ type: 'typed-second-by-same', name: second });
    expect(await mismatches()).toHaveLength(1);
  });

  test('takes the marks that the first one takes, and no others', async () => {
    await ask();
    must(await typeFirst(500));
    expect(refusal(await typeSecond(99_900))).toMatchObject({ type: 'out-of-range' });
  });

  test('is not called off while something was typed twice and not alike', async () => {
    await ask();
    must(await typeFirst(500));
    must(await typeSecond(700));
    const callOff = () => askSecondEntry(desk, { meetingId, twice: false });
    expect(refusal(await callOff())).toEqual({ type: 'mismatches-open', cells: 1 });
    must(await judge('confirmed', 500, 700));
    must(await callOff());
    expect((await record()).meeting).not.toHaveProperty('sheetsTwice');
    expect((await desk.db.journal.toArray()).at(-1)?.type).toBe('second-entry-withdrawn');
  });
});

describe('a mismatch', () => {
  test('that the second person confirms leaves both marks as they are and is none any more', async () => {
    await ask();
    must(await typeFirst(500));
    must(await typeSecond(700));
    must(await judge('confirmed', 500, 700));
    expect(await mismatches()).toEqual([]);
    const { sheets, sheetChecks } = await record();
    expect([sheets[0]?.marks, sheetChecks[0]?.marks]).toEqual([{ '1.1': 500 }, { '1.1': 700 }]);
    expect((await desk.db.journal.toArray()).at(-1)?.type).toBe('mismatch-confirmed');
  });

  test('that is found wrong is put right by the first typist, and then agrees', async () => {
    await ask();
    must(await typeFirst(500));
    must(await typeSecond(700));
    must(await judge('rejected', 500, 700));
    expect(await mismatches()).toMatchObject([{ rejected: true }]);
    must(await typeFirst(700));
    expect(await mismatches()).toEqual([]);
  });

  test('is not judged by whoever typed the first entry, nor by marks that have changed, nor where there is none', async () => {
    await ask();
    must(await typeFirst(500));
    must(await typeSecond(700));
    expect(refusal(await judge('confirmed', 500, 700, first))).toEqual({ type: 'typed-by-same', name: first });
    expect(refusal(await judge('confirmed', 500, 600))).toEqual({ type: 'mismatch-changed' });
    must(await typeSecond(500));
    expect(refusal(await judge('confirmed', 500, 500))).toEqual({ type: 'no-mismatch' });
  });

  test('comes back when either mark changes after it was confirmed', async () => {
    await ask();
    must(await typeFirst(500));
    must(await typeSecond(700));
    must(await judge('confirmed', 500, 700));
    must(await typeFirst(600));
    expect(await mismatches()).toMatchObject([{ first: 600, second: 700, rejected: false }]);
  });

  test('keeps the figures provisional until it is settled', async () => {
    must(await advanceMeeting(desk, { meetingId }));
    await comePresent(1);
    await ask();
    const all = (await record()).meeting.scoredNomineeIds.flatMap((nomineeId) =>
      leaves.map(({ code, max }) => ({ ...place, nomineeId, criterion: code, mark: max })),
    );
    for (const answer of await recordScores(by(first), all)) must(answer);
    const provisional = async () => {
      return rankPanel(await record(), set).filter(({ score }) => score.provisional).length;
    };
    expect(await provisional()).toBe(all.length / leaves.length);
    for (const answer of await typeAgain(by(second), all)) must(answer);
    expect(await provisional()).toBe(0);
    must(await typeSecond(0));
    expect(await provisional()).toBe(1);
  });

  test('is beside the course of the meeting: what was done before can still be taken back', async () => {
    await inSession();
    must(await typeFirst(500));
    await ask();
    must(await addNote(desk, { meetingId, note: { speakerId: members[1]!, nominationId: null, text: 'nhất trí' } }));
    must(await typeSecond(700));
    must(await judge('confirmed', 500, 700));
    expect(must(await undoLast(desk, { meetingId }))).toBe('remark-noted');
    expect((await record()).meeting).toMatchObject({ sheetsTwice: true, notes: [] });
  });
});
