import { useState } from 'react';
import { useToast } from '#components/toast.tsx';
import { vietnamStamp } from '#domain/time.ts';
import { useDeskRoom } from '#screens/desk.tsx';
import { makeBackup } from '#store/backup.ts';
import { saveSetting } from '#store/settings.ts';
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

/** Backs up where the officer says, and remembers when; a failure is said and nothing is remembered. */
export function useBackup(): BackingUp {
  const { desk, bridge } = useDeskRoom();
  const toast = useToast();
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<Said | null>(null);
  const backUp = async (): Promise<Said | null> => {
    const at = desk.clock();
    const made = await makeBackup(desk.db, { at, appVersion: desk.appVersion });
    if (!made.ok) return said(safetyWords, (words) => words.backupTooLarge);
    const { bytes, entries } = made.value;
    const { date, time } = vietnamStamp(at);
    const suggestedName = `${safetyWords.vi.fileName}-${date}-${time.replace(':', '')}.bangvang`;
    const saved = await bridge.saveDocument({ suggestedName, bytes });
    if (saved.ok) {
      await saveSetting(desk.db, 'lastBackup', { at, entries });
      const { path } = saved.value;
      toast({ sentence: said(safetyWords, (words) => words.backupDone(path)) });
      return null;
    }
    if (saved.error.type === 'cancelled') return null;
    const { detail } = saved.error;
    return said(safetyWords, (words) => words.backupFailed(detail));
  };
  const start = async (): Promise<void> => {
    if (running) return;
    setRunning(true);
    setError(null);
    const failure = await backUp().catch(() => said(safetyWords, (words) => words.backupHostGone));
    setRunning(false);
    setError(() => failure);
  };
  return { running, error, start: () => void start(), dismiss: () => setError(null) };
}
