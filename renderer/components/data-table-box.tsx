import type { ReactNode } from 'react';
import type { GridPlace } from './grid-lines.ts';

interface DataTableBoxProps {
  readonly place: GridPlace;
  /** How many lines of the head stand before the first line. */
  readonly after: number;
  /** Figures stand to the right. */
  readonly numeric: boolean;
  /** The field. */
  readonly children: ReactNode;
}

/**
 * The one field of a grid: it stands over the box in hand and goes on to the next, keeping the focus. A field in every
 * box, or one that is taken out here and put in there, costs a slow laptop more than everything else that a key does.
 * To a reader it is the cell at its place.
 */
export const DataTableBox = ({ place: { line, column }, after, numeric, children }: DataTableBoxProps) => (
  <tbody>
    <tr role="row" className="box" aria-rowindex={line + after + 1}>
      <td
        role="gridcell"
        className={numeric ? 'numeric' : undefined}
        aria-colindex={column + 1}
        data-place={`${line}:${column}`}
      >
        {children}
      </td>
    </tr>
  </tbody>
);
