import type { CouncilRole } from '../council.ts';
import type { OpinionAnswer } from '../dossiers/opinion-letter.ts';
import type { ReviewGroup } from '../intake/findings.ts';
import type { CivilDate } from '../time.ts';
import type { AwardFacts, CommonFacts } from './facts.ts';
import type { OverrideFacts } from './override-facts.ts';

/** Nominations (lượt) and nominees (đối tượng), which are counted apart. */
export interface Counted {
  readonly nominations: number;
  readonly nominees: number;
}

/** Everything that the report on the year's files says before the council meets (Báo cáo tổng hợp, thẩm định hồ sơ). */
export interface AppraisalFacts extends CommonFacts {
  readonly kind: 'appraisal';
  /** The day of the meeting it is written for; null while none is called. */
  readonly meetingOn: CivilDate | null;
  readonly total: Counted;
  readonly groups: Readonly<Record<ReviewGroup, Counted>>;
  /** What files lack or what is not known, once each: what is missing first. */
  readonly asked: readonly (RuleText & { readonly verdict: 'missing' | 'not-known'; readonly count: number })[];
  readonly overrides: readonly OverrideFacts[];
  readonly letters: readonly AskedAgency[];
  readonly publications: readonly (PublicationFacts & { readonly nominations: number })[];
  /** From the higher award to the lower (NĐ 152/2025, Điều 29.5). */
  readonly awards: readonly AppraisedAward[];
  /** Who signs, from left to right. */
  readonly signedBy: readonly { readonly role: CouncilRole; readonly name: string }[];
}

/** A rule in the words of the paper, with its article. */
export interface RuleText {
  readonly rule: string;
  readonly source: string;
}

/** What one letter to an agency came to. */
export interface AskedAgency extends Readonly<Record<OpinionAnswer | 'open', number>> {
  readonly agency: string;
  readonly number: string;
  readonly date: CivilDate;
  readonly asked: number;
}

/** One award of the annex: its figures and its rows. */
export interface AppraisedAward extends AwardFacts, Readonly<Record<ReviewGroup, number>> {
  readonly collectives: number;
  readonly persons: number;
  readonly rows: readonly AppraisedRow[];
}

/** A nomination in the annex (trích ngang). */
export interface AppraisedRow {
  readonly nominee: string;
  readonly detail: string;
  readonly achievement: string;
  readonly period: string;
  readonly earlierAwards: readonly {
    readonly award: string;
    readonly number: string;
    readonly date: CivilDate | null;
  }[];
  readonly initiatives: readonly { readonly text: string; readonly number: string; readonly date: CivilDate | null }[];
  readonly standing: RowStanding;
  readonly opinions: readonly OpinionFacts[];
  readonly publication: PublicationFacts | null;
  /** What the standing members propose; empty where they said nothing. */
  readonly proposal: string;
}

/** How a nomination stands by the rules of its award, and what else its file lacks. */
export interface RowStanding {
  readonly group: ReviewGroup;
  readonly met: number;
  readonly rules: number;
  readonly unknown: number;
  readonly lacks: readonly string[];
  readonly aside: readonly { readonly rule: string; readonly reason: string }[];
}

/** What an agency said of a nominee, or that it has not yet. */
export interface OpinionFacts {
  readonly agency: string;
  readonly answer: OpinionAnswer | 'awaited' | 'overdue';
  readonly number: string;
  readonly on: CivilDate | null;
  readonly note: string;
}

/** A publication: where, since when, and what came of it. */
export interface PublicationFacts {
  readonly number: string;
  readonly place: string;
  readonly from: CivilDate;
  readonly workingDays: number;
  readonly closing: { readonly on: CivilDate; readonly feedback: string } | null;
}
