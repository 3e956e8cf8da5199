import type { Checklist } from '../dossiers/checklist.ts';
import { calledName, nomineeDetail, type Nomination, type Nominee } from '../nominations/nomination.ts';
import type { Award } from '../rules/rule-book.ts';
import { vietnamStamp, yearOf, type CivilDate, type Instant } from '../time.ts';
import { letterSymbol, signedAuthorityFacts, type AuthorityFacts, type PaperHead } from './authority-facts.ts';
import type { AwardFacts } from './facts.ts';
import { namedAward } from './standing-facts.ts';

/** Đề nghị bổ sung hồ sơ: the Authority tells a unit what its dossiers lack, and by when to bring it. */
export interface SupplementRequestFacts extends AuthorityFacts {
  readonly kind: 'supplement-request';
  readonly unit: string;
  readonly dueOn: CivilDate;
  readonly files: readonly LackingFileFacts[];
}

/** One dossier that lacks something, and what. */
interface LackingFileFacts extends AwardFacts {
  readonly nominee: string;
  readonly detail: string;
  readonly lacks: readonly string[];
}

/** A dossier that lacks something. */
export interface LackingFile {
  readonly nomination: Nomination;
  readonly nominee: Nominee;
  readonly award: Award | undefined;
  readonly checklist: Checklist;
}

/** The unit that put somebody forward and brings what is missing: an enterprise itself, else whose staff it is. */
export const proposingUnit = (nominee: Nominee): string =>
  nominee.kind === 'enterprise' ? nominee.name : nominee.unit;

/** Makes the facts of the request to a unit under today's names; undefined where none is in force. */
export function supplementRequestFacts(
  head: PaperHead,
  { unit, dueOn, files }: { readonly unit: string; readonly dueOn: CivilDate; readonly files: readonly LackingFile[] },
  now: Instant,
): SupplementRequestFacts | undefined {
  const { date } = vietnamStamp(now);
  const year = files[0]?.nomination.year ?? yearOf(date);
  const subject = 'V/v bổ sung hồ sơ\nđề nghị khen thưởng';
  const common = signedAuthorityFacts(head, { year, date, symbol: letterSymbol, subject }, now);
  return (
    common && {
      kind: 'supplement-request',
      ...common,
      unit,
      dueOn,
      files: files.map(({ nominee, award, checklist }) => ({
        nominee: calledName(nominee),
        // An enterprise is the unit that is written to: its zone says nothing to it.
        detail: nominee.kind === 'enterprise' ? '' : nomineeDetail(nominee),
        ...namedAward(award),
        lacks: checklist.lines.filter(({ missing }) => missing).map(({ item }) => item.text.vi),
      })),
    }
  );
}
