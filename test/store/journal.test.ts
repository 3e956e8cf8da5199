import { describe, expect, test } from 'vitest';
import type { Instant } from '#domain/time.ts';
import { canonicalJson, sha256Hex } from '#store/canonical.ts';
import {
  chainFaults,
  headerHash,
  inOrder,
  type Head,
  type JournalEntry,
  type JournalPart,
  type RowChange,
} from '#store/journal.ts';
import { journalLine } from '#store/journal-line.ts';
import { replay } from '#store/replay.ts';

const row = (key: string, name: string): RowChange => ({
  table: 'members',
  key,
  before: null,
  after: { id: key, name },
});

/** An entry after another, with its parts; its numbers can be told to lie. */
function entryAfter(
  last: JournalEntry | null,
  rows: readonly (readonly RowChange[])[],
  lie: { readonly replica?: string; readonly lamport?: number; readonly count?: number } = {},
): { readonly entry: JournalEntry; readonly parts: readonly JournalPart[] } {
  const replica = lie.replica ?? last?.replica ?? 'a';
  const counter = (last?.counter ?? 0) + 1;
  const texts = rows.map((part) => canonicalJson(part));
  const header = {
    replica,
    counter,
    lamport: lie.lamport ?? (last?.lamport ?? 0) + 1,
    previous: last?.hash ?? null,
    schema: 1,
    appVersion: '0.0.0-test',
    type: 'members-written',
    actor: { name: 'Đỗ Xuân Trường', role: 'secretary' as const },
    at: 1 as Instant,
    parts: texts.map((text, part) => ({ count: lie.count ?? rows[part]?.length ?? 0, hash: sha256Hex(text) })),
  };
  return {
    entry: { ...header, hash: headerHash(header) },
    parts: texts.map((text, part) => ({ replica, counter, part, rows: text })),
  };
}

const headOf = ({ replica, counter, lamport, hash }: JournalEntry): Head => ({ replica, counter, lamport, hash });

const first = entryAfter(null, [[row('an', 'An')], [row('binh', 'Bình'), row('chi', 'Chi')], [row('dao', 'Đào')]]);
const second = entryAfter(first.entry, [[row('an', 'Ân')]]);
const third = entryAfter(second.entry, [[row('em', 'Em')]]);
const elsewhere = entryAfter(null, [[row('gam', 'Gấm')]], { replica: 'b', lamport: 2 });
const all = [first, second, third];
const entries = all.map(({ entry }) => entry);
const parts = all.flatMap((made) => made.parts);
const heads = [headOf(third.entry)];

describe('a chain', () => {
  test('of one laptop or of two is whole', () => {
    expect(chainFaults(entries, parts, heads)).toEqual([]);
    const both = inOrder([...entries, elsewhere.entry]);
    expect(chainFaults(both, [...parts, ...elsewhere.parts], [...heads, headOf(elsewhere.entry)])).toEqual([]);
    expect(chainFaults([], [], [])).toEqual([]);
  });

  test('shows an entry taken out', () => {
    expect(chainFaults([first.entry, third.entry], [...first.parts, ...third.parts], heads)).toEqual([
      { replica: 'a', counter: 3, fault: 'gap' },
      { replica: 'a', counter: 3, fault: 'link' },
    ]);
  });

  test('shows entries in another order', () => {
    const faults = chainFaults([second.entry, first.entry, third.entry], parts, heads);
    expect(faults).toContainEqual({ replica: 'a', counter: 2, fault: 'gap' });
    expect(faults).toContainEqual({ replica: 'a', counter: 1, fault: 'link' });
  });

  test('shows an entry changed, with or without a new hash of its own', () => {
    const { hash: _hash, ...header } = { ...second.entry, type: 'other' };
    const changed = (hash: string) => chainFaults([first.entry, { ...header, hash }, third.entry], parts, heads);
    expect(changed(second.entry.hash)).toEqual([{ replica: 'a', counter: 2, fault: 'hash' }]);
    expect(changed(headerHash(header))).toEqual([{ replica: 'a', counter: 3, fault: 'link' }]);
  });

  test('shows its last entry cut off, with its parts or without', () => {
    const cut = [first.entry, second.entry];
    const tail = { replica: 'a', counter: 3, fault: 'tail' };
    expect(chainFaults(cut, [...first.parts, ...second.parts], heads)).toEqual([tail]);
    expect(chainFaults(cut, parts, heads)).toEqual([{ ...tail, fault: 'extra-part' }, tail]);
    expect(chainFaults([], [], heads), 'the whole chain cut off').toEqual([tail]);
  });

  test('shows a head that is gone or says something else', () => {
    const tail = [{ replica: 'a', counter: 3, fault: 'tail' }];
    expect(chainFaults(entries, parts, [])).toEqual(tail);
    expect(chainFaults(entries, parts, [{ ...headOf(third.entry), hash: second.entry.hash }])).toEqual(tail);
    expect(chainFaults(entries, parts, [{ ...headOf(third.entry), lamport: 9 }])).toEqual(tail);
    expect(chainFaults(entries, parts, [{ ...headOf(third.entry), counter: 4 }])).toEqual([
      { replica: 'a', counter: 4, fault: 'tail' },
    ]);
  });

  test('shows a part changed', () => {
    const changed = parts.map((part, index) => (index === 1 ? { ...part, rows: `${part.rows} ` } : part));
    expect(chainFaults(entries, changed, heads)).toEqual([{ replica: 'a', counter: 1, fault: 'part' }]);
  });

  test('shows a part that no header lists, or that is there twice', () => {
    const extra = { replica: 'a', counter: 2, part: 1, rows: canonicalJson([row('quyen', 'Quyên')]) };
    const fault = [{ replica: 'a', counter: 2, fault: 'extra-part' }];
    expect(chainFaults(entries, [...parts, extra], heads)).toEqual(fault);
    expect(chainFaults(entries, [...parts, ...second.parts], heads)).toEqual(fault);
    expect(chainFaults(entries, [...parts, { ...extra, replica: 'c' }], heads)).toEqual([
      { replica: 'c', counter: 2, fault: 'extra-part' },
    ]);
  });

  test('shows a header that counts other rows than its part has', () => {
    const lying = entryAfter(null, [[row('an', 'An')]], { count: 2 });
    expect(chainFaults([lying.entry], lying.parts, [headOf(lying.entry)])).toEqual([
      { replica: 'a', counter: 1, fault: 'count' },
    ]);
  });

  test('stays whole when a part is taken out', () => {
    const others = parts.filter((_, index) => index !== 1);
    expect(chainFaults(entries, others, heads)).toEqual([]);
  });
});

describe('a replay', () => {
  test('says which parts it did not find', () => {
    expect(replay(entries, parts).missing).toEqual([]);
    const { state, missing } = replay(
      entries,
      parts.filter((_, index) => index !== 1),
    );
    expect(missing).toEqual([{ replica: 'a', counter: 1, part: 1 }]);
    expect([...(state.get('members')?.keys() ?? [])]).toEqual(['an', 'dao', 'em']);
  });

  test('takes entries of two laptops in one order, however they are listed', () => {
    const here = entryAfter(first.entry, [[row('an', 'a')]], { lamport: 2 });
    const there = entryAfter(null, [[row('an', 'b')]], { replica: 'b', lamport: 2 });
    const rows = [...first.parts, ...here.parts, ...there.parts];
    for (const listed of [
      [first, here, there],
      [there, here, first],
      [here, first, there],
    ]) {
      const ordered = inOrder(listed.map(({ entry }) => entry));
      expect(ordered.map(({ replica, counter }) => `${replica}${counter}`)).toEqual(['a1', 'a2', 'b1']);
      expect(replay(ordered, rows).state.get('members')?.get('an')).toEqual({ id: 'an', name: 'b' });
    }
  });
});

test('a line of the mirror numbers its parts, so that one taken out leaves the others where they were', () => {
  const line = journalLine({ entry: first.entry, parts: first.parts.filter(({ part }) => part !== 1) });
  expect(JSON.parse(line)).toEqual({
    entry: first.entry,
    parts: [
      { part: 0, rows: [row('an', 'An')] },
      { part: 2, rows: [row('dao', 'Đào')] },
    ],
  });
  expect(canonicalJson(JSON.parse(line))).toBe(line);
});
