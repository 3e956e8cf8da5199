import type { NomineeId } from '../ids.ts';
import { nomineeKey, type NewNominee } from '../nominations/new-nomination.ts';
import type { Nominee } from '../nominations/nomination.ts';
import { nameKey } from '../text.ts';

/** Who is known, as a list finds him: by tax code, else by name and unit; who ended leads to the one that goes on. */
export interface RegisterBook {
  find(this: void, who: NewNominee): Nominee | undefined;
  /** Everybody of this name, whatever the unit. */
  named(this: void, name: string): readonly Nominee[];
  byTaxCode(this: void, taxCode: string): Nominee | undefined;
  put(this: void, nominee: Nominee): void;
}

/** A book of everybody in the register, to be written on while a list is planned. */
export function registerBook(nominees: readonly Nominee[]): RegisterBook {
  const byId = new Map<NomineeId, Nominee>();
  const idByKey = new Map<string, NomineeId>();
  const idsByName = new Map<string, NomineeId[]>();
  const put = (nominee: Nominee): void => {
    const isNew = !byId.has(nominee.id);
    byId.set(nominee.id, nominee);
    const key = nomineeKey(nominee);
    const holder = byId.get(idByKey.get(key) ?? nominee.id);
    // Of two under one key the one that goes on is meant.
    if (!idByKey.has(key) || holder?.ended) idByKey.set(key, nominee.id);
    if (!isNew) return;
    const name = nameKey(nominee.name);
    const ids = idsByName.get(name);
    if (ids) ids.push(nominee.id);
    else idsByName.set(name, [nominee.id]);
  };
  for (const nominee of nominees) put(nominee);
  /** The one that goes on; a ring, which the check of the data tells of, ends where it began. */
  const goingOn = (id: NomineeId | undefined): Nominee | undefined => {
    let nominee = id && byId.get(id);
    for (let steps = 0; nominee?.ended?.into && steps < 20; steps += 1) nominee = byId.get(nominee.ended.into);
    return nominee;
  };
  return {
    find: (who) => goingOn(idByKey.get(nomineeKey(who))),
    named: (name) => [...new Set((idsByName.get(nameKey(name)) ?? []).flatMap((id) => goingOn(id) ?? []))],
    byTaxCode: (taxCode) => goingOn(idByKey.get(nomineeKey({ kind: 'enterprise', name: '', taxCode, zone: '' }))),
    put,
  };
}
