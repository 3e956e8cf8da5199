import type { DifficultyId, MeetingId } from '#domain/ids.ts';
import { unitsOf } from '#domain/meeting/cluster-units.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { sameName, tidyText } from '#domain/text.ts';
import { inForceOn, type CivilDate } from '#domain/time.ts';
import { checkDifficulty, type Difficulty, type DifficultyStep } from '#domain/year/difficulty.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';
import { takeOff } from './take-off.ts';

/** Records a difficulty of a cluster, or puts right the one of this id; its steps and its end have deeds of their own. */
export const recordDifficulty = (
  desk: Desk,
  input: Omit<Difficulty, 'id' | 'steps' | 'endedOn'> & { readonly id?: DifficultyId },
): Promise<Result<DifficultyId, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'difficulty-recorded'),
    ['clusters', 'clusterMemberships', 'nominees', 'meetings', 'difficulties'],
    async (): Promise<Result<DifficultyId, Refusal>> => {
      const { db } = desk;
      const { clusterId, raisedBy, raisedOn, meetingId } = input;
      if (!(await db.clusters.get(clusterId))) return err({ type: 'required', field: 'cluster' });
      if (raisedBy !== null) {
        const nominee = await db.nominees.get(raisedBy);
        if (!nominee) return err({ type: 'unit-not-in-register' });
        const rows = await db.clusterMemberships.where({ nomineeId: raisedBy }).toArray();
        if (!rows.some((row) => row.clusterId === clusterId && inForceOn(row, raisedOn))) {
          return err({ type: 'unit-not-in-cluster', name: nominee.name });
        }
      }
      if (meetingId !== null && !(await db.meetings.get(meetingId))) {
        return err({ type: 'not-found', subject: 'meeting' });
      }
      const known = input.id && (await db.difficulties.get(input.id));
      if (input.id && !known) return err({ type: 'not-found', subject: 'register-row' });
      if (!known && meetingId !== null) {
        const text = tidyText(input.text);
        const same = (one: Difficulty): boolean =>
          one.meetingId === meetingId && one.clusterId === clusterId && one.raisedBy === raisedBy && one.text === text;
        if ((await db.difficulties.filter(same).count()) > 0) return err({ type: 'difficulty-followed' });
      }
      const id: DifficultyId = input.id ?? desk.newId();
      return keep(desk, { ...input, id, steps: known?.steps ?? [], endedOn: known?.endedOn ?? null });
    },
  );

/** Notes what was done about a difficulty on a day. */
export const noteStep = (
  desk: Desk,
  { id, step }: { readonly id: DifficultyId; readonly step: DifficultyStep },
): Promise<Result<DifficultyId, Refusal>> =>
  change(desk.db, deedOf(desk, 'difficulty-step-noted'), ['difficulties'], async () => {
    const known = await desk.db.difficulties.get(id);
    if (!known) return err({ type: 'not-found', subject: 'register-row' });
    if (known.endedOn !== null) return err({ type: 'difficulty-ended', on: known.endedOn });
    if (!step.text.trim()) return err({ type: 'required', field: 'text' });
    return keep(desk, { ...known, steps: [...known.steps, step] });
  });

/** Records the day on which a difficulty found its end. */
export const endDifficulty = (
  desk: Desk,
  { id, on }: { readonly id: DifficultyId; readonly on: CivilDate },
): Promise<Result<DifficultyId, Refusal>> =>
  change(desk.db, deedOf(desk, 'difficulty-ended'), ['difficulties'], async () => {
    const known = await desk.db.difficulties.get(id);
    if (!known) return err({ type: 'not-found', subject: 'register-row' });
    if (known.endedOn !== null) return err({ type: 'difficulty-ended', on: known.endedOn });
    return keep(desk, { ...known, endedOn: on });
  });

/** Takes a difficulty up again that was thought to have ended. */
export const reopenDifficulty = (
  desk: Desk,
  { id }: { readonly id: DifficultyId },
): Promise<Result<DifficultyId, Refusal>> =>
  change(desk.db, deedOf(desk, 'difficulty-reopened'), ['difficulties'], async () => {
    const known = await desk.db.difficulties.get(id);
    return known
      ? keep(desk, { ...known, endedOn: null })
      : err({ type: 'not-found' as const, subject: 'register-row' as const });
  });

/** Takes a difficulty that was recorded by mistake off the list. */
export const removeDifficulty = (
  desk: Desk,
  { id }: { readonly id: DifficultyId },
): Promise<Result<DifficultyId, Refusal>> =>
  takeOff(desk, id, { deed: 'difficulty-removed', action: 'keep-year', table: 'difficulties' });

async function keep(desk: Desk, typed: Difficulty): Promise<Result<DifficultyId, Refusal>> {
  const allowed = mayActOnCouncil('keep-year', desk.actor.role);
  if (!allowed.ok) return allowed;
  const checked = checkDifficulty(typed);
  if (!checked.ok) return checked;
  await desk.db.difficulties.put(checked.value);
  return ok(typed.id);
}

/** What was said at a cluster's meeting of a difficulty: by a unit, or of the cluster as a whole. */
interface SaidDifficulty {
  readonly meetingId: MeetingId;
  /** The name of the cluster that met, and of the unit of which it was said. */
  readonly cluster: string;
  readonly unit: string | null;
  readonly raisedOn: CivilDate;
  readonly text: string;
}

/** Takes what was said at a cluster's meeting over among the difficulties that are followed; its minutes stay as they are. */
export async function followLine(desk: Desk, said: SaidDifficulty): Promise<Result<DifficultyId, Refusal>> {
  const { meetingId, raisedOn, text } = said;
  const [clusters, memberships] = await Promise.all([desk.db.clusters.toArray(), desk.db.clusterMemberships.toArray()]);
  const cluster = clusters.find(({ name }) => sameName(name, said.cluster));
  if (!cluster) return err({ type: 'required', field: 'cluster' });
  const nominees = await desk.db.nominees.bulkGet(memberships.map(({ nomineeId }) => nomineeId));
  const known = nominees.filter((nominee) => nominee !== undefined);
  const unit = unitsOf(cluster, memberships, known, raisedOn).find(({ name }) => name === said.unit);
  return recordDifficulty(desk, {
    clusterId: cluster.id,
    meetingId,
    raisedBy: unit?.nomineeId ?? null,
    raisedOn,
    text,
    solution: '',
    responsible: '',
    dueOn: null,
  });
}

/** Whether what was said at a meeting is followed already. */
export const isFollowed = async (db: CouncilDatabase, meetingId: MeetingId, text: string): Promise<boolean> =>
  (await db.difficulties.filter((one) => one.meetingId === meetingId && one.text === tidyText(text)).count()) > 0;
