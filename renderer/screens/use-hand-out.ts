import { useState } from 'react';
import { useLanguage } from '#components/language.tsx';
import { useToast } from '#components/toast.tsx';
import type { DrawnFacts } from '#domain/papers/dossier-log-facts.ts';
import type { KeptFile } from '#domain/year/paper-reference.ts';
import { loadFile } from '#store/papers.ts';
import { said, type Said } from '#words/bilingual.ts';
import { papersScreenWords } from '#words/papers-screen-words.ts';
import { systemWords } from '#words/system-words.ts';
import { useBridge, useDesk } from './desk.tsx';
import { drawer } from './drawing.ts';
import { freezeSentence } from './freeze-sentence.ts';

/** What leaves the program from a screen that keeps no paper: printed afresh, or a kept file as it came in. */
export interface HandOut {
  /** Why nothing left the last time. */
  readonly error: string | undefined;
  /** Draws a paper from its facts and hands it to the system's PDF program; without facts no letterhead is in force. */
  print(this: void, facts: DrawnFacts | undefined, suggestedName: string, done: Said): Promise<void>;
  /** Saves a file that was handed in where somebody chooses. */
  saveFile(this: void, file: KeptFile, done: Said): Promise<void>;
}

/** Hands papers and files out, and keeps why that did not go. */
export function useHandOut(): HandOut {
  const { db } = useDesk();
  const bridge = useBridge();
  const toast = useToast();
  const language = useLanguage();
  const [failure, setFailure] = useState<Said | null>(null);
  const tell = async (work: () => Promise<Said | null>, done: Said): Promise<void> => {
    const failed = await work().catch(() => said(papersScreenWords, (words) => words.bridgeFailed));
    setFailure(() => failed);
    if (failed === null) toast({ sentence: done });
  };
  return {
    error: failure?.(language),
    print: (facts, suggestedName, done) =>
      tell(async () => {
        if (!facts) return said(systemWords, (words) => words.dossier.noLetterhead);
        const drawn = await drawer.draw(facts);
        if (!drawn.ok) {
          const { error } = drawn;
          return (reader) => freezeSentence(error, reader);
        }
        const printed = await bridge.printDocument({ suggestedName, bytes: drawn.value.bytes });
        if (printed.ok) return null;
        const { error } = printed;
        return said(papersScreenWords, (words) =>
          error.type === 'no-pdf-program' ? words.noPdfProgram : words.saveFailed(error.detail),
        );
      }, done),
    saveFile: async ({ fileId, name }, done) => {
      const file = await loadFile(db, fileId);
      if (!file) {
        setFailure(() => said(papersScreenWords, (words) => words.previewFailed));
        return;
      }
      const saved = await bridge.saveDocument({ suggestedName: name, bytes: file.bytes });
      if (saved.ok) {
        setFailure(null);
        toast({ sentence: done });
      } else if (saved.error.type !== 'cancelled') {
        const { detail } = saved.error;
        setFailure(() => said(papersScreenWords, (words) => words.saveFailed(detail)));
      }
    },
  };
}
