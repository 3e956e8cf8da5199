import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { longestMessage } from '#domain/projector/view.ts';
import { tidyText } from '#domain/text.ts';
import { projectorWords } from '#words/projector-words.ts';

interface MessageDialogProps {
  onMessage(this: void, text: string): void;
  onClose(this: void): void;
}

/** Asks for the sentence that the room is to read. It is kept nowhere. */
export function MessageDialog({ onMessage, onClose }: MessageDialogProps) {
  const words = useWords(projectorWords);
  const [typed, setTyped] = useState('');
  const text = tidyText(typed);
  const show = (): void => {
    onMessage(text);
    onClose();
  };
  const blocked =
    text === '' ? words.nothingTyped : text.length > longestMessage ? words.tooLong(longestMessage) : undefined;
  return (
    <AskDialog
      open
      title={words.message}
      why={words.messageWhy}
      verb={words.send}
      onVerb={show}
      onClose={onClose}
      blocked={blocked}
    >
      <TextEntry label={words.messageField} value={typed} onText={setTyped} lines={3} autoFocus />
    </AskDialog>
  );
}
