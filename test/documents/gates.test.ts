import { describe, expect, test } from 'vitest';
import { mm } from '#documents/layout.ts';
import { drawPaper } from '#documents/paper.ts';
import type { DrawnFacts } from '#domain/papers/dossier-log-facts.ts';
import { columnText, expectWholePages, partsOf, rowsOn, squaresOn } from './page-gates.ts';
import { countRecord, everyName, shapes } from './paper-shapes.ts';
import { boxesOf, wordsOf } from './poppler.ts';
import { sampleCountRecord } from './sample-facts.ts';
import { sampleAwardList } from './sample-list.ts';
import { sampleMinutes } from './sample-minutes.ts';
import { sampleAttendanceList, sampleBallots } from './sample-sheets.ts';
import { fonts } from './signed-sample.ts';

/** Without the watermark, whose slanted letters fall between the words. */
const draw = (facts: DrawnFacts) => drawPaper({ ...facts, sample: false }, fonts);
const minute = 120_000;

describe.each(Object.entries(shapes))('every %s', (_kind, { few }) => {
  test(
    'has no empty page, nothing beyond its margins, and no row without the head of its table',
    async () => {
      for (const [index, facts] of few.entries()) expectWholePages(facts, (await draw(facts)).bytes, `shape ${index}`);
      expect(few.length).toBeGreaterThan(1);
    },
    minute,
  );
});

test(
  'rows are never torn: every name stands whole on one page, each as often as it was given',
  async () => {
    const whole = async (facts: DrawnFacts, names: readonly string[], to: number): Promise<void> => {
      const columns = boxesOf((await draw(facts)).bytes).map((page) => columnText(page, 10, to));
      for (const name of new Set(names)) {
        const found = columns.reduce((sum, column) => sum + column.split(name).length - 1, 0);
        expect(found, name).toBeGreaterThanOrEqual(names.filter((other) => other === name).length);
      }
    };
    for (const names of [9, 10, 30, 60]) {
      const facts = sampleBallots(names, 2, everyName);
      const printed = facts.rows.map(({ nominee }) => nominee);
      await whole(facts, [...printed, ...printed], names > 10 ? 73 : 57);
    }
    for (const rows of [5, 12, 60]) {
      const facts = countRecord(rows, true);
      const printed = facts.round.rows.map(({ nominee }) => nominee);
      await whole(facts, printed, 56);
    }
    const list = sampleAwardList(20, 40);
    await whole(
      list,
      [...list.collectives, ...list.persons].map(({ nominee }) => nominee),
      58,
    );
  },
  minute,
);

test('a row that no page can hold is torn and not lost', async () => {
  const facts = sampleAwardList(2, 0);
  const achievement = Array.from({ length: 500 }, (_, index) => `việc${index}`).join(' ');
  const [first, second] = facts.collectives;
  const { bytes } = await draw({ ...facts, collectives: [{ ...first!, achievement }, second!] });
  const words = wordsOf(bytes);
  expect(Array.from({ length: 500 }, (_, index) => `việc${index}`).filter((word) => !words.includes(word))).toEqual([]);
});

test(
  'the signatures of a list stand under a row of it, however many rows it has',
  async () => {
    for (let rows = 1; rows <= 9; rows += 1) {
      const { bytes, anchors } = await draw(sampleAwardList(rows % 3, rows));
      const pages = boxesOf(bytes);
      const last = pages[(anchors[0]?.page ?? 0) - 1]!;
      const top = last.height - (anchors[0]?.rect.bottom ?? 0) - (anchors[0]?.rect.height ?? 0);
      expect(rowsOn(last).numbers.filter(({ yMax }) => yMax < top).length, `${rows} rows`).toBeGreaterThan(0);
      expect(wordsOf(bytes)).toMatch(/Danh sách gồm: .*cá nhân\./u);
    }
  },
  minute,
);

test(
  'no group of a list stands at the foot of a page without a row of it',
  async () => {
    for (let collectives = 1; collectives <= 6; collectives += 1) {
      const pages = boxesOf((await draw(sampleAwardList(collectives, 4))).bytes);
      for (const page of pages) {
        for (const group of partsOf(page).body.filter(({ text, xMin }) => text === 'NHÂN' && xMin < mm(60))) {
          const below = rowsOn(page).numbers.filter(({ yMin }) => yMin > group.yMax);
          expect(below.length, `${collectives} collectives`).toBeGreaterThan(0);
        }
      }
    }
  },
  minute,
);

test(
  'the heading of a table stands on the page on which the table begins',
  async () => {
    let headings = 0;
    for (let rows = 4; rows <= 9; rows += 1) {
      const facts = sampleMinutes(rows);
      const unit = ', Ban Quản lý các khu công nghiệp tỉnh Bắc Ninh';
      const rounds = facts.rounds.map((round) => ({
        ...round,
        rows: round.rows.map((row) => ({ ...row, blank: 1, detail: row.detail + unit })),
      }));
      for (const page of boxesOf((await draw({ ...facts, rounds })).bytes)) {
        const { heads } = rowsOn(page);
        for (const heading of partsOf(page).body.filter(({ text, xMin }) => /^\d\.$/u.test(text) && xMin < mm(31))) {
          headings += 1;
          expect(
            heads.some(({ yMin }) => yMin > heading.yMin),
            `${rows} rows: ${heading.text}`,
          ).toBe(true);
        }
      }
    }
    expect(headings).toBe(6 * 3);
  },
  minute,
);

test(
  'what the figures of a vote mean stands under the last row of its table, on the same page',
  async () => {
    for (let rows = 1; rows <= 12; rows += 1) {
      for (const facts of [countRecord(rows, false), sampleMinutes(rows)]) {
        const pages = boxesOf((await draw(facts)).bytes);
        for (const page of pages) {
          const { body } = partsOf(page);
          for (const [index, note] of body.entries()) {
            if (note.xMin > mm(31) || note.text !== 'Tỷ') continue;
            const rest = body
              .slice(index)
              .map(({ text }) => text)
              .join(' ');
            if (!rest.startsWith('Tỷ lệ tính')) continue;
            const above = rowsOn(page).numbers.filter(({ yMax }) => yMax < note.yMin);
            expect(above.length, `${facts.kind} of ${rows} rows`).toBeGreaterThan(0);
            expect(rest, `${facts.kind} of ${rows} rows`).toMatch(/tỷ lệ tối thiểu (?:áp dụng )?theo [^.]*\./u);
          }
        }
      }
    }
  },
  minute,
);

describe('the papers of a ballot', () => {
  test(
    'have room for the seal, the council and the award on every page, which may come apart',
    async () => {
      for (const names of [9, 12, 60]) {
        const pages = boxesOf((await draw(sampleBallots(names, 2, everyName))).bytes);
        for (const page of pages) {
          const words = partsOf(page)
            .body.map(({ text }) => text)
            .join(' ');
          expect(words, `${names} names`).toMatch(
            /^BAN QUẢN LÝ .* THƯỞNG \(đóng dấu treo\) PHIẾU BẦU Danh hiệu “Chiến sĩ thi đua cơ sở”, năm 2026 \(Phiên họp ngày 15 tháng 12 năm 2026\) /u,
          );
        }
        expect(pages.length, `${names} names`).toBeGreaterThan(2);
      }
    },
    minute,
  );

  test(
    'are alike, each from a page of its own, with two boxes of five millimetres for every name',
    async () => {
      for (const [names, copies] of [
        [1, 4],
        [10, 11],
        [11, 3],
        [61, 2],
      ] as const) {
        const { bytes } = await draw(sampleBallots(names, copies, (index) => index % 7 === 0));
        const pages = boxesOf(bytes);
        const ofOne = pages.length / copies;
        expect(Number.isInteger(ofOne)).toBe(true);
        const [first, ...others] = Array.from({ length: copies }, (_, copy) =>
          pages.slice(copy * ofOne, (copy + 1) * ofOne),
        );
        for (const other of others) expect(other).toEqual(first);
        expect(first?.map((page) => partsOf(page).margin.at(-1)?.text)).toEqual(
          Array.from({ length: ofOne }, (_, page) => `${page + 1}/${ofOne}`),
        );
        expect(squaresOn(bytes)).toEqual(Array.from({ length: 2 * names * copies }, () => '5.000 × 5.000'));
      }
    },
    minute,
  );

  test('are A5 up to ten names and A4 above', async () => {
    const [five, four] = await Promise.all(
      [10, 11].map(async (names) => boxesOf((await draw(sampleBallots(names, 1))).bytes)[0]!),
    );
    expect([five!.width, five!.height].map(Math.round)).toEqual([420, 595]);
    expect([four!.width, four!.height].map(Math.round)).toEqual([595, 842]);
  });

  test('are called as the council calls them; those frozen before it could say so are Phiếu bầu', async () => {
    const { title: _, ...old } = sampleBallots(4, 1);
    expect(wordsOf((await draw(old)).bytes)).toContain('PHIẾU BẦU Danh hiệu');
    const words = wordsOf((await draw({ ...old, title: 'Phiếu bình xét' })).bytes);
    expect(words).toContain('PHIẾU BÌNH XÉT Danh hiệu');
    expect(words).toContain('Phiếu bình xét danh hiệu “Chiến sĩ thi đua cơ sở”, trang 1/1');
  });

  test('say how they are marked, and neither who votes nor which paper they are', async () => {
    const facts = sampleBallots(4, 3);
    const words = wordsOf((await draw(facts)).bytes);
    expect(words.split('Không ký tên, không ghi thêm vào phiếu.')).toHaveLength(4);
    expect(words.split('PHIẾU BẦU Danh hiệu “Chiến sĩ thi đua cơ sở”, năm 2026')).toHaveLength(4);
    for (const member of sampleMinutes().members) expect(words).not.toContain(member.name);
    expect(words).not.toMatch(/[23]\/3|số phiếu|Phiếu số/u);
  });
});

test('what a paper says ends once, with its mark', async () => {
  for (const facts of [sampleMinutes(), sampleCountRecord(), sampleAttendanceList()]) {
    expect(wordsOf((await draw(facts)).bytes).split('./.'), facts.kind).toHaveLength(2);
  }
});

test('annexes are numbered from their own first page, which bears no number', async () => {
  const pages = boxesOf((await draw(sampleMinutes(90))).bytes);
  const annex = pages.findIndex(({ words }) => words.some(({ text }) => text === 'lục') && words[0]?.text === 'Phụ');
  expect(annex).toBeGreaterThan(2);
  const numbers = pages.map((page) =>
    partsOf(page)
      .margin.map(({ text }) => text)
      .join(' '),
  );
  expect(numbers.slice(0, annex)).toEqual(['', ...Array.from({ length: annex - 1 }, (_, page) => `${page + 2}`)]);
  expect(numbers.slice(annex)).toEqual([
    '',
    ...Array.from({ length: pages.length - annex - 1 }, (_, page) => `${page + 2}`),
  ]);
  expect(pages.length - annex).toBeGreaterThan(1);
});
