import { letterheadOn, type Council, type Letterhead } from '../council.ts';
import { calledName, nomineeDetail, type Nomination, type Nominee } from '../nominations/nomination.ts';
import type { Award } from '../rules/rule-book.ts';
import { vietnamStamp, yearOf, type CivilDate, type Instant } from '../time.ts';
import type { AwardFacts, CommonFacts } from './facts.ts';

/** What papers on one file say before anything else: whose it is, for which award, when it came in. */
export interface FileHeadFacts extends CommonFacts, AwardFacts {
  readonly nominee: string;
  readonly detail: string;
  readonly receivedOn: CivilDate;
}

/** What the head of a paper on one file is made from. */
export interface FileHead {
  readonly council: Council;
  readonly letterheads: readonly Letterhead[];
  readonly nomination: Nomination;
  readonly nominee: Nominee;
  readonly award: Award | undefined;
}

/** What stands at the head of every paper on one file; undefined where no letterhead is in force today. */
export function fileHeadFacts(
  { council, letterheads, nomination, nominee, award }: FileHead,
  now: Instant,
): FileHeadFacts | undefined {
  const { date } = vietnamStamp(now);
  const letterhead = letterheadOn(letterheads, date);
  if (!letterhead) return undefined;
  const { superiorLines, issuerLines, place, authorityName, foundingDecision } = letterhead;
  return {
    frozenAt: now,
    sample: council.sample,
    ...(council.rehearsal ? { rehearsal: true as const } : {}),
    letterhead: { superiorLines, issuerLines, symbol: null, place, date },
    councilName: council.name,
    authorityName,
    foundingDecision,
    year: nomination.year || yearOf(date),
    date,
    place,
    signers: [],
    award: award?.name.vi ?? '',
    class: award?.class ?? 'form',
    nominee: calledName(nominee),
    detail: nomineeDetail(nominee),
    receivedOn: nomination.receivedOn,
  };
}
