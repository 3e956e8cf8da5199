import type { Letterhead } from '../council.ts';
import type { CivilDate } from '../time.ts';
import type { LetterheadFacts } from './facts.ts';

/**
 * The head of a paper of the Authority itself, made from what the council's letterhead says of that Authority: under the
 * people's committee of the province that its name ends with.
 */
export function authorityLetterhead(
  { authorityName, superiorLines, place }: Letterhead,
  date: CivilDate,
  symbol: string | null,
): LetterheadFacts {
  const [, own, province] = /^(.+?) ((?:tỉnh|thành phố) .+)$/iu.exec(authorityName) ?? [];
  const upper = (text: string): string => text.toLocaleUpperCase('vi');
  // Without a province in its name nobody knows who stands above it.
  if (own === undefined || province === undefined) {
    return { superiorLines: [], issuerLines: superiorLines, symbol, place, date };
  }
  const [, short, rest] = /^(Ban Quản lý) (.+)$/iu.exec(own) ?? [];
  return {
    superiorLines: ['ỦY BAN NHÂN DÂN', upper(province)],
    issuerLines: short === undefined || rest === undefined ? [upper(own)] : [upper(short), upper(rest)],
    symbol,
    place,
    date,
  };
}
