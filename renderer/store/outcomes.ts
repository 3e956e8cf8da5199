import type { AwardId, MatterId, MeetingId, NominationId } from '#domain/ids.ts';
import { seatsOf, type MeetingRecord } from '#domain/meeting-record.ts';
import type { Matter } from '#domain/meeting.ts';
import type { NewNominee } from '#domain/new-nomination.ts';
import type { Occasion } from '#domain/nomination.ts';
import type { OutcomeCondition } from '#domain/outcome.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingTables, recordFor } from './meeting-reading.ts';
import { findOrAddNominee, lastOrder } from './nominations.ts';

/** Proposes on condition: said before the vote it waits for it, said after an approving vote it takes effect at once. */
export const setCondition = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly matterId: MatterId; readonly condition: OutcomeCondition },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'condition-set'), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await matterOf(desk, input);
    if (!found.ok) return found;
    const { record, matter } = found.value;
    const condition = checkCondition(record, input.condition);
    if (!condition.ok) return condition;
    const { outcome } = matter;
    if (outcome === null) {
      await desk.db.matters.put({ ...matter, onCondition: condition.value });
      return ok(true);
    }
    if (outcome.type !== 'approved' && outcome.type !== 'approved-on-condition') return err({ type: 'not-approved' });
    const { roundId } = outcome;
    await desk.db.matters.put({
      ...matter,
      onCondition: condition.value,
      outcome: { type: 'approved-on-condition', roundId, ...condition.value },
    });
    return ok(true);
  });

/** Takes a condition back; a nomination brought up in the room keeps its own. */
export const liftCondition = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly matterId: MatterId },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'condition-lifted'), meetingTables, async (): Promise<Result<true, Refusal>> => {
    const found = await matterOf(desk, input);
    if (!found.ok) return found;
    const { onCondition: _lifted, ...matter } = found.value.matter;
    if (matter.addedInSession) return err({ type: 'added-in-session' });
    const { outcome } = matter;
    await desk.db.matters.put(
      outcome?.type === 'approved-on-condition'
        ? { ...matter, outcome: { type: 'approved', roundId: outcome.roundId } }
        : matter,
    );
    return ok(true);
  });

/** A name brought up in the room: who, for what, and what is still owed of the file. */
export interface NameInSession {
  readonly nominee: NewNominee;
  readonly awardId: AwardId;
  readonly occasion: Occasion;
  readonly achievement: string;
  readonly condition: OutcomeCondition;
}

/** Brings up a name in the room; a file of the same kind that lies ready is taken, one that is decided is refused. */
export const addInSession = (
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly name: NameInSession },
): Promise<Result<NominationId, Refusal>> =>
  change(desk.db, deedOf(desk, 'name-added'), meetingTables, async (): Promise<Result<NominationId, Refusal>> => {
    const found = await recordFor(desk, input.meetingId, 'set-outcome');
    if (!found.ok) return found;
    const record = found.value;
    const condition = checkCondition(record, input.name.condition);
    if (!condition.ok) return condition;
    const nomination = await nominationFor(desk, record, input.name);
    if (!nomination.ok) return nomination;
    await putOnAgenda(desk, record, nomination.value, { addedInSession: true, onCondition: condition.value });
    return nomination;
  });

async function nominationFor(
  desk: Desk,
  record: MeetingRecord,
  { nominee: typed, awardId, occasion, achievement }: NameInSession,
): Promise<Result<NominationId, Refusal>> {
  const { db } = desk;
  const { meeting, ruleBook } = record;
  const award = ruleBook.awards.find(({ id }) => id === awardId);
  if (!award) return err({ type: 'required', field: 'award' });
  if (!award.recipients.some((kind) => kind === typed.kind)) return err({ type: 'not-a-recipient' });
  const nominee = await findOrAddNominee(desk, typed);
  if (!nominee.ok) return nominee;
  const { year } = meeting;
  const same = await db.nominations
    .where('[year+awardId+nomineeId+occasion]')
    .equals([year, awardId, nominee.value, occasion])
    .first();
  if (same) {
    const elsewhere = await db.matters.where({ nominationId: same.id }).count();
    return elsewhere > 0 ? err({ type: 'already-nominated' }) : ok(same.id);
  }
  const id: NominationId = desk.newId();
  await db.nominations.add({
    id,
    nomineeId: nominee.value,
    awardId,
    occasion,
    year,
    receivedOn: meeting.date,
    achievement: tidyText(achievement),
    period: '',
    earlierAwards: [],
    initiatives: [],
    transferredFrom: null,
    order: (await lastOrder(desk, year)) + 1,
  });
  return ok(id);
}

/** Puts a nomination at the end of the agenda; a council member takes no part in the vote on himself. */
export async function putOnAgenda(
  desk: Desk,
  record: MeetingRecord,
  nominationId: NominationId,
  more: Pick<Matter, 'addedInSession' | 'onCondition'>,
): Promise<void> {
  const { db } = desk;
  const meetingId = record.meeting.id;
  const order = record.matters.reduce((most, matter) => Math.max(most, matter.order), 0) + 1;
  await db.matters.add({ id: desk.newId(), meetingId, nominationId, order, outcome: null, ...more });
  const nomination = await db.nominations.get(nominationId);
  const nominee = nomination && (await db.nominees.get(nomination.nomineeId));
  const memberId = nominee?.kind === 'person' ? nominee.memberId : null;
  if (memberId === null || !seatsOf(record).some((seat) => seat.memberId === memberId)) return;
  await db.recusals.add({ id: desk.newId(), meetingId, nominationId, memberId, reason: ownCase });
}

/** Printed in the minutes: nobody votes on himself. */
const ownCase = 'là người được đề nghị';

function checkCondition(
  record: MeetingRecord,
  { condition, due }: OutcomeCondition,
): Result<OutcomeCondition, Refusal> {
  const tidy = tidyText(condition);
  if (!tidy) return err({ type: 'required', field: 'condition' });
  return due < record.meeting.date
    ? err({ type: 'due-before-meeting', date: record.meeting.date })
    : ok({ condition: tidy, due });
}

async function matterOf(
  desk: Desk,
  input: { readonly meetingId: MeetingId; readonly matterId: MatterId },
): Promise<Result<{ readonly record: MeetingRecord; readonly matter: Matter }, Refusal>> {
  const found = await recordFor(desk, input.meetingId, 'set-outcome');
  if (!found.ok) return found;
  const matter = found.value.matters.find(({ id }) => id === input.matterId);
  return matter ? ok({ record: found.value, matter }) : err({ type: 'not-found', subject: 'nomination' });
}
