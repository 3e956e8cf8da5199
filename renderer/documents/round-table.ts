import type { Content } from 'pdfmake/interfaces';
import type { RoundFacts, RowFacts } from '#domain/papers/facts.ts';
import { paperCount, percentText } from '#domain/figures.ts';
import { uncapitalised } from '#domain/text.ts';
import { inWordsOf } from '#words/body-words.ts';
import {
  baseOnPaper,
  choiceOnPaper,
  resultOfChoice,
  resultOfRow,
  ruleOrigin,
  thresholdOnPaper,
} from '#words/paper-words.ts';
import { grid, type GridColumn } from './grid.ts';
import { footnote } from './layout.ts';

/*
 * [Note: Both ratios] A share of those present looks better than a share of all members, and files come back when only
 * one is printed. Every row prints the share of all members and, in brackets, that of those who could take part.
 * Papers of the room and written opinions are mixed before the count, so the second share is of both together.
 */

/** What was voted on how, in brackets after the award: lần 2; chọn không quá 01 tập thể; then the number required. */
export const voteOnPaper = (round: RoundFacts): string =>
  [
    ...(round.turn === undefined ? [] : [`bỏ phiếu lần ${round.turn}`]),
    ...(round.choose ? [uncapitalised(choiceOnPaper(round.choose))] : []),
    requirement(round),
  ].join('; ');

/** The number required and of what: tối thiểu 09/09 phiếu, từ 90% trở lên trên tổng số thành viên. */
export const requirement = (round: RoundFacts): string =>
  inWordsOf(round.body)(
    `tối thiểu ${paperCount(round.required.count)}/${paperCount(round.required.of)} ${
      round.mode === 'ballot' ? 'phiếu' : 'thành viên'
    }, ${thresholdOnPaper(round.threshold, round.base)}`,
  );

/** Those who could take part: present, and written opinions where the rule counts them. */
export const voters = (round: RoundFacts): number => round.present + round.opinions;

/** Both shares of a row: of all members, and in brackets of those who could take part. */
export const bothShares = (yes: number, members: number, taking: number): string =>
  `${bare(yes, members)}\n(${bare(yes, taking)})`;

/** The results of one vote, 165 mm: in the minutes with what they mean, in the count record with every figure. */
export function roundTable(round: RoundFacts, paper: 'minutes' | 'count-record'): Content {
  const columns = round.choose ? choiceColumns(paper) : paper === 'minutes' ? minutesColumns(round) : countColumns;
  return grid(
    columns,
    round.rows.map((row) => columns.map((column) => column.cell(row, round))),
    // What the figures mean is never parted from the last of them.
    { closing: [shareNote(round)] },
  );
}

/** Of what the shares are taken, where the rule comes from, and the rows whose requirement differs. */
const shareNote = (round: RoundFacts): Content =>
  footnote(
    [
      inWordsOf(round.body)(
        `Tỷ lệ tính trên tổng số thành viên Hội đồng (${paperCount(round.members)}); trong ngoặc là tỷ lệ trên số thành viên ${
          round.opinions > 0
            ? `tham gia biểu quyết (có mặt ${paperCount(round.present)}, gửi ý kiến bằng văn bản ${paperCount(round.opinions)})`
            : `có mặt (${paperCount(round.present)})`
        }`,
      ) + `; ${ruleOrigin(round)}.`,
      ...round.rows.filter((row) => row.recused > 0 || differs(row, round)).map((row) => rowRequirement(row, round)),
      ...struckNote(round),
    ].join(' '),
  );

const differs = (row: RowFacts, round: RoundFacts): boolean =>
  row.base !== round.required.of || row.required !== round.required.count;

/** What is special of a row: members who took no part in it, and another number that it needs for that. */
function rowRequirement(row: RowFacts, round: RoundFacts): string {
  const recused =
    row.recused > 0
      ? [`${paperCount(row.recused)} thành viên không tham gia ${round.mode === 'ballot' ? 'bỏ phiếu' : 'biểu quyết'}`]
      : [];
  const needed = differs(row, round)
    ? [`tối thiểu ${paperCount(row.required)}/${paperCount(row.base)} ${baseOnPaper[round.base]}`]
    : [];
  return `Đối với ${row.nominee}: ${inWordsOf(round.body)([...recused, ...needed].join(', '))}.`;
}

/** The numbers of a printed paper never shift: a line struck afterwards leaves its number out. */
function struckNote({ struck }: RoundFacts): readonly string[] {
  if (struck.length === 0) return [];
  const lines = struck.map(
    ({ number, nominee }) => `số ${paperCount(number)}${nominee === null ? '' : ` (${nominee})`}`,
  );
  return [`Dòng ${lines.join(', ')} đã gạch trên phiếu do không còn trong danh sách bỏ phiếu.`];
}

const bare = (part: number, whole: number): string => percentText(part, whole).replace('%', '');

/** A column with what stands in it. */
interface RoundColumn extends GridColumn {
  cell(this: void, row: RowFacts, round: RoundFacts): string;
}

const numberColumn: RoundColumn = { head: 'STT', width: 10, align: 'center', cell: (row) => String(row.number) };
const nameColumn = (width: number): RoundColumn => ({
  head: 'Họ và tên/\nTên tập thể',
  width,
  align: 'left',
  cell: (row) => row.nominee,
});
const figure = (head: string, width: number, of: (row: RowFacts) => number): RoundColumn => ({
  head,
  width,
  align: 'center',
  cell: (row) => paperCount(of(row)),
});
const shareColumn = (width: number): RoundColumn => ({
  head: 'Tỷ lệ (%)',
  width,
  align: 'center',
  cell: (row, round) => bothShares(row.yes, round.members, voters(round) - row.recused),
});

/** Where a row has more than yes and no, a column says so: otherwise the row does not add up on paper. */
function minutesColumns(round: RoundFacts): readonly RoundColumn[] {
  const others = round.rows.some((row) => row.blank + row.invalidRow > 0);
  const [name, detail, vote, share] = others ? [39, 34, 16, 17] : [45, 40, 18, 18];
  return [
    numberColumn,
    nameColumn(name),
    { head: 'Chức vụ, đơn vị', width: detail, align: 'left', cell: (row) => row.detail },
    figure('Đồng ý', vote, (row) => row.yes),
    figure('Không đồng ý', vote, (row) => row.no),
    ...(others
      ? [
          figure(
            round.mode === 'hands' ? 'Không có ý kiến' : 'Để trống, không hợp lệ',
            17,
            (row) => row.blank + row.invalidRow,
          ),
        ]
      : []),
    shareColumn(share),
    { head: 'Kết quả', width: 16, align: 'center', cell: (row) => resultOfRow(row.enough) },
  ];
}

/** Of a choice only the papers that choose a row are counted. */
const choiceColumns = (paper: 'minutes' | 'count-record'): readonly RoundColumn[] => [
  numberColumn,
  nameColumn(50),
  paper === 'minutes'
    ? { head: 'Chức vụ, đơn vị', width: 41, align: 'left', cell: (row) => row.detail }
    : { head: 'Đơn vị', width: 41, align: 'left', cell: (row) => row.unit },
  figure('Số phiếu chọn', 20, (row) => row.yes),
  shareColumn(20),
  {
    head: 'Kết quả',
    width: 24,
    align: 'center',
    cell: (row) => (row.standing ? resultOfChoice[row.standing] : resultOfRow(row.enough)),
  },
];

const countColumns: readonly RoundColumn[] = [
  numberColumn,
  nameColumn(46),
  { head: 'Đơn vị', width: 34, align: 'left', cell: (row) => row.unit },
  figure('Đồng ý', 15, (row) => row.yes),
  figure('Không đồng ý', 16, (row) => row.no),
  figure('Để trống', 14, (row) => row.blank),
  figure('Dòng không hợp lệ', 15, (row) => row.invalidRow),
  shareColumn(15),
];
