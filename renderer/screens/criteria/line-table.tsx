import Box from '@mui/material/Box';
import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import type { GridPlace } from '#components/grid-lines.ts';
import { isUntouched } from '#components/grid-sight.ts';
import { useLanguage, useWords } from '#components/language.tsx';
import { colour } from '#components/tokens.ts';
import {
  changeLine,
  dropLine,
  followLines,
  isSamePath,
  lineAt,
  linesOf,
  type LinePath,
} from '#domain/scoring/criteria-edit.ts';
import { placeId } from '#domain/scoring/criteria-follow.ts';
import { hundredths, type Points } from '#domain/scoring/points.ts';
import type { CriteriaSet, LeafRule } from '#domain/scoring/criteria.ts';
import { criteriaSetWords } from '#words/criteria-set-words.ts';
import type { LineBox } from './kept-texts.ts';
import { lineColumns, lineRows, type LineHands } from './line-columns.tsx';
import { place, type LineInHand, type LineMove } from './line-moves.ts';
import { pointsTyped } from './points-text.ts';
import type { CriteriaDraft } from './use-criteria-draft.ts';
import { useLineDrag } from './use-line-drag.ts';

interface LineTableProps {
  readonly draft: CriteriaDraft;
  readonly hand: LineInHand & {
    /** The place to go to, until it was gone to. */
    readonly wanted: LinePath | null;
    take(this: void, path: LinePath): void;
  };
  onMove(this: void, move: LineMove): void;
  onUndo(this: void): void;
}

/** The lines of a draft: typed over in place, and moved by keys or by hand. */
export function LineTable({ draft, hand, onMove, onUndo }: LineTableProps) {
  const words = useWords(criteriaSetWords);
  const language = useLanguage();
  const { set, edit, kept, moves, keep } = draft;
  const box = useRef<HTMLDivElement>(null);
  const column = useRef('label');
  const [start, setStart] = useState<{ readonly place?: GridPlace; readonly turn: number }>({ turn: 0 });
  const lines = useMemo(() => lineRows(set, language), [set, language]);
  const columns = useMemo(() => {
    const hands: LineHands = {
      kept,
      moves,
      type: (path, id, text) => {
        edit((now) => typedInto(now, path, id, text));
        keep(path, id, null);
      },
      keep,
    };
    return lineColumns(hands, language);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- an edit is the same whenever it is given
  }, [kept, moves, language]);
  const paths = useMemo(() => linesOf(set.criteria).map(({ path }) => path), [set]);
  const drag = useLineDrag({
    paths,
    onDrop: (from, before) => place(draft, hand, (now) => dropLine(now, from, before)),
  });
  // The line may have moved in this very drawing: its cell is looked for where it now is.
  const { wanted, take } = hand;
  useLayoutEffect(() => {
    if (!wanted) return;
    const index = paths.findIndex((path) => isSamePath(path, wanted));
    if (index === -1) return;
    const goal = { line: index, column: columns.findIndex(({ id }) => id === column.current) };
    const at = `[data-place="${goal.line}:${goal.column}"]`;
    const cell =
      box.current?.querySelector<HTMLElement>(`tr.box > ${at} input`) ?? box.current?.querySelector<HTMLElement>(at);
    // A line out of sight has no cell yet: the table begins anew where it stands.
    if (cell) cell.focus();
    else setStart((before) => ({ place: goal, turn: before.turn + 1 }));
    take(wanted);
  }, [wanted, take, paths, columns]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Insert' && !event.ctrlKey && !event.altKey) {
      event.preventDefault();
      column.current = 'label';
      onMove(event.shiftKey ? 'group' : 'leaf');
    } else if (event.key === 'Delete' && !(event.target instanceof HTMLInputElement) && !event.altKey) {
      event.preventDefault();
      onMove('remove');
    } else if (event.key.toLowerCase() === 'z' && !event.shiftKey && event.ctrlKey && isUntouched(event.target)) {
      event.preventDefault();
      onUndo();
    }
  };
  return (
    <Box ref={box} sx={{ position: 'relative', height: '100%' }} onKeyDown={onKeyDown} {...drag.handlers}>
      <DataTable
        key={start.turn}
        startAt={start.place}
        label={words.view.lines}
        columns={columns}
        lines={lines}
        rowHeight={30}
        current={hand.path && placeId(hand.path)}
        onCurrent={(id, in_) => {
          column.current = in_;
          const path = id.split('.').map(Number);
          if (!hand.path || !isSamePath(hand.path, path)) take(path);
        }}
        empty={<EmptyState>{words.noLines}</EmptyState>}
      />
      {drag.top !== undefined && <Box sx={{ ...ruleSx, top: drag.top - 1 }} />}
    </Box>
  );
}

/** A line after a text was typed into one of its boxes; an emptied maximum of a group is again what its lines come to. */
function typedInto(set: CriteriaSet, path: LinePath, box: LineBox, text: string): CriteriaSet {
  if (box === 'code' || box === 'label') return changeLine(set, path, { [box]: text.trim() });
  const line = lineAt(set.criteria, path);
  const typed = pointsTyped(text);
  if (!line || typed === undefined) return set;
  if (box === 'each') return changeLine(set, path, { rule: withEach(line.rule, typed) });
  if (typed === null && line.rule === null) return followLines(set, path);
  return changeLine(set, path, { max: typed ?? hundredths(0) });
}

/** What is counted must be worth something; what is taken off may be typed itself. */
function withEach(rule: LeafRule | null, each: Points | null): LeafRule | null {
  if (rule?.type === 'deduction') return { ...rule, each };
  return rule?.type === 'count' ? { ...rule, each: each ?? hundredths(0) } : rule;
}

const ruleSx = {
  position: 'absolute',
  left: 0,
  right: 0,
  height: '2px',
  backgroundColor: colour.focus,
  pointerEvents: 'none',
  zIndex: 4,
} as const;
