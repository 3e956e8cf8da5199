import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { colour } from './tokens.ts';

/** The figures of a picture as a plain table; the first cell of a line names it. */
export interface FigureSheet {
  readonly heads: readonly string[];
  readonly lines: readonly { readonly id: string; readonly cells: readonly string[] }[];
  /** The last line, under all others. */
  readonly total?: readonly string[];
  /** Days and words instead of figures. */
  readonly textual?: boolean;
}

/** The twin of a picture: the same figures as a table that is read out line by line and copied into a sheet. */
export function FigureTable({
  label,
  sheet,
  id,
}: {
  readonly label: string;
  readonly sheet: FigureSheet;
  readonly id: string;
}) {
  const side = sheet.textual === true ? 'left' : 'right';
  const line = (cells: readonly string[]) =>
    cells.map((cell, index) => (
      <TableCell
        key={sheet.heads[index] ?? index}
        align={index === 0 ? 'left' : side}
        {...(index === 0 ? { component: 'th', scope: 'row' } : {})}
      >
        {cell}
      </TableCell>
    ));
  return (
    <Box tabIndex={0} role="group" aria-label={label} sx={{ height: '100%', overflow: 'auto' }}>
      <Table id={id} aria-label={label} sx={tableLooks}>
        <TableHead>
          <TableRow>
            {sheet.heads.map((head, index) => (
              <TableCell key={head} align={index === 0 ? 'left' : side}>
                {head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {sheet.lines.map(({ id: key, cells }) => (
            <TableRow key={key}>{line(cells)}</TableRow>
          ))}
        </TableBody>
        {sheet.total && (
          <TableFooter>
            <TableRow sx={totalLooks}>{line(sheet.total)}</TableRow>
          </TableFooter>
        )}
      </Table>
    </Box>
  );
}

const tableLooks = {
  minWidth: 640,
  '& th:first-of-type': { pl: '14px', minWidth: 190 },
  '& tr > :last-child': { pr: '14px' },
} as const;

const totalLooks = {
  '& > td, & > th': {
    borderTop: `2px solid ${colour.ink}`,
    borderBottom: 0,
    fontWeight: 600,
    fontSize: 13,
    color: colour.ink,
  },
} as const;
