import type { NomineeId } from '../ids.ts';
import type { CivilDate } from '../time.ts';

/** Whether an enterprise builds a zone's infrastructure (chủ đầu tư hạ tầng) or works in it (doanh nghiệp thứ cấp). */
export const enterpriseParts = ['infrastructure', 'secondary'] as const;
export type EnterprisePart = (typeof enterpriseParts)[number];

/** Where an enterprise's capital comes from: trong nước, or vốn đầu tư nước ngoài. */
export const capitals = ['domestic', 'foreign'] as const;
export type Capital = (typeof capitals)[number];

/** A further factory of an enterprise, in a zone beside that of its seat, for as long as it stands there. */
export interface Plant {
  readonly zone: string;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/** What the clerk's list of enterprises tells beside name, tax code and zone; what it does not tell is null or empty. */
export interface EnterpriseProfile {
  readonly part: EnterprisePart | null;
  readonly capital: Capital | null;
  /** Quốc tịch of the capital, as written: Hàn Quốc. */
  readonly country: string;
  readonly industry: string;
  /** Workers, and the women among them, as last reported. */
  readonly workers: number | null;
  readonly women: number | null;
  /** Revenue and what was paid to the budget in the last year reported, in million đồng. */
  readonly revenue: number | null;
  readonly budget: number | null;
  readonly representative: string;
  readonly phone: string;
  readonly plants: readonly Plant[];
}

/** An enterprise of which only name, tax code and zone are known. */
export const blankProfile: EnterpriseProfile = {
  part: null,
  capital: null,
  country: '',
  industry: '',
  workers: null,
  women: null,
  revenue: null,
  budget: null,
  representative: '',
  phone: '',
  plants: [],
};

/** Why somebody is no longer put forward: closed or left, merged into another, or registered twice by mistake. */
export const endingReasons = ['closed', 'merged', 'duplicate'] as const;
export type EndingReason = (typeof endingReasons)[number];

/** The end of an entry in the register; what was voted on it stays as it was. */
export interface Ending {
  readonly why: EndingReason;
  readonly on: CivilDate;
  /** Who goes on in its place; null for one that closed. */
  readonly into: NomineeId | null;
  /** The paper that says so, as typed; empty where there is none. */
  readonly document: string;
}
