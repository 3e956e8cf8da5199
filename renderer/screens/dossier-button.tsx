import Print from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useHotkey } from '#components/hotkeys.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { useToast } from '#components/toast.tsx';
import { said, type Said } from '#words/bilingual.ts';
import { papersScreenWords } from '#words/papers-screen-words.ts';
import { systemWords } from '#words/system-words.ts';
import { useBridge, useDesk } from './desk.tsx';
import { drawDossierLog } from './dossier-log.ts';
import { freezeSentence } from './freeze-sentence.ts';

/** Prints everything that touched one file; without a file it says what to do first. */
export function DossierButton({ nominationId }: { readonly nominationId: string | null }) {
  const words = useWords(systemWords).dossier;
  const language = useLanguage();
  const desk = useDesk();
  const bridge = useBridge();
  const toast = useToast();
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<Said | null>(null);
  const handOut = async (): Promise<Said | null> => {
    if (nominationId === null) return said(systemWords, (kept) => kept.dossier.choose);
    const drawn = await drawDossierLog(desk, nominationId);
    if (!drawn.ok) {
      const { error: failure } = drawn;
      if (failure.type === 'gone') return said(systemWords, (kept) => kept.dossier.gone);
      if (failure.type === 'no-letterhead') return said(systemWords, (kept) => kept.dossier.noLetterhead);
      return (reader) => freezeSentence(failure, reader);
    }
    const { bytes, name } = drawn.value;
    const suggestedName = `${systemWords.vi.dossier.fileName}-${name}.pdf`;
    const printed = await bridge.printDocument({ suggestedName, bytes });
    if (!printed.ok) {
      const { error: failure } = printed;
      return said(papersScreenWords, (kept) =>
        failure.type === 'no-pdf-program' ? kept.noPdfProgram : kept.saveFailed(failure.detail),
      );
    }
    toast({ sentence: said(systemWords, (kept) => kept.dossier.printing) });
    return null;
  };
  const print = async (): Promise<void> => {
    if (running) return;
    setRunning(true);
    setError(null);
    const failure = await handOut().catch(() => said(papersScreenWords, (kept) => kept.bridgeFailed));
    setRunning(false);
    setError(() => failure);
  };
  useHotkey('L', words.print, () => void print());
  return (
    <Box sx={{ display: 'grid', gap: '6px', justifyItems: 'start' }}>
      <Button size="small" startIcon={<Print />} onClick={() => void print()} aria-keyshortcuts="L">
        {running ? words.gathering : words.print}
        <KeyCap keys="L" />
      </Button>
      {error !== null && <InlineError>{error(language)}</InlineError>}
    </Box>
  );
}
