import type { AwardId, MatterId, MeetingId, NominationId } from '#domain/ids.ts';
import { seatsOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import type { Matter } from '#domain/meeting/meeting.ts';
import type { NewNominee } from '#domain/nominations/new-nomination.ts';
import type { Nominee, Occasion } from '#domain/nominations/nomination.ts';
import type { OutcomeCondition } from '#domain/meeting/outcome.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import { nextPlace, putOnAgenda } from './agenda.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingTables, recordFor } from './meeting-reading.ts';
import { fileNomination, findOrAddNominee, nominationLike } from './nominations.ts';

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
    const { id: nominationId, nominee } = nomination.value;
    await putOnAgenda(desk, seatsOf(record), nominee, {
      meetingId: input.meetingId,
      nominationId,
      order: nextPlace(record.matters),
      addedInSession: true,
      onCondition: condition.value,
    });
    return ok(nominationId);
  });

async function nominationFor(
  desk: Desk,
  record: MeetingRecord,
  { nominee: typed, awardId, occasion, achievement }: NameInSession,
): Promise<Result<{ readonly id: NominationId; readonly nominee: Nominee }, Refusal>> {
  const { meeting, ruleBook } = record;
  const award = ruleBook.awards.find(({ id }) => id === awardId);
  if (!award) return err({ type: 'required', field: 'award' });
  if (!award.recipients.some((kind) => kind === typed.kind)) return err({ type: 'not-a-recipient' });
  const found = await findOrAddNominee(desk, typed);
  if (!found.ok) return found;
  const nominee = found.value;
  const filed = { nomineeId: nominee.id, awardId, occasion, year: meeting.year };
  const same = await nominationLike(desk, filed);
  if (same) {
    const elsewhere = await desk.db.matters.where({ nominationId: same.id }).count();
    return elsewhere > 0 ? err({ type: 'already-nominated' }) : ok({ id: same.id, nominee });
  }
  const { date: receivedOn } = meeting;
  const text = { achievement, period: '', earlierAwards: [], initiatives: [] };
  return ok({ id: await fileNomination(desk, { ...filed, ...text, receivedOn }), nominee });
}

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
