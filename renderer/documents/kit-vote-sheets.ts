import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { AwardFacts } from '#domain/papers/facts.ts';
import type { KitFacts, KitNeed, KitVote } from '#domain/papers/kit-facts.ts';
import { paperCount } from '#domain/figures.ts';
import { capitalised } from '#domain/text.ts';
import { longDate } from '#domain/time.ts';
import { awardPhrase, choiceOnPaper, severalAwards, thresholdOnPaper } from '#words/paper-words.ts';
import { grid, type GridColumn } from './grid.ts';
import { blank, blankTime, signedBy } from './kit-proceedings.ts';
import {
  choiceIdentities,
  choiceTable,
  identities,
  reconciliation,
  yesNoTable,
  type TallyLine,
} from './kit-tally-tables.ts';
import { footnote, paragraph, sheet, tableHeading, titleBlock } from './layout.ts';

/** Tờ ghi biểu quyết giơ tay: the whole list at once, and only dissent is written. */
export const handsSheet = (facts: KitFacts, vote: KitVote): TDocumentDefinitions =>
  sheet(facts, {
    title: `Tờ ghi biểu quyết giơ tay: ${awardPhrase(vote.paper)}`,
    orientation: 'portrait',
    content: [
      ...head(facts, vote, 'TỜ GHI BIỂU QUYẾT GIƠ TAY'),
      footnote('Cả danh sách nhất trí thì để trống; chỉ ghi dòng có người không đồng ý hoặc không có ý kiến.'),
      grid(
        handsColumns,
        vote.paper.rows.map(({ number, nominee, unit }) => [String(number), nominee, unit, '', '', '']),
        {
          rowHeight: 9,
          closing: [signedBy(['Người ghi', 'Chủ trì'])],
        },
      ),
    ],
  });

/**
 * Bảng kiểm phiếu: squares to be stroked paper by paper, the sums, and what must hold before a result is read out. Awards
 * on one paper have a table each, and their papers are counted once.
 */
export const tallySheet = (facts: KitFacts, vote: KitVote): TDocumentDefinitions =>
  sheet(facts, {
    title: `Bảng kiểm phiếu: ${subjectOf(facts, vote)}`,
    orientation: 'portrait',
    content: [
      ...head(facts, vote, 'BẢNG KIỂM PHIẾU'),
      ...(vote.paper.choose
        ? [footnote(strokeNote), choiceTable(facts, vote.paper.rows)]
        : [
            footnote(`${strokeNote} ${rowNote(vote)} Chỉ gạch phiếu hợp lệ.`),
            ...sectionsOf(vote).flatMap(({ award, need, rows }): Content[] => [
              ...(vote.further ? [tableHeading(`${awardPhrase(award, 'first')}: ${needOnPaper(need)}`)] : []),
              yesNoTable(facts, vote, rows),
            ]),
          ]),
      reconciliation(vote.paper.choose ? choiceIdentities(facts, vote) : identities(facts, vote)),
    ],
  });

/** Bảng kiểm phiếu chọn without names: for a choice that nobody foresaw, to be filled by hand. */
export const freeChoiceSheet = (facts: KitFacts): TDocumentDefinitions =>
  sheet(facts, {
    title: 'Bảng kiểm phiếu chọn',
    orientation: 'portrait',
    content: [
      titleBlock('BẢNG KIỂM PHIẾU CHỌN', [`năm ${facts.year}`], `(Phiên họp ${longDate(facts.date)})`),
      paragraph(
        `Danh hiệu, hình thức: ${blank.repeat(6)} Bỏ phiếu lần ${blank}. Chọn không quá ${blank} trong ${blank}. Lý do bỏ phiếu chọn hoặc bỏ phiếu lại: ${blank.repeat(7)}`,
        { preserveTrailingSpaces: true },
      ),
      paragraph(
        `Bắt đầu lúc ${blankTime}; kết thúc lúc ${blankTime}. Có mặt ${blank}/${paperCount(facts.quorum.of)}. Cần ${blank} phiếu chọn.`,
      ),
      footnote(strokeNote),
      choiceTable(
        facts,
        Array.from({ length: freeNames }, (_, index) => ({ number: index + 1, nominee: '' })),
      ),
      reconciliation(choiceIdentities(facts, undefined)),
    ],
  });

/** As many names as are seldom chosen among. */
const freeNames = 4;

const strokeNote = 'Mỗi ô vuông là năm phiếu: bốn nét cạnh và một nét chéo.';

/** What a row marked twice spoils: it must say what the paper says. */
const rowNote = ({ paper }: KitVote): string =>
  paper.validity === 'paper'
    ? 'Phiếu có dòng đánh dấu cả hai ô là phiếu không hợp lệ; dòng không đánh dấu tính là để trống.'
    : 'Dòng đánh dấu cả hai ô là dòng không hợp lệ; dòng không đánh dấu tính là để trống.';

interface TallySection {
  readonly award: AwardFacts;
  readonly need: KitNeed;
  readonly rows: readonly TallyLine[];
}

/** The awards on a paper, each with what it asks for. */
const sectionsOf = (vote: KitVote): readonly TallySection[] => [
  { award: vote.paper, need: vote, rows: vote.paper.rows },
  ...(vote.paper.further ?? []).map((award, index) => ({
    award,
    need: vote.further?.[index] ?? vote,
    rows: award.rows,
  })),
];

/** What a vote is about: its award, or all on its paper. */
const subjectOf = ({ year }: KitFacts, { paper }: KitVote): string =>
  paper.further ? severalAwards(year) : awardPhrase(paper);

/** What is voted on, which time, by which number, and when. */
function head(facts: KitFacts, vote: KitVote, kind: string): Content[] {
  const { paper } = vote;
  const subject = paper.further
    ? `Bỏ phiếu ${severalAwards(facts.year)}`
    : `${awardPhrase(paper, 'first')}, năm ${facts.year}`;
  return [
    titleBlock(
      kind,
      [subject, ...(paper.turn === undefined ? [] : [`Bỏ phiếu lần ${paper.turn}`])],
      `(Phiên họp ${longDate(facts.date)})`,
    ),
    paragraph(
      [
        `Bắt đầu lúc ${blankTime}; kết thúc lúc ${blankTime}. Có mặt ${blank}/${paperCount(facts.quorum.of)}.`,
        ...(paper.choose ? [`${choiceOnPaper(paper.choose)} trong ${paperCount(paper.rows.length)}.`] : []),
        ...(vote.further ? [] : [`${capitalised(needOnPaper(vote, paper.choose ? 'phiếu chọn' : 'đồng ý'))}.`]),
      ].join(' '),
    ),
  ];
}

/** How many must agree: cần 08/09 đồng ý (từ 80% trở lên trên tổng số thành viên). */
const needOnPaper = ({ required, threshold, base }: KitNeed, what = 'đồng ý'): string =>
  `cần ${required ? `${paperCount(required.count)}/${paperCount(required.of)}` : blank} ${what} (${thresholdOnPaper(threshold, base)})`;

const handsColumns: readonly GridColumn[] = [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Họ và tên/Tên tập thể', width: 46, align: 'left' },
  { head: 'Đơn vị', width: 53, align: 'left' },
  { head: 'Không đồng ý', width: 18, align: 'center' },
  { head: 'Không có ý kiến', width: 18, align: 'center' },
  { head: 'Ghi chú', width: 20, align: 'left' },
];
