import { useWords } from '#components/language.tsx';
import { kioskWords } from '#words/kiosk-words.ts';
import { WayOutForm } from '../way-out-form.tsx';
import { VoteBooth, type VoteBoothProps } from './vote-booth.tsx';

interface WayOutPageProps extends VoteBoothProps {
  readonly everybodyVoted: boolean;
  onOut(this: void): void;
  onLeave(this: void): void;
}

/** The secretary takes the laptop back, with the code that only he has. */
export function WayOutPage({ everybodyVoted, onOut, onLeave, ...booth }: WayOutPageProps) {
  const { booth: words } = useWords(kioskWords);
  return (
    <VoteBooth {...booth}>
      <WayOutForm
        wayOut={booth.kiosk.wayOut}
        note={everybodyVoted ? words.allVoted : undefined}
        onOut={onOut}
        onLeave={everybodyVoted ? undefined : onLeave}
      />
    </VoteBooth>
  );
}
