import type { AwardId, MemberId, NominationId, NomineeId } from '../ids.ts';
import type { EnterpriseProfile, Ending } from '../registry/profile.ts';
import type { Bilingual } from '../rules/rule-book.ts';
import type { CivilDate } from '../time.ts';

/** Who can be commended: an enterprise, a collective inside a body, or a person. */
export type Nominee = Enterprise | Collective | Person;

interface NomineeBase {
  readonly id: NomineeId;
  readonly name: string;
  /** The end of its entry in the register; null while it can be put forward. */
  readonly ended: Ending | null;
}
/** An enterprise of the zones, known by its tax code, which is text. */
export interface Enterprise extends NomineeBase {
  readonly kind: 'enterprise';
  readonly taxCode: string;
  /** The zone of its seat. */
  readonly zone: string;
  readonly profile: EnterpriseProfile;
}
/** A department, workshop or team. */
export interface Collective extends NomineeBase {
  readonly kind: 'collective';
  readonly unit: string;
  /** The tax code of its enterprise, as the file gave it; empty where it has none. */
  readonly unitTaxCode: string;
  /** Phân loại tập thể in the province's code list; empty where it is not said. */
  readonly classification: string;
}
/** A worker or officer; the salutation is typed, never guessed from a name. */
export interface Person extends NomineeBase {
  readonly kind: 'person';
  readonly salutation: 'Ông' | 'Bà';
  readonly position: string;
  readonly unit: string;
  /** The tax code of the unit, as the file gave it; empty where it has none. */
  readonly unitTaxCode: string;
  readonly bornOn: CivilDate | null;
  /** Phân loại đối tượng in the province's code list; empty where it is not said. */
  readonly classification: string;
  /** The council member this person is, if any: he tells no votes on himself. */
  readonly memberId: MemberId | null;
}

/** The occasions of Luật Thi đua, khen thưởng Điều 8 that this council meets with. */
export const occasions = ['merit', 'sudden', 'movement', 'contribution', 'foreign'] as const;
export type Occasion = (typeof occasions)[number];

/** An award the nominee already holds, with the decision that proves it. */
export interface EarlierAward {
  readonly award: string;
  /** Empty where the file gave none. */
  readonly decisionNumber: string;
  /** Null where the file gave none, or a day that does not exist: the name then holds the words as written. */
  readonly decisionDate: CivilDate | null;
}

/** How far an initiative was recognised: in its own unit, the province or ministry, the country. */
export const initiativeScopes = ['base', 'province', 'national'] as const;
export type InitiativeScope = (typeof initiativeScopes)[number];

/** An initiative that a nomination rests on, as the file gave it. */
export interface Initiative {
  readonly text: string;
  /** Empty where the file gave none. */
  readonly decisionNumber: string;
  /** Of one taken from what the initiative council recognised. */
  readonly decisionDate?: CivilDate;
  readonly scope: InitiativeScope | null;
}

/** A rule of eligibility that the council sets aside for one nomination, and why: papers print it. */
export interface RuleOverride {
  readonly ruleId: string;
  /** As it read on that day. */
  readonly rule: Bilingual;
  readonly reason: string;
}

/** One case put to the council (a lượt): a nominee, one award, one occasion, one year. */
export interface Nomination {
  readonly id: NominationId;
  readonly nomineeId: NomineeId;
  readonly awardId: AwardId;
  readonly occasion: Occasion;
  readonly year: number;
  /** The day the file came in: its conditions are those of the rule book of this day. */
  readonly receivedOn: CivilDate;
  /** Two to four lines of achievement, printed in the award list. */
  readonly achievement: string;
  /** The time in which it was achieved, as the file words it: năm 2026; empty where it does not. */
  readonly period: string;
  readonly earlierAwards: readonly EarlierAward[];
  readonly initiatives: readonly Initiative[];
  /** The nomination for a higher form that the council transferred to this one; null for one that came in as a file. */
  readonly transferredFrom: NominationId | null;
  /** Place on the list as received. */
  readonly order: number;
  /** The rules that were set aside; absent where none was. */
  readonly overrides?: readonly RuleOverride[];
  /** What the standing members propose to the council; absent where they said nothing. */
  readonly standingProposal?: string;
}

/** Whether papers list the nominee among the collectives (Điều 29.5 puts them before persons). */
export const isCollective = (nominee: Nominee): boolean => nominee.kind !== 'person';

/** The nominee as papers write it: Bà Lê Thị An; Công ty TNHH Sao Mai. */
export const calledName = (nominee: Nominee): string =>
  nominee.kind === 'person' ? `${nominee.salutation} ${nominee.name}` : nominee.name;

/** The line under the name: office and unit of a person, zone of an enterprise. */
export function nomineeDetail(nominee: Nominee): string {
  if (nominee.kind === 'enterprise') return nominee.zone;
  if (nominee.kind === 'collective') return nominee.unit;
  return [nominee.position, nominee.unit].filter(Boolean).join(', ');
}

/** The body that a nominee belongs to: a person's and a collective's unit, an enterprise's zone. */
export const nomineeUnit = (nominee: Nominee): string => (nominee.kind === 'enterprise' ? nominee.zone : nominee.unit);

/** Nominations (lượt) and nominees (đối tượng), which are counted apart. */
export const countNominations = (
  nominations: readonly Nomination[],
): { readonly nominations: number; readonly nominees: number } => ({
  nominations: nominations.length,
  nominees: new Set(nominations.map((nomination) => nomination.nomineeId)).size,
});
