import Box from '@mui/material/Box';
import { useWords } from '#components/language.tsx';
import { colour, type } from '#components/tokens.ts';
import { talliesOf } from '#domain/meeting/meeting-record.ts';
import { turnOf } from '#domain/voting/round.ts';
import { roundWords } from '#words/round-words.ts';
import type { AgendaCase, AgendaGroup } from './agenda.ts';
import { useRoom } from './room.ts';

/** How a case came out of the votes that left it undecided, or that a second one may repeat. */
export function EarlierVotes({ group, agendaCase }: { readonly group: AgendaGroup; readonly agendaCase: AgendaCase }) {
  const { earlier, standing } = useWords(roundWords);
  const { record } = useRoom();
  return group.closedRounds.map((round) => {
    const tally = talliesOf(round).find(({ nominationId }) => nominationId === agendaCase.nomination.id);
    if (!tally) return null;
    const turn = turnOf(record.rounds, round);
    const result = tally.standing ?? (tally.enough ? 'chosen' : 'short');
    const said = tally.standing
      ? earlier.chosen(turn, tally.yes, tally.required, tally.base, standing[result])
      : earlier.voted(turn, tally.yes, tally.required, tally.base);
    return (
      <Box key={round.id} sx={{ ...type.dense, color: colour.warning }}>
        {said}
      </Box>
    );
  });
}
