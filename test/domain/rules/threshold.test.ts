import { describe, expect, test } from 'vitest';
import { reaches, requiredOf } from '#domain/rules/threshold.ts';
import { atLeast, leastThatSatisfies, moreThan } from '../voting/vote-world.ts';

const shares = {
  'a quorum of two thirds': atLeast(2, 3),
  'over 50 %': moreThan(1, 2),
  'at least 70 %': atLeast(7, 10),
  'at least 80 %': atLeast(4, 5),
  'at least 90 %': atLeast(9, 10),
};

describe('the number required', () => {
  test.each([
    [7, [5, 4, 5, 6, 7]],
    [9, [6, 5, 7, 8, 9]],
    [11, [8, 6, 8, 9, 10]],
    [13, [9, 7, 10, 11, 12]],
    [15, [10, 8, 11, 12, 14]],
  ])('of a council of %i is as the table of usual councils says', (members, expected) => {
    expect(Object.values(shares).map((share) => requiredOf(share, members))).toEqual(expected);
  });

  test('over half of ten is six, and two thirds of nine is six', () => {
    expect(requiredOf(moreThan(1, 2), 10)).toBe(6);
    expect(requiredOf(atLeast(2, 3), 9)).toBe(6);
  });

  test('of 90 % is nine of nine and eight of eight, of 80 % eight of nine and seven of eight', () => {
    expect([9, 8].map((base) => requiredOf(shares['at least 90 %'], base))).toEqual([9, 8]);
    expect([9, 8].map((base) => requiredOf(shares['at least 80 %'], base))).toEqual([8, 7]);
  });

  test('is the same however the share is written: 90 of 100, 9 of 10, 900 of 1000', () => {
    for (let base = 1; base <= 60; base += 1) {
      const written = [atLeast(90, 100), atLeast(9, 10), atLeast(900, 1000)].map((share) => requiredOf(share, base));
      expect(new Set(written).size, `of ${base}`).toBe(1);
    }
  });

  test('is right for every council of up to fifteen and every whole per cent, at least or more than', () => {
    for (let members = 1; members <= 15; members += 1) {
      for (let percent = 0; percent <= 100; percent += 1) {
        for (const share of [atLeast(percent, 100), moreThan(percent, 100)]) {
          const expected = leastThatSatisfies(share, members);
          expect(requiredOf(share, members), `${share.comparison} ${percent} % of ${members}`).toBe(expected);
        }
      }
    }
  });
});

describe('a share', () => {
  test('of eight in nine is printed as 89 % and still does not reach 90 %', () => {
    expect(reaches(atLeast(9, 10), 8, 9)).toBe(false);
    expect(reaches(atLeast(9, 10), 9, 9)).toBe(true);
  });

  test('that lies exactly on the boundary passes "từ … trở lên" and does not pass "trên"', () => {
    for (const [count, base] of [
      [5, 10],
      [3, 6],
      [1, 2],
    ] as const) {
      expect(reaches(atLeast(1, 2), count, base)).toBe(true);
      expect(reaches(moreThan(1, 2), count, base)).toBe(false);
    }
  });

  test('is reached by exactly the counts from the number required upwards', () => {
    for (const share of Object.values(shares)) {
      for (let base = 1; base <= 15; base += 1) {
        const required = requiredOf(share, base);
        const counts = Array.from({ length: base + 1 }, (_, count) => count);
        expect(counts.filter((count) => reaches(share, count, base))).toEqual(
          counts.filter((count) => count >= required),
        );
      }
    }
  });
});
