import { describe, expect, test } from 'vitest';
import type { ClusterMembership } from '#domain/council.ts';
import { bulkChanged } from '#domain/registry/bulk-change.ts';
import { elected, joined } from '#domain/registry/cluster-parts.ts';
import { latestOf, lineOf, zoneKey, zoneOn } from '#domain/registry/dated-line.ts';
import { gatheredInto, goingOn, nameOn, unitOn } from '#domain/registry/entry-history.ts';
import type { RegistryEvent, Zone } from '#domain/registry/registry.ts';
import type { CivilDate } from '#domain/time.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

const day = (text: string): CivilDate => text as CivilDate;
const [enterprise] = smallWorld.nominees;
if (enterprise?.kind !== 'enterprise') throw new Error('The small world begins with an enterprise');
const id = enterprise.id;
let ids = 0;
const newId = () => `new-${(ids += 1)}` as never;

const event = (type: RegistryEvent['type'], on: string, before: string, after: string): RegistryEvent => ({
  id: newId(),
  nomineeId: id,
  type,
  on: day(on),
  before,
  after,
  document: '',
});

describe('the history of an entry', () => {
  const events = [
    event('renamed', '2024-05-01', 'Sao Mai cũ', 'Sao Mai'),
    event('renamed', '2025-07-01', 'Sao Mai', enterprise.name),
    event('moved', '2025-01-01', 'KCN Quế Võ', enterprise.zone),
  ];

  test.each([
    ['2024-04-30', 'Sao Mai cũ', 'KCN Quế Võ'],
    ['2024-05-01', 'Sao Mai', 'KCN Quế Võ'],
    ['2025-06-30', 'Sao Mai', enterprise.zone],
    ['2025-07-01', enterprise.name, enterprise.zone],
  ])('says what it was called and where it stood on %s', (on, name, zone) => {
    expect(nameOn(enterprise, events, day(on))).toBe(name);
    expect(unitOn(enterprise, events, day(on))).toBe(zone);
  });

  test('gathers whatever ended into it, through others too, and follows to who goes on; a ring ends', () => {
    const into = (own: string, next: string | null) => ({
      id: own as never,
      ended:
        next === null ? null : { why: 'merged' as const, on: day('2026-01-01'), into: next as never, document: '' },
    });
    const rows = [into('a', 'b'), into('b', 'c'), into('c', null), into('d', null)];
    expect([...gatheredInto('c' as never, rows)]).toEqual(['c', 'b', 'a']);
    expect(goingOn(rows[0]!, new Map(rows.map((row) => [row.id, row]))).id).toBe('c');
    const ring = [into('a', 'b'), into('b', 'a')];
    expect(goingOn(ring[0]!, new Map(ring.map((row) => [row.id, row]))).id).toBe('b');
  });
});

describe('zones that follow one another', () => {
  const zone = (own: string, name: string, from: string, to: string | null, follows: string | null): Zone => ({
    id: own as never,
    name,
    province: 'Bắc Giang',
    from: day(from),
    to: to === null ? null : day(to),
    follows: follows as never,
    document: '',
  });
  const zones = [
    zone('1', 'KCN Quang Châu', '2006-01-01', '2025-06-30', null),
    zone('2', 'KCN Quang Châu', '2025-07-01', null, '1'),
    zone('3', 'KCN Vân Trung', '2010-01-01', null, null),
  ];

  test('are one line, of which lists show the latest', () => {
    expect(lineOf<Zone>(zones[1]!, zones).map((row) => row.id)).toEqual(['1', '2']);
    expect(lineOf<Zone>(zones[0]!, zones).map((row) => row.id)).toEqual(['1', '2']);
    expect(latestOf<Zone>(zones).map((row) => row.id)).toEqual(['2', '3']);
  });

  test('are known by their names however written, and by the day', () => {
    expect(zoneKey('Khu công nghiệp  Quang Châu')).toBe(zoneKey('KCN QUANG CHÂU'));
    expect(zoneOn(zones, 'Quang Châu', day('2025-06-30'))?.id).toBe('1');
    expect(zoneOn(zones, 'Quang Châu', day('2025-07-01'))?.id).toBe('2');
    expect(zoneOn(zones, 'Quang Châu', day('2005-07-01'))).toBeUndefined();
  });
});

describe('the units of a cluster', () => {
  const unit = (own: string, change: Partial<ClusterMembership> = {}): ClusterMembership => ({
    id: `m-${own}` as never,
    clusterId: 'k' as never,
    nomineeId: own as never,
    head: false,
    deputy: false,
    order: 1,
    from: day('2025-01-01'),
    to: null,
    ...change,
  });

  test('elect a head: the one before ends the day before and stays a unit', () => {
    const rows = [unit('a', { head: true }), unit('b', { deputy: true }), unit('c')];
    const written = elected(
      rows,
      'k' as never,
      { nomineeId: 'b' as never, part: 'head', from: day('2026-01-01') },
      newId,
    );
    expect(written).toMatchObject([
      { id: 'm-a', head: true, to: '2025-12-31' },
      { nomineeId: 'a', head: false, from: '2026-01-01', to: null },
      { id: 'm-b', deputy: true, to: '2025-12-31' },
      { nomineeId: 'b', head: true, deputy: false, from: '2026-01-01' },
    ]);
    expect(elected(rows, 'k' as never, { nomineeId: 'x' as never, part: 'head', from: day('2026-01-01') }, newId)).toBe(
      undefined,
    );
  });

  test('join another cluster from a day on, and stay where they are already', () => {
    const rows = [unit('a')];
    const led = joined(rows, { nomineeId: 'a' as never, clusterId: 'l' as never, from: day('2026-01-01') }, 4, newId);
    expect(led.put).toMatchObject([
      { id: 'm-a', to: '2025-12-31' },
      { clusterId: 'l', order: 4, from: '2026-01-01' },
    ]);
    const stay = joined(rows, { nomineeId: 'a' as never, clusterId: 'k' as never, from: day('2026-01-01') }, 4, newId);
    expect(stay).toEqual({ put: [], removed: [] });
    const never = joined(rows, { nomineeId: 'a' as never, clusterId: null, from: day('2024-01-01') }, 4, newId);
    expect(never).toEqual({ put: [], removed: ['m-a'] });
  });
});

describe('a change of many entries', () => {
  test('changes only what it names, and nothing of an entry that ended or says so already', () => {
    expect(bulkChanged(enterprise, { capital: 'foreign', country: ' Hàn  Quốc ' })).toMatchObject({
      name: enterprise.name,
      zone: enterprise.zone,
      profile: { capital: 'foreign', country: 'Hàn Quốc', industry: enterprise.profile.industry },
    });
    expect(bulkChanged(enterprise, { zone: enterprise.zone, unit: 'Phòng' })).toBe(enterprise);
    const ended = { ...enterprise, ended: { why: 'closed', on: day('2026-01-01'), into: null, document: '' } } as const;
    expect(bulkChanged(ended, { zone: 'KCN Khác' })).toBe(ended);
  });
});
