import Save from '@mui/icons-material/SaveOutlined';
import Box from '@mui/material/Box';
import { useLiveKeys } from '#components/hotkeys.tsx';
import { KeyHints } from '#components/key-lines.tsx';
import { useWords } from '#components/language.tsx';
import { colour, type } from '#components/tokens.ts';
import { vietnamStamp } from '#domain/time.ts';
import { useDesk } from '#screens/desk.tsx';
import { useLive } from '#store/live.ts';
import { shellWords } from '#words/shell-words.ts';

/** The strip at the foot: the keys of this screen to the left, what is safely kept to the right. */
export function StatusStrip() {
  const words = useWords(shellWords);
  const keys = useLiveKeys();
  return (
    <Box
      component="footer"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: '16px',
        px: '20px',
        minWidth: 0,
        backgroundColor: colour.paper,
        borderTop: `1px solid ${colour.line}`,
      }}
    >
      <KeyHints keys={keys} label={words.keysHere} />
      <SavedState />
    </Box>
  );
}

/** When this window's last change was committed: said once it is on the disk, never before. */
function SavedState() {
  const words = useWords(shellWords);
  const { db } = useDesk();
  const last = useLive(async () => {
    const head = await db.heads.get(db.replica);
    return head ? ((await db.journal.get([db.replica, head.counter]))?.at ?? null) : null;
  }, [db]);
  if (last === undefined) return null;
  return (
    <Box
      role="status"
      sx={{
        ...type.caption,
        color: colour.ink2,
        display: 'flex',
        alignItems: 'center',
        gap: '6px',
        whiteSpace: 'nowrap',
      }}
    >
      <Save sx={{ fontSize: 14 }} />
      {last === null ? words.nothingSaved : words.savedAt(vietnamStamp(last).time)}
    </Box>
  );
}
