import Print from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useLanguage } from '#components/language.tsx';
import { useToast } from '#components/toast.tsx';
import type { PaperHead } from '#domain/papers/authority-facts.ts';
import type { LetterFacts } from '#domain/papers/dossier-log-facts.ts';
import type { Instant } from '#domain/time.ts';
import { loadCouncil } from '#store/council.ts';
import { said, type Said } from '#words/bilingual.ts';
import { letterWords } from '#words/letter-words.ts';
import { papersScreenWords } from '#words/papers-screen-words.ts';
import { useBridge, useDesk } from '../desk.tsx';
import { drawer } from '../drawing.ts';
import { freezeSentence } from '../freeze-sentence.ts';

interface LetterPrintProps {
  readonly children: string;
  readonly keys: string;
  /** Under which name it goes to the printer. */
  readonly fileName: string;
  /** What the paper says under the head of its day; undefined where that day has no letterhead. */
  facts(this: void, head: PaperHead, now: Instant): Promise<LetterFacts | undefined>;
  /** Keeps what was typed first, so that what is printed is what is kept; false where that was refused. */
  before?(this: void): Promise<boolean>;
}

/** Draws a letter and hands it to the printer; what went wrong is said under the button. */
export function LetterPrint({ children, keys, fileName, facts, before }: LetterPrintProps) {
  const language = useLanguage();
  const desk = useDesk();
  const bridge = useBridge();
  const toast = useToast();
  const [error, setError] = useState<Said | null>(null);
  const handOut = async (): Promise<Said | null> => {
    const head = await loadCouncil(desk.db);
    const sheet = head ? await facts(head, desk.clock()) : undefined;
    if (!sheet) return said(letterWords, (kept) => kept.noLetterhead);
    const drawn = await drawer.draw(sheet);
    if (!drawn.ok) return (reader) => freezeSentence(drawn.error, reader);
    const printed = await bridge.printDocument({ suggestedName: `${fileName}.pdf`, bytes: drawn.value.bytes });
    if (!printed.ok) {
      const { error: failure } = printed;
      return said(papersScreenWords, (kept) =>
        failure.type === 'no-pdf-program' ? kept.noPdfProgram : kept.saveFailed(failure.detail),
      );
    }
    toast({ sentence: said(letterWords, (kept) => kept.printing) });
    return null;
  };
  const print = async (): Promise<void> => {
    setError(null);
    if (before && !(await before())) return;
    const failure = await handOut().catch(() => said(papersScreenWords, (kept) => kept.bridgeFailed));
    setError(() => failure);
  };
  return (
    <Box sx={{ display: 'grid', gap: '6px', justifyItems: 'start' }}>
      <KeyedButton keys={keys} icon={<Print />} onPress={() => void print()}>
        {children}
      </KeyedButton>
      {error !== null && <InlineError>{error(language)}</InlineError>}
    </Box>
  );
}
