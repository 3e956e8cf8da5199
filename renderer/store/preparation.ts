import { compositionOn, type Council, type Seat } from '#domain/council.ts';
import type { CouncilId, CriteriaSetId, MeetingId, MemberId, NominationId, NomineeId } from '#domain/ids.ts';
import { mayActOnCouncil, type Meeting, type ProgrammeItem } from '#domain/meeting/meeting.ts';
import { seatsOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { mayComeAgain } from '#domain/meeting/outcome.ts';
import { usualWording, type MeetingWording } from '#domain/meeting/wording.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { ruleBookOn, type RuleBook } from '#domain/rules/rule-book.ts';
import { unfitForPanel } from '#domain/scoring/panel-set.ts';
import { tidyText } from '#domain/text.ts';
import type { CivilDate, ClockTime } from '#domain/time.ts';
import { putOnAgenda } from './agenda.ts';
import { councilHere, seatsOfBody } from './bodies.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingTables, recordFor } from './meeting-reading.ts';

/** What the invitation says of a meeting, and what is scored in it. */
export interface MeetingDetails {
  readonly title: string;
  readonly purpose: string;
  /** The year whose files are considered; a January meeting looks back. */
  readonly year: number;
  readonly date: CivilDate;
  readonly opensAt: ClockTime;
  readonly place: string;
  readonly guests: readonly string[];
  readonly programme: readonly ProgrammeItem[];
  readonly criteriaSetId: CriteriaSetId | null;
  readonly scoredNomineeIds: readonly NomineeId[];
}

/** What a meeting is called together with. */
export interface NewMeeting extends MeetingDetails {
  /** On the agenda, in its order; it may still be empty, and must not be when the meeting is called. */
  readonly nominationIds: readonly NominationId[];
}

/** Prepares a meeting under the rules of its day, led by that day's chair and written down by its secretary. */
export const prepareMeeting = (desk: Desk, input: NewMeeting): Promise<Result<MeetingId, Refusal>> =>
  change(desk.db, deedOf(desk, 'meeting-prepared'), meetingTables, async (): Promise<Result<MeetingId, Refusal>> => {
    const allowed = mayActOnCouncil('prepare-meeting', desk.actor.role);
    if (!allowed.ok) return allowed;
    const council = await councilHere(desk.db);
    return council ? addMeeting(desk, council, input, usualWording) : err({ type: 'seat-empty', role: 'chair' });
  });

/** Adds a meeting of a body: under the rules of its day, led by that day's chair and worded as it worded its last one. */
export async function addMeeting(
  desk: Desk,
  body: Council,
  input: NewMeeting,
  firstWording: MeetingWording,
): Promise<Result<MeetingId, Refusal>> {
  const details = tidyDetails(input);
  if (!details.ok) return details;
  const unfit = await unfitSet(desk, details.value.criteriaSetId);
  if (unfit) return err(unfit);
  const bound = await boundBy(desk, body.id, input.date);
  if (!bound.ok) return bound;
  const meeting: Meeting = {
    ...details.value,
    id: desk.newId(),
    councilId: body.id,
    kind: body.kind,
    deadline: null,
    circulation: null,
    openedAt: null,
    endedAt: null,
    phase: 'preparing',
    ruleBookId: bound.value.ruleBook.id,
    chairId: bound.value.chair,
    secretaryId: bound.value.secretary,
    opening: null,
    openedDespite: '',
    enteredFromPaper: null,
    reopenings: [],
    tellers: [],
    assents: [],
    nextHeadId: null,
    notes: [],
    wording: (await lastWording(desk, body.id)) ?? firstWording,
  };
  const put = await addToAgenda(desk, meeting, input.nominationIds, bound.value.seats);
  if (!put.ok) return put;
  await desk.db.meetings.add(meeting);
  return ok(meeting.id);
}

/** Changes what the invitation says; another day binds the meeting to the rules, the seats and the roll of that day. */
export const editMeeting = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly details: MeetingDetails },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'meeting-edited'), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'prepare');
    if (!found.ok) return found;
    const details = tidyDetails(input.details);
    if (!details.ok) return details;
    const { meeting, nominations } = found.value;
    const scored = await scoreOthers(desk, found.value, details.value);
    if (!scored.ok) return scored;
    if (meeting.date === details.value.date) {
      await desk.db.meetings.put({ ...meeting, ...details.value });
      return ok(true);
    }
    const bound = await boundBy(desk, meeting.councilId, details.value.date);
    if (!bound.ok) return bound;
    const { ruleBook, seats, chair, secretary } = bound.value;
    // An award that the rules of that day do not know could be put to no vote.
    if (nominations.some(({ awardId }) => ruleBook.awards.every(({ id }) => id !== awardId))) {
      return err({ type: 'no-rule-book', date: details.value.date });
    }
    const sits = (id: MemberId): boolean => seats.some(({ memberId }) => memberId === id);
    // The roll is called on the day: what was marked for another one is void.
    await desk.db.attendances.where({ meetingId: meeting.id }).delete();
    await desk.db.meetings.put({
      ...meeting,
      ...details.value,
      ruleBookId: ruleBook.id,
      chairId: sits(meeting.chairId) ? meeting.chairId : chair,
      secretaryId: sits(meeting.secretaryId) ? meeting.secretaryId : secretary,
    });
    return ok(true);
  });

/** Makes this list the agenda, in this order; a member is proposed as recused from his own case. */
export const setAgenda = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly nominationIds: readonly NominationId[] },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'agenda-set'), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'prepare');
    if (!found.ok) return found;
    if (new Set(input.nominationIds).size < input.nominationIds.length) {
      return err({ type: 'required', field: 'agenda' });
    }
    const record = found.value;
    const { db } = desk;
    const taken = record.matters.filter(({ nominationId }) => !input.nominationIds.includes(nominationId));
    if (record.rounds.some((round) => round.rows.some((row) => taken.some(sameCase(row))))) {
      return err({ type: 'round-running' });
    }
    if (taken.some(({ outcome }) => outcome !== null)) return err({ type: 'already-decided' });
    await db.matters.bulkDelete(taken.map(({ id }) => id));
    await db.recusals.bulkDelete(record.recusals.filter((line) => taken.some(sameCase(line))).map(({ id }) => id));
    const kept = record.matters.filter((matter) => !taken.includes(matter));
    const orderOf = (id: NominationId): number => input.nominationIds.indexOf(id) + 1;
    const moved = kept.filter(({ nominationId, order }) => order !== orderOf(nominationId));
    await db.matters.bulkPut(moved.map((matter) => ({ ...matter, order: orderOf(matter.nominationId) })));
    const added = input.nominationIds.filter((id) => !kept.some(sameCase({ nominationId: id })));
    return addToAgenda(desk, record.meeting, added, seatsOf(record), orderOf);
  });

/** A body words its papers as it did last time; undefined before its first meeting. */
export const lastWording = async ({ db }: Desk, body: CouncilId): Promise<MeetingWording | undefined> =>
  (
    await db.meetings
      .orderBy('date')
      .filter(({ councilId }) => councilId === body)
      .last()
  )?.wording;

interface OfNomination {
  readonly nominationId: NominationId;
}
const sameCase =
  (one: OfNomination) =>
  (other: OfNomination): boolean =>
    one.nominationId === other.nominationId;

/** What the invitation cannot do without, and everything else as it is stored. */
function tidyDetails(typed: MeetingDetails): Result<MeetingDetails, Refusal> {
  const title = tidyText(typed.title);
  const place = tidyText(typed.place);
  const programme = typed.programme.map((item) => ({ title: tidyText(item.title), minutes: item.minutes }));
  if (!title) return err({ type: 'required', field: 'title' });
  if (!place) return err({ type: 'required', field: 'place' });
  if (programme.some((item) => !item.title || !(Number.isSafeInteger(item.minutes) && item.minutes >= 0))) {
    return err({ type: 'required', field: 'programme' });
  }
  const { year, date, opensAt, criteriaSetId, scoredNomineeIds } = typed;
  const purpose = tidyText(typed.purpose);
  const guests = typed.guests.map(tidyText).filter(Boolean);
  return ok({ title, purpose, year, date, opensAt, place, guests, programme, criteriaSetId, scoredNomineeIds });
}

/** Changes by which set or whom the panel scores: not once marks stand on what would go. */
async function scoreOthers(
  desk: Desk,
  { meeting, nominees, criteriaSet, sheets, sheetChecks }: MeetingRecord,
  { criteriaSetId, scoredNomineeIds }: MeetingDetails,
): Promise<Result<true, Refusal>> {
  const marked = new Set(
    [...sheets, ...sheetChecks].flatMap(({ nomineeId, marks }) => (Object.keys(marks).length > 0 ? [nomineeId] : [])),
  );
  if (criteriaSetId !== meeting.criteriaSetId) {
    if (marked.size > 0) return err({ type: 'marks-stand', name: criteriaSet?.name ?? meeting.title });
    const unfit = await unfitSet(desk, criteriaSetId);
    if (unfit) return err(unfit);
  }
  const gone = meeting.scoredNomineeIds.filter((id) => !scoredNomineeIds.includes(id));
  const standing = gone.find((id) => marked.has(id));
  if (standing) {
    const name = nominees.find(({ id }) => id === standing)?.name ?? '';
    return err({ type: 'marks-stand', name });
  }
  // A sheet from which every mark was taken out goes with whom it was for.
  const isGone = ({ nomineeId }: { readonly nomineeId: NomineeId }): boolean => gone.includes(nomineeId);
  await desk.db.sheets.bulkDelete(sheets.filter(isGone).map(({ id }) => id));
  await desk.db.sheetChecks.bulkDelete(sheetChecks.filter(isGone).map(({ id }) => id));
  return ok(true);
}

/** Why the panel cannot score by this set; undefined where it can, or where nobody is scored. */
async function unfitSet({ db }: Desk, id: CriteriaSetId | null): Promise<Refusal | undefined> {
  if (id === null) return undefined;
  const set = await db.criteriaSets.get(id);
  return set ? unfitForPanel(set) : { type: 'not-found', subject: 'criteria-set' };
}

interface BoundByDay {
  readonly ruleBook: RuleBook;
  readonly seats: readonly Seat[];
  readonly chair: MemberId;
  readonly secretary: MemberId;
}

/** What a day binds a meeting to: the rules in force, and the council as composed, led and written down. */
export async function boundBy({ db }: Desk, body: CouncilId, date: CivilDate): Promise<Result<BoundByDay, Refusal>> {
  const ruleBook = ruleBookOn(await db.ruleBooks.toArray(), date);
  if (!ruleBook) return err({ type: 'no-rule-book', date });
  const seats = compositionOn(await seatsOfBody(db, body), await db.members.toArray(), date);
  const chair = seats.find((seat) => seat.role === 'chair');
  const secretary = seats.find((seat) => seat.role === 'secretary');
  if (!chair) return err({ type: 'seat-empty', role: 'chair' });
  if (!secretary) return err({ type: 'seat-empty', role: 'secretary' });
  return ok({ ruleBook, seats, chair: chair.memberId, secretary: secretary.memberId });
}

/** What a body did with a nomination: what its cluster proposed, the council decides all the same. */
async function mattersOfBody({ matters, meetings }: Desk['db'], nominationId: NominationId, body: CouncilId) {
  const all = await matters.where({ nominationId }).toArray();
  const held = await meetings.bulkGet(all.map(({ meetingId }) => meetingId));
  return all.filter((_, index) => held[index]?.councilId === body);
}

/** Puts nominations on an agenda: known, not decided before, and on no other meeting of this body that is still to decide. */
async function addToAgenda(
  desk: Desk,
  { id: meetingId, councilId }: Pick<Meeting, 'id' | 'councilId'>,
  ids: readonly NominationId[],
  seats: readonly Seat[],
  orderOf = (id: NominationId): number => ids.indexOf(id) + 1,
): Promise<Result<true, Refusal>> {
  if (new Set(ids).size < ids.length) return err({ type: 'required', field: 'agenda' });
  const { db } = desk;
  for (const nominationId of ids) {
    const nomination = await db.nominations.get(nominationId);
    const nominee = nomination && (await db.nominees.get(nomination.nomineeId));
    if (!nominee) return err({ type: 'not-found', subject: 'nomination' });
    const elsewhere = await mattersOfBody(db, nominationId, councilId);
    if (elsewhere.some(({ outcome }) => outcome === null)) return err({ type: 'on-another-agenda' });
    if (!elsewhere.every(({ outcome }) => mayComeAgain(outcome))) return err({ type: 'already-decided' });
    const order = orderOf(nominationId);
    await putOnAgenda(desk, seats, nominee, { meetingId, nominationId, order, addedInSession: false });
  }
  return ok(true);
}
