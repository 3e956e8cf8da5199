import type { Content, TableCell } from 'pdfmake/interfaces';
import type { BallotLine } from '#domain/papers/facts.ts';
import type { KitFacts, KitVote } from '#domain/papers/kit-facts.ts';
import { paperCount } from '#domain/figures.ts';
import { grid, type GridCell, type GridColumn } from './grid.ts';
import { blank, signedBy } from './kit-proceedings.ts';
import { mm, tableHeading, together } from './layout.ts';

/** A line of a tally: a name and its number on the paper. */
export type TallyLine = Pick<BallotLine, 'number' | 'nominee'>;

/** The votes on each row, for and against. */
export const yesNoTable = (facts: KitFacts, { paper }: KitVote, rows: readonly TallyLine[]): Content => {
  const perRow = paper.validity !== 'paper';
  return grid(
    perRow ? tallyColumns : tallyColumns.slice(0, -1).map(wider('Họ và tên/\nTên tập thể', 12)),
    rows.map(({ number, nominee }): GridCell[] => [
      String(number),
      nominee,
      strokes(facts, tallyWidths.yes),
      '',
      strokes(facts, tallyWidths.no),
      '',
      strokes(facts, tallyWidths.blank),
      '',
      ...(perRow ? [''] : []),
    ]),
    { rowHeight: 11 },
  );
};

const wider =
  (head: string, by: number) =>
  (column: GridColumn): GridColumn =>
    column.head === head ? { ...column, width: column.width + by } : column;

/** The votes for each name, the papers that choose nobody, and those that choose too many. */
export const choiceTable = (facts: KitFacts, rows: readonly TallyLine[]): Content =>
  grid(
    choiceColumns,
    [
      ...rows.map(({ number, nominee }): GridCell[] => [String(number), nominee, strokes(facts, choiceWidth), '']),
      ...choiceEnds.map((text): GridCell[] => ['', { text, italics: true }, strokes(facts, choiceWidth), '']),
    ],
    { rowHeight: 11 },
  );

const choiceEnds = ['Phiếu không chọn ai', 'Phiếu chọn quá số được chọn (không hợp lệ)'];

/** What must hold before a result is read out, and who counted. */
export const reconciliation = (lines: readonly (readonly GridCell[])[]): Content =>
  together(
    tableHeading('Đối chiếu số phiếu (khớp hết mới công bố)'),
    grid(identityColumns, lines),
    signedBy(['Tổ trưởng', 'Thư ký', 'Thành viên']),
  );

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

/** The lines of the reconciliation that every ballot has, with the figures that are known beforehand. */
const paperIdentities = ({ quorum }: KitFacts, copies: string): readonly (readonly GridCell[])[] => [
  ['Thành viên = có mặt + vắng mặt', `${paperCount(quorum.of)} = ${blank} + ${blank}`, ''],
  ['Phiếu in = phát ra + hỏng thu lại + chưa phát', `${copies} = ${blank} + ${blank} + ${blank}`, ''],
  ['Phiếu phát ra không quá số thành viên có mặt', `${blank} không quá ${blank}`, ''],
  ['Phiếu lấy ý kiến (thành viên vắng mặt) không quá số thành viên gửi ý kiến', `${blank} không quá ${blank}`, ''],
  ['Phiếu thu về không quá phiếu phát ra', `${blank} không quá ${blank}`, ''],
  ['Phiếu thu về + phiếu lấy ý kiến = hợp lệ + không hợp lệ', `${blank} + ${blank} = ${blank} + ${blank}`, ''],
];

/** What must hold of yes and no. */
export const identities = (facts: KitFacts, { paper }: KitVote): readonly (readonly GridCell[])[] => [
  ...paperIdentities(facts, paperCount(paper.copies)),
  [
    paper.validity === 'paper'
      ? 'Từng dòng: đồng ý + không đồng ý + để trống = phiếu hợp lệ'
      : 'Từng dòng: đồng ý + không đồng ý + để trống + dòng không hợp lệ = phiếu hợp lệ',
    `bằng ${blank} ở mọi dòng`,
    '',
  ],
];

/** The same of a choice: valid papers choose from one name to as many as may be chosen, or nobody. */
export const choiceIdentities = (facts: KitFacts, vote: KitVote | undefined): readonly (readonly GridCell[])[] => {
  const most = vote?.paper.choose?.most;
  const chosen: readonly GridCell[] =
    most === 1
      ? ['Tổng số phiếu chọn + phiếu không chọn ai = phiếu hợp lệ', `${blank} + ${blank} = ${blank}`, '']
      : [
          `Tổng số phiếu chọn không quá số được chọn × (hợp lệ trừ không chọn ai)${most === undefined ? '; chọn một thì bằng' : ''}`,
          `${blank} không quá ${most === undefined ? blank : paperCount(most)} × ${blank}`,
          '',
        ];
  return [
    ...paperIdentities(facts, vote ? paperCount(vote.paper.copies) : blank),
    ['Phiếu chọn quá số được chọn không quá phiếu không hợp lệ', `${blank} không quá ${blank}`, ''],
    chosen,
  ];
};

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

const choiceWidth = 75;

const choiceColumns: readonly GridColumn[] = [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Họ và tên/Tên tập thể', width: 65, align: 'left' },
  { head: 'Số phiếu chọn', width: choiceWidth, align: 'left' },
  { head: 'Cộng', width: 15, align: 'center' },
];
