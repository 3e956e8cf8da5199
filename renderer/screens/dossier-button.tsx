import Print from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useHotkey } from '#components/hotkeys.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useWords } from '#components/language.tsx';
import { err } from '#domain/result.ts';
import { said } from '#words/bilingual.ts';
import { systemWords } from '#words/system-words.ts';
import { useDesk } from './desk.tsx';
import { drawDossierLog } from './dossier-log.ts';
import { usePrinting } from './use-printing.ts';

/** Prints everything that touched one file; without a file it says what to do first. */
export function DossierButton({ nominationId }: { readonly nominationId: string | null }) {
  const words = useWords(systemWords).dossier;
  const desk = useDesk();
  const printing = usePrinting();
  const print = () =>
    printing.print(
      async () =>
        nominationId === null
          ? err(said(systemWords, (kept) => kept.dossier.choose))
          : drawDossierLog(desk, nominationId),
      said(systemWords, (kept) => kept.dossier.printing),
    );
  useHotkey('L', words.print, () => void print());
  return (
    <Box sx={{ display: 'grid', gap: '6px', justifyItems: 'start' }}>
      <Button size="small" startIcon={<Print />} onClick={() => void print()} aria-keyshortcuts="L">
        {printing.running ? words.gathering : words.print}
        <KeyCap keys="L" />
      </Button>
      {printing.error !== undefined && <InlineError>{printing.error}</InlineError>}
    </Box>
  );
}
