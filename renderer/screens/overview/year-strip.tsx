import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '#components/language.tsx';
import { hrefOf } from '#components/navigation.ts';
import { colour, smallWindow, type } from '#components/tokens.ts';
import type { Meeting } from '#domain/meeting/meeting.ts';
import { daysFrom, parseCivilDate, shortDate, yearOf, type CivilDate } from '#domain/time.ts';
import type { NominationCase } from '#store/nominations.ts';
import { shortMonth } from '#words/dates.ts';
import { overviewWords } from '#words/overview-words.ts';

interface YearStripProps {
  readonly year: number;
  readonly today: CivilDate;
  readonly meetings: readonly Meeting[];
  readonly cases: readonly NominationCase[];
}

/** The year at a glance: its months, when the council met and meets, and how many files came in. */
export function YearStrip({ year, today, meetings, cases }: YearStripProps) {
  const words = useWords(overviewWords);
  const language = useLanguage();
  const months = Array.from({ length: 12 }, (_, index) => dayIn(year, index + 1));
  const thisMonth = today.slice(0, 7);
  const received = (month: CivilDate): number =>
    cases.filter(({ nomination }) => nomination.receivedOn.startsWith(month.slice(0, 7))).length;
  const shown = meetings.filter(({ date }) => yearOf(date) === year).toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return (
    <Box
      component="section"
      aria-label={words.yearStrip(year)}
      sx={{
        position: 'relative',
        flexShrink: 0,
        backgroundColor: colour.paper,
        border: `1px solid ${colour.line}`,
        borderRadius: '8px',
        pb: '6px',
        [smallWindow]: { display: 'none' },
      }}
    >
      <Row label="">
        {months.map((month) => (
          <Month key={month} now={month.startsWith(thisMonth)}>
            {shortMonth(month, language)}
          </Month>
        ))}
      </Row>
      <Row label={words.meetingsRow}>
        <Box
          component="ul"
          sx={{ gridColumn: '1 / -1', position: 'relative', height: 26, m: 0, p: 0, listStyle: 'none' }}
        >
          {shown.map((meeting, index) => (
            <MeetingMark
              key={meeting.id}
              meeting={meeting}
              left={shareOfYear(meeting.date)}
              labelled={leavesRoom(meeting, shown[index + 1])}
              next={meeting.date >= today}
            />
          ))}
        </Box>
      </Row>
      <Row label={words.filesRow}>
        {months.map((month) => (
          <Month key={month} now={false}>
            {received(month) === 0 ? '' : words.filesIn(received(month))}
          </Month>
        ))}
      </Row>
      <Box
        aria-hidden="true"
        sx={{
          position: 'absolute',
          top: 20,
          bottom: 0,
          width: '2px',
          backgroundColor: colour.redText,
          left: `calc(${labelWidth}px + (100% - ${labelWidth}px) * ${shareOfYear(today)})`,
        }}
      />
    </Box>
  );
}

const labelWidth = 124;

const Row = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <Box
    sx={{ display: 'grid', gridTemplateColumns: `${labelWidth}px repeat(12, minmax(0, 1fr))`, alignItems: 'center' }}
  >
    <Box sx={{ ...type.dense, color: colour.ink2, px: '14px' }}>{label}</Box>
    <Box sx={{ gridColumn: '2 / -1', display: 'grid', gridTemplateColumns: 'subgrid', alignItems: 'center' }}>
      {children}
    </Box>
  </Box>
);

const Month = ({ now, children }: { readonly now: boolean; readonly children: ReactNode }) => (
  <Box
    sx={{
      ...type.caption,
      minHeight: 24,
      px: '6px',
      py: '4px',
      borderLeft: `1px solid ${colour.line}`,
      color: now ? colour.redText : colour.ink2,
      fontWeight: now ? 600 : 400,
    }}
  >
    {children}
  </Box>
);

interface MeetingMarkProps {
  readonly meeting: Meeting;
  readonly left: number;
  /** Its day beside it, where the next mark leaves room. */
  readonly labelled: boolean;
  readonly next: boolean;
}

const MeetingMark = ({ meeting, left, labelled, next }: MeetingMarkProps) => (
  <Box component="li" sx={{ position: 'absolute', top: 0, left: `${left * 100}%`, height: 26 }}>
    <Link
      href={hrefOf(`/meetings/${meeting.id}`)}
      title={meeting.title}
      aria-label={`${meeting.title}, ${shortDate(meeting.date)}`}
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
        fontWeight: next ? 600 : 400,
        color: next ? colour.redText : colour.ink2,
        // At the year's end the day stands before its mark.
        flexDirection: left > 0.93 ? 'row-reverse' : 'row',
        transform: left > 0.93 ? 'translateX(calc(-100% + 12px))' : undefined,
        '&::before': {
          content: '""',
          width: 10,
          height: 10,
          flexShrink: 0,
          transform: 'rotate(45deg)',
          backgroundColor: next ? colour.redText : colour.control,
        },
      }}
    >
      {labelled && shortDate(meeting.date).slice(0, 5)}
    </Link>
  </Box>
);

const dayIn = (year: number, month: number): CivilDate => {
  const day = parseCivilDate(`1/${month}/${year}`);
  if (!day) throw new Error(`No month ${month}`);
  return day;
};

const leavesRoom = (meeting: Meeting, after: Meeting | undefined): boolean =>
  !after || shareOfYear(after.date) - shareOfYear(meeting.date) > 0.05;

/** How far into its year a day lies, months taken as equally long as they are drawn. */
function shareOfYear(date: CivilDate): number {
  const month = Number(date.slice(5, 7));
  const first = dayIn(yearOf(date), month);
  const next = month === 12 ? dayIn(yearOf(date) + 1, 1) : dayIn(yearOf(date), month + 1);
  return (month - 1 + daysFrom(first, date) / daysFrom(first, next)) / 12;
}
