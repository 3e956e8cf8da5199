import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactNode } from 'react';
import { DataTableLine, GridCell } from './data-table-line.tsx';
import type { GridColumn, GridLine } from './grid-lines.ts';
import { colour, smallWindow } from './tokens.ts';
import { useGridFocus } from './use-grid-focus.ts';

interface DataTableProps<Row> {
  /** Read out as the name of the table. */
  readonly label: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly lines: readonly GridLine<Row>[];
  /** The least height of a row: 34 for lists, 26 for score sheets. Rows grow with what they hold; names wrap. */
  readonly rowHeight?: number;
  /** The line in hand: gold ground and a bar. */
  readonly current?: string | null;
  /** The focus came to this line. */
  onCurrent?(this: void, id: string): void;
  /** Enter or a double press on a line that holds no field. */
  onOpen?(this: void, id: string): void;
  /** Where Enter goes from a field. */
  readonly enter?: 'across' | 'down';
  /** Shown in place of lines when there are none. */
  readonly empty?: ReactNode;
}

/**
 * Every large table of the application: only the lines in sight are drawn, head and first column stay, the keyboard
 * walks cell by cell. It fills its parent, which must have a height. Rows are data and columns say how to draw them.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, lines, rowHeight = 34, current = null, onCurrent, onOpen, enter = 'across', empty } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const scrolling = lines.filter((line) => line.kind !== 'total');
  const totals = lines.filter((line) => line.kind === 'total');
  const focus = useGridFocus({
    columns,
    lines: scrolling,
    enter,
    pageLines: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2),
    onLine: onCurrent,
    onOpen,
    scrollTo: (line) => virtualizer.scrollToIndex(line, { align: 'auto' }),
  });
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised, so nothing grows stale
  const virtualizer = useVirtualizer({
    count: scrolling.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => scrolling[index]?.id ?? index,
    overscan: 8,
    // Room for the head and the foot that cover the edges of the scroller.
    scrollPaddingStart: 44,
    scrollPaddingEnd: totals.length * rowHeight + 8,
    // The line that has the focus stays drawn, else the keyboard would lose its place when it scrolls away.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), focus.place.line])]
        .filter((line) => line < range.count)
        .toSorted((a, b) => a - b),
  });
  const drawn = virtualizer.getVirtualItems();
  if (lines.length === 0 && empty !== undefined) return <>{empty}</>;
  return (
    <Box
      ref={scroller}
      onWheel={focus.onLetGo}
      onPointerDown={focus.onLetGo}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) focus.onLetGo();
      }}
      sx={{
        height: '100%',
        overflow: 'auto',
        position: 'relative',
        // The screen scrolls there: without a height of its own the table would draw every line.
        [smallWindow]: { maxHeight: 320 },
        // Head and foot cover the edges.
        scrollPaddingTop: 44,
        scrollPaddingBottom: totals.length * rowHeight + 8,
      }}
    >
      <Table
        stickyHeader
        role="grid"
        aria-label={label}
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length}
        onKeyDown={focus.onKeyDown}
        onFocus={focus.onFocus}
        onDoubleClick={focus.onDoubleClick}
        sx={{ tableLayout: 'fixed', minWidth: leastWidth(columns) }}
      >
        <colgroup>
          {columns.map((column) => (
            <Box component="col" key={column.id} sx={{ width: column.width }} />
          ))}
        </colgroup>
        <TableHead>
          <TableRow aria-rowindex={1}>
            {columns.map((column, index) => (
              <TableCell
                key={column.id}
                align={column.numeric ? 'right' : 'left'}
                sx={index === 0 ? { left: 0, zIndex: 3, pl: '14px' } : undefined}
              >
                {column.title}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {/* Flat, not nested: in nested lists React goes by position, and the row with the focus would be made anew. */}
          {drawn.flatMap((item, index) => {
            const line = scrolling[item.index];
            if (!line) return [];
            const gap = item.start - (drawn[index - 1]?.end ?? 0);
            return [
              gap > 0 ? <Spacer key={`before ${line.id}`} height={gap} columns={columns.length} /> : null,
              <DataTableLine
                key={line.id}
                line={line}
                index={item.index}
                columns={columns}
                place={focus.place}
                current={line.id === current}
                height={rowHeight}
                measure={virtualizer.measureElement}
              />,
            ];
          })}
          <Spacer height={virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? 0)} columns={columns.length} />
        </TableBody>
        {totals.length > 0 && (
          <TableFooter>
            {totals.map((line, index) => (
              <TableRow key={line.id} aria-rowindex={scrolling.length + index + 2}>
                {columns.map((column, place) => (
                  <GridCell key={column.id} column={column} first={place === 0} row={line.row} sx={totalSx(index)} />
                ))}
              </TableRow>
            ))}
          </TableFooter>
        )}
      </Table>
    </Box>
  );
}

const totalSx = (index: number): object => ({
  position: 'sticky',
  bottom: 0,
  zIndex: 2,
  fontSize: 13,
  fontWeight: 600,
  color: colour.ink,
  backgroundColor: colour.paper,
  borderTop: index === 0 ? `2px solid ${colour.ink}` : undefined,
  borderBottom: 0,
});

/** Stands for the lines out of sight; no reader counts it. */
const Spacer = ({ height, columns }: { readonly height: number; readonly columns: number }) =>
  height > 0 ? (
    <tr aria-hidden="true">
      {/* The height changes with every scroll: as a style property, not as a new class each time. */}
      <td colSpan={columns} style={{ height, padding: 0 }} />
    </tr>
  ) : null;

const leastWidth = <Row,>(columns: readonly GridColumn<Row>[]): number =>
  columns.reduce((sum, column) => sum + (column.width ?? 140), 0);
