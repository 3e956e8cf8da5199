import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { InlineWarning } from '#components/inline-note.tsx';
import { useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import type { PlannedVote } from '#domain/voting/opening.ts';
import { roomDeedWords } from '#words/room-deed-words.ts';
import { useRoom } from './room.ts';

/** What the printed paper no longer says rightly: lines to strike on every paper, or names that it lacks. */
export function PrintedBallot({ votes }: { readonly votes: readonly PlannedVote[] }) {
  const { struck: words } = useWords(roomDeedWords);
  const { record } = useRoom();
  const struck = votes.flatMap((vote) => vote.struck);
  const notPrinted = votes.flatMap((vote) => vote.notPrinted);
  if (struck.length === 0 && notPrinted.length === 0) return null;
  const lines = struck.map(({ number, nominee }) => words.line(number, nominee ?? '')).join(', ');
  return (
    <Box sx={{ display: 'grid', gap: '6px', justifyItems: 'start' }}>
      {struck.length > 0 && <InlineWarning>{words.why(lines)}</InlineWarning>}
      {notPrinted.length > 0 && <InlineWarning>{words.notPrinted(notPrinted.length)}</InlineWarning>}
      <Button size="small" onClick={() => goTo(`/papers/${record.meeting.id}`)}>
        {words.reprint}
      </Button>
    </Box>
  );
}
