import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import { partWords } from '#words/part-words.ts';
import { HotkeyLayer, useFieldKey } from './hotkeys.tsx';
import { useWords } from './language.tsx';
import { NextAction } from './next-action.tsx';
import { Quiet } from './quiet.tsx';

interface AskDialogProps {
  readonly open: boolean;
  readonly title: string;
  /** What follows from it, in a sentence. */
  readonly why?: string;
  readonly children: ReactNode;
  /** The verb on the button: "Ghi ngày thôi giữ", never "OK". */
  readonly verb: string;
  onVerb(this: void): void | Promise<void>;
  onClose(this: void): void;
  /** What else can be done with what was entered, between the verb and the way out. */
  readonly also?: ReactNode;
  readonly blocked?: string | undefined;
  readonly error?: string | undefined;
  /** A list stands in it, whose lines want more room than a question. */
  readonly wide?: boolean;
}

/** Asks before something that cannot be taken back, or for a reason. Esc leaves; the focus returns where it was. */
export function AskDialog({
  open,
  title,
  why,
  children,
  verb,
  onVerb,
  onClose,
  also,
  blocked,
  error,
  wide = false,
}: AskDialogProps) {
  const words = useWords(partWords);
  const titleId = useId();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      aria-labelledby={titleId}
      slotProps={wide ? { paper: { sx: { width: 680, maxWidth: 680 } } } : {}}
    >
      <HotkeyLayer active={open}>
        <WayOut />
        <Box sx={{ p: '20px', display: 'grid', gap: '14px' }}>
          <Typography id={titleId} variant="h2">
            {title}
          </Typography>
          {why !== undefined && <Quiet>{why}</Quiet>}
          {children}
          <NextAction
            onPress={onVerb}
            blocked={blocked}
            error={error}
            beside={
              <>
                {also}
                <Button onClick={onClose}>{words.dismiss}</Button>
              </>
            }
          >
            {verb}
          </NextAction>
        </Box>
      </HotkeyLayer>
    </Dialog>
  );
}

/** Esc is the dialog's own key; the sheet of shortcuts tells of it. */
function WayOut() {
  const words = useWords(partWords);
  useFieldKey('Escape', words.dismiss);
  return null;
}
