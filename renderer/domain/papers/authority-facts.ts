import {
  compositionOn,
  letterheadOn,
  type Council,
  type Letterhead,
  type Member,
  type Membership,
} from '../council.ts';
import { foldText } from '../text.ts';
import type { CivilDate, Instant } from '../time.ts';
import type { CommonFacts, LetterheadFacts } from './facts.ts';

/** Who heads and signs the papers that belong to no meeting, of every day. */
export interface PaperHead {
  readonly council: Council;
  readonly letterheads: readonly Letterhead[];
  readonly memberships: readonly Membership[];
  readonly members: readonly Member[];
}

/** What one such paper says at its head. */
interface HeadLine {
  readonly year: number;
  readonly date: CivilDate;
  /** Its number once it is given, its symbol until then; null on a paper without one. */
  readonly symbol: string | null;
  /** V/v of a letter. */
  readonly subject?: string;
}

/** What a paper carries that the Authority sends out (the letters, the notice): its own head and who leads it. */
export interface AuthorityFacts extends CommonFacts {
  /** The Authority's head, as the council of that day has him for its chair; empty where he is not. */
  readonly authorityHead: string;
}

/** The Authority's head over the letter, by the names of its day; undefined where no letterhead is in force then. */
export function authorityFacts(head: PaperHead, line: HeadLine, now: Instant): AuthorityFacts | undefined {
  const common = councilFacts(head, line, now);
  if (!common) return undefined;
  const chair = compositionOn(head.memberships, head.members, line.date).find(({ role }) => role === 'chair');
  return {
    ...common,
    letterhead: { ...common.letterhead, ...authorityLines(common.authorityName) },
    authorityHead: chair && foldText(chair.position) === 'truong ban' ? chair.name : '',
  };
}

/** The council's own head over a paper that belongs to no meeting; undefined where no letterhead is in force then. */
export function councilFacts(
  { council, letterheads }: PaperHead,
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

/** The lines over the Authority's papers, from its name: the province's people's committee above, its own name below. */
export function authorityLines(authorityName: string): Pick<LetterheadFacts, 'superiorLines' | 'issuerLines'> {
  const province = provinceOf(authorityName);
  const body = province === undefined ? authorityName : authorityName.slice(0, -province.length).trim();
  const [, first, rest] = /^(Ban Quản lý)\s+(.+)$/iu.exec(body) ?? [];
  return {
    superiorLines: province === undefined ? [] : ['ỦY BAN NHÂN DÂN', capitals(province)],
    issuerLines: first !== undefined && rest !== undefined ? [capitals(first), capitals(rest)] : [capitals(body)],
  };
}

/** The province or city that the Authority's name ends with: tỉnh Bắc Ninh; undefined where it names none. */
export const provinceOf = (authorityName: string): string | undefined =>
  /\s((?:tỉnh|thành phố)\s.+)$/iu.exec(authorityName)?.[1];

const capitals = (text: string): string => text.toLocaleUpperCase('vi');
