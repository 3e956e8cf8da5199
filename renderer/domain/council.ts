import type {
  ClusterId,
  ClusterMembershipId,
  CouncilId,
  LetterheadId,
  MemberId,
  MembershipId,
  NomineeId,
} from './ids.ts';
import { inForceOn, type CivilDate } from './time.ts';

/** Which body meets: the council, a cluster's units (cụm thi đua), or the initiative council (Hội đồng sáng kiến). */
export const bodyKinds = ['council', 'cluster', 'initiative'] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** A body that meets and votes: the council (Hội đồng Thi đua - Khen thưởng) whose year this laptop keeps, and those beside it. */
export interface Council {
  readonly id: CouncilId;
  readonly kind: BodyKind;
  /** As sentences name it: Hội đồng Thi đua - Khen thưởng. */
  readonly name: string;
  /** Invented data: every paper carries DỮ LIỆU MẪU. */
  readonly sample: boolean;
  /** A rehearsal's copy of the council, thrown away at its end: every paper carries DIỄN TẬP. */
  readonly rehearsal: boolean;
}

/** How the council's papers are headed while these names are in force (NĐ 30/2020, Phụ lục I). */
export interface Letterhead {
  readonly id: LetterheadId;
  readonly councilId: CouncilId;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  /** The body above, upright capitals, one entry a printed line. */
  readonly superiorLines: readonly string[];
  /** The issuer, bold capitals, one entry a printed line. */
  readonly issuerLines: readonly string[];
  /** The Authority as sentences name it: Ban Quản lý các khu công nghiệp tỉnh Bắc Ninh. */
  readonly authorityName: string;
  /** The place before the date: Bắc Ninh. */
  readonly place: string;
  /** The symbol of the council's minutes: /BB-HĐTĐKT. */
  readonly minutesSymbol: string;
  /** Its number is empty while an Authority renamed has not founded its council anew. */
  readonly foundingDecision: FoundingDecision;
}

/** The decision that founded the council under this name (quyết định thành lập, kiện toàn). */
export interface FoundingDecision {
  readonly number: string;
  readonly date: CivilDate;
}

/** Whether the decision that founds the council under its name of these days is known. */
export const isFounded = ({ foundingDecision }: Pick<Letterhead, 'foundingDecision'>): boolean =>
  foundingDecision.number !== '';

/** A person who sits, or sat, on the council. */
export interface Member {
  readonly id: MemberId;
  readonly name: string;
}

/** The parts a member can have in the council. */
export const councilRoles = [
  'chair',
  'standing-vice-chair',
  'vice-chair',
  'standing-member',
  'member',
  'secretary',
] as const;
export type CouncilRole = (typeof councilRoles)[number];

/** A member's seat, dated: a new role is a new seat, so old minutes stay as they were. */
export interface Membership {
  readonly id: MembershipId;
  readonly councilId: CouncilId;
  readonly memberId: MemberId;
  readonly role: CouncilRole;
  /** Office held outside the council: Chánh Văn phòng. */
  readonly position: string;
  /** Of a cluster's unit: who speaks and signs for it; absent while nobody is known. */
  readonly representative?: string;
  /** Place on the council's decision; lists of members keep it. */
  readonly order: number;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
}

/** One seat as it was on a day: who, in what office and role. */
export interface Seat {
  readonly memberId: MemberId;
  readonly name: string;
  readonly role: CouncilRole;
  readonly position: string;
  /** Of a cluster's unit: who speaks and signs for it. */
  readonly representative?: string;
}

/** The council as composed on a day, in the order of its decision: the base of every share of all members. */
export function compositionOn(
  memberships: readonly Membership[],
  members: readonly Member[],
  day: CivilDate,
): readonly Seat[] {
  const nameById = new Map(members.map((member) => [member.id, member.name]));
  return memberships
    .filter((membership) => inForceOn(membership, day))
    .toSorted((a, b) => a.order - b.order)
    .map(({ memberId, role, position, representative }) => ({
      memberId,
      name: nameById.get(memberId) ?? '',
      role,
      position,
      ...(representative ? { representative } : {}),
    }));
}

/** The letterhead in force on a day. */
export const letterheadOn = (letterheads: readonly Letterhead[], day: CivilDate): Letterhead | undefined =>
  letterheads.find((letterhead) => inForceOn(letterhead, day));

/** A cluster (cụm thi đua) of enterprises that are compared only with each other. */
export interface Cluster {
  readonly id: ClusterId;
  readonly number: number;
  readonly name: string;
  readonly zones: readonly string[];
  /** Regulations of the cluster (quy chế), the newest last. */
  readonly regulations: readonly ClusterRegulation[];
}

/** Regulations of a cluster by their decision, and the last day on which they held; absent while they are in force. */
export interface ClusterRegulation {
  readonly number: string;
  readonly date: CivilDate;
  readonly title: string;
  readonly endedOn?: CivilDate;
}

/** An enterprise's time in a cluster, and whether it headed it or was the head's deputy. */
export interface ClusterMembership {
  readonly id: ClusterMembershipId;
  readonly clusterId: ClusterId;
  readonly nomineeId: NomineeId;
  readonly head: boolean;
  /** Whether it was the head's deputy (Cụm phó). */
  readonly deputy: boolean;
  readonly order: number;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
}
