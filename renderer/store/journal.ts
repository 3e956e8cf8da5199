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

/** The hash that stands for an entry in the chain. */
export const headerHash = (header: JournalHeader): string => sha256Hex(canonicalJson(header));

/** One line of the mirror file: an entry and its parts, in canonical JSON. */
export const journalLine = (entry: JournalEntry, parts: readonly JournalPart[]): string =>
  canonicalJson({ entry, parts: parts.map((part) => parseRows(part.rows)) });

/** What is wrong with a chain, and where. */
export interface ChainFault {
  readonly replica: string;
  readonly counter: number;
  readonly fault: 'hash' | 'link' | 'gap' | 'part';
}

/** Checks a replica's entries in order: numbers without gaps, links, headers and parts unchanged. */
export function chainFaults(entries: readonly JournalEntry[], parts: readonly JournalPart[]): readonly ChainFault[] {
  const faults: ChainFault[] = [];
  const partByKey = new Map(parts.map((part) => [`${part.replica} ${part.counter} ${part.part}`, part]));
  const lastByReplica = new Map<string, JournalEntry>();
  for (const { hash, ...header } of entries) {
    const { replica, counter } = header;
    const last = lastByReplica.get(replica);
    const found = (fault: ChainFault['fault']): number => faults.push({ replica, counter, fault });
    if (counter !== (last?.counter ?? 0) + 1) found('gap');
    if (header.previous !== (last?.hash ?? null)) found('link');
    if (headerHash(header) !== hash) found('hash');
    header.parts.forEach((expected, index) => {
      const part = partByKey.get(`${replica} ${counter} ${index}`);
      // A part taken out leaves its hash behind: absence is no fault of the chain.
      if (part && sha256Hex(part.rows) !== expected.hash) found('part');
    });
    lastByReplica.set(replica, { ...header, hash });
  }
  return faults;
}
