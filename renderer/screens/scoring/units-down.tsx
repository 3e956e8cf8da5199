import type { GridColumn, GridLine } from '#components/grid-lines.ts';
import { colour } from '#components/tokens.ts';
import type { Stage } from '#domain/scoring/assessment.ts';
import { leavesOf, maximumOf, type Criterion, type CriteriaSet } from '#domain/scoring/criteria.ts';
import { mostText } from '#domain/scoring/mark-text.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import { quantitativeLeaves } from '#domain/scoring/stage-figures.ts';
import { isFinished } from '#domain/scoring/stages.ts';
import type { stageWords } from '#words/stage-words.ts';
import { MarkCell, MarkedCell, MarkField, PlanCell, PlanField } from './stage-cell.tsx';
import { figureParts, type FigurePart, type UnitRow } from './stage-rows.ts';
import type { StageHands } from './use-stage-sheet.ts';

/** What a grid of a stage is laid out from. */
export interface StageLayout {
  readonly set: CriteriaSet;
  readonly stage: Stage;
  /** How many decimals typed marks are shown with. */
  readonly depth: number;
  /** Nobody writes into a locked stage. */
  readonly mayWrite: boolean;
  readonly hands: StageHands;
  readonly words: (typeof stageWords)['vi'];
}

/** The units of a cluster, one a line. */
export const unitLines = (rows: readonly UnitRow[]): readonly GridLine<UnitRow>[] =>
  rows.map((row) => ({ kind: 'row', id: row.id, row }));

/** The unit's name with its number. */
export const unitName = ({ number, name }: Pick<UnitRow, 'number' | 'name'>): string => `${number}. ${name}`;

/** A column of the whole cluster: which leaf it is about, and which part of its figures it holds. */
export type StageColumn = GridColumn<UnitRow> & { readonly leaf?: Criterion; readonly part?: FigurePart };

/** The whole cluster: leaves under the names of their groups, and what the unit's sheet comes to. */
export function unitColumns({ set, stage, depth, mayWrite, hands, words }: StageLayout): readonly StageColumn[] {
  // Beside a mark stands what it changed of the stage before.
  const least = stage === 'self' ? 64 : 86;
  const leafColumn = (leaf: Criterion, group: Criterion, width: number): StageColumn => ({
    id: leaf.code,
    code: leaf.code,
    title: shortTitle(leaf.label, width),
    note: mostText(leaf),
    leaf,
    ...(group === leaf ? {} : { group: { id: group.code, title: groupTitle(group) } }),
    width,
    numeric: true,
    cell: (row) => <MarkedCell {...{ row, stage, leaf }} depth={leaf.rule?.type === 'quantitative' ? 2 : depth} />,
    // What is reckoned is not typed: Enter passes it by.
    ...(mayWrite &&
      leaf.rule?.type !== 'quantitative' && {
        box: (row) => <MarkField {...{ row, stage, leaf, depth, step: set.step, hands }} />,
      }),
  });
  return [
    { id: 'unit', title: words.unit, width: 210, cell: unitName },
    ...set.criteria.flatMap((group) => {
      const leaves = leavesOf([group]);
      const width = group.rule === null ? widthUnder(groupTitle(group), leaves.length, least) : least;
      return leaves.map((leaf) => leafColumn(leaf, group, width));
    }),
    {
      id: 'total',
      title: words.total,
      note: formatPoints(maximumOf(set.criteria)),
      width: 72,
      numeric: true,
      cell: ({ columns }) => {
        const { points } = columns[stage];
        return points === undefined ? (
          <span style={faint}>{isFinished(columns[stage]) ? words.none : words.waiting}</span>
        ) : (
          <strong>{formatPoints(points, 2)}</strong>
        );
      },
    },
  ];
}

/** The figures of the whole cluster: plan and actual of every quantitative leaf, and the points they come to. */
export function planColumns({ set, stage, mayWrite, hands, words }: StageLayout): readonly StageColumn[] {
  return [
    { id: 'unit', title: words.unit, width: 230, cell: unitName },
    ...quantitativeLeaves(set.criteria).flatMap((leaf): readonly StageColumn[] => {
      const group = { id: leaf.code, title: `${leaf.code}. ${leaf.label} (${words.atMost(formatPoints(leaf.max))})` };
      return [
        ...figureParts.map((part): StageColumn => ({
          id: `${leaf.code} ${part}`,
          title: words.part[part],
          group,
          leaf,
          part,
          width: widthUnder(group.title, 3, 96),
          numeric: true,
          cell: (row) => <PlanCell {...{ row, stage, leaf, part }} />,
          ...(mayWrite && { box: (row) => <PlanField {...{ row, stage, leaf, part, hands }} /> }),
        })),
        {
          id: `${leaf.code} points`,
          leaf,
          title: words.points,
          group,
          width: widthUnder(group.title, 3, 72),
          numeric: true,
          cell: (row) => <MarkCell {...{ row, stage, leaf, depth: 2 }} />,
        },
      ];
    }),
  ];
}

const groupTitle = ({ code, label }: Criterion): string => `${code}. ${label}`;

/** As much of a leaf's name as three lines over its column hold; the whole of it is told beside the grid. */
export function shortTitle(label: string, width: number): string {
  const room = Math.floor((width - 6) / 6);
  const taken: string[] = [];
  let [line, used] = [1, 0];
  for (const word of label.split(' ')) {
    const fits = used === 0 || used + 1 + word.length <= room;
    if (!fits) line += 1;
    used = fits && used > 0 ? used + 1 + word.length : word.length;
    if (line > 3) {
      // The dots take the place of the last word, which may have filled its line.
      return `${taken
        .slice(0, -1)
        .join(' ')
        .replace(/[,;:]$/u, '')}…`;
    }
    taken.push(word);
  }
  return label;
}

/** How wide each of so many columns must be for the name over them to stand on one line, in px. */
const widthUnder = (title: string, columns: number, least: number): number =>
  Math.max(least, Math.ceil((title.length * 7.2 + 20) / columns));

const faint = { color: colour.ink3 } as const;
