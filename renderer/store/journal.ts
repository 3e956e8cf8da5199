import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/time.ts';
import { canonicalJson, sha256Hex } from './canonical.ts';

/*
 * [Note: The journal] One journal is the audit trail, the exchange unit and the rescue file. An entry is a header,
 * hashed and chained to the one before, and its rows in parts of at most 500, each part hashed into the header: a part
 * can be taken out (personal data) and the chain still verifies.
 */

/** Who did what, when and why, and which rows it touched; the text that is hashed. */
export interface JournalHeader {
  readonly replica: string;
  readonly counter: number;
  readonly lamport: number;
  /** Hash of this replica's entry before; null for its first. */
  readonly previous: string | null;
  readonly schema: number;
  readonly appVersion: string;
  /** What happened, in the past tense: score-recorded. */
  readonly type: string;
  readonly actor: Actor;
  readonly at: Instant;
  readonly reason?: string;
  readonly undoes?: { readonly replica: string; readonly counter: number };
  readonly parts: readonly { readonly count: number; readonly hash: string }[];
}

/** A header with its own hash, as the database keeps it. */
export interface JournalEntry extends JournalHeader {
  readonly hash: string;
}

/** The name of an entry of the journal. */
export interface EntryName {
  readonly replica: string;
  readonly counter: number;
}

/** At most 500 rows of an entry, as canonical JSON. */
export interface JournalPart {
  readonly replica: string;
  readonly counter: number;
  readonly part: number;
  readonly rows: string;
}

/** The end of a replica's chain. */
export interface Head {
  readonly replica: string;
  readonly counter: number;
  readonly lamport: number;
  readonly hash: string;
}

/** A row of a record table, as JSON. */
export type StoredRow = Readonly<Record<string, unknown>>;

/** One row as it was and as it became; null where there was none, or none is left. */
export interface RowChange {
  readonly table: string;
  readonly key: string;
  readonly before: StoredRow | null;
  readonly after: StoredRow | null;
}

/** Reads the rows of a part, which `change` wrote in this shape and the chain vouches for. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
export const parseRows = (rows: string): readonly RowChange[] => JSON.parse(rows) as RowChange[];

/** The most rows one part holds. */
export const rowsPerPart = 500;

/** The most characters the rows of a part have together, unless one row alone has more: under 64 KiB as they are stored. */
export const charactersPerPart = 24_000;

/** The hash that stands for an entry in the chain. */
export const headerHash = (header: JournalHeader): string => sha256Hex(canonicalJson(header));

/**
 * The journal in the order in which things happened: by Lamport clock, and where two laptops wrote at once by replica,
 * so that every laptop replays the same order.
 */
export const inOrder = <Entry extends Pick<JournalEntry, 'lamport' | 'replica' | 'counter'>>(
  entries: readonly Entry[],
): readonly Entry[] =>
  entries.toSorted((a, b) => a.lamport - b.lamport || byText(a.replica, b.replica) || a.counter - b.counter);

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** The end of every replica's chain, as its entries tell it. */
export function headsOf(entries: readonly JournalEntry[]): readonly Head[] {
  const last = new Map<string, JournalEntry>();
  for (const entry of entries)
    if (entry.counter > (last.get(entry.replica)?.counter ?? 0)) last.set(entry.replica, entry);
  return [...last.values()].map(({ replica, counter, lamport, hash }) => ({ replica, counter, lamport, hash }));
}

/** What an entry is known by, among all entries of a journal. */
export const entryKey = ({ replica, counter }: EntryName): string => `${replica} ${counter}`;

/** What a part is known by, among all parts of a journal. */
export const partKey = (replica: string, counter: number, part: number): string => `${replica} ${counter} ${part}`;

/**
 * What is wrong with a chain, and where: a header's own *hash*, its *link* to the one before, a *gap* in the numbers, a
 * *part* changed, its *count* of rows, an *extra-part* that no header lists, or a *tail* that is not the head.
 */
export interface ChainFault {
  readonly replica: string;
  readonly counter: number;
  readonly fault: 'hash' | 'link' | 'gap' | 'part' | 'count' | 'extra-part' | 'tail';
}

/** What the next entry of a chain is held against: the one before it. */
export type LastEntry = Pick<JournalEntry, 'counter' | 'lamport' | 'hash'>;

/**
 * Checks the entries of every replica, each in its own order, against their parts and the heads. A part that is gone is
 * no fault: it may have been taken out, and leaves its hash behind; `replay` says which are missing.
 */
export function chainFaults(
  entries: readonly JournalEntry[],
  parts: readonly JournalPart[],
  heads: readonly Head[],
): readonly ChainFault[] {
  const lastByReplica = new Map<string, JournalEntry>();
  const linkFaults = entries.flatMap((entry) => {
    const last = lastByReplica.get(entry.replica);
    lastByReplica.set(entry.replica, entry);
    return faultsOfLink(entry, last);
  });
  return [...linkFaults, ...faultsOfParts(entries, parts), ...faultsOfHeads(lastByReplica, heads)];
}

/** Whether an entry with all its parts is as it was written, and follows its replica's last one. */
export const followsSoundly = (
  entry: JournalEntry,
  parts: readonly JournalPart[],
  last: JournalEntry | undefined,
): boolean =>
  parts.length === entry.parts.length &&
  faultsOfLink(entry, last).length === 0 &&
  faultsOfParts([entry], parts).length === 0;

/** What is wrong with one entry beside the one before it in its chain. */
export function faultsOfLink(entry: JournalEntry, last: LastEntry | undefined): readonly ChainFault[] {
  const { hash, ...header } = entry;
  const { replica, counter } = header;
  const faults: ChainFault[] = [];
  if (counter !== (last?.counter ?? 0) + 1) faults.push({ replica, counter, fault: 'gap' });
  if (header.previous !== (last?.hash ?? null)) faults.push({ replica, counter, fault: 'link' });
  if (headerHash(header) !== hash) faults.push({ replica, counter, fault: 'hash' });
  return faults;
}

/** What is wrong with parts beside the headers that list them. */
export function faultsOfParts(
  entries: readonly Pick<JournalEntry, 'replica' | 'counter' | 'parts'>[],
  parts: readonly JournalPart[],
): readonly ChainFault[] {
  const listed = new Map(
    entries.flatMap(({ replica, counter, parts: own }) =>
      own.map((promised, part) => [partKey(replica, counter, part), promised] as const),
    ),
  );
  const seen = new Set<string>();
  return parts.flatMap(({ replica, counter, part, rows }): readonly ChainFault[] => {
    const key = partKey(replica, counter, part);
    const promised = listed.get(key);
    if (!promised || seen.has(key)) return [{ replica, counter, fault: 'extra-part' }];
    seen.add(key);
    if (sha256Hex(rows) !== promised.hash) return [{ replica, counter, fault: 'part' }];
    return rowsIn(rows) === promised.count ? [] : [{ replica, counter, fault: 'count' }];
  });
}

/** How many rows a part has; undefined when it is no list at all. */
function rowsIn(text: string): number | undefined {
  try {
    const rows: unknown = JSON.parse(text);
    return Array.isArray(rows) ? rows.length : undefined;
  } catch {
    return undefined;
  }
}

/** What is wrong with the ends of the chains: each head is the last entry of its chain, and each chain has one. */
export function faultsOfHeads(
  lastByReplica: ReadonlyMap<string, LastEntry>,
  heads: readonly Head[],
): readonly ChainFault[] {
  const headless = [...lastByReplica]
    .filter(([replica]) => !heads.some((head) => head.replica === replica))
    .map(([replica, { counter }]) => ({ replica, counter }));
  const astray = heads.filter(({ replica, counter, lamport, hash }) => {
    const last = lastByReplica.get(replica);
    return last?.counter !== counter || last.lamport !== lamport || last.hash !== hash;
  });
  return [...headless, ...astray].map(({ replica, counter }) => ({ replica, counter, fault: 'tail' }));
}
