import type { BarSeries } from '#components/bar-chart.tsx';
import { BarPicture } from '#components/bar-picture.tsx';
import { useWords } from '#components/language.tsx';
import { PictureCard, type NothingYet, type Twin } from '#components/picture-card.tsx';
import { percentColumn } from '#domain/figures.ts';
import { formatFigure } from '#domain/year/indicator-figure.ts';
import type { IndicatorKind } from '#domain/year/indicators.ts';
import {
  comparedByGroup,
  comparedByUnit,
  comparedTogether,
  type ComparedFigures,
  type Share,
  type UnitGroup,
} from '#domain/year/year-figures.ts';
import type { YearFigures } from '#store/year-figures.ts';
import { pictureWords } from '#words/picture-words.ts';
import { yearChartWords } from '#words/year-chart-words.ts';
import { yearWords } from '#words/year-words.ts';
import { figureDepths } from './indicator-columns.tsx';

interface IndicatorPictureProps {
  readonly year: number;
  readonly figures: YearFigures;
  readonly twin: Twin;
  readonly kind: IndicatorKind;
  /** The cluster whose enterprises are compared; null compares the clusters. */
  readonly group: UnitGroup | null;
}

/** One indicator against its plan and the year before: one unit of measure, one axis. */
export function IndicatorPicture({ year, figures, twin, kind, group }: IndicatorPictureProps) {
  const words = useWords(yearChartWords);
  const called = useWords(yearWords);
  const about = useWords(pictureWords);
  const { groups, indicators } = figures;
  const compared = group ? comparedByUnit(kind, group, indicators) : comparedByGroup(kind, groups, indicators);
  const together = comparedTogether(kind, group ? [group] : groups, indicators);
  // The depth of the table in which they are entered.
  const { [kind]: depth } = figureDepths(indicators.map((row) => row.figures));
  const figure = (value: number | null): string => (value === null ? words.none : formatFigure(value, depth));
  const share = (value: Share | null): string => (value ? percentColumn(value.part, value.whole) : words.none);
  const cellsOf = (name: string, row: ComparedFigures): readonly string[] => [
    name,
    figure(row.figures.plan),
    figure(row.figures.actual),
    figure(row.figures.lastYear),
    share(row.ofPlan),
    share(row.ofLastYear),
    ...(group ? [] : [`${row.told}/${row.units}`]),
  ];
  const nameOf = ({ name }: ComparedFigures): string => name || words.outside;
  const series = (['actual', 'plan', 'lastYear'] as const).map((part): BarSeries => ({
    look: lookByPart[part],
    label: called.figure[part],
    values: compared.map((row) => row.figures[part]),
  }));
  const title = words.comparedTitle(called.indicator[kind], year);
  return (
    <PictureCard
      title={group ? `${title}: ${group.name || words.outside}` : title}
      unit={words.inUnit(called.unit[kind])}
      notes={[
        ...(twin === 'table' ? [words.howCompared] : [about.noBar]),
        ...(kind === 'income' && !group ? [words.howIncome] : []),
      ]}
      twin={twin}
      nothing={nothingYet()}
      sheet={{
        heads: [
          group ? words.enterprise : words.cluster,
          called.figure.plan,
          called.figure.actual,
          called.figure.lastYear,
          words.ofPlan,
          words.ofLastYear,
          ...(group ? [] : [words.told]),
        ],
        lines: compared.map((row) => ({ id: row.id, cells: cellsOf(nameOf(row), row) })),
        total: cellsOf(kind === 'income' ? words.average : words.together, together),
      }}
    >
      <BarPicture
        bands={compared.map((row) =>
          !group && row.told < row.units ? `${nameOf(row)}\n${words.toldOf(row.told, row.units)}` : nameOf(row),
        )}
        series={series}
        direction="lying"
        figure={(value) => formatFigure(value)}
        barText={(value) => formatFigure(value, depth)}
      />
    </PictureCard>
  );

  function nothingYet(): NothingYet | undefined {
    const to = { action: words.go.indicators, path: '/year/indicators' } as const;
    if (groups.length === 0) {
      return { sentence: words.empty.clusters(year), action: words.go.clusters, path: '/register/clusters' };
    }
    if (indicators.length === 0) return { sentence: words.empty.indicators(year), ...to };
    const { plan, actual, lastYear } = together.figures;
    const isTold = plan !== null || actual !== null || lastYear !== null;
    return isTold ? undefined : { sentence: words.empty.indicator(called.indicator[kind]), ...to };
  }
}

/** What was reached is the fullest bar; what was meant is an outline. */
const lookByPart = { actual: 'solid', plan: 'hollow', lastYear: 'hatched' } as const;
