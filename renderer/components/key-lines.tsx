import Box from '@mui/material/Box';
import type { LiveKey } from './hotkey-registry.ts';
import { KeyCap } from './key-cap.tsx';
import { colour, type } from './tokens.ts';

/** Keys that do the same, such as the two arrows, as one line. */
export interface KeyLine {
  readonly said: string;
  readonly keys: readonly string[];
}

/** Puts keys with the same words on one line, in the order in which they were asked for. */
export function keyLines(keys: readonly Pick<LiveKey, 'said' | 'keys'>[]): readonly KeyLine[] {
  const keysBySaid = new Map<string, string[]>();
  for (const entry of keys) keysBySaid.set(entry.said, [...(keysBySaid.get(entry.said) ?? []), entry.keys]);
  return [...keysBySaid].map(([said, own]) => ({
    said,
    keys: own.length === 10 && own.every(isDigit) ? ['0–9'] : own,
  }));
}

const isDigit = (key: string): boolean => /^\d$/u.test(key);

/** The first letter small, as a hint among hints; a name keeps its capital because no hint begins with one. */
const asHint = (said: string): string => said.charAt(0).toLowerCase() + said.slice(1);

/** Keys with their words side by side, as many as the line holds. */
export const KeyHints = ({ keys, label }: { readonly keys: readonly LiveKey[]; readonly label: string }) => (
  <Box
    component="ul"
    aria-label={label}
    sx={{
      display: 'flex',
      flexWrap: 'wrap',
      gap: '8px 18px',
      m: 0,
      p: 0,
      listStyle: 'none',
      minWidth: 0,
      // What does not fit falls to a second line, which is not shown: the sheet of shortcuts has them all. Nothing at the
      // head of the first lets even the first hint fall when a long message leaves it no room.
      '&::before': { content: '""', width: 0, height: 20, mr: '-18px' },
      height: 20,
      overflow: 'hidden',
      whiteSpace: 'nowrap',
      flex: 1,
    }}
  >
    {keyLines(keys).map((line) => (
      <Box
        component="li"
        key={line.said}
        sx={{ display: 'flex', alignItems: 'center', gap: '6px', minHeight: 20, ...type.caption, color: colour.ink2 }}
      >
        {line.keys.map((own) => (
          <KeyCap key={own} keys={own} />
        ))}
        <span>{asHint(line.said)}</span>
      </Box>
    ))}
  </Box>
);
