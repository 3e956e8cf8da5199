import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { rehearsalWords } from '#words/rehearsal-words.ts';
import { enterRehearsal, forgetRehearsal } from './rehearsing.ts';

/** A rehearsal that was left behind by a window that is gone: go on with it, or wipe it. */
export function RehearsalLeftPage({ onWiped }: { onWiped(this: void): void }) {
  const words = useWords(rehearsalWords);
  useHotkey('D', words.goOn, enterRehearsal);
  return (
    <Box component="main" sx={{ height: '100%', overflow: 'auto', p: '32px' }}>
      <Box sx={{ display: 'grid', gap: '14px', justifyItems: 'start', maxWidth: 720, mx: 'auto' }}>
        <Typography variant="h1">{words.leftTitle}</Typography>
        <Typography>{words.left}</Typography>
        <NextAction
          onPress={() => forgetRehearsal().then(onWiped)}
          beside={
            <Button onClick={enterRehearsal}>
              {words.goOn}
              <KeyCap keys="D" />
            </Button>
          }
        >
          {words.wipe}
        </NextAction>
      </Box>
    </Box>
  );
}
