import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useState, type ReactNode } from 'react';
import { useHotkey } from './hotkeys.tsx';
import { InlineError, InlineWarning } from './inline-note.tsx';
import { KeyCap } from './key-cap.tsx';
import { colour } from './tokens.ts';

interface NextActionProps {
  /** The verb; the sheet of shortcuts and the command palette say it too. */
  readonly children: string;
  onPress(this: void): void | Promise<void>;
  /** Its keys, drawn inside it; Ctrl+Enter everywhere but on the first screen. */
  readonly keys?: string;
  readonly icon?: ReactNode;
  /** Why it cannot be pressed now, as a sentence: a button is never dead without saying so. */
  readonly blocked?: string | undefined;
  /** Why the last press did nothing; stays here until the next one. */
  readonly error?: string | undefined;
  readonly fullWidth?: boolean;
  /** Outlined buttons to its right; the error then stands under all of them. */
  readonly beside?: ReactNode;
}

/** What the council does next: the one filled button of a screen or dialog, with its keys inside. */
export function NextAction({
  children,
  onPress,
  keys = 'Ctrl+Enter',
  icon,
  blocked,
  error,
  fullWidth = false,
  beside,
}: NextActionProps) {
  const noteId = useId();
  const [running, setRunning] = useState(false);
  const press = (): void => {
    if (blocked !== undefined || running) return;
    const done = onPress();
    if (!(done instanceof Promise)) return;
    setRunning(true);
    void done.finally(() => setRunning(false));
  };
  useHotkey(keys, children, press);
  const note = blocked ?? error;
  return (
    <Box
      sx={{ display: 'flex', flexDirection: 'column', gap: '6px', alignItems: fullWidth ? 'stretch' : 'flex-start' }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '10px', '& > button': { minHeight: 42 } }}>
        <Button
          variant="contained"
          color="primary"
          fullWidth={fullWidth}
          startIcon={icon}
          onClick={press}
          aria-disabled={blocked !== undefined}
          aria-busy={running}
          aria-keyshortcuts={keys.replace('Ctrl', 'Control')}
          aria-describedby={note === undefined ? undefined : noteId}
          sx={{
            fontWeight: 600,
            '&[aria-disabled=true], &[aria-disabled=true]:hover': {
              backgroundColor: colour.sunken,
              color: colour.ink3,
              cursor: 'not-allowed',
            },
          }}
        >
          {children}
          <KeyCap keys={keys} onRed />
        </Button>
        {beside}
      </Box>
      <Box id={noteId} sx={{ display: note === undefined ? 'none' : 'block' }}>
        {blocked !== undefined && <InlineWarning>{blocked}</InlineWarning>}
        {blocked === undefined && error !== undefined && <InlineError>{error}</InlineError>}
      </Box>
    </Box>
  );
}
