import type {
  Cluster,
  ClusterMembership,
  Council,
  CouncilRole,
  Letterhead,
  Member,
  Membership,
} from '#domain/council.ts';
import type { CriteriaSet } from '#domain/scoring/criteria.ts';
import type { CouncilId, MemberId, MembershipId } from '#domain/ids.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { RuleBook } from '#domain/rules/rule-book.ts';
import { sameName, tidyText } from '#domain/text.ts';
import { inForceOn, type CivilDate } from '#domain/time.ts';
import { councilHere, letterheadsOfBody, seatsOfBody } from './bodies.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';

/** The council with everything dated about it. */
export interface CouncilRecord {
  readonly council: Council;
  readonly letterheads: readonly Letterhead[];
  readonly members: readonly Member[];
  readonly memberships: readonly Membership[];
  readonly clusters: readonly Cluster[];
  readonly clusterMemberships: readonly ClusterMembership[];
  readonly ruleBooks: readonly RuleBook[];
  readonly criteriaSets: readonly CriteriaSet[];
}

/** Reads the council of this laptop; null before the first start. */
export async function loadCouncil(db: CouncilDatabase): Promise<CouncilRecord | null> {
  const council = await councilHere(db);
  if (!council) return null;
  const [letterheads, members, memberships, clusters, clusterMemberships, ruleBooks, criteriaSets] = await Promise.all([
    letterheadsOfBody(db, council.id),
    db.members.toArray(),
    seatsOfBody(db, council.id),
    db.clusters.orderBy('number').toArray(),
    db.clusterMemberships.toArray(),
    db.ruleBooks.orderBy('from').toArray(),
    db.criteriaSets.toArray(),
  ]);
  return { council, letterheads, members, memberships, clusters, clusterMemberships, ruleBooks, criteriaSets };
}

/** What the first start of one's own council asks for. */
export interface NewCouncil {
  /** As its papers name it. */
  readonly name: string;
  readonly letterhead: Omit<Letterhead, 'id' | 'councilId'>;
  /** Editions of the rules that ship with the product. */
  readonly ruleBooks: readonly RuleBook[];
  readonly criteriaSets: readonly CriteriaSet[];
}

/** Founds the council on this laptop; there can be only one. */
export const startCouncil = (desk: Desk, input: NewCouncil): Promise<Result<CouncilId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'council-started'),
    ['councils', 'letterheads', 'ruleBooks', 'criteriaSets'],
    async (): Promise<Result<CouncilId, Refusal>> => {
      if ((await desk.db.councils.count()) > 0) return err({ type: 'council-exists' });
      const { letterhead } = input;
      if (!tidyText(letterhead.authorityName)) return err({ type: 'required', field: 'name' });
      if (!tidyText(letterhead.foundingDecision.number)) return err({ type: 'required', field: 'decision' });
      if (!tidyText(letterhead.place)) return err({ type: 'required', field: 'place' });
      const councilId: CouncilId = desk.newId();
      await desk.db.councils.add({
        id: councilId,
        kind: 'council',
        name: input.name,
        sample: false,
        rehearsal: false,
      });
      await desk.db.letterheads.add({ ...letterhead, id: desk.newId(), councilId });
      await desk.db.ruleBooks.bulkAdd([...input.ruleBooks]);
      await desk.db.criteriaSets.bulkAdd([...input.criteriaSets]);
      return ok(councilId);
    },
  );

/** A person taking a seat, by the council's decision. */
export interface NewSeat {
  /** A body beside the council; absent for the council itself. */
  readonly councilId?: CouncilId;
  readonly name: string;
  readonly position: string;
  readonly role: CouncilRole;
  readonly from: CivilDate;
}

/** Gives a person a seat from a day on; chair and secretary are one person each. */
export const seatMember = (desk: Desk, input: NewSeat): Promise<Result<MemberId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'member-seated'),
    ['councils', 'members', 'memberships'],
    async (): Promise<Result<MemberId, Refusal>> => {
      const { db } = desk;
      const name = tidyText(input.name);
      const position = tidyText(input.position);
      if (!name) return err({ type: 'required', field: 'name' });
      if (!position) return err({ type: 'required', field: 'position' });
      const council = input.councilId ? await db.councils.get(input.councilId) : await councilHere(db);
      if (!council) return err({ type: 'not-found', subject: 'member' });
      const memberships = await seatsOfBody(db, council.id);
      const allowed = maySeat(desk, memberships, input.from);
      if (!allowed.ok) return allowed;
      const { role } = input;
      // The new seat is open-ended: whoever holds the office on its first day or later stands in its way.
      const holder = memberships.find((seat) => seat.role === role && (seat.to === null || seat.to >= input.from));
      if (holder && (role === 'chair' || role === 'secretary')) {
        return err({ type: 'seat-taken', role, name: (await db.members.get(holder.memberId))?.name ?? '' });
      }
      // Who sits in the council may sit in a body beside it too: one person, so that his own cases are known there.
      const known = input.councilId
        ? await db.members.filter((member) => sameName(member.name, name)).first()
        : undefined;
      const memberId: MemberId = known?.id ?? desk.newId();
      if (!known) await db.members.add({ id: memberId, name });
      await db.memberships.add({
        id: desk.newId(),
        councilId: council.id,
        memberId,
        role,
        position,
        order: memberships.length + 1,
        from: input.from,
        to: null,
      });
      return ok(memberId);
    },
  );

/** Until the council has a chair and a secretary, whoever sits here seats them; afterwards only these two may. */
function maySeat(desk: Desk, memberships: readonly Membership[], day: CivilDate): Result<true, Refusal> {
  const held = (role: CouncilRole): boolean => memberships.some((seat) => seat.role === role && inForceOn(seat, day));
  return held('chair') && held('secretary') ? mayActOnCouncil('seat', desk.actor.role) : ok(true);
}

/** Ends a member's seat on a day; earlier meetings keep him. */
export const endSeat = (
  desk: Desk,
  input: { readonly membershipId: MembershipId; readonly to: CivilDate },
): Promise<Result<true, Refusal>> =>
  change(desk.db, deedOf(desk, 'seat-ended'), ['memberships'], async (): Promise<Result<true, Refusal>> => {
    const seat = await desk.db.memberships.get(input.membershipId);
    if (!seat) return err({ type: 'not-found', subject: 'member' });
    const allowed = mayActOnCouncil('seat', desk.actor.role);
    if (!allowed.ok) return allowed;
    if (input.to < seat.from) return err({ type: 'ends-before-start', from: seat.from });
    await desk.db.memberships.put({ ...seat, to: input.to });
    return ok(true);
  });
