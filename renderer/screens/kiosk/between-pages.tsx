import CheckCircle from '@mui/icons-material/CheckCircleOutlineOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { colour } from '#components/tokens.ts';
import { turnout } from '#domain/voting/kiosk.ts';
import { kioskWords } from '#words/kiosk-words.ts';
import { BoothMiddle, BoothSentence } from '../booth.tsx';
import { VoteBooth, type VoteBoothProps } from './vote-booth.tsx';

interface NeutralPageProps extends VoteBoothProps {
  onBegin(this: void): void;
  onWayOut(this: void): void;
}

/** Between two members: how many have voted, and nothing of anybody. */
export function NeutralPage({ onBegin, onWayOut, ...booth }: NeutralPageProps) {
  const words = useWords(kioskWords);
  const { voted, voters } = turnout(booth.kiosk);
  return (
    <VoteBooth {...booth}>
      <BoothMiddle title={words.desk.turnout(voted, voters)}>
        <BoothSentence>{words.booth.beginHint}</BoothSentence>
        <NextAction keys="Enter" onPress={onBegin} beside={<Button onClick={onWayOut}>{words.booth.wayOut}</Button>}>
          {words.booth.begin}
        </NextAction>
        {voted === 0 && <BoothSentence>{words.memoryOnly}</BoothSentence>}
      </BoothMiddle>
    </VoteBooth>
  );
}

/** The ballot is in: said to the member who still holds the laptop, who is not named any more. */
export function RecordedPage({ onPassOn, ...booth }: VoteBoothProps & { onPassOn(this: void): void }) {
  const { booth: words } = useWords(kioskWords);
  return (
    <VoteBooth {...booth}>
      <BoothMiddle title={words.recorded}>
        <Box role="status" sx={{ display: 'flex', gap: '14px', alignItems: 'flex-start' }}>
          <CheckCircle sx={{ fontSize: 32, color: colour.ok }} />
          <BoothSentence>{words.recordedWhy}</BoothSentence>
        </Box>
        <NextAction keys="Enter" onPress={onPassOn}>
          {words.passOn}
        </NextAction>
      </BoothMiddle>
    </VoteBooth>
  );
}
