import Box from '@mui/material/Box';
import { useState } from 'react';
import { EmptyState } from '#components/empty-state.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { PhaseChip } from '#components/meeting-chips.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { ScreenBody, ScreenTitle } from '#components/screen-frame.tsx';
import { colour, smallWindow } from '#components/tokens.ts';
import type { MeetingId, PaperId } from '#domain/ids.ts';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import type { Paper } from '#domain/papers/paper.ts';
import { shortDate } from '#domain/time.ts';
import { useLive } from '#store/live.ts';
import { listMeetings, loadMeetingRecord } from '#store/meeting-reading.ts';
import { listPapers } from '#store/papers.ts';
import { papersScreenWords } from '#words/papers-screen-words.ts';
import { useDesk } from '../desk.tsx';
import { paperName } from '#words/paper-name.ts';
import { PaperSide } from './paper-side.tsx';
import { PaperView } from './paper-view.tsx';
import { likelyPaper, shelfOf } from './shelf.ts';
import { ShelfPane } from './shelf-pane.tsx';

interface PapersScreenProps {
  /** The meeting whose papers are shown; the newest one where none is named. */
  readonly meetingId: MeetingId | undefined;
  /** The paper to begin with. */
  readonly paperId?: PaperId | undefined;
}

/** Văn bản: the papers of a meeting, each as it will be printed, and what is done with it. */
export function PapersScreen({ meetingId, paperId }: PapersScreenProps) {
  const words = useWords(papersScreenWords);
  const { db } = useDesk();
  const found = useLive(async () => {
    const meetings = await listMeetings(db);
    const id = meetingId ?? meetings[0]?.id;
    const record = id && (await loadMeetingRecord(db, id));
    return { meetings, open: record ? { record, papers: await listPapers(db, record.meeting.id) } : null };
  }, [db, meetingId]);
  if (!found) return <ScreenTitle title={words.title} />;
  if (!found.open) {
    return (
      <>
        <ScreenTitle title={words.title} />
        <ScreenBody>
          <EmptyState actions={<NextAction onPress={() => goTo('/meetings')}>{words.toMeetings}</NextAction>}>
            {words.noMeeting}
          </EmptyState>
        </ScreenBody>
      </>
    );
  }
  const meetings = found.meetings.map(({ id, title, date }) => ({ value: id, label: `${shortDate(date)}: ${title}` }));
  return <MeetingPapers key={found.open.record.meeting.id} {...found.open} meetings={meetings} first={paperId} />;
}

interface MeetingPapersProps {
  readonly record: MeetingRecord;
  readonly papers: readonly Paper[];
  readonly meetings: readonly { readonly value: MeetingId; readonly label: string }[];
  readonly first: PaperId | undefined;
}

function MeetingPapers({ record, papers, meetings, first }: MeetingPapersProps) {
  const words = useWords(papersScreenWords);
  const language = useLanguage();
  const shelf = shelfOf(record, papers);
  const [key, setKey] = useState<string | null>(
    () => shelf.find(({ paper }) => paper !== undefined && paper.id === first)?.key ?? null,
  );
  const [scanShown, setScanShown] = useState(false);
  const chosen = shelf.find((candidate) => candidate.key === key) ?? likelyPaper(shelf, record.meeting.phase);
  const choose = (next: string): void => {
    setKey(next);
    setScanShown(false);
  };
  const step = (by: 1 | -1): void => {
    const next = chosen && shelf[shelf.indexOf(chosen) + by];
    if (next) choose(next.key);
  };
  const back = (): void => goTo(`/meetings/${record.meeting.id}`);
  useHotkey('Alt+ArrowUp', words.keys.papers, () => step(-1));
  useHotkey('Alt+ArrowDown', words.keys.papers, () => step(1));
  useHotkey('Escape', words.keys.back, back);
  if (!chosen) return null;
  return (
    <>
      <ScreenTitle title={paperName(chosen, language)} note={record.meeting.title}>
        <PhaseChip phase={record.meeting.phase} inWriting={record.meeting.circulation !== null} />
      </ScreenTitle>
      <Box
        sx={{
          flex: 1,
          minHeight: 0,
          display: 'grid',
          gridTemplateColumns: '268px minmax(0, 1fr) 318px',
          // One below the other: the paper keeps a window's height of its own.
          [smallWindow]: {
            gridTemplateColumns: 'minmax(0, 1fr)',
            gridAutoRows: 'max-content',
            alignContent: 'start',
            overflow: 'auto',
            '& > section': { height: 'calc(100dvh - 90px)' },
          },
        }}
      >
        <ShelfPane
          shelf={shelf}
          current={chosen.key}
          meetings={meetings}
          meetingId={record.meeting.id}
          onChoose={choose}
        />
        <Box
          component="section"
          aria-label={words.preview}
          sx={{
            display: 'flex',
            flexDirection: 'column',
            gap: '8px',
            minHeight: 0,
            p: '10px 16px 0',
            backgroundColor: colour.sunken,
          }}
        >
          <PaperView meetingId={record.meeting.id} shelfPaper={chosen} scanShown={scanShown} />
        </Box>
        <PaperSide
          record={record}
          shelf={shelf}
          chosen={chosen}
          scanShown={scanShown}
          onChoose={choose}
          onScanShown={setScanShown}
        />
      </Box>
    </>
  );
}
