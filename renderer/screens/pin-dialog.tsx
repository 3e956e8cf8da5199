import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { CodeEntry } from '#components/code-entry.tsx';
import { useWords } from '#components/language.tsx';
import type { MemberId } from '#domain/ids.ts';
import { isPin, setPin } from '#store/pins.ts';
import { kioskWords } from '#words/kiosk-words.ts';
import { useDesk } from './desk.tsx';

interface PinDialogProps {
  readonly memberId: MemberId;
  readonly name: string;
  /** The PIN is kept on this laptop: from now on it takes the place of a code. */
  onSet(this: void): void;
  onClose(this: void): void;
}

/** A member sets a PIN of his own, which takes the place of codes now and whenever this laptop goes round. */
export function PinDialog({ memberId, name, onSet, onClose }: PinDialogProps) {
  const { pin: words } = useWords(kioskWords);
  const desk = useDesk();
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const wrong = !isPin(first) ? words.notAPin : first === again ? undefined : words.differ;
  const save = async (): Promise<void> => {
    await setPin(desk, memberId, first);
    onSet();
    onClose();
  };
  return (
    <AskDialog
      open
      title={words.title(name)}
      why={words.why}
      verb={words.confirm}
      onVerb={save}
      onClose={onClose}
      blocked={wrong}
    >
      <CodeEntry label={words.first} value={first} onCode={setFirst} autoFocus />
      <CodeEntry label={words.again} value={again} onCode={setAgain} />
    </AskDialog>
  );
}
