import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnRuns, headRuns, leastWidth } from '#components/grid-columns.ts';
import type { GridColumn } from '#components/grid-lines.ts';

const column = (id: string, group?: string): GridColumn<string> => ({
  id,
  title: id,
  width: 50,
  ...(group === undefined ? {} : { group: { id: group, title: `group ${group}` } }),
  cell: (row) => row,
});

describe('the columns of a wide grid', () => {
  test('whatever is drawn, a line is as wide as its columns and every drawn one stands in its place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.array(fc.nat({ max: 59 })), (count, some) => {
        const drawn = [...new Set(some)].filter((index) => index < count).toSorted((a, b) => a - b);
        const runs = columnRuns(count, drawn);
        let next = 0;
        for (const run of runs) {
          expect(run.index).toBe(next);
          next += run.kind === 'gap' ? run.span : 1;
        }
        expect(next).toBe(count);
        expect(runs.flatMap((run) => (run.kind === 'column' ? [run.index] : []))).toEqual(drawn);
        // Two gaps never stand side by side: one empty cell is enough.
        expect(runs.some((run, at) => run.kind === 'gap' && runs[at - 1]?.kind === 'gap')).toBe(false);
      }),
    );
  });

  test('the head names a group once over its columns; a column of its own stands through both lines', () => {
    const columns = [column('name'), column('1.1', '1'), column('1.2', '1'), column('2.1', '2'), column('total')];
    expect(headRuns(columns).map((run) => (run.kind === 'group' ? [run.id, run.at, run.span] : run.column.id))).toEqual(
      ['name', ['1', 1, 2], ['2', 3, 1], 'total'],
    );
  });

  test('a grid without groups has one line of heads', () => {
    expect(headRuns([column('name'), column('total')])).toEqual([]);
  });

  test('a column without a width still has room', () => {
    expect(leastWidth([{ id: 'name', title: 'name', cell: (row: string) => row }, column('total')])).toBe(190);
  });
});
