import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { unlockBackup } from '#store/locked-backup.ts';
import { safetyWords } from '#words/safety-words.ts';

interface UnlockDialogProps {
  readonly bytes: Uint8Array;
  onUnlocked(this: void, bytes: Uint8Array): void;
  onClose(this: void): void;
}

/** Asks for the passphrase of a locked backup; a wrong one is told beside its field, as often as it takes. */
export function UnlockDialog({ bytes, onUnlocked, onClose }: UnlockDialogProps) {
  const words = useWords(safetyWords);
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string>();
  const unlock = async (): Promise<void> => {
    const unlocked = await unlockBackup(bytes, passphrase);
    if (unlocked.ok) onUnlocked(unlocked.value);
    else setError(words.fault[unlocked.error]);
  };
  return (
    <AskDialog open title={words.unlockTitle} verb={words.unlockVerb} onVerb={unlock} onClose={onClose}>
      <TextEntry label={words.passphrase} value={passphrase} onText={setPassphrase} error={error} secret autoFocus />
    </AskDialog>
  );
}
