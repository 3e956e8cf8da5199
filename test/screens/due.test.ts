import { describe, expect, test } from 'vitest';
import type { Meeting, Phase } from '#domain/meeting/meeting.ts';
import type { Paper } from '#domain/papers/paper.ts';
import { compositionOn } from '#domain/council.ts';
import { parseCivilDate, type CivilDate, type ClockTime, type Instant } from '#domain/time.ts';
import { dueOf, type Known } from '#screens/overview/due.ts';
import type { CouncilRecord } from '#store/council.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

const day = (text: string): CivilDate => {
  const date = parseCivilDate(text);
  if (!date) throw new Error(text);
  return date;
};
const today = day('20/11/2026');
const noon = (text: string): Instant => Date.parse(`${day(text)}T05:00:00Z`) as Instant;

const council: CouncilRecord = { ...smallWorld, council: smallWorld.councils[0] as CouncilRecord['council'] };
const nomineeById = new Map(smallWorld.nominees.map((nominee) => [nominee.id, nominee]));
const cases = smallWorld.nominations.flatMap((nomination) => {
  const nominee = nomineeById.get(nomination.nomineeId);
  return nominee ? [{ nomination, nominee }] : [];
});
const [meeting] = smallWorld.meetings as readonly [Meeting];
const held = (date: string, phase: Phase): Meeting => ({ ...meeting, date: day(date), phase });

/** A council with nothing waiting; a test changes one thing. */
const known = (change: Partial<Known> = {}): Known => ({
  council: { ...council, ruleBooks: settled },
  seats: compositionOn(council.memberships, council.members, today),
  cases: cases.filter(({ nomination }) => nomination.id === complete),
  lastYear: [],
  meetings: [held('15/12/2026', 'convened')],
  papers: [],
  lastBackup: { at: noon('20/11/2026'), entries: 7, onDrive: false, placeFailed: false },
  entries: 7,
  today,
  ...change,
});
const settled = council.ruleBooks.map((book) => ({
  ...book,
  awards: book.awards.map((award) => ({ ...award, vote: { ...award.vote, grade: 'local' as const } })),
}));
/** A nomination of the sample that no careful officer would ask about. */
const complete = cases.find((found) =>
  dueOf({ ...base(), cases: [found] }).every(({ type }) => type !== 'to-supplement'),
)?.nomination.id;
function base(): Known {
  return {
    council: { ...council, ruleBooks: settled },
    seats: [],
    cases: [],
    lastYear: [],
    meetings: [],
    papers: [],
    lastBackup: null,
    entries: 0,
    today,
  };
}
const types = (change: Partial<Known>): readonly string[] => dueOf(known(change)).map(({ type }) => type);

describe('what waits for the officer', () => {
  test('is nothing when all is done', () => {
    expect(types({})).toEqual([]);
  });

  test('is, for a new council, what a first meeting lacks, in the order in which it is done', () => {
    expect(
      types({ council: { ...council, ruleBooks: settled, letterheads: [] }, seats: [], cases: [], meetings: [] }),
    ).toEqual(['letterhead', 'members', 'nominations', 'meeting']);
  });

  test('is the invitation within a week of the meeting, not before', () => {
    expect(types({ meetings: [held('28/11/2026', 'preparing')] })).toEqual([]);
    expect(dueOf(known({ meetings: [held('27/11/2026', 'preparing')] }))).toMatchObject([
      { type: 'not-invited', days: 7 },
    ]);
    expect(types({ meetings: [held('27/11/2026', 'convened')] })).toEqual([]);
  });

  test('is a circulation whose replies were due and are not summed up', () => {
    const circulated = (due: string, phase: Phase): Meeting => ({
      ...held('10/11/2026', phase),
      kind: 'circulation',
      deadline: { date: day(due), time: '16:00' as ClockTime },
    });
    expect(dueOf(known({ meetings: [circulated('19/11/2026', 'in-session')] }))).toMatchObject([
      { type: 'replies-due', days: -1 },
    ]);
    expect(types({ meetings: [circulated('20/11/2026', 'in-session')] })).toEqual([]);
    expect(types({ meetings: [circulated('19/11/2026', 'closed')] })).toEqual([]);
    expect(types({ meetings: [circulated('21/11/2026', 'preparing')] })).toEqual([]);
  });

  test('is a meeting whose day has passed unopened', () => {
    expect(dueOf(known({ meetings: [held('17/11/2026', 'convened')] }))).toMatchObject([
      { type: 'meeting-past', days: -3 },
    ]);
    expect(types({ meetings: [held('17/11/2026', 'closed')] })).toEqual([]);
  });

  test('is a frozen paper without its signatures or its scan, until the meeting is signed', () => {
    const paper = { meetingId: meeting.id, subject: { kind: 'minutes' }, version: 1, scan: null, signatures: [] };
    const unsigned = { ...paper, facts: { signers: [{ field: 'chair' }] } } as unknown as Paper;
    const scanned = {
      ...unsigned,
      subject: { kind: 'award-list', awardId: 'ldtt' },
      scan: { name: 'scan.pdf' },
    } as unknown as Paper;
    const sheet = { ...unsigned, subject: { kind: 'attendance-list' } } as Paper;
    const closed = [held('17/11/2026', 'texts-locked')];
    expect(dueOf(known({ meetings: closed, papers: [unsigned, scanned, sheet] }))).toMatchObject([
      { type: 'unsigned', count: 1 },
    ]);
    expect(types({ meetings: [held('17/11/2026', 'signed')], papers: [unsigned] })).toEqual([]);
  });

  test('is no signature on a version that another one replaced, or that a reopening left behind', () => {
    const subject = { kind: 'minutes' } as const;
    const facts = { signers: [{ field: 'chair' }] };
    const first = { id: 'p1', meetingId: meeting.id, subject, version: 1, scan: null, signatures: [], facts };
    const one = first as unknown as Paper;
    const two = { ...one, id: 'p2', version: 2 } as unknown as Paper;
    const closed = held('17/11/2026', 'texts-locked');
    expect(dueOf(known({ meetings: [closed], papers: [one, two] }))).toMatchObject([{ type: 'unsigned', count: 1 }]);
    const reopened = { ...closed, reopenings: [{ papers: ['p1'] }] } as unknown as typeof closed;
    expect(types({ meetings: [reopened], papers: [one] })).toEqual([]);
  });

  test('is a file without its achievement, and rules that nobody confirmed', () => {
    const gaps = cases.slice(0, 1).map(({ nomination, nominee }) => ({
      nomination: { ...nomination, achievement: '' },
      nominee,
    }));
    expect(dueOf(known({ cases: gaps }))).toEqual([{ type: 'to-supplement', count: 1 }]);
    const book = council.ruleBooks.find(({ from, to }) => from <= today && (to === null || today <= to));
    const defaults = book?.awards.filter(({ vote }) => vote.grade === 'default').length;
    expect(dueOf(known({ council }))).toEqual([{ type: 'unconfirmed', count: defaults }]);
  });

  test('is a backup, when there was none, or a day has passed and something was done', () => {
    expect(types({ lastBackup: null })).toEqual(['backup']);
    expect(types({ lastBackup: null, entries: 0 })).toEqual([]);
    expect(types({ lastBackup: { at: noon('19/11/2026'), entries: 6, onDrive: false, placeFailed: false } })).toEqual([
      'backup',
    ]);
    expect(types({ lastBackup: { at: noon('19/11/2026'), entries: 7, onDrive: false, placeFailed: false } })).toEqual(
      [],
    );
    expect(types({ lastBackup: { at: noon('20/11/2026'), entries: 1, onDrive: false, placeFailed: false } })).toEqual(
      [],
    );
  });

  test('is never a backup of a rehearsal, which is thrown away', () => {
    const rehearsed = { ...council, ruleBooks: settled, council: { ...council.council, rehearsal: true } };
    expect(types({ council: rehearsed, lastBackup: null })).toEqual([]);
  });
});
