import type { Content } from 'pdfmake/interfaces';
import { paperCount } from '#domain/figures.ts';
import { shortDate, type CivilDate } from '#domain/time.ts';
import type { BallotForm } from './ballot-form.ts';
import { mm, size } from './layout.ts';

/** The room that a stub takes over the text, in millimetres. */
export const stubHeight = 10;

/** The width of the sheets in millimetres. */
const sheetWidth = { A4: 210, A5: 148 } as const;

/**
 * Cuống phiếu: what a paper hangs on until a teller tears it off. The stock number stands here and nowhere on the paper,
 * so that papers can be accounted for and no vote be told from another.
 */
export function ballotStub(
  { pageSize, sides }: BallotForm,
  vote: { readonly title: string; readonly subject: string; readonly date: CivilDate },
  number: number,
): Content {
  if (number === 0) return '';
  const [left, right] = sides;
  return {
    stack: [
      {
        text: [
          { text: `Cuống phiếu số ${paperCount(number)}`, bold: true },
          ` (phiên họp ngày ${shortDate(vote.date)}; xé trước khi phát)`,
        ],
        fontSize: size.small,
      },
      { text: `${vote.title} ${vote.subject}`, fontSize: size.small, italics: true },
      {
        canvas: [
          {
            type: 'line',
            x1: -mm(left),
            y1: 0,
            x2: mm(sheetWidth[pageSize] - left),
            y2: 0,
            lineWidth: 0.6,
            dash: { length: 4 },
          },
        ],
        margin: [0, 2, 0, 0],
      },
    ],
    margin: [mm(left), mm(pageSize === 'A5' ? 6 : 8), mm(right), 0],
  };
}
