import { memo } from 'react';
import { headRuns } from './grid-columns.ts';
import type { GridColumn } from './grid-lines.ts';

interface DataTableHeadProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  /** Told how high the head is, which covers what scrolls under it. */
  readonly head: React.RefObject<HTMLTableSectionElement | null>;
}

function Head<Row>({ columns, head }: DataTableHeadProps<Row>) {
  const upper = headRuns(columns);
  const grouped = upper.length > 0;
  return (
    <thead ref={head}>
      {grouped && (
        <tr aria-rowindex={1}>
          {upper.map((run) =>
            run.kind === 'group' ? (
              <th key={`group ${run.id}`} scope="colgroup" colSpan={run.span} aria-colindex={run.at + 1}>
                {run.title}
              </th>
            ) : (
              <ColumnHead key={run.column.id} column={run.column} at={run.at} lines={2} />
            ),
          )}
        </tr>
      )}
      <tr aria-rowindex={grouped ? 2 : 1}>
        {columns.map((column, at) =>
          grouped && !column.group ? null : <ColumnHead key={column.id} column={column} at={at} lines={1} />,
        )}
      </tr>
    </thead>
  );
}

/** The head of a grid: one line, or two where columns are gathered in groups. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- memo forgets what rows are
export const DataTableHead = memo(Head) as typeof Head;

interface ColumnHeadProps<Row> {
  readonly column: GridColumn<Row>;
  readonly at: number;
  readonly lines: 1 | 2;
}

const ColumnHead = <Row,>({ column, at, lines }: ColumnHeadProps<Row>) => (
  <th
    scope="col"
    rowSpan={lines === 1 ? undefined : lines}
    aria-colindex={at + 1}
    className={`${column.numeric ? 'numeric ' : ''}${column.code === undefined ? '' : 'coded '}${at === 0 ? 'first' : ''}`}
  >
    {column.code !== undefined && <b>{column.code} </b>}
    <span className="title">{column.title}</span>
    {column.note !== undefined && <span className="note">{column.note}</span>}
  </th>
);

/** How many lines the head has. */
export const headLines = <Row,>(columns: readonly GridColumn<Row>[]): number => (headRuns(columns).length > 0 ? 2 : 1);
