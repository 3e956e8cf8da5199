import { expect, test } from 'vitest';
import { drawPaper } from '#documents/paper.ts';
import { expectWholePages } from '#test/documents/page-gates.ts';
import { shapes } from '#test/documents/paper-shapes.ts';
import { fonts } from '#test/documents/signed-sample.ts';

/* Every page of every shape of paper: one to sixty names on a ballot, hundreds of rows on a list. */
test.each(Object.entries(shapes))('every page of every %s is whole', async (_kind, { few, many }) => {
  const all = [...few, ...many];
  for (const [index, facts] of all.entries()) {
    const { bytes } = await drawPaper({ ...facts, sample: false }, fonts);
    expectWholePages(facts, bytes, `shape ${index}`);
  }
  expect(all.length).toBeGreaterThan(10);
});
