import type { ComponentProps } from 'react';
import { DataTable } from './data-table.tsx';

/** A grid of boxes to be typed in: its lines are low, and the one in hand is where the focus is. */
export const BoxGrid = <Row,>(props: ComponentProps<typeof DataTable<Row>>) => (
  <DataTable rowHeight={26} currentIsFocus {...props} />
);
