import type { Member } from '../council.ts';
import type { NewNominee } from '../nominations/new-nomination.ts';
import { enrolled } from '../nominations/new-nomination.ts';
import type { Collective, Enterprise, Nominee, Person } from '../nominations/nomination.ts';
import type { Capital, EnterprisePart } from '../registry/profile.ts';
import { err, ok, type Result } from '../result.ts';
import { foldText, sameName } from '../text.ts';
import type { NomineeId } from '../ids.ts';
import type { ListColumn, ListKind } from './list-kinds.ts';
import type { ListFault, RowValues } from './list-row.ts';

/** A line of the register as it reads: who it is, and what it tells of him. */
export interface Draft {
  readonly who: NewNominee;
  readonly values: RowValues;
}

/** Who a line names, or which cell says it in words that nobody knows. */
export function draftOf(kind: ListKind, values: RowValues, zoneOfGroup: string): Result<Draft, ListFault> {
  const text = (column: ListColumn): string => values.texts.get(column) ?? '';
  const name = text('name');
  if (kind === 'enterprises') {
    for (const column of ['capital', 'part'] as const) {
      const written = text(column);
      if (written && !wordsOf[column](written)) return err({ type: 'word-unknown', column, written });
    }
    return ok({
      who: { kind: 'enterprise', name, taxCode: text('taxCode'), zone: text('zone') || zoneOfGroup },
      values,
    });
  }
  const inUnit = { name, unit: text('unit'), unitTaxCode: text('unitTaxCode') };
  const nature = kind === 'mixed' ? natureOf(text('kind')) : kind === 'people' ? 'person' : 'collective';
  if (nature === undefined) return err({ type: 'word-unknown', column: 'kind', written: text('kind') });
  if (nature === 'collective') return ok({ who: { kind: 'collective', ...inUnit }, values });
  const called = text('salutation');
  const salutation = salutationOf(called);
  if (!salutation) {
    return err(
      called
        ? { type: 'word-unknown', column: 'salutation', written: called }
        : { type: 'missing', column: 'salutation' },
    );
  }
  const position = [text('position'), text('department')].filter(Boolean).join(', ');
  return ok({ who: { kind: 'person', salutation, position, ...inUnit }, values });
}

function natureOf(written: string): 'person' | 'collective' | undefined {
  const folded = foldText(written);
  if (/^ca nhan\b/u.test(folded)) return 'person';
  return /^(?:tap the|ho gia dinh|doanh nghiep|to chuc)\b/u.test(folded) ? 'collective' : undefined;
}

/** Giới tính or Ông/Bà; nothing is guessed from a name. */
function salutationOf(written: string): 'Ông' | 'Bà' | undefined {
  const folded = foldText(written).replace(/\.$/u, '');
  if (folded === 'ong' || folded === 'nam') return 'Ông';
  return folded === 'ba' || folded === 'nu' ? 'Bà' : undefined;
}

const capitalOf = (written: string): Capital | undefined => {
  const folded = foldText(written);
  if (/fdi|nuoc ngoai|100% von nn/u.test(folded)) return 'foreign';
  return /trong nuoc|dtnn khong|ddi|viet nam/u.test(folded) ? 'domestic' : undefined;
};

const partOf = (written: string): EnterprisePart | undefined => {
  const folded = foldText(written);
  if (/ha tang/u.test(folded)) return 'infrastructure';
  return /thu cap|san xuat/u.test(folded) ? 'secondary' : undefined;
};

const wordsOf = { capital: capitalOf, part: partOf };

/** Somebody new, with everything that the line tells of him. */
export const newcomer = ({ who, values }: Draft, id: NomineeId, members: readonly Member[]): Nominee =>
  withTold(enrolled(who, id, members), { who, values });

/** Somebody known as he is after this line: what it does not tell stays, and a name written otherwise is no other name. */
export function withTold(before: Nominee, { who, values }: Draft): Nominee {
  const kept = (told: string, was: string): string => (told === '' || sameName(told, was) ? was : told);
  const text = (column: ListColumn, was: string): string => kept(values.texts.get(column) ?? '', was);
  const name = kept(who.name, before.name);
  if (before.kind === 'enterprise' && who.kind === 'enterprise')
    return enterpriseTold({ ...before, name }, who.zone, values);
  const classification = before.kind === 'enterprise' ? '' : text('classification', before.classification);
  if (before.kind === 'collective' && who.kind === 'collective') {
    return { ...before, name, unitTaxCode: who.unitTaxCode || before.unitTaxCode, classification } satisfies Collective;
  }
  if (before.kind !== 'person' || who.kind !== 'person') return before;
  return {
    ...before,
    name,
    salutation: who.salutation,
    position: kept(who.position, before.position),
    unitTaxCode: who.unitTaxCode || before.unitTaxCode,
    bornOn: values.dates.get('bornOn') ?? before.bornOn,
    classification,
  } satisfies Person;
}

function enterpriseTold(before: Enterprise, zone: string, { texts, numbers }: RowValues): Enterprise {
  const { profile } = before;
  const text = (column: ListColumn, was: string): string => {
    const told = texts.get(column) ?? '';
    return told === '' || sameName(told, was) ? was : told;
  };
  const count = (column: ListColumn, was: number | null): number | null => numbers.get(column) ?? was;
  return {
    ...before,
    zone: zone === '' || sameName(zone, before.zone) ? before.zone : zone,
    profile: {
      part: partOf(texts.get('part') ?? '') ?? profile.part,
      capital: capitalOf(texts.get('capital') ?? '') ?? profile.capital,
      country: text('country', profile.country),
      industry: text('industry', profile.industry),
      workers: count('workers', profile.workers),
      women: count('women', profile.women),
      revenue: count('revenue', profile.revenue),
      budget: count('budget', profile.budget),
      representative: text('representative', profile.representative),
      phone: text('phone', profile.phone),
      plants: profile.plants,
    },
  };
}
