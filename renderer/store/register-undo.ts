import { deedKindOf, isRegisterDeed } from '#domain/deeds.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { CouncilDatabase } from './database.ts';
import type { Desk } from './desk.ts';
import type { EntryName, JournalEntry } from './journal.ts';
import { lastDeed } from './last-deed.ts';
import { takeBack, type DeedFamily } from './take-back.ts';

const register: DeedFamily = {
  isMeant: isRegisterDeed,
  action: 'receive-nomination',
  tables: [
    'nominees',
    'heldAwards',
    'registryEvents',
    'zones',
    'receivers',
    'clusters',
    'clusterMemberships',
    'nominations',
    'matters',
    'indicators',
    'movements',
    'registrations',
    'pledges',
    'difficulties',
    'receipts',
    'attachments',
    'opinionLetters',
    'publications',
    'flags',
  ],
};

/** The newest deed of this laptop in the register that was not taken back: what Ctrl+Z there means. */
export const lastRegisterDeed = (db: CouncilDatabase): Promise<JournalEntry | undefined> =>
  lastDeed(db, (type) => deedKindOf(type) === 'register');

/** Takes one deed of the register back; see {@link takeBack}. */
export const undoRegisterDeed = (desk: Desk, entry: EntryName): Promise<Result<number, Refusal>> =>
  takeBack(desk, entry, register);
