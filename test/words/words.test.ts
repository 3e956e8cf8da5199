import { describe, expect, test } from 'vitest';
import type { Refusal } from '#domain/refusal.ts';
import type { CivilDate } from '#domain/time.ts';
import { shortMonth, spokenDate } from '#words/dates.ts';
import { identityText } from '#words/reconciliation-words.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { exactProduct, shareText, thresholdOfBase } from '#words/rule-words.ts';

const atLeast = (numerator: number, denominator: number) => ({
  numerator,
  denominator,
  comparison: 'at-least' as const,
});

describe('shares in words', () => {
  test('a percentage where it is exact, a fraction where it is not', () => {
    expect(shareText(atLeast(9, 10))).toBe('90%');
    expect(shareText(atLeast(2, 3))).toBe('2/3');
  });

  test('a share says of whom it is taken, in either language', () => {
    expect(thresholdOfBase(atLeast(9, 10), 'all-members', 'vi')).toBe('từ 90% tổng số thành viên');
    expect(thresholdOfBase({ numerator: 1, denominator: 2, comparison: 'more-than' }, 'present', 'en')).toBe(
      'more than 50% of members present',
    );
  });

  test('the product before rounding is cut, never rounded up into a vote that nobody cast', () => {
    expect(exactProduct(atLeast(9, 10), 9)).toBe('8,1');
    expect(exactProduct(atLeast(2, 3), 10)).toBe('6,66');
    expect(exactProduct(atLeast(2, 3), 9)).toBe('6');
  });
});

describe('days in words', () => {
  test('a day is the same in every time zone', () => {
    expect(spokenDate('2026-12-11' as CivilDate, 'vi')).toBe('Thứ Sáu, 11/12/2026');
    expect(spokenDate('2026-12-11' as CivilDate, 'en')).toBe('Friday, 11/12/2026');
    expect(shortMonth('2026-02-03' as CivilDate, 'vi')).toBe('Thg 2');
  });
});

describe('refusals in words', () => {
  const refusals: readonly Refusal[] = [
    { type: 'phase-forbids', phase: 'closed', action: 'vote' },
    { type: 'role-forbids', action: 'advance' },
    { type: 'required', field: 'agenda' },
    { type: 'quorum-missing', present: 5, required: 6 },
    { type: 'read-only' },
    { type: 'seat-taken', role: 'chair', name: 'Nguyễn Hữu Thành' },
  ];

  test.each(refusals)('%o is one sentence in each language, without a name of the code in it', (refusal) => {
    const [vi, en] = [refusalSentence(refusal, 'vi'), refusalSentence(refusal, 'en')];
    for (const sentence of [vi, en]) {
      expect(sentence).toMatch(/[.]$/u);
      expect(sentence).not.toContain(refusal.type);
      expect(sentence).not.toContain('undefined');
    }
    expect(vi).not.toBe(en);
  });
});

describe('the reconciliation in words', () => {
  test('an open line says by how much it fails', () => {
    const line = { id: 'counted', left: 9, relation: 'equals', right: 8, holds: false } as const;
    expect(identityText(line, undefined, 'vi')).toEqual({
      name: 'Tổng số phiếu kiểm',
      value: '9',
      equation: 'bằng hợp lệ và không hợp lệ, 8',
      gap: 'thừa 1',
    });
    expect(identityText({ ...line, left: 6 }, 'Bà Lê Thị Mai An', 'en').gap).toBe('2 too few');
  });
});
