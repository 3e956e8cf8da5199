import { expect } from 'vitest';
import { mm } from '#documents/layout.ts';
import type { DrawnFacts } from '#domain/papers/dossier-log-facts.ts';
import { ask, boxesOf, type Box } from './poppler.ts';

/* What must hold of every page, read off the finished file as a reader's program sees it. */

/** One page of a paper as {@link boxesOf} gives it. */
interface PageBoxes {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Box[];
}

/** Left, top, right, bottom in millimetres; a little more at the foot, where letters hang below their line. */
const areas = { A4: [30, 19, 15, 19.4], A5: [15, 14, 12, 19.4] } as const;

const areaOf = ({ width, height }: PageBoxes): (typeof areas)['A4' | 'A5'] =>
  Math.min(width, height) < mm(160) ? areas.A5 : areas.A4;

/** The words between the margins, and those in them. */
export function partsOf(page: PageBoxes): { readonly body: readonly Box[]; readonly margin: readonly Box[] } {
  const [, top, , bottom] = areaOf(page);
  const inBody = ({ yMin, yMax }: Box): boolean => yMin >= mm(top) && yMax <= page.height - mm(bottom) + 2;
  return { body: page.words.filter(inBody), margin: page.words.filter((word) => !inBody(word)) };
}

/** Words that leave the text area to either side. */
const overflowing = (page: PageBoxes): readonly string[] => {
  const [left, , right] = areaOf(page);
  return page.words
    .filter(({ xMin, xMax }) => xMin < mm(left) - 0.5 || xMax > page.width - mm(right) + 0.5)
    .map(({ text }) => text);
};

/** What stands in one column of a table, in millimetres from the left of the text, read downwards. */
export const columnText = (page: PageBoxes, from: number, to: number): string => {
  const [left] = areaOf(page);
  const { body } = partsOf(page);
  return body
    .filter(({ xMin }) => xMin >= mm(left + from) - 0.5 && xMin < mm(left + to) - 0.5)
    .toSorted((a, b) => a.yMin - b.yMin || a.xMin - b.xMin)
    .map(({ text }) => text)
    .join(' ');
};

/** The numbers of the rows on a page, with where they stand, and the heads of tables above them. */
export function rowsOn(page: PageBoxes): { readonly numbers: readonly Box[]; readonly heads: readonly Box[] } {
  const [left] = areaOf(page);
  const { body } = partsOf(page);
  const inFirst = body.filter(({ xMin }) => xMin >= mm(left) - 0.5 && xMin < mm(left + 10) + 0.5);
  return {
    // The number of a row is alone in its column; other words beside it make it a line of text.
    numbers: inFirst.filter(
      (word) =>
        /^\d+$/u.test(word.text) &&
        word.xMax <= mm(left + 10) + 0.5 &&
        !inFirst.some((other) => other !== word && Math.abs(other.yMin - word.yMin) < 1),
    ),
    // The intake register goes by its own number (Số đến), criteria by their code (Mã).
    heads: body.filter(({ text, xMin }) => ['STT', 'Số', 'Mã'].includes(text) && xMin < mm(left + 10)),
  };
}

/** No page is empty, nothing leaves the margins but what belongs there, and rows stand under the head of their table. */
export function expectWholePages(facts: Pick<DrawnFacts, 'kind'>, bytes: Uint8Array, shape: string): void {
  for (const [number, page] of boxesOf(bytes).entries()) {
    const where = `${shape}, page ${number + 1}`;
    const { body, margin } = partsOf(page);
    expect(body.length, where).toBeGreaterThan(5);
    expect(overflowing(page), where).toEqual([]);
    const inMargin = margin.map(({ text }) => text).join(' ');
    expect(inMargin, where).toMatch(
      facts.kind === 'ballot-papers' ? /^(?:Cuống phiếu số \d\d .*)?Phiếu bầu .*trang \d+\/\d+$/u : /^\d*$/u,
    );
    const { numbers, heads } = rowsOn(page);
    const top = Math.min(...heads.map(({ yMin }) => yMin));
    // A line of running text may begin with a number.
    const isText = facts.kind === 'minutes' || (facts.kind === 'appraisal' && page.width < page.height);
    expect(numbers.filter(({ yMin }) => yMin < top && !isText).length, where).toBe(0);
  }
}

/** The squares drawn on a paper, in millimetres. */
export const squaresOn = (bytes: Uint8Array): readonly string[] =>
  [...ask('qpdf', ['--qdf', '--no-original-object-ids', 'FILE', '-'], bytes).matchAll(/([\d.]+) ([\d.]+) re$/gmu)].map(
    ([, width, height]) => `${(Number(width) / mm(1)).toFixed(3)} × ${(Number(height) / mm(1)).toFixed(3)}`,
  );
