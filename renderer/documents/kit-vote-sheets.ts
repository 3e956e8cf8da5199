import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { KitFacts, KitVote } from '#domain/papers/kit-facts.ts';
import { paperCount } from '#domain/figures.ts';
import { longDate } from '#domain/time.ts';
import { awardPhrase, thresholdOnPaper } from '#words/paper-words.ts';
import { grid, type GridCell, type GridColumn } from './grid.ts';
import { blank, blankTime, signedBy } from './kit-proceedings.ts';
import { footnote, mm, paragraph, sheet, tableHeading, titleBlock, together } from './layout.ts';

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

/** Bảng kiểm phiếu: squares to be stroked paper by paper, the sums, and what must hold before a result is read out. */
export const tallySheet = (facts: KitFacts, vote: KitVote): TDocumentDefinitions =>
  sheet(facts, {
    title: `Bảng kiểm phiếu: ${awardPhrase(vote.paper)}`,
    orientation: 'portrait',
    content: [
      ...head(facts, vote, 'BẢNG KIỂM PHIẾU'),
      footnote(
        'Mỗi ô vuông là năm phiếu: bốn nét cạnh và một nét chéo. Dòng đánh dấu cả hai ô là dòng không hợp lệ; dòng không đánh dấu tính là để trống. Chỉ gạch phiếu hợp lệ.',
      ),
      grid(
        tallyColumns,
        vote.paper.rows.map(({ number, nominee }): GridCell[] => [
          String(number),
          nominee,
          strokes(facts, tallyWidths.yes),
          '',
          strokes(facts, tallyWidths.no),
          '',
          strokes(facts, tallyWidths.blank),
          '',
          '',
        ]),
        { rowHeight: 11 },
      ),
      together(
        tableHeading('Đối chiếu số phiếu (khớp hết mới công bố)'),
        grid(identityColumns, identities(facts, vote)),
        signedBy(['Tổ trưởng', 'Thư ký', 'Thành viên']),
      ),
    ],
  });

/** What is voted on, by which number, and when. */
const head = (facts: KitFacts, { paper, required, threshold, base }: KitVote, kind: string): Content[] => [
  titleBlock(kind, [`${awardPhrase(paper, 'first')}, năm ${facts.year}`], `(Phiên họp ${longDate(facts.date)})`),
  paragraph(
    `Bắt đầu lúc ${blankTime}; kết thúc lúc ${blankTime}. Có mặt ${blank}/${paperCount(facts.quorum.of)}. Cần ${
      required ? `${paperCount(required.count)}/${paperCount(required.of)}` : blank
    } đồng ý (${thresholdOnPaper(threshold, base)}).`,
  ),
];

/** Squares of five strokes, as many as the council may fill and the column holds. */
function strokes({ quorum }: KitFacts, width: number): TableCell {
  const squares = Math.min(Math.ceil(quorum.of / 5), Math.floor((width - 2) / squareStep));
  return {
    canvas: Array.from({ length: squares }, (_, index) => ({
      type: 'rect' as const,
      x: mm(index * squareStep),
      y: 0,
      w: mm(square),
      h: mm(square),
      lineWidth: 0.4,
      lineColor: '#9a9a9a',
      dash: { length: 1.5 },
    })),
    margin: [0, 3, 0, 0],
  };
}

const square = 5;
const squareStep = 6;

/** The lines of the reconciliation, with the figures that are known beforehand. */
const identities = ({ quorum }: KitFacts, { paper }: KitVote): readonly (readonly GridCell[])[] => [
  ['Thành viên = có mặt + vắng mặt', `${paperCount(quorum.of)} = ${blank} + ${blank}`, ''],
  ['Phiếu in = phát ra + hỏng thu lại + chưa phát', `${paperCount(paper.copies)} = ${blank} + ${blank} + ${blank}`, ''],
  ['Phiếu phát ra không quá số thành viên có mặt', `${blank} không quá ${blank}`, ''],
  ['Phiếu lấy ý kiến (thành viên vắng mặt) không quá số thành viên gửi ý kiến', `${blank} không quá ${blank}`, ''],
  ['Phiếu thu về không quá phiếu phát ra', `${blank} không quá ${blank}`, ''],
  ['Phiếu thu về + phiếu lấy ý kiến = hợp lệ + không hợp lệ', `${blank} + ${blank} = ${blank} + ${blank}`, ''],
  ['Từng dòng: đồng ý + không đồng ý + để trống + dòng không hợp lệ = phiếu hợp lệ', `bằng ${blank} ở mọi dòng`, ''],
];

const identityColumns: readonly GridColumn[] = [
  { head: 'Phải khớp', width: 88, align: 'left' },
  { head: 'Số phiếu', width: 62, align: 'left' },
  { head: 'Khớp', width: 15, align: 'center' },
];

const tallyWidths = { yes: 31, no: 24, blank: 14 } as const;

const tallyColumns: readonly GridColumn[] = [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Họ và tên/\nTên tập thể', width: 38, align: 'left' },
  { head: 'Đồng ý', width: tallyWidths.yes, align: 'left' },
  { head: 'Cộng', width: 12, align: 'center' },
  { head: 'Không đồng ý', width: tallyWidths.no, align: 'left' },
  { head: 'Cộng', width: 12, align: 'center' },
  { head: 'Để trống', width: tallyWidths.blank, align: 'left' },
  { head: 'Cộng', width: 12, align: 'center' },
  { head: 'Dòng hỏng', width: 12, align: 'center' },
];

const handsColumns: readonly GridColumn[] = [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Họ và tên/Tên tập thể', width: 46, align: 'left' },
  { head: 'Đơn vị', width: 53, align: 'left' },
  { head: 'Không đồng ý', width: 18, align: 'center' },
  { head: 'Không có ý kiến', width: 18, align: 'center' },
  { head: 'Ghi chú', width: 20, align: 'left' },
];
