import type { DataFinding } from '#domain/invariants/data-finding.ts';
import type { CouncilDatabase } from './database.ts';
import {
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
  chain.listed.set(`${replica} ${counter}`, parts.length);
  const isBack = last !== undefined && at < last.at;
  return [
    ...faultsOfLink(entry, last).map(broken),
    ...(isBack ? [{ type: 'clock-set-back' as const, replica, counter, at, before: last.at }] : []),
  ];
}

const broken = (fault: ChainFault): DataFinding => ({ type: 'chain-broken', ...fault });

/** Takes the rows of some entries, in the order in which they happened, into a state that they rebuild. */
export async function checkParts(
  db: CouncilDatabase,
  entries: readonly LightEntry[],
  state: GrowingState,
): Promise<readonly DataFinding[]> {
  const names = entries.flatMap(({ replica, counter, parts }) =>
    parts.map((_, part) => [replica, counter, part] as [string, number, number]),
  );
  const stored = await db.journalRows.bulkGet(names);
  return partFindings(
    entries,
    stored.filter((part) => part !== undefined),
    state,
  );
}

/** Holds parts against the headers that list them, and takes their rows into the state. */
export function partFindings(
  entries: readonly LightEntry[],
  parts: readonly JournalPart[],
  state: GrowingState,
): readonly DataFinding[] {
  const partByName = new Map(parts.map((part) => [partKey(part.replica, part.counter, part.part), part]));
  const findings = faultsOfParts(entries, parts).map(broken);
  for (const entry of entries) {
    const { replica, counter } = entry;
    entry.parts.forEach((_, part) => {
      const found = partByName.get(partKey(replica, counter, part));
      if (found) applyEntry(state, entry, rowsOf(found));
      else findings.push({ type: 'part-missing', replica, counter, part });
    });
  }
  return findings;
}

/** Parts of entries that are not there: nothing lists them, so that no walk comes upon them. */
export const strayParts = (parts: JournalKeys['parts'], { listed }: WalkedChain): readonly DataFinding[] =>
  parts
    .filter(([replica, counter, part]) => part >= (listed.get(`${replica} ${counter}`) ?? 0))
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
