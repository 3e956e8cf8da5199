import { deedKindOf, type DeedKind } from '#domain/deeds.ts';
import type { MeetingId } from '#domain/ids.ts';
import type { Bilingual } from '#domain/rules/rule-book.ts';
import { foldText } from '#domain/text.ts';
import { vietnamStamp, type CivilDate } from '#domain/time.ts';
import type { CouncilDatabase } from './database.ts';
import { parseRows, type JournalEntry, type RowChange } from './journal.ts';
import { loadNames } from './names.ts';
import { netRows } from './replay.ts';
import type { EntryName } from './journal.ts';

/**
 * The names of all entries, the newest first, told by the ends of the chains alone: nothing is read, however many there
 * are. A laptop that took over a history begins a chain of its own, so that one chain follows another.
 */
export async function listEntries(db: CouncilDatabase): Promise<readonly EntryName[]> {
  const heads = (await db.heads.toArray()).toSorted((a, b) => b.lamport - a.lamport);
  return heads.flatMap(({ replica, counter }) =>
    Array.from({ length: counter }, (_, index) => ({ replica, counter: counter - index })),
  );
}

/** An entry with the rows of one of its parts, and what the ids in them are called. */
export interface ReadEntry {
  readonly entry: JournalEntry;
  readonly rows: readonly RowChange[];
  /** How many rows the entry wrote in all. */
  readonly count: number;
  readonly names: ReadonlyMap<string, Bilingual>;
}

/** Reads a run of a chain's entries, each with its first part: what a line of the journal says. */
export async function readRun(
  db: CouncilDatabase,
  replica: string,
  [from, to]: readonly [from: number, to: number],
): Promise<readonly ReadEntry[]> {
  const entries = await entriesOf(db, replica, [from, to]);
  const parts = await db.journalRows.bulkGet(
    entries.map(({ counter }) => [replica, counter, 0] as [string, number, number]),
  );
  const rows = entries.map((entry, index) => rowsIn(entry, parts[index]?.rows));
  const names = await loadNames(db, rows.flatMap(first));
  return entries.map((entry, index) => ({
    entry,
    rows: rows[index] ?? [],
    count: entry.parts.reduce((sum, { count }) => sum + count, 0),
    names,
  }));
}

/** A line names the first rows only: a list of ten thousand that came in is one line too. */
const first = (rows: readonly RowChange[]): readonly RowChange[] => rows.slice(0, 3);

const entriesOf = (
  db: CouncilDatabase,
  replica: string,
  [from, to]: readonly [number, number],
): Promise<readonly JournalEntry[]> =>
  db.journal.where('[replica+counter]').between([replica, from], [replica, to], true, true).toArray();

const rowsIn = ({ schema }: JournalEntry, text: string | undefined): readonly RowChange[] => {
  try {
    return text === undefined ? [] : netRows(parseRows(text), schema);
  } catch {
    // A part that was written over is told by the check of the data; here it has nothing to say.
    return [];
  }
};

/** Reads one part of an entry whole: what stands under an opened line. */
export async function readPart(
  db: CouncilDatabase,
  { replica, counter }: EntryName,
  part: number,
): Promise<ReadEntry | undefined> {
  const [entry, found] = await Promise.all([
    db.journal.get([replica, counter]),
    db.journalRows.get([replica, counter, part]),
  ]);
  if (!entry) return undefined;
  const rows = rowsIn(entry, found?.rows);
  const count = entry.parts.reduce((sum, own) => sum + own.count, 0);
  return { entry, rows, count, names: await loadNames(db, rows) };
}

/** What the journal is narrowed down to; null and the empty text ask for everything. */
export interface JournalFilter {
  readonly person: string | null;
  readonly kind: DeedKind | null;
  readonly meetingId: MeetingId | null;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly sought: string;
}

/** Whether a filter asks for everything. */
export const asksForAll = ({ person, kind, meetingId, from, to, sought }: JournalFilter): boolean =>
  [person, kind, meetingId, from, to].every((part) => part === null) && foldText(sought) === '';

/** How many entries are looked at between two answers. */
const slice = 200;

/** Looks for entries, from the newest back, and gives what it found slice by slice. */
export async function* findEntries(
  db: CouncilDatabase,
  filter: JournalFilter,
): AsyncGenerator<{ readonly found: readonly EntryName[]; readonly looked: number }> {
  const heads = (await db.heads.toArray()).toSorted((a, b) => b.lamport - a.lamport);
  const sought = foldText(filter.sought).split(' ').filter(Boolean);
  const named = sought.length > 0 ? await namedLike(db, sought) : new Set<string>();
  let looked = 0;
  for (const { replica, counter } of heads) {
    for (let to = counter; to > 0; to -= slice) {
      const from = Math.max(1, to - slice + 1);
      const entries = (await entriesOf(db, replica, [from, to])).filter((entry) => isAsked(entry, filter));
      const found = asksForRows(filter) ? await withRows(db, entries, filter, sought, named) : entries;
      looked += to - from + 1;
      yield { found: found.map((entry) => ({ replica, counter: entry.counter })).toReversed(), looked };
    }
  }
}

function isAsked({ actor, type, at }: JournalEntry, { person, kind, from, to }: JournalFilter): boolean {
  if (person !== null && actor.name !== person) return false;
  if (kind !== null && deedKindOf(type) !== kind) return false;
  const { date } = vietnamStamp(at);
  return (from === null || from <= date) && (to === null || date <= to);
}

const asksForRows = ({ meetingId, sought }: JournalFilter): boolean => meetingId !== null || foldText(sought) !== '';

async function withRows(
  db: CouncilDatabase,
  entries: readonly JournalEntry[],
  { meetingId }: JournalFilter,
  sought: readonly string[],
  named: ReadonlySet<string>,
): Promise<readonly JournalEntry[]> {
  const keys = entries.flatMap(({ replica, counter, parts }) =>
    parts.map((_, part) => [replica, counter, part] as [string, number, number]),
  );
  const parts = await db.journalRows.bulkGet(keys);
  const textByEntry = new Map<number, string>();
  for (const part of parts) if (part) textByEntry.set(part.counter, (textByEntry.get(part.counter) ?? '') + part.rows);
  return entries.filter(({ counter, actor, reason = '' }) => {
    const rows = textByEntry.get(counter) ?? '';
    if (meetingId !== null && !rows.includes(meetingId)) return false;
    if (sought.length === 0 || (rows.match(uuid) ?? []).some((id) => named.has(id))) return true;
    return [actor.name, reason, ...typedIn(rows)].some((text) => holdsAll(text, sought));
  });
}

const uuid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gu;

/** Whether every word looked for begins a word of the text: An is not found in Lan. */
const holdsAll = (text: string, sought: readonly string[]): boolean => {
  const folded = ` ${foldText(text)}`;
  return sought.every((word) => folded.includes(` ${word}`));
};

/** Longer than any name, letter or reason: an achievement is not looked through. */
const longestName = 160;

/** What stands in the fields of some rows, without the names of the fields. */
const typedIn = (rows: string): readonly string[] =>
  [...rows.matchAll(/"((?:[^"\\]|\\.)*)"(:?)/gu)].flatMap(([, text = '', isName]) =>
    isName === ':' || text.length > longestName ? [] : [text],
  );

/** The ids of whoever and whatever is called so: entries tell of them by id. */
async function namedLike(db: CouncilDatabase, sought: readonly string[]): Promise<ReadonlySet<string>> {
  const isLike = (name: string): boolean => holdsAll(name, sought);
  const [members, nominees, meetings] = await Promise.all([
    db.members.toArray(),
    db.nominees.toArray(),
    db.meetings.toArray(),
  ]);
  const called = [...members, ...nominees].filter(({ name }) => isLike(name)).map(({ id }) => id);
  const nominations = await db.nominations.where('nomineeId').anyOf(called).primaryKeys();
  return new Set<string>([
    ...called,
    ...meetings.filter(({ title }) => isLike(title)).map(({ id }) => id),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of nominations
    ...(nominations as unknown as string[]),
  ]);
}
