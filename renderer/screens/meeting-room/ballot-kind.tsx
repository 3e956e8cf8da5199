import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useLanguage, useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { StatusChip } from '#components/status-chip.tsx';
import { awardOf } from '#domain/rules/rule-book.ts';
import { mostChosen } from '#domain/voting/choices.ts';
import { onOnePaper, turnOf, type Round } from '#domain/voting/round.ts';
import { roundWords } from '#words/round-words.ts';
import { useRoom } from './room.ts';

/** What is not usual of a ballot that runs: a choice, a second vote, other awards on its paper; and the way to print it. */
export function BallotKind({ round, prints = false }: { readonly round: Round; readonly prints?: boolean }) {
  const { paperOf } = useWords(roundWords);
  const language = useLanguage();
  const { record } = useRoom();
  const most = mostChosen(round);
  const turn = turnOf(record.rounds, round);
  const others = onOnePaper(record.rounds, round).filter(({ id }) => id !== round.id);
  if (turn === 1 && most === undefined && others.length === 0 && !prints) return null;
  return (
    <Box sx={{ display: 'flex', gap: '6px', flexWrap: 'wrap', alignItems: 'center' }}>
      {turn > 1 && <StatusChip tone="warning" label={paperOf.turn(turn)} />}
      {most !== undefined && <StatusChip tone="gold" label={paperOf.choose(most, round.rows.length)} />}
      {others.length > 0 && (
        <StatusChip
          label={paperOf.together(
            others.map(({ awardId }) => awardOf(record.ruleBook, awardId).shortName[language]).join(', '),
          )}
        />
      )}
      {prints && (
        <Button size="small" onClick={() => goTo(`/papers/${record.meeting.id}`)}>
          {paperOf.print}
        </Button>
      )}
    </Box>
  );
}
