import type { Content } from 'pdfmake/interfaces';
import type { RoundFacts, RowFacts } from '#domain/papers/facts.ts';
import { paperCount, percentText } from '#domain/figures.ts';
import { baseOnPaper, resultOfRow, ruleOrigin, thresholdOnPaper } from '#words/paper-words.ts';
import { footnote, grid, type GridColumn } from './layout.ts';

/*
 * [Note: Both ratios] A share of those present looks better than a share of all members, and files come back when only
 * one is printed. Every row prints the share of all members and, in brackets, that of those who could take part.
 * Papers of the room and written opinions are mixed before the count, so the second share is of both together.
 */

/** The number required and of what: tối thiểu 09/09 phiếu, từ 90% trở lên trên tổng số thành viên. */
export const requirement = (round: RoundFacts): string =>
  `tối thiểu ${paperCount(round.required.count)}/${paperCount(round.required.of)} ${
    round.mode === 'ballot' ? 'phiếu' : 'thành viên'
  }, ${thresholdOnPaper(round.threshold, round.base)}`;

/** Those who could take part: present, and written opinions where the rule counts them. */
export const voters = (round: RoundFacts): number => round.present + round.opinions;

/** Both shares of a row: of all members, and in brackets of those who could take part. */
export const bothShares = (yes: number, members: number, taking: number): string =>
  `${bare(yes, members)}\n(${bare(yes, taking)})`;

/** The results of one vote in the minutes, 165 mm. */
export const roundTable = (round: RoundFacts): Content[] => [
  grid(
    minutesColumns,
    round.rows.map((row, index) => [
      String(index + 1),
      row.nominee,
      row.detail,
      paperCount(row.yes),
      paperCount(row.no),
      bothShares(row.yes, round.members, voters(round) - row.recused),
      resultOfRow(row.enough),
    ]),
  ),
  shareNote(round),
];

/** The results of one ballot in its count record, 165 mm. */
export const countTable = (round: RoundFacts): Content[] => [
  grid(
    countColumns,
    round.rows.map((row, index) => [
      String(index + 1),
      row.nominee,
      row.detail,
      paperCount(row.yes),
      paperCount(row.no),
      paperCount(row.blank),
      paperCount(row.invalidRow),
      bothShares(row.yes, round.members, voters(round) - row.recused),
    ]),
  ),
  shareNote(round),
];

/** Of what the shares are taken, where the rule comes from, and the rows whose requirement differs. */
const shareNote = (round: RoundFacts): Content =>
  footnote(
    [
      `Tỷ lệ tính trên tổng số thành viên Hội đồng (${paperCount(round.members)}); trong ngoặc là tỷ lệ trên số thành viên ${
        round.opinions > 0
          ? `tham gia biểu quyết (có mặt ${paperCount(round.present)}, gửi ý kiến bằng văn bản ${paperCount(round.opinions)})`
          : `có mặt (${paperCount(round.present)})`
      }; ${ruleOrigin(round)}.`,
      ...round.rows.filter((row) => differs(row, round)).map((row) => rowRequirement(row, round)),
    ].join(' '),
  );

const differs = (row: RowFacts, round: RoundFacts): boolean =>
  row.base !== round.required.of || row.required !== round.required.count;

const rowRequirement = (row: RowFacts, round: RoundFacts): string =>
  `Đối với ${row.nominee}: tối thiểu ${paperCount(row.required)}/${paperCount(row.base)} ${baseOnPaper[round.base]}${
    row.recused > 0 ? `, do ${paperCount(row.recused)} thành viên không tham gia bỏ phiếu` : ''
  }.`;

const bare = (part: number, whole: number): string => percentText(part, whole).replace('%', '');

const minutesColumns: readonly GridColumn[] = [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Họ và tên/\nTên tập thể', width: 45, align: 'left' },
  { head: 'Chức vụ, đơn vị', width: 40, align: 'left' },
  { head: 'Đồng ý', width: 18, align: 'center' },
  { head: 'Không đồng ý', width: 18, align: 'center' },
  { head: 'Tỷ lệ (%)', width: 18, align: 'center' },
  { head: 'Kết quả', width: 16, align: 'center' },
];

const countColumns: readonly GridColumn[] = [
  { head: 'STT', width: 10, align: 'center' },
  { head: 'Họ và tên/\nTên tập thể', width: 46, align: 'left' },
  { head: 'Đơn vị', width: 34, align: 'left' },
  { head: 'Đồng ý', width: 15, align: 'center' },
  { head: 'Không đồng ý', width: 16, align: 'center' },
  { head: 'Để trống', width: 14, align: 'center' },
  { head: 'Dòng không hợp lệ', width: 15, align: 'center' },
  { head: 'Tỷ lệ (%)', width: 15, align: 'center' },
];
