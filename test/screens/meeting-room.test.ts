import { expect, test } from 'vitest';
import { reconcile, reconciles } from '#domain/voting/ballot-count.ts';
import type { AwardId, MeetingId } from '#domain/ids.ts';
import { closingRefusal, whatIsMissing } from '#domain/papers/missing.ts';
import { seatsOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import type { ClockTime } from '#domain/time.ts';
import { agendaOf, currentPlace, placesOf } from '#screens/meeting-room/agenda.ts';
import { asOnePaper, countOf, emptyDraft, emptyFields, type CountDraft } from '#screens/meeting-room/count-draft.ts';
import { handsTally, rowRefusal, takenOutRow } from '#screens/meeting-room/hands-draft.ts';
import { stageOf } from '#screens/meeting-room/stage.ts';
import { shelfOf } from '#screens/papers/shelf.ts';
import { markAttendance } from '#store/attendance.ts';
import type { Desk } from '#store/desk.ts';
import { listFreeNominations, loadMeetingRecord } from '#store/meeting-reading.ts';
import { advanceMeeting, setOutcome } from '#store/progress.ts';
import type { Round } from '#domain/voting/round.ts';
import { openRound } from '#store/rounds.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { people, rollWith, roundWith, ruleWith } from '../domain/voting/vote-world.ts';
import { openDesk } from '../worlds/desk.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

const round = roundWith(ruleWith(), rollWith(9, 8, 1), [[], [people(1)[0] as never]]);
const [first, second] = round.rows.map((row) => row.nominationId);

test('an empty field of a count is no nought: nothing reconciles until every field is typed', () => {
  expect(emptyFields(round, emptyDraft)).toBe(8 + 2 * 4);
  expect(reconciles(reconcile(round, countOf(round, emptyDraft)))).toBe(false);
  const typed: CountDraft = {
    papers: { printed: 10, issued: 8, spoiled: 0, unused: 2, returned: 8, opinions: 1, valid: 9, invalid: 0 },
    invalidReason: '',
    rows: {
      [first as string]: { yes: 9, no: 0, blank: 0, invalidRow: 0 },
      [second as string]: { yes: 8, no: 0, blank: 1, invalidRow: 0 },
    },
  };
  expect(emptyFields(round, typed)).toBe(0);
  expect(reconciles(reconcile(round, countOf(round, typed)))).toBe(true);
  const short = { ...typed, papers: { ...typed.papers, invalid: null } };
  expect(reconciles(reconcile(round, countOf(round, short)))).toBe(false);
});

test('a choice is counted by its marks and by the papers that choose nobody; the other figures of a row are not asked', () => {
  const choice: Round = { ...round, question: { type: 'choose', most: 1 } };
  expect(emptyFields(choice, emptyDraft)).toBe(9 + 2);
  const typed: CountDraft = {
    papers: {
      printed: 10,
      issued: 8,
      spoiled: 0,
      unused: 2,
      returned: 8,
      opinions: 1,
      valid: 9,
      invalid: 0,
      unmarked: 1,
    },
    invalidReason: '',
    rows: Object.fromEntries([
      [first, { yes: 8, no: null, blank: null, invalidRow: null }],
      [second, { yes: 0, no: null, blank: null, invalidRow: null }],
    ]),
  };
  expect(emptyFields(choice, typed)).toBe(0);
  expect(reconciles(reconcile(choice, countOf(choice, typed)))).toBe(true);
  expect(emptyFields({ ...round, validity: 'paper' }, emptyDraft), 'no wrong rows on valid papers').toBe(8 + 2 * 3);
});

test('awards on one paper are typed as one, under the first of them', () => {
  const shared = (id: string, number: number, rows: Round['rows']): Round => ({
    ...round,
    id: id as Round['id'],
    number,
    sharedPaper: 'a' as Round['id'],
    rows,
  });
  // A table gives its rows in the order of their ids, whatever was opened first.
  const rounds = [shared('b', 2, round.rows.slice(1)), shared('a', 1, round.rows.slice(0, 1))];
  expect(asOnePaper(rounds, rounds[0]!)).toMatchObject({ id: 'a', rows: round.rows });
  expect(asOnePaper(rounds, round)).toEqual(round);
});

test('a show of hands carries the whole list until a row is taken out, and says which row does not stand', () => {
  const whole = handsTally(round, new Map());
  expect(whole.ok && whole.value.map((row) => row.yes)).toEqual([9, 8]);
  const draft = new Map([[first as never, { ...takenOutRow, against: 10 }]]);
  expect(rowRefusal(round, draft, first as never)).toMatchObject({ type: 'too-many-votes', voters: 9, counted: 10 });
  expect(rowRefusal(round, draft, second as never)).toBeUndefined();
  const empty = new Map([[first as never, { against: null, abstained: 0 }]]);
  expect(handsTally(round, empty)).toMatchObject({ ok: false, error: { type: 'not-a-count' } });
});

test('the agenda runs from the lower award to the higher, and the room begins with the first undecided', async () => {
  const record = await sampleRecord();
  const agenda = agendaOf(record);
  expect(agenda.map(({ award }) => award.id)).toEqual([
    'ldtt',
    'giay-khen',
    'cstd-co-so',
    'bang-khen-tinh',
    'cstd-toan-quoc',
  ]);
  expect(currentPlace(agenda)).toEqual({ at: 'award', awardId: 'ldtt' });
  expect(placesOf(agenda, false)).toHaveLength(agenda.length + 2);
  expect(stageOf(record, agenda, currentPlace(agenda), false).type).toBe('inviting');
});

test('an open ballot on the laptop has a stage of its own, whatever was typed before', async () => {
  const record = inSession(await sampleRecord());
  const open = { ...round, means: 'kiosk' as const, awardId: 'ldtt' as AwardId };
  const agenda = agendaOf({ ...record, rounds: [open] });
  const place = { at: 'award', awardId: open.awardId } as const;
  expect(stageOf(record, agenda, place, false).type).toBe('kiosk');
  expect(stageOf(record, agenda, place, true).type).toBe('kiosk');
});

test('a meeting in session names every case that keeps it from ending', async () => {
  const record = inSession(await sampleRecord());
  const missing = whatIsMissing(record, []);
  expect(missing).toHaveLength(12);
  expect(closingRefusal(missing)).toMatchObject({ type: 'nominations-without-outcome' });
  expect(closingRefusal([])).toBeUndefined();
});

test('what the room says is missing is what the store refuses the end with', async () => {
  const desk = await openDesk();
  await startSampleCouncil(desk, smallWorld);
  const meetingId = smallWorld.meetings[0]?.id as MeetingId;
  const both = async (): Promise<readonly unknown[]> => {
    const record = await readRecord(desk);
    const ended = await advanceMeeting(desk, { meetingId, endedAt: '23:00' as ClockTime });
    return [ended.ok ? undefined : ended.error, closingRefusal(whatIsMissing(record, []))];
  };
  await holdMeeting(desk);
  const [refused, said] = await both();
  expect(refused).toMatchObject({ type: 'nominations-without-outcome' });
  expect(idsOf(said)).toEqual(idsOf(refused));
  const awardId = agendaOf(await readRecord(desk))[0]?.award.id as AwardId;
  const opened = await openRound(desk, { meetingId, awardId, openedAt: '08:30' as ClockTime });
  expect(opened.ok).toBe(true);
  const [open, openSaid] = await both();
  expect(open).toMatchObject({ type: 'round-open' });
  expect(openSaid).toEqual(open);
});

test('before the meeting the sheets that go round can be drawn, and the minutes not yet', async () => {
  const shelf = shelfOf(await sampleRecord(), []);
  const kinds = (can: boolean) =>
    new Set(shelf.filter((one) => one.drawable === can).map(({ subject }) => subject.kind));
  expect([...kinds(true)]).toEqual(['invitation', 'chair-script', 'attendance-list', 'ballot-papers']);
  expect([...kinds(false)]).toEqual(['minutes']);
});

test('a nomination that waits on an agenda is not proposed for another', async () => {
  const desk = await openDesk();
  await startSampleCouncil(desk, smallWorld);
  const { meeting, matters } = await readRecord(desk);
  const free = await listFreeNominations(desk.db, meeting.year);
  const held = new Set(matters.map(({ nominationId }) => nominationId));
  expect(free.filter(({ nomination }) => held.has(nomination.id))).toEqual([]);
  const [first, second] = matters;
  if (!first || !second) throw new Error('The small world has lost its agenda');
  await holdMeeting(desk);
  const meetingId = meeting.id;
  await setOutcome(desk, { meetingId, matterId: first.id, outcome: { type: 'deferred', reason: 'chờ hồ sơ' } });
  await setOutcome(desk, { meetingId, matterId: second.id, outcome: { type: 'withdrawn', letter: 'Công văn số 1' } });
  const later = await listFreeNominations(desk.db, meeting.year);
  expect(later.map(({ nomination }) => nomination.id)).toContain(first.nominationId);
  expect(later.map(({ nomination }) => nomination.id)).not.toContain(second.nominationId);
});

/** The nominations that a refusal names, whatever their order. */
const idsOf = (refusal: unknown): readonly string[] =>
  (refusal as { readonly nominationIds: readonly string[] }).nominationIds.toSorted();

async function sampleRecord(): Promise<MeetingRecord> {
  const desk = await openDesk();
  await startSampleCouncil(desk, smallWorld);
  return readRecord(desk);
}

/** The sample's meeting, opened with everybody in the room. */
async function holdMeeting(desk: Desk): Promise<void> {
  const record = await readRecord(desk);
  const meetingId = record.meeting.id;
  await advanceMeeting(desk, { meetingId });
  const marks = seatsOf(record).map(({ memberId }) => ({ memberId, state: 'present', writtenOpinion: false }) as const);
  await markAttendance(desk, { meetingId, marks });
  const opened = await advanceMeeting(desk, { meetingId });
  expect(opened).toMatchObject({ ok: true, value: 'in-session' });
}

async function readRecord(desk: Desk): Promise<MeetingRecord> {
  const record = await loadMeetingRecord(desk.db, smallWorld.meetings[0]?.id as MeetingId);
  if (!record) throw new Error('The small world has lost its meeting');
  return record;
}

const inSession = (record: MeetingRecord): MeetingRecord => ({
  ...record,
  meeting: { ...record.meeting, phase: 'in-session' },
});
