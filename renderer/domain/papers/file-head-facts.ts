import { calledName, nomineeDetail, type Nomination, type Nominee } from '../nominations/nomination.ts';
import type { Award } from '../rules/rule-book.ts';
import { vietnamStamp, yearOf, type CivilDate, type Instant } from '../time.ts';
import type { AwardFacts, CommonFacts } from './facts.ts';
import { standingFacts, type Issuer, namedAward } from './standing-facts.ts';

/** What papers on one file say before anything else: whose it is, for which award, when it came in. */
export interface FileHeadFacts extends CommonFacts, AwardFacts {
  readonly nominee: string;
  readonly detail: string;
  readonly receivedOn: CivilDate;
}

/** What the head of a paper on one file is made from. */
export interface FileHead extends Issuer {
  readonly nomination: Nomination;
  readonly nominee: Nominee;
  readonly award: Award | undefined;
}

/** What stands at the head of every paper on one file; undefined where no letterhead is in force today. */
export function fileHeadFacts(head: FileHead, now: Instant): FileHeadFacts | undefined {
  const { nomination, nominee, award } = head;
  const { date } = vietnamStamp(now);
  const common = standingFacts(head, { year: nomination.year || yearOf(date), date, symbol: null }, now);
  return (
    common && {
      ...common,
      ...namedAward(award),
      nominee: calledName(nominee),
      detail: nomineeDetail(nominee),
      receivedOn: nomination.receivedOn,
    }
  );
}
