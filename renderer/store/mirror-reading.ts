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
 * it has everything that the database has, and more. *other*: each has what the other has not, or the copy goes on
 * beyond its damaged line with what nobody can read.
 */
export type MirrorFinding =
  | { readonly type: 'follows'; readonly missing: readonly EntryName[] }
  | { readonly type: 'stale'; readonly damagedLine: number | null }
  | { readonly type: 'ahead' | 'other'; readonly damagedLine: number | null; readonly content: MirrorContent };

/** Thrown by what reads or writes the second copy when the disk refuses; caught where the council is told. */
export class MirrorStopped extends Error {}

/** The value, or a stop with the disk's own reason. */
export function fromDisk<Value>(result: Result<Value, DiskFault | { readonly type: 'mirror-moved' }>): Value {
  if (result.ok) return result.value;
  throw new MirrorStopped('detail' in result.error ? result.error.detail : result.error.type);
}

/** Compares the second copy with the database; reads it whole only where its last line does not settle it. */
export async function compareMirror(db: CouncilDatabase, disk: MirrorDisk, end: MirrorEnd): Promise<MirrorFinding> {
  return (await quickly(db, end)) ?? thoroughly(db, end, await readMirror(disk, end));
}

/** Settles what is usual: the last line is an entry of the database, and what came after it is all that is missing. */
const quickly = (db: CouncilDatabase, end: MirrorEnd): Promise<MirrorFinding | undefined> =>
  db.transaction('r', [db.journal, db.heads], async () => {
    const total = await db.journal.count();
    if (end.last === null) return { type: 'follows', missing: total === 0 ? [] : await namesOf(db) };
    const last = readSafely(end.last)?.entry;
    const stored = last && (await db.journal.get([last.replica, last.counter]));
    if (!last || stored?.hash !== last.hash) return undefined;
    const heads = await db.heads.toArray();
    // Whatever is younger than the last line was written by its own replica: its numbers name what is missing.
    if (heads.some(({ replica, lamport }) => replica !== last.replica && lamport > last.lamport)) return undefined;
    const missing = (heads.find(({ replica }) => replica === last.replica)?.counter ?? 0) - last.counter;
    if (end.lines + missing !== total) return undefined;
    const names = Array.from({ length: missing }, (_, index) => ({
      replica: last.replica,
      counter: last.counter + index + 1,
    }));
    return { type: 'follows', missing: names };
  });

const namesOf = async (db: CouncilDatabase): Promise<readonly EntryName[]> =>
  inOrder(await db.journal.toArray()).map(nameOf);

const nameOf = ({ replica, counter }: JournalEntry): EntryName => ({ replica, counter });

async function thoroughly(db: CouncilDatabase, end: MirrorEnd, content: MirrorContent): Promise<MirrorFinding> {
  const stored = inOrder(await db.journal.toArray());
  const { damagedLine } = content;
  const { entries } = content.journal;
  const hashes = (of: readonly JournalEntry[]): ReadonlySet<string> => new Set(of.map(({ hash }) => hash));
  const [here, there] = [hashes(stored), hashes(entries)];
  if (entries.some(({ hash }) => !here.has(hash))) {
    return { type: stored.every(({ hash }) => there.has(hash)) ? 'ahead' : 'other', damagedLine, content };
  }
  if (damagedLine !== null) {
    // More lines than the database has entries, or a last line that it does not know: the copy may hold what is lost.
    const last = end.last === null ? undefined : readSafely(end.last)?.entry;
    const mayHoldMore = end.lines > stored.length || (last !== undefined && !here.has(last.hash));
    return mayHoldMore ? { type: 'other', damagedLine, content } : { type: 'stale', damagedLine };
  }
  const isBeginning = entries.every(({ hash }, index) => stored[index]?.hash === hash);
  if (!isBeginning) return { type: 'stale', damagedLine };
  return { type: 'follows', missing: stored.slice(entries.length).map(nameOf) };
}

const stretch = 4 * 1024 * 1024;
const linesATurn = 200;

/** Reads the second copy line by line, up to the first that is not as it was written, beside whoever types. */
export async function readMirror(disk: MirrorDisk, { size }: MirrorEnd): Promise<MirrorContent> {
  const bytes = new Uint8Array(size);
  let read = 0;
  while (read < size) {
    const next = fromDisk(await disk.readMirror({ at: read, length: Math.min(stretch, size - read) })).bytes;
    // Cut short since it was opened: what is there is read, and the rest counts as not written.
    if (next.length === 0) break;
    bytes.set(next, read);
    read += next.length;
  }
  const lines = linesOf(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, read)));
  const reader = soundReader();
  for (let line = 0; line < lines.length; line += 1) {
    if (!reader.takes(lines[line] ?? '')) return reader.content(line + 1);
    if (line % linesATurn === linesATurn - 1) await new Promise((later) => setTimeout(later));
  }
  return reader.content(null);
}

/** The lines of a second copy up to the first that is not as it was written; text after the last line's end is none. */
export function soundPartOf(text: string): MirrorContent {
  const reader = soundReader();
  const damaged = linesOf(text).findIndex((line) => !reader.takes(line));
  return reader.content(damaged === -1 ? null : damaged + 1);
}

const linesOf = (text: string): readonly string[] => text.split('\n').slice(0, -1);

/** Takes one line after another for as long as each is as it was written and follows the one before. */
function soundReader() {
  const entries: JournalEntry[] = [];
  const parts: JournalPart[] = [];
  const last = new Map<string, JournalEntry>();
  return {
    takes: (line: string): boolean => {
      const read = readSafely(line);
      if (!read || !followsSoundly(read.entry, read.parts, last.get(read.entry.replica))) return false;
      last.set(read.entry.replica, read.entry);
      entries.push(read.entry);
      parts.push(...read.parts);
      return true;
    },
    content: (damagedLine: number | null): MirrorContent => ({
      journal: { entries: inOrder(entries), parts, heads: headsOf(entries) },
      damagedLine,
    }),
  };
}

function readSafely(line: string): EntryWithParts | undefined {
  try {
    return readJournalLine(line);
  } catch {
    return undefined;
  }
}
