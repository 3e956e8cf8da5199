import { expect, test } from 'vitest';
import { reconcile, reconciles } from '#domain/ballot-count.ts';
import type { MeetingId } from '#domain/ids.ts';
import type { MeetingRecord } from '#domain/meeting-record.ts';
import { agendaOf, currentPlace, placesOf } from '#screens/meeting-room/agenda.ts';
import { countOf, emptyDraft, emptyFields, type CountDraft } from '#screens/meeting-room/count-draft.ts';
import { handsTally, rowRefusal, takenOutRow } from '#screens/meeting-room/hands-draft.ts';
import { missingFrom, refusalOf } from '#screens/meeting-room/missing.ts';
import { stageOf } from '#screens/meeting-room/stage.ts';
import { shelfOf } from '#screens/papers/shelf.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import { startSampleCouncil } from '#store/sample.ts';
import { smallWorld } from '#store/shipped.ts';
import { people, rollWith, roundWith, ruleWith } from '../domain/vote-world.ts';
import { openDesk } from '../worlds/desk.ts';

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
  expect(placesOf(agenda)).toHaveLength(agenda.length + 2);
  expect(stageOf(record, agenda, currentPlace(agenda), false).type).toBe('inviting');
});

test('a meeting in session names every case that keeps it from ending', async () => {
  const record = inSession(await sampleRecord());
  const missing = missingFrom(record, agendaOf(record), []);
  expect(missing).toHaveLength(12);
  expect(refusalOf(missing)).toMatchObject({ type: 'nominations-without-outcome' });
  expect(refusalOf([])).toBeUndefined();
});

test('before the end there is nothing to draw but the minutes, and those not yet', async () => {
  const shelf = shelfOf(await sampleRecord(), []);
  expect(shelf.map(({ subject, drawable }) => [subject.kind, drawable])).toEqual([['minutes', false]]);
});

async function sampleRecord(): Promise<MeetingRecord> {
  const desk = await openDesk();
  await startSampleCouncil(desk, smallWorld);
  const record = await loadMeetingRecord(desk.db, smallWorld.meetings[0]?.id as MeetingId);
  if (!record) throw new Error('The small world has lost its meeting');
  return record;
}

const inSession = (record: MeetingRecord): MeetingRecord => ({
  ...record,
  meeting: { ...record.meeting, phase: 'in-session' },
});
