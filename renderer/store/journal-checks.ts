import type { DataFinding } from '#domain/invariants/data-finding.ts';
import type { CouncilDatabase } from './database.ts';
import {
  entryKey,
  faultsOfLink,
  faultsOfParts,
  parseRows,
  partKey,
  type ChainFault,
  type JournalEntry,
  type JournalPart,
  type RowChange,
} from './journal.ts';
import { applyEntry, type GrowingState } from './replay.ts';

/** The names of everything in the journal, in the order of its chains. */
export interface JournalKeys {
  readonly entries: readonly EntryKey[];
  readonly parts: readonly (readonly [replica: string, counter: number, part: number])[];
}
type EntryKey = readonly [replica: string, counter: number];

type LightEntry = Pick<JournalEntry, 'replica' | 'counter' | 'lamport' | 'schema' | 'parts'>;

/** What of a chain is kept while it is walked: enough to order its entries and to find their parts. */
export interface WalkedChain {
  readonly entries: LightEntry[];
  readonly last: Map<string, Pick<JournalEntry, 'counter' | 'lamport' | 'hash' | 'at'>>;
  /** How many parts each entry lists. */
  readonly listed: Map<string, number>;
}

/** A chain of which nothing was walked yet. */
export const lightEntries = (): WalkedChain => ({ entries: [], last: new Map(), listed: new Map() });

/** Walks some entries of the chains, each held against the one before it. */
export async function checkEntries(
  db: CouncilDatabase,
  chain: WalkedChain,
  names: readonly EntryKey[],
): Promise<readonly DataFinding[]> {
  const found = await db.journal.bulkGet(names.map(([replica, counter]) => [replica, counter]));
  return found.flatMap((entry) => (entry ? walkEntry(chain, entry) : []));
}

/** Walks one entry of a chain, held against the one before it. */
export function walkEntry(chain: WalkedChain, entry: JournalEntry): readonly DataFinding[] {
  const { replica, counter, lamport, schema, parts, at, hash } = entry;
  const last = chain.last.get(replica);
  chain.last.set(replica, { counter, lamport, hash, at });
  chain.entries.push({ replica, counter, lamport, schema, parts });
  chain.listed.set(entryKey(entry), parts.length);
  const isBack = last !== undefined && at < last.at;
  return [
    ...faultsOfLink(entry, last).map(broken),
    ...(isBack ? [{ type: 'clock-set-back' as const, replica, counter, at, before: last.at }] : []),
  ];
}

const broken = (fault: ChainFault): DataFinding => ({ type: 'chain-broken', ...fault });

/** One part that an entry lists. */
export interface ListedPart {
  readonly entry: LightEntry;
  readonly part: number;
}

/** The most rows, and the most parts, taken at once: a list of ten thousand that came in is one entry. */
const [mostRows, mostParts] = [1000, 200];

/** The parts that entries list, in the order in which things happened, a slice at a time. */
export function* listedParts(entries: readonly LightEntry[]): Generator<readonly ListedPart[]> {
  let slice: ListedPart[] = [];
  let rows = 0;
  for (const entry of entries) {
    for (const [part, { count }] of entry.parts.entries()) {
      if (slice.length > 0 && (rows + count > mostRows || slice.length >= mostParts)) {
        yield slice;
        slice = [];
        rows = 0;
      }
      slice.push({ entry, part });
      rows += count;
    }
  }
  if (slice.length > 0) yield slice;
}

/** Reads some parts, holds them against the headers that list them, and takes their rows into the state. */
export async function checkParts(
  db: CouncilDatabase,
  listed: readonly ListedPart[],
  state: GrowingState,
): Promise<readonly DataFinding[]> {
  const stored = await db.journalRows.bulkGet(
    listed.map(({ entry, part }) => [entry.replica, entry.counter, part] as [string, number, number]),
  );
  return partFindings(
    listed,
    stored.filter((part) => part !== undefined),
    state,
  );
}

/** What is wrong with some parts beside the headers that list them; their rows are taken into the state. */
export function partFindings(
  listed: readonly ListedPart[],
  parts: readonly JournalPart[],
  state: GrowingState,
): readonly DataFinding[] {
  const partByName = new Map(parts.map((part) => [partKey(part.replica, part.counter, part.part), part]));
  const entries = [...new Set(listed.map(({ entry }) => entry))];
  const findings = faultsOfParts(entries, parts).map(broken);
  for (const { entry, part } of listed) {
    const { replica, counter } = entry;
    const found = partByName.get(partKey(replica, counter, part));
    if (found) applyEntry(state, entry, rowsOf(found));
    else findings.push({ type: 'part-missing', replica, counter, part });
  }
  return findings;
}

/** Parts of entries that are not there: nothing lists them, so that no walk comes upon them. */
export const strayParts = (parts: JournalKeys['parts'], { listed }: WalkedChain): readonly DataFinding[] =>
  parts
    .filter(([replica, counter, part]) => part >= (listed.get(entryKey({ replica, counter })) ?? 0))
    .map(([replica, counter]) => ({ type: 'chain-broken', replica, counter, fault: 'extra-part' }));

/** What a part says, as far as it can be read: one that was written over is told by its hash, not here. */
function rowsOf({ rows }: JournalPart): readonly RowChange[] {
  try {
    const read = parseRows(rows);
    return Array.isArray(read) ? read.filter(isRowChange) : [];
  } catch {
    return [];
  }
}

const isRowChange = (row: RowChange | null): row is RowChange =>
  typeof row === 'object' && typeof row?.table === 'string' && typeof row.key === 'string' && row.after !== undefined;
