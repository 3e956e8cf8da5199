import { compositionOn } from '../council.ts';
import type { Publication } from '../dossiers/publication.ts';
import { calledName, isCollective, nomineeDetail, type Nomination, type Nominee } from '../nominations/nomination.ts';
import type { Award } from '../rules/rule-book.ts';
import type { CivilDate, Instant } from '../time.ts';
import { signedAuthorityFacts, type AuthorityFacts, type PaperHead } from './authority-facts.ts';
import type { AwardFacts, CommonFacts } from './facts.ts';
import { standingFacts, namedAward } from './standing-facts.ts';

/** For how long, where and with whom nominations are shown. */
interface ShownFacts {
  readonly workingDays: number;
  readonly from: CivilDate;
  /** Until the end of this day. */
  readonly until: CivilDate;
  readonly where: string;
  readonly collectives: number;
  readonly persons: number;
}

/** Everything the notice says under which nominations are shown to the public (Thông báo công khai). */
export interface PublicationNoticeFacts extends AuthorityFacts, ShownFacts {
  readonly kind: 'publication-notice';
  /** From the higher award to the lower, collectives before persons. */
  readonly awards: readonly (AwardFacts & {
    readonly rows: readonly { readonly nominee: string; readonly detail: string }[];
  })[];
}

/** Everything the statement says with which a publication ends (Biên bản kết thúc công khai): the council's paper. */
export interface PublicationClosingFacts extends CommonFacts, ShownFacts {
  readonly kind: 'publication-closing';
  /** The notice's number; empty while it has none. */
  readonly noticeNumber: string;
  /** Nobody said anything where there is none; a remark on all of them names nobody. */
  readonly remarks: readonly { readonly nominee: string; readonly text: string }[];
  /** Why it ended before its last day; empty where it did not. */
  readonly reason: string;
  readonly secretary: string;
  readonly chair: string;
}

/** A nomination that is shown, with its nominee and award. */
export interface ShownCase {
  readonly nomination: Nomination;
  readonly nominee: Nominee;
  readonly award: Award | undefined;
}

/** Makes the facts of the notice; undefined where no letterhead is in force on its day. */
export function publicationNoticeFacts(
  head: PaperHead,
  publication: Publication,
  cases: readonly ShownCase[],
  now: Instant,
): PublicationNoticeFacts | undefined {
  const { year, from, number } = publication;
  const common = signedAuthorityFacts(head, { year, date: from, symbol: number || '/TB-BQL' }, now);
  const ordered = cases.toSorted(
    (a, b) =>
      (a.award?.paperOrder ?? 99) - (b.award?.paperOrder ?? 99) ||
      Number(isCollective(b.nominee)) - Number(isCollective(a.nominee)) ||
      a.nomination.order - b.nomination.order,
  );
  const awards = [...new Set(ordered.map(({ nomination }) => nomination.awardId))].map((id) => {
    const own = ordered.filter(({ nomination }) => nomination.awardId === id);
    const award = own[0]?.award;
    return {
      ...namedAward(award),
      rows: own.map(({ nominee }) => ({ nominee: calledName(nominee), detail: nomineeDetail(nominee) })),
    };
  });
  return common && { kind: 'publication-notice', ...common, ...shownFacts(publication, cases), awards };
}

/** Makes the facts of the closing statement; undefined while the publication runs, or without a letterhead. */
export function publicationClosingFacts(
  head: PaperHead,
  publication: Publication,
  cases: readonly ShownCase[],
  now: Instant,
): PublicationClosingFacts | undefined {
  const { closing, year, number } = publication;
  const common = closing && standingFacts(head, { year, date: closing.on, symbol: null }, now);
  if (!closing || !common) return undefined;
  const seats = compositionOn(head.memberships, head.members, closing.on);
  const nameOf = new Map(cases.map(({ nomination, nominee }) => [nomination.id, calledName(nominee)]));
  return {
    kind: 'publication-closing',
    ...common,
    ...shownFacts(publication, cases),
    noticeNumber: number,
    remarks: closing.remarks.map(({ nominationId, text }) => ({
      nominee: (nominationId && nameOf.get(nominationId)) ?? '',
      text,
    })),
    reason: closing.reason,
    secretary: seats.find(({ role }) => role === 'secretary')?.name ?? '',
    chair: seats.find(({ role }) => role === 'chair')?.name ?? '',
  };
}

function shownFacts({ workingDays, from, until, place }: Publication, cases: readonly ShownCase[]): ShownFacts {
  const collectives = cases.filter(({ nominee }) => isCollective(nominee)).length;
  return {
    workingDays,
    from,
    until,
    where: place,
    collectives,
    persons: cases.length - collectives,
  };
}
