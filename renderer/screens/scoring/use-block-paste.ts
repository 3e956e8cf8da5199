import { useState, type ClipboardEvent } from 'react';
import type { GridColumn, GridLine, GridPlace } from '#components/grid-lines.ts';
import { useLanguage } from '#components/language.tsx';
import type { Result } from '#domain/result.ts';
import { readBlock } from '#domain/year/pasted-block.ts';
import { stageWords } from '#words/stage-words.ts';
import type { BlockRefusal } from './block-paste.ts';

/** A grid into which a block is pasted, and what becomes of it. */
export interface BlockPasteInput<Row, Target, Entry, Why> {
  readonly columns: readonly GridColumn<Row>[];
  readonly lines: readonly GridLine<Row>[];
  /** The box at a place; undefined where there is none to be filled. */
  targetOf(this: void, row: Row, column: GridColumn<Row>): Target | undefined;
  place(
    this: void,
    block: readonly (readonly string[])[],
    room: readonly (readonly Target[])[],
  ): Result<readonly Entry[], BlockRefusal<Why>>;
  /** Why a cell of the block was not taken. */
  said(this: void, why: Why): string;
  onEntries(this: void, entries: readonly Entry[]): void;
}

/** Takes a block out of a spreadsheet from the box in hand on: the whole of it, or nothing and why. */
export function useBlockPaste<Row, Target, Entry, Why>(input: BlockPasteInput<Row, Target, Entry, Why>) {
  const words = stageWords[useLanguage()];
  const [error, setError] = useState<string>();
  const onPaste = (event: ClipboardEvent): void => {
    const block = readBlock(event.clipboardData.getData('text/plain'));
    const at = placeOf(event.target);
    // One figure goes into the field like anything typed; elsewhere on the screen text is text.
    if (!at || (block.length === 1 && block[0]?.length === 1)) return;
    event.preventDefault();
    setError(undefined);
    const room = roomFrom(input, at);
    if (room[0] === undefined || room[0].length === 0) return setError(words.pastFromCell);
    const placed = input.place(block, room);
    if (placed.ok) return input.onEntries(placed.value);
    const { error: why } = placed;
    setError(
      why.type === 'unread'
        ? words.pastUnread(why.row, why.code, input.said(why.why))
        : why.type === 'past-rows'
          ? words.pastRows(why.size, why.room)
          : words.pastColumns(why.size, why.room),
    );
  };
  return { error, onPaste };
}

/** The boxes to be filled below and beside a place; none where that is none itself. */
function roomFrom<Row, Target>(
  { columns, lines, targetOf }: Pick<BlockPasteInput<Row, Target, unknown, unknown>, 'columns' | 'lines' | 'targetOf'>,
  { line, column }: GridPlace,
): readonly (readonly Target[])[] {
  const beside = columns.slice(column);
  const below = lines.slice(line).flatMap((one) => (one.kind === 'row' ? [one.row] : []));
  const [first] = below;
  const [own] = beside;
  if (first === undefined || own === undefined || targetOf(first, own) === undefined) return [];
  return below.map((row) => beside.flatMap((one) => targetOf(row, one) ?? []));
}

function placeOf(target: EventTarget): GridPlace | undefined {
  const place = target instanceof Element ? target.closest<HTMLElement>('[data-place]')?.dataset['place'] : undefined;
  const [line, column] = place?.split(':').map(Number) ?? [];
  return line === undefined || column === undefined ? undefined : { line, column };
}
