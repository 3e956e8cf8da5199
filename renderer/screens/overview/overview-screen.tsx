import Box from '@mui/material/Box';
import { useLanguage, useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { ScreenBody, ScreenTitle } from '#components/screen-frame.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { smallWindow } from '#components/tokens.ts';
import Schedule from '@mui/icons-material/ScheduleOutlined';
import { compositionOn, letterheadOn } from '#domain/council.ts';
import { groupedInteger } from '#domain/figures.ts';
import type { Meeting } from '#domain/meeting/meeting.ts';
import { countNominations } from '#domain/nominations/nomination.ts';
import { ruleBookOn } from '#domain/rules/rule-book.ts';
import { vietnamStamp, yearOf, type CivilDate } from '#domain/time.ts';
import { nearDues } from '#domain/year/year-dues.ts';
import { loadHome } from '#store/home.ts';
import { useLive } from '#store/live.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import { listYearDues } from '#store/year-dues.ts';
import { spokenDate } from '#words/dates.ts';
import { overviewWords } from '#words/overview-words.ts';
import { useDesk } from '../desk.tsx';
import { DueCard } from './due-card.tsx';
import { dueOf } from './due.ts';
import { MeetingCard } from './meeting-card.tsx';
import { NominationsCard } from './nominations-card.tsx';
import { YearStrip } from './year-strip.tsx';

/** The first screen of every day: the next meeting, the year's nominations, the council, and what to do next. */
export function OverviewScreen() {
  const words = useWords(overviewWords);
  const language = useLanguage();
  const { db, clock } = useDesk();
  const today = vietnamStamp(clock()).date;
  const year = yearOf(today);
  const seen = useLive(async () => {
    const [home, dues] = await Promise.all([loadHome(db, today), listYearDues(db, today)]);
    const meeting = home && meetingInHand(home.meetings, today);
    return { home, dues, next: meeting ? ((await loadMeetingRecord(db, meeting.id)) ?? null) : null };
  }, [db, today]);
  if (!seen?.home) return null;
  const { home, dues, next } = seen;
  const { council, cases, meetings } = home;
  const seats = compositionOn(council.memberships, council.members, today);
  return (
    <>
      <ScreenTitle title={words.title} note={letterheadOn(council.letterheads, today)?.authorityName} />
      <ScreenBody scroll={false}>
        <SectionHead
          title={words.year(year)}
          note={words.yearSums(
            council.clusters.length,
            groupedInteger(cases.length),
            groupedInteger(countNominations(cases.map(({ nomination }) => nomination)).nominees),
          )}
          aside={<StatusChip label={spokenDate(today, language)} icon={<Schedule />} tone="gold" />}
        />
        <YearStrip year={year} today={today} meetings={meetings} cases={cases} dues={dues} />
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: '1.1fr 0.95fr 1.3fr',
            gap: '14px',
            gridTemplateRows: 'minmax(0, 1fr)',
            flex: 1,
            minHeight: 0,
            [smallWindow]: { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: 'auto' },
          }}
        >
          <MeetingCard
            record={next}
            today={today}
            action={<WhatNext next={next?.meeting} onAgenda={next?.matters.length ?? 0} />}
          />
          <DueCard
            due={dueOf({ ...home, seats, today })}
            dues={nearDues(dues)}
            awards={ruleBookOn(council.ruleBooks, today)?.awards ?? []}
          />
          <NominationsCard
            members={seats.map(({ memberId }) => memberId)}
            cases={cases}
            council={council}
            today={today}
          />
        </Box>
      </ScreenBody>
    </>
  );
}

/** The meeting to think of: the first that is not over; else the latest. */
export function meetingInHand(meetings: readonly Meeting[], today: CivilDate): Meeting | undefined {
  const open = meetings
    .filter(({ phase }) => phase !== 'signed' && phase !== 'archived')
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return (
    open.find(({ phase }) => phase === 'in-session') ??
    open.find(({ date }) => date >= today) ??
    open.at(-1) ??
    meetings[0]
  );
}

interface WhatNextProps {
  readonly next: Meeting | undefined;
  readonly onAgenda: number;
}

/** The meeting in hand; a council without one prepares it, which begins with its members and its list. */
function WhatNext({ next, onAgenda }: WhatNextProps) {
  const words = useWords(overviewWords);
  // A meeting without an agenda is still being made.
  if (next && onAgenda === 0) {
    return <NextAction onPress={() => goTo(`/meetings/${next.id}/prepare`)}>{words.toPrepare}</NextAction>;
  }
  if (next) return <NextAction onPress={() => goTo(`/meetings/${next.id}`)}>{words.toMeeting}</NextAction>;
  return <NextAction onPress={() => goTo('/meetings/new')}>{words.toPrepare}</NextAction>;
}
