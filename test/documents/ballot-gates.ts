import { expect } from 'vitest';
import { formOf } from '#documents/ballot-form.ts';
import { drawPaper } from '#documents/paper.ts';
import type { BallotPapersFacts } from '#domain/papers/facts.ts';
import { columnText, expectWholePages, squaresOn } from './page-gates.ts';
import { boxesOf } from './poppler.ts';
import { fonts } from './signed-sample.ts';

/**
 * Draws the ballot papers and reads them back: no page is empty and no line clipped, every name stands whole on every
 * copy with its boxes, the copies have the same pages, and a stub's number is the only thing that tells them apart.
 */
export async function expectWholeBallots(facts: BallotPapersFacts, shape: string): Promise<void> {
  const plain = { ...facts, sample: false };
  const { bytes } = await drawPaper(plain, fonts);
  expectWholePages(plain, bytes, shape);
  const all = [plain, ...(plain.further ?? [])].flatMap(({ rows }) => rows);
  const form = formOf(plain);
  const side = form.box.toFixed(3);
  const boxes = all.length * (plain.choose ? 1 : 2) * plain.copies;
  expect(squaresOn(bytes), shape).toEqual(Array.from({ length: boxes }, () => `${side} × ${side}`));
  const pages = boxesOf(bytes);
  const ofOne = pages.length / plain.copies;
  expect(Number.isInteger(ofOne), shape).toBe(true);
  const [number = 0, name = 0] = form.columns.map(({ width }) => width);
  for (let copy = 0; copy < plain.copies; copy += 1) {
    const own = pages.slice(copy * ofOne, (copy + 1) * ofOne);
    const names = own.map((page) => columnText(page, number, number + name)).join(' ');
    for (const { nominee } of all) expect(names, shape).toContain(nominee);
    const stubs = own.map(
      ({ words }) =>
        words
          .map(({ text }) => text)
          .join(' ')
          .match(/Cuống phiếu số (\d+)/u)?.[1],
    );
    const stub = plain.stubs ? String(copy + 1).padStart(2, '0') : undefined;
    expect(stubs, `${shape}: one stub a paper, on its first page`).toEqual(
      own.map((_, page) => (page === 0 ? stub : undefined)),
    );
  }
}
