import { useState } from 'react';
import { useLanguage } from '#components/language.tsx';
import { useToast } from '#components/toast.tsx';
import { unreadRefusal } from '#components/unread-fields.ts';
import type { Result } from '#domain/result.ts';
import { said, type Said } from '#words/bilingual.ts';
import { papersScreenWords } from '#words/papers-screen-words.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { useBridge } from './desk.tsx';
import { handOut, type Outgoing } from './hand-out.ts';

/** A paper that nobody keeps, on its way to the printer. */
export interface Printing {
  readonly running: boolean;
  /** Why it was not printed; undefined while nothing failed. */
  readonly error: string | undefined;
  /** Draws, hands out and tells of it; one press after another draws once. */
  print(this: void, draw: () => Promise<Result<Outgoing, Said>>, printed?: Said): Promise<void>;
  clear(this: void): void;
}

/** Draws a paper and hands it to the printing program, and says where it failed. */
export function usePrinting(): Printing {
  const bridge = useBridge();
  const toast = useToast();
  const language = useLanguage();
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<Said | null>(null);
  const send = async (draw: () => Promise<Result<Outgoing, Said>>): Promise<Said | null> => {
    const unread = unreadRefusal();
    if (unread) return (spoken) => refusalSentence(unread, spoken);
    const drawn = await draw();
    const handed = drawn.ok ? await handOut(bridge, 'printDocument', drawn.value) : drawn;
    return handed.ok ? null : handed.error;
  };
  return {
    running,
    error: failure?.(language),
    print: async (draw, printed) => {
      if (running) return;
      setRunning(true);
      setFailure(null);
      const failed = await send(draw).catch(() => said(papersScreenWords, (kept) => kept.bridgeFailed));
      setRunning(false);
      setFailure(() => failed);
      if (failed === null && printed) toast({ sentence: printed });
    },
    clear: () => setFailure(null),
  };
}
