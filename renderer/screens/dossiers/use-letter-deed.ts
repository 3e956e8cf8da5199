import { useState } from 'react';
import { useHotkey } from '#components/hotkeys.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { useToast } from '#components/toast.tsx';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { EntryName } from '#store/journal.ts';
import { undoLetterDeed } from '#store/letters-undo.ts';
import { lastEntry } from '#store/undo.ts';
import { said, type Said } from '#words/bilingual.ts';
import { letterWords } from '#words/letter-words.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';

/** Commands of the letters: what was done is told with its way back. */
export interface LetterDeeds {
  /** Tells what was done, and keeps it for Ctrl+Z. */
  done(this: void, sentence: Said): Promise<void>;
  /** How often something was taken back: a form that holds what was typed begins anew. */
  readonly undone: number;
}

/** Tells what was done to the letters, and takes the last of it back: from the toast or by Ctrl+Z. */
export function useLetterDeeds(): LetterDeeds {
  const words = useWords(letterWords);
  const language = useLanguage();
  const desk = useDesk();
  const toast = useToast();
  const [last, setLast] = useState<EntryName | null>(null);
  const [undoneOften, setUndone] = useState(0);
  const undo = async (entry: EntryName): Promise<void> => {
    const undone = await undoLetterDeed(desk, entry);
    setLast(null);
    if (undone.ok) setUndone((times) => times + 1);
    const why = undone.ok ? null : refusalSentence(undone.error, language);
    toast({ sentence: why === null ? said(letterWords, (kept) => kept.undone) : () => why });
  };
  useHotkey('Ctrl+Z', words.undo, last === null ? undefined : () => void undo(last));
  return {
    undone: undoneOften,
    done: async (sentence) => {
      const entry = await lastEntry(desk.db);
      setLast(entry ?? null);
      toast({ sentence, ...(entry ? { undo: () => void undo(entry) } : {}) });
    },
  };
}

/** One place that gives commands of the letters, and says there why it was refused. */
export function useLetterCommand({ done }: LetterDeeds): {
  readonly error: string | undefined;
  give(this: void, command: () => Promise<Result<unknown, Refusal>>, sentence: Said): Promise<boolean>;
} {
  const { error, run } = useCommand();
  return {
    error,
    give: async (command, sentence) => {
      const isDone = await run(command);
      if (isDone) await done(sentence);
      return isDone;
    },
  };
}
