import { expect, test } from 'vitest';
import type { AwardId } from '#domain/ids.ts';
import type { Phase } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { CivilDate, ClockTime } from '#domain/time.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { must } from '#build/play-meeting.ts';
import { adoptProgramme } from '#store/assents.ts';
import { markAttendance, markDeparture, nameSubstitute } from '#store/attendance.ts';
import { appoint, editTexts, electTellers, recuse, withdrawRecusal } from '#store/meetings.ts';
import { addNote } from '#store/notes.ts';
import { addInSession, liftCondition, setCondition } from '#store/outcomes.ts';
import { editMeeting, setAgenda } from '#store/preparation.ts';
import { advanceMeeting, setOutcome } from '#store/progress.ts';
import { closeBallot, closeHands, correctTimes, openRound, voidRound } from '#store/rounds.ts';
import { transferMatter } from '#store/transfers.ts';
import { undoLast } from '#store/undo.ts';
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
  useSampleCouncil,
} from '#test/worlds/sample-council.ts';

useSampleCouncil();

test('once the meeting has ended every command of the room refuses, each with its sentence, and nothing is written', async () => {
  await inSession();
  must((await elect()) as never);
  const round = await open('ldtt');
  const at = '09:00' as ClockTime;
  must(await closeHands(desk, { meetingId, roundId: round.id, closedAt: at, count: { takenOut: [] } }));
  for (const { id, outcome } of (await record()).matters) {
    if (!outcome)
      must(await setOutcome(desk, { meetingId, matterId: id, outcome: { type: 'deferred', reason: 'chờ' } }));
  }
  const { meeting } = await record();
  const [first] = (await record()).matters;
  const { id: matterId, nominationId } = first!;
  const [memberId] = members;
  const row = { meetingId, nominationId, memberId: memberId! };
  const dissent = { against: 0, abstained: 0 };
  const condition = { condition: 'hồ sơ', due: '2027-01-10' as CivilDate };
  const closing = { meetingId, roundId: round.id, closedAt: at };
  const name = {
    nominee: { kind: 'collective', name: 'Phòng A', unit: 'Ban', unitTaxCode: '' },
    awardId: 'giay-khen' as AwardId,
    occasion: 'merit',
    achievement: '',
    condition,
  } as const;
  const commands: Readonly<Record<string, () => Promise<Result<unknown, Refusal>>>> = {
    mark: () =>
      markAttendance(desk, {
        meetingId,
        marks: [{ memberId: memberId!, state: 'present', writtenOpinion: false, at }],
      }),
    leave: () => markDeparture(desk, { meetingId, memberId: memberId!, at }),
    substitute: () => nameSubstitute(desk, { meetingId, memberId: members[8]!, substitute: 'Ông A' }),
    appoint: () => appoint(desk, { meetingId, part: 'chair', memberId: memberId! }),
    adopt: () => adoptProgramme(desk, { meetingId, dissent }),
    elect: () => electTellers(desk, { meetingId, tellers: [], dissent }),
    recuse: () => recuse(desk, { ...row, reason: 'x' }),
    letVote: () => withdrawRecusal(desk, row),
    open: () => openRound(desk, { meetingId, awardId: 'ldtt' as AwardId, openedAt: at }),
    void: () => voidRound(desk, { meetingId, roundId: round.id, reason: 'x' }),
    hands: () => closeHands(desk, { ...closing, count: { takenOut: [] } }),
    ballot: () => closeBallot(desk, { ...closing, count: countOf(round) }),
    times: () => correctTimes(desk, { ...closing, openedAt: at }),
    outcome: () => setOutcome(desk, { meetingId, matterId, outcome: { type: 'deferred', reason: 'x' } }),
    condition: () => setCondition(desk, { meetingId, matterId, condition }),
    lift: () => liftCondition(desk, { meetingId, matterId }),
    add: () => addInSession(desk, { meetingId, name }),
    transfer: () =>
      transferMatter(desk, { meetingId, matterId, awardId: 'giay-khen' as AwardId, reason: 'x', consent: '' }),
    note: () => addNote(desk, { meetingId, note: { speakerId: memberId!, nominationId: null, text: 'muộn' } }),
    score: () => scoreOnce(),
    edit: () => editMeeting(desk, { meetingId, details: { ...meeting, place: 'Nơi khác' } }),
    agenda: () => setAgenda(desk, { meetingId, nominationIds: [] }),
    undo: () => undoLast(desk, { meetingId }),
  };
  const phases: Phase[] = [];
  for (let step = 0; step < 3; step += 1) {
    phases.push(must(await advanceMeeting(desk, { meetingId, endedAt: '11:00' as ClockTime })));
    const before = await journalLength();
    for (const [said, command] of Object.entries(commands)) {
      const why = refusal(await command());
      expect(why, `${said} when ${phases.at(-1)}`).toMatchObject({
        type: said === 'undo' ? 'nothing-to-undo' : 'phase-forbids',
      });
      expect(refusalSentence(why as Refusal, 'vi').length, said).toBeGreaterThan(10);
    }
    expect(await journalLength(), phases.at(-1)).toBe(before);
  }
  expect(phases).toEqual(['closed', 'results-locked', 'texts-locked']);
  const texts = { purpose: 'xét lại', place: 'Nơi khác', guests: [] };
  expect(refusal(await editTexts(desk, { meetingId, texts })), 'wording too is locked').toMatchObject({
    type: 'phase-forbids',
    action: 'word',
  });
});
