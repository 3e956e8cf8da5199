import type { Result } from '#domain/result.ts';
import type { DiskFault } from '#domain/safety.ts';
import type { CouncilDatabase } from './database.ts';
import { followsSoundly, headsOf, inOrder, type EntryName, type JournalEntry, type JournalPart } from './journal.ts';
import { readJournalLine, type EntryWithParts } from './journal-line.ts';
import type { Journal } from './replay.ts';

/** How far the second copy goes, as the disk says. */
export interface MirrorEnd {
  readonly size: number;
  readonly lines: number;
  readonly last: string | null;
  readonly files: readonly string[];
}

/** What the store asks of the disk for its second copy; the bridge to the operating system is one. */
export interface MirrorDisk {
  openMirror(this: void, request: object): Promise<Result<MirrorEnd, DiskFault>>;
  appendToMirror(
    this: void,
    request: { readonly at: number; readonly bytes: Uint8Array },
  ): Promise<Result<{ readonly size: number }, DiskFault | { readonly type: 'mirror-moved' }>>;
  readMirror(
    this: void,
    request: { readonly at: number; readonly length: number },
  ): Promise<Result<{ readonly bytes: Uint8Array }, DiskFault>>;
  keepFile(this: void, request: { readonly id: string; readonly bytes: Uint8Array }): Promise<Result<true, DiskFault>>;
  readKeptFile(
    this: void,
    request: { readonly id: string },
  ): Promise<Result<{ readonly bytes: Uint8Array }, DiskFault>>;
  setMirrorAside(this: void, request: object): Promise<Result<{ readonly path: string }, DiskFault>>;
}

/** What the second copy tells, as far as it is sound. */
export interface MirrorContent {
  readonly journal: Journal;
  /** The first line that is not as it was written, from 1; null while all are. */
  readonly damagedLine: number | null;
}

/**
 * How the second copy stands to the database. *follows*: it is the beginning of the journal, and lacks these entries.
 * *stale*: the database has all of it, but it is no beginning, or is damaged: it is set aside and written anew. *ahead*:
 * it has everything that the database has, and more. *other*: each has what the other has not.
 */
export type MirrorFinding =
  | { readonly type: 'follows'; readonly missing: readonly EntryName[] }
  | { readonly type: 'stale'; readonly damagedLine: number | null }
  | { readonly type: 'ahead' | 'other'; readonly content: MirrorContent };

/** Thrown by what reads or writes the second copy when the disk refuses; caught where the council is told. */
export class MirrorStopped extends Error {}

/** The value, or a stop with the disk's own reason. */
export function fromDisk<Value>(result: Result<Value, { readonly type: string; readonly detail?: string }>): Value {
  if (result.ok) return result.value;
  throw new MirrorStopped(result.error.detail ?? result.error.type);
}

/** Compares the second copy with the database; reads it whole only where its last line does not settle it. */
export async function compareMirror(db: CouncilDatabase, disk: MirrorDisk, end: MirrorEnd): Promise<MirrorFinding> {
  return (await quickly(db, end)) ?? thoroughly(db, await readMirror(disk, end));
}

/** Settles what is usual: the last line is an entry of this laptop, and what came after it is all that is missing. */
async function quickly(db: CouncilDatabase, end: MirrorEnd): Promise<MirrorFinding | undefined> {
  const total = await db.journal.count();
  if (end.last === null) return { type: 'follows', missing: total === 0 ? [] : await namesOf(db) };
  const last = readSafely(end.last)?.entry;
  if (last?.replica !== db.replica) return undefined;
  const stored = await db.journal.get([last.replica, last.counter]);
  if (stored?.hash !== last.hash) return undefined;
  const head = await db.heads.get(db.replica);
  const missing = (head?.counter ?? 0) - last.counter;
  if (end.lines + missing !== total) return undefined;
  return {
    type: 'follows',
    missing: Array.from({ length: missing }, (_, index) => ({
      replica: db.replica,
      counter: last.counter + index + 1,
    })),
  };
}

const namesOf = async (db: CouncilDatabase): Promise<readonly EntryName[]> =>
  inOrder(await db.journal.toArray()).map(nameOf);

const nameOf = ({ replica, counter }: JournalEntry): EntryName => ({ replica, counter });

async function thoroughly(db: CouncilDatabase, content: MirrorContent): Promise<MirrorFinding> {
  const stored = inOrder(await db.journal.toArray());
  const { entries } = content.journal;
  const hashes = (of: readonly JournalEntry[]): ReadonlySet<string> => new Set(of.map(({ hash }) => hash));
  const [here, there] = [hashes(stored), hashes(entries)];
  if (entries.some(({ hash }) => !here.has(hash))) {
    return { type: stored.every(({ hash }) => there.has(hash)) ? 'ahead' : 'other', content };
  }
  const isBeginning = entries.every(({ hash }, index) => stored[index]?.hash === hash);
  if (content.damagedLine !== null || !isBeginning) return { type: 'stale', damagedLine: content.damagedLine };
  return { type: 'follows', missing: stored.slice(entries.length).map(nameOf) };
}

const stretch = 4 * 1024 * 1024;

/** Reads the second copy line by line, up to the first that is not as it was written. */
export async function readMirror(disk: MirrorDisk, { size }: MirrorEnd): Promise<MirrorContent> {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size;) {
    const read = fromDisk(await disk.readMirror({ at, length: Math.min(stretch, size - at) }));
    if (read.bytes.length === 0) throw new MirrorStopped('The second copy is shorter than it was');
    bytes.set(read.bytes, at);
    at += read.bytes.length;
  }
  return soundPartOf(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
}

/** The lines of a second copy up to the first that is not as it was written; text after the last line's end is none. */
export function soundPartOf(text: string): MirrorContent {
  const entries: JournalEntry[] = [];
  const parts: JournalPart[] = [];
  const last = new Map<string, JournalEntry>();
  const lines = text.split('\n').slice(0, -1);
  const damaged = lines.findIndex((line) => {
    const read = readSafely(line);
    if (!read || !followsSoundly(read.entry, read.parts, last.get(read.entry.replica))) return true;
    last.set(read.entry.replica, read.entry);
    entries.push(read.entry);
    parts.push(...read.parts);
    return false;
  });
  return {
    journal: { entries: inOrder(entries), parts, heads: headsOf(entries) },
    damagedLine: damaged === -1 ? null : damaged + 1,
  };
}

function readSafely(line: string): EntryWithParts | undefined {
  try {
    return readJournalLine(line);
  } catch {
    return undefined;
  }
}
