import { useCallback, useEffect, useState } from 'react';
import { useLanguage } from '#components/language.tsx';
import { useToast } from '#components/toast.tsx';
import type { MeetingId } from '#domain/ids.ts';
import type { EntryName } from '#store/journal.ts';
import { lastEntry, undoLast } from '#store/undo.ts';
import { said, type Said } from '#words/bilingual.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { roomDeedWords } from '#words/room-deed-words.ts';
import { useDesk } from './desk.tsx';

/** How long a refusal to undo stays in sight. */
const refusalStays = 8000;

/** Takes back the last deed of this laptop in a meeting; why it was not done is said on the screen, not in passing. */
export function useUndo(meetingId: MeetingId): {
  readonly undo: (only?: EntryName) => Promise<void>;
  readonly refusal: string | undefined;
} {
  const desk = useDesk();
  const toast = useToast();
  const language = useLanguage();
  const [refusal, setRefusal] = useState<string>();
  useEffect(() => {
    if (refusal === undefined) return undefined;
    const timer = setTimeout(() => setRefusal(undefined), refusalStays);
    return () => clearTimeout(timer);
  }, [refusal]);
  const undo = useCallback(
    async (only?: EntryName): Promise<void> => {
      setRefusal(undefined);
      const result = await undoLast(desk, { meetingId, ...(only ? { only } : {}) });
      if (result.ok) toast({ sentence: said(roomDeedWords, (kept) => kept.undo.done[result.value]) });
      else setRefusal(refusalSentence(result.error, language));
    },
    [desk, toast, language, meetingId],
  );
  return { undo, refusal };
}

/** Says what was done, with the way to take back just that. */
export function useTold(undo: (only?: EntryName) => Promise<void>): (sentence: Said) => Promise<void> {
  const { db } = useDesk();
  const toast = useToast();
  return async (sentence) => {
    const only = await lastEntry(db);
    toast({ sentence, undo: () => void undo(only) });
  };
}
