import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, type RefObject } from 'react';
import { columnRuns, flexibleWidth, type ColumnRun } from './grid-columns.ts';
import type { GridColumn } from './grid-lines.ts';

/** Up to this many columns cost less drawn than watched. */
const fewColumns = 24;

/** Which columns a line draws: all of a few; of many those in sight, the first, and the one that has the focus. */
export function useColumnRuns<Row>(
  columns: readonly GridColumn<Row>[],
  scroller: RefObject<HTMLElement | null>,
  focused: number,
): { readonly runs: readonly ColumnRun[]; scrollToColumn(this: void, column: number): void } {
  const many = columns.length > fewColumns;
  // oxlint-disable-next-line react/incompatible-library -- its answers are read anew in every drawing
  const virtualizer = useVirtualizer({
    horizontal: true,
    enabled: many,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => columns[index]?.width ?? flexibleWidth,
    overscan: 4,
    scrollPaddingStart: columns[0]?.width ?? flexibleWidth,
    rangeExtractor: (range) =>
      [...new Set([0, ...defaultRangeExtractor(range), focused])]
        .filter((column) => column < range.count)
        .toSorted((a, b) => a - b),
  });
  const drawn = many
    ? virtualizer.getVirtualItems().map(({ index }) => index)
    : Array.from({ length: columns.length }, (_, index) => index);
  // The same columns are the same runs: lines that stand are not drawn anew for them.
  const key = drawn.join();
  const runs = useMemo(
    () => columnRuns(columns.length, key === '' ? [] : key.split(',').map(Number)),
    [columns.length, key],
  );
  return {
    runs,
    scrollToColumn: (column) => {
      if (many && column > 0) virtualizer.scrollToIndex(column, { align: 'auto' });
    },
  };
}
