import { describe, expect, test } from 'vitest';
import type { MinutesFacts } from '#domain/papers/facts.ts';
import { isCurrent } from '#domain/papers/current.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import type { Paper, PaperSubject } from '#domain/papers/paper.ts';
import type { ClockTime } from '#domain/time.ts';
import { must } from '#build/play-meeting.ts';
import { adoptMinutes } from '#store/assents.ts';
import { freezePaper, listPapers } from '#store/papers.ts';
import { advanceMeeting, setOutcome } from '#store/progress.ts';
import { reopenMeeting } from '#store/reopening.ts';
import {
  desk,
  inSession,
  journalLength,
  meetingId,
  record,
  refusal,
  useSampleCouncil,
} from '#test/worlds/sample-council.ts';

useSampleCouncil();

const end = (endedAt = '11:00') => advanceMeeting(desk, { meetingId, endedAt: endedAt as ClockTime });
const advance = async () => must(await advanceMeeting(desk, { meetingId }));
const phase = async () => (await record()).meeting.phase;

async function ended(): Promise<void> {
  await inSession();
  for (const { id: matterId } of (await record()).matters)
    must(await setOutcome(desk, { meetingId, matterId, outcome: { type: 'deferred', reason: 'chờ hồ sơ' } }));
  must(await adoptMinutes(desk, { meetingId, dissent: { against: 0, abstained: 1 } }));
  must(await end());
}
async function names(): Promise<{ readonly chair: string; readonly secretary: string }> {
  const { meeting, members } = await record();
  const nameOf = (id: string) => members.find((member) => member.id === id)!.name;
  return { chair: nameOf(meeting.chairId), secretary: nameOf(meeting.secretaryId) };
}
const reopen = async (change: object = {}) =>
  reopenMeeting(desk, {
    meetingId,
    to: 'in-session',
    names: await names(),
    reason: 'ghi nhầm một phiếu',
    ...change,
  });
let drawn = 0;
async function freeze(subject: PaperSubject): Promise<Paper> {
  const facts = paperFacts(await record(), subject, desk.clock());
  const bytes = new Uint8Array([(drawn += 1)]);
  return must(await freezePaper(desk, { meetingId, drawn: { subject, facts, bytes, anchors: [] } }));
}

describe('a meeting that has ended', () => {
  test('is reopened by chair and secretary together, for a reason; the end is said anew', async () => {
    await ended();
    await advance();
    must(await reopen());
    const { meeting } = await record();
    expect(meeting).toMatchObject({ phase: 'in-session', endedAt: null });
    expect(meeting.reopenings).toMatchObject([
      { from: 'results-locked', to: 'in-session', endedAt: '11:00', reason: 'ghi nhầm một phiếu', papers: [] },
    ]);
    // What was adopted were other minutes.
    expect(meeting.assents.map(({ subject }) => subject)).not.toContain('minutes');
    must(await end('11:40'));
    expect((await record()).meeting).toMatchObject({ phase: 'closed', endedAt: '11:40' });
  });

  test('is not reopened by one alone, nor by a name that is neither’s, nor without a reason', async () => {
    await ended();
    await advance();
    const both = await names();
    const entries = await journalLength();
    expect(refusal(await reopen({ names: { ...both, secretary: both.chair } }))).toEqual({
      type: 'not-their-name',
      part: 'secretary',
      name: both.secretary,
    });
    expect(refusal(await reopen({ names: { ...both, chair: '' } }))).toMatchObject({ part: 'chair' });
    expect(refusal(await reopen({ reason: ' ' }))).toEqual({ type: 'required', field: 'reason' });
    expect([await phase(), await journalLength()]).toEqual(['results-locked', entries]);
    // Capitals and tones are not what tells two people apart here.
    must(await reopen({ names: { ...both, chair: both.chair.toUpperCase() } }));
  });

  test('whose figures are not locked yet has nothing but the room to go back to', async () => {
    await ended();
    expect(refusal(await reopen({ to: 'closed' }))).toEqual({
      type: 'phase-forbids',
      phase: 'closed',
      action: 'reopen',
    });
    must(await reopen());
  });

  test('is reopened the same way once it is signed: what was signed is replaced, and has to be signed anew', async () => {
    await ended();
    await advance();
    await advance();
    const signed = await freeze({ kind: 'minutes' });
    await advance();
    expect(refusal(await reopen({ reason: '' }))).toEqual({ type: 'required', field: 'reason' });
    must(await reopen({ to: 'closed' }));
    const reopened = await record();
    expect(reopened.meeting.reopenings).toMatchObject([{ from: 'signed', to: 'closed', papers: [signed.id] }]);
    expect(isCurrent(reopened, signed)).toBe(false);
    await advance();
    await advance();
    expect(refusal(await advanceMeeting(desk, { meetingId }))).toEqual({ type: 'papers-missing', count: 1 });
    expect((await freeze({ kind: 'minutes' })).version).toBe(2);
    await advance();
    expect(await phase()).toBe('signed');
  });

  test('is reopened no more once it is archived', async () => {
    await ended();
    await advance();
    await advance();
    await freeze({ kind: 'minutes' });
    await advance();
    await advance();
    expect(refusal(await reopen())).toMatchObject({ type: 'phase-forbids', phase: 'archived' });
  });
});

describe('papers of a meeting that was reopened', () => {
  test('stay as they were, and are frozen again as a further version that tells of the reopening', async () => {
    await ended();
    await advance();
    await advance();
    const first = await freeze({ kind: 'minutes' });
    must(await reopen({ to: 'closed' }));
    expect(await phase()).toBe('closed');
    await advance();
    await advance();
    expect(refusal(await advanceMeeting(desk, { meetingId }))).toEqual({ type: 'papers-missing', count: 1 });
    const second = await freeze({ kind: 'minutes' });
    expect([first.version, second.version]).toEqual([1, 2]);
    const facts = second.facts as MinutesFacts;
    const both = await names();
    expect(facts.reopenings).toMatchObject([{ ...both, reason: 'ghi nhầm một phiếu', replaces: true, to: 'closed' }]);
    expect((await listPapers(desk.db, meetingId)).find(({ id }) => id === first.id)).toEqual(first);
    await advance();
    expect(await phase()).toBe('signed');
  });
});

describe('the adoption of the minutes', () => {
  test('is printed with its dissent; without a vote nothing is claimed', async () => {
    await ended();
    const facts = paperFacts(await record(), { kind: 'minutes' }, desk.clock()) as MinutesFacts;
    expect(facts.minutesAssent).toEqual({ present: 8, against: 0, abstained: 1 });
  });

  test('is refused with more dissent than people, and when half of them do not agree', async () => {
    await inSession();
    const adopt = (against: number) => adoptMinutes(desk, { meetingId, dissent: { against, abstained: 0 } });
    expect(refusal(await adopt(9))).toEqual({ type: 'too-much-dissent', present: 8, counted: 9 });
    expect(refusal(await adopt(4))).toEqual({ type: 'not-carried', present: 8 });
  });
});
