import Button from '@mui/material/Button';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { useToast } from '#components/toast.tsx';
import { lockBackup } from '#store/locked-backup.ts';
import { said, type Said } from '#words/bilingual.ts';
import { safetyWords } from '#words/safety-words.ts';
import { useDeskRoom } from '../desk.tsx';
import { handOutBackup } from '../hand-out-backup.ts';

const shortest = 8;

/** A backup to be taken out of the building, locked with a passphrase that is typed twice. */
export function LockedCopy() {
  const words = useWords(safetyWords);
  const language = useLanguage();
  const toast = useToast();
  const room = useDeskRoom();
  const [asking, setAsking] = useState(false);
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [error, setError] = useState<Said | null>(null);
  const ask = (): void => setAsking(true);
  const close = (): void => {
    // Used once: a passphrase does not wait in a field for the next one who sits down.
    setFirst('');
    setAgain('');
    setError(null);
    setAsking(false);
  };
  useHotkey('K', words.lockDeed, ask);
  const save = async (): Promise<void> => {
    const fails = (sentence: Said): void => setError(() => sentence);
    if (first.length < shortest) return fails(said(safetyWords, ({ passphraseShort }) => passphraseShort));
    if (first !== again) return fails(said(safetyWords, ({ passphraseDiffers }) => passphraseDiffers));
    const handed = await handOutBackup(room, (bytes) => lockBackup(bytes, first));
    if (!handed.ok) return fails(handed.error);
    const path = handed.value;
    if (path === null) return;
    toast({ sentence: said(safetyWords, ({ backupDone }) => backupDone(path)) });
    close();
  };
  return (
    <>
      <Button onClick={ask}>
        {words.lockDeed}
        <KeyCap keys="K" />
      </Button>
      {asking && (
        <AskDialog open title={words.lockTitle} why={words.lockWhy} verb={words.lockVerb} onVerb={save} onClose={close}>
          <TextEntry label={words.passphrase} value={first} onText={setFirst} secret autoFocus />
          <TextEntry label={words.passphraseAgain} value={again} onText={setAgain} error={error?.(language)} secret />
        </AskDialog>
      )}
    </>
  );
}
