import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { CodeEntry } from '#components/code-entry.tsx';
import { useWords } from '#components/language.tsx';
import type { MemberId } from '#domain/ids.ts';
import { seatOf } from '#domain/meeting/meeting-record.ts';
import { provenByPin } from '#domain/voting/kiosk.ts';
import { isPin, setPin } from '#store/pins.ts';
import { kioskWords } from '#words/kiosk-words.ts';
import { useDesk } from '../desk.tsx';
import { keepKiosk, useHeldKiosk } from '../kiosk-memory.ts';
import { useRoom } from './room.ts';

interface PinDialogProps {
  readonly memberId: MemberId;
  onClose(this: void): void;
}

/** A member sets a PIN of his own, which takes the place of codes in this vote and in those to come on this laptop. */
export function PinDialog({ memberId, onClose }: PinDialogProps) {
  const { pin: words } = useWords(kioskWords);
  const desk = useDesk();
  const { record } = useRoom();
  const held = useHeldKiosk();
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const wrong = !isPin(first) ? words.notAPin : first === again ? undefined : words.differ;
  const save = async (): Promise<void> => {
    await setPin(desk, memberId, first);
    if (held) keepKiosk(provenByPin(held.kiosk, memberId));
    onClose();
  };
  return (
    <AskDialog
      open
      title={words.title(seatOf(record, memberId).name)}
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
