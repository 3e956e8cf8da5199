import { expect, test } from 'vitest';
import { tellerOf } from '#words/field-kinds.ts';
import { changeOnPaper } from '#words/record-words.ts';

const names = new Map([['lower', { vi: 'Công ty An Phú, Giấy khen', en: 'An Phú, Certificate' }]]);
const [vi, en] = (['vi', 'en'] as const).map((language) => tellerOf(names, language)) as [
  ReturnType<typeof tellerOf>,
  ReturnType<typeof tellerOf>,
];

test('a changed field says what stood there before, in the language of its reader', () => {
  const [before, after] = [{ place: 'Phòng họp số 1' }, { place: 'Hội trường' }];
  expect(changeOnPaper('meetings', before, after, vi)).toEqual(['Địa điểm: Hội trường (trước: Phòng họp số 1)']);
  expect(changeOnPaper('meetings', before, after, en)).toEqual(['Place: Hội trường (before: Phòng họp số 1)']);
  expect(changeOnPaper('meetings', null, after, en)).toEqual(['Place: Hội trường']);
});

test('a transfer says which words are its reason and which the unit’s consent', () => {
  const transferred = { type: 'transferred', to: 'lower', reason: 'chưa đủ năm', consent: 'Công văn số 12' };
  expect(changeOnPaper('matters', null, { outcome: transferred }, vi)).toEqual([
    'Kết quả: Chuyển hình thức: Công ty An Phú, Giấy khen; lý do: chưa đủ năm; ý kiến của đối tượng: Công văn số 12',
  ]);
  const [without] = changeOnPaper('matters', null, { outcome: { ...transferred, consent: '' } }, vi);
  expect(without).toMatch(/; lý do: chưa đủ năm$/u);
});
