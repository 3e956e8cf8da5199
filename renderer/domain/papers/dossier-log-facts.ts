import { letterheadOn, type Council, type Letterhead } from '../council.ts';
import { calledName, nomineeDetail, type Nomination, type Nominee } from '../nominations/nomination.ts';
import type { Award } from '../rules/rule-book.ts';
import { vietnamStamp, yearOf, type CivilDate, type Instant } from '../time.ts';
import type { AwardFacts, CommonFacts, PaperFacts } from './facts.ts';
import type { KitFacts } from './kit-facts.ts';

/** Everything the extract of the journal says of one file (Trích nhật ký hồ sơ); drawn anew whenever it is asked for. */
export interface DossierLogFacts extends CommonFacts, AwardFacts {
  readonly kind: 'dossier-log';
  readonly nominee: string;
  readonly detail: string;
  readonly receivedOn: CivilDate;
  /** In the order in which things happened. */
  readonly lines: readonly DossierLine[];
}

/** Everything that can be drawn: the papers that are frozen, and the extract and the kit that never are. */
export type DrawnFacts = PaperFacts | DossierLogFacts | KitFacts;

/** One deed that touched the file, in the words of the screen. */
export interface DossierLine {
  readonly at: Instant;
  readonly who: string;
  readonly deed: string;
  /** What was written: field, what stood there before, what stands there since. */
  readonly changes: readonly string[];
  /** Empty where nobody gave one. */
  readonly reason: string;
}

/** What the head of the extract is made from. */
export interface DossierHead {
  readonly council: Council;
  readonly letterheads: readonly Letterhead[];
  readonly nomination: Nomination;
  readonly nominee: Nominee;
  readonly award: Award | undefined;
}

/** Makes the facts of the extract under today's letterhead; undefined where none is in force. */
export function dossierLogFacts(
  { council, letterheads, nomination, nominee, award }: DossierHead,
  lines: readonly DossierLine[],
  now: Instant,
): DossierLogFacts | undefined {
  const { date } = vietnamStamp(now);
  const letterhead = letterheadOn(letterheads, date);
  if (!letterhead) return undefined;
  const { superiorLines, issuerLines, place, authorityName, foundingDecision } = letterhead;
  return {
    kind: 'dossier-log',
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
    lines,
  };
}
