import { describe, expect, test } from 'vitest';
import type { MemberId, NomineeId } from '#domain/ids.ts';
import { calledName, isCollective, nomineeDetail, type Nominee } from '#domain/nominations/nomination.ts';
import { blankProfile } from '#domain/registry/profile.ts';
import { capitalised } from '#domain/text.ts';

const id = 'nominee' as NomineeId;
const enterprise: Nominee = {
  id,
  kind: 'enterprise',
  name: 'Công ty TNHH Sao Mai',
  taxCode: '2300110078',
  zone: 'KCN Tiên Sơn',
  profile: blankProfile,
  ended: null,
};
const collective: Nominee = {
  id,
  kind: 'collective',
  name: 'Tổ lắp ráp số 2',
  unit: 'Công ty TNHH Sao Mai',
  unitTaxCode: '',
  classification: '',
  ended: null,
};
const person: Nominee = {
  id,
  kind: 'person',
  name: 'Lê Thị An',
  salutation: 'Bà',
  position: 'Chuyên viên',
  unit: 'Văn phòng',
  unitTaxCode: '',
  bornOn: null,
  classification: '',
  ended: null,
  memberId: 'm1' as MemberId,
};

describe('a nominee on paper', () => {
  test('is called Ông or Bà when a person, and by the bare name when not', () => {
    expect([person, collective, enterprise].map(calledName)).toEqual([
      'Bà Lê Thị An',
      'Tổ lắp ráp số 2',
      'Công ty TNHH Sao Mai',
    ]);
  });

  test('stands among the collectives unless a person', () => {
    expect([enterprise, collective, person].map(isCollective)).toEqual([true, true, false]);
  });

  test('has below the name office and unit, the unit, or the zone', () => {
    expect([person, collective, enterprise].map(nomineeDetail)).toEqual([
      'Chuyên viên, Văn phòng',
      'Công ty TNHH Sao Mai',
      'KCN Tiên Sơn',
    ]);
    expect(nomineeDetail({ ...person, position: '' })).toBe('Văn phòng');
  });
});

test('a sentence begins with a capital, also đ and letters with tones', () => {
  expect(['đề nghị', 'ông An', 'ủy viên', 'A', ''].map(capitalised)).toEqual(['Đề nghị', 'Ông An', 'Ủy viên', 'A', '']);
});
