import Box from '@mui/material/Box';
import { Card } from '#components/card.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import type { Path } from '#components/navigation.ts';
import { Quiet } from '#components/quiet.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, type } from '#components/tokens.ts';
import { groupedInteger } from '#domain/figures.ts';
import { impossible } from '#domain/result.ts';
import type { Award } from '#domain/rules/rule-book.ts';
import { shortDate } from '#domain/time.ts';
import { daysAhead, type YearDue } from '#domain/year/year-dues.ts';
import { overviewWords } from '#words/overview-words.ts';
import { yearDueWords } from '#words/year-due-words.ts';
import type { Due } from './due.ts';
import { DueLine, type Line } from './due-line.tsx';
import { yearDueLine } from './year-due-line.ts';

interface DueCardProps {
  readonly due: readonly Due[];
  /** What has passed unfinished in the year, and what comes in the days ahead. */
  readonly dues: readonly YearDue[];
  readonly awards: readonly Award[];
}

/** What waits for the officer, each with the way to it: what is overdue, what is to be done now, and what comes. */
export function DueCard({ due, dues, awards }: DueCardProps) {
  const words = useWords(overviewWords);
  const year = useWords(yearDueWords);
  const language = useLanguage();
  // A meeting that wants its invitation is told once.
  const told = new Set<string>(due.flatMap((item) => ('meeting' in item ? item.meeting.id : [])));
  const shown = dues.filter(({ id }) => !told.has(id));
  const linesOf = (some: readonly YearDue[]): readonly KeyedLine[] =>
    some.map((item) => ({ key: `${item.kind} ${item.id} ${item.on}`, line: yearDueLine(item, awards, language) }));
  const groups = [
    { title: year.overdue, lines: linesOf(shown.filter(({ days }) => days < 0)) },
    { title: year.now, lines: due.map((item) => ({ key: keyOf(item), line: lineOf(item, words) })) },
    { title: year.ahead(daysAhead), lines: linesOf(shown.filter(({ days }) => days >= 0)) },
  ].filter(({ lines }) => lines.length > 0);
  const count = due.length + shown.length;
  return (
    <Card title={words.due} fill flush aside={count > 0 && <StatusChip label={words.dueCount(count)} tone="warning" />}>
      {count === 0 ? (
        <Box sx={{ p: '14px' }}>
          <Quiet>{year.nothing(daysAhead)}</Quiet>
        </Box>
      ) : (
        <Box sx={{ height: '100%', overflow: 'auto' }}>
          {groups.map(({ title, lines }) => (
            <Box key={title} component="section" aria-label={title}>
              {groups.length > 1 && <GroupHead title={title} count={lines.length} />}
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {lines.map(({ key, line }) => (
                  <DueLine key={key} line={line} />
                ))}
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </Card>
  );
}

interface KeyedLine {
  readonly key: string;
  readonly line: Line;
}

const keyOf = (item: Due): string => ('meeting' in item ? `${item.type} ${item.meeting.id}` : item.type);

const GroupHead = ({ title, count }: { readonly title: string; readonly count: number }) => (
  <Box
    component="h3"
    sx={{
      ...type.caption,
      display: 'flex',
      justifyContent: 'space-between',
      m: 0,
      px: '14px',
      py: '4px',
      fontWeight: 600,
      color: colour.ink2,
      backgroundColor: colour.sunken,
      position: 'sticky',
      top: 0,
    }}
  >
    <span>{title}</span>
    <span>{count}</span>
  </Box>
);

type Words = (typeof overviewWords)['vi'];

function lineOf(due: Due, words: Words): Line {
  switch (due.type) {
    case 'letterhead':
    case 'members':
    case 'nominations':
    case 'meeting':
      return { when: words.first, tone: 'warning', ...words.foundation[due.type], to: pathOfFoundation[due.type] };
    case 'meeting-past':
      return {
        when: words.daysAgo(-due.days),
        tone: 'error',
        what: words.meetingPast,
        note: `${due.meeting.title}, ${shortDate(due.meeting.date)}`,
        verb: words.open,
        to: `/meetings/${due.meeting.id}`,
      };
    case 'replies-due':
      return {
        when: words.daysAgo(-due.days),
        tone: 'error',
        what: words.repliesDue,
        note: due.meeting.title,
        verb: words.sumUp,
        to: `/meetings/${due.meeting.id}`,
      };
    case 'not-invited':
      return {
        when: words.daysLeft(due.days),
        tone: due.days <= 3 ? 'error' : 'warning',
        what: words.notInvited,
        note: `${due.meeting.title}, ${shortDate(due.meeting.date)}`,
        verb: words.invite,
        to: `/meetings/${due.meeting.id}`,
      };
    case 'unsigned':
      return {
        when: words.waits,
        tone: 'warning',
        what: words.unsigned(due.count),
        note: due.meeting.title,
        verb: words.sign,
        to: `/papers/${due.meeting.id}`,
      };
    case 'to-supplement':
      return {
        when: words.waits,
        tone: 'warning',
        what: words.toSupplement(groupedInteger(due.count)),
        note: words.toSupplementWhy,
        verb: words.see,
        to: '/nominations',
      };
    case 'unconfirmed':
      return {
        when: words.waits,
        tone: 'neutral',
        what: words.unconfirmed(due.count),
        note: words.unconfirmedWhy,
        verb: words.see,
        to: '/council',
      };
    case 'backup':
      return {
        when: due.last === null ? words.waits : words.daysAgo(due.days),
        tone: 'warning',
        what: due.last === null ? words.neverBackedUp : words.backupOld(shortDate(due.last)),
        note: words.backupWhy,
        verb: '',
        to: { keys: 'Ctrl+Shift+S' },
      };
    default:
      return impossible(due);
  }
}

const pathOfFoundation = {
  letterhead: '/council',
  members: '/council/new-member',
  nominations: '/nominations/new',
  meeting: '/meetings/new',
} as const satisfies Readonly<Record<string, Path>>;
