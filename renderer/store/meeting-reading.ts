import { mayAct, type Meeting, type MeetingAction } from '#domain/meeting/meeting.ts';
import type { CouncilId, MeetingId } from '#domain/ids.ts';
import { actingIn, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { mayComeAgain } from '#domain/meeting/outcome.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { councilHere, letterheadsOfBody, seatsOfBody } from './bodies.ts';
import type { CouncilDatabase } from './database.ts';
import type { Desk } from './desk.ts';
import { listNominations, type NominationCase } from './nominations.ts';
import type { RecordTable } from './tables.ts';

/** The tables that {@link loadMeetingRecord} reads: a change that decides on the whole meeting names them. */
export const meetingTables = [
  'councils',
  'letterheads',
  'members',
  'memberships',
  'ruleBooks',
  'criteriaSets',
  'meetings',
  'attendances',
  'matters',
  'recusals',
  'interests',
  'nominations',
  'nominees',
  'rounds',
  'sheets',
  'sheetChecks',
  'corrections',
  'replies',
] as const satisfies readonly RecordTable[];

/** The meetings, newest first. */
export const listMeetings = async (db: CouncilDatabase): Promise<readonly Meeting[]> =>
  (await db.meetings.orderBy('date').toArray()).toReversed();

/**
 * The nominations of a year that may come on an agenda: on no undecided one, and neither voted on nor withdrawn. For a
 * meeting that is being prepared, those on its own agenda are among them.
 */
export async function listFreeNominations(
  db: CouncilDatabase,
  year: number,
  meetingId?: MeetingId,
  body?: CouncilId,
): Promise<readonly NominationCase[]> {
  const cases = await listNominations(db, year);
  const ids = cases.map(({ nomination }) => nomination.id);
  const matters = await db.matters.where('nominationId').anyOf(ids).toArray();
  const council = body ?? (await councilHere(db))?.id;
  const meetings = await db.meetings.bulkGet(matters.map((matter) => matter.meetingId));
  // What a cluster proposed, the council decides all the same.
  const ofBody = matters.filter((_, index) => meetings[index]?.councilId === council);
  const held = new Set(
    ofBody
      .filter((matter) => matter.meetingId !== meetingId && !mayComeAgain(matter.outcome))
      .map(({ nominationId }) => nominationId),
  );
  return cases.filter(({ nomination }) => !held.has(nomination.id));
}

/** Reads everything known of a meeting, in printing order; undefined where there is no such meeting. */
export async function loadMeetingRecord(db: CouncilDatabase, id: MeetingId): Promise<MeetingRecord | undefined> {
  const meeting = await db.meetings.get(id);
  if (!meeting) return undefined;
  const ofMeeting = { meetingId: id };
  const matters = (await db.matters.where(ofMeeting).toArray()).toSorted((a, b) => a.order - b.order);
  const [
    council,
    ruleBooks,
    criteriaSet,
    letterheads,
    members,
    memberships,
    attendances,
    recusals,
    interests,
    rounds,
    sheets,
    sheetChecks,
    corrections,
    replies,
    nominations,
  ] = await Promise.all([
    db.councils.get(meeting.councilId),
    db.ruleBooks.orderBy('from').toArray(),
    meeting.criteriaSetId === null ? undefined : db.criteriaSets.get(meeting.criteriaSetId),
    letterheadsOfBody(db, meeting.councilId),
    db.members.toArray(),
    seatsOfBody(db, meeting.councilId),
    db.attendances.where(ofMeeting).toArray(),
    db.recusals.where(ofMeeting).toArray(),
    db.interests.toArray(),
    db.rounds.where(ofMeeting).toArray(),
    db.sheets.where(ofMeeting).toArray(),
    db.sheetChecks.where(ofMeeting).toArray(),
    db.corrections.where(ofMeeting).toArray(),
    db.replies.where(ofMeeting).toArray(),
    db.nominations.bulkGet(matters.map((matter) => matter.nominationId)),
  ]);
  const ruleBook = ruleBooks.find((book) => book.id === meeting.ruleBookId);
  if (!council || !ruleBook) throw new Error(`Meeting ${id} has lost its council or its rule book`);
  const known = nominations.filter((nomination) => nomination !== undefined);
  const nomineeIds = new Set([...known.map((nomination) => nomination.nomineeId), ...meeting.scoredNomineeIds]);
  const nominees = (await db.nominees.bulkGet([...nomineeIds])).filter((nominee) => nominee !== undefined);
  return {
    council,
    letterheads,
    members,
    memberships,
    ruleBook,
    ruleBooks,
    criteriaSet: criteriaSet ?? null,
    meeting,
    attendances,
    matters,
    recusals: recusals.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    interests,
    nominations: known,
    nominees,
    rounds: rounds.toSorted((a, b) => a.number - b.number),
    sheets,
    sheetChecks,
    corrections: corrections.toSorted((a, b) => a.at - b.at),
    replies: replies.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** Reads a meeting for a deed that nobody's seat in it decides, when its phase and whoever sits here allow it. */
export async function meetingFor(desk: Desk, id: MeetingId, action: MeetingAction): Promise<Result<Meeting, Refusal>> {
  const meeting = await desk.db.meetings.get(id);
  if (!meeting) return err({ type: 'not-found', subject: 'meeting' });
  const allowed = mayAct(meeting.phase, action, desk.actor.role);
  return allowed.ok ? ok(meeting) : allowed;
}

/** What a circulation in writing has no room for: nobody comes, nothing is settled beside its vote, no box is counted. */
const onlyInRoom: ReadonlySet<MeetingAction> = new Set([
  'mark-attendance',
  'set-outcome',
  'freeze-count-record',
  'recount',
  'enter-from-paper',
]);

/** The same with everything known of the meeting; whoever presides over it has the chair's authority in it. */
export async function recordFor(
  desk: Desk,
  id: MeetingId,
  action: MeetingAction,
): Promise<Result<MeetingRecord, Refusal>> {
  const record = await loadMeetingRecord(desk.db, id);
  if (!record) return err({ type: 'not-found', subject: 'meeting' });
  const { phase, circulation } = record.meeting;
  if (circulation && onlyInRoom.has(action)) return err({ type: 'phase-forbids', phase, action });
  const allowed = mayAct(phase, action, actingIn(record, desk.actor));
  return allowed.ok ? ok(record) : allowed;
}

/** A meeting's record for what is done while it is prepared, and goes on among its votes once it sits. */
export async function recordAheadOrIn(desk: Desk, id: MeetingId): Promise<Result<MeetingRecord, Refusal>> {
  const meeting = await desk.db.meetings.get(id);
  const isAhead = meeting !== undefined && mayAct(meeting.phase, 'prepare', 'secretary').ok;
  return recordFor(desk, id, isAhead ? 'prepare' : 'vote');
}
