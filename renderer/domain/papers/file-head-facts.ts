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

/** Whose paper it is that belongs to no meeting, and how its papers are headed. */
export interface PaperHead {
  readonly council: Council;
  readonly letterheads: readonly Letterhead[];
}

/** What the head of a paper on one file is made from. */
export interface FileHead extends PaperHead {
  readonly nomination: Nomination;
  readonly nominee: Nominee;
  readonly award: Award | undefined;
}

/** What stands at the head of every paper on one file; undefined where no letterhead is in force today. */
export function fileHeadFacts(head: FileHead, now: Instant): FileHeadFacts | undefined {
  const { nomination, nominee, award } = head;
  const common = standingFacts(head, now, nomination.year || yearOf(vietnamStamp(now).date), null);
  return (
    common && {
      ...common,
      award: award?.name.vi ?? '',
      class: award?.class ?? 'form',
      nominee: calledName(nominee),
      detail: nomineeDetail(nominee),
      receivedOn: nomination.receivedOn,
    }
  );
}

/**
 * What a paper of the council says that belongs to no meeting, under today's letterhead; undefined where none is in force.
 * Its symbol is that of the minutes for another kind of paper (/BC of /BB-HĐTĐKT), null for one without a number.
 */
export function standingFacts(
  { council, letterheads }: PaperHead,
  now: Instant,
  year: number,
  kind: `/${string}` | null,
): CommonFacts | undefined {
  const { date } = vietnamStamp(now);
  const letterhead = letterheadOn(letterheads, date);
  if (!letterhead) return undefined;
  const { superiorLines, issuerLines, place, authorityName, foundingDecision, minutesSymbol } = letterhead;
  const symbol = kind && minutesSymbol.replace(/^\/\p{L}+(?=-)/u, kind);
  return {
    frozenAt: now,
    sample: council.sample,
    ...(council.rehearsal ? { rehearsal: true as const } : {}),
    letterhead: { superiorLines, issuerLines, symbol, place, date },
    councilName: council.name,
    authorityName,
    foundingDecision,
    year,
    date,
    place,
    signers: [],
  };
}
