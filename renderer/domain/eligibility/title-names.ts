import type { EarlierAward } from '../nominations/nomination.ts';
import type { SerialTitle } from '../rules/condition-check.ts';
import { foldText } from '../text.ts';
import type { CivilDate } from '../time.ts';

/** The titles that others build on, as lists write them. */
export const serialTitles: readonly { readonly id: SerialTitle; readonly title: string; readonly sign: RegExp }[] = [
  {
    id: 'cstd-tinh',
    title: 'CSTĐ tỉnh',
    sign: /^(?:danh hieu )?(?:cstd|chien s[iy] thi dua) ?(?:cap )?(?:tinh|thanh pho|tp)\b/u,
  },
  {
    id: 'cstd-co-so',
    title: 'CSTĐ cơ sở',
    sign: /^(?:danh hieu )?(?:cstd|chien s[iy] thi dua) ?(?:cap )?(?:co so|cs)\b/u,
  },
];

/** The serial title that an award's name means; undefined for another award. */
export const serialTitleOf = (award: string): SerialTitle | undefined =>
  serialTitles.find(({ sign }) => sign.test(foldText(award.replace(/[“”"]/gu, ''))))?.id;

/** The year that was rewarded: as the words say it, else by the decision, which for a year may come early in the next. */
export function yearOfMerit({ award, decisionDate }: Pick<EarlierAward, 'award' | 'decisionDate'>): number | undefined {
  const said = /năm (\d{4})/iu.exec(award)?.[1];
  return said ? Number(said) : decisionDate === null ? undefined : yearOfDecision(decisionDate);
}

const yearOfDecision = (decidedOn: CivilDate): number => {
  const [year = 0, month = 0] = decidedOn.split('-').map(Number);
  return month <= 3 ? year - 1 : year;
};
