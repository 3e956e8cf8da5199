import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Typography from '@mui/material/Typography';
import { useCallback, useId, useState } from 'react';
import { HotkeyLayer, useFieldKey } from '#components/hotkeys.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { useWords } from '#components/language.tsx';
import { keptFileWords } from '#words/kept-file-words.ts';
import { partWords } from '#words/part-words.ts';

interface PictureDialogProps {
  readonly name: string;
  readonly bytes: Uint8Array;
  onClose(this: void): void;
}

/** A photograph or scan that was kept, looked at where it is named. */
export function PictureDialog({ name, bytes, onClose }: PictureDialogProps) {
  const words = useWords(partWords);
  const titleId = useId();
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={titleId}
      // A page is wider than a question.
      sx={{ '& .MuiDialog-paper': { width: 'auto', maxWidth: 900 } }}
    >
      <HotkeyLayer active>
        <WayOut />
        <Box sx={{ p: '20px', display: 'grid', gap: '14px', justifyItems: 'start' }}>
          <Typography id={titleId} variant="h2" sx={{ overflowWrap: 'anywhere' }}>
            {name}
          </Typography>
          <Picture name={name} bytes={bytes} />
          <Button onClick={onClose}>{words.close}</Button>
        </Box>
      </HotkeyLayer>
    </Dialog>
  );
}

/** Esc is the dialog's own key; the sheet of shortcuts tells of it. */
function WayOut() {
  const words = useWords(partWords);
  useFieldKey('Escape', words.close);
  return null;
}

function Picture({ name, bytes }: Omit<PictureDialogProps, 'onClose'>) {
  const words = useWords(keptFileWords);
  const [failed, setFailed] = useState(false);
  const show = useCallback(
    (picture: HTMLImageElement | null) => {
      if (!picture) return undefined;
      const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
      picture.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [bytes],
  );
  if (failed) return <InlineError>{words.unread}</InlineError>;
  return <Box component="img" ref={show} alt={name} onError={() => setFailed(true)} sx={{ maxWidth: '100%' }} />;
}
