import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '#components/language.tsx';
import { colour, smallWindow, type } from '#components/tokens.ts';
import type { Meeting } from '#domain/meeting/meeting.ts';
import { shortDate, yearOf, type CivilDate } from '#domain/time.ts';
import type { YearDue } from '#domain/year/year-dues.ts';
import type { NominationCase } from '#store/nominations.ts';
import type { Language } from '#words/bilingual.ts';
import { shortMonth } from '#words/dates.ts';
import { overviewWords } from '#words/overview-words.ts';
import { yearDueWords } from '#words/year-due-words.ts';
import { placeOf, yearDueLine } from './year-due-line.ts';
import { leavesRoom, Mark, Marks, monthIn, shareOfYear } from './year-marks.tsx';

interface YearStripProps {
  readonly year: number;
  readonly today: CivilDate;
  readonly meetings: readonly Meeting[];
  readonly cases: readonly NominationCase[];
  /** What the year still asks for. */
  readonly dues: readonly YearDue[];
}

/** The year at a glance: its months, when the council met and meets, what is due when, and how many files came in. */
export function YearStrip({ year, today, meetings, cases, dues }: YearStripProps) {
  const words = useWords(overviewWords);
  const dueWords = useWords(yearDueWords);
  const language = useLanguage();
  const months = Array.from({ length: 12 }, (_, index) => monthIn(year, index + 1));
  const thisMonth = today.slice(0, 7);
  const received = (month: CivilDate): number =>
    cases.filter(({ nomination }) => nomination.receivedOn.startsWith(month.slice(0, 7))).length;
  const shown = meetings.filter(({ date }) => yearOf(date) === year).toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const days = daysOf(dues.filter(({ on, kind }) => yearOf(on) === year && kind !== 'meeting'));
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
        <Marks>
          {shown.map((meeting, index) => (
            <Mark
              key={meeting.id}
              on={meeting.date}
              to={`/meetings/${meeting.id}`}
              label={`${meeting.title}, ${shortDate(meeting.date)}`}
              labelled={leavesRoom(meeting.date, shown[index + 1]?.date)}
              tone={meeting.date >= today ? colour.redText : colour.ink2}
              strong={meeting.date >= today}
            />
          ))}
        </Marks>
      </Row>
      {days.length > 0 && (
        <Row label={dueWords.daysRow}>
          <Marks>
            {days.map(({ on, of }, index) => (
              <Mark
                key={on}
                on={on}
                to={placeOf(of[0])}
                label={of.map((due) => saidInStrip(due, language)).join('; ')}
                labelled={leavesRoom(on, days[index + 1]?.on)}
                tone={on < today ? colour.error : colour.ink2}
                strong={on < today}
              />
            ))}
          </Marks>
        </Row>
      )}
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

/** What is due on one day, the days in their order. */
interface DueDay {
  readonly on: CivilDate;
  readonly of: readonly [YearDue, ...YearDue[]];
}

function daysOf(dues: readonly YearDue[]): readonly DueDay[] {
  const days = new Map<CivilDate, readonly [YearDue, ...YearDue[]]>();
  for (const due of dues) {
    const same = days.get(due.on);
    days.set(due.on, same ? [...same, due] : [due]);
  }
  return [...days].map(([on, of]) => ({ on, of }));
}

const saidInStrip = (due: YearDue, language: Language): string => {
  const { what, note } = yearDueLine(due, [], language);
  return `${what}: ${note}`;
};
