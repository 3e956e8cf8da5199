import * as fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { AwardId } from '#domain/ids.ts';
import { rollNow } from '#domain/meeting/meeting-record.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { CivilDate } from '#domain/time.ts';
import { undoable } from '#domain/meeting/undo.ts';
import { must } from '#build/play-meeting.ts';
import { adoptProgramme } from '#store/assents.ts';
import { markAttendance, markDeparture, nameSubstitute } from '#store/attendance.ts';
import { setUpBallot } from '#store/ballot-setup.ts';
import { electTellers, recuse, withdrawRecusal } from '#store/meetings.ts';
import { addNote, changeNote } from '#store/notes.ts';
import { addNomination } from '#store/nominations.ts';
import { addInSession, liftCondition, setCondition } from '#store/outcomes.ts';
import { freezePaper } from '#store/papers.ts';
import { advanceMeeting, setOutcome } from '#store/progress.ts';
import { readJournal, replay, stateHash, storedState } from '#store/replay.ts';
import { closeBallot, closeHands, correctTimes, openRound, voidRound } from '#store/rounds.ts';
import { transferMatter } from '#store/transfers.ts';
import { lastEntry, undoLast } from '#store/undo.ts';
import {
  countOf,
  desk,
  elect,
  inSession,
  journalLength,
  meetingId,
  members,
  open,
  record,
  refusal,
  scoreOnce,
  time,
  useSampleCouncil,
} from '#test/worlds/sample-council.ts';

useSampleCouncil();

const hash = async (): Promise<string> => stateHash(await storedState(desk.db));
const undo = () => undoLast(desk, { meetingId });
const condition = { condition: 'hoàn thiện hồ sơ', due: '2027-01-10' as CivilDate };

type Try = (pick: number) => Promise<Result<unknown, Refusal> | undefined>;

/** Everything that is done in a meeting room; most are refused somewhere, which is as good. */
const deeds: Readonly<Record<string, Try>> = {
  come: (n) => mark(n, 'present'),
  stayAway: (n) => mark(n, 'absent-excused'),
  leave: (n) => markDeparture(desk, { meetingId, memberId: members[n % 9]!, at: time('10:00') }),
  substitute: (n) => nameSubstitute(desk, { meetingId, memberId: members[n % 9]!, substitute: `Ông ${n}` }),
  adopt: (n) => adoptProgramme(desk, { meetingId, dissent: { against: n % 3, abstained: 0 } }),
  elect: async () => {
    const { present } = rollNow(await record());
    const parts = ['head', 'secretary', 'member'] as const;
    const tellers = parts.flatMap((part, i) => (present[i + 3] ? [{ part, memberId: present[i + 3]! }] : []));
    return electTellers(desk, { meetingId, tellers, dissent: { against: 0, abstained: 0 } });
  },
  recuse: async (n) =>
    recuse(desk, { meetingId, nominationId: (await matter(n)).nominationId, memberId: members[n % 9]!, reason: 'x' }),
  letVote: async () => {
    const [line] = (await record()).recusals;
    return line && withdrawRecusal(desk, { meetingId, nominationId: line.nominationId, memberId: line.memberId });
  },
  open: async (n) =>
    openRound(desk, {
      meetingId,
      awardId: (['ldtt', 'giay-khen', 'cstd-co-so', 'bang-khen-tinh'] as AwardId[])[n % 4]!,
      openedAt: time('08:30'),
    }),
  setUp: async (n) => {
    const awardId = (['cstd-co-so', 'bang-khen-tinh'] as AwardId[])[n % 2]!;
    return setUpBallot(desk, { meetingId, awardId, setup: { question: { type: 'choose', most: 1 + (n % 2) } } });
  },
  void: async () => {
    const round = (await record()).rounds.find(({ result }) => result === null);
    return round && voidRound(desk, { meetingId, roundId: round.id, reason: 'mở nhầm' });
  },
  count: async () => {
    const round = (await record()).rounds.find(({ result }) => result === null);
    if (!round) return undefined;
    const closing = { meetingId, roundId: round.id, closedAt: time('08:40') };
    if (round.rule.mode === 'hands') return closeHands(desk, { ...closing, count: { takenOut: [] } });
    const { length: issued } = round.roll.present;
    const rows = round.rows.map(({ nominationId, recused }) => {
      const blank = recused.filter((id) => round.roll.present.includes(id)).length;
      return { nominationId, yes: issued - blank, no: 0, blank, invalidRow: 0 };
    });
    const papers = { printed: issued, issued, unused: 0, returned: issued, opinions: 0, valid: issued };
    return closeBallot(desk, { ...closing, count: countOf(round, { ...papers, rows }) });
  },
  retime: async (n) => {
    const round = (await record()).rounds.at(-1);
    const times = { openedAt: time('08:20'), closedAt: time(`08:${20 + (n % 30)}`) };
    return round && correctTimes(desk, { meetingId, roundId: round.id, ...times });
  },
  defer: async (n) =>
    setOutcome(desk, { meetingId, matterId: (await matter(n)).id, outcome: { type: 'deferred', reason: 'chờ' } }),
  condition: async (n) => setCondition(desk, { meetingId, matterId: (await matter(n)).id, condition }),
  lift: async (n) => liftCondition(desk, { meetingId, matterId: (await matter(n)).id }),
  add: (n) =>
    addInSession(desk, {
      meetingId,
      name: {
        nominee: { kind: 'enterprise', name: `Công ty ${n % 3}`, taxCode: `230000000${n % 3}`, zone: 'KCN Quế Võ' },
        awardId: 'giay-khen' as AwardId,
        occasion: 'merit',
        achievement: '',
        condition,
      },
    }),
  transfer: async (n) =>
    transferMatter(desk, {
      meetingId,
      matterId: (await matter(n)).id,
      awardId: 'giay-khen' as AwardId,
      reason: 'x',
      consent: '',
    }),
  note: (n) => addNote(desk, { meetingId, note: { speakerId: members[n % 9]!, nominationId: null, text: `ý ${n}` } }),
  reword: async (n) => {
    const { notes } = (await record()).meeting;
    const before = notes[n % Math.max(1, notes.length)];
    const after = n % 2 ? null : before && { ...before, text: 'sửa' };
    return before && changeNote(desk, { meetingId, index: n % notes.length, before, after: after ?? null });
  },
};

const mark = (n: number, state: 'present' | 'absent-excused') =>
  markAttendance(desk, {
    meetingId,
    marks: [{ memberId: members[n % 9]!, state, writtenOpinion: false, at: time('09:00') }],
  });

const matter = async (n: number) => {
  const { matters } = await record();
  return matters[n % matters.length]!;
};

const steps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(deeds)), fc.nat(50)), { minLength: 1, maxLength: 14 });

test('undo walks back, deed by deed, to the very states in between; a ballot whose papers are out bars the way', async () => {
  await inSession();
  must((await elect()) as never);
  const undone = new Set<string>();
  await fc.assert(
    fc.asyncProperty(steps, async (plan) => {
      const states = [await hash()];
      for (const [name, pick] of plan) {
        const length = await journalLength();
        await deeds[name]!(pick);
        if ((await journalLength()) > length) states.push(await hash());
      }
      while (states.length > 1) {
        const result = await undo();
        if (!result.ok) {
          expect(result.error).toEqual({ type: 'cannot-undo', why: 'ballot-open' });
          expect(await hash()).toBe(states.pop());
          return;
        }
        undone.add(result.value);
        states.pop();
        expect(await hash(), result.value).toBe(states.at(-1));
      }
    }),
    { numRuns: 15 },
  );
  const { entries, parts } = await readJournal(desk.db);
  expect(stateHash(replay(entries, parts).state)).toBe(await hash());
  expect(undone.size, [...undone].join(' ')).toBeGreaterThan(8);
}, 120_000);

describe('undo is refused', () => {
  test('when a row is no longer as the deed left it', async () => {
    await inSession();
    const memberId = members[7]!;
    must(await markDeparture(desk, { meetingId, memberId, at: time('10:00') }));
    const { replica } = desk.db;
    // Another laptop's deed on the same row, merged in.
    desk.db.replica = 'another-laptop';
    must(await mark(7, 'absent-excused'));
    desk.db.replica = replica;
    const before = await journalLength();
    expect(refusal(await undo())).toEqual({ type: 'cannot-undo', why: 'changed-since' });
    expect(await journalLength()).toBe(before);
  });

  test('beside a deed after which something else was done', async () => {
    await inSession();
    must(await note());
    const only = (await lastEntry(desk.db))!;
    must(await note());
    expect(refusal(await undoLast(desk, { meetingId, only }))).toEqual({ type: 'cannot-undo', why: 'changed-since' });
    must(await undo());
    expect(await undoLast(desk, { meetingId, only })).toMatchObject({ ok: true, value: 'remark-noted' });
  });

  test('across the opening of the meeting, after its end, and to whoever may not do the deed', async () => {
    await inSession();
    expect(refusal(await undo())).toEqual({ type: 'nothing-to-undo' });
    must((await elect()) as never);
    const guest = { ...desk, actor: { name: 'Khách', role: 'other' as const } };
    expect(refusal(await undoLast(guest, { meetingId }))).toEqual({ type: 'role-forbids', action: 'vote' });
    for (const { id } of (await record()).matters) {
      must(await setOutcome(desk, { meetingId, matterId: id, outcome: { type: 'deferred', reason: 'chờ' } }));
    }
    must(await advanceMeeting(desk, { meetingId, endedAt: time('11:00') }));
    expect(refusal(await undo())).toEqual({ type: 'nothing-to-undo' });
  });

  test('of a ballot whose record is frozen', async () => {
    await inSession();
    must((await elect()) as never);
    const round = await open('cstd-co-so');
    must(await closeBallot(desk, { meetingId, roundId: round.id, closedAt: time('08:50'), count: countOf(round) }));
    const subject = { kind: 'count-record', roundId: round.id } as const;
    const facts = paperFacts(await record(), subject, desk.clock());
    const drawn = { subject, facts, bytes: new Uint8Array([1]), anchors: [] };
    must(await freezePaper(desk, { meetingId, drawn }));
    expect(refusal(await undo())).toEqual({ type: 'cannot-undo', why: 'record-frozen' });
  });

  test('of what was used since: a nominee whom another file names', async () => {
    await inSession();
    must((await deeds['add']!(1)) as never);
    const nominee = { kind: 'enterprise', name: 'Công ty 1', taxCode: '2300000001', zone: 'KCN Quế Võ' } as const;
    const more = { occasion: 'merit', year: 2026, receivedOn: '2026-12-01' as CivilDate, period: '' } as const;
    const file = { ...more, achievement: '', earlierAwards: [], initiatives: [], awardId: 'bang-khen-tinh' as AwardId };
    must(await addNomination(desk, { ...file, nominee }));
    expect(refusal(await undo())).toEqual({ type: 'cannot-undo', why: 'changed-since' });
  });
});

test('scores given meanwhile stay, and what is undone says what it takes back', async () => {
  await inSession();
  must(await note());
  const { replica, counter } = (await lastEntry(desk.db))!;
  must((await scoreOnce()) as never);
  must(await undo());
  const { entries } = await readJournal(desk.db);
  expect(entries.at(-1)).toMatchObject({ type: 'deed-undone', undoes: { replica, counter } });
  expect(await desk.db.sheets.count()).toBe(1);
  expect((await record()).meeting.notes).toEqual([]);
});

test('every deed that can be undone is one that a command does', async () => {
  const commands = await Promise.all(
    [
      'attendance',
      'ballot-setup',
      'business',
      'circulation',
      'head-ballots',
      'assents',
      'interests',
      'meetings',
      'notes',
      'outcomes',
      'panel-ties',
      'paper-entry',
      'progress',
      'recounts',
      'rounds',
      'transfers',
    ].map((name) => readFile(new URL(`../../renderer/store/${name}.ts`, import.meta.url), 'utf8')),
  );
  for (const deed of Object.keys(undoable)) expect(commands.join(), deed).toContain(`'${deed}'`);
});

const note = () =>
  addNote(desk, { meetingId, note: { speakerId: members[0]!, nominationId: null, text: 'đề nghị xem lại' } });
