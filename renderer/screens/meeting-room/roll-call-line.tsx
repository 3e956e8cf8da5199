import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef } from 'react';
import { KeyCap } from '#components/key-cap.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { colour, lowWindow, type } from '#components/tokens.ts';
import type { Attendance } from '#domain/meeting/attendance.ts';
import type { Seat } from '#domain/council.ts';
import { attendanceLine } from '#words/attendance-words.ts';
import { councilWords } from '#words/council-words.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { roomDeedWords } from '#words/room-deed-words.ts';
import { useRoom } from './room.ts';

/** What one key says of a member; a written opinion is an excused absence with an envelope on the table. */
export type RollMark = 'present' | 'excused' | 'unexcused' | 'opinion';

/** The four marks with their keys, in the order of their columns. */
export const rollMarks: readonly { readonly mark: RollMark; readonly keys: string }[] = [
  { mark: 'present', keys: 'C' },
  { mark: 'excused', keys: 'L' },
  { mark: 'unexcused', keys: 'K' },
  { mark: 'opinion', keys: 'Y' },
];

interface RollCallLineProps {
  readonly seat: Seat;
  readonly number: number;
  readonly line: Attendance | undefined;
  /** The member in hand: the keys mark him. */
  readonly here: boolean;
  onHere(this: void): void;
  onMark(this: void, mark: RollMark): void;
}

/** One member on the roll with the four things he can be. */
export function RollCallLine({ seat, number, line, here, onHere, onMark }: RollCallLineProps) {
  const { rollCall } = useWords(meetingRoomWords);
  const { role, unitRole } = useWords(councilWords);
  const { council } = useRoom().record;
  const roles = council.kind === 'cluster' ? unitRole : role;
  const language = useLanguage();
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (here) element.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  const deeds = useWords(roomDeedWords);
  const given = line && markOf(line);
  // One line of words: the roll beside it tells the whole day of a member.
  const happened = (line && attendanceLine(line, language).at(-1)) ?? roles[seat.role];
  const substitute = line?.substitute ? deeds.substitute.line(line.substitute) : '';
  return (
    <Box
      component="li"
      ref={element}
      aria-current={here ? 'true' : undefined}
      onClick={onHere}
      sx={{
        display: 'grid',
        gridTemplateColumns: '24px minmax(0, 1fr) auto',
        gap: '8px',
        alignItems: 'center',
        px: '14px',
        minHeight: 46,
        borderBottom: `1px solid ${colour.line}`,
        backgroundColor: here ? colour.goldSoft : undefined,
        boxShadow: here ? `inset 3px 0 ${colour.gold}` : undefined,
        [lowWindow]: { minHeight: 42 },
      }}
    >
      <Box sx={{ ...type.dense, color: colour.ink2 }}>{number}</Box>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ fontWeight: 500 }}>{seat.name}</Box>
        <Box sx={{ ...type.caption, color: colour.ink2 }}>{[happened, substitute].filter(Boolean).join(' · ')}</Box>
      </Box>
      <Box role="group" aria-label={`${rollCall.states} ${seat.name}`} sx={markColumns}>
        {rollMarks.map(({ mark }) => (
          <Button
            key={mark}
            size="small"
            aria-pressed={given === mark}
            onClick={(event) => {
              event.stopPropagation();
              onMark(mark);
            }}
            sx={given === mark ? chosen : quiet}
          >
            {rollCall.option[mark]}
          </Button>
        ))}
      </Box>
    </Box>
  );
}

function markOf(line: Attendance): RollMark | undefined {
  // Who has left stands under none of the four: he comes back, or not.
  if (line.state === 'present') return line.leftAt === null ? 'present' : undefined;
  if (line.writtenOpinion) return 'opinion';
  return line.state === 'absent-excused' ? 'excused' : 'unexcused';
}

/** The head of the four columns: which key gives which mark. */
export const RollCallHead = () => (
  <Box
    sx={{
      display: 'flex',
      justifyContent: 'flex-end',
      px: '14px',
      py: '6px',
      borderBottom: `1px solid ${colour.control}`,
    }}
  >
    <Box sx={{ ...markColumns, justifyItems: 'center' }}>
      {rollMarks.map(({ mark, keys }) => (
        <KeyCap key={mark} keys={keys} />
      ))}
    </Box>
  </Box>
);

const markColumns = { display: 'grid', gridTemplateColumns: '72px 104px 122px 116px', gap: '4px' } as const;
const quiet = { px: '8px', fontSize: 12, gap: '5px', color: colour.ink2 } as const;
const chosen = {
  ...quiet,
  color: colour.paper,
  backgroundColor: colour.ink,
  borderColor: colour.ink,
  '&:hover': { backgroundColor: colour.ink, borderColor: colour.ink },
} as const;
