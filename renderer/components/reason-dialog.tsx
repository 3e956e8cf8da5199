import { useState } from 'react';
import { partWords } from '#words/part-words.ts';
import { AskDialog } from './ask-dialog.tsx';
import { TextEntry } from './text-entry.tsx';
import { useWords } from './language.tsx';

interface ReasonDialogProps {
  readonly title: string;
  readonly why?: string;
  /** The label of the field; "Lý do" unless said otherwise. */
  readonly label?: string;
  readonly verb: string;
  onReason(this: void, reason: string): void | Promise<void>;
  onClose(this: void): void;
  readonly error?: string | undefined;
}

/** Asks for the reason that the minutes will print. Mounted while it is asked. */
export function ReasonDialog({ title, why, label, verb, onReason, onClose, error }: ReasonDialogProps) {
  const words = useWords(partWords);
  const [reason, setReason] = useState('');
  return (
    <AskDialog
      open
      title={title}
      {...(why === undefined ? {} : { why })}
      verb={verb}
      onVerb={() => onReason(reason)}
      onClose={onClose}
      error={error}
    >
      <TextEntry label={label ?? words.reason} value={reason} onText={setReason} lines={3} autoFocus />
    </AskDialog>
  );
}
