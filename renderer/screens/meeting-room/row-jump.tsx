import OutlinedInput from '@mui/material/OutlinedInput';
import Box from '@mui/material/Box';
import { useRef, useState } from 'react';
import { isComposing } from '#components/composing.ts';
import { useHotkey } from '#components/hotkeys.tsx';
import { InlineWarning } from '#components/inline-note.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useWords } from '#components/language.tsx';
import { type } from '#components/tokens.ts';
import { roomDeedWords } from '#words/room-deed-words.ts';

/** Goes to a row by its number on the paper; from anywhere, a field of figures too. */
export function RowJump({ onRow }: { onRow(this: void, number: number): boolean }) {
  const { jump } = useWords(roomDeedWords);
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [missed, setMissed] = useState<string | null>(null);
  useHotkey('Ctrl+G', jump.rowKey, () => {
    input.current?.focus();
    input.current?.select();
  });
  return (
    <Box
      component="label"
      sx={{ ...type.dense, display: 'flex', gap: '8px', alignItems: 'center', px: '14px', py: '6px' }}
    >
      {jump.row}
      <OutlinedInput
        inputRef={input}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setMissed(null);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || isComposing(event.nativeEvent)) return;
          event.preventDefault();
          event.stopPropagation();
          setMissed(/^\d+$/u.test(typed.trim()) && onRow(Number(typed)) ? null : typed);
        }}
        autoComplete="off"
        slotProps={{ input: { inputMode: 'numeric' } }}
        sx={{ width: 64, minHeight: 28, '& input': { py: '3px', textAlign: 'right' } }}
      />
      <KeyCap keys="Ctrl+G" />
      {missed !== null && <InlineWarning>{jump.noSuchNumber(missed)}</InlineWarning>}
    </Box>
  );
}
