import { describe, expect, test } from 'vitest';
import type { NominationId, RoundId } from '#domain/ids.ts';
import { countNominations, type Nomination } from '#domain/nominations/nomination.ts';
import { countOutcomes, isProposed, outcomeTypes, type Outcome } from '#domain/meeting/outcome.ts';
import type { CivilDate } from '#domain/time.ts';

const roundId = 'round' as RoundId;
const outcomes: Readonly<Record<Outcome['type'], Outcome>> = {
  approved: { type: 'approved', roundId },
  'approved-on-condition': {
    type: 'approved-on-condition',
    roundId,
    condition: 'hoàn thiện hồ sơ',
    due: '2026-12-20' as CivilDate,
  },
  'below-threshold': { type: 'below-threshold', roundId },
  withdrawn: { type: 'withdrawn', letter: 'Công văn số 86/CV-MK' },
  deferred: { type: 'deferred', reason: 'đang xem xét kỷ luật' },
  returned: { type: 'returned', reason: 'thiếu báo cáo' },
  'already-decided': { type: 'already-decided', decision: 'Quyết định số 12/QĐ-BQL', date: '2026-12-01' as CivilDate },
  transferred: { type: 'transferred', to: 'n2' as NominationId, reason: 'chưa đủ điều kiện', consent: '' },
};

describe('an outcome', () => {
  test('proposes only when it is approved, on condition or not', () => {
    expect(outcomeTypes.filter((type) => isProposed(outcomes[type]))).toEqual(['approved', 'approved-on-condition']);
    expect(isProposed(null)).toBe(false);
  });

  test('is one of the seven that the sum of the minutes names, in its order, or a transfer, which counts at its new form', () => {
    expect([...outcomeTypes]).toEqual([
      'approved',
      'approved-on-condition',
      'below-threshold',
      'withdrawn',
      'deferred',
      'returned',
      'already-decided',
      'transferred',
    ]);
  });
});

describe('the sum of the minutes', () => {
  test('closes for every agenda: nominations are the outcomes of all kinds and those still open', () => {
    const kinds = [...outcomeTypes.map((type) => outcomes[type]), null];
    for (let agenda = 0; agenda < kinds.length ** 3; agenda += 1) {
      const drawn = [agenda, Math.floor(agenda / 8), Math.floor(agenda / 64)].map((n) => kinds[n % 8] ?? null);
      const counts = countOutcomes(drawn);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(3);
      for (const type of outcomeTypes) {
        expect(counts[type]).toBe(drawn.filter((outcome) => outcome?.type === type).length);
      }
      expect(counts.open).toBe(drawn.filter((outcome) => outcome === null).length);
    }
  });

  test('of an empty agenda is nought everywhere', () => {
    expect(Object.values(countOutcomes([]))).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('nominations and nominees', () => {
  const nomination = (nomineeId: string, awardId: string): Nomination =>
    ({ id: `${nomineeId}-${awardId}`, nomineeId, awardId }) as unknown as Nomination;

  test('are counted apart: a person on two lists is two lượt and one đối tượng', () => {
    const list = [nomination('an', 'ldtt'), nomination('binh', 'ldtt'), nomination('an', 'cstd-co-so')];
    expect(countNominations(list)).toEqual({ nominations: 3, nominees: 2 });
    expect(countNominations([])).toEqual({ nominations: 0, nominees: 0 });
  });
});
