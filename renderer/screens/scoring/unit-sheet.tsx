import type { ReactElement } from 'react';
import type { GridColumn, GridLine } from '#components/grid-lines.ts';
import { colour } from '#components/tokens.ts';
import { stages, type Stage } from '#domain/scoring/assessment.ts';
import { maximumOf, type CriteriaSet, type Criterion } from '#domain/scoring/criteria.ts';
import { mostText } from '#domain/scoring/mark-text.ts';
import { formatPoints, hundredths } from '#domain/scoring/points.ts';
import { quantitativeLeaves } from '#domain/scoring/stage-figures.ts';
import { sheetTotal } from '#domain/scoring/scoring.ts';
import { isFinished, pointsOfMarks } from '#domain/scoring/stages.ts';
import type { criteriaWords } from '#words/criteria-words.ts';
import { MarkedCell, MarkField, signed } from './stage-cell.tsx';
import { differenceOn, type UnitRow } from './stage-rows.ts';
import type { StageLayout } from './units-down.tsx';

/** A line of one unit's sheet: a leaf, a group that adds up, or the whole sheet. */
export interface SheetLine {
  readonly kind: 'leaf' | 'group' | 'sheet';
  readonly criterion: Criterion | null;
  readonly row: UnitRow;
}

/** The sheet of one unit: criteria down with the sums of their groups, the sheet's sum at the foot. */
export const sheetLines = (criteria: readonly Criterion[], row: UnitRow): readonly GridLine<SheetLine>[] => [
  ...criteria.flatMap((criterion) => branchOf(criterion, row)),
  { kind: 'total', id: 'sheet', row: { kind: 'sheet', criterion: null, row } },
];

const branchOf = (criterion: Criterion, row: UnitRow): readonly GridLine<SheetLine>[] =>
  criterion.rule === null
    ? [
        { kind: 'group', id: criterion.code, row: { kind: 'group', criterion, row } },
        ...criterion.children.flatMap((child) => branchOf(child, row)),
      ]
    : [{ kind: 'row', id: criterion.code, row: { kind: 'leaf', criterion, row } }];

/** Whether a box of this criterion is typed into: what is reckoned is not. */
export const isTyped = ({ rule }: Criterion): boolean => rule !== null && rule.type !== 'quantitative';

/** All four stages side by side, each with what it changed of the one before; the one in hand is written into. */
export function sheetColumns(
  { set, stage, mayWrite, hands, words, ...layout }: StageLayout,
  stageNames: (typeof criteriaWords)['vi']['stage'],
): readonly GridColumn<SheetLine>[] {
  // What is typed and what is reckoned stand in one column here.
  const depth = quantitativeLeaves(set.criteria).length > 0 ? 2 : layout.depth;
  return [
    {
      id: 'criterion',
      title: words.criterion,
      cell: ({ criterion }) => (criterion === null ? words.sheetTotal : <CriterionName criterion={criterion} />),
    },
    {
      id: 'max',
      title: words.max,
      width: 56,
      numeric: true,
      cell: ({ criterion }) => (
        <span style={quiet}>{criterion === null ? formatPoints(maximumOf(set.criteria)) : mostText(criterion)}</span>
      ),
    },
    ...stages.flatMap((one): readonly GridColumn<SheetLine>[] => [
      {
        id: one,
        title: stageNames[one],
        width: 76,
        numeric: true,
        cell: (line) => <StageFigure {...{ line, stage: one, depth, waiting: words.waiting }} />,
        ...(mayWrite &&
          one === stage && {
            box: ({ criterion, row }) =>
              criterion !== null && isTyped(criterion) ? (
                <MarkField {...{ row, stage, leaf: criterion, depth, step: set.step, hands }} />
              ) : undefined,
          }),
      },
      ...(one === 'self'
        ? []
        : [
            {
              id: `${one} difference`,
              title: words.difference,
              width: 60,
              numeric: true,
              cell: (line: SheetLine) => <span style={quiet}>{differenceText(set, line, one)}</span>,
            },
          ]),
    ]),
  ];
}

function StageFigure({
  line: { criterion, row },
  stage,
  depth,
  waiting,
}: {
  readonly line: SheetLine;
  readonly stage: Stage;
  readonly depth: number;
  readonly waiting: string;
}) {
  const column = row.columns[stage];
  if (!row.shown[stage]) return null;
  if (criterion?.rule) {
    return <MarkedCell {...{ row, stage, leaf: criterion, depth }} told={false} />;
  }
  if (criterion === null) {
    if (column.points !== undefined) return <>{formatPoints(column.points, 2)}</>;
    return isFinished(column) ? null : <span style={faint}>{waiting}</span>;
  }
  const { points, missing } = sheetTotal([criterion], column.marks);
  return missing > 0 ? <span style={faint}>{waiting}</span> : <>{formatPoints(points, depth)}</>;
}

/** What a stage changed of what stood before it, on a leaf or on the whole sheet. */
export function differenceText(set: CriteriaSet, { criterion, row }: SheetLine, stage: Stage): string {
  const { marks, points, before } = row.columns[stage];
  if (!before || !row.shown[stage] || criterion?.rule === null) return '';
  if (criterion) {
    const value = differenceOn(criterion, marks, before);
    return value === undefined ? '' : signed(formatPoints(value), value);
  }
  const stood = pointsOfMarks(set, row.id, before);
  if (points === undefined || stood === undefined || points === stood) return '';
  return signed(formatPoints(hundredths(points - stood)), points - stood);
}

const CriterionName = ({ criterion: { code, label } }: { readonly criterion: Criterion }): ReactElement => (
  <span style={named}>
    <span>{code}</span>
    <span>{label}</span>
  </span>
);

const named = { display: 'grid', gridTemplateColumns: '36px 1fr' } as const;
const quiet = { color: colour.ink2 } as const;
const faint = { color: colour.ink3, fontWeight: 400 } as const;
