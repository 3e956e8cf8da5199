import * as z from 'zod/mini';
import { canonicalJson } from './canonical.ts';
import { entryKey, parseRows, type JournalEntry, type JournalPart } from './journal.ts';

z.config({ jitless: true });

/** A whole number that counts or measures something. */
export const whole = z.int().check(z.minimum(0));

/** SHA-256 in hexadecimal digits. */
export const hash = z.string().check(z.regex(/^[\da-f]{64}$/u));

const entryShape = z.strictObject({
  replica: z.string(),
  counter: z.int().check(z.minimum(1)),
  lamport: whole,
  previous: z.nullable(hash),
  schema: whole,
  appVersion: z.string(),
  type: z.string(),
  actor: z.strictObject({ name: z.string(), role: z.enum(['chair', 'secretary', 'other']) }),
  at: z.int(),
  reason: z.optional(z.string()),
  undoes: z.optional(z.strictObject({ replica: z.string(), counter: whole })),
  parts: z.array(z.strictObject({ count: whole, hash })),
  hash,
});

const row = z.nullable(z.record(z.string(), z.unknown()));
const lineShape = z.strictObject({
  entry: entryShape,
  parts: z.array(
    z.strictObject({
      part: whole,
      rows: z.array(z.strictObject({ table: z.string(), key: z.string(), before: row, after: row })),
    }),
  ),
});

/** An entry of the journal with those of its parts that are left. */
export interface EntryWithParts {
  readonly entry: JournalEntry;
  readonly parts: readonly JournalPart[];
}

/** One line of the mirror file or of a backup: an entry and its parts, numbered, in canonical JSON. */
export const journalLine = ({ entry, parts }: EntryWithParts): string =>
  canonicalJson({ entry, parts: parts.map(({ part, rows }) => ({ part, rows: parseRows(rows) })) });

/** The lines of many entries, in the order given. */
export function journalLines(entries: readonly JournalEntry[], parts: readonly JournalPart[]): readonly string[] {
  const partsByEntry = new Map<string, JournalPart[]>();
  for (const part of parts) {
    const own = entryKey(part);
    const known = partsByEntry.get(own);
    if (known) known.push(part);
    else partsByEntry.set(own, [part]);
  }
  return entries.map((entry) => journalLine({ entry, parts: partsByEntry.get(entryKey(entry)) ?? [] }));
}

/** Reads a line that {@link journalLine} wrote; throws on any other text, were it another spelling of the same entry. */
export function readJournalLine(line: string): EntryWithParts {
  const parsed = lineShape.parse(JSON.parse(line));
  if (canonicalJson(parsed) !== line) throw new Error('A line spelt as nobody wrote it');
  const { replica, counter } = parsed.entry;
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- parsed by its very shape; zod lets an absent reason be undefined
    entry: parsed.entry as unknown as JournalEntry,
    parts: parsed.parts.map(({ part, rows }) => ({ replica, counter, part, rows: canonicalJson(rows) })),
  };
}
