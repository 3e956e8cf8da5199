import type { HeldAwardId } from '#domain/ids.ts';
import { awardKey } from '#domain/lists/held-award-plan.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { NewNominee } from '#domain/nominations/new-nomination.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { HeldAward } from '#domain/registry/registry.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { awardAmong } from '#domain/rules/rule-book.ts';
import { tidyText } from '#domain/text.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { findOrAddNominee } from './nominations.ts';
import { takeOff } from './take-off.ts';

/** Records an award that somebody holds, or puts right the one of this id; under one decision it stands once. */
export const recordHeldAward = (
  desk: Desk,
  input: Omit<HeldAward, 'id'> & { readonly id?: HeldAwardId },
): Promise<Result<HeldAwardId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, input.id === undefined ? 'held-award-recorded' : 'held-award-corrected'),
    ['nominees', 'heldAwards'],
    async (): Promise<Result<HeldAwardId, Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      return allowed.ok ? putHeldAward(desk, input) : allowed;
    },
  );

/** Records an award that was decided elsewhere when its file comes in: somebody new is registered with it. */
export const recordDecidedAward = (
  desk: Desk,
  input: Omit<HeldAward, 'id' | 'nomineeId'> & { readonly nominee: NewNominee },
): Promise<Result<HeldAwardId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'held-award-recorded'),
    ['members', 'nominees', 'heldAwards', 'ruleBooks'],
    async (): Promise<Result<HeldAwardId, Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      const { nominee: typed, ...award } = input;
      const { awardId, decidedOn } = award;
      if (decidedOn === null) return err({ type: 'required', field: 'date' });
      const known = awardId && awardAmong(await desk.db.ruleBooks.toArray(), { awardId, receivedOn: decidedOn });
      if (known && !known.recipients.includes(typed.kind)) return err({ type: 'not-a-recipient' });
      const nominee = await findOrAddNominee(desk, typed);
      return nominee.ok ? putHeldAward(desk, { ...award, nomineeId: nominee.value.id }) : nominee;
    },
  );

async function putHeldAward(
  desk: Desk,
  input: Omit<HeldAward, 'id'> & { readonly id?: HeldAwardId },
): Promise<Result<HeldAwardId, Refusal>> {
  const { db } = desk;
  const { nomineeId, awardId, decidedOn } = input;
  if (!(await db.nominees.get(nomineeId))) return err({ type: 'not-found', subject: 'nominee' });
  const award = tidyText(input.award);
  const decisionNumber = tidyText(input.decisionNumber);
  if (!award) return err({ type: 'required', field: 'award' });
  if (!decisionNumber) return err({ type: 'required', field: 'decision' });
  const [issuer, period] = [tidyText(input.issuer), tidyText(input.period)];
  const id: HeldAwardId = input.id ?? desk.newId();
  const held: HeldAward = { id, nomineeId, award, awardId, decisionNumber, issuer, decidedOn, period };
  const own = await db.heldAwards.where({ nomineeId }).toArray();
  if (own.some((row) => row.id !== id && awardKey(row) === awardKey(held))) {
    return err({ type: 'held-award-known', number: decisionNumber });
  }
  await db.heldAwards.put(held);
  return ok(id);
}

/** Takes an award that was recorded by mistake off the register. */
export const removeHeldAward = (
  desk: Desk,
  { id }: { readonly id: HeldAwardId },
): Promise<Result<HeldAwardId, Refusal>> =>
  takeOff(desk, id, { deed: 'held-award-removed', action: 'receive-nomination', table: 'heldAwards' });
