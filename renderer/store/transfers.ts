import type { AwardId, MatterId, MeetingId, NominationId } from '#domain/ids.ts';
import { caseOf, seatsOf } from '#domain/meeting/meeting-record.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import { lowerForms, transferredNomination } from '#domain/nominations/transfer.ts';
import { nextPlace, putOnAgenda } from './agenda.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingTables, recordFor } from './meeting-reading.ts';
import { lastOrder, nominationLike } from './nominations.ts';

/**
 * Moves a nomination to a lower form: a new one under that form's rule, tied to the first, with its own vote. What was
 * not voted on yet, or fell short, can be moved; both stay in sight, and the file counts once, at its new form.
 */
export const transferMatter = (
  desk: Desk,
  input: {
    readonly meetingId: MeetingId;
    readonly matterId: MatterId;
    readonly awardId: AwardId;
    readonly reason: string;
    /** The unit's consent: letter, number and date; empty where none is needed. */
    readonly consent: string;
  },
): Promise<Result<NominationId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'matter-transferred'),
    meetingTables,
    async (): Promise<Result<NominationId, Refusal>> => {
      const { db } = desk;
      const found = await recordFor(desk, input.meetingId, 'set-outcome');
      if (!found.ok) return found;
      const record = found.value;
      const matter = record.matters.find(({ id }) => id === input.matterId);
      if (!matter) return err({ type: 'not-found', subject: 'nomination' });
      const { nominationId } = matter;
      if (matter.outcome !== null && matter.outcome.type !== 'below-threshold') return err({ type: 'already-decided' });
      const voting = record.rounds.some(
        ({ result, rows }) => result === null && rows.some((row) => row.nominationId === nominationId),
      );
      if (voting) return err({ type: 'round-running' });
      const reason = tidyText(input.reason);
      if (!reason) return err({ type: 'required', field: 'reason' });
      const { nomination, nominee } = caseOf(record, nominationId);
      const award = lowerForms(record.ruleBook, nomination, nominee).find(({ id }) => id === input.awardId);
      if (!award) return err({ type: 'not-a-lower-form' });
      const { year, nomineeId, occasion } = nomination;
      if (await nominationLike(desk, { year, awardId: award.id, nomineeId, occasion }))
        return err({ type: 'already-nominated' });
      const to: NominationId = desk.newId();
      await db.nominations.add(transferredNomination(nomination, award, to, (await lastOrder(desk, year)) + 1));
      await db.matters.put({
        ...matter,
        outcome: { type: 'transferred', to, reason, consent: tidyText(input.consent) },
      });
      const { addedInSession, onCondition } = matter;
      await putOnAgenda(desk, seatsOf(record), nominee, {
        meetingId: input.meetingId,
        nominationId: to,
        order: nextPlace(record.matters),
        addedInSession,
        ...(onCondition ? { onCondition } : {}),
      });
      // Whoever has to do with the nominee has to do with him under the lower form too.
      const own = nominee.kind === 'person' ? nominee.memberId : null;
      for (const recusal of record.recusals) {
        if (recusal.nominationId !== nominationId || recusal.memberId === own) continue;
        await db.recusals.add({ ...recusal, id: desk.newId(), nominationId: to });
      }
      return ok(to);
    },
  );
