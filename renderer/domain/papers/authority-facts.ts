import { compositionOn, type Member, type Membership } from '../council.ts';
import { foldText, inCapitals } from '../text.ts';
import type { CivilDate, Instant } from '../time.ts';
import type { CommonFacts, LetterheadFacts } from './facts.ts';
import { standingFacts, type HeadLine, type Issuer } from './standing-facts.ts';

/** Who heads and signs the papers that belong to no meeting, of every day. */
export interface PaperHead extends Issuer {
  readonly memberships: readonly Membership[];
  readonly members: readonly Member[];
}

/** The symbol of the Authority's letters, until the clerk gives them a number. */
export const letterSymbol = '/BQL-VP';

/** What a paper carries that the Authority sends out (the letters, the notice): its own head and who leads it. */
export interface AuthorityFacts extends CommonFacts {
  /** Who signs as the Authority's head: the chair of the council of that day, where he heads it or is in charge of it. */
  readonly authorityHead: AuthorityHead;
}

/** In what office the Authority's papers are signed, and by whom; the name is left blank where nobody is known. */
export interface AuthorityHead {
  readonly heading: string;
  readonly name: string;
}

/** Where the Authority's head signs whom nobody has named: it has one head, so no TM. */
export const unnamedHead: AuthorityHead = { heading: 'TRƯỞNG BAN', name: '' };

/** What a paper says that the Authority signs; undefined where no letterhead is in force on its day. */
export function signedAuthorityFacts(head: PaperHead, line: HeadLine, now: Instant): AuthorityFacts | undefined {
  const common = authorityFacts(head, line, now);
  return common && { ...common, authorityHead: headOfAuthority(head, line.date) };
}

/** The Authority's head over the paper, by the names of its day; undefined where no letterhead is in force then. */
export function authorityFacts(issuer: Issuer, line: HeadLine, now: Instant): CommonFacts | undefined {
  const common = standingFacts(issuer, line, now);
  return common && { ...common, letterhead: { ...common.letterhead, ...authorityLines(common.authorityName) } };
}

function headOfAuthority({ memberships, members }: PaperHead, day: CivilDate): AuthorityHead {
  const chair = compositionOn(memberships, members, day).find(({ role }) => role === 'chair');
  const office = foldText(chair?.position ?? '');
  if (chair && office === 'truong ban') return { ...unnamedHead, name: chair.name };
  if (chair && office === 'pho truong ban phu trach') return { heading: 'PHÓ TRƯỞNG BAN PHỤ TRÁCH', name: chair.name };
  // Nobody else signs as its head: another deputy who chairs the council signs for him (KT.), by hand.
  return unnamedHead;
}

/** The lines over the Authority's papers, from its name: the province's people's committee above, its own name below. */
export function authorityLines(authorityName: string): Pick<LetterheadFacts, 'superiorLines' | 'issuerLines'> {
  const province = provinceOf(authorityName);
  const body = province === undefined ? authorityName : authorityName.slice(0, -province.length).trim();
  const [, first, rest] = /^(Ban Quản lý)\s+(.+)$/iu.exec(body) ?? [];
  return {
    superiorLines: province === undefined ? [] : ['ỦY BAN NHÂN DÂN', inCapitals(province)],
    issuerLines: first !== undefined && rest !== undefined ? [inCapitals(first), inCapitals(rest)] : [inCapitals(body)],
  };
}

/** The province or city that the Authority's name ends with: tỉnh Bắc Ninh; undefined where it names none. */
export const provinceOf = (authorityName: string): string | undefined =>
  /\s((?:tỉnh|thành phố)\s.+)$/iu.exec(authorityName)?.[1];
