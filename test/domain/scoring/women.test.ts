import { describe, expect, test } from 'vitest';
import type { NomineeId } from '#domain/ids.ts';
import type { Nominee } from '#domain/nominations/nomination.ts';
import { blankProfile } from '#domain/registry/profile.ts';
import { isWomenPreferred } from '#domain/scoring/women.ts';

const base = { id: 'n' as NomineeId, name: 'MẪU', ended: null };
const enterprise = (workers: number | null, women: number | null): Nominee => ({
  ...base,
  kind: 'enterprise',
  taxCode: '2300123456',
  zone: 'KCN số 2',
  profile: { ...blankProfile, workers, women },
});
const person = (salutation: 'Ông' | 'Bà'): Nominee => ({
  ...base,
  kind: 'person',
  salutation,
  position: 'Công nhân',
  unit: 'MẪU',
  unitTaxCode: '',
  bornOn: null,
  classification: '',
  memberId: null,
});

describe('among equals the law prefers', () => {
  test('a woman', () => {
    expect([person('Bà'), person('Ông')].map(isWomenPreferred)).toEqual([true, false]);
  });

  test('an enterprise of at least 70 % women, and not one of a worker fewer', () => {
    const preferred = (women: number) => isWomenPreferred(enterprise(1234, women));
    // 70 % of 1.234 are 863,8.
    expect([863, 864, 1234].map(preferred)).toEqual([false, true, true]);
    expect(isWomenPreferred(enterprise(10, 7))).toBe(true);
  });

  test('nobody of whom it is not told', () => {
    const unknown = [enterprise(null, 7), enterprise(10, null), enterprise(null, null), enterprise(0, 0)];
    const workshop: Nominee = { ...base, kind: 'collective', unit: 'MẪU', unitTaxCode: '', classification: '' };
    expect([...unknown, workshop].map(isWomenPreferred)).toEqual([false, false, false, false, false]);
  });
});
