import type { Nominee } from '../nominations/nomination.ts';
import { tidyText } from '../text.ts';
import type { Capital, EnterprisePart, EnterpriseProfile } from './profile.ts';

/** What many entries are to say alike; what is absent stays as it is with each. */
export interface BulkChange {
  readonly zone?: string;
  readonly part?: EnterprisePart;
  readonly capital?: Capital;
  readonly country?: string;
  readonly industry?: string;
  readonly unit?: string;
  readonly classification?: string;
}

/** An entry as a bulk change leaves it; the same object where it changes nothing, and for one that ended. */
export function bulkChanged(nominee: Nominee, change: BulkChange): Nominee {
  if (nominee.ended) return nominee;
  const say = <Value extends string | null>(before: Value, after: Value | undefined): Value => after ?? before;
  const tidy = (text: string | undefined): string | undefined => (text === undefined ? undefined : tidyText(text));
  if (nominee.kind !== 'enterprise') {
    const unit = say(nominee.unit, tidy(change.unit));
    const classification = say(nominee.classification, tidy(change.classification));
    const isSame = unit === nominee.unit && classification === nominee.classification;
    return isSame ? nominee : { ...nominee, unit, classification };
  }
  const { profile } = nominee;
  const changed: EnterpriseProfile = {
    ...profile,
    part: say(profile.part, change.part),
    capital: say(profile.capital, change.capital),
    country: say(profile.country, tidy(change.country)),
    industry: say(profile.industry, tidy(change.industry)),
  };
  const zone = say(nominee.zone, tidy(change.zone));
  const fields = ['part', 'capital', 'country', 'industry'] as const;
  const isSame = zone === nominee.zone && fields.every((field) => changed[field] === profile[field]);
  return isSame ? nominee : { ...nominee, zone, profile: changed };
}
