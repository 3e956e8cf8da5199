import { useState } from 'react';
import { useToast } from '#components/toast.tsx';
import { useDeskRoom } from '#screens/desk.tsx';
import { handOutBackup } from '#screens/hand-out-backup.ts';
import { said, type Said } from '#words/bilingual.ts';
import { safetyWords } from '#words/safety-words.ts';

/** Everything on this laptop into one file that the officer takes away. */
export interface BackingUp {
  readonly running: boolean;
  /** Why the last one was not written; stands until the next one, or until it was read. */
  readonly error: Said | null;
  start(this: void): void;
  dismiss(this: void): void;
}

/** Backs up where backups are kept, proves it, and hands that very file to the officer; a failure is said in place. */
export function useBackup(): BackingUp {
  const room = useDeskRoom();
  const toast = useToast();
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<Said | null>(null);
  const backUp = async (): Promise<Said | null> => {
    const handed = await handOutBackup(room);
    if (!handed.ok) return handed.error;
    const path = handed.value;
    if (path !== null) toast({ sentence: said(safetyWords, (words) => words.backupDone(path)) });
    return null;
  };
  const start = async (): Promise<void> => {
    if (running) return;
    setRunning(true);
    setError(null);
    const failure = await backUp();
    setRunning(false);
    setError(() => failure);
  };
  return { running, error, start: () => void start(), dismiss: () => setError(null) };
}
