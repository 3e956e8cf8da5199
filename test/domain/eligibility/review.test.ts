import { expect, test } from 'vitest';
import { explain } from '#domain/eligibility/explain.ts';
import { judge } from '#domain/eligibility/review.ts';
import type { Finding } from '#domain/intake/finding.ts';
import type { ReviewGroup } from '#domain/intake/findings.ts';
import { hand, held, type Told } from './golden-world.ts';

const short = { vi: 'CSTĐ cơ sở', en: 'Fighter' };
const lower = { type: 'lower-award-missing', award: short, needs: { vi: 'LĐTT', en: 'Advanced' } } as const;
const repeated = { type: 'achievement-repeated', name: 'Bà An', year: 2026 } as const;
const doubtful = { type: 'salutation-doubtful', salutation: 'Ông', name: 'Nguyễn Thị An' } as const;

const judged = (told: Told, findings: readonly Finding[], group: ReviewGroup = 'to-supplement') =>
  judge(
    [{ nominationId: 'n' as never, group, findings }],
    [{ nominationId: 'n' as never, lines: explain(hand(told)) }],
  )[0]!;

test('what a rule tells with its article is not told a second time as a finding', () => {
  const { findings, warnings, group } = judged({ award: 'cstd-co-so' }, [lower, repeated]);
  expect(findings).toEqual([repeated]);
  expect(warnings.map(({ ruleId }) => ruleId)).toContain('ldtt');
  expect(group).toBe('to-supplement');
});

test('what no rule of the award looks up stays a finding', () => {
  expect(judged({ award: 'giay-khen' }, [lower]).findings).toEqual([lower]);
});

test('a file asks for nothing once all it lacks was set aside; a hint asks for nothing at all', () => {
  const all = explain(hand({ award: 'cstd-co-so' }));
  const overrides = all
    .filter(({ verdict }) => verdict === 'missing')
    .map(({ ruleId, text }) => ({ ruleId, rule: text, reason: 'Hội đồng thống nhất' }));
  const file = judged({ award: 'cstd-co-so', file: { overrides } }, [lower, doubtful]);
  expect(file).toMatchObject({ group: 'eligible', findings: [doubtful], warnings: [] });
});

test('a rule that misses something makes a file to be supplemented that no finding spoke against', () => {
  const flag = { kind: 'complaint', from: '2026-06-01', to: null, document: 'Đơn số 4' } as never;
  expect(judged({ award: 'giay-khen', flags: [flag] }, [], 'eligible').group).toBe('to-supplement');
});

test('what is not known lets a file stand, and what came late stays late', () => {
  expect(judged({ award: 'giay-khen', flags: null }, [], 'eligible').group).toBe('eligible');
  const late = { type: 'late', receivedOn: '2026-12-20', deadline: '2026-12-01' } as never;
  expect(judged({ award: 'cstd-co-so' }, [late], 'late').group).toBe('late');
});

test('a lower award that the list lacks and a director decided is asked for no more', () => {
  const told = { award: 'cstd-co-so', held: [held('LĐTT', 'năm 2026')] };
  expect(judged(told, [lower]).findings).toEqual([]);
});
