import { groupedInteger } from '../figures.ts';
import type { Nominee } from '../nominations/nomination.ts';
import type { HeldAward } from '../registry/registry.ts';
import { shortDate } from '../time.ts';
import type { ListColumn } from './list-kinds.ts';

/** A field that a list changes, as the screen shows it: before and after. */
export interface FieldChange {
  readonly column: ListColumn | 'plants';
  readonly before: string;
  readonly after: string;
}

type Told = Readonly<Partial<Record<FieldChange['column'], string>>>;

/** 3250500.5 as 3.250.500,5. */
function figure(value: number | null): string {
  if (value === null) return '';
  const [whole = '', part] = String(value).split('.');
  return [groupedInteger(Number(whole)), part].filter((said) => said !== undefined).join(',');
}

function toldOf(nominee: Nominee): Told {
  const { name } = nominee;
  if (nominee.kind === 'enterprise') {
    const { zone, profile } = nominee;
    const { part, capital, country, industry, representative, phone } = profile;
    return {
      name,
      zone,
      part: part ?? '',
      capital: capital ?? '',
      country,
      industry,
      workers: figure(profile.workers),
      women: figure(profile.women),
      revenue: figure(profile.revenue),
      budget: figure(profile.budget),
      representative,
      phone,
      plants: profile.plants.map((plant) => plant.zone).join('; '),
    };
  }
  const { unit, unitTaxCode, classification } = nominee;
  const shared = { name, unit, unitTaxCode, classification };
  if (nominee.kind === 'collective') return shared;
  const { salutation, position, bornOn } = nominee;
  return { ...shared, salutation, position, bornOn: bornOn ? shortDate(bornOn) : '' };
}

const toldOfAward = ({ award, decisionNumber, decidedOn, issuer, period }: HeldAward): Told => ({
  award,
  decisionNumber,
  decidedOn: decidedOn ? shortDate(decidedOn) : '',
  issuer,
  period,
});

function changesBetween(before: Told, after: Told): readonly FieldChange[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the object itself
  return (Object.keys(after) as FieldChange['column'][]).flatMap((column) => {
    const [was, is] = [before[column] ?? '', after[column] ?? ''];
    return was === is ? [] : [{ column, before: was, after: is }];
  });
}

/** What is another about a nominee than before, field by field. */
export const nomineeChanges = (before: Nominee, after: Nominee): readonly FieldChange[] =>
  changesBetween(toldOf(before), toldOf(after));

/** What is another about an award held than before. */
export const awardChanges = (before: HeldAward, after: HeldAward): readonly FieldChange[] =>
  changesBetween(toldOfAward(before), toldOfAward(after));
