import Box from '@mui/material/Box';
import { colour, type } from './tokens.ts';

/** How the bars of one series are filled: told apart without any colour. */
export const barLooks = ['solid', 'hatched', 'hollow'] as const;
export type BarLook = (typeof barLooks)[number];

// One picture stands on the screen at a time, so one name is enough.
const hatch = 'bar-hatch';

/** What a bar of this look is painted with, in any of the two colour schemes. */
export const lookOf: Readonly<Record<BarLook, { readonly fill: string; readonly stroke: string }>> = {
  solid: { fill: colour.law, stroke: colour.law },
  hatched: { fill: `url(#${hatch})`, stroke: colour.goldText },
  hollow: { fill: colour.paper, stroke: colour.ink2 },
};

/** The slanting lines of the hatched bars; stands once in the picture. */
export const HatchPattern = () => (
  <defs>
    <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={6} height={6} fill={colour.paper} />
      <rect width={2.5} height={6} fill={colour.goldText} />
    </pattern>
  </defs>
);

/** What the looks of the bars mean. */
export const BarLegend = ({
  label,
  goal,
  entries,
}: {
  readonly label: string;
  /** What the broken line across the bars says. */
  readonly goal?: string | undefined;
  readonly entries: readonly { readonly look: BarLook; readonly label: string }[];
}) => (
  <Box
    component="ul"
    aria-label={label}
    sx={{ m: 0, p: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', columnGap: '18px', rowGap: '4px' }}
  >
    {entries.map((entry) => (
      <Box key={entry.look} component="li" sx={entryLooks}>
        <svg width={24} height={14} aria-hidden="true">
          <rect x={1} y={1} width={22} height={12} strokeWidth={1.5} {...lookOf[entry.look]} />
        </svg>
        {entry.label}
      </Box>
    ))}
    {goal !== undefined && (
      <Box component="li" sx={entryLooks}>
        <svg width={24} height={14} aria-hidden="true">
          <path d="M0 7 H24" {...goalLooks} />
        </svg>
        {goal}
      </Box>
    )}
  </Box>
);

const entryLooks = { display: 'flex', gap: '6px', alignItems: 'center', ...type.dense, color: colour.ink };

/** The broken line of what all the bars are measured by. */
export const goalLooks = { stroke: colour.redText, strokeWidth: 2, strokeDasharray: '6 3' };
