import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Bridge } from '#bridge/contract.ts';
import { AskDialog } from '#components/ask-dialog.tsx';
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

/** What came of an export: where it lies, or why it does not. */
interface Outcome {
  readonly done: boolean;
  readonly sentence: Said;
  readonly damagedLine: number | null;
}

/** Saves everything from the second copy and the papers beside it, on a page where the database cannot be opened. */
export function EmergencyExport({ bridge, onReset }: { readonly bridge: Bridge; onReset?(this: void): Promise<void> }) {
  const words = useWords(rescueWords);
  const language = useLanguage();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [asking, setAsking] = useState(false);
  const run = (): void =>
    void exportCopy(bridge).then(setOutcome, (reason: unknown) =>
      setOutcome({
        done: false,
        sentence: said(rescueWords, ({ failed }) => failed(String(reason))),
        damagedLine: null,
      }),
    );
  const ask = (): void => setAsking(true);
  useHotkey('X', words.export, run);
  useHotkey('D', words.reset, onReset && ask);
  return (
    <Card title={words.exportTitle}>
      <Box sx={{ display: 'grid', gap: '10px', justifyItems: 'start', maxWidth: 560 }}>
        <Quiet>{words.exportWhy}</Quiet>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '10px' }}>
          <Button onClick={run}>
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
      </Box>
      {asking && onReset && (
        <AskDialog
          open
          title={words.resetTitle}
          why={words.resetWhy}
          verb={words.resetVerb}
          onVerb={onReset}
          onClose={() => setAsking(false)}
        >
          {null}
        </AskDialog>
      )}
    </Card>
  );
}

async function exportCopy(bridge: Bridge): Promise<Outcome> {
  const { backup, damagedLine } = await readRescue(bridge);
  const fails = (sentence: Said): Outcome => ({ done: false, sentence, damagedLine });
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
      damagedLine,
    };
  }
  const detail = saved.error.type === 'cancelled' ? '' : saved.error.detail;
  return fails(said(rescueWords, (words) => words.failed(detail)));
}
