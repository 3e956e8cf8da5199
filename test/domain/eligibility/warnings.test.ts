import { expect, test } from 'vitest';
import { explain } from '#domain/eligibility/explain.ts';
import { collapseWarnings, isWarning } from '#domain/eligibility/warnings.ts';
import { firm, hand, type Told } from './golden-world.ts';

const explained = (id: string, told: Told) => ({ nominationId: id as never, lines: explain(hand(told)) });
const aside = (ruleId: string, reason: string) => ({
  file: { overrides: [{ ruleId, rule: { vi: '', en: '' }, reason }] },
});

test('the same warning of many nominations stands once, what is missing before what is not known', () => {
  const warnings = collapseWarnings([
    explained('n1', { award: 'cstd-co-so', flags: null }),
    explained('n2', { award: 'giay-khen', flags: null }),
    explained('n3', { award: 'giay-khen', nominee: firm, flags: null }),
  ]);
  expect(warnings.map(({ rule, nominationIds }) => [rule.ruleId, nominationIds])).toEqual([
    ['ldtt', ['n1']],
    ['xuat-sac-va-sang-kien', ['n1']],
    ['khong-vuong-mac', ['n1', 'n2', 'n3']],
  ]);
});

test('what only the council can judge asks for nothing', () => {
  expect(explain(hand({ award: 'giay-khen' })).filter(isWarning)).toEqual([]);
});

test('a rule that was set aside says why, keeps what it lacks and warns no longer', () => {
  const lines = explain(hand({ flags: null, ...aside('khong-vuong-mac', 'Đã hỏi các cơ quan') }));
  expect(lines.find(({ ruleId }) => ruleId === 'khong-vuong-mac')).toMatchObject({
    verdict: 'overridden',
    because: 'Đã hỏi các cơ quan',
    lacks: [{ type: 'flags-unasked' }],
  });
  expect(lines.filter(isWarning)).toEqual([]);
});

test('what is met needs nobody to set it aside', () => {
  const lines = explain(hand(aside('khong-vuong-mac', 'Đã hỏi các cơ quan')));
  expect(lines.find(({ ruleId }) => ruleId === 'khong-vuong-mac')).toMatchObject({ verdict: 'met', because: null });
});
