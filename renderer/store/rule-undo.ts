import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { CouncilDatabase } from './database.ts';
import type { Desk } from './desk.ts';
import type { EntryName, JournalEntry } from './journal.ts';
import { lastDeed } from './last-deed.ts';
import { takeBack, type DeedFamily } from './take-back.ts';

const ruleDeeds: ReadonlySet<string> = new Set(['rule-changed', 'editions-taken']);

const rules: DeedFamily = {
  isMeant: (type) => ruleDeeds.has(type),
  action: 'keep-rules',
  tables: ['ruleBooks', 'meetings'],
};

/** The newest deed of this laptop among the rules that was not taken back. */
export const lastRuleDeed = (db: CouncilDatabase): Promise<JournalEntry | undefined> => lastDeed(db, rules.isMeant);

/** Takes one change of the rules back; see {@link takeBack}. What a meeting was bound to since stays. */
export const undoRuleDeed = (desk: Desk, entry: EntryName): Promise<Result<number, Refusal>> =>
  takeBack(desk, entry, rules);
