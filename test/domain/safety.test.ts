import { describe, expect, test } from 'vitest';
import { isRed, safetyReasons, type SafetyFacts } from '#domain/safety.ts';
import { instantOf } from '#domain/time.ts';

const now = instantOf(Date.UTC(2026, 11, 15, 3));
const hours = (count: number) => instantOf(now - count * 3_600_000);
const mebibytes = (count: number): number => count * 1024 * 1024;
const safe: SafetyFacts = {
  waiting: 0,
  copyFollows: true,
  free: mebibytes(50_000),
  entries: 10,
  backup: { at: hours(1), entries: 10, onDrive: true, placeFailed: false },
  copyAside: null,
};
const types = (change: Partial<SafetyFacts>): readonly string[] =>
  safetyReasons({ ...safe, ...change }, now).map(({ type }) => type);

describe('a laptop is trusted with a vote', () => {
  test('while everything is written, copied and backed up', () => {
    expect(safetyReasons(safe, now)).toEqual([]);
    expect(types({ waiting: 5000, free: null })).toEqual([]);
  });

  test.each<readonly [string, Partial<SafetyFacts>]>([
    ['write-stuck', { waiting: 5001 }],
    ['copy-stopped', { copyFollows: false }],
    ['disk-full', { free: mebibytes(100) - 1 }],
    ['never-backed-up', { backup: null }],
    ['backup-old', { backup: { at: hours(25), entries: 9, onDrive: true, placeFailed: false } }],
  ])('never with %s', (type, change) => {
    const reasons = safetyReasons({ ...safe, ...change }, now);
    expect(reasons.map((reason) => reason.type)).toEqual([type]);
    expect(isRed(reasons)).toBe(true);
  });

  test.each<readonly [string, Partial<SafetyFacts>]>([
    ['disk-low', { free: mebibytes(100) }],
    ['no-second-place', { backup: { at: hours(1), entries: 10, onDrive: false, placeFailed: false } }],
    ['place-failed', { backup: { at: hours(1), entries: 10, onDrive: false, placeFailed: true } }],
    ['copy-aside', { copyAside: 'mirror-2026' }],
  ])('with %s too, which is only said', (type, change) => {
    const reasons = safetyReasons({ ...safe, ...change }, now);
    expect(reasons.map((reason) => reason.type)).toEqual([type]);
    expect(isRed(reasons)).toBe(false);
  });

  test('with an old backup that has everything, and before anything was done', () => {
    expect(types({ backup: { at: hours(500), entries: 10, onDrive: true, placeFailed: false } })).toEqual([]);
    expect(types({ backup: null, entries: 0 })).toEqual([]);
  });

  test('and everything that speaks against it is said, the gravest first', () => {
    expect(types({ waiting: 9000, copyFollows: false, free: 0, backup: null })).toEqual([
      'write-stuck',
      'copy-stopped',
      'disk-full',
      'never-backed-up',
    ]);
  });
});
