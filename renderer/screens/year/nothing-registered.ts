import type { NothingYet } from '#components/picture-card.tsx';
import type { YearFigures } from '#store/year-figures.ts';
import type { yearChartWords } from '#words/year-chart-words.ts';

/** What is said where there is no unit to register yet, or none of them registered. */
export function nothingRegistered(
  words: (typeof yearChartWords)['vi'],
  year: number,
  { groups }: YearFigures,
  { registered }: { readonly registered: number },
): NothingYet | undefined {
  if (groups.every(({ id }) => id === 'outside')) {
    return { sentence: words.empty.clusters(year), action: words.go.clusters, path: '/register/clusters' };
  }
  if (registered > 0) return undefined;
  return {
    sentence: words.empty.registrations(year),
    action: words.go.registrations,
    path: '/year/registrations',
  };
}

/** A share on the axis: whole percents. */
export const wholeText = (value: number): string => `${Math.round(value)}%`;
