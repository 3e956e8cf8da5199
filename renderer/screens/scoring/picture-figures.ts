import { formatPoints, hundredths, type Points } from '#domain/scoring/points.ts';
import type { StageScores } from '#domain/scoring/score-pictures.ts';
import { pictureWords } from '#words/picture-words.ts';

// The same in both languages.
const { none } = pictureWords.vi;

/** Points in a column of a table, all at one depth. */
export const pointsColumn = (points: Points | undefined): string =>
  points === undefined ? none : formatPoints(points, 2);

/** A share, which is kept in hundredths of a percent, in a column of a table. */
export const shareColumn = (share: number): string => `${formatPoints(hundredths(share), 2)}%`;

/** A figure in hundredths as it is read at a bar or an axis. */
export const figureText = (value: number): string => formatPoints(hundredths(Math.round(value)));

/** The same of a share. */
export const shareText = (value: number): string => `${figureText(value)}%`;

/** A count as it is read at a bar or an axis. */
export const countText = (value: number): string => String(Math.round(value)).replace('-', '−');

/** A difference with its sign, whichever way its figure is read. */
export const signed = (value: number, textOf: (value: number) => string): string =>
  value > 0 ? `+${textOf(value)}` : textOf(value);

/** A difference of points in a column of a table. */
export const differenceColumn = (points: Points | undefined): string =>
  points === undefined ? none : signed(points, (value) => formatPoints(hundredths(value), 2));

/** How many units a scoring has, with a place or without. */
export const unitsIn = ({ placed, unfinished, disqualified }: StageScores): number =>
  placed.length + unfinished + disqualified;
