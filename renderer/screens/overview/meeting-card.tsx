import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Card } from '#components/card.tsx';
import { FactLines } from '#components/fact-lines.tsx';
import { KeyFigure } from '#components/key-figure.tsx';
import { GradeChip } from '#components/grade-chip.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { PhaseChip } from '#components/meeting-chips.tsx';
import { QuorumMeter } from '#components/quorum-meter.tsx';
import { Quiet } from '#components/quiet.tsx';
import { colour, type } from '#components/tokens.ts';
import { quorumNow } from '#domain/meeting/quorum.ts';
import { caseOf, seatOf, seatsOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { unconfirmedAwards } from '#domain/rules/rule-edition.ts';
import { daysFrom, shortDate, type CivilDate } from '#domain/time.ts';
import type { Language } from '#words/bilingual.ts';
import { requiredOf } from '#domain/rules/threshold.ts';
import { StatusChip } from '#components/status-chip.tsx';
import { circulationWords } from '#words/circulation-words.ts';
import { councilWords } from '#words/council-words.ts';
import { clockText, dayOfMonth, shortMonth, weekday } from '#words/dates.ts';
import { overviewWords } from '#words/overview-words.ts';

interface MeetingCardProps {
  readonly record: MeetingRecord | null;
  readonly today: CivilDate;
  readonly action: ReactNode;
}

/** The meeting in hand: when, where, who leads it, how much is on its agenda, and the way in. */
export function MeetingCard({ record, today, action }: MeetingCardProps) {
  const words = useWords(overviewWords);
  const circulation = useWords(circulationWords);
  const council = useWords(councilWords);
  const language = useLanguage();
  if (!record) {
    return (
      <Card title={words.nextMeeting} footer={action} fill>
        <Quiet>{words.noMeeting}</Quiet>
      </Card>
    );
  }
  const { meeting, matters, ruleBook } = record;
  const chair = seatOf(record, meeting.chairId);
  const decided = matters.filter((matter) => matter.outcome !== null).length;
  return (
    <Card
      title={meeting.date < today && meeting.phase !== 'in-session' ? words.lastMeeting : words.nextMeeting}
      aside={
        <>
          <DaysChip date={meeting.date} today={today} />
          <PhaseChip phase={meeting.phase} inWriting={meeting.circulation !== null} />
        </>
      }
      footer={action}
      fill
    >
      <Box sx={{ display: 'grid', gap: '14px' }}>
        <Box sx={{ display: 'flex', gap: '16px' }}>
          <CalendarLeaf date={meeting.date} />
          <Box sx={{ minWidth: 0 }}>
            <Typography variant="h2" component="h3" sx={{ fontSize: 15 }}>
              {meeting.title}
            </Typography>
            <Quiet>
              {meeting.deadline
                ? circulation.dueNote(meeting.deadline.time, shortDate(meeting.deadline.date))
                : words.opensAt(clockText(meeting.opensAt), meeting.place)}
            </Quiet>
            <Quiet>
              {words.chairedBy(
                chair.name,
                (record.council.kind === 'cluster' ? council.unitRole : council.role)[chair.role],
              )}
            </Quiet>
          </Box>
        </Box>
        <Box sx={{ display: 'flex', py: '10px', borderBlock: `1px solid ${colour.line}` }}>
          <KeyFigure value={String(matters.length)} label={words.onAgenda} />
          <KeyFigure value={String(decided)} label={words.decided} {...(decided > 0 ? { tone: 'ok' as const } : {})} />
          <KeyFigure value={String(matters.length - decided)} label={words.waiting} />
        </Box>
        {/* Before the roll-call nobody is missing. */}
        {record.attendances.length > 0 && (
          <QuorumMeter quorum={quorumNow(record)} grade={<GradeChip rule={ruleBook.quorum} />} />
        )}
        <FactLines facts={factsOf(record, words, language)} />
      </Box>
    </Card>
  );
}

/** What the meeting stands on, and what it still lacks. */
function factsOf(record: MeetingRecord, words: (typeof overviewWords)['vi'], language: Language) {
  const { ruleBook, matters, sheets, meeting } = record;
  const seats = seatsOf(record).length;
  const onAgenda = new Set(matters.map(({ nominationId }) => caseOf(record, nominationId).nomination.awardId));
  const unsettled = unconfirmedAwards(ruleBook).filter(({ id }) => onAgenda.has(id)).length;
  return [
    { name: words.rulesOfDay, value: ruleBook.name[language] },
    ...(meeting.circulation
      ? []
      : [{ name: words.quorum, value: words.quorumOf(requiredOf(ruleBook.quorum.threshold, seats), seats) }]),
    { name: words.thresholds, value: unsettled === 0 ? words.allConfirmed : words.unsettled(unsettled, onAgenda.size) },
    ...(meeting.scoredNomineeIds.length > 0
      ? [{ name: words.sheets, value: words.sheetsIn(new Set(sheets.map(({ memberId }) => memberId)).size, seats) }]
      : []),
  ];
}

/** Today, in so many days, so many days ago. */
function DaysChip({ date, today }: { readonly date: CivilDate; readonly today: CivilDate }) {
  const words = useWords(overviewWords);
  const days = daysFrom(today, date);
  if (days < 0) return null;
  return <StatusChip label={words.daysLeft(days)} icon={null} tone={days <= 3 ? 'warning' : 'gold'} />;
}

function CalendarLeaf({ date }: { readonly date: CivilDate }) {
  const language = useLanguage();
  return (
    <Box
      sx={{
        width: 72,
        flexShrink: 0,
        textAlign: 'center',
        border: `1px solid ${colour.control}`,
        borderRadius: '6px',
        overflow: 'hidden',
        alignSelf: 'flex-start',
      }}
    >
      <Box sx={{ ...type.caption, backgroundColor: colour.lacquer, color: colour.lacquerGold, py: '2px' }}>
        {shortMonth(date, language)}
      </Box>
      <Box sx={{ fontSize: 26, lineHeight: '34px', fontWeight: 600 }}>{dayOfMonth(date)}</Box>
      <Box sx={{ ...type.caption, color: colour.ink2, pb: '4px' }}>{weekday(date, language)}</Box>
    </Box>
  );
}
