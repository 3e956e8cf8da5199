import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { createContext, use, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { KeyCap } from './key-cap.tsx';
import { colour, lowWindow, type } from './tokens.ts';

/** The two places of the frame that belong to the screen in it. */
export interface FrameSlots {
  readonly title: HTMLElement | null;
  readonly keys: HTMLElement | null;
}

/** Tells screens where the frame's title bar and status strip are; a screen shown alone has neither. */
export const FrameSlotsContext = createContext<FrameSlots>({ title: null, keys: null });

interface ScreenTitleProps {
  readonly title: string;
  readonly note?: string | undefined;
  /** Chips, or buttons 30 high. */
  readonly children?: ReactNode;
}

/** What the title bar says while this screen is shown. */
export function ScreenTitle({ title, note, children }: ScreenTitleProps) {
  const { title: slot } = use(FrameSlotsContext);
  if (!slot) return null;
  return createPortal(
    <>
      <Typography component="h1" sx={{ fontWeight: 600, fontSize: 15, whiteSpace: 'nowrap' }}>
        {title}
      </Typography>
      {note !== undefined && (
        <Typography variant="body2" noWrap sx={{ color: colour.ink2 }}>
          {note}
        </Typography>
      )}
      {children}
    </>,
    slot,
  );
}

/** The keys that the status strip shows while this screen is shown. */
export function ScreenKeys({ keys }: { readonly keys: readonly { readonly keys: string; readonly label: string }[] }) {
  const { keys: slot } = use(FrameSlotsContext);
  if (!slot) return null;
  return createPortal(
    keys.map((entry) => (
      <Box
        component="li"
        key={entry.keys}
        sx={{ display: 'flex', alignItems: 'center', gap: '6px', ...type.caption, color: colour.ink2 }}
      >
        <KeyCap keys={entry.keys} />
        <span>{entry.label}</span>
      </Box>
    )),
    slot,
  );
}

interface ScreenBodyProps {
  readonly children: ReactNode;
  /** Scroll the screen; false where its parts scroll inside themselves. */
  readonly scroll?: boolean;
}

/** The desk under a screen: margins 20 by 16, less on a low window. */
export const ScreenBody = ({ children, scroll = true }: ScreenBodyProps) => (
  <Box
    sx={{
      flex: 1,
      minHeight: 0,
      overflow: scroll ? 'auto' : 'hidden',
      px: '20px',
      py: '16px',
      display: 'flex',
      flexDirection: 'column',
      gap: '14px',
      [lowWindow]: { py: '10px', gap: '10px' },
    }}
  >
    {children}
  </Box>
);
