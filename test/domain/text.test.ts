import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames, foldText, nameParts, sameName, tidyText } from '#domain/text.ts';

describe('text as it is stored', () => {
  test('is composed, with single spaces and none at the ends', () => {
    const decomposed = '  Nguyễn  Văn\u00A0An '.normalize('NFD');
    expect(tidyText(decomposed)).toBe('Nguyễn Văn An');
    expect(tidyText(tidyText(decomposed))).toBe(tidyText(decomposed));
    expect(tidyText('An\u200B\u0000 \uD800Bình')).toBe('An Bình');
  });
});

describe('a name', () => {
  test.each([
    ['Nguyễn Văn Hoà', 'Nguyễn Văn Hòa', true],
    ['THUÝ', 'Thúy', true],
    ['Lê  Thị Mỹ'.normalize('NFD'), 'Lê Thị Mỹ', true],
    ['Hoa', 'Hòa', false],
    ['Đô', 'Do', false],
    ['Trần Văn Tuấn', 'Trần Văn Tuân', false],
    ['Toàn', 'Tòan', true],
  ])('%s and %s are one: %s', (a, b, same) => {
    expect(sameName(a, b)).toBe(same);
  });
});

describe('text as it is searched', () => {
  test('has no tones, no đ and no capitals', () => {
    expect(foldText('Đặng Thị Thu Hường')).toBe('dang thi thu huong');
    expect(foldText('ĐỖ QUỐC VƯỢNG')).toBe('do quoc vuong');
  });

  test.each([
    ['hòa', 'hoà'],
    ['thúy', 'thuý'],
    ['HOA', 'hòa'],
    ['Quế Võ', 'que vo'],
    ['Kỷ luật', 'ki luat'.replace('ki', 'ky')],
  ])('%s and %s meet', (a, b) => {
    expect(foldText(a)).toBe(foldText(b));
  });

  test('is the same composed and decomposed, for every Vietnamese vowel with every tone', () => {
    const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    const plain = { a: 'aăâ', e: 'eê', i: 'i', o: 'oôơ', u: 'uư', y: 'y' };
    for (const [base, vowels] of Object.entries(plain)) {
      for (const vowel of vowels) {
        for (const tone of tones) {
          for (const form of ['NFC', 'NFD'] as const) {
            const letter = (vowel + tone).normalize(form);
            expect(foldText(letter), `of ${letter}`).toBe(base);
            expect(foldText(letter.toUpperCase()), `of ${letter}`).toBe(base);
          }
        }
      }
    }
    expect(foldText('đĐ')).toBe('dd');
  });
});

/** Vietnamese order the long way: letter by letter through the alphabet, then the tones, left to right. */
const alphabet = Array.from('aăâbcdđeêfghijklmnoôơpqrstuưvwxyz');
const toneOrder = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
function keyOf(word: string): { readonly letters: number[]; readonly tones: number[] } {
  const letters: number[] = [];
  const tones: number[] = [];
  for (const sign of word.toLowerCase().normalize('NFC')) {
    const parts = Array.from(sign.normalize('NFD'));
    const tone = parts.find((part) => toneOrder.indexOf(part) > 0) ?? '';
    letters.push(
      alphabet.indexOf(
        parts
          .filter((part) => part !== tone)
          .join('')
          .normalize('NFC'),
      ),
    );
    tones.push(toneOrder.indexOf(tone));
  }
  return { letters, tones };
}
function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const difference = (a[i] ?? -1) - (b[i] ?? -1);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}
const compareWords = (a: string, b: string): number =>
  compareLists(keyOf(a).letters, keyOf(b).letters) || compareLists(keyOf(a).tones, keyOf(b).tones);

const families = ['Bùi', 'Đặng', 'Đỗ', 'Dương', 'Hoàng', 'Lê', 'Lý', 'Ngô', 'Nguyễn', 'Phạm', 'Trần', 'Vũ', 'Võ'];
const middles = ['Văn', 'Thị', 'Đức', 'Minh', 'Hữu', 'Đình', 'Quang', 'Xuân'];
const givens = [
  'An',
  'Ân',
  'Ánh',
  'Anh',
  'Bình',
  'Bính',
  'Cường',
  'Dũng',
  'Dung',
  'Đạt',
  'Đào',
  'Hà',
  'Hạ',
  'Hoa',
  'Hòa',
];
givens.push('Oanh', 'Ơn', 'Tú', 'Tư', 'Tự', 'Uyên', 'Ước', 'Yến');
const threeWords = fc.tuple(fc.constantFrom(...families), fc.constantFrom(...middles), fc.constantFrom(...givens));

describe('names of persons', () => {
  test('stand by given name, then family name, then what lies between', () => {
    const names = [
      'Trần Văn An',
      'Lê Thị Yến',
      'Nguyễn Văn Đạt',
      'Lê Văn An',
      'Lê Đức An',
      'Phạm Thị Dung',
      'Vũ Thị Ân',
    ];
    expect(names.toSorted(compareNames)).toEqual([
      'Lê Đức An',
      'Lê Văn An',
      'Trần Văn An',
      'Vũ Thị Ân',
      'Phạm Thị Dung',
      'Nguyễn Văn Đạt',
      'Lê Thị Yến',
    ]);
  });

  test('follow the Vietnamese alphabet and its tones, in any pair', () => {
    fc.assert(
      fc.property(threeWords, threeWords, ([family, middle, given], [family2, middle2, given2]) => {
        const expected = compareWords(given, given2) || compareWords(family, family2) || compareWords(middle, middle2);
        const [a, b] = [`${family} ${middle} ${given}`, `${family2} ${middle2} ${given2}`];
        expect(Math.sign(compareNames(a, b)), `${a} / ${b}`).toBe(expected);
        expect(Math.sign(compareNames(b, a)), `${b} / ${a}`).toBe(expected === 0 ? 0 : -expected);
      }),
    );
  });

  test('do not depend on how the letters are composed', () => {
    fc.assert(
      fc.property(threeWords, threeWords, (a, b) => {
        const [left, right] = [a.join(' '), b.join(' ')];
        const decomposed = compareNames(left.normalize('NFD'), right.normalize('NFC'));
        expect(Math.sign(decomposed)).toBe(Math.sign(compareNames(left, right)));
      }),
    );
  });

  test('split into family, middle and given name, also with one or two words', () => {
    expect(nameParts('Nguyễn Thị Bích Ngọc')).toEqual({ family: 'Nguyễn', middle: 'Thị Bích', given: 'Ngọc' });
    expect(nameParts('Lê An')).toEqual({ family: 'Lê', middle: '', given: 'An' });
    expect(nameParts('An').given).toBe('An');
  });
});
