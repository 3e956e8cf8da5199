import { isYearDeed } from '#domain/deeds.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { CouncilDatabase } from './database.ts';
import type { Desk } from './desk.ts';
import type { EntryName, JournalEntry } from './journal.ts';
import { lastDeed } from './last-deed.ts';
import { takeBack, type DeedFamily } from './take-back.ts';

const year: DeedFamily = {
  isMeant: isYearDeed,
  action: 'keep-year',
  tables: [
    'indicators',
    'movements',
    'registrations',
    'pledges',
    'difficulties',
    'guidingDocuments',
    'clusters',
    'nominees',
    'meetings',
  ],
};

/** The newest deed of this laptop in the year's work that was not taken back: what Ctrl+Z there means. */
export const lastYearDeed = (db: CouncilDatabase): Promise<JournalEntry | undefined> => lastDeed(db, isYearDeed);

/** Takes one deed of the year's work back; see {@link takeBack}. */
export const undoYearDeed = (desk: Desk, entry: EntryName): Promise<Result<number, Refusal>> =>
  takeBack(desk, entry, year);
