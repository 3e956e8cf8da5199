import { useEffect, useState } from 'react';
import type { Bridge } from '#bridge/contract.ts';
import { AskDialog } from '#components/ask-dialog.tsx';
import { useWords } from '#components/language.tsx';
import { BackupFacts } from '#screens/backup-facts.tsx';
import { readRescue } from '#store/rescue.ts';
import { previewOf, type BackupPreview } from '#store/restore.ts';
import { rescueWords } from '#words/rescue-words.ts';

interface ResetDialogProps {
  readonly bridge: Bridge;
  onReset(this: void): Promise<void>;
  onClose(this: void): void;
}

/**
 * Asks before a database that cannot be opened is deleted, and shows what the second copy will give back; where it would
 * give nothing back, nothing is deleted.
 */
export function ResetDialog({ bridge, onReset, onClose }: ResetDialogProps) {
  const words = useWords(rescueWords);
  const [seen, setSeen] = useState<BackupPreview | null>();
  useEffect(() => {
    const look = async (): Promise<void> => {
      const { backup } = await readRescue(bridge);
      setSeen(backup.journal.entries.length === 0 ? null : previewOf(backup));
    };
    void look().catch(() => setSeen(null));
  }, [bridge]);
  const blocked = seen === undefined ? words.reading : seen === null ? words.resetBlocked : undefined;
  return (
    <AskDialog
      open
      title={words.resetTitle}
      why={words.resetWhy}
      verb={words.resetVerb}
      onVerb={onReset}
      onClose={onClose}
      blocked={blocked}
    >
      {seen && <BackupFacts seen={seen} madeAt={false} />}
    </AskDialog>
  );
}
