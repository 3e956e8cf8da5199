import type { GridColumn, GridLine } from '#components/grid-lines.ts';
import { leavesOf, maximumOf, type Criterion } from '#domain/scoring/criteria.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import { mostText } from '#domain/scoring/mark-text.ts';
import { RankFigure, rankWidth, SheetFigure } from './figures.tsx';
import type { Scored } from './panel-figures.ts';
import { ScoreCell, ScoreField } from './score-cell.tsx';
import type { SheetLayout } from './score-grid.tsx';

/** The paper of a large cluster: one enterprise a line. */
export const nomineeLines = (scored: readonly Scored[]): readonly GridLine<Scored>[] =>
  scored.map((nominee) => ({ kind: 'row', id: nominee.id, row: nominee }));

/** The enterprise's name with its number. */
export const nomineeName = ({ number, name }: Scored): string => `${number}. ${name}`;

/** Its columns: leaves under the names of their groups, the sheet's sum, and the place in the cluster so far. */
export function nomineeColumns(layout: SheetLayout): readonly GridColumn<Scored>[] {
  const { book, set, seat, depth, mayScore, closed, unseen, places, words } = layout;
  const { memberId } = seat;
  const leafColumn = (leaf: Criterion, group: Criterion): GridColumn<Scored> => ({
    id: leaf.code,
    code: leaf.code,
    title: leaf.label,
    note: mostText(leaf),
    ...(group === leaf ? {} : { group: { id: group.code, title: `${group.code}. ${group.label}` } }),
    // A group's name needs more room than one box gives.
    width: leavesOf([group]).length > 1 ? 54 : 66,
    numeric: true,
    cell: (nominee) => !unseen.has(nominee.id) && <ScoreCell {...{ book, memberId, nominee, leaf, depth }} />,
    ...(mayScore && {
      box: (nominee) => !closed.has(nominee.id) && <ScoreField {...{ book, memberId, nominee, leaf, depth }} />,
    }),
  });
  const columns: readonly GridColumn<Scored>[] = [
    { id: 'nominee', title: words.enterprise, cell: nomineeName },
    ...set.criteria.flatMap((group) => leavesOf([group]).map((leaf) => leafColumn(leaf, group))),
    {
      id: 'total',
      title: words.sheetTotalShort,
      note: formatPoints(maximumOf(set.criteria)),
      width: 66,
      numeric: true,
      cell: (nominee) =>
        !unseen.has(nominee.id) && <SheetFigure {...{ book, set, memberId, depth }} nomineeId={nominee.id} />,
    },
    {
      id: 'rank',
      title: words.rank,
      width: rankWidth(set, 48),
      numeric: true,
      cell: ({ id }) => <RankFigure book={book} nomineeId={id} />,
    },
  ];
  return places ? columns : columns.slice(0, -1);
}
