import type { Member } from '../council.ts';
import type { NomineeId } from '../ids.ts';
import { blankProfile } from '../registry/profile.ts';
import type { Nomination, Nominee } from './nomination.ts';
import { nameKey, sameName, tidyText } from '../text.ts';

/** Who is nominated, as a file names him: perhaps somebody known, perhaps somebody new. */
export type NewNominee =
  | { readonly kind: 'enterprise'; readonly name: string; readonly taxCode: string; readonly zone: string }
  | { readonly kind: 'collective'; readonly name: string; readonly unit: string; readonly unitTaxCode: string }
  | {
      readonly kind: 'person';
      readonly salutation: 'Ông' | 'Bà';
      readonly name: string;
      readonly position: string;
      readonly unit: string;
      readonly unitTaxCode: string;
    };

/** A file that came in, before it has a place on the list. */
export interface NewNomination extends Omit<Nomination, 'id' | 'nomineeId' | 'order' | 'transferredFrom'> {
  readonly nominee: NewNominee;
}

/** What tells nominees apart: an enterprise's tax code; otherwise kind, name and unit. */
export const nomineeKey = (nominee: NewNominee): string =>
  nominee.kind === 'enterprise'
    ? `enterprise ${nominee.taxCode.replace(/\s/gu, '')}`
    : [nominee.kind, nameKey(nominee.name), nameKey(nominee.unit)].join('\n');

/** Somebody new, as the council's books keep him; members are asked for one of his name. */
export function enrolled(typed: NewNominee, id: NomineeId, members: readonly Member[]): Nominee {
  const name = tidyText(typed.name);
  if (typed.kind === 'enterprise') {
    const taxCode = typed.taxCode.replace(/\s/gu, '');
    return { kind: 'enterprise', id, name, taxCode, zone: tidyText(typed.zone), ended: null, profile: blankProfile };
  }
  const blank = { ended: null, classification: '' };
  const unitOfNominee = { unit: tidyText(typed.unit), unitTaxCode: tidyText(typed.unitTaxCode), ...blank };
  if (typed.kind === 'collective') return { kind: 'collective', id, name, ...unitOfNominee };
  const { salutation } = typed;
  // A member will not vote on himself, nor count.
  const memberId = members.find((member) => sameName(member.name, name))?.id ?? null;
  return {
    kind: 'person',
    id,
    salutation,
    name,
    position: tidyText(typed.position),
    bornOn: null,
    ...unitOfNominee,
    memberId,
  };
}
