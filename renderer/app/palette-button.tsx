import Search from '@mui/icons-material/SearchOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { KeyCap } from '#components/key-cap.tsx';
import { useWords } from '#components/language.tsx';
import { colour, smallWindow, unseen } from '#components/tokens.ts';
import { paletteWords } from '#words/palette-words.ts';

/** The way to the palette for whoever has a mouse in hand. */
export function PaletteButton({ onPress }: { onPress(this: void): void }) {
  const words = useWords(paletteWords);
  return (
    <Button
      size="small"
      onClick={onPress}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K"
      sx={{ color: colour.ink2, fontWeight: 400, whiteSpace: 'nowrap', flexShrink: 0 }}
    >
      <Search sx={{ fontSize: 18 }} />
      <Box component="span" sx={{ pr: '12px', [smallWindow]: unseen }}>
        {words.open}
      </Box>
      <Box component="span" sx={{ display: 'contents', [smallWindow]: { display: 'none' } }}>
        <KeyCap keys="Ctrl+K" />
      </Box>
    </Button>
  );
}
