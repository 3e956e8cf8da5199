import { expect, test } from 'vitest';
import { mm } from '#documents/layout.ts';
import { drawPaper } from '#documents/paper.ts';
import { boxesOf } from './poppler.ts';
import { sampleMinutes } from './sample-minutes.ts';
import { sampleAwardList } from './sample-list.ts';
import { fonts } from './signed-sample.ts';

const papers = [
  ...Array.from({ length: 12 }, (_, rows) => [`minutes of ${rows + 1} rows`, sampleMinutes(rows + 1)] as const),
  ['an award list', sampleAwardList(3, 4)] as const,
];

test.each(papers)(
  'signatures have room, stand on the page, and never without two lines of what they sign: %s',
  async (_, facts) => {
    const { bytes, anchors } = await drawPaper({ ...facts, sample: false }, fonts);
    const pages = boxesOf(bytes);
    for (const { page, rect } of anchors) {
      const sheet = pages[page - 1];
      expect(rect.width).toBeGreaterThanOrEqual(mm(53));
      expect(rect.height).toBeCloseTo(mm(30), 1);
      const top = (sheet?.height ?? 0) - rect.bottom - rect.height;
      const above = sheet?.words.filter(({ yMax, yMin }) => yMax < top && yMin > mm(19)) ?? [];
      expect(new Set(above.map(({ yMin }) => Math.round(yMin))).size).toBeGreaterThanOrEqual(3);
      const inside = sheet?.words.filter(
        ({ xMax, xMin, yMin, yMax }) =>
          xMax > rect.left && xMin < rect.left + rect.width && yMax > top + 1 && yMin < top + rect.height - 1,
      );
      expect(inside).toEqual([]);
    }
  },
  60_000,
);
