import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Card } from '#components/card.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useWords } from '#components/language.tsx';
import { hrefOf, type Path } from '#components/navigation.ts';
import { Quiet } from '#components/quiet.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, toneColours, type, type Tone } from '#components/tokens.ts';
import { groupedInteger } from '#domain/figures.ts';
import { impossible } from '#domain/result.ts';
import { shortDate } from '#domain/time.ts';
import { overviewWords } from '#words/overview-words.ts';
import type { Due } from './due.ts';

/** What waits for the officer, each with the way to it. */
export function DueCard({ due }: { readonly due: readonly Due[] }) {
  const words = useWords(overviewWords);
  return (
    <Card
      title={words.due}
      fill
      flush
      aside={due.length > 0 && <StatusChip label={words.dueCount(due.length)} tone="warning" />}
    >
      {due.length === 0 ? (
        <Box sx={{ p: '14px' }}>
          <Quiet>{words.nothingDue}</Quiet>
        </Box>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, height: '100%', overflow: 'auto' }}>
          {due.map((item) => (
            <DueLine
              key={'meeting' in item ? `${item.type} ${item.meeting.id}` : item.type}
              line={lineOf(item, words)}
            />
          ))}
        </Box>
      )}
    </Card>
  );
}

/** A due matter in words: when, what, what about it, and where it is done. */
interface Line {
  readonly when: string;
  readonly tone: Tone;
  readonly what: string;
  readonly note: string;
  readonly verb: string;
  readonly to: Path | { readonly keys: string };
}

const DueLine = ({ line }: { readonly line: Line }) => (
  <Box
    component="li"
    sx={{
      ...type.dense,
      display: 'grid',
      gridTemplateColumns: '72px minmax(0, 1fr) auto',
      columnGap: '12px',
      alignItems: 'center',
      px: '14px',
      py: '9px',
      borderBottom: `1px solid ${colour.line}`,
    }}
  >
    <Box sx={{ ...type.caption, fontWeight: 600, color: toneColours[line.tone].text }}>{line.when}</Box>
    <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      {line.what}
      <Quiet size="caption">{line.note}</Quiet>
    </Box>
    {typeof line.to === 'string' ? (
      <Link href={hrefOf(line.to)} sx={{ py: '3px' }}>
        {line.verb}
      </Link>
    ) : (
      <KeyCap keys={line.to.keys} />
    )}
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
