import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { createContext, use, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { colour, lowWindow, smallWindow, type } from './tokens.ts';

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
      <Typography component="h1" sx={{ fontWeight: 600, minWidth: 0, overflowWrap: 'anywhere', ...sizeOfTitle(title) }}>
        {title}
      </Typography>
      {note !== undefined && (
        <Box
          sx={{
            ...(note.length > 60 ? { fontSize: 11, lineHeight: '14px' } : type.caption),
            color: colour.ink2,
            minWidth: 0,
            // The title goes first: a note that does not fit beside it ends in dots, and the screen says it again.
            flexShrink: 4,
            display: '-webkit-box',
            WebkitBoxOrient: 'vertical',
            WebkitLineClamp: 3,
            overflow: 'hidden',
            [smallWindow]: { display: 'none' },
          }}
        >
          {note}
        </Box>
      )}
      {children}
    </>,
    slot,
  );
}

/** A long title takes two or three smaller lines rather than being cut off. */
const sizeOfTitle = (title: string) =>
  title.length > 60
    ? { fontSize: 12, lineHeight: '15px' }
    : { fontSize: 15, lineHeight: '20px', flexShrink: 0, [smallWindow]: { flexShrink: 1 } };

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
      // Its parts no longer share the height of the window: each is as high as it needs, and the screen scrolls.
      [smallWindow]: { px: '12px', overflow: 'auto', '&& > *': { flex: 'none', minHeight: 'auto' } },
    }}
  >
    {children}
  </Box>
);
