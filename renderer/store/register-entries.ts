import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { NomineeId } from '#domain/ids.ts';
import { nomineeKey } from '#domain/nominations/new-nomination.ts';
import { nomineeUnit, type Enterprise, type Nominee } from '#domain/nominations/nomination.ts';
import type { Refusal } from '#domain/refusal.ts';
import { entryOf, readEntry, type EntryText } from '#domain/registry/entry-text.ts';
import type { RegistryEvent } from '#domain/registry/registry.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { sameName, tidyText } from '#domain/text.ts';
import type { CivilDate } from '#domain/time.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { lockedNameTables, whyNameLocked } from './locked-names.ts';

/** Writes an enterprise, a collective or a person into the register; nobody stands in it twice. */
export const registerEntry = (desk: Desk, text: EntryText): Promise<Result<NomineeId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'entry-registered'),
    ['members', 'nominees'],
    async (): Promise<Result<NomineeId, Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      const read = readEntry(text);
      if (!read.ok) return read;
      const nominee = entryOf(read.value, desk.newId(), await desk.db.members.toArray());
      const taken = whyTaken(nominee, await desk.db.nominees.toArray());
      if (taken) return err(taken);
      await desk.db.nominees.add(nominee);
      return ok(nominee.id);
    },
  );

/** What an entry is to say, and since when: a day where the world changed, null where only the writing was wrong. */
export interface EntryChange {
  readonly id: NomineeId;
  readonly text: EntryText;
  readonly since: { readonly on: CivilDate; readonly document: string } | null;
}

/**
 * Changes an entry: a new name or place from a day on leaves what was said before in the history, a mistake in writing
 * leaves nothing. Whoever is written under the enterprise's old name is written under the new one, in the same deed. A
 * name that papers still to be made would print is not changed here.
 */
export const changeEntry = (desk: Desk, { id, text, since }: EntryChange): Promise<Result<NomineeId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, since ? 'entry-renamed' : 'entry-corrected'),
    ['members', 'nominees', 'registryEvents', ...lockedNameTables],
    async (): Promise<Result<NomineeId, Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      const { db } = desk;
      const before = await db.nominees.get(id);
      if (!before || before.kind !== text.kind) return err({ type: 'not-found', subject: 'nominee' });
      if (before.ended) return err({ type: 'entry-ended', name: before.name });
      const read = readEntry(text, before.kind === 'enterprise' ? before.taxCode : before.unitTaxCode);
      if (!read.ok) return read;
      const after = entryOf(read.value, id, await db.members.toArray());
      const nominees = await db.nominees.toArray();
      const taken = whyTaken(after, nominees);
      if (taken) return err(taken);
      const events = await db.registryEvents.where({ nomineeId: id }).toArray();
      const told = eventsOf(desk, { before, after, since }, events);
      if (!told.ok) return told;
      const following =
        before.kind === 'enterprise' && before.name !== after.name ? underNewName(before, after.name, nominees) : [];
      const locked = await whyNameLocked(db, nominees, [after, ...following]);
      if (locked) return err(locked);
      await db.registryEvents.bulkPut([...told.value]);
      await db.nominees.bulkPut([after, ...following]);
      return ok(id);
    },
  );

/** Who stands under the same tax code, or name and unit; of those who ended only a tax code is kept from others. */
export function whyTaken(nominee: Nominee, nominees: readonly Nominee[]): Refusal | undefined {
  const key = nomineeKey(nominee);
  const other = nominees.find(
    (known) => known.id !== nominee.id && nomineeKey(known) === key && (known.kind === 'enterprise' || !known.ended),
  );
  if (!other) return undefined;
  return other.kind === 'enterprise'
    ? { type: 'tax-code-taken', taxCode: other.taxCode, name: other.name }
    : { type: 'nominee-exists', name: other.name };
}

/** What an entry said, what it says now, and since when: null where only the writing was wrong. */
interface Said {
  readonly before: Nominee;
  readonly after: Nominee;
  readonly since: EntryChange['since'];
}

/** What the history says of a change; a mistake put right is put right in the last line of the history too. */
export function eventsOf(
  { newId }: Desk,
  { before, after, since }: Said,
  events: readonly RegistryEvent[],
): Result<readonly RegistryEvent[], Refusal> {
  const told: RegistryEvent[] = [];
  const said = [
    { type: 'renamed', was: before.name, is: after.name },
    { type: 'moved', was: nomineeUnit(before), is: nomineeUnit(after) },
  ] as const;
  for (const { type, was, is } of said) {
    if (was === is) continue;
    const last = events.filter((event) => event.type === type).toSorted((a, b) => (a.on < b.on ? 1 : -1))[0];
    if (!since) {
      if (last?.after === was) told.push({ ...last, after: is });
      continue;
    }
    if (last && last.on >= since.on) return err({ type: 'begins-not-later', from: last.on });
    const document = tidyText(since.document);
    told.push({ id: newId(), nomineeId: before.id, type, on: since.on, before: was, after: is, document });
  }
  return ok(told);
}

/** The people and collectives of an enterprise, under its new name; nobody is made to stand there twice. */
function underNewName(enterprise: Enterprise, name: string, nominees: readonly Nominee[]): readonly Nominee[] {
  const keys = new Set(nominees.map(nomineeKey));
  return nominees.flatMap((nominee): readonly Nominee[] => {
    if (nominee.kind === 'enterprise' || nominee.ended) return [];
    const isOwn = nominee.unitTaxCode
      ? nominee.unitTaxCode === enterprise.taxCode && sameName(nominee.unit, enterprise.name)
      : sameName(nominee.unit, enterprise.name);
    const moved = { ...nominee, unit: name };
    return isOwn && (sameName(name, nominee.unit) || !keys.has(nomineeKey(moved))) ? [moved] : [];
  });
}
