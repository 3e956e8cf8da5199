import type { FileId } from '#domain/ids.ts';
import type { RecordRows, RecordTable } from '#domain/records.ts';
import type { Head, JournalEntry, JournalPart } from './journal.ts';

export type { RecordTable } from '#domain/records.ts';

/*
 * [Note: Table kinds] Every table has one kind. *record*: journaled, what a replay rebuilds. *journal*: the trail
 * itself. *content*: bytes keyed by their hash, never changed. *local*: this device only. *derived*: rebuilt at will.
 * A table without a kind does not compile.
 */

/** Every table with its row type. */
export interface Rows extends RecordRows {
  readonly journal: JournalEntry;
  readonly journalRows: JournalPart;
  readonly heads: Head;
  readonly files: StoredFile;
  readonly settings: Setting;
}

/** What the council keeps: papers, pictures of papers, and what dossiers bring besides: Word and Excel files, which are packed. */
export const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png', 'application/zip'] as const;

/** Bytes kept under their own hash: frozen and signed papers. Once stored they are neither changed nor deleted. */
export interface StoredFile {
  readonly id: FileId;
  readonly bytes: Uint8Array;
  readonly mediaType: (typeof mediaTypes)[number];
}

/** The most bytes one file holds: 64 MiB. */
export const largestFile = 64 * 1024 * 1024;

/** Something this device remembers for itself. */
export interface Setting {
  readonly key: string;
  readonly value: unknown;
}

export type TableName = keyof Rows;
export type TableKind = 'record' | 'journal' | 'content' | 'local' | 'derived';

/** The kind of every table: forgetting one is a compile error. */
export const kindByTable = {
  councils: 'record',
  letterheads: 'record',
  members: 'record',
  memberships: 'record',
  clusters: 'record',
  clusterMemberships: 'record',
  zones: 'record',
  receivers: 'record',
  nominees: 'record',
  registryEvents: 'record',
  heldAwards: 'record',
  indicators: 'record',
  movements: 'record',
  registrations: 'record',
  pledges: 'record',
  difficulties: 'record',
  guidingDocuments: 'record',
  guidanceLetters: 'record',
  receipts: 'record',
  nominations: 'record',
  attachments: 'record',
  opinionLetters: 'record',
  publications: 'record',
  holidays: 'record',
  flags: 'record',
  ruleBooks: 'record',
  criteriaSets: 'record',
  scorings: 'record',
  assessments: 'record',
  meetings: 'record',
  attendances: 'record',
  matters: 'record',
  recusals: 'record',
  interests: 'record',
  sheets: 'record',
  sheetChecks: 'record',
  rounds: 'record',
  replies: 'record',
  initiatives: 'record',
  papers: 'record',
  corrections: 'record',
  journal: 'journal',
  journalRows: 'journal',
  heads: 'journal',
  files: 'content',
  settings: 'local',
} as const satisfies {
  readonly [Name in TableName]: Name extends RecordTable ? 'record' : Exclude<TableKind, 'record'>;
};

/** The journaled tables, in a fixed order. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the object above
export const recordTables = (Object.keys(kindByTable) as TableName[]).filter(
  (name): name is RecordTable => kindByTable[name] === 'record',
);
