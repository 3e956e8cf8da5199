import type { MovementId } from '#domain/ids.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { sameName, tidyText } from '#domain/text.ts';
import { checkMovementDays, type Movement, type MovementReview } from '#domain/year/movement.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';
import { keptFile, type HandedPaper } from './kept-file.ts';
import { takeOff } from './take-off.ts';

/** A movement as it is typed; its reviews are written by themselves. */
export interface TypedMovement extends Omit<Movement, 'id' | 'plan' | 'reviews'> {
  readonly id?: MovementId;
  readonly plan: HandedPaper;
}

/** Writes a movement down, or puts right the one of this id. */
export async function saveMovement(desk: Desk, input: TypedMovement): Promise<Result<MovementId, Refusal>> {
  const handed = keptFile(input.plan.file);
  if (!handed.ok) return handed;
  const { file, bytes } = handed.value;
  return change(
    desk.db,
    deedOf(desk, input.id === undefined ? 'movement-recorded' : 'movement-corrected'),
    ['movements', 'files'],
    async (): Promise<Result<MovementId, Refusal>> => {
      const allowed = mayActOnCouncil('keep-year', desk.actor.role);
      if (!allowed.ok) return allowed;
      const { db } = desk;
      const known = input.id === undefined ? undefined : await db.movements.get(input.id);
      if (input.id !== undefined && !known) return err({ type: 'not-found', subject: 'register-row' });
      const title = tidyText(input.title);
      if (!title) return err({ type: 'required', field: 'movement' });
      const alike = await db.movements
        .where({ year: input.year })
        .filter((other) => other.id !== input.id && sameName(other.title, title))
        .first();
      if (alike) return err({ type: 'movement-known', title: alike.title, year: alike.year });
      const clusterIds = input.spread === 'clusters' ? input.clusterIds : [];
      if (input.spread === 'clusters' && clusterIds.length === 0) return err({ type: 'required', field: 'cluster' });
      const movement: Movement = {
        id: input.id ?? desk.newId(),
        year: input.year,
        title,
        theme: tidyText(input.theme),
        spread: input.spread,
        clusterIds,
        plan: { number: tidyText(input.plan.number), date: input.plan.date, file },
        launchOn: input.launchOn,
        reportBy: input.reportBy,
        interimOn: input.interimOn,
        finalOn: input.finalOn,
        reviews: known?.reviews ?? [],
      };
      const ordered = checkMovementDays(movement);
      if (!ordered.ok) return ordered;
      if (bytes) await db.files.put(bytes);
      await db.movements.put(movement);
      return ok(movement.id);
    },
  );
}

/** Writes down what a review found, half-way or at the end; a second time it puts the first right. */
export const reviewMovement = (
  desk: Desk,
  input: MovementReview & { readonly id: MovementId },
): Promise<Result<MovementId, Refusal>> =>
  change(desk.db, deedOf(desk, 'movement-reviewed'), ['movements'], async (): Promise<Result<MovementId, Refusal>> => {
    const allowed = mayActOnCouncil('keep-year', desk.actor.role);
    if (!allowed.ok) return allowed;
    const known = await desk.db.movements.get(input.id);
    if (!known) return err({ type: 'not-found', subject: 'register-row' });
    const result = tidyText(input.result);
    if (!result) return err({ type: 'required', field: 'result' });
    const others = known.reviews.filter(({ kind }) => kind !== input.kind);
    const reviews = [...others, { kind: input.kind, on: input.on, result }].toSorted((a) =>
      a.kind === 'interim' ? -1 : 1,
    );
    const ordered = checkMovementDays({ ...known, reviews });
    if (!ordered.ok) return ordered;
    await desk.db.movements.put({ ...known, reviews });
    return ok(input.id);
  });

/** Takes a movement that was written down by mistake away; refused while a unit registered for it. */
export const removeMovement = (desk: Desk, { id }: { readonly id: MovementId }): Promise<Result<MovementId, Refusal>> =>
  takeOff(desk, id, {
    deed: 'movement-removed',
    action: 'keep-year',
    table: 'movements',
    besides: ['registrations'],
    held: async () => {
      const count = await desk.db.registrations.filter(({ movementIds }) => movementIds.includes(id)).count();
      return count > 0 ? { type: 'movement-registered', count } : undefined;
    },
  });

/** A movement with how many units registered for it. */
export interface MovementRow {
  readonly movement: Movement;
  readonly registered: number;
}

/** The movements of a year, by the day of their launch; those without one come last. */
export async function listMovements(db: CouncilDatabase, year: number): Promise<readonly MovementRow[]> {
  const [movements, registrations] = await Promise.all([
    db.movements.where({ year }).toArray(),
    db.registrations.toArray(),
  ]);
  return movements
    .toSorted((a, b) => (a.launchOn ?? '9').localeCompare(b.launchOn ?? '9') || a.title.localeCompare(b.title, 'vi'))
    .map((movement) => ({
      movement,
      registered: registrations.filter(({ movementIds }) => movementIds.includes(movement.id)).length,
    }));
}
