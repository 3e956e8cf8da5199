import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import { createContext, use, useCallback, useState, type ReactNode } from 'react';
import type { Said } from '#words/bilingual.ts';
import { partWords } from '#words/part-words.ts';
import { useLanguage, useWords } from './language.tsx';
import { colour, smallWindow } from './tokens.ts';

/** Something that was done. Errors never come here: they stay where the action was. */
export interface Done {
  readonly sentence: Said;
  undo?(this: void): void;
}

const ToastContext = createContext<(done: Done) => void>(() => undefined);

/** Says that something was done, for six seconds, at the bottom left, with a way back where there is one. */
export const useToast = (): ((done: Done) => void) => use(ToastContext);

/** The one place where toasts appear. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const words = useWords(partWords);
  const language = useLanguage();
  const [done, setDone] = useState<(Done & { readonly key: number }) | null>(null);
  const show = useCallback((next: Done) => setDone((last) => ({ ...next, key: (last?.key ?? 0) + 1 })), []);
  const [open, setOpen] = useState(false);
  const [seen, setSeen] = useState(0);
  if (done && done.key !== seen) {
    setSeen(done.key);
    setOpen(true);
  }
  return (
    <ToastContext value={show}>
      {children}
      {/* Bottom left, over the keys of the status strip: six seconds long they are missed less than any row above. */}
      <Snackbar
        key={done?.key}
        open={open}
        autoHideDuration={6000}
        onClose={(_, reason) => reason !== 'clickaway' && setOpen(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        sx={{
          // What was done before a dialog opened does not stand over what the dialog asks.
          zIndex: ({ zIndex }) => zIndex.modal - 1,
          '&.MuiSnackbar-root': { left: 112, bottom: 2, [smallWindow]: { bottom: 'auto', top: 52 } },
        }}
      >
        <Box
          role="status"
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: '12px',
            px: '14px',
            py: '3px',
            minHeight: 36,
            borderRadius: '8px',
            color: colour.paper,
            backgroundColor: colour.ink,
            // What is safely kept stands at the right end of the strip, and stays in sight.
            maxWidth: 'max(280px, 100vw - 620px)',
            overflowWrap: 'anywhere',
          }}
        >
          {done?.sentence(language)}
          {done?.undo && (
            <Button
              variant="text"
              size="small"
              sx={{
                color: 'inherit',
                flexShrink: 0,
                textDecoration: 'underline',
                '&:hover': { backgroundColor: 'transparent', textDecoration: 'none' },
              }}
              onClick={() => {
                setOpen(false);
                done.undo?.();
              }}
            >
              {words.undo}
            </Button>
          )}
        </Box>
      </Snackbar>
    </ToastContext>
  );
}
