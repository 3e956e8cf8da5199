import Box from '@mui/material/Box';
import { useMemo, useState, type ReactNode } from 'react';
import type { ClipboardEvent } from 'react';
import { BoxGrid } from '#components/box-grid.tsx';
import type { GridPlace } from '#components/grid-lines.ts';
import { InlineError } from '#components/inline-note.tsx';
import { useLanguage } from '#components/language.tsx';
import type { NomineeId } from '#domain/ids.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { MarkTextRefusal } from '#domain/scoring/mark-text.ts';
import type { FigureRefusal } from '#domain/year/indicator-figure.ts';
import type { Scoring } from '#domain/scoring/assessment.ts';
import { leavesOf, type Criterion } from '#domain/scoring/criteria.ts';
import { mustBeMarked } from '#domain/scoring/leaf.ts';
import { isFinished } from '#domain/scoring/stages.ts';
import { recordFigures, recordMarks } from '#store/assessments.ts';
import { said } from '#words/bilingual.ts';
import type { criteriaWords } from '#words/criteria-words.ts';
import { figureSentence } from '#words/figure-refusals.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { stageWords } from '#words/stage-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed } from '../use-deed.ts';
import { placeFigures, placeMarks, type FigureTarget, type MarkTarget } from './block-paste.ts';
import { scoringDeeds } from './scoring-deeds.ts';
import type { FigureEntry, MarkEntry, UnitRow } from './stage-rows.ts';
import { isTyped, sheetColumns, sheetLines, type SheetLine } from './unit-sheet.tsx';
import { planColumns, unitColumns, unitLines, unitName, type StageColumn, type StageLayout } from './units-down.tsx';
import { useBlockPaste, type BlockPasteInput } from './use-block-paste.ts';

/** What every grid of a stage is given. */
export interface GridProps {
  readonly layout: StageLayout;
  readonly scoring: Scoring;
  readonly rows: readonly UnitRow[];
  /** The unit, and the leaf, in hand when the grid is opened. */
  readonly unit: UnitRow | undefined;
  readonly leaf: Criterion | undefined;
  onTake(this: void, next: { readonly unit?: NomineeId; readonly code?: string | undefined }): void;
}

/** The whole cluster: units down, leaves across. */
export function UnitGrid(props: ClusterProps) {
  const boxOf = ({ id: nomineeId }: UnitRow, { leaf }: StageColumn): MarkTarget | undefined =>
    leaf && { nomineeId, leaf };
  return <ClusterGrid {...props} columnsOf={unitColumns} boxOf={boxOf} block={useMarkBlock(props)} />;
}

/** One unit: its criteria down, the stages beside each other. */
export function SheetGrid(
  props: GridProps & { readonly unit: UnitRow; readonly stageNames: (typeof criteriaWords)['vi']['stage'] },
) {
  const { layout, unit, leaf, onTake, stageNames } = props;
  const { words, set, stage } = layout;
  const columns = useMemo(() => sheetColumns(layout, stageNames), [layout, stageNames]);
  const lines = useMemo(() => sheetLines(set.criteria, unit), [set, unit]);
  const [startAt] = useState(() => {
    const { marks } = unit.columns[stage];
    const first = leaf ?? leavesOf(set.criteria).find((one) => isTyped(one) && marks[one.code] === undefined);
    return {
      line: Math.max(
        0,
        lines.findIndex(({ kind, id }) => kind === 'row' && (first === undefined || id === first.code)),
      ),
      column: columns.findIndex(({ id }) => id === stage),
    };
  });
  const block = useMarkBlock(props);
  const paste = useBlockPaste({
    columns,
    lines,
    targetOf: ({ criterion, row }: SheetLine, column): MarkTarget | undefined =>
      column.id === stage && criterion?.rule && layout.mayWrite ? { nomineeId: row.id, leaf: criterion } : undefined,
    ...block,
  });
  const { id } = unit;
  const take = useMemo(() => (line: string) => onTake({ unit: id, code: line }), [onTake, id]);
  return (
    <Pasted error={paste.error ?? block.error} onPaste={paste.onPaste}>
      <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
        <Box sx={{ px: '14px', py: '6px', fontWeight: 600 }}>{unitName(unit)}</Box>
        <Box sx={{ flex: 1, minHeight: 0 }}>
          <BoxGrid
            label={words.grid(unit.name, stageNames[stage])}
            columns={columns}
            lines={lines}
            enter="down"
            startAt={startAt}
            onCurrent={take}
          />
        </Box>
      </Box>
    </Pasted>
  );
}

/** The figures of the whole cluster: what its quantitative leaves are reckoned from. */
export function FigureGrid(props: ClusterProps) {
  const boxOf = ({ id: nomineeId }: UnitRow, { leaf, part }: StageColumn): FigureTarget | undefined =>
    leaf && part && { nomineeId, leaf, part };
  return <ClusterGrid {...props} columnsOf={planColumns} boxOf={boxOf} block={useFigureBlock(props)} />;
}

type ClusterProps = GridProps & { readonly stageName: string };

/** Where the cells of a pasted block come to lie, and what becomes of them. */
interface Block<Target, Entry, Why> extends Pick<
  BlockPasteInput<UnitRow, Target, Entry, Why>,
  'place' | 'said' | 'onEntries'
> {
  /** Why the last one was not kept. */
  readonly error: string | undefined;
}

interface ClusterGridProps<Target, Entry, Why> extends ClusterProps {
  readonly block: Block<Target, Entry, Why>;
  columnsOf(this: void, layout: StageLayout): readonly StageColumn[];
  /** The box of a unit in a column; undefined where nothing is typed. */
  boxOf(this: void, row: UnitRow, column: StageColumn): Target | undefined;
}

function ClusterGrid<Target, Entry, Why>(props: ClusterGridProps<Target, Entry, Why>) {
  const { layout, scoring, rows, unit, leaf, onTake, stageName, block, columnsOf, boxOf } = props;
  const columns = useMemo(() => columnsOf(layout), [columnsOf, layout]);
  const lines = useMemo(() => unitLines(rows), [rows]);
  const [startAt] = useState(() => startInCluster(rows, columns, unit, leaf));
  const targetOf = (row: UnitRow, column: StageColumn): Target | undefined =>
    layout.mayWrite ? boxOf(row, column) : undefined;
  const paste = useBlockPaste({ columns, lines, targetOf, ...block });
  return (
    <Pasted error={paste.error ?? block.error} onPaste={paste.onPaste}>
      <BoxGrid
        label={layout.words.grid(scoring.title, stageName)}
        columns={columns}
        lines={lines}
        startAt={startAt}
        onCurrent={useCodeTaken(columns, onTake)}
      />
    </Pasted>
  );
}

const useCodeTaken = (columns: readonly StageColumn[], onTake: GridProps['onTake']) =>
  useMemo(() => {
    const codes = new Map(columns.map(({ id, leaf }) => [id, leaf?.code]));
    return (line: string, column: string): void =>
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the lines of these grids are units
      onTake({ unit: line as NomineeId, code: codes.get(column) });
  }, [columns, onTake]);

/** Where the cluster is gone on with: the box that was in hand, else what the first unit without points still lacks. */
function startInCluster(
  rows: readonly UnitRow[],
  columns: readonly StageColumn[],
  unit: UnitRow | undefined,
  leaf: Criterion | undefined,
): GridPlace {
  const boxes = columns.findIndex(({ box }) => box !== undefined);
  const place = (line: number, column: number): GridPlace => ({
    line: Math.max(0, line),
    column: column === -1 ? Math.max(1, boxes) : column,
  });
  if (leaf && unit) {
    return place(
      rows.indexOf(unit),
      columns.findIndex((column) => column.leaf?.code === leaf.code),
    );
  }
  const line = rows.findIndex(({ columns: of, stage }) => !isFinished(of[stage]));
  const row = rows[line];
  const lacks = ({ box, leaf: own }: StageColumn): boolean =>
    box !== undefined && own !== undefined && mustBeMarked(own) && marks[own.code] === undefined;
  const marks = row?.columns[row.stage].marks ?? {};
  return place(line, row ? columns.findIndex(lacks) : -1);
}

function useMarkBlock({ layout: { set, stage }, scoring }: GridProps): Block<MarkTarget, MarkEntry, MarkTextRefusal> {
  const desk = useDesk();
  const language = useLanguage();
  return {
    place: (block, room) => placeMarks(block, room, stage, set.step),
    said: (why) => refusalSentence(why, language),
    ...useBlockDeed((entries: readonly MarkEntry[]) => recordMarks(desk, scoring.id, entries)),
  };
}

function useFigureBlock({ layout: { stage }, scoring }: GridProps): Block<FigureTarget, FigureEntry, FigureRefusal> {
  const desk = useDesk();
  const language = useLanguage();
  return {
    place: (block, room) => placeFigures(block, room, stage),
    said: (why) => figureSentence(why, language),
    ...useBlockDeed((entries: readonly FigureEntry[]) => recordFigures(desk, scoring.id, entries)),
  };
}

/** Writes a whole block as one deed, told with its way back. */
function useBlockDeed<Entry>(record: (entries: readonly Entry[]) => Promise<Result<unknown, Refusal>>) {
  const { error, give } = useDeed(scoringDeeds, 'each');
  const onEntries = (entries: readonly Entry[]): void =>
    void give(
      () => record(entries),
      said(stageWords, (words) => words.pasted(entries.length)),
    );
  return { error, onEntries };
}

interface PastedProps {
  readonly error: string | undefined;
  onPaste(this: void, event: ClipboardEvent): void;
  readonly children: ReactNode;
}

/** A grid into which blocks are pasted; over it why the last one was not taken. */
const Pasted = ({ error, onPaste, children }: PastedProps) => (
  <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }} onPaste={onPaste}>
    {error !== undefined && (
      <Box sx={{ px: '14px', py: '6px' }}>
        <InlineError>{error}</InlineError>
      </Box>
    )}
    <Box sx={{ flex: 1, minHeight: 0 }}>{children}</Box>
  </Box>
);
