import NotePaper from '@mui/icons-material/EditNoteOutlined';
import Box from '@mui/material/Box';
import { createContext, use, useRef, useState, type ReactNode } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { TimeEntry } from '#components/time-entry.tsx';
import { toneColours, type as letters } from '#components/tokens.ts';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { vietnamStamp, type ClockTime } from '#domain/time.ts';
import { enterFromPaper } from '#store/paper-entry.ts';
import { kitWords } from '#words/kit-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { useRoom } from './room.ts';

/** The time on the paper of what is entered next; null for a meeting that is recorded as it goes. */
const PaperTimeContext = createContext<ClockTime | null>(null);

/** What time it is for the next deed: the clock's, or the one on the paper that is being entered. */
export function useTimeNow(): () => ClockTime {
  const desk = useDesk();
  const onPaper = use(PaperTimeContext);
  return () => onPaper ?? vietnamStamp(desk.clock()).time;
}

/** The room of a meeting, with the time on the paper above it while it is entered from paper. */
export function PaperTime({ children }: { readonly children: ReactNode }) {
  const { record } = useRoom();
  const { phase, enteredFromPaper } = record.meeting;
  const open = phase === 'convened' || phase === 'in-session';
  const [time, setTime] = useState(() => lastTimeOf(record));
  return (
    <PaperTimeContext value={open && enteredFromPaper ? time : null}>
      {open && enteredFromPaper && <TimeOnPaper time={time} onTime={setTime} />}
      {open && !enteredFromPaper && <WayIn onEntered={() => setTime(lastTimeOf(record))} />}
      {children}
    </PaperTimeContext>
  );
}

interface TimeOnPaperProps {
  readonly time: ClockTime;
  onTime(this: void, time: ClockTime): void;
}

function TimeOnPaper({ time, onTime }: TimeOnPaperProps) {
  const words = useWords(kitWords);
  const bar = useRef<HTMLDivElement>(null);
  const [readable, setReadable] = useState(true);
  useHotkey('Alt+G', words.toTime, () => bar.current?.querySelector('input')?.focus());
  const type = (typed: ClockTime | null): void => {
    setReadable(typed !== null);
    if (typed !== null) onTime(typed);
  };
  return (
    <Box
      ref={bar}
      sx={{
        ...letters.dense,
        display: 'flex',
        alignItems: 'center',
        gap: '10px',
        px: '20px',
        py: '4px',
        flexShrink: 0,
        color: toneColours.warning.text,
        backgroundColor: toneColours.warning.soft,
        // One line: label, field, and what is wrong with it.
        '& > div': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
        '& .MuiOutlinedInput-root': { width: 88 },
      }}
    >
      <NotePaper sx={{ fontSize: 18 }} />
      <strong>{words.entering}</strong>
      <TimeEntry
        label={words.now}
        value={time}
        onTime={type}
        hint=""
        {...(readable ? {} : { error: words.badTime(time) })}
      />
    </Box>
  );
}

/** By key and from the palette alone: nobody needs it but after a bad day. */
function WayIn({ onEntered }: { onEntered(this: void): void }) {
  const words = useWords(kitWords);
  const [asking, setAsking] = useState(false);
  useHotkey('Alt+G', words.enter, () => setAsking(true));
  return asking && <EnterDialog onEntered={onEntered} onClose={() => setAsking(false)} />;
}

interface EnterDialogProps {
  onEntered(this: void): void;
  onClose(this: void): void;
}

function EnterDialog({ onEntered, onClose }: EnterDialogProps) {
  const words = useWords(kitWords);
  const desk = useDesk();
  const command = useCommand();
  const { record } = useRoom();
  const [reason, setReason] = useState('');
  const enter = async (): Promise<void> => {
    if (!(await command.run(() => enterFromPaper(desk, { meetingId: record.meeting.id, reason })))) return;
    onEntered();
    onClose();
  };
  return (
    <AskDialog
      open
      title={words.enterTitle}
      why={words.enterWhy}
      verb={words.enterVerb}
      onVerb={enter}
      onClose={onClose}
      error={command.error}
    >
      <TextEntry label={words.reason} hint={words.reasonExample} value={reason} onText={setReason} autoFocus />
    </AskDialog>
  );
}

/** The last time that is known of the meeting: nothing on the paper was before it. */
function lastTimeOf({ meeting, rounds, attendances }: MeetingRecord): ClockTime {
  const times = [
    meeting.openedAt ?? meeting.opensAt,
    ...rounds.map(({ openedAt, result }) => result?.closedAt ?? openedAt),
    ...attendances.flatMap(({ arrivedAt }) => arrivedAt ?? []),
  ];
  return times.toSorted().at(-1) ?? meeting.opensAt;
}
