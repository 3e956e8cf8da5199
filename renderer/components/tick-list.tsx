import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { colour, type } from './tokens.ts';
import { enterAdvances, entryMark } from './advance.ts';

interface TickListProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly note?: string | undefined }[];
  readonly chosen: ReadonlySet<Value>;
  onChange(this: void, chosen: ReadonlySet<Value>): void;
}

/** Any number of a list, each ticked with the space bar; a long list scrolls in its own place. */
export function TickList<Value extends string>({ label, choices, chosen, onChange }: TickListProps<Value>) {
  const toggle = (value: Value): void => {
    const after = new Set(chosen);
    if (!after.delete(value)) after.add(value);
    onChange(after);
  };
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ ...type.caption, color: colour.ink2, p: 0, mb: '2px' }}>
        {label}
      </Box>
      <Box sx={{ maxHeight: 168, overflow: 'auto', border: `1px solid ${colour.line}`, borderRadius: '6px' }}>
        {choices.map((choice) => (
          <Box
            key={choice.value}
            component="label"
            sx={{ ...type.dense, display: 'flex', gap: '6px', alignItems: 'center', minHeight: 30, px: '6px' }}
          >
            <Checkbox
              size="small"
              checked={chosen.has(choice.value)}
              onChange={() => toggle(choice.value)}
              slotProps={{ input: { ...entryMark, onKeyDown: enterAdvances } }}
              sx={{ p: '3px', color: colour.control, '&.Mui-checked': { color: colour.ink } }}
            />
            <Box component="span" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
              {choice.label}
            </Box>
            {choice.note !== undefined && (
              <Box component="span" sx={{ ...type.caption, color: colour.ink2, pr: '4px', maxWidth: '60%' }}>
                {choice.note}
              </Box>
            )}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
