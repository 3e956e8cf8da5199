import { compositionOn, letterheadOn, type Letterhead, type Member, type Membership } from '../council.ts';
import type { Council } from '../council.ts';
import { yearOf, type CivilDate, type Instant } from '../time.ts';
import type { CommonFacts, LetterheadFacts } from './facts.ts';

/** What the papers of the Authority are made from: its head is the council's chair. */
export interface AuthorityRecord {
  readonly council: Council;
  readonly letterheads: readonly Letterhead[];
  readonly members: readonly Member[];
  readonly memberships: readonly Membership[];
}

/** The head of a paper of the Authority, not of its council: the province above, then the Authority, in forced lines. */
export function authorityHead(
  { authorityName, place }: Letterhead,
  date: CivilDate,
  symbol: string | null,
): LetterheadFacts {
  const [, body = authorityName, province] = /^(.*\S)\s+((?:tỉnh|thành phố)\s.+)$/iu.exec(authorityName) ?? [];
  const [, board, rest] = /^(Ban Quản lý)\s+(.+)$/iu.exec(body) ?? [];
  return {
    superiorLines: province === undefined ? [] : ['ỦY BAN NHÂN DÂN', capitals(province)],
    issuerLines: (board === undefined || rest === undefined ? [body] : [board, rest]).map(capitals),
    symbol,
    place,
    date,
  };
}

const capitals = (text: string): string => text.toLocaleUpperCase('vi');

/** What every paper of the Authority carries, under the names of its day; undefined where none was in force. */
export function authorityFacts(
  { council, letterheads }: AuthorityRecord,
  date: CivilDate,
  symbol: string | null,
  now: Instant,
): CommonFacts | undefined {
  const letterhead = letterheadOn(letterheads, date);
  if (!letterhead) return undefined;
  return {
    frozenAt: now,
    sample: council.sample,
    ...(council.rehearsal ? { rehearsal: true as const } : {}),
    letterhead: authorityHead(letterhead, date, symbol),
    councilName: council.name,
    authorityName: letterhead.authorityName,
    foundingDecision: letterhead.foundingDecision,
    year: yearOf(date),
    date,
    place: letterhead.place,
    signers: [],
  };
}

/** Who heads the Authority on a day, as its papers are signed; the name is empty while nobody chairs the council. */
export interface AuthorityHeadFacts {
  readonly position: string;
  readonly name: string;
}

/** Whoever chairs the council on a day signs for the Authority. */
export function headOfAuthority({ memberships, members }: AuthorityRecord, day: CivilDate): AuthorityHeadFacts {
  const chair = compositionOn(memberships, members, day).find(({ role }) => role === 'chair');
  return { position: chair?.position ?? 'Trưởng Ban', name: chair?.name ?? '' };
}
