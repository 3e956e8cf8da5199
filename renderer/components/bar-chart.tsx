import Box from '@mui/material/Box';
import { BarChart, type BarProps } from '@mui/x-charts/BarChart';
import { ChartsReferenceLine } from '@mui/x-charts/ChartsReferenceLine';
import { ChartsText, type ChartsTextProps } from '@mui/x-charts/ChartsText';
import { createContext, use } from 'react';
import { pictureWords } from '#words/picture-words.ts';
import { BarLegend, barLooks, goalLooks, HatchPattern, lookOf, type BarLook } from './bar-looks.tsx';
import { useWords } from './language.tsx';
import { colour, type } from './tokens.ts';
import { wrapped } from './wrapped.ts';

/** One kind of figure through all the bands of a picture; null where it is not told. */
export interface BarSeries {
  readonly look: BarLook;
  readonly label: string;
  readonly values: readonly (number | null)[];
}

interface BarChartProps {
  /** What stands beside or under the bars, in their order. */
  readonly bands: readonly string[];
  readonly series: readonly BarSeries[];
  /** Bars lie beside long names, and stand over months. */
  readonly direction: 'lying' | 'standing';
  /** The bars of a band follow one another, to a whole. */
  readonly stacked?: boolean;
  /** A value as it is read. */
  figure(this: void, value: number): string;
  /** Said at the end of a bar; none where bars are stacked. */
  barText?(this: void, value: number, band: number): string;
  /** The value that all bars are measured by, where there is one. */
  readonly goal?: { readonly value: number; readonly label: string };
}

/** Bars of one unit on one axis. Nothing moves, and every bar can be gone to with the arrow keys. */
export function BarChartPicture(props: BarChartProps) {
  const words = useWords(pictureWords);
  const { bands, series, direction, stacked = false, figure, barText, goal } = props;
  const lies = direction === 'lying';
  const bandAxis = {
    scaleType: 'band' as const,
    data: [...bands.keys()],
    valueFormatter: (index: number, { location }: { readonly location: string }) => {
      const name = bands[index] ?? '';
      return lies && location === 'tick' ? `${bandMark}${index}` : name.replaceAll('\n', ', ');
    },
    tickLabelStyle: { ...tickLooks, ...(lies ? {} : { textAnchor: 'middle' as const }) },
    tickLabelInterval: () => true,
    categoryGapRatio: 0.3,
    barGapRatio: 0.15,
    disableTicks: true,
  };
  const told = stacked ? [] : series.flatMap(({ values }) => values.map(Number));
  const [least, most] = [Math.min(0, ...told), Math.max(goal?.value ?? 0, 1, ...told)];
  // Room for what is said at the end of the longest bar.
  const room = barText ? (most - least) * 0.18 : 0;
  const valueAxis = {
    min: least < 0 ? least - room : 0,
    max: most + room,
    // Figures are whole numbers of their smallest unit.
    tickMinStep: 1,
    valueFormatter: (value: number) => figure(value),
    tickLabelStyle: tickLooks,
    tickNumber: 6,
  };
  const lines = Math.max(1, ...bands.map((name) => wrapped(name, nameLetters).split('\n').length));
  const depth = lies ? bands.length * Math.max((stacked ? 1 : series.length) * 20 + 16, lines * 16 + 8) + 70 : 340;
  return (
    <Box sx={pictureLooks}>
      <BarLegend label={words.legend} entries={series} goal={goal?.label} />
      <BandNames value={bands}>
        <BarChart
          height={depth}
          skipAnimation
          hideLegend
          layout={lies ? 'horizontal' : 'vertical'}
          margin={{ left: 4, right: 28, top: 8, bottom: 4 }}
          xAxis={[lies ? { ...valueAxis, height: 28 } : { ...bandAxis, height: 28 }]}
          yAxis={[lies ? { ...bandAxis, width: 216 } : { ...valueAxis, width: 56 }]}
          grid={lies ? { vertical: true } : { horizontal: true }}
          series={series.map(({ look, label: name, values }) => ({
            id: look,
            label: name,
            data: [...values],
            color: lookOf[look].stroke,
            valueFormatter: (value: number | null) => (value === null ? words.none : figure(value)),
            ...(stacked ? { stack: 'whole' } : {}),
            ...(barText
              ? {
                  barLabelPlacement: 'outside' as const,
                  barLabel: ({ value, dataIndex }: { readonly value: number | null; readonly dataIndex: number }) =>
                    value === null ? null : barText(value, dataIndex),
                }
              : {}),
          }))}
          slots={{ bar: Bar, axisTickLabel: TickLabel }}
          localeText={{ a11yNoValue: words.none }}
        >
          <HatchPattern />
          {least < 0 && <ChartsReferenceLine {...(lies ? { x: 0 } : { y: 0 })} lineStyle={noughtLooks} />}
          {goal && <ChartsReferenceLine {...(lies ? { x: goal.value } : { y: goal.value })} lineStyle={goalLooks} />}
        </BarChart>
      </BandNames>
    </Box>
  );
}

const BandNames = createContext<readonly string[]>([]);

// The library cuts off a name that does not fit on one line, so it is given the number of the band instead.
const bandMark = '#';

/** So many letters of a name find room beside lying bars. */
const nameLetters = 30;

/** What stands beside an axis: a figure, or the name of a band in as many lines as it needs. */
const TickLabel = ({ text, ...place }: ChartsTextProps) => {
  const names = use(BandNames);
  const shown = text.startsWith(bandMark)
    ? wrapped(names[Number(text.slice(bandMark.length))] ?? '', nameLetters)
    : text;
  return <ChartsText {...place} text={shown} />;
};

/** What is more than nought on one side, what is less on the other. */
const noughtLooks = { stroke: colour.ink2, strokeWidth: 1.5 };

const tickLooks = { fontSize: 12, fontFamily: 'inherit', fill: colour.ink2 };

const pictureLooks = {
  display: 'grid',
  gap: '8px',
  minWidth: 0,
  '& .MuiBarLabel-root': { ...type.caption, fontFamily: 'inherit', fill: colour.ink, transition: 'none' },
  '& .MuiChartsGrid-line': { stroke: colour.line },
  '& .MuiChartsAxis-line': { stroke: colour.control },
  // The library draws the ring only around a bar, and nothing when its picture is first gone to.
  '& .MuiChartsLayerContainer-root:focus-within': { outline: `2px solid ${colour.focus}`, outlineOffset: '1px' },
} as const;

/** A bar by its look. Drawn where it stands: nothing grows. */
const Bar = ({ seriesId, x, y, width, height, onClick }: BarProps) => {
  const look = barLooks.find((one) => one === seriesId) ?? 'solid';
  return <rect {...{ x, y, width, height, onClick }} strokeWidth={1.5} {...lookOf[look]} />;
};
