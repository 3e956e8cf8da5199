import type { DeedType } from '#domain/deeds.ts';
import { mayActOnCouncil, type CouncilAction } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import type { RecordTable } from './tables.ts';

interface TakenOff {
  readonly deed: DeedType;
  readonly action: CouncilAction;
  /** Where the row stands. */
  readonly table: RecordTable;
  /** What it is called where it is not there. */
  readonly subject?: Extract<Refusal, { readonly type: 'not-found' }>['subject'];
  /** What is looked at besides, before it goes. */
  readonly besides?: readonly RecordTable[];
  /** Why it must stay. */
  held?(this: void): Promise<Refusal | undefined>;
}

/** Takes a row that was recorded by mistake off its list. */
export const takeOff = <Id extends string>(
  desk: Desk,
  id: Id,
  { deed, action, table, subject = 'register-row', besides = [], held }: TakenOff,
): Promise<Result<Id, Refusal>> =>
  change(desk.db, deedOf(desk, deed), [table, ...besides], async (): Promise<Result<Id, Refusal>> => {
    const allowed = mayActOnCouncil(action, desk.actor.role);
    if (!allowed.ok) return allowed;
    const rows = desk.db.table(table);
    if ((await rows.get(id)) === undefined) return err({ type: 'not-found', subject });
    const why = await held?.();
    if (why) return err(why);
    await rows.delete(id);
    return ok(id);
  });
