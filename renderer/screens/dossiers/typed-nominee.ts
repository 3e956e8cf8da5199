import type { TypedNominee } from '#components/nominee-entry.tsx';
import type { Receipt } from '#domain/dossiers/receipt.ts';
import type { NewNominee } from '#domain/nominations/new-nomination.ts';

/** Somebody of the unit that delivered: the first to be typed is one of its people. */
export const freshNominee = ({ unit }: Receipt): TypedNominee => ({
  kind: 'person',
  salutation: 'Ông',
  name: '',
  position: '',
  unit,
  taxCode: '',
});

/** The nominee as typed. */
export function nomineeOf({ kind, name, unit, taxCode, salutation, position }: TypedNominee): NewNominee {
  if (kind === 'enterprise') return { kind, name, taxCode, zone: unit };
  if (kind === 'collective') return { kind, name, unit, unitTaxCode: taxCode };
  return { kind, name, unit, unitTaxCode: taxCode, salutation, position };
}
