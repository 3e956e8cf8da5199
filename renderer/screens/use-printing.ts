import { useState } from 'react';
import { useLanguage } from '#components/language.tsx';
import { useToast } from '#components/toast.tsx';
import type { Result } from '#domain/result.ts';
import type { Said } from '#words/bilingual.ts';
import { said } from '#words/bilingual.ts';
import { papersScreenWords } from '#words/papers-screen-words.ts';
import { useBridge } from './desk.tsx';

/** A paper that belongs to no meeting, on its way to the printer. */
export interface Printing {
  readonly running: boolean;
  /** Why it was not printed; undefined while nothing failed. */
  readonly error: string | undefined;
  /** Draws and hands out; one press after another draws once. */
  print(this: void): Promise<void>;
}

/** Draws a paper and hands it to the printing program, and says where it failed. */
export function usePrinting(
  draw: () => Promise<Result<{ readonly bytes: Uint8Array; readonly suggestedName: string }, Said>>,
  printed: Said,
): Printing {
  const bridge = useBridge();
  const toast = useToast();
  const language = useLanguage();
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<Said | null>(null);
  const handOut = async (): Promise<Said | null> => {
    const drawn = await draw();
    if (!drawn.ok) return drawn.error;
    const { suggestedName, bytes } = drawn.value;
    const handed = await bridge.printDocument({ suggestedName, bytes });
    if (!handed.ok) {
      const { error } = handed;
      return said(papersScreenWords, (kept) =>
        error.type === 'no-pdf-program' ? kept.noPdfProgram : kept.saveFailed(error.detail),
      );
    }
    toast({ sentence: printed });
    return null;
  };
  return {
    running,
    error: failure?.(language),
    print: async () => {
      if (running) return;
      setRunning(true);
      setFailure(null);
      const failed = await handOut().catch(() => said(papersScreenWords, (kept) => kept.bridgeFailed));
      setRunning(false);
      setFailure(() => failed);
    },
  };
}
