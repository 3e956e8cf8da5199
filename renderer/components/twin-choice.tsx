import Box from '@mui/material/Box';
import { pictureWords } from '#words/picture-words.ts';
import { useHotkey } from './hotkeys.tsx';
import { useWords } from './language.tsx';
import type { Twin } from './picture-card.tsx';
import { Segments } from './segments.tsx';

interface TwinChoiceProps {
  readonly twin: Twin;
  onTwin(this: void, twin: Twin): void;
}

/** Whether figures are looked at in pictures or in their tables: two buttons at the end of the line, or one key. */
export function TwinChoice({ twin, onTwin }: TwinChoiceProps) {
  const words = useWords(pictureWords);
  useHotkey('F6', words.switchTwin, () => onTwin(twin === 'picture' ? 'table' : 'picture'));
  return (
    <Box sx={{ ml: 'auto' }}>
      <Segments
        label={words.twin}
        value={twin}
        choices={(['picture', 'table'] as const).map((value) => ({ value, label: words.as[value] }))}
        onChoice={onTwin}
      />
    </Box>
  );
}
