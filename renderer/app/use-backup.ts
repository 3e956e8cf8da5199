import { useState } from 'react';
import { useToast } from '#components/toast.tsx';
import type { KeepFailure } from '#domain/safety.ts';
import { useDeskRoom } from '#screens/desk.tsx';
import { said, type Said } from '#words/bilingual.ts';
import { keepFailure, safetyWords } from '#words/safety-words.ts';

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
  const { bridge, safekeeping } = useDeskRoom();
  const toast = useToast();
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<Said | null>(null);
  const backUp = async (): Promise<Said | null> => {
    if (!safekeeping) return said(safetyWords, (words) => words.fault['read-only']);
    const kept = await safekeeping.backUp();
    if (!kept.ok) return saidOf(kept.error);
    const { name, bytes } = kept.value;
    const saved = await bridge.saveDocument({ suggestedName: name, bytes });
    if (saved.ok) {
      const { path } = saved.value;
      toast({ sentence: said(safetyWords, (words) => words.backupDone(path)) });
      return null;
    }
    if (saved.error.type === 'cancelled') return null;
    return saidOf({ type: 'disk-failed', detail: saved.error.detail });
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

const saidOf =
  (failure: KeepFailure): Said =>
  (language) =>
    keepFailure(failure, language);
