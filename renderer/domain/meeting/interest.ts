import type { InterestId, MemberId } from '../ids.ts';
import { nomineeUnit, type Nominee } from '../nominations/nomination.ts';
import { sameName, saysName } from '../text.ts';
import { inForceOn, type CivilDate } from '../time.ts';

/** How a member is tied to an enterprise: he heads it, somebody of his family is there, or he has to do with it otherwise. */
export const interestTies = ['heads', 'relative', 'other'] as const;
export type InterestTie = (typeof interestTies)[number];

/** A line of the register of interests: with which enterprise a member has to do, how, and from when to when. */
export interface Interest {
  readonly id: InterestId;
  readonly memberId: MemberId;
  readonly tie: InterestTie;
  /** The enterprise by name, as the papers call it. */
  readonly unit: string;
  /** Its tax code, which finds it under any name; empty where it is not known. */
  readonly taxCode: string;
  /** Who of the family, or what else ties them, as the minutes print it: vợ, bà Nguyễn Thị A; empty for a head. */
  readonly note: string;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
}

/** A member who should take no part in the vote on a nominee, and why, in the words of the minutes. */
export interface Concern {
  readonly memberId: MemberId;
  readonly reason: string;
}

/** Nobody votes on himself: nothing is left to ask. */
export const ownConcern = (nominee: Nominee): Concern | undefined =>
  nominee.kind === 'person' && nominee.memberId !== null
    ? { memberId: nominee.memberId, reason: 'là người được đề nghị' }
    : undefined;

/** Who of the register has to do with a nominee on a day: the head of its enterprise, or one whose family is there. */
export function concernsWith(nominee: Nominee, interests: readonly Interest[], day: CivilDate): readonly Concern[] {
  const own = ownConcern(nominee)?.memberId;
  const found = new Map<MemberId, Concern>();
  for (const interest of interests) {
    const reason = inForceOn(interest, day) ? reasonOf(interest, nominee) : undefined;
    // Several ties of one member are one concern: he stays out once.
    if (reason !== undefined && interest.memberId !== own && !found.has(interest.memberId))
      found.set(interest.memberId, { memberId: interest.memberId, reason });
  }
  return [...found.values()];
}

/** Why a line of the register keeps a member from the vote on a nominee, in the words of the minutes; undefined where it does not. */
export function reasonOf(interest: Interest, nominee: Nominee): string | undefined {
  const { tie, unit, note } = interest;
  if (isAt(interest, nominee)) {
    if (tie === 'heads') return `đứng đầu ${unit}`;
    if (tie === 'relative') return note ? `có người thân (${note}) tại ${unit}` : `có người thân tại ${unit}`;
    return note ? `có liên quan đến ${unit}: ${note}` : `có liên quan đến ${unit}`;
  }
  const isRelative = tie === 'relative' && nominee.kind === 'person' && saysName(note, nominee.name);
  return isRelative ? `có người thân (${note}) được đề nghị` : undefined;
}

/** Whether a nominee is the enterprise, or somebody or a part of it. The tax code decides where both give one. */
function isAt({ taxCode, unit }: Interest, nominee: Nominee): boolean {
  const code = nominee.kind === 'enterprise' ? nominee.taxCode : nominee.unitTaxCode;
  if (taxCode && code) return taxCode === code;
  return sameName(unit, nominee.kind === 'enterprise' ? nominee.name : nomineeUnit(nominee));
}
