import Box from '@mui/material/Box';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import type { GridColumn, GridLine, GridPlace } from './grid-lines.ts';
import { colour, lowWindow } from './tokens.ts';

interface DataTableLineProps<Row> {
  readonly line: GridLine<Row>;
  readonly index: number;
  readonly columns: readonly GridColumn<Row>[];
  readonly place: GridPlace;
  readonly current: boolean;
  readonly height: number;
  measure(this: void, element: HTMLElement | null): void;
}

/** One line of the grid: a row, a group with figures, or a name across all columns. */
export function DataTableLine<Row>({ line, index, columns, place, current, height, measure }: DataTableLineProps<Row>) {
  const ground = current ? colour.goldSoft : line.kind === 'row' ? colour.paper : colour.sunken;
  return (
    <TableRow
      ref={measure}
      data-index={index}
      data-line={line.id}
      aria-rowindex={index + 2}
      aria-selected={line.kind === 'row' ? current : undefined}
      sx={{ height, [lowWindow]: { height: height - 4 }, '& > *': { backgroundColor: ground } }}
    >
      {line.kind === 'heading' ? (
        <TableCell component="th" scope="rowgroup" colSpan={columns.length} sx={{ pl: '14px', fontWeight: 600 }}>
          {/* Stays in sight when the table is wider than its place. */}
          <Box component="span" sx={{ position: 'sticky', left: 14 }}>
            {line.label}
            {line.note !== undefined && (
              <Box component="span" sx={{ fontWeight: 400, color: colour.ink2, ml: '10px' }}>
                {line.note}
              </Box>
            )}
          </Box>
        </TableCell>
      ) : (
        columns.map((column, at) => (
          <GridCell
            key={column.id}
            column={column}
            row={line.row}
            first={at === 0}
            // A cell with a field leaves the focus to it; of the others one at a time can be reached with Tab.
            tabIndex={
              column.entry && line.kind === 'row' ? undefined : place.line === index && place.column === at ? 0 : -1
            }
            place={`${index}:${at}`}
            sx={{
              fontWeight: line.kind === 'group' ? 600 : undefined,
              boxShadow: current && at === 0 ? `inset 3px 0 ${colour.gold}` : undefined,
            }}
          />
        ))
      )}
    </TableRow>
  );
}

interface GridCellProps<Row> {
  readonly column: GridColumn<Row>;
  readonly row: Row;
  readonly first: boolean;
  readonly tabIndex?: number | undefined;
  readonly place?: string;
  readonly sx?: object;
}

/** One cell; the first of a line is its header and stays when the table is wider than its place. */
export const GridCell = <Row,>({ column, row, first, tabIndex, place, sx }: GridCellProps<Row>) => (
  <TableCell
    component={first ? 'th' : 'td'}
    scope={first ? 'row' : undefined}
    align={column.numeric ? 'right' : 'left'}
    tabIndex={tabIndex}
    data-place={place}
    sx={{
      ...sx,
      ...(first ? { position: 'sticky', left: 0, zIndex: 1, pl: '14px' } : {}),
      ...(column.entry ? { py: 0, px: '2px' } : {}),
      // Names wrap, figures never do: half a date is another date.
      ...(column.numeric ? { whiteSpace: 'nowrap' } : { overflowWrap: 'break-word' }),
      '&:focus-visible': { outline: `2px solid ${colour.focus}`, outlineOffset: '-2px' },
    }}
  >
    {column.cell(row)}
  </TableCell>
);
