import type { Member } from '../council.ts';
import type { NomineeId } from '../ids.ts';
import { readTaxCode } from '../intake/tax-code.ts';
import { enrolled } from '../nominations/new-nomination.ts';
import type { Collective, Enterprise, Nominee, Person } from '../nominations/nomination.ts';
import { err, ok, type Result } from '../result.ts';
import { tidyText } from '../text.ts';
import type { EnterpriseProfile } from './profile.ts';
import type { RegisterRefusal } from './register-refusal.ts';

/** What a form says of an enterprise, a collective or a person, before it stands in the register. */
export type EntryText =
  Omit<Enterprise, 'id' | 'ended'> | Omit<Collective, 'id' | 'ended'> | Omit<Person, 'id' | 'ended' | 'memberId'>;

/** Why a form's words cannot stand in the register. */
export type EntryRefusal =
  | Extract<RegisterRefusal, { readonly type: 'tax-code-wrong' | 'women-exceed' }>
  | { readonly type: 'required'; readonly field: 'name' | 'tax-code' | 'unit' };

/** Reads what a form says; a code that stood there before is not judged again. */
export function readEntry(text: EntryText, taxCodeBefore?: string): Result<EntryText, EntryRefusal> {
  const name = tidyText(text.name);
  if (!name) return err({ type: 'required', field: 'name' });
  if (text.kind !== 'enterprise') {
    const unit = tidyText(text.unit);
    if (!unit) return err({ type: 'required', field: 'unit' });
    const classification = tidyText(text.classification);
    const code = readTaxCode(text.unitTaxCode);
    if (code.type === 'wrong' && tidyText(text.unitTaxCode) !== taxCodeBefore) {
      return err({ type: 'tax-code-wrong', taxCode: tidyText(text.unitTaxCode) });
    }
    const unitTaxCode = 'taxCode' in code ? code.taxCode : tidyText(text.unitTaxCode);
    if (text.kind === 'collective') return ok({ ...text, name, unit, unitTaxCode, classification });
    return ok({ ...text, name, unit, unitTaxCode, classification, position: tidyText(text.position) });
  }
  const code = readTaxCode(text.taxCode);
  if (code.type === 'none') return err({ type: 'required', field: 'tax-code' });
  const written = tidyText(text.taxCode);
  if (code.type === 'wrong' && written !== taxCodeBefore) return err({ type: 'tax-code-wrong', taxCode: written });
  const { workers, women } = text.profile;
  if (workers !== null && women !== null && women > workers) return err({ type: 'women-exceed', workers });
  const taxCode = 'taxCode' in code ? code.taxCode : written;
  return ok({ ...text, name, taxCode, zone: tidyText(text.zone), profile: tidyProfile(text.profile) });
}

const tidyProfile = (profile: EnterpriseProfile): EnterpriseProfile => ({
  ...profile,
  country: tidyText(profile.country),
  industry: tidyText(profile.industry),
  representative: tidyText(profile.representative),
  phone: tidyText(profile.phone),
  plants: profile.plants.flatMap((plant) => {
    const zone = tidyText(plant.zone);
    return zone ? [{ ...plant, zone }] : [];
  }),
});

/** What was read, as a row of the register: members of the council are known by their names. */
export function entryOf(text: EntryText, id: NomineeId, members: readonly Member[]): Nominee {
  if (text.kind !== 'person') return { ...text, id, ended: null };
  const person = enrolled(text, id, members);
  return { ...text, id, ended: null, memberId: person.kind === 'person' ? person.memberId : null };
}
