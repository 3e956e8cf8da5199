import { deedKindOf } from '#domain/deeds.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { CouncilDatabase } from './database.ts';
import type { Desk } from './desk.ts';
import type { EntryName, RowChange } from './journal.ts';
import { takeBack, type DeedFamily } from './take-back.ts';

const dossiers: DeedFamily = {
  // Two deeds of other kinds are also done from the intake register.
  isMeant: (type) =>
    deedKindOf(type) === 'dossiers' || type === 'nomination-received' || type === 'held-award-recorded',
  action: 'receive-nomination',
  tables: [
    'receipts',
    'attachments',
    'nominations',
    'nominees',
    'heldAwards',
    'clusterMemberships',
    'registryEvents',
    'matters',
    'guidanceLetters',
    'opinionLetters',
    'publications',
    'holidays',
    'flags',
  ],
  alsoRests: numberCountedOn,
};

/** Takes one deed on the dossiers' way back; see {@link takeBack}. A number that was counted on from stays. */
export const undoDossierDeed = (desk: Desk, entry: EntryName): Promise<Result<number, Refusal>> =>
  takeBack(desk, entry, dossiers);

/** Whether a later number was given in the intake register. */
async function numberCountedOn(db: CouncilDatabase, rows: readonly RowChange[]): Promise<boolean> {
  const receipts = await db.receipts.toArray();
  return rows.some(({ table, before, after }) => {
    if (table !== 'receipts' || !after) return false;
    const isMoved = before?.['year'] !== after['year'];
    // One that came from another year left its number there, which may have been given since.
    return (
      isMoved &&
      receipts.some(
        ({ year, number }) =>
          (year === after['year'] && number > Number(after['number'])) ||
          (before && year === before['year'] && number >= Number(before['number'])),
      )
    );
  });
}
