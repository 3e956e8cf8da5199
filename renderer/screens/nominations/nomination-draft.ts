import type { TypedNominee } from '#components/nominee-entry.tsx';
import type { AwardId, InitiativeId } from '#domain/ids.ts';
import type { NewNominee } from '#domain/nominations/new-nomination.ts';
import type { Occasion } from '#domain/nominations/nomination.ts';
import type { CivilDate } from '#domain/time.ts';

/** A nomination while it is being typed. */
export interface NominationDraft extends TypedNominee {
  readonly awardId: AwardId | null;
  readonly occasion: Occasion;
  readonly receivedOn: CivilDate | null;
  readonly achievement: string;
  /** Taken from what the initiative council recognised. */
  readonly initiatives: ReadonlySet<InitiativeId>;
}

/** An empty form on the day the file came in. */
export const freshDraft = (today: CivilDate): NominationDraft => ({
  kind: 'person',
  salutation: 'Ông',
  name: '',
  position: '',
  unit: '',
  taxCode: '',
  awardId: null,
  occasion: 'merit',
  receivedOn: today,
  achievement: '',
  initiatives: new Set(),
});

/** The nominee as typed. */
export function nomineeOf({ kind, name, unit, taxCode, salutation, position }: NominationDraft): NewNominee {
  if (kind === 'enterprise') return { kind, name, taxCode, zone: unit };
  if (kind === 'collective') return { kind, name, unit, unitTaxCode: taxCode };
  return { kind, name, unit, unitTaxCode: taxCode, salutation, position };
}
