import type { BallotPapersFacts } from '#domain/papers/facts.ts';
import type { GridColumn } from './grid.ts';
import { size } from './layout.ts';

/** The measures of one kind of ballot paper: millimetres, and letter sizes in points. */
export interface BallotForm {
  readonly pageSize: 'A4' | 'A5';
  readonly columns: readonly GridColumn[];
  readonly rowHeight: number;
  /** The side of a box to mark. */
  readonly box: number;
  readonly letters: number;
  readonly title: number;
  readonly heading: number;
  /** The issuer's lines. */
  readonly small: number;
  readonly foot: number;
  /** The foot of the page. */
  readonly page: number;
  /** How wide the issuer's block is. */
  readonly issuer: number;
  /** Left and right margin. */
  readonly sides: readonly [number, number];
}

/** A paper of so many names fits A5. */
const namesOnA5 = 10;

const usual = { rowHeight: 9, box: 5, title: size.body, heading: 13, small: size.small, foot: size.small } as const;

/** Large print is for those who read without glasses: nothing to be read and marked is under 16 points. */
const large = { rowHeight: 13, box: 7, letters: 16, title: 20, heading: 16, small: 12, foot: 16, page: 14 } as const;

/** The form of a paper: A5 to ten names, A4 above and in large print; several awards stand on A4 with their headings. */
export function formOf({ rows, further = [], choose, large: isLarge }: BallotPapersFacts): BallotForm {
  const a4 = { pageSize: 'A4', sides: [30, 15] } as const;
  if (isLarge) return { ...a4, ...large, issuer: 70, columns: columnsOf(choose ? [14, 74, 55, 22] : [14, 61, 46, 22]) };
  const names = further.reduce((sum, award) => sum + award.rows.length, rows.length);
  if (names > namesOnA5 || further.length > 0)
    return {
      ...a4,
      ...usual,
      page: size.small,
      issuer: 60,
      letters: size.table,
      columns: columnsOf(choose ? [10, 74, 59, 22] : [10, 63, 48, 22]),
    };
  return {
    ...usual,
    pageSize: 'A5',
    sides: [15, 12],
    page: size.small,
    issuer: 60,
    letters: size.small,
    columns: columnsOf(choose ? [10, 56, 39, 16] : [10, 47, 32, 16]),
  };

  function columnsOf([number, name, unit, vote]: readonly [number, number, number, number]): readonly GridColumn[] {
    const marks = choose ? ['Chọn'] : ['Đồng ý', 'Không đồng ý'];
    return [
      { head: 'STT', width: number, align: 'center' },
      { head: 'Họ và tên/\nTên tập thể', width: name, align: 'left' },
      { head: 'Đơn vị', width: unit, align: 'left' },
      ...marks.map((head): GridColumn => ({ head, width: vote, align: 'center' })),
    ];
  }
}
