import Rehearse from '@mui/icons-material/TheaterComedyOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { Banner } from '#components/banner.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useWords } from '#components/language.tsx';
import { useDeskRoom } from '#screens/desk.tsx';
import { rehearsalWords } from '#words/rehearsal-words.ts';

/** Over every screen of a rehearsal: nothing of it is kept, and the way out. */
export function RehearsalBanner() {
  const words = useWords(rehearsalWords);
  const { rehearsal } = useDeskRoom();
  const [asking, setAsking] = useState(false);
  const ask = (): void => setAsking(true);
  useHotkey('Ctrl+Shift+D', words.end, ask);
  return (
    <>
      <Banner
        tone="warning"
        icon={<Rehearse />}
        mark={words.mark}
        aside={
          <Button
            size="small"
            variant="text"
            color="inherit"
            onClick={ask}
            aria-keyshortcuts="Control+Shift+D"
            sx={{ whiteSpace: 'nowrap' }}
          >
            {words.end}
            <KeyCap keys="Ctrl+Shift+D" />
          </Button>
        }
      >
        {words.banner}
      </Banner>
      {asking && (
        <AskDialog
          open
          title={words.endTitle}
          why={words.endWhy}
          verb={words.endVerb}
          onVerb={rehearsal.end}
          onClose={() => setAsking(false)}
        >
          {null}
        </AskDialog>
      )}
    </>
  );
}
