import Box from '@mui/material/Box';
import { useLanguage, useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { ScreenBody, ScreenTitle } from '#components/screen-frame.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import Schedule from '@mui/icons-material/ScheduleOutlined';
import { compositionOn } from '#domain/council.ts';
import type { Meeting } from '#domain/meeting.ts';
import { vietnamStamp, yearOf, type CivilDate } from '#domain/time.ts';
import { loadCouncil } from '#store/council.ts';
import { useLive } from '#store/live.ts';
import { listMeetings, loadMeetingRecord } from '#store/meeting-reading.ts';
import { listNominations } from '#store/nominations.ts';
import { spokenDate } from '#words/dates.ts';
import { overviewWords } from '#words/overview-words.ts';
import { useDesk } from '../desk.tsx';
import { CouncilCard } from './council-card.tsx';
import { MeetingCard } from './meeting-card.tsx';
import { NominationsCard } from './nominations-card.tsx';
import { PreparationCard } from './preparation-card.tsx';

/** The first screen of every day: the next meeting, the year's nominations, the council, and what to do next. */
export function OverviewScreen() {
  const words = useWords(overviewWords);
  const language = useLanguage();
  const { db, clock } = useDesk();
  const today = vietnamStamp(clock()).date;
  const year = yearOf(today);
  const seen = useLive(async () => {
    const [council, meetings, nominations] = await Promise.all([
      loadCouncil(db),
      listMeetings(db),
      listNominations(db, year),
    ]);
    const meeting = meetingInHand(meetings, today);
    return { council, nominations, next: meeting ? ((await loadMeetingRecord(db, meeting.id)) ?? null) : null };
  }, [db, year, today]);
  if (!seen?.council) return null;
  const seats = compositionOn(seen.council.memberships, seen.council.members, today);
  return (
    <>
      <ScreenTitle title={words.title} note={seen.council.letterheads[0]?.authorityName} />
      <ScreenBody scroll={false}>
        <SectionHead
          title={words.year(year)}
          aside={<StatusChip label={spokenDate(today, language)} icon={<Schedule />} tone="gold" />}
        />
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: '1.35fr 1.2fr 0.95fr',
            gap: '14px',
            gridTemplateRows: 'minmax(0, 1fr)',
            flex: 1,
            minHeight: 0,
          }}
        >
          <MeetingCard
            record={seen.next}
            today={today}
            action={
              <WhatNext
                seats={seats.map((seat) => seat.role)}
                nominations={seen.nominations.length}
                next={seen.next?.meeting}
              />
            }
          />
          <NominationsCard cases={seen.nominations} council={seen.council} today={today} />
          <Box sx={{ display: 'grid', gap: '14px', gridTemplateRows: 'auto minmax(0, 1fr)', minHeight: 0 }}>
            <CouncilCard council={seen.council} seats={seats} today={today} />
            <PreparationCard
              council={seen.council}
              seats={seats}
              nominations={seen.nominations.length}
              meeting={seen.next?.meeting}
              today={today}
            />
          </Box>
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
  readonly seats: readonly string[];
  readonly nominations: number;
  readonly next: Meeting | undefined;
}

/** What a council does first, in the order in which it can be done. */
function WhatNext({ seats, nominations, next }: WhatNextProps) {
  const words = useWords(overviewWords);
  if (next) return <NextAction onPress={() => goTo(`/meetings/${next.id}`)}>{words.toMeeting}</NextAction>;
  if (!seats.includes('chair') || !seats.includes('secretary')) {
    return <NextAction onPress={() => goTo('/council/new-member')}>{words.toMembers}</NextAction>;
  }
  if (nominations === 0) return <NextAction onPress={() => goTo('/nominations/new')}>{words.toNominations}</NextAction>;
  return <NextAction onPress={() => goTo('/meetings/new')}>{words.toPrepare}</NextAction>;
}
