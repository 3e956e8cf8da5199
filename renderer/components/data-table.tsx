import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { DataTableBox } from './data-table-box.tsx';
import { dataTableClass, dataTableLooks } from './data-table-frame.tsx';
import { DataTableHead, headLines } from './data-table-head.tsx';
import { DataTableLine } from './data-table-line.tsx';
import { columnRuns, leastWidth } from './grid-columns.ts';
import type { GridColumn, GridLine, GridPlace } from './grid-lines.ts';
import { useColumnRuns } from './use-column-runs.ts';
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
  /** The line in hand is where the focus is. */
  readonly currentIsFocus?: boolean;
  /** The focus came to this line, in this column. */
  onCurrent?(this: void, id: string, column: string): void;
  /** Enter or a double press on a line that holds no field. */
  onOpen?(this: void, id: string, column: string): void;
  /** Where Enter goes from a field. */
  readonly enter?: 'across' | 'down';
  /** Where the keyboard begins; without it the grid waits until it is gone to. */
  readonly startAt?: GridPlace | undefined;
  /** A line that is brought into sight, with those around it, whenever it comes to stand elsewhere. */
  readonly sight?: string;
  /** Shown in place of lines when there are none. */
  readonly empty?: ReactNode;
}

function Table<Row>(props: DataTableProps<Row>) {
  const { label, columns, lines, rowHeight = 34, current = null, onCurrent, onOpen, enter = 'across', empty } = props;
  const { currentIsFocus = false, sight } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLTableSectionElement>(null);
  const scrolling = useMemo(() => lines.filter((line) => line.kind !== 'total'), [lines]);
  const totals = useMemo(() => lines.filter((line) => line.kind === 'total'), [lines]);
  const [covered, setCovered] = useState({ top: 44, left: 0 });
  const footHeight = totals.length * rowHeight + 8;
  const focus = useGridFocus({
    scroller,
    columns,
    lines: scrolling,
    enter,
    startAt: props.startAt,
    pageLines: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2 - after),
    covered: { ...covered, bottom: footHeight },
    onLine: onCurrent,
    onOpen,
    scrollTo: ({ line, column }) => {
      virtualizer.scrollToIndex(line, { align: 'auto' });
      scrollToColumn(column);
    },
  });
  const after = headLines(columns);
  // Drawn again for another width: the field goes with its box.
  const [, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current: box } = scroller;
    if (!box) return undefined;
    const look = (): void => {
      box.toggleAttribute('data-wide', box.scrollWidth > box.clientWidth);
      setWidth(box.clientWidth);
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(box);
    return () => observer.disconnect();
  }, [columns]);
  useLayoutEffect(() => {
    const first = head.current?.querySelector<HTMLElement>('.first');
    if (head.current && first) setCovered({ top: head.current.offsetHeight, left: first.offsetWidth });
  }, [columns]);
  // oxlint-disable-next-line react/incompatible-library -- its answers are read anew in every drawing
  const virtualizer = useVirtualizer({
    count: scrolling.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => scrolling[index]?.id ?? index,
    overscan: 4,
    // Room for the head and the foot that cover the edges of the scroller.
    scrollPaddingStart: covered.top,
    scrollPaddingEnd: footHeight,
    // The line that has the focus stays drawn, else the keyboard would lose its place when it scrolls away.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), focus.place.line])]
        .filter((line) => line < range.count)
        .toSorted((a, b) => a - b),
  });
  const sightAt = useMemo(() => scrolling.findIndex(({ id }) => id === sight), [scrolling, sight]);
  const stoodAt = useRef(-1);
  const bringIntoSight = useRef((line: number) => {
    // From then on it is followed, and not what has the focus; at the beginning both are near.
    if (stoodAt.current !== -1) focus.onLetGo();
    stoodAt.current = line;
    virtualizer.scrollToIndex(line, { align: 'center' });
  });
  useEffect(() => {
    if (sightAt !== -1) bringIntoSight.current(sightAt);
  }, [sightAt]);
  const { runs, scrollToColumn } = useColumnRuns(columns, scroller, focus.place.column);
  const allRuns = useMemo(() => columnRuns(columns.length, [...columns.keys()]), [columns]);
  const drawn = virtualizer.getVirtualItems();
  const inHand = scrolling[focus.place.line];
  const box = inHand?.kind === 'row' ? columns[focus.place.column]?.box?.(inHand.row) : undefined;
  if (lines.length === 0 && empty !== undefined) return <>{empty}</>;
  const density = { '--row': `${rowHeight}px`, '--pad': rowHeight < 30 ? '2px' : '5px' };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- React's type knows no custom properties
  const measures = {
    ...density,
    scrollPaddingTop: covered.top,
    scrollPaddingLeft: covered.left,
    scrollPaddingBottom: footHeight,
  } as CSSProperties;
  return (
    <div
      ref={scroller}
      className={dataTableClass}
      onWheel={focus.onLetGo}
      onPointerDown={focus.onLetGo}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) focus.onLetGo();
      }}
      style={measures}
    >
      {dataTableLooks}
      <table
        role="grid"
        aria-label={label}
        aria-rowcount={lines.length + after}
        aria-colcount={columns.length}
        onKeyDown={focus.onKeyDown}
        onFocus={focus.onFocus}
        onDoubleClick={focus.onDoubleClick}
        style={{ minWidth: leastWidth(columns) }}
      >
        <colgroup>
          {columns.map(({ id, width }) => (
            <col key={id} style={{ width }} />
          ))}
        </colgroup>
        <DataTableHead columns={columns} head={head} />
        <tbody>
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
                after={after}
                columns={columns}
                runs={runs}
                active={focus.place.line === item.index ? focus.place.column : -1}
                current={currentIsFocus ? undefined : line.id === current}
                focused={currentIsFocus && focus.place.line === item.index}
                measure={virtualizer.measureElement}
              />,
            ];
          })}
          <Spacer height={virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? 0)} columns={columns.length} />
        </tbody>
        {box !== undefined && (
          <DataTableBox place={focus.place} after={after} numeric={columns[focus.place.column]?.numeric === true}>
            {box}
          </DataTableBox>
        )}
        {totals.length > 0 && (
          <tfoot>
            {totals.map((line, index) => (
              <DataTableLine
                key={line.id}
                line={line}
                index={scrolling.length + index}
                after={after}
                columns={columns}
                runs={allRuns}
                active={-1}
                current={undefined}
                focused={false}
              />
            ))}
          </tfoot>
        )}
      </table>
    </div>
  );
}

/**
 * Every large table of the application: only the lines and columns in sight are drawn, head and first column stay, the
 * keyboard walks cell by cell. It fills its parent, which must have a height. Rows are data and columns say how to draw
 * them; lines and columns that are the same objects as before are not drawn again.
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- memo forgets what rows are
export const DataTable = memo(Table) as typeof Table;

/** Stands for the lines out of sight; no reader counts it. */
const Spacer = ({ height, columns }: { readonly height: number; readonly columns: number }) =>
  height > 0 ? (
    <tr aria-hidden="true" style={{ height }}>
      {/* The height changes with every scroll: as a style property, not as a new class each time. */}
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  ) : null;
