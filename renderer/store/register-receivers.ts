import type { ReceiverId } from '#domain/ids.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { followedBy } from '#domain/registry/dated-line.ts';
import type { Receiver } from '#domain/registry/registry.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { sameName, tidyText } from '#domain/text.ts';
import type { CivilDate } from '#domain/time.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';

type ReceiverText = Pick<Receiver, 'name' | 'address' | 'purpose'>;

const readReceiver = ({ name, address, purpose }: ReceiverText): ReceiverText => ({
  name: tidyText(name),
  address: tidyText(address),
  purpose: tidyText(purpose),
});

/** Begins a receiver of the council's papers, from a day on. */
export const beginReceiver = (
  desk: Desk,
  input: ReceiverText & { readonly from: CivilDate },
): Promise<Result<ReceiverId, Refusal>> =>
  change(desk.db, deedOf(desk, 'receiver-begun'), ['receivers'], async (): Promise<Result<ReceiverId, Refusal>> => {
    const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
    if (!allowed.ok) return allowed;
    const id: ReceiverId = desk.newId();
    const receiver: Receiver = { ...readReceiver(input), id, from: input.from, to: null, follows: null };
    const refused = await whyNot(desk.db, receiver);
    if (refused) return err(refused);
    await desk.db.receivers.add(receiver);
    return ok(id);
  });

/** Gives a receiver another name or address: from a day on, by a row that follows the old one, or as a mistake put right. */
export const changeReceiver = (
  desk: Desk,
  { id, on, ...text }: ReceiverText & { readonly id: ReceiverId; readonly on: CivilDate | null },
): Promise<Result<ReceiverId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, on === null ? 'receiver-corrected' : 'receiver-changed'),
    ['receivers'],
    async (): Promise<Result<ReceiverId, Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      const { db } = desk;
      const before = await db.receivers.get(id);
      if (!before) return err({ type: 'not-found', subject: 'register-row' });
      const follower = await db.receivers.filter(({ follows }) => follows === id).first();
      if (follower) return err({ type: 'row-followed', name: follower.name });
      if (on !== null && on <= before.from) return err({ type: 'begins-not-later', from: before.from });
      const read = readReceiver(text);
      const rows: readonly Receiver[] =
        on === null ? [{ ...before, ...read }] : followedBy(before, read, on, desk.newId<'receiver'>());
      const last = rows.at(-1);
      const refused = last && (await whyNot(db, last));
      if (refused) return err(refused);
      await db.receivers.bulkPut([...rows]);
      return ok(last?.id ?? id);
    },
  );

/** Ends a receiver: nothing is sent there after that day. */
export const endReceiver = (
  desk: Desk,
  { id, to }: { readonly id: ReceiverId; readonly to: CivilDate },
): Promise<Result<ReceiverId, Refusal>> =>
  change(desk.db, deedOf(desk, 'receiver-ended'), ['receivers'], async (): Promise<Result<ReceiverId, Refusal>> => {
    const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
    if (!allowed.ok) return allowed;
    const receiver = await desk.db.receivers.get(id);
    if (!receiver) return err({ type: 'not-found', subject: 'register-row' });
    if (to < receiver.from) return err({ type: 'begins-not-later', from: receiver.from });
    await desk.db.receivers.put({ ...receiver, to });
    return ok(id);
  });

async function whyNot(db: CouncilDatabase, receiver: Receiver): Promise<Refusal | undefined> {
  if (!receiver.name) return { type: 'required', field: 'name' };
  const other = await db.receivers
    .filter(
      (row) =>
        row.id !== receiver.id &&
        row.id !== receiver.follows &&
        sameName(row.name, receiver.name) &&
        sameName(row.purpose, receiver.purpose) &&
        (row.to === null || row.to >= receiver.from),
    )
    .first();
  return other && { type: 'receiver-known', name: other.name };
}
