import type { Nominee } from '#domain/nominations/nomination.ts';
import type { EntryText } from '#domain/registry/entry-text.ts';
import { blankProfile, type EnterpriseProfile, type Plant } from '#domain/registry/profile.ts';
import type { CivilDate } from '#domain/time.ts';

/** An entry while it is typed: the fields of every kind, of which its own are read. */
export interface EntryDraft {
  readonly name: string;
  readonly taxCode: string;
  readonly zone: string;
  /** Zones of further factories, parted by semicolons. */
  readonly plants: string;
  readonly unit: string;
  readonly unitTaxCode: string;
  readonly salutation: 'Ông' | 'Bà';
  readonly position: string;
  readonly bornOn: CivilDate | null;
  readonly classification: string;
  readonly profile: EnterpriseProfile;
}

const blankDraft: EntryDraft = {
  name: '',
  taxCode: '',
  zone: '',
  plants: '',
  unit: '',
  unitTaxCode: '',
  salutation: 'Ông',
  position: '',
  bornOn: null,
  classification: '',
  profile: blankProfile,
};

/** What stands in the form at first: what is known, or nothing. */
export function draftOf(known: Nominee | undefined): EntryDraft {
  if (!known) return blankDraft;
  const plants = known.kind === 'enterprise' ? known.profile.plants.map(({ zone }) => zone).join('; ') : '';
  return { ...blankDraft, ...known, plants };
}

/** What the form says of an entry of this kind. */
export function textOf(draft: EntryDraft, kind: Nominee['kind']): EntryText {
  const { name, taxCode, zone, unit, unitTaxCode, salutation, position, bornOn, classification, profile } = draft;
  switch (kind) {
    case 'enterprise':
      return { kind, name, taxCode, zone, profile: { ...profile, plants: plantsOf(draft.plants, profile.plants) } };
    case 'collective':
      return { kind, name, unit, unitTaxCode, classification };
    default:
      return { kind, salutation, name, position, unit, unitTaxCode, bornOn, classification };
  }
}

/** The factories named; one that was known keeps its days. */
const plantsOf = (typed: string, known: readonly Plant[]): readonly Plant[] =>
  typed
    .split(';')
    .map((zone) => zone.trim())
    .filter(Boolean)
    .map((zone) => known.find((plant) => plant.zone === zone) ?? { zone, from: null, to: null });

/** Whether name or place is another than the register says: then it is asked since when. */
export function isRenamedOrMoved(draft: EntryDraft, known: Nominee | undefined): boolean {
  if (!known) return false;
  const place = known.kind === 'enterprise' ? draft.zone !== known.zone : draft.unit !== known.unit;
  return place || draft.name !== known.name;
}
