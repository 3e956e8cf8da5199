import Upload from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import { useRef } from 'react';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useWords } from '#components/language.tsx';
import { colour } from '#components/tokens.ts';
import { preparationListWords } from '#words/preparation-list-words.ts';

/** Chooses the list: the system's own file field, under a label in the council's words. */
export function FileChoice({ onFile }: { onFile(this: void, file: File): void }) {
  const words = useWords(preparationListWords);
  const field = useRef<HTMLInputElement>(null);
  useHotkey('O', words.choose, () => field.current?.click());
  return (
    <Box
      component="label"
      sx={{
        position: 'relative',
        display: 'inline-flex',
        alignItems: 'center',
        gap: '8px',
        minHeight: 36,
        px: '14px',
        border: `1px solid ${colour.control}`,
        borderRadius: '6px',
        fontWeight: 500,
        cursor: 'pointer',
        '&:hover': { backgroundColor: colour.sunken },
        '&:focus-within': { outline: `2px solid ${colour.focus}`, outlineOffset: '1px' },
      }}
    >
      <Upload sx={{ fontSize: 18 }} />
      {words.choose}
      <KeyCap keys="O" />
      <Box
        component="input"
        type="file"
        ref={field}
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          // The same file, put right meanwhile, may be chosen again.
          event.target.value = '';
        }}
        sx={{ position: 'absolute', inset: 0, width: '100%', opacity: 0, cursor: 'pointer' }}
      />
    </Box>
  );
}
