import Box from '@mui/material/Box';
import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { colour } from '#components/tokens.ts';
import { kioskWords } from '#words/kiosk-words.ts';
import { BoothMiddle, BoothSentence } from '../booth.tsx';
import { heldKiosk } from '../kiosk-memory.ts';

/** The vote was closed or thrown away elsewhere while the laptop went round: what is in memory here counts for nothing. */
export function GonePage({ how }: { readonly how: 'closed' | 'voided' }) {
  const { gone: words } = useWords(kioskWords);
  return (
    <Box
      component="main"
      sx={{ height: '100%', display: 'flex', flexDirection: 'column', backgroundColor: colour.desk }}
    >
      <BoothMiddle title={words.heading[how]}>
        <BoothSentence>{words.why[how]}</BoothSentence>
        <NextAction keys="Enter" onPress={heldKiosk.forget}>
          {words.back}
        </NextAction>
      </BoothMiddle>
    </Box>
  );
}
