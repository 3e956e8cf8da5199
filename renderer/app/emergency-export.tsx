import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Bridge } from '#bridge/contract.ts';
import { Card } from '#components/card.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { InlineError, InlineWarning } from '#components/inline-note.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { groupedInteger } from '#domain/figures.ts';
import { packBackup } from '#store/backup.ts';
import { backupName } from '#store/backup-keeping.ts';
import { readRescue } from '#store/rescue.ts';
import { backupPurpose } from '#store/safekeeping.ts';
import { said, type Said } from '#words/bilingual.ts';
import { rescueWords } from '#words/rescue-words.ts';
import { safetyWords } from '#words/safety-words.ts';
import { ResetDialog } from './reset-dialog.tsx';

/** What came of an export: where it lies, or why it does not, and what the second copy cannot give back. */
interface Outcome {
  readonly done: boolean;
  readonly sentence: Said;
  readonly damagedLine: number | null;
  readonly unreadable: number;
}

/** Saves everything from the second copy and the papers beside it, on a page where the database cannot be opened. */
export function EmergencyExport({ bridge, onReset }: { readonly bridge: Bridge; onReset?(this: void): Promise<void> }) {
  const words = useWords(rescueWords);
  const language = useLanguage();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [running, setRunning] = useState(false);
  const [asking, setAsking] = useState(false);
  const run = async (): Promise<void> => {
    if (running) return;
    setRunning(true);
    const came = await exportCopy(bridge).catch((reason: unknown) => ({
      done: false,
      sentence: said(rescueWords, ({ failed }) => failed(String(reason))),
      damagedLine: null,
      unreadable: 0,
    }));
    setOutcome(came);
    setRunning(false);
  };
  const press = (): void => void run();
  const ask = (): void => setAsking(true);
  useHotkey('X', words.export, press);
  useHotkey('D', words.reset, onReset && ask);
  return (
    <Card title={words.exportTitle}>
      <Box sx={{ display: 'grid', gap: '10px', justifyItems: 'start', maxWidth: 560 }}>
        <Quiet>{words.exportWhy}</Quiet>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '10px' }}>
          <Button onClick={press} aria-busy={running}>
            {words.export}
            <KeyCap keys="X" />
          </Button>
          {onReset && (
            <Button onClick={ask}>
              {words.reset}
              <KeyCap keys="D" />
            </Button>
          )}
        </Box>
        {outcome?.done === true && <Box role="status">{outcome.sentence(language)}</Box>}
        {outcome?.done === false && <InlineError>{outcome.sentence(language)}</InlineError>}
        {outcome && outcome.damagedLine !== null && (
          <InlineWarning>{words.damaged(groupedInteger(outcome.damagedLine))}</InlineWarning>
        )}
        {outcome && outcome.unreadable > 0 && (
          <InlineWarning>{words.files(groupedInteger(outcome.unreadable))}</InlineWarning>
        )}
      </Box>
      {asking && onReset && <ResetDialog bridge={bridge} onReset={onReset} onClose={() => setAsking(false)} />}
    </Card>
  );
}

/** Null where the officer chose no place after all. */
async function exportCopy(bridge: Bridge): Promise<Outcome | null> {
  const { backup, damagedLine, unreadableFiles } = await readRescue(bridge);
  const told = { damagedLine, unreadable: unreadableFiles.length };
  const fails = (sentence: Said): Outcome => ({ done: false, sentence, ...told });
  if (backup.journal.entries.length === 0) return fails(said(rescueWords, (words) => words.nothingThere));
  const packed = packBackup(backup);
  if (!packed.ok) return fails(said(safetyWords, (words) => words.backupTooLarge));
  const { bytes, entries } = packed.value;
  const saved = await bridge.saveDocument({ suggestedName: backupName(backupPurpose.regular, backup.madeAt), bytes });
  if (saved.ok) {
    const { path } = saved.value;
    return {
      done: true,
      sentence: said(rescueWords, (words) => words.exported(path, groupedInteger(entries))),
      ...told,
    };
  }
  if (saved.error.type === 'cancelled') return null;
  const { detail } = saved.error;
  return fails(said(rescueWords, (words) => words.failed(detail)));
}
