import { useState } from 'react';
import { useWords } from '#components/language.tsx';
import { ReasonDialog } from '#components/reason-dialog.tsx';
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
  const [error, setError] = useState<string | undefined>();
  const show = (typed: string): void => {
    const text = tidyText(typed);
    if (text === '') return setError(words.nothingTyped);
    if (text.length > longestMessage) return setError(words.tooLong(longestMessage));
    onMessage(text);
    onClose();
  };
  return (
    <ReasonDialog
      title={words.message}
      why={words.messageWhy}
      label={words.messageField}
      verb={words.send}
      onReason={show}
      onClose={onClose}
      error={error}
    />
  );
}
