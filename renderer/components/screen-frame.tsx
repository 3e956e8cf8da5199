import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { createContext, use, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { colour, lowWindow } from './tokens.ts';

/** The place of the frame that belongs to the screen in it. */
export interface FrameSlots {
  readonly title: HTMLElement | null;
}

/** Tells screens where the frame's title bar is; a screen shown alone has none. */
export const FrameSlotsContext = createContext<FrameSlots>({ title: null });

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
