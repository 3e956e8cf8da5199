import Box from '@mui/material/Box';
import { useState } from 'react';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { colour, type } from '#components/tokens.ts';
import { seatOf } from '#domain/meeting/meeting-record.ts';
import { rowsGoneOn } from '#domain/voting/recount.ts';
import { onOnePaper, type Round } from '#domain/voting/round.ts';
import { countingWords } from '#words/counting-words.ts';
import { ChallengeDialog } from './challenge-dialog.tsx';
import { RecountDialog } from './recount-dialog.tsx';
import type { Recounting } from './recounting.ts';
import { useRoom } from './room.ts';

interface AfterCountProps {
  readonly round: Round;
  /** Whether the keys are for this vote: of several on a list, for the last. */
  readonly keyed: boolean;
  onRecount(this: void, recounting: Recounting): void;
}

/** What can follow on an announced ballot while the meeting is open: it is counted again, or somebody objects. */
export function AfterCount({ round, keyed, onRecount }: AfterCountProps) {
  const { recount, challenge } = useWords(countingWords);
  const { record } = useRoom();
  const [asked, setAsked] = useState<'recount' | 'challenge' | null>(null);
  if (record.meeting.phase !== 'in-session' || round.result?.mode !== 'ballot') return null;
  // Of a ballot on the laptop there are no papers to count again; what was voted on again or moved stands.
  const isFixed =
    round.means === 'kiosk' ||
    record.rounds.some(({ result }) => result === null) ||
    onOnePaper(record.rounds, round).some((one) => rowsGoneOn(record, one).length > 0);
  const close = (): void => setAsked(null);
  return (
    <>
      <KeyedButton keys={keyed ? 'Y' : undefined} onPress={() => setAsked('challenge')}>
        {challenge.action}
      </KeyedButton>
      {!isFixed && (
        <KeyedButton keys={keyed ? 'M' : undefined} onPress={() => setAsked('recount')}>
          {recount.action}
        </KeyedButton>
      )}
      {asked === 'recount' && <RecountDialog round={round} onBegun={onRecount} onClose={close} />}
      {asked === 'challenge' && <ChallengeDialog round={round} onClose={close} />}
    </>
  );
}

/** What followed on a count, under its figures: which results it replaced, and who objected to it. */
export function CountHistory({ round: { recounts, challenges } }: { readonly round: Round }) {
  const { recount, challenge } = useWords(countingWords);
  const { record } = useRoom();
  const lines = [
    ...recounts.map(({ closedAt, askedBy, reason }) => recount.was(closedAt, seatOf(record, askedBy).name, reason)),
    ...challenges.map(({ memberId, text, answer }) => challenge.line(seatOf(record, memberId).name, text, answer)),
  ];
  if (lines.length === 0) return null;
  return (
    <Box component="ul" sx={{ ...type.dense, listStyle: 'none', m: 0, p: 0, flexBasis: '100%', color: colour.ink2 }}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </Box>
  );
}
