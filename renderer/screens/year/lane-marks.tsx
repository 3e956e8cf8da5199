import Box from '@mui/material/Box';
import { useWords } from '#components/language.tsx';
import { colour, type } from '#components/tokens.ts';
import { laneMarks, type LaneMark, type LaneMarkKind } from '#domain/year/movement-lanes.ts';
import { yearChartWords } from '#words/year-chart-words.ts';

/** Each kind of mark has a shape of its own: a flag, a square, a lozenge, a circle. */
const outline: Readonly<Record<LaneMarkKind, string>> = {
  launch: 'M4 3 L17 10 L4 17 Z',
  report: 'M4 4 H16 V16 H4 Z',
  interim: 'M10 2 L18 10 L10 18 L2 10 Z',
  final: 'M10 2.5 A7.5 7.5 0 1 1 10 17.5 A7.5 7.5 0 1 1 10 2.5 Z',
};

/** Filled when it is passed, hollow while it is ahead, with a stroke and a point in it when it is overdue. */
const painted: Readonly<Record<LaneMark['standing'], { readonly fill: string; readonly stroke: string }>> = {
  passed: { fill: colour.law, stroke: colour.law },
  ahead: { fill: colour.paper, stroke: colour.ink2 },
  overdue: { fill: colour.errorSoft, stroke: colour.error },
};

/** A mark on a lane; what it says stands in words beside it. */
export const MarkShape = ({ kind, standing }: Pick<LaneMark, 'kind' | 'standing'>) => (
  <svg width={20} height={20} viewBox="0 0 20 20" aria-hidden="true">
    <path d={outline[kind]} strokeWidth={1.75} strokeLinejoin="round" {...painted[standing]} />
    {standing === 'overdue' && <path d="M10 6 V10.8 M10 13 V14" stroke={colour.error} strokeWidth={2} fill="none" />}
  </svg>
);

/** What the shapes and fillings of marks mean. */
export function LaneLegend() {
  const words = useWords(yearChartWords);
  return (
    <Box component="ul" aria-label={words.legend} sx={listLooks}>
      {laneMarks.map((kind) => (
        <Box key={kind} component="li" sx={itemLooks}>
          <MarkShape kind={kind} standing="ahead" />
          {words.mark[kind]}
        </Box>
      ))}
      {(['passed', 'ahead', 'overdue'] as const).map((standing) => (
        <Box key={standing} component="li" sx={itemLooks}>
          <MarkShape kind="final" standing={standing} />
          {words[standing]}
        </Box>
      ))}
    </Box>
  );
}

const listLooks = {
  m: 0,
  p: 0,
  listStyle: 'none',
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: '16px',
  rowGap: '4px',
};
const itemLooks = { display: 'flex', alignItems: 'center', gap: '4px', ...type.dense };
