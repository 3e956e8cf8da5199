import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { CodeEntry } from '#components/code-entry.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { kioskWords } from '#words/kiosk-words.ts';
import { Booth, BoothMiddle, BoothSentence, type BoothProps } from './booth.tsx';

interface WayOutPageProps extends BoothProps {
  readonly everybodyVoted: boolean;
  onOut(this: void): void;
  onLeave(this: void): void;
}

/** The secretary takes the laptop back, with the code that only he has. */
export function WayOutPage({ everybodyVoted, onOut, onLeave, ...booth }: WayOutPageProps) {
  const { booth: words } = useWords(kioskWords);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  useHotkey('Escape', words.leave, everybodyVoted ? undefined : onLeave);
  const enter = (): void => {
    if (typed === booth.kiosk.wayOut) onOut();
    else {
      setTyped('');
      setWrong(true);
    }
  };
  return (
    <Booth {...booth}>
      <BoothMiddle title={words.wayOut}>
        {everybodyVoted && <BoothSentence>{words.allVoted}</BoothSentence>}
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
        <NextAction onPress={enter} beside={!everybodyVoted && <Button onClick={onLeave}>{words.leave}</Button>}>
          {words.wayOutConfirm}
        </NextAction>
      </BoothMiddle>
    </Booth>
  );
}
