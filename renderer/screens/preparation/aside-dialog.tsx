import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { TickList } from '#components/tick-list.tsx';
import type { CollapsedWarning } from '#domain/eligibility/warnings.ts';
import type { NominationId } from '#domain/ids.ts';
import { setRuleAside } from '#store/eligibility.ts';
import { eligibilityWords } from '#words/eligibility-words.ts';
import { partWords } from '#words/part-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';

/** A file of a group as it is chosen: who, and for which award. */
export interface GroupFile {
  readonly value: NominationId;
  readonly label: string;
  readonly note: string;
}

interface AsideDialogProps {
  readonly warning: CollapsedWarning;
  readonly files: readonly GroupFile[];
  onDone(this: void): void;
  onClose(this: void): void;
}

/** Asks for which files of a group a rule is set aside, and for the one reason that the minutes print. */
export function AsideDialog({ warning: { rule }, files, onDone, onClose }: AsideDialogProps) {
  const words = useWords(eligibilityWords);
  const parts = useWords(partWords);
  const language = useLanguage();
  const desk = useDesk();
  const command = useCommand();
  const [chosen, setChosen] = useState<ReadonlySet<NominationId>>(new Set(files.map(({ value }) => value)));
  const [reason, setReason] = useState('');
  const setAside = async (): Promise<void> => {
    const deed = { nominationIds: [...chosen], ruleId: rule.ruleId, rule: rule.text, reason };
    if (await command.run(() => setRuleAside(desk, deed))) onDone();
  };
  return (
    <AskDialog
      open
      title={words.setAsideTitle(chosen.size)}
      why={words.setAsideWhy(rule.text[language])}
      verb={words.setAside}
      onVerb={setAside}
      onClose={onClose}
      blocked={chosen.size === 0 ? words.chooseFiles : undefined}
      error={command.error}
    >
      <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
        {files.length > 1 && (
          <>
            <TickList label={words.forWhom} choices={files} chosen={chosen} onChange={setChosen} />
            <Box sx={{ display: 'flex', gap: '4px' }}>
              <Button size="small" onClick={() => setChosen(new Set(files.map(({ value }) => value)))}>
                {words.chooseAll}
              </Button>
              <Button size="small" onClick={() => setChosen(new Set())}>
                {words.chooseNone}
              </Button>
            </Box>
          </>
        )}
        <TextEntry label={parts.reason} value={reason} onText={setReason} lines={3} autoFocus />
      </Box>
    </AskDialog>
  );
}
