import Button from '@mui/material/Button';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { useToast } from '#components/toast.tsx';
import { lockBackup } from '#store/locked-backup.ts';
import { said } from '#words/bilingual.ts';
import { keepFailure, safetyWords } from '#words/safety-words.ts';
import { useDeskRoom } from '../desk.tsx';

const shortest = 8;

/** A backup to be taken out of the building, locked with a passphrase that is typed twice. */
export function LockedCopy() {
  const words = useWords(safetyWords);
  const language = useLanguage();
  const toast = useToast();
  const { bridge, safekeeping } = useDeskRoom();
  const [asking, setAsking] = useState(false);
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [error, setError] = useState<string>();
  const ask = (): void => setAsking(true);
  const close = (): void => {
    // Used once: a passphrase does not wait in a field for the next one who sits down.
    setFirst('');
    setAgain('');
    setError(undefined);
    setAsking(false);
  };
  useHotkey('K', words.lockDeed, ask);
  const save = async (): Promise<void> => {
    if (first.length < shortest) return setError(words.passphraseShort);
    if (first !== again) return setError(words.passphraseDiffers);
    const kept = await safekeeping?.backUp();
    if (!kept?.ok) return setError(kept && keepFailure(kept.error, language));
    const { name, bytes } = kept.value;
    const saved = await bridge.saveDocument({ suggestedName: name, bytes: await lockBackup(bytes, first) });
    if (saved.ok) {
      const { path } = saved.value;
      toast({ sentence: said(safetyWords, ({ backupDone }) => backupDone(path)) });
      close();
    } else if (saved.error.type === 'write-failed') {
      setError(words.backupFailed(saved.error.detail));
    }
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
          <TextEntry label={words.passphraseAgain} value={again} onText={setAgain} error={error} secret />
        </AskDialog>
      )}
    </>
  );
}
