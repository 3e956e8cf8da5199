import type { GridColumn } from '#components/grid-lines.ts';
import { colour } from '#components/tokens.ts';
import { formatPoints, hundredths } from '#domain/scoring/points.ts';
import { depthOf, formatFigure } from '#domain/year/indicator-figure.ts';
import {
  figureParts,
  indicatorKinds,
  type FigurePart,
  type IndicatorKind,
  type IndicatorTable,
} from '#domain/year/indicators.ts';
import { changeOf, changeOfMany, totalOf } from '#domain/year/indicator-totals.ts';
import type { indicatorWords } from '#words/indicator-words.ts';
import type { yearWords } from '#words/year-words.ts';
import { FigureCell, FigureField, type FigureHands } from './indicator-cell.tsx';
import type { IndicatorRow } from './indicator-rows.ts';

/** A column of figures: which of an indicator it holds. */
export type FigureColumn = GridColumn<IndicatorRow> & {
  readonly figure?: { readonly kind: IndicatorKind; readonly part: FigurePart };
};

interface ColumnWords {
  readonly words: (typeof indicatorWords)['vi'];
  readonly year: (typeof yearWords)['vi'];
}

/** How many decimals each indicator is shown with. */
export type FigureDepths = Readonly<Record<IndicatorKind, number>>;

/** The depths that the enterprises shown need; an average of incomes has two decimals whatever they have. */
export function figureDepths(tables: readonly IndicatorTable[]): FigureDepths {
  const depth = (kind: IndicatorKind): number =>
    depthOf(tables.flatMap((table) => figureParts.flatMap((part) => table[kind][part] ?? [])));
  return {
    investment: depth('investment'),
    production: depth('production'),
    exports: depth('exports'),
    imports: depth('imports'),
    budget: depth('budget'),
    workers: 0,
    income: 2,
  };
}

/** The columns of one indicator with what it is compared with, or of all of them beside each other. */
export function indicatorColumns(
  show: IndicatorKind | 'all',
  { words, year }: ColumnWords,
  hands: FigureHands,
  depths: FigureDepths,
): readonly FigureColumn[] {
  const name: FigureColumn = {
    id: 'name',
    title: words.enterprise,
    ...(show === 'all' ? { width: 250 } : {}),
    cell: (row) => (row.type === 'sum' ? row.label : row.name),
  };
  const figure = (kind: IndicatorKind, part: FigurePart, depth = depths[kind]): FigureColumn => ({
    id: `${kind} ${part}`,
    title: year.figure[part],
    figure: { kind, part },
    group: { id: kind, title: `${year.indicator[kind]} ${words.unit(year.unit[kind])}` },
    // The unit of income is the longest.
    width: show !== 'all' ? 112 : kind === 'income' ? 108 : 88,
    numeric: true,
    cell: (row) => {
      if (row.type === 'enterprise') return <FigureCell {...{ row, kind, part, depth }} />;
      const { value } = totalOf(row.tables, kind, part);
      return value === null ? '' : <span style={overBoxes}>{formatFigure(value, depth)}</span>;
    },
    box: (row) => row.type === 'enterprise' && <FigureField {...{ row, kind, part, depth, hands }} />,
  });
  if (show === 'all') return [name, ...indicatorKinds.flatMap((kind) => figureParts.map((part) => figure(kind, part)))];
  const taxCode: FigureColumn = {
    id: 'taxCode',
    title: words.taxCode,
    width: 116,
    cell: (row) => (row.type === 'sum' ? '' : row.taxCode),
  };
  const change = (against: Exclude<FigurePart, 'actual'>, title: string): FigureColumn => ({
    id: `change ${against}`,
    title,
    note: words.bothTold,
    width: 176,
    numeric: true,
    cell: (row) => {
      if (row.type === 'sum') {
        const isTold = row.tables.some((table) => table[show].actual !== null);
        return changeText(changeOfMany(row.tables, show, against), words, isTold);
      }
      const { actual, [against]: base } = row.figures[show];
      return changeText(changeOf(actual, base), words, actual !== null);
    },
  });
  return [
    name,
    taxCode,
    ...figureParts.map((part) => figure(show, part)),
    change('plan', words.againstPlan),
    change('lastYear', words.againstLastYear),
  ];
}

/** Up or down in words; nothing where nothing was reached yet. */
function changeText(change: number | null, words: ColumnWords['words'], isTold: boolean) {
  if (!isTold) return '';
  if (change === null) return <span style={faint}>{words.incomparable}</span>;
  if (change === 0) return words.unchanged;
  const percent = `${formatPoints(hundredths(Math.abs(change)))}%`;
  return change > 0 ? words.more(percent) : words.less(percent);
}

// A box has less room at its sides than a cell: sums stand under their figures.
const overBoxes = { marginRight: -2 } as const;
const faint = { color: colour.ink3, fontWeight: 400 } as const;
