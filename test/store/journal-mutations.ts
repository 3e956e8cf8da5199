import type { DataFinding } from '#domain/invariants/data-finding.ts';
import { canonicalJson } from '#store/canonical.ts';
import {
  lightEntries,
  listedParts,
  partFindings,
  strayParts,
  walkEntry,
  type ListedPart,
} from '#store/journal-checks.ts';
import { faultsOfHeads, inOrder, parseRows, type Head, type JournalEntry, type JournalPart } from '#store/journal.ts';
import type { Dump } from '#test/worlds/damaged-copy.ts';

/** A run of a chain with its parts: the entry that is mutated first, and the ones after it that would notice. */
export interface Stretch {
  readonly entries: readonly JournalEntry[];
  readonly parts: readonly JournalPart[];
}

/** One way in which a disk, a tool or somebody's hand can change a journal. */
export interface Mutation {
  readonly name: string;
  readonly stretch: Stretch;
}

/** How many entries after the mutated one are looked at. */
const following = 2;

/** The stretch of a journal that begins with an entry. */
export function stretchAt({ journal, journalRows }: Pick<Dump, 'journal' | 'journalRows'>, index: number): Stretch {
  const entries = journal.slice(index, index + 1 + following);
  const counters = new Set(entries.map(({ counter }) => counter));
  return { entries, parts: journalRows.filter(({ counter }) => counters.has(counter)) };
}

/** Other values for every field of a header; each is a change even where the field was not there. */
const otherValues = (entry: JournalEntry): Readonly<Record<keyof JournalEntry, readonly unknown[]>> => ({
  replica: [`${entry.replica}x`],
  counter: [entry.counter + 100_000],
  lamport: [entry.lamport + 1, 0],
  previous: [null, '0'.repeat(64)].filter((value) => value !== entry.previous),
  schema: [entry.schema + 1],
  appVersion: [`${entry.appVersion}.`],
  type: ['other-deed'],
  actor: [
    { ...entry.actor, name: `${entry.actor.name} ` },
    { ...entry.actor, role: 'other' },
  ],
  at: [entry.at + 1, entry.at - 1],
  reason: [`${entry.reason ?? ''}.`],
  undoes: [{ replica: entry.replica, counter: entry.counter }],
  parts: [
    [],
    [...entry.parts, { count: 1, hash: '0'.repeat(64) }],
    ...entry.parts.flatMap((_, at) => [
      entry.parts.map((part, index) => (index === at ? { ...part, count: part.count + 1 } : part)),
      entry.parts.map((part, index) => (index === at ? { ...part, hash: '0'.repeat(64) } : part)),
    ]),
  ],
  hash: ['0'.repeat(64)],
});

/** Every removal, change and reorder of the first entry of a stretch, of its parts and of their rows. */
export function* mutationsOf({ entries, parts }: Stretch): Generator<Mutation> {
  const [entry, next, ...others] = entries;
  if (!entry) return;
  const rest = entries.slice(1);
  const own = parts.filter(({ counter }) => counter === entry.counter);
  const theirs = parts.filter(({ counter }) => counter !== entry.counter);
  yield { name: 'taken out', stretch: { entries: rest, parts: theirs } };
  yield { name: 'taken out, its rows left', stretch: { entries: rest, parts } };
  if (next) {
    const swapped = [
      { ...next, counter: entry.counter },
      { ...entry, counter: next.counter },
    ];
    yield { name: 'changed places with the next', stretch: { entries: [...swapped, ...others], parts } };
    yield { name: 'overwritten by the next', stretch: { entries: [swapped[0]!, ...rest], parts } };
  }
  for (const [field, values] of Object.entries(otherValues(entry)))
    for (const [index, value] of values.entries())
      yield {
        name: `${field} changed (${index})`,
        stretch: { entries: [{ ...entry, [field]: value }, ...rest], parts },
      };
  for (const field of Object.keys(entry).filter((key) => !['replica', 'counter', 'parts'].includes(key))) {
    const { [field as 'type']: _gone, ...without } = entry;
    yield { name: `${field} left out`, stretch: { entries: [without as JournalEntry, ...rest], parts } };
  }
  for (const part of own) {
    const others2 = parts.filter((other) => other !== part);
    const withRows = (rows: string): Stretch => ({ entries, parts: [...others2, { ...part, rows }] });
    yield { name: `part ${part.part} taken out`, stretch: { entries, parts: others2 } };
    yield { name: `part ${part.part} renumbered`, stretch: { entries, parts: [...others2, { ...part, part: 77 }] } };
    yield { name: `part ${part.part} twice`, stretch: { entries, parts: [...parts, { ...part, part: 78 }] } };
    yield { name: `part ${part.part} no list`, stretch: withRows('{}') };
    const rows = parseRows(part.rows);
    for (const [index, row] of rows.entries()) {
      yield { name: `row ${index} taken out`, stretch: withRows(canonicalJson(rows.toSpliced(index, 1))) };
      yield { name: `row ${index} twice`, stretch: withRows(canonicalJson(rows.toSpliced(index, 0, row))) };
      const changed = { ...row, after: { ...row.after, id: 'other' } };
      yield { name: `row ${index} changed`, stretch: withRows(canonicalJson(rows.with(index, changed))) };
      const earlier = rows[index - 1];
      if (earlier) {
        const moved = rows.with(index, earlier).with(index - 1, row);
        yield { name: `row ${index} before the one above`, stretch: withRows(canonicalJson(moved)) };
      }
    }
  }
}

/** What the product's own walk says of a stretch, coming from the entry before it; the heads where it is the end. */
export function findingsOn(
  { entries, parts }: Stretch,
  before: JournalEntry | undefined,
  heads: readonly Head[] | null,
): readonly DataFinding[] {
  const chain = lightEntries();
  if (before) chain.last.set(before.replica, before);
  const ordered = entries.toSorted((a, b) =>
    a.replica === b.replica ? a.counter - b.counter : a.replica < b.replica ? -1 : 1,
  );
  const listed = parts.filter(({ replica, counter, part }) =>
    entries.some((entry) => entry.replica === replica && entry.counter === counter && part < entry.parts.length),
  );
  return [
    ...ordered.flatMap((entry) => walkEntry(chain, entry)),
    ...[...listedParts(inOrder(chain.entries))].flatMap((slice) =>
      partFindings(slice, ownParts(slice, listed), new Map()),
    ),
    ...strayParts(
      parts.map(({ replica, counter, part }) => [replica, counter, part] as const),
      chain,
    ),
    ...(heads ? faultsOfHeads(chain.last, heads).map((fault) => ({ type: 'chain-broken' as const, ...fault })) : []),
  ];
}

/** The parts of a slice, as the database gives them by their names. */
const ownParts = (slice: readonly ListedPart[], parts: readonly JournalPart[]): readonly JournalPart[] =>
  parts.filter((one) =>
    slice.some(
      ({ entry, part }) => entry.replica === one.replica && entry.counter === one.counter && part === one.part,
    ),
  );

/** The whole database with one stretch of its journal mutated. */
export function withStretch(whole: Dump, stretch: Stretch, mutated: Stretch): Dump {
  return {
    ...whole,
    journal: [...whole.journal.filter((entry) => !stretch.entries.includes(entry)), ...mutated.entries],
    journalRows: [...whole.journalRows.filter((part) => !stretch.parts.includes(part)), ...mutated.parts],
  };
}

/** The mutations of one entry that the product's walk does not notice: none. */
export function unnoticedAt(
  whole: Dump,
  index: number,
): { readonly tried: number; readonly unnoticed: readonly string[] } {
  const stretch = stretchAt(whole, index);
  const isEnd = index + stretch.entries.length === whole.journal.length;
  const heads = isEnd ? whole.heads : null;
  const before = whole.journal[index - 1];
  if (findingsOn(stretch, before, heads).length > 0) throw new Error(`Entry ${index + 1} was damaged before`);
  let tried = 0;
  const unnoticed: string[] = [];
  for (const { name, stretch: mutated } of mutationsOf(stretch)) {
    tried += 1;
    if (findingsOn(mutated, before, heads).length === 0) unnoticed.push(`entry ${index + 1}: ${name}`);
  }
  return { tried, unnoticed };
}
