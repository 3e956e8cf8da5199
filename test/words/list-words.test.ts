import { expect, test } from 'vitest';
import { proposeMapping } from '#domain/lists/list-header.ts';
import { columnsOfList, listKinds } from '#domain/lists/list-kinds.ts';
import { changeSentence, listWords } from '#words/list-words.ts';

test('a list that is headed with our own words for its columns is known column by column', () => {
  for (const kind of listKinds) {
    const columns = columnsOfList[kind].map(({ column }) => column);
    const heads = columns.map((column) => listWords.vi.column[column]);
    expect(proposeMapping(kind, heads), kind).toEqual(columns);
  }
});

test('a change is told in the officers’ words, money with its unit and no code of ours', () => {
  expect(changeSentence({ column: 'revenue', before: '', after: '3.250.500' }, 'vi')).toBe(
    'Doanh thu: trống → 3.250.500 triệu đồng',
  );
  expect(changeSentence({ column: 'part', before: 'infrastructure', after: 'secondary' }, 'vi')).toBe(
    'Hạ tầng hay thứ cấp: Chủ đầu tư hạ tầng → Doanh nghiệp thứ cấp',
  );
});
