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
  const made = new Set<string>(rows.filter(({ before }) => before === null).map(({ key }) => key));
  const receipts = await db.receipts.toArray();
  const own = receipts.find(({ id }) => made.has(id));
  return own !== undefined && receipts.some(({ year, number }) => year === own.year && number > own.number);
}
