import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mm } from '#documents/layout.ts';
import { MissingGlyphs } from '#documents/glyphs.ts';
import { drawPaper, paperDefinition } from '#documents/paper.ts';
import type { PaperFacts } from '#domain/papers/facts.ts';
import { ask, boxesOf, wordsOf } from './poppler.ts';
import { longName, sampleCountRecord, sampleMinutes } from './sample-facts.ts';
import { sampleAwardList } from './sample-list.ts';
import { fonts } from './signed-sample.ts';

/** Without the watermark, whose slanted letters fall between the words. */
const plain = <Facts extends PaperFacts>(facts: Facts): Facts => ({ ...facts, sample: false });
const draw = (facts: PaperFacts) => drawPaper(facts, fonts);
const everyPaper = {
  minutes: sampleMinutes(40),
  'count-record': sampleCountRecord(),
  'award-list': sampleAwardList(20, 40),
};

test('papers are byte for byte those of the golden file; UPDATE_GOLDEN=1 writes it anew', async () => {
  const golden = join(import.meta.dirname, '../golden/papers.json');
  const hashes: Record<string, string> = {};
  for (const [name, facts] of Object.entries(everyPaper))
    hashes[name] = createHash('sha256')
      .update((await draw(facts)).bytes)
      .digest('hex');
  if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, `${JSON.stringify(hashes, null, 2)}\n`);
  expect(hashes).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
});

test('a paper has the same bytes on a laptop in another time zone', async () => {
  const hash = createHash('sha256')
    .update((await draw(sampleCountRecord())).bytes)
    .digest('hex');
  const zones = ['Asia/Ho_Chi_Minh', 'America/Los_Angeles'].map((zone) =>
    execFileSync(process.execPath, [join(import.meta.dirname, 'draw-once.mjs')], {
      encoding: 'utf8',
      env: { ...process.env, TZ: zone },
    }).trim(),
  );
  expect(zones).toEqual([`${hash} -420`, `${hash} 480`]);
}, 60_000);

test('the minutes say what was decided, with both shares, and never that somebody was commended', async () => {
  const words = wordsOf((await draw(plain(sampleMinutes()))).bytes);
  for (const sentence of [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    '/BB-HĐTĐKT',
    'Hôm nay, vào hồi 08 giờ 00 phút, ngày 15 tháng 12 năm 2026',
    'Tổng số thành viên Hội đồng: 09; có mặt: 08; vắng: 01 (đồng chí Bùi Thị Yến, có lý do, gửi ý kiến bằng văn bản).',
    'phiên họp hợp lệ.',
    'tối thiểu 09/09 phiếu, từ 90% trở lên trên tổng số thành viên',
    'tối thiểu 05/09 thành viên, trên 50% tổng số thành viên',
    '08/08 thành viên có mặt nhất trí, đạt 88,89% tổng số thành viên',
    'tỷ lệ tối thiểu áp dụng theo thông lệ',
    'tại Công văn số 118/CV-ĐP ngày 10/12/2026',
    'không tham gia bỏ phiếu đối với trường hợp Ông Vũ Quốc Khánh',
    'Tổng hợp: 14 lượt đề nghị, gồm 08 đủ tỷ lệ, đề nghị khen thưởng; 01 đề nghị có điều kiện; 02 không đủ tỷ lệ; 01 rút hồ sơ; 01 để lại xét sau; 01 trả hồ sơ.',
    'trước ngày 25 tháng 12 năm 2026',
    'lập thành 03 bản./.',
    'Nơi nhận:',
  ])
    expect(words).toContain(sentence);
  expect(words).not.toMatch(/được khen thưởng|được tặng/u);
});

test('a table of more than thirty rows goes to an annex', async () => {
  const words = wordsOf((await draw(plain(sampleMinutes(40)))).bytes);
  expect(words).toContain('40/40 trường hợp đủ tỷ lệ (Danh sách tại Phụ lục I).');
  expect(words.indexOf('Phụ lục I KẾT QUẢ')).toBeGreaterThan(words.indexOf('CHỦ TRÌ'));
});

test('the figures of the count record add up on paper, and three tellers and the chair sign', async () => {
  const { bytes, anchors } = await draw(plain(sampleCountRecord()));
  const words = wordsOf(bytes);
  expect(words).toContain('Tổng số phiếu kiểm 09');
  expect(words).toContain(
    '04 trường hợp đủ tỷ lệ; 01 trường hợp không đủ tỷ lệ (Công ty cổ phần Cơ khí chính xác Hòa Long).',
  );
  expect(words).toContain('THÀNH VIÊN THƯ KÝ TỔ TRƯỞNG');
  expect(words).toContain('XÁC NHẬN CỦA CHỦ TRÌ');
  expect(words).toContain('09 phiếu được niêm phong, giao đồng chí Trần Thị Ngọc Quỳnh lưu giữ.');
  expect(anchors.map(({ field }) => field)).toEqual(['teller-head', 'chair']);
});

test('the award list numbers each group anew and closes with its count', async () => {
  const words = wordsOf((await draw(plain(sampleAwardList(11, 13)))).bytes);
  expect(words).toContain('I. TẬP THỂ (11)');
  expect(words).toContain('II. CÁ NHÂN (13)');
  expect(words).toContain('Danh sách gồm: 11 tập thể và 13 cá nhân.');
  expect(words.match(/ 1 /gu)?.length).toBeGreaterThanOrEqual(2);
});

test('the note of the award list speaks of written opinions only where they are counted', async () => {
  const list = plain(sampleAwardList(1, 1));
  const note = 'trong ngoặc là tỷ lệ trên số thành viên có mặt';
  expect(wordsOf((await draw(list)).bytes)).toContain(`${note} và gửi ý kiến bằng văn bản.`);
  expect(wordsOf((await draw({ ...list, opinionsCounted: false })).bytes)).toContain(`${note}.`);
});

test('sample data are marked on every page, and real ones never', async () => {
  const marked = boxesOf((await draw(sampleCountRecord())).bytes);
  expect(wordsOf((await draw(plain(sampleCountRecord()))).bytes)).not.toMatch(/DỮ|MẪU/u);
  expect(marked.every(({ words }) => words.some(({ text }) => /[ỮIỆ]/u.test(text) && text.length < 4))).toBe(true);
});

test.each(Object.entries(everyPaper))(
  '%s: no page is empty, nothing leaves the margins, only later pages are numbered',
  async (_, facts) => {
    const pages = boxesOf((await draw(plain(facts))).bytes);
    for (const [index, { width, height, words }] of pages.entries()) {
      const body = words.filter(({ yMin }) => yMin > mm(19));
      expect(body.length).toBeGreaterThan(5);
      expect(words.filter(({ yMax }) => yMax < mm(19)).map(({ text }) => text)).toEqual(
        index === 0 ? [] : [String(index + 1)],
      );
      for (const { text, xMin, xMax, yMax } of body) {
        expect(xMin, text).toBeGreaterThanOrEqual(mm(30) - 0.5);
        expect(xMax, text).toBeLessThanOrEqual(width - mm(15) + 0.5);
        expect(yMax, text).toBeLessThanOrEqual(height - mm(20) + 2);
      }
    }
  },
);

test('no cell runs into its neighbour, however long the name', async () => {
  // Right edges of the seven columns of the list.
  const edges = [10, 58, 110, 180, 222, 238, 252].map((width) => mm(30 + width));
  const pages = boxesOf((await draw(plain(sampleAwardList(3, 3)))).bytes).filter(({ words }) =>
    words.some(({ text }) => text === 'STT'),
  );
  let looked = 0;
  for (const { words } of pages) {
    const head = words.find(({ text }) => text === 'STT')?.yMin ?? 0;
    const note = words.find(({ text, xMin }) => text === 'Tỷ' && xMin < mm(31))?.yMin ?? Infinity;
    const groups = words.filter(({ text }) => text === 'TẬP' || text === 'NHÂN').map(({ yMin }) => yMin);
    for (const { text, xMin, xMax, yMin } of words) {
      if (yMin < head || yMin >= note || groups.includes(yMin)) continue;
      looked += 1;
      expect(xMax, text).toBeLessThanOrEqual(edges.find((right) => xMin < right) ?? 0);
    }
  }
  expect(looked).toBeGreaterThan(150);
  expect(longName).toHaveLength(120);
});

test('a character that the letter lacks stops the paper and is named', async () => {
  const facts = sampleAwardList(1, 0);
  const [row] = facts.collectives;
  if (!row) throw new Error('one row');
  const drawn = draw({ ...facts, collectives: [{ ...row, nominee: 'Công ty ☐ 漢' }] });
  await expect(drawn).rejects.toBeInstanceOf(MissingGlyphs);
  await expect(drawn).rejects.toMatchObject({ codePoints: [0x2610, 0x6f22] });
});

test('decomposed letters are composed before they are drawn', async () => {
  const facts = plain(sampleAwardList(1, 0));
  const [row] = facts.collectives;
  if (!row) throw new Error('one row');
  const { bytes } = await draw({
    ...facts,
    collectives: [{ ...row, nominee: 'Bà Nguyễn Thị Hường'.normalize('NFD') }],
  });
  expect(wordsOf(bytes)).toContain('Bà Nguyễn Thị Hường');
});

test('a paper claims the archive format, its language and the moment of freezing, and qpdf finds nothing', async () => {
  const { bytes } = await draw(sampleMinutes());
  const text = new TextDecoder('latin1').decode(bytes);
  expect(text).toContain('<pdfaid:part>2</pdfaid:part>');
  expect(text).toContain('/Lang (vi-VN)');
  expect(ask('pdfinfo', ['-rawdates', 'FILE'], bytes)).toContain('CreationDate:    D:20261215040000Z');
  expect(ask('qpdf', ['--check', 'FILE'], bytes)).toContain('No syntax or stream encoding errors');
});

test('a definition never asks for anything outside the paper', () => {
  for (const facts of Object.values(everyPaper))
    expect(JSON.stringify(paperDefinition(facts))).not.toMatch(/https?:|"image"|"link"/u);
});
