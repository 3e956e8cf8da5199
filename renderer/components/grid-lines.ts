import type { ReactNode } from 'react';

/** A column of the grid. */
export interface GridColumn<Row> {
  readonly id: string;
  readonly title: string;
  /** Stands before the title (1.1); where the window is too low for whole titles it stands alone. */
  readonly code?: string;
  /** Under the title, quietly: the most that a criterion gives. */
  readonly note?: string;
  /** Neighbours of one group stand under its name. */
  readonly group?: { readonly id: string; readonly title: string };
  /** In px; the columns without one share what is left. */
  readonly width?: number;
  /** Figures stand to the right. */
  readonly numeric?: boolean;
  /** Its cells hold something of their own to be filled or pressed: Enter and the arrows go from one to the next. */
  readonly entry?: boolean;
  /** Its cells are boxes: what this gives is the one field of the grid, while the place is on that row. */
  box?(this: void, row: Row): ReactNode;
  /** Asked again only for another row or column: what changes meanwhile must subscribe to itself. */
  cell(this: void, row: Row): ReactNode;
}

/** A line of the grid, in the order shown. */
export type GridLine<Row> =
  /** One nominee, member or criterion. */
  | { readonly kind: 'row'; readonly id: string; readonly row: Row }
  /** A group with figures of its own, in the same columns (1. Hiệu quả kinh tế). Its cells hold no fields. */
  | { readonly kind: 'group'; readonly id: string; readonly row: Row }
  /** A group that is only a name across all columns (the award over its nominations). */
  | {
      readonly kind: 'heading';
      readonly id: string;
      readonly label: string;
      readonly note?: string;
      /** A picture before the name, such as scissors on the cut line. */
      readonly mark?: ReactNode;
    }
  /** Under a 2 px ink rule, always in sight at the foot. */
  | { readonly kind: 'total'; readonly id: string; readonly row: Row };

/** Whether something is filled in on the rows of a column. */
export const isEntry = <Row>({ entry, box }: GridColumn<Row>): boolean => entry === true || box !== undefined;

/** A place in the grid; the line counts among those that scroll, headings included. */
export interface GridPlace {
  readonly line: number;
  readonly column: number;
}

/** What keys may do in a grid: where entries are and how Enter walks. */
export interface GridShape {
  readonly kinds: readonly GridLine<unknown>['kind'][];
  /** Which columns hold fields. */
  readonly entries: readonly boolean[];
  readonly enter: 'across' | 'down';
  /** How many lines a page is. */
  readonly page: number;
}
