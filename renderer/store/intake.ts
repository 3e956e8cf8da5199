import { planIntake, type IntakePlan, type IntakeRow } from '#domain/intake/import-plan.ts';
import type { NewId } from '#domain/ids.ts';
import { mayActOnCouncil } from '#domain/meeting/meeting.ts';
import type { Refusal } from '#domain/refusal.ts';
import { ok, type Result } from '#domain/result.ts';
import { change } from './change.ts';
import type { CouncilDatabase } from './database.ts';
import { deedOf, type Desk } from './desk.ts';

/** A list that came in: its lines, and the year whose awards it asks for. */
export interface IntakeList {
  readonly rows: readonly IntakeRow[];
  readonly year: number;
}

const intakeTables = ['ruleBooks', 'members', 'nominees', 'nominations'] as const;

/** Says what would become of each line of a list, and writes nothing. */
export const previewImport = ({ db, newId }: Desk, list: IntakeList): Promise<IntakePlan> => plan(db, newId, list);

/** Takes a list in, all its good lines in one deed; the others are told line by line, and can be put right and sent again. */
export const importNominations = (desk: Desk, list: IntakeList): Promise<Result<IntakePlan, Refusal>> =>
  change(
    desk.db,
    deedOf(desk, 'nominations-imported'),
    intakeTables,
    async (): Promise<Result<IntakePlan, Refusal>> => {
      const allowed = mayActOnCouncil('receive-nomination', desk.actor.role);
      if (!allowed.ok) return allowed;
      const planned = await plan(desk.db, desk.newId, list);
      await desk.db.nominees.bulkAdd([...planned.nominees]);
      await desk.db.nominations.bulkAdd([...planned.nominations]);
      return ok(planned);
    },
  );

/** Reads what is known once, not once a line. */
async function plan(db: CouncilDatabase, newId: NewId, { rows, year }: IntakeList): Promise<IntakePlan> {
  const [ruleBooks, members, nominees, nominations] = await Promise.all([
    db.ruleBooks.toArray(),
    db.members.toArray(),
    db.nominees.toArray(),
    db.nominations.where('year').equals(year).toArray(),
  ]);
  return planIntake(rows, { ruleBooks, members, nominees, nominations }, year, newId);
}
