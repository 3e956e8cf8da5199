import { beforeAll, describe, expect, test } from 'vitest';
import { mm } from '#documents/layout.ts';
import { shippedCriteriaSets } from '#store/shipped.ts';
import { drawPaper } from '#documents/paper.ts';
import { boxesOf, type Box } from './poppler.ts';
import { kitSetUp, sampleKit } from './sample-kit.ts';
import { fonts } from './signed-sample.ts';

type Page = ReturnType<typeof boxesOf>[number];

const draw = async (facts: Parameters<typeof drawPaper>[0]): Promise<readonly Page[]> =>
  boxesOf((await drawPaper({ ...facts, sample: false }, fonts)).bytes);
const kit = sampleKit();
let pages: readonly Page[];
beforeAll(async () => void (pages = await draw(kit)), 120_000);

const textOf = (words: readonly Box[]): string => words.map(({ text }) => text).join(' ');
/** What stands in the upper margin of a page: its part, and its page in the part. */
const markOf = ({ words }: Page): string => textOf(words.filter(({ yMax }) => yMax < mm(19)));
const ballotsIn = (found: readonly Page[]): readonly Page[] =>
  found.filter(({ words }) => textOf(words).includes('PHIẾU BẦU'));

describe('the kit for a meeting on paper', () => {
  test('has every sheet, in the order in which the meeting needs them', () => {
    const titles = ['BỘ DỰ PHÒNG BẰNG GIẤY', 'DANH SÁCH DỰ HỌP', 'TỜ GHI DIỄN BIẾN', 'TỜ GHI BIỂU QUYẾT GIƠ TAY'];
    const found = [...titles, 'PHIẾU BẦU', 'BẢNG KIỂM PHIẾU', 'PHIẾU CHẤM ĐIỂM'].map((title) =>
      pages.findIndex(({ words }) => textOf(words).includes(title)),
    );
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  });

  test('has the ballot papers of the council, to the letter, in their own size', async () => {
    const alone = (await Promise.all(kit.votes.slice(1).map(({ paper }) => draw(paper)))).flat();
    expect(ballotsIn(pages)).toEqual(alone);
    expect(alone.map(({ width }) => Math.round(width / mm(1)))).toEqual([
      ...Array(11).fill(148),
      ...Array(11).fill(210),
    ]);
  });

  test('counts the pages of every part from its own first, and marks no ballot paper', () => {
    const marks = pages.map(markOf);
    expect(marks.filter((mark) => /^Phần \d+, trang 1$/u.test(mark)).map((mark) => mark.replace(/,.*/u, ''))).toEqual(
      [1, 2, 3, 5, 7, 8, 9].map((part) => `Phần ${part}`),
    );
    expect(
      ballotsIn(pages)
        .map(markOf)
        .filter((mark) => mark.includes('Phần')),
    ).toEqual([]);
  });

  test('gives every member a score sheet of his own, a page for up to four enterprises', () => {
    const sheets = pages.filter(({ words }) => textOf(words).includes('PHIẾU CHẤM ĐIỂM'));
    expect(sheets).toHaveLength(27);
    expect(pages.indexOf(sheets[0]!), 'nothing runs over to another page').toBe(pages.length - 27);
    expect(sheets.every(({ words }) => textOf(words).includes('Tổng cộng'))).toBe(true);
    for (const [index, { name }] of (kit.scoring?.scorers ?? []).entries())
      expect(textOf(sheets[index * 3]?.words ?? [])).toContain(name);
  });

  test('keeps a score sheet on its page, however few or many enterprises there are', async () => {
    for (const enterprises of [1, 4, 5, 6]) {
      const sheets = (await draw(sampleKit(enterprises))).filter(({ words }) => textOf(words).includes('Người chấm'));
      expect(sheets).toHaveLength(enterprises > 4 ? 18 : 9);
      expect(sheets.filter(({ words }) => !textOf(words).includes('Tổng cộng'))).toEqual([]);
    }
  });

  test('says on a score sheet how each kind of box is filled, and on each of its pages whose it is', async () => {
    const { name: criteriaSet, criteria } = shippedCriteriaSets[1]!;
    const all = sampleKit(4);
    const scorers = all.scoring!.scorers.slice(0, 2);
    const drawn = await draw({ ...all, votes: [], scoring: { ...all.scoring!, criteriaSet, criteria, scorers } });
    const sheets = drawn.filter(({ words }) => textOf(words).includes('PHIẾU CHẤM ĐIỂM NĂM'));
    expect(sheets).toHaveLength(6);
    for (const [index, { words }] of sheets.entries())
      expect(textOf(words)).toContain(`Người chấm: ${scorers[index < 3 ? 0 : 1]!.name}`);
    const words = textOf(sheets.slice(0, 3).flatMap((page) => page.words));
    // Points; met or not; times that give, and that take off; what disqualifies; what is reckoned from figures.
    expect(words).toMatch(/I\.6 .* 40 Số điểm/u);
    expect(words).toContain('Đ: đạt; KĐ: không đạt');
    expect(words).toMatch(/II\.1 .* 60 Đ hoặc KĐ/u);
    expect(words).toMatch(/I\.7 Sáng kiến được công nhận 30 Số lần; 10\/lần/u);
    expect(words).toMatch(/VII\.2 .* [-−]200 Số lần; trừ 20\/lần/u);
    expect(words).toMatch(/X\.4 Bị khởi tố X nếu có/u);
    expect(words).toMatch(/I\.1 .* 100 Hệ thống tính – – – –/u);
    expect(words).toMatch(/Tổng cộng phần chấm trên phiếu 540/u);
    // Where every box takes points, nobody is told so line by line.
    expect(pages.some((page) => textOf(page.words).includes('Cách ghi'))).toBe(false);
  });

  test('has the lines that must hold before a result is read out on the tellers’ own page', () => {
    const tally = pages.filter(({ words }) => textOf(words).includes('Đối chiếu số phiếu'));
    // Of two ballots, and of a choice that nobody foresaw.
    expect(tally).toHaveLength(3);
    expect(textOf(tally[0]!.words)).toMatch(/BẢNG KIỂM PHIẾU .*Phiếu in = phát ra \+ hỏng thu lại \+ chưa phát 11 =/u);
    expect(textOf(tally[0]!.words)).toContain('Cần 08/09 đồng ý (từ 80% trở lên trên tổng số thành viên)');
  });

  test('counts a choice by name, with the papers that choose nobody or too many, and how often it is voted', async () => {
    const [one, two] = (await draw(kitSetUp())).filter(({ words }) => textOf(words).includes('BẢNG KIỂM PHIẾU'));
    expect(textOf(one!.words)).toMatch(
      /Bỏ phiếu lần 2 .*Chọn không quá 01 tập thể trong 03\. Cần 08\/09 phiếu chọn .*Phiếu không chọn ai .*Phiếu chọn quá số được chọn \(không hợp lệ\) .*Tổng số phiếu chọn \+ phiếu không chọn ai = phiếu hợp lệ/u,
    );
    expect(textOf(one!.words)).not.toContain('Không đồng ý');
    expect(textOf(two!.words)).toMatch(/Chọn không quá 02 cá nhân trong 05\..*không quá 02 ×/u);
  });

  test('counts awards on one paper in a table each, and their papers once', async () => {
    const kitNow = kitSetUp();
    const drawn = await draw({ ...kitNow, votes: kitNow.votes.slice(2) });
    const tally = drawn.filter(({ words }) => /BẢNG KIỂM PHIẾU Bỏ phiếu|Đối chiếu số phiếu/u.test(textOf(words)));
    const words = tally.map((page) => textOf(page.words)).join(' ');
    expect(words).toContain('Bỏ phiếu xét, đề nghị khen thưởng năm 2026');
    expect(words.match(/(?:”|tỉnh): cần /gu)).toHaveLength(3);
    expect(words).toMatch(/cần 08\/09 đồng ý \(từ 80% .*cần 09\/09 đồng ý \(từ 90% /u);
    expect(words).toContain('Phiếu có dòng đánh dấu cả hai ô là phiếu không hợp lệ');
    expect(words).not.toContain('Dòng hỏng');
    expect(words.match(/Thành viên = có mặt/gu), 'this paper’s and that of an unforeseen choice').toHaveLength(2);
  });

  test('has a tally without names for a choice that nobody foresaw', () => {
    const free = pages.find(({ words }) => textOf(words).includes('BẢNG KIỂM PHIẾU CHỌN'));
    expect(textOf(free!.words)).toMatch(/Chọn không quá .* trong .*Cần \.+ phiếu chọn.*Thành viên ký/u);
  });

  test('has no page that is empty, and nothing beyond the margins', () => {
    for (const [index, { words, width }] of pages.entries()) {
      expect(words.length, `page ${index + 1}`).toBeGreaterThan(20);
      const right = width < mm(160) ? 12 : 15;
      expect(words.filter(({ xMax }) => xMax > width - mm(right) + 0.5).map(({ text }) => text)).toEqual([]);
    }
  });

  test('is refused for a name that the letter cannot print, wherever in the kit it stands', async () => {
    const [hands, ...ballots] = kit.votes;
    const rows = hands!.paper.rows.map((row) => ({ ...row, nominee: '株式会社' }));
    const odd = { ...kit, votes: [{ ...hands!, paper: { ...hands!.paper, rows } }, ...ballots] };
    await expect(drawPaper(odd, fonts)).rejects.toThrow('U+682A');
  });
});
