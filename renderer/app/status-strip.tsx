import Backup from '@mui/icons-material/BackupOutlined';
import Copies from '@mui/icons-material/ContentCopyOutlined';
import Save from '@mui/icons-material/SaveOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactElement, ReactNode } from 'react';
import { useHotkey, useLiveKeys, WindowKeys } from '#components/hotkeys.tsx';
import { KeyHints } from '#components/key-lines.tsx';
import { useWords } from '#components/language.tsx';
import { colour, smallWindow, toneColours, type, type Tone } from '#components/tokens.ts';
import { impossible } from '#domain/result.ts';
import { instantOf, shortDate, vietnamStamp } from '#domain/time.ts';
import { useDesk, useDeskRoom } from '#screens/desk.tsx';
import { useSafekeeping } from '#screens/use-safekeeping.ts';
import { safetyWords } from '#words/safety-words.ts';
import { shellWords } from '#words/shell-words.ts';
import type { BackingUp } from './use-backup.ts';
import { useLastCommit } from './use-last-commit.ts';
import { useMirrorState } from './use-mirror-state.ts';
import { useSlowWrite } from './use-slow-write.ts';

/** The strip at the foot: the keys of this screen to the left, what is safely kept to the right. */
export function StatusStrip({ backup }: { readonly backup: BackingUp }) {
  const words = useWords(shellWords);
  const keys = useLiveKeys();
  const own = keys.filter(({ place, keys: pressed }) => place !== 'everywhere' || pressed === '?');
  return (
    <Box
      component="footer"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: '16px',
        px: '20px',
        [smallWindow]: { px: '12px', gap: '10px', '& > ul': { minWidth: 84 }, '& > button': { display: 'none' } },
        minWidth: 0,
        backgroundColor: colour.paper,
        borderTop: `1px solid ${colour.line}`,
      }}
    >
      <KeyHints keys={own.toSorted((a, b) => Number(b.keys === '?') - Number(a.keys === '?'))} label={words.keysHere} />
      <SavedState />
      <MirrorState />
      <WindowKeys>
        <BackupState backup={backup} />
      </WindowKeys>
    </Box>
  );
}

/** When this window's last change was saved: said once it is on the disk, and in the second copy, never before. */
function SavedState() {
  const words = useWords(safetyWords);
  const writing = useSlowWrite();
  const { mayWrite, rehearsal } = useDeskRoom();
  const { time, saving } = useLastCommit();
  // Of a rehearsal nothing is kept, and the banner says so.
  if (!mayWrite || rehearsal.running || (time === undefined && !saving)) return null;
  if (writing === 'stuck') {
    return (
      <Kept tone="error" icon={<Save />} live>
        {words.stuck}
      </Kept>
    );
  }
  return (
    <Kept icon={<Save />} live>
      {writing === 'saving' || saving || time === undefined
        ? words.saving
        : time === null
          ? words.nothingSaved
          : words.savedAt(time)}
    </Kept>
  );
}

/** The second copy on this laptop, which follows every change: level, behind by so many, or stopped. */
function MirrorState() {
  const words = useWords(safetyWords);
  const state = useMirrorState();
  switch (state.type) {
    case 'elsewhere':
      return null;
    case 'stopped':
      return (
        <Kept tone="error" icon={<Copies />} title={state.detail} live>
          {words.mirrorStopped(state.entries)}
        </Kept>
      );
    case 'behind':
      return <Kept icon={<Copies />}>{words.mirrorBehind(state.entries)}</Kept>;
    case 'level':
      return (
        <Kept icon={<Copies />} title={words.mirrorLevelWhy}>
          {words.mirrorLevel}
        </Kept>
      );
    default:
      return impossible(state);
  }
}

function BackupState({ backup }: { readonly backup: BackingUp }) {
  const words = useWords(safetyWords);
  const { clock } = useDesk();
  const keeping = useSafekeeping();
  const { rehearsal } = useDeskRoom();
  useHotkey('Ctrl+Shift+S', words.backUp, rehearsal.running ? undefined : backup.start);
  if (!keeping) return null;
  const { last, running } = keeping;
  const today = vietnamStamp(clock()).date;
  const { date, time } = vietnamStamp(instantOf(last?.at ?? 0));
  const when = date === today ? time : `${time} ${shortDate(date)}`;
  const drive = last?.onDrive === true;
  return (
    <>
      <Kept
        tone={last === null ? 'warning' : 'ok'}
        icon={<Backup />}
        {...(last === null ? {} : { title: drive ? words.onDriveToo : words.onLaptopOnly })}
        live
      >
        {running || backup.running ? words.backingUp : last === null ? words.neverBackedUp : words.backedUp(when)}
      </Kept>
      <Button
        variant="text"
        size="small"
        onClick={backup.start}
        aria-busy={backup.running}
        aria-keyshortcuts="Control+Shift+S"
        sx={{ ...type.caption, minHeight: 24, ml: '-10px', flexShrink: 0 }}
      >
        {words.backUp}
      </Button>
    </>
  );
}

interface KeptProps {
  readonly tone?: Tone;
  readonly icon: ReactElement;
  readonly title?: string;
  /** Read aloud when it changes. */
  readonly live?: boolean;
  readonly children: ReactNode;
}

const Kept = ({ tone = 'neutral', icon, title, live = false, children }: KeptProps) => (
  <Box
    {...(live ? { role: 'status' } : {})}
    title={title}
    sx={{
      ...type.caption,
      color: toneColours[tone].text,
      fontWeight: tone === 'error' ? 600 : 400,
      display: 'flex',
      alignItems: 'center',
      gap: '6px',
      whiteSpace: 'nowrap',
      // A backup of another day is told with its day.
      [smallWindow]: { whiteSpace: 'normal', lineHeight: '13px' },
      '& svg': { fontSize: 14 },
    }}
  >
    {icon}
    {children}
  </Box>
);
