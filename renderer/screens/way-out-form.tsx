import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { CodeEntry } from '#components/code-entry.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { kioskWords } from '#words/kiosk-words.ts';
import { BoothMiddle, BoothSentence } from './booth.tsx';

interface WayOutFormProps {
  /** The code that only the secretary has. */
  readonly wayOut: string;
  /** Why the laptop is to be given back now, if there is a reason. */
  readonly note?: string | undefined;
  onOut(this: void): void;
  /** Back to the members; undefined where nobody is left to have a turn. */
  readonly onLeave: (() => void) | undefined;
}

/** The secretary takes the laptop back, with the code that only he has. */
export function WayOutForm({ wayOut, note, onOut, onLeave }: WayOutFormProps) {
  const { booth: words } = useWords(kioskWords);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  useHotkey('Escape', words.leave, onLeave);
  const enter = (): void => {
    if (typed === wayOut) onOut();
    else {
      setTyped('');
      setWrong(true);
    }
  };
  return (
    <BoothMiddle title={words.wayOut}>
      {note !== undefined && <BoothSentence>{note}</BoothSentence>}
      <Box sx={{ width: 320, maxWidth: '100%' }}>
        <CodeEntry
          label={words.wayOutCode}
          value={typed}
          onCode={(code) => {
            setTyped(code);
            setWrong(false);
          }}
          onEnter={enter}
          error={wrong ? words.wayOutWrong : undefined}
          autoFocus
          large
        />
      </Box>
      <NextAction onPress={enter} beside={onLeave && <Button onClick={onLeave}>{words.leave}</Button>}>
        {words.wayOutConfirm}
      </NextAction>
    </BoothMiddle>
  );
}
