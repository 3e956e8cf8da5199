import type { Nominee } from '../nominations/nomination.ts';

/** From this share of women on a collective goes first among equals, in percent (law: NĐ 152/2025 Điều 4 khoản 6). */
const womenFrom = 70;

/**
 * Whether the law prefers a nominee among equals: a woman, or an enterprise of at least 70 % women workers. Nobody tells
 * the women of a department or team, and what is not told prefers nobody.
 */
export function isWomenPreferred(nominee: Nominee): boolean {
  if (nominee.kind === 'person') return nominee.salutation === 'Bà';
  if (nominee.kind === 'collective') return false;
  const { workers, women } = nominee.profile;
  return workers !== null && women !== null && workers > 0 && women * 100 >= workers * womenFrom;
}
