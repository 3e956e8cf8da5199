import { useState } from 'react';
import { useHotkey } from '#components/hotkeys.tsx';
import { useWords } from '#components/language.tsx';
import type { EntryName } from '#store/journal.ts';
import { letterWords } from '#words/letter-words.ts';
import { dossierDeeds } from '../dossier-deeds.ts';
import { useTakeBack, type Deeds } from '../use-deed.ts';

/** What is done to the letters, and how it is taken back. */
export interface LetterDeeds extends Deeds {
  /** How often something was taken back: a form that holds what was typed begins anew. */
  readonly undoneOften: number;
}

/** The deeds of the letters while their tab is open: Ctrl+Z takes back the last that was done there. */
export function useLetterDeeds(): LetterDeeds {
  const words = useWords(letterWords);
  const [last, setLast] = useState<EntryName | null>(null);
  const [undoneOften, setUndone] = useState(0);
  const deeds: LetterDeeds = {
    ...dossierDeeds,
    undo: async (desk, entry) => {
      const undone = await dossierDeeds.undo(desk, entry);
      setLast(null);
      if (undone.ok) setUndone((times) => times + 1);
      return undone;
    },
    onDone: setLast,
    undoneOften,
  };
  const takeBack = useTakeBack(deeds);
  useHotkey('Ctrl+Z', words.undo, last === null ? undefined : () => void takeBack(last));
  return deeds;
}
