import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import type { GridColumn, GridLine } from '#components/grid-lines.ts';
import { useWords } from '#components/language.tsx';
import { colour } from '#components/tokens.ts';
import { leavesOf, maximumOf, type Criterion } from '#domain/scoring/criteria.ts';
import type { MemberId } from '#domain/ids.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import { mostText } from '#domain/scoring/mark-text.ts';
import { sheetTotal } from '#domain/scoring/scoring.ts';
import { panelWords } from '#words/panel-words.ts';
import { Faint, SheetFigure } from './figures.tsx';
import type { Scored } from './panel-figures.ts';
import { topics, type ScoreBook } from './score-book.ts';
import { ScoreCell, ScoreField } from './score-cell.tsx';
import type { SheetLayout } from './score-grid.tsx';
import { useBook } from './use-score-book.ts';

/** A line of the sheet: a leaf that is scored, a group that adds up, or the whole sheet. */
type CriterionLine =
  | { readonly kind: 'leaf' | 'group'; readonly criterion: Criterion }
  | { readonly kind: 'sheet'; readonly criterion: null };

/** The paper of a small cluster: criteria down with the sums of their groups, the sheet's sum at the foot. */
export const criteriaLines = (criteria: readonly Criterion[]): readonly GridLine<CriterionLine>[] => [
  ...criteria.flatMap(branchOf),
  { kind: 'total', id: 'sheet', row: { kind: 'sheet', criterion: null } },
];

const branchOf = (criterion: Criterion): readonly GridLine<CriterionLine>[] =>
  criterion.rule !== null
    ? [{ kind: 'row', id: criterion.code, row: { kind: 'leaf', criterion } }]
    : [
        { kind: 'group', id: criterion.code, row: { kind: 'group', criterion } },
        ...criterion.children.flatMap(branchOf),
      ];

/** Its columns: the criterion, the most it gives, and the enterprises. */
export function criteriaColumns(layout: SheetLayout): readonly GridColumn<CriterionLine>[] {
  const { set, scored, words, mayScore, closed } = layout;
  return [
    {
      id: 'criterion',
      title: words.criterion,
      cell: (row) => (row.kind === 'sheet' ? words.sheetTotal : criterionName(row.criterion)),
    },
    {
      id: 'max',
      title: words.max,
      width: 46,
      numeric: true,
      cell: (row) => quiet(row.kind === 'sheet' ? formatPoints(maximumOf(set.criteria)) : mostText(row.criterion)),
    },
    ...scored.map((nominee): GridColumn<CriterionLine> => ({
      id: nominee.id,
      title: `${nominee.number}. ${nominee.name}`,
      width: 94,
      numeric: true,
      cell: (row) => figureOf(layout, nominee, row),
      ...(mayScore &&
        !closed.has(nominee.id) && { box: (row) => row.kind === 'leaf' && fieldOf(layout, nominee, row.criterion) }),
    })),
  ];
}

const fieldOf = ({ book, seat: { memberId }, depth }: SheetLayout, nominee: Scored, leaf: Criterion): ReactElement => (
  <ScoreField {...{ book, memberId, nominee, leaf, depth }} />
);

function figureOf(layout: SheetLayout, nominee: Scored, row: CriterionLine): ReactElement {
  const { book, set, seat, depth } = layout;
  const { memberId } = seat;
  if (layout.unseen.has(nominee.id)) return <Faint>{layout.words.totalMark.none}</Faint>;
  if (row.kind === 'leaf') {
    return <ScoreCell {...{ book, memberId, nominee, depth }} leaf={row.criterion} />;
  }
  return (
    <Box component="span" sx={layout.mayScore ? overBoxes : {}}>
      {row.kind === 'sheet' ? (
        <SheetFigure {...{ book, set, memberId, depth }} nomineeId={nominee.id} />
      ) : (
        <GroupFigure {...{ book, memberId, depth, nominee }} group={row.criterion} />
      )}
    </Box>
  );
}

interface GroupFigureProps {
  readonly book: ScoreBook;
  readonly memberId: MemberId;
  readonly nominee: Scored;
  readonly group: Criterion;
  readonly depth: number;
}

function GroupFigure({ book, memberId, nominee, group, depth }: GroupFigureProps) {
  const words = useWords(panelWords);
  const marks = useBook(book, topics.sheet(memberId, nominee.id), () => book.marks(memberId, nominee.id));
  const { points, missing, disqualified } = sheetTotal([group], marks);
  if (missing > 0) return <Faint>{words.waiting}</Faint>;
  // What only disqualifies has no points to add up.
  if (!disqualified && leavesOf([group]).every(({ rule }) => rule?.type === 'disqualifier')) return null;
  return disqualified ? <Faint>{words.totalMark.disqualified}</Faint> : <>{formatPoints(points, depth)}</>;
}

const criterionName = ({ code, label }: Criterion): ReactElement => (
  <Box sx={{ display: 'grid', gridTemplateColumns: '30px 1fr' }}>
    <span>{code}</span>
    <span>{label}</span>
  </Box>
);

/** A box is padded less than a cell: a sum stands over the figures that it adds up. */
const overBoxes = { mr: '-2px' } as const;

const quiet = (text: string): ReactElement => (
  <Box component="span" sx={{ color: colour.ink2 }}>
    {text}
  </Box>
);
