import type { Member } from '../council.ts';
import type { Finding } from './finding.ts';
import { concernsWith, type Interest } from '../meeting/interest.ts';
import type { Nomination, Nominee } from '../nominations/nomination.ts';
import { nameParts, sameName, saysName } from '../text.ts';

/** Checks how the nominee is called, and whether somebody on the council is concerned. */
export const checkPeople = (
  nomination: Nomination,
  nominee: Nominee,
  members: readonly Member[],
): readonly Finding[] => [...salutationFindings(nominee), ...memberFindings(nomination, nominee, members)];

/** “Thị” in the middle is a woman's name nearly always; never certain. */
const salutationFindings = (nominee: Nominee): readonly Finding[] =>
  nominee.kind === 'person' &&
  nominee.salutation === 'Ông' &&
  nameParts(nominee.name)
    .middle.split(' ')
    .some((word) => sameName(word, 'Thị'))
    ? [{ type: 'salutation-doubtful', salutation: nominee.salutation, name: nominee.name }]
    : [];

function memberFindings(nomination: Nomination, nominee: Nominee, members: readonly Member[]): readonly Finding[] {
  const isMember = (member: Member): boolean => nominee.kind === 'person' && nominee.memberId === member.id;
  const unit = nominee.kind === 'enterprise' ? nominee.zone : nominee.unit;
  const said = [nominee.kind === 'person' ? '' : nominee.name, unit, nomination.achievement].join(' ');
  return members.flatMap((member): readonly Finding[] => {
    if (isMember(member)) return [{ type: 'member-concerned', member: member.name, how: 'nominee' }];
    return saysName(said, member.name) ? [{ type: 'member-concerned', member: member.name, how: 'named' }] : [];
  });
}

/** Whom the register ties to the nominee: asked before the vote, and said beforehand. */
export const checkInterests = (
  { receivedOn }: Nomination,
  nominee: Nominee,
  { members, interests = [] }: { readonly members: readonly Member[]; readonly interests?: readonly Interest[] },
): readonly Finding[] =>
  concernsWith(nominee, interests, receivedOn).flatMap(({ memberId, reason }): readonly Finding[] => {
    const member = members.find(({ id }) => id === memberId);
    return member ? [{ type: 'member-concerned', member: member.name, how: 'registered', reason }] : [];
  });

/** What units with a tax code are called: as the enterprise itself is, else as most files write it. */
export function namesByTaxCode(nominees: readonly Nominee[]): ReadonlyMap<string, string> {
  const written = new Map<string, string[]>();
  for (const nominee of nominees) {
    if (nominee.kind === 'enterprise' || !nominee.unitTaxCode) continue;
    written.set(nominee.unitTaxCode, [...(written.get(nominee.unitTaxCode) ?? []), nominee.unit]);
  }
  const names = new Map([...written].map(([taxCode, units]) => [taxCode, mostWritten(units)]));
  for (const nominee of nominees) if (nominee.kind === 'enterprise') names.set(nominee.taxCode, nominee.name);
  return names;
}

function mostWritten(names: readonly string[]): string {
  const count = (name: string): number => names.filter((other) => sameName(other, name)).length;
  return names.reduce((most, name) => (count(name) > count(most) ? name : most));
}

/** Checks the unit's name against its tax code; a workshop may stand before the name. */
export function checkUnit(nominee: Nominee, names: ReadonlyMap<string, string>): readonly Finding[] {
  if (nominee.kind === 'enterprise' || !nominee.unitTaxCode) return [];
  const { unitTaxCode: taxCode, unit: written } = nominee;
  const known = names.get(taxCode) ?? written;
  return saysName(written, known) ? [] : [{ type: 'unit-named-otherwise', taxCode, written, known }];
}
