import { describe, expect, test } from 'vitest';
import type { Cluster } from '#domain/council.ts';
import { blankProfile } from '#domain/registry/profile.ts';
import type { CivilDate } from '#domain/time.ts';
import { untold, withFigure } from '#domain/year/indicators.ts';
import {
  filteredRows,
  indicatorLines,
  indicatorRows,
  placeKey,
  proposedCells,
  withTyped,
} from '#screens/year/indicator-rows.ts';

const cluster = (number: number): Cluster => ({
  id: `cluster-${number}` as never,
  number,
  name: `Cụm thi đua số ${number}`,
  zones: [],
  regulations: [],
});
const id = (n: number) => `firm-${n}` as never;
const entry = (n: number, name: string, of: Cluster | null, ended = false) => ({
  nominee: {
    id: id(n),
    kind: 'enterprise' as const,
    name,
    taxCode: `230000000${n}`,
    zone: '',
    profile: blankProfile,
    ended: ended ? { why: 'closed' as const, on: '2026-06-01' as CivilDate, into: null, document: '' } : null,
  },
  enterprise: null,
  zone: null,
  cluster: of,
  membership: null,
  awards: [],
});
const workers = (value: number) => withFigure(untold, { kind: 'workers', part: 'actual', value });
const entries = [
  entry(1, 'An Hưng', cluster(2)),
  entry(2, 'Bình Minh', null),
  entry(3, 'Đại Nguyên', cluster(1)),
  entry(4, 'Đã đóng cửa', cluster(1), true),
  entry(5, 'Đã sáp nhập', cluster(1), true),
];
const rows = indicatorRows(entries, new Map([[id(5), workers(700)]]), new Map([[id(1), workers(12_000)]]));
const words = { noCluster: 'Chưa xếp cụm', sum: (count: string) => `Cộng ${count}` };
const open = { sought: '', cluster: 'any', show: 'all', state: { type: 'any' } } as const;
const names = (found: typeof rows) => found.map(({ name }) => name);

describe('the table of indicators', () => {
  test('stands by clusters, those in none last; one that ended stands while it has told something', () => {
    expect(names(rows)).toEqual(['Đại Nguyên', 'Đã sáp nhập', 'An Hưng', 'Bình Minh']);
    const lines = indicatorLines(rows, words).map(({ kind, id: line }) => `${kind} ${line}`);
    expect(lines).toEqual([
      'group cluster cluster-1',
      'row firm-3',
      'row firm-5',
      'group cluster cluster-2',
      'row firm-1',
      'group cluster none',
      'row firm-2',
      'total all',
    ]);
  });

  test('finds by name without tones and by tax code, and by cluster', () => {
    expect(names(filteredRows(rows, { ...open, sought: 'dai nguyen' }))).toEqual(['Đại Nguyên']);
    expect(names(filteredRows(rows, { ...open, sought: '2300000002' }))).toEqual(['Bình Minh']);
    expect(names(filteredRows(rows, { ...open, cluster: 'none' }))).toEqual(['Bình Minh']);
  });

  test('keeps a row that was waiting in sight while its figures are typed', () => {
    const waiting = { ...open, state: { type: 'waiting', reported: new Set([id(5)]) } } as const;
    expect(names(filteredRows(rows, waiting))).toEqual(['Đại Nguyên', 'An Hưng', 'Bình Minh']);
    const typed = withTyped(rows, [{ nomineeId: id(1), kind: 'workers', part: 'actual', value: 100 }], new Map());
    expect(names(filteredRows(typed, waiting))).toContain('An Hưng');
  });

  test('shows what is on its way and what was not taken, and leaves the other rows as they are', () => {
    const place = { nomineeId: id(2), kind: 'income', part: 'plan' } as const;
    const kept = new Map([[placeKey(place), { place, text: 'mười' }]]);
    const typed = withTyped(rows, [{ nomineeId: id(1), kind: 'workers', part: 'plan', value: 900 }], kept);
    expect(typed.map((row, at) => row === rows[at])).toEqual([true, true, false, false]);
    expect(typed[2]?.figures.workers.plan).toBe(900);
    expect(typed[3]?.kept.get(placeKey(place))).toBe('mười');
    expect(withTyped(rows, [], new Map())).toBe(rows);
  });

  test('proposes last year’s figures only where nobody told them', () => {
    expect(proposedCells(rows)).toEqual([{ nomineeId: id(1), kind: 'workers', part: 'lastYear', value: 12_000 }]);
    const told = withTyped(rows, [{ nomineeId: id(1), kind: 'workers', part: 'lastYear', value: 1 }], new Map());
    expect(proposedCells(told)).toEqual([]);
  });
});
