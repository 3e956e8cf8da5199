import Print from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import type { PaperHead } from '#domain/papers/authority-facts.ts';
import type { LetterFacts } from '#domain/papers/dossier-log-facts.ts';
import type { Instant } from '#domain/time.ts';
import { loadCouncil } from '#store/council.ts';
import { said } from '#words/bilingual.ts';
import { letterWords } from '#words/letter-words.ts';
import { useDesk } from '../desk.tsx';
import { drawSheet } from '../draw-sheet.ts';
import { usePrinting } from '../use-printing.ts';

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
  const desk = useDesk();
  const printing = usePrinting();
  const draw = async () => {
    const head = await loadCouncil(desk.db);
    const sheet = head ? await facts(head, desk.clock()) : undefined;
    return drawSheet(
      sheet,
      `${fileName}.pdf`,
      said(letterWords, (kept) => kept.noLetterhead),
    );
  };
  const print = async (): Promise<void> => {
    printing.clear();
    if (before && !(await before())) return;
    await printing.print(
      draw,
      said(letterWords, (kept) => kept.printing),
    );
  };
  return (
    <Box sx={{ display: 'grid', gap: '6px', justifyItems: 'start' }}>
      <KeyedButton keys={keys} icon={<Print />} onPress={() => void print()}>
        {children}
      </KeyedButton>
      {printing.error !== undefined && <InlineError>{printing.error}</InlineError>}
    </Box>
  );
}
