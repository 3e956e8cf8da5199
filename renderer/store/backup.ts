import * as z from 'zod/mini';
import type { FileId } from '#domain/ids.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { instantOf, type Instant } from '#domain/time.ts';
import { canonicalJson, sha256Hex } from './canonical.ts';
import type { CouncilDatabase } from './database.ts';
import { chainFaults, inOrder } from './journal.ts';
import { hash, journalLines, readJournalLine, whole } from './journal-line.ts';
import { isLocked } from './locked-backup.ts';
import { readJournal, replay, type Journal, type State } from './replay.ts';
import { isRecordTable, newestVersion, schemaVersions, type SchemaVersion } from './schema.ts';
import { openSealedZip, sealZip, type Members, type ZipFault } from './sealed-zip.ts';
import { largestFile, mediaTypes, type StoredFile } from './tables.ts';

z.config({ jitless: true });

/*
 * [Note: A backup] One file, `.bangvang`: a sealed zip of `manifest.json`, the journal line by line in order, and the
 * frozen and signed papers under their hashes. It holds no records of its own: they are rebuilt from the journal, so a
 * backup that is read at all is one whose whole history agrees with itself.
 */

/** How large a backup may be. */
export const backupLimits = { packed: 256 * 1024 * 1024, unpacked: 1024 * 1024 * 1024, members: 20_000 } as const;

const head = z.strictObject({ replica: z.string(), counter: whole, lamport: whole, hash });

const manifestShape = z.strictObject({
  format: z.literal('bang-vang-backup'),
  version: z.literal(1),
  schema: whole,
  appVersion: z.string(),
  madeAt: whole,
  entries: whole,
  heads: z.array(head),
  journal: hash,
  files: z.array(z.strictObject({ id: hash, size: whole, mediaType: z.enum(mediaTypes) })),
});

/** A backup as it was read: whole, agreeing with itself, and rebuilt. */
export interface Backup {
  readonly journal: Journal;
  readonly state: State;
  readonly files: readonly StoredFile[];
  readonly madeAt: Instant;
  readonly appVersion: string;
}

/** Why a file is not restored; *locked* until its passphrase is given. */
export type BackupFault = ZipFault | 'newer' | 'locked';

const manifestName = 'manifest.json';
const journalName = 'journal.jsonl';
const filesFolder = 'files/';
const isMember = (name: string): boolean =>
  name === manifestName || name === journalName || /^files\/[\da-f]{64}$/u.test(name);

/** What goes into a backup, wherever it was read. */
export type BackupContent = Pick<Backup, 'journal' | 'files' | 'madeAt' | 'appVersion'>;

/** Writes everything that the council has on this laptop into one file. */
export async function makeBackup(
  db: CouncilDatabase,
  made: { readonly at: Instant; readonly appVersion: string },
): Promise<Result<{ readonly bytes: Uint8Array; readonly entries: number }, 'too-large'>> {
  const [journal, files] = await db.transaction('r', [db.journal, db.journalRows, db.heads, db.files], () =>
    Promise.all([readJournal(db), db.files.toArray()]),
  );
  return packBackup({ journal, files, madeAt: made.at, appVersion: made.appVersion });
}

/** Writes a history and its papers into one file, without a database. */
export function packBackup({
  journal,
  files,
  madeAt,
  appVersion,
}: BackupContent): Result<{ readonly bytes: Uint8Array; readonly entries: number }, 'too-large'> {
  const text = journalLines(journal.entries, journal.parts)
    .map((line) => `${line}\n`)
    .join('');
  const manifest: z.infer<typeof manifestShape> = {
    format: 'bang-vang-backup',
    version: 1,
    schema: Math.max(1, ...journal.entries.map(({ schema }) => schema)),
    appVersion,
    madeAt,
    entries: journal.entries.length,
    heads: [...journal.heads],
    journal: sha256Hex(text),
    files: files.map(({ id, bytes, mediaType }) => ({ id, size: bytes.length, mediaType })),
  };
  const encode = (content: string): Uint8Array => new TextEncoder().encode(content);
  const bytes = sealZip(
    {
      [manifestName]: encode(canonicalJson(manifest)),
      [journalName]: encode(text),
      ...Object.fromEntries(files.map((file) => [`${filesFolder}${file.id}`, file.bytes])),
    },
    (name) => !name.startsWith(filesFolder),
  );
  return bytes.length > backupLimits.packed ? err('too-large') : ok({ bytes, entries: journal.entries.length });
}

/** Reads a backup and proves it: seal, members, hashes, chain, and a replay with nothing missing. Writes nothing. */
export function readBackup(
  bytes: Uint8Array,
  versions: readonly SchemaVersion[] = schemaVersions,
): Result<Backup, BackupFault> {
  if (isLocked(bytes)) return err('locked');
  const opened = openSealedZip(bytes, backupLimits, isMember);
  if (!opened.ok) return opened;
  try {
    return proven(opened.value, versions);
  } catch {
    // Whatever does not parse, decode or add up inside a file whose seal holds was never written by us.
    return err('damaged');
  }
}

function proven(members: Members, versions: readonly SchemaVersion[]): Result<Backup, BackupFault> {
  const said: unknown = JSON.parse(textOf(members[manifestName]));
  const newer = z.looseObject({ version: whole, schema: whole }).safeParse(said);
  if (newer.success && (newer.data.version > 1 || newer.data.schema > newestVersion(versions))) return err('newer');
  const manifest = manifestShape.parse(said);
  const text = textOf(members[journalName]);
  const files = manifest.files.map(({ id, size, mediaType }): StoredFile => {
    const bytes = members[`${filesFolder}${id}`];
    if (bytes?.length !== size || size > largestFile || sha256Hex(bytes) !== id) throw new Error(`The file ${id}`);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the hash of these very bytes
    return { id: id as FileId, bytes, mediaType };
  });
  if (Object.keys(members).length !== files.length + 2) throw new Error('A member that the manifest does not list');
  if (new Set(manifest.files.map(({ id }) => id)).size !== files.length) throw new Error('A file listed twice');
  const lines = text.split('\n');
  if (sha256Hex(text) !== manifest.journal || lines.pop() !== '' || lines.length !== manifest.entries) {
    throw new Error('The journal is not the one that the manifest names');
  }
  const read = lines.map(readJournalLine);
  const journal: Journal = {
    entries: inOrder(read.map(({ entry }) => entry)),
    parts: read.flatMap(({ parts }) => parts),
    heads: manifest.heads,
  };
  if (chainFaults(journal.entries, journal.parts, journal.heads).length > 0) throw new Error('The chain is broken');
  if (journal.entries.some(({ schema }) => schema > newestVersion(versions))) return err('newer');
  const { state, missing } = replay(journal.entries, journal.parts, versions);
  if (missing.length > 0 || !isWhole(state)) throw new Error('The records are not whole');
  return ok({ journal, state, files, madeAt: instantOf(manifest.madeAt), appVersion: manifest.appVersion });
}

/** Rows of tables that are rebuilt, each under its own id. */
const isWhole = (state: State): boolean =>
  [...state].every(
    ([table, rows]) =>
      isRecordTable(table) &&
      [...rows].every(([key, stored]) => z.looseObject({ id: z.literal(key) }).safeParse(stored).success),
  );

function textOf(bytes: Uint8Array | undefined): string {
  if (!bytes) throw new Error('A member is missing');
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
