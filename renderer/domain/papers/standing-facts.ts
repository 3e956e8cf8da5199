import { letterheadOn, type Council, type Letterhead } from '../council.ts';
import type { Award } from '../rules/rule-book.ts';
import type { CivilDate, Instant } from '../time.ts';
import type { AwardFacts, CommonFacts } from './facts.ts';

/** Whose papers they are that belong to no meeting, and how they are headed, of every day. */
export interface Issuer {
  readonly council: Council;
  readonly letterheads: readonly Letterhead[];
}

/** What one such paper says at its head. */
export interface HeadLine {
  readonly year: number;
  readonly date: CivilDate;
  /** Its number once it is given, its symbol until then; null on a paper without one. */
  readonly symbol: string | null;
  /** V/v of a letter. */
  readonly subject?: string;
}

/** The council's own head over a paper that belongs to no meeting; undefined where no letterhead is in force that day. */
export function standingFacts(
  { council, letterheads }: Issuer,
  { year, date, symbol, subject }: HeadLine,
  now: Instant,
): CommonFacts | undefined {
  const letterhead = letterheadOn(letterheads, date);
  if (!letterhead) return undefined;
  const { superiorLines, issuerLines, place, authorityName, foundingDecision } = letterhead;
  return {
    frozenAt: now,
    sample: council.sample,
    ...(council.rehearsal ? { rehearsal: true as const } : {}),
    letterhead: { superiorLines, issuerLines, symbol, place, date, ...(subject === undefined ? {} : { subject }) },
    councilName: council.name,
    authorityName,
    foundingDecision,
    year,
    date,
    place,
    signers: [],
  };
}

/** The symbol of another kind of the council's papers, made from that of its minutes: /BC-HĐTĐKT of /BB-HĐTĐKT. */
export const symbolOf = (minutesSymbol: string, kind: `/${string}`): string =>
  minutesSymbol.replace(/^\/\p{L}+(?=-)/u, kind);

/** An award as papers name it; without a name where no edition in force has it any more. */
export const namedAward = (award: Award | undefined): AwardFacts => ({
  award: award?.name.vi ?? '',
  class: award?.class ?? 'form',
});
