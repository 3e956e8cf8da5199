import { expect, test } from 'vitest';
import { drawPaper } from '#documents/paper.ts';
import { expectWholeBallots } from './ballot-gates.ts';
import { wordsOf } from './poppler.ts';
import { ballotsOf, type BallotKind } from './sample-sheets.ts';
import { fonts } from './signed-sample.ts';

const said = async (...[kind, names, more]: Parameters<typeof ballotsOf>): Promise<string> =>
  wordsOf((await drawPaper({ ...ballotsOf(kind, names, more), sample: false }, fonts)).bytes);

/* All of one to sixty names are proved in test/prove; here the sizes at which a paper turns its page or its format. */
test.each<[BallotKind, readonly number[]]>([
  ['yes or no', [1, 10, 11, 24]],
  // The choice of fourteen ends within a point of the foot of its page.
  ['choice', [2, 14, 10, 26]],
  ['several awards', [3, 17, 60]],
])(
  'ballot papers of %s are whole at every size, in usual and in large print, with stubs and without',
  async (kind, sizes) => {
    for (const [index, names] of sizes.entries()) {
      await expectWholeBallots(ballotsOf(kind, names, { stubs: index % 2 === 0 }), `${kind}, ${names} names`);
      await expectWholeBallots(
        ballotsOf(kind, names, { large: true, stubs: index % 2 === 1 }),
        `${kind}, ${names} large`,
      );
    }
    expect(sizes.length).toBeGreaterThan(2);
  },
  120_000,
);

test('the foot of a ballot paper says what a wrong mark spoils, as it is counted', async () => {
  expect(await said('yes or no', 3)).toContain('Dòng đánh dấu cả hai ô là dòng không hợp lệ;');
  expect(await said('yes or no', 3, { validity: 'paper' })).toContain(
    'Phiếu có dòng đánh dấu cả hai ô là phiếu không hợp lệ;',
  );
});

test('a choice says how many, in its head and at its foot, and has one box a row', async () => {
  const words = await said('choice', 2, { choose: { most: 1, of: 'collective' } });
  expect(words).toContain('(Bỏ phiếu lần 2, phiên họp ngày 15 tháng 12 năm 2026)');
  expect(words).toContain('Chọn không quá 01 tập thể: đánh dấu “x” vào ô của tập thể được chọn.');
  expect(words).toContain('Phiếu đánh dấu quá 01 ô là phiếu không hợp lệ;');
  expect(words).not.toContain('Không đồng ý');
});

test('several awards stand under a heading each, and the paper is of none of them alone', async () => {
  const words = await said('several awards', 6);
  expect(words).toContain('Xét, đề nghị khen thưởng năm 2026');
  for (const heading of [
    '1. Danh hiệu “Chiến sĩ thi đua cơ sở”',
    '2. Bằng khen của Chủ tịch',
    '3. Danh hiệu “Cờ thi đua',
  ])
    expect(words).toContain(heading);
});
