import { memo } from 'react';
import type { ColumnRun } from './grid-columns.ts';
import { isEntry, type GridColumn, type GridLine } from './grid-lines.ts';

interface DataTableLineProps<Row> {
  readonly line: GridLine<Row>;
  readonly index: number;
  /** How many lines of the head stand before it. */
  readonly after: number;
  readonly columns: readonly GridColumn<Row>[];
  readonly runs: readonly ColumnRun[];
  /** The column that Tab reaches; -1 where the grid's place is on another line. */
  readonly active: number;
  /** The line in hand; undefined where no line is. */
  readonly current: boolean | undefined;
  /** The line in hand as long as the focus is in the grid. */
  readonly focused: boolean;
  measure?(this: void, element: HTMLElement | null): void;
}

function Line<Row>({ line, index, after, columns, runs, active, current, focused, measure }: DataTableLineProps<Row>) {
  return (
    <tr
      ref={measure}
      data-index={index}
      data-line={line.id}
      data-kind={line.kind}
      className={focused ? 'in-hand' : undefined}
      aria-rowindex={index + after + 1}
      aria-selected={line.kind === 'row' ? current : undefined}
    >
      {line.kind === 'heading' ? (
        <th scope="rowgroup" colSpan={columns.length}>
          <span className="heading">
            {line.mark}
            {line.label}
            {line.note !== undefined && <span className="heading-note">{line.note}</span>}
          </span>
        </th>
      ) : (
        runs.map((run) => {
          const column = columns[run.index];
          if (run.kind === 'gap') return <td key={`gap ${run.index}`} aria-hidden="true" colSpan={run.span} />;
          return (
            column && (
              <Cell
                key={column.id}
                column={column}
                row={line.row}
                at={run.index}
                line={line.kind === 'total' ? -1 : index}
                entry={line.kind === 'row' && isEntry(column)}
                active={active === run.index}
              />
            )
          );
        })
      )}
    </tr>
  );
}

/** One line of the grid: a row, a group with figures, a name across all columns, or a total at the foot. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- memo forgets what rows are
export const DataTableLine = memo(Line) as typeof Line;

interface CellProps<Row> {
  readonly column: GridColumn<Row>;
  readonly row: Row;
  readonly at: number;
  /** Its place in the grid; -1 at the foot, where the keyboard does not go. */
  readonly line: number;
  readonly entry: boolean;
  readonly active: boolean;
}

function PlainCell<Row>({ column, row, at, line, entry, active }: CellProps<Row>) {
  const Tag = at === 0 ? 'th' : 'td';
  return (
    <Tag
      scope={at === 0 ? 'row' : undefined}
      className={`${column.numeric ? 'numeric ' : ''}${entry ? 'entry ' : ''}${at === 0 ? 'first' : ''}`}
      aria-colindex={at + 1}
      // One cell at a time can be reached with Tab, or what is to be filled in it.
      tabIndex={line === -1 || (entry && active) ? undefined : active ? 0 : -1}
      data-place={line === -1 ? undefined : `${line}:${at}`}
    >
      {column.cell(row)}
    </Tag>
  );
}

// Drawn again for another row or column, not because its neighbour changed or the focus went by.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- memo forgets what rows are
const Cell = memo(PlainCell) as typeof PlainCell;
