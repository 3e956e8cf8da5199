import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';
import type { HandedBackup, HandedFileFault } from '#bridge/contract.ts';
import { Card } from '#components/card.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { Quiet } from '#components/quiet.tsx';
import type { Result } from '#domain/result.ts';
import { backupLimits, readBackup, type Backup } from '#store/backup.ts';
import { previewOf, restoreBackup } from '#store/restore.ts';
import { safetyWords } from '#words/safety-words.ts';
import { startWords } from '#words/start-words.ts';
import { BackupFacts } from '../backup-facts.tsx';
import { useDesk } from '../desk.tsx';
import { UnlockDialog } from '../unlock-dialog.tsx';

type Fault = keyof (typeof safetyWords)['vi']['fault'];

type Chosen =
  | { readonly type: 'none' }
  | { readonly type: 'checking' }
  | { readonly type: 'refused'; readonly fault: Fault }
  | { readonly type: 'locked'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly type: 'read'; readonly name: string; readonly backup: Backup };

interface RestoreFormProps {
  /** A backup that the officer opened from outside: it is looked at as if chosen here. */
  readonly opened: Result<HandedBackup, HandedFileFault> | null;
  onBack(this: void): void;
}

/** Brings a backup back: chosen, proven, looked at, and only then written. */
export function RestoreForm({ opened, onBack }: RestoreFormProps) {
  const words = useWords(startWords);
  const safety = useWords(safetyWords);
  const { db, newId } = useDesk();
  const picker = useRef<HTMLInputElement>(null);
  const given = useRef(opened !== null);
  const [chosen, setChosen] = useState<Chosen>(() => chosenFrom(opened));
  const choose = (): void => {
    if (!picker.current) return;
    // The same file chosen again is a choice too.
    picker.current.value = '';
    picker.current.click();
  };
  useHotkey('Escape', words.back, onBack);
  useHotkey('C', words.chooseBackup, choose);
  // The key that led here was pressed for the file: it is asked for at once, unless one was opened already.
  const begin = (): void => {
    if (!given.current) choose();
  };
  useEffect(begin, []);
  const read = async (file: File): Promise<void> => {
    setChosen({ type: 'checking' });
    setChosen(await readFile(file));
  };
  const restore = async (): Promise<void> => {
    if (chosen.type !== 'read') return choose();
    const result = await restoreBackup(db, newId, chosen.backup);
    if (!result.ok) return setChosen({ type: 'refused', fault: result.error });
    goTo('/overview');
  };
  const isRead = chosen.type === 'read';
  return (
    <Box sx={{ display: 'grid', gap: '14px', maxWidth: 640 }}>
      <Box>
        <Typography variant="h1">{words.restoreTitle}</Typography>
        <Quiet>{words.restoreWhy}</Quiet>
      </Box>
      <input
        ref={picker}
        type="file"
        accept=".bangvang"
        hidden
        aria-label={words.chooseBackup}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void read(file);
        }}
      />
      <Box role="status">
        {chosen.type === 'none' && <Quiet>{words.noBackupYet}</Quiet>}
        {chosen.type === 'checking' && <Quiet>{words.checking}</Quiet>}
      </Box>
      {chosen.type === 'refused' && <InlineError>{safety.fault[chosen.fault]}</InlineError>}
      {chosen.type === 'locked' && (
        <UnlockDialog
          bytes={chosen.bytes}
          onUnlocked={(bytes) => setChosen(proven({ name: chosen.name, bytes }))}
          onClose={() => setChosen({ type: 'none' })}
        />
      )}
      {isRead && (
        <Card title={chosen.name}>
          <BackupFacts seen={previewOf(chosen.backup)} />
        </Card>
      )}
      <NextAction
        onPress={restore}
        beside={
          <>
            {isRead && (
              <Button onClick={choose}>
                {words.chooseOther}
                <KeyCap keys="C" />
              </Button>
            )}
            <Button onClick={onBack}>
              {words.back}
              <KeyCap keys="Escape" />
            </Button>
          </>
        }
      >
        {isRead ? words.restoreNow : words.chooseBackup}
      </NextAction>
    </Box>
  );
}

async function readFile(file: File): Promise<Chosen> {
  if (file.size > backupLimits.packed) return { type: 'refused', fault: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { type: 'refused', fault: 'unreadable' };
  return proven({ name: file.name, bytes: new Uint8Array(bytes) });
}

function chosenFrom(opened: RestoreFormProps['opened']): Chosen {
  if (!opened) return { type: 'none' };
  return opened.ok ? proven(opened.value) : { type: 'refused', fault: opened.error.type };
}

function proven({ name, bytes }: HandedBackup): Chosen {
  const backup = readBackup(bytes);
  if (backup.ok) return { type: 'read', name, backup: backup.value };
  return backup.error === 'locked' ? { type: 'locked', name, bytes } : { type: 'refused', fault: backup.error };
}
