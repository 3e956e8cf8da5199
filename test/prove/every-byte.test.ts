import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readBackup } from '#store/backup.ts';
import { journalLines } from '#store/journal-line.ts';
import { soundPartOf } from '#store/mirror-reading.ts';
import { propertyRuns } from '#test/worlds/property-runs.ts';

/*
 * One byte changed, or everything from it on cut off, at places spread evenly over a whole played meeting: as many as
 * there are runs, each byte once where there are enough. A backup is refused, a second copy gives what stands before.
 */
const backup = new Uint8Array(readFileSync(new URL('../golden/schema-2.bangvang', import.meta.url)));
let copy: Uint8Array;

beforeAll(() => {
  const read = readBackup(backup);
  if (!read.ok) throw new Error(read.error);
  const { entries, parts } = read.value.journal;
  copy = new TextEncoder().encode(
    journalLines(entries, parts)
      .slice(0, 40)
      .map((line) => `${line}\n`)
      .join(''),
  );
});

/** Places spread over so many bytes; where each turn starts differs by one, so that two runs do not see the same. */
function places(length: number): readonly number[] {
  const step = Math.max(1, Math.floor(length / propertyRuns));
  const start = Date.now() % step;
  return Array.from({ length: Math.floor((length - start - 1) / step) + 1 }, (_, index) => start + index * step);
}

describe('a backup', () => {
  test('with any one byte changed is refused', () => {
    const altered = backup.slice();
    const taken = places(backup.length).filter((at) => {
      altered[at]! ^= 1 + (at % 255);
      const accepted = readBackup(altered).ok;
      altered[at] = backup[at]!;
      return accepted;
    });
    expect(taken).toEqual([]);
    expect(readBackup(altered).ok, 'and taken again when it is as it was').toBe(true);
  });

  test('cut anywhere is refused', () => {
    expect(places(backup.length).filter((length) => readBackup(backup.subarray(0, length)).ok)).toEqual([]);
  });
});

describe('a second copy', () => {
  const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

  test('with any one byte changed gives exactly the entries before it', () => {
    const altered = copy.slice();
    let line = 0;
    let seen = 0;
    for (const at of places(copy.length - 1)) {
      for (; seen < at; seen += 1) if (copy[seen] === 10) line += 1;
      altered[at]! ^= 1 + (at % 255);
      const { journal, damagedLine } = soundPartOf(decode(altered));
      altered[at] = copy[at]!;
      expect([journal.entries.length, damagedLine === null], `byte ${at}`).toEqual([line, false]);
    }
  });
});
