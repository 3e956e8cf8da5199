import Box from '@mui/material/Box';
import { colour } from './tokens.ts';

const capNames: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  ' ': 'Space',
};

/** The keys that do something, drawn as on the keyboard: `Ctrl+Enter` is two caps. */
export function KeyCap({ keys, onRed = false }: { readonly keys: string; readonly onRed?: boolean }) {
  const caps = keys.split(/(?<=.)\+/u);
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: '3px', flexShrink: 0 }}>
      {caps.map((cap) => (
        <Box
          component="kbd"
          key={cap}
          sx={{
            fontFamily: 'inherit',
            fontSize: 11,
            lineHeight: '16px',
            fontWeight: 500,
            px: '5px',
            borderRadius: '4px',
            border: '1px solid',
            borderBottomWidth: 2,
            borderColor: onRed ? 'currentColor' : colour.control,
            color: onRed ? 'inherit' : colour.ink2,
            whiteSpace: 'nowrap',
          }}
        >
          {capNames[cap] ?? cap}
        </Box>
      ))}
    </Box>
  );
}
