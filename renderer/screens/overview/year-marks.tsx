import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { hrefOf, type Path } from '#components/navigation.ts';
import { colour, type } from '#components/tokens.ts';
import { daysFrom, parseCivilDate, shortDate, yearOf, type CivilDate } from '#domain/time.ts';

/** A row of marks, each at its day. */
export const Marks = ({ children }: { readonly children: ReactNode }) => (
  <Box component="ul" sx={{ gridColumn: '1 / -1', position: 'relative', height: 26, m: 0, p: 0, listStyle: 'none' }}>
    {children}
  </Box>
);

interface MarkProps {
  readonly on: CivilDate;
  readonly to: Path;
  readonly label: string;
  /** Its day beside it, where the next mark leaves room. */
  readonly labelled: boolean;
  readonly tone: string;
  readonly strong: boolean;
}

/** A day of the year at its place, with the way to what it is about. */
export function Mark({ on, to, label, labelled, tone, strong }: MarkProps) {
  const left = shareOfYear(on);
  return (
    <Box component="li" sx={{ position: 'absolute', top: 0, left: `${left * 100}%`, height: 26 }}>
      <Link
        href={hrefOf(to)}
        title={label}
        aria-label={label}
        sx={{
          ...type.caption,
          display: 'flex',
          alignItems: 'center',
          gap: '8px',
          height: 26,
          minWidth: 24,
          ml: '-6px',
          textDecoration: 'none',
          whiteSpace: 'nowrap',
          fontWeight: strong ? 600 : 400,
          color: tone,
          // At the year's end the day stands before its mark.
          flexDirection: left > 0.93 ? 'row-reverse' : 'row',
          transform: left > 0.93 ? 'translateX(calc(-100% + 12px))' : undefined,
          '&::before': {
            content: '""',
            width: 10,
            height: 10,
            flexShrink: 0,
            transform: 'rotate(45deg)',
            backgroundColor: strong ? tone : colour.control,
          },
        }}
      >
        {labelled && shortDate(on).slice(0, 5)}
      </Link>
    </Box>
  );
}

/** The first of a month of a year. */
export const monthIn = (year: number, month: number): CivilDate => {
  const day = parseCivilDate(`1/${month}/${year}`);
  if (!day) throw new Error(`No month ${month}`);
  return day;
};

/** Whether the next mark leaves room for a day to be written beside this one. */
export const leavesRoom = (on: CivilDate, after: CivilDate | undefined): boolean =>
  after === undefined || shareOfYear(after) - shareOfYear(on) > 0.05;

/** How far into its year a day lies, months taken as equally long as they are drawn. */
export function shareOfYear(date: CivilDate): number {
  const month = Number(date.slice(5, 7));
  const first = monthIn(yearOf(date), month);
  const next = month === 12 ? monthIn(yearOf(date) + 1, 1) : monthIn(yearOf(date), month + 1);
  return (month - 1 + daysFrom(first, date) / daysFrom(first, next)) / 12;
}
