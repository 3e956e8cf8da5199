import type { GridColumn } from './grid-lines.ts';

/** A column that is drawn, or a run of columns out of sight that one empty cell stands for. */
export type ColumnRun =
  | { readonly kind: 'column'; readonly index: number }
  | { readonly kind: 'gap'; readonly index: number; readonly span: number };

/** The columns of a line from left to right, those out of sight gathered; `drawn` rises. */
export function columnRuns(count: number, drawn: readonly number[]): readonly ColumnRun[] {
  const runs: ColumnRun[] = [];
  let next = 0;
  const gapTo = (index: number): void => {
    if (index > next) runs.push({ kind: 'gap', index: next, span: index - next });
  };
  for (const index of drawn) {
    gapTo(index);
    runs.push({ kind: 'column', index });
    next = index + 1;
  }
  gapTo(count);
  return runs;
}

/** A head over columns: a group's name over its columns, or a column that stands by itself through both lines. */
export type HeadRun<Row> =
  | { readonly kind: 'group'; readonly id: string; readonly title: string; readonly at: number; readonly span: number }
  | { readonly kind: 'column'; readonly column: GridColumn<Row>; readonly at: number };

/** The upper line of the head; empty where no column belongs to a group. */
export function headRuns<Row>(columns: readonly GridColumn<Row>[]): readonly HeadRun<Row>[] {
  if (columns.every(({ group }) => group === undefined)) return [];
  const runs: HeadRun<Row>[] = [];
  columns.forEach((column, at) => {
    const { group } = column;
    const last = runs.at(-1);
    if (!group) runs.push({ kind: 'column', column, at });
    else if (last?.kind === 'group' && last.id === group.id) runs.splice(-1, 1, { ...last, span: last.span + 1 });
    else runs.push({ kind: 'group', ...group, at, span: 1 });
  });
  return runs;
}

/** The least that the columns need beside each other, in px. */
export const leastWidth = <Row>(columns: readonly GridColumn<Row>[]): number =>
  columns.reduce((sum, { width }) => sum + (width ?? flexibleWidth), 0);

/** The least width of a column that takes its share of what is left. */
export const flexibleWidth = 140;
