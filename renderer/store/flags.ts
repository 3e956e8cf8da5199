import { flagKinds, type Flag, type FlagKind, type KeptFlag } from '#domain/eligibility/flag.ts';
import type { FlagId, NomineeId } from '#domain/ids.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { gatheredInto } from '#domain/registry/entry-history.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { tidyText } from '#domain/text.ts';
import type { CivilDate } from '#domain/time.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';

/** What stands, or stood, against a nominee and whatever ended into it: what goes on first, then the newest. */
export async function listFlags(db: CouncilDatabase, nomineeId: NomineeId): Promise<readonly KeptFlag[]> {
  const ended = await db.nominees.filter((row) => row.ended !== null).toArray();
  const flags = await db.flags
    .where('nomineeId')
    .anyOf([...gatheredInto(nomineeId, ended)])
    .toArray();
  const isOver = ({ to }: Flag): number => (to === null ? 0 : 1);
  return flags.toSorted((a, b) => isOver(a) - isOver(b) || (a.from < b.from ? 1 : -1) || place(a.kind) - place(b.kind));
}

const place = (kind: FlagKind): number => flagKinds.indexOf(kind);

/** Records what stands against a nominee, or puts right the line of this id; never without the paper that says so. */
export const recordFlag = (
  desk: Desk,
  input: Omit<KeptFlag, 'id'> & { readonly id?: FlagId },
): Promise<Result<FlagId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, input.id === undefined ? 'flag-recorded' : 'flag-corrected'),
    ['nominees', 'flags'],
    async (): Promise<Result<FlagId, Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      const { nomineeId, kind, from, to } = input;
      if (!(await desk.db.nominees.get(nomineeId))) return err({ type: 'not-found', subject: 'nominee' });
      if (input.id !== undefined && !(await desk.db.flags.get(input.id))) {
        return err({ type: 'not-found', subject: 'register-row' });
      }
      const document = tidyText(input.document);
      if (!document) return err({ type: 'required', field: 'proof' });
      if (to !== null && to < from) return err({ type: 'ends-before-start', from });
      const id: FlagId = input.id ?? desk.newId();
      await desk.db.flags.put({ id, nomineeId, kind, from, to, document });
      return ok(id);
    },
  );

/** Notes since when nothing stands against the nominee any more; the line stays, because discipline bears on the years after it. */
export const endFlag = (
  desk: Desk,
  input: { readonly id: FlagId; readonly to: CivilDate },
): Promise<Result<FlagId, Refusal>> =>
  change(desk.db, deedOf(desk, 'flag-ended'), ['flags'], async (): Promise<Result<FlagId, Refusal>> => {
    const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
    if (!allowed.ok) return allowed;
    const known = await desk.db.flags.get(input.id);
    if (!known) return err({ type: 'not-found', subject: 'register-row' });
    if (input.to < known.from) return err({ type: 'ends-before-start', from: known.from });
    await desk.db.flags.put({ ...known, to: input.to });
    return ok(input.id);
  });
