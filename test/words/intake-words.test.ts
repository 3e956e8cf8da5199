import { expect, test } from 'vitest';
import type { RowFault, RowNote } from '#domain/intake/nomination-import.ts';
import { faultSentence, noteSentence, skippedSentence } from '#words/intake-words.ts';

const faults: readonly RowFault[] = [
  { type: 'name-missing', column: 'name' },
  { type: 'salutation-unknown', column: 'salutation', written: 'Mr' },
  { type: 'award-missing', column: 'award' },
  { type: 'award-unknown', column: 'award', written: 'Huy hiệu' },
  { type: 'award-not-for', column: 'award', award: { vi: 'LĐTT', en: 'Advanced Worker' }, kind: 'enterprise' },
  { type: 'occasion-unknown', column: 'occasion', written: 'Lễ' },
  { type: 'tax-code-missing', column: 'taxCode' },
  { type: 'tax-code-wrong', column: 'taxCode', written: '12' },
  { type: 'tax-code-taken', column: 'taxCode', taxCode: '2300110078', name: 'Công ty A' },
  { type: 'too-long', column: 'name', length: 900, most: 200 },
  { type: 'no-rule-book', column: 'award' },
];
const notes: readonly RowNote[] = [
  { type: 'tax-code-repaired', column: 'taxCode', written: '1', read: '01' },
  { type: 'text-tidied', column: 'name', what: 'letters' },
  { type: 'text-tidied', column: 'unit', what: 'spaces' },
];

test('what a line lacks, and what was put right in it, is one sentence in each language', () => {
  const sentences = (['vi', 'en'] as const).map((language) => [
    ...faults.map((fault) => faultSentence(fault, language)),
    ...notes.map((note) => noteSentence(note, language)),
  ]);
  for (const sentence of sentences.flat()) expect(sentence).toMatch(/^\p{Lu}.+[.]$|^“.+[.]$/u);
  expect(sentences[0]).not.toEqual(sentences[1]);
  expect(sentences[0]?.[4]).toBe('LĐTT không xét cho doanh nghiệp.');
  expect(skippedSentence({ type: 'skipped', why: 'total-line' }, 'vi')).toBe('Dòng cộng');
  const wrong = { type: 'skipped', why: 'total-wrong', says: 12, lines: 11 } as const;
  expect(skippedSentence(wrong, 'vi')).toBe('Dòng cộng ghi 12, phía trên có 11 dòng: đối chiếu với đơn vị.');
});
