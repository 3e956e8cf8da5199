import { describe, expect, test } from 'vitest';
import { hundredths } from '#domain/scoring/points.ts';
import { quotaSentence, rankedAchievement } from '#words/ranking-words.ts';

describe('a quota in words', () => {
  test('says the share, what it comes to exactly, and which way it is rounded', () => {
    const share = { type: 'share', percent: 20, rounding: 'down' } as const;
    expect(quotaSentence(share, 13, 2, 'vi')).toBe('20% của 13 đơn vị được xếp hạng = 2,6, lấy tròn xuống 2');
    expect(quotaSentence({ ...share, rounding: 'up' }, 13, 3, 'en')).toBe(
      '20% of 13 ranked units = 2,6, rounded up to 3',
    );
  });

  test('tells to the last decimal what a share of two decimals comes to', () => {
    const share = { type: 'share', percent: 14.29, rounding: 'up' } as const;
    expect(quotaSentence(share, 14, 3, 'vi')).toBe('14,29% của 14 đơn vị được xếp hạng = 2,0006, lấy tròn lên 3');
  });

  test('says nothing of rounding where nothing is rounded', () => {
    const share = { type: 'share', percent: 20, rounding: 'half-up' } as const;
    expect(quotaSentence(share, 10, 2, 'vi')).toBe('20% của 10 đơn vị được xếp hạng = 2');
  });

  test('of a number is the number of those who are ranked', () => {
    expect(quotaSentence({ type: 'number', number: 5 }, 3, 3, 'vi')).toBe('3 trên 3 đơn vị được xếp hạng');
  });
});

test('a nomination says to which place the unit came, of how many, with how many points, and by whose score', () => {
  expect(rankedAchievement({ rank: 1, ranked: 13 }, 'Cụm thi đua số 3', 2026, hundredths(97250), 'self')).toBe(
    'Xếp thứ 1/13 Cụm thi đua số 3 năm 2026 với 972,50 điểm (vòng tự chấm).',
  );
});
