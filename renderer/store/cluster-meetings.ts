import { letterheadOn, type Cluster, type Council, type CouncilRole, type Membership } from '#domain/council.ts';
import type { ClusterId, CouncilId, MeetingId, MemberId, NomineeId } from '#domain/ids.ts';
import { unitsOf } from '#domain/meeting/cluster-units.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { MeetingWording } from '#domain/meeting/wording.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { sameName, tidyText } from '#domain/text.ts';
import { dayBefore, inForceOn, type CivilDate } from '#domain/time.ts';
import { councilHere, letterheadsOfBody, seatsOfBody } from './bodies.ts';
import { change } from './change.ts';
import { deedOf, type Desk } from './desk.ts';
import { meetingTables } from './meeting-reading.ts';
import { addMeeting, type NewMeeting } from './preparation.ts';

/** Who speaks for a unit, with his office there. */
export interface Representative {
  readonly name: string;
  readonly position: string;
}

/** A cluster's meeting: its units of the day, who speaks for each, who heads it and who writes. */
export interface NewClusterMeeting extends NewMeeting {
  readonly clusterId: ClusterId;
  /** Who speaks and signs for each unit; a unit not named here sends nobody known yet. */
  readonly representatives: ReadonlyMap<NomineeId, Representative>;
  readonly headId: NomineeId;
  readonly secretaryId: NomineeId;
  /** What stands after the number of its minutes, and what they end with, until it words them otherwise. */
  readonly symbol: string;
  readonly firstWording: MeetingWording;
  /** The decision by which the clusters were made. */
  readonly decision: { readonly number: string; readonly date: CivilDate };
}

/** Prepares a meeting of a cluster: the cluster becomes a body whose seats are its units of that day, one vote each. */
export const prepareClusterMeeting = (desk: Desk, input: NewClusterMeeting): Promise<Result<MeetingId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'cluster-meeting-prepared'),
    [...meetingTables, 'clusters', 'clusterMemberships'],
    async (): Promise<Result<MeetingId, Refusal>> => {
      const allowed = mayActOnCouncil('prepare-meeting', desk.actor.role);
      if (!allowed.ok) return allowed;
      if (!tidyText(input.decision.number)) return err({ type: 'required', field: 'decision' });
      if (input.headId === input.secretaryId) return err({ type: 'seat-empty', role: 'secretary' });
      const cluster = await desk.db.clusters.get(input.clusterId);
      if (!cluster) return err({ type: 'not-found', subject: 'nominee' });
      const body = await bodyOfCluster(desk, cluster, input);
      if (!body.ok) return body;
      await seatUnits(desk, body.value.id, cluster, input);
      return addMeeting(desk, body.value, input, input.firstWording);
    },
  );

/** The body that a cluster is: known by its name, made with its own letterhead when it first meets. */
async function bodyOfCluster(
  { db, newId }: Desk,
  { name }: Cluster,
  { date, decision, symbol }: NewClusterMeeting,
): Promise<Result<Council, Refusal>> {
  const council = await councilHere(db);
  const heading = council && letterheadOn(await letterheadsOfBody(db, council.id), date);
  if (!council || !heading) return err({ type: 'not-found', subject: 'letterhead' });
  const known = await db.councils.filter((body) => body.kind === 'cluster' && sameName(body.name, name)).first();
  if (known) return ok(known);
  const body: Council = { ...council, id: newId(), kind: 'cluster', name };
  await db.councils.add(body);
  // No seal of its own: the cluster stands where the council does, under the same Authority.
  await db.letterheads.add({
    ...heading,
    id: newId(),
    councilId: body.id,
    issuerLines: [name.toLocaleUpperCase('vi')],
    minutesSymbol: symbol,
    foundingDecision: { number: tidyText(decision.number), date: decision.date },
    to: null,
  });
  return ok(body);
}

/** Gives the units of the day their seats; one that left, or whose part or representative changed, ends the day before. */
async function seatUnits(desk: Desk, councilId: CouncilId, cluster: Cluster, input: NewClusterMeeting): Promise<void> {
  const { db, newId } = desk;
  const { date, headId, secretaryId, representatives } = input;
  const nominees = await db.nominees.toArray();
  const units = unitsOf(cluster, await db.clusterMemberships.toArray(), nominees, date);
  const members = await db.members.toArray();
  const seats = await seatsOfBody(db, councilId);
  const wanted = units.map(({ nomineeId, name }, index) => {
    const role: CouncilRole = nomineeId === headId ? 'chair' : nomineeId === secretaryId ? 'secretary' : 'member';
    const own = members.find((member) => member.name === name && seats.some((seat) => seat.memberId === member.id));
    const by = representatives.get(nomineeId);
    const position = tidyText(by?.position ?? '');
    return { member: own, name, role, position, representative: tidyText(by?.name ?? ''), order: index + 1 };
  });
  const isWanted = (seat: Membership): boolean =>
    wanted.some(
      ({ member, role, position, representative, order }) =>
        member?.id === seat.memberId &&
        role === seat.role &&
        position === seat.position &&
        representative === (seat.representative ?? '') &&
        order === seat.order,
    );
  const held = seats.filter((seat) => inForceOn(seat, date) || seat.from > date);
  for (const seat of held.filter((candidate) => !isWanted(candidate))) {
    if (seat.from < date) await db.memberships.put({ ...seat, to: dayBefore(date) });
    else await db.memberships.delete(seat.id);
  }
  for (const { member, name, role, position, representative, order } of wanted) {
    if (member && held.some((seat) => isWanted(seat) && seat.memberId === member.id)) continue;
    const memberId: MemberId = member?.id ?? newId();
    if (!member) await db.members.add({ id: memberId, name });
    const speaker = representative ? { representative } : {};
    await db.memberships.add({
      id: newId(),
      councilId,
      memberId,
      role,
      position,
      ...speaker,
      order,
      from: date,
      to: null,
    });
  }
}
