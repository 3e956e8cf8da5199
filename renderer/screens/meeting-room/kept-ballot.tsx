import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useLanguage, useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { Quiet } from '#components/quiet.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { awardOf } from '#domain/rules/rule-book.ts';
import { setupInForce, setupNow } from '#domain/voting/ballot-setup.ts';
import { plannedVotes } from '#domain/voting/opening.ts';
import { turnOf } from '#domain/voting/round.ts';
import { roundWords } from '#words/round-words.ts';
import type { AgendaGroup } from './agenda.ts';
import { useRoom } from './room.ts';

/** The ballot that was set up and is not issued yet: what its paper asks, and the way to print it. */
export function KeptBallot({ group }: { readonly group: AgendaGroup }) {
  const { paperOf } = useWords(roundWords);
  const language = useLanguage();
  const { record, papers } = useRoom();
  const kept = setupInForce(record, group.award.id);
  if (!kept) return null;
  const planned = plannedVotes(record, papers, group.award.id, setupNow(record, kept));
  const [first, ...others] = planned.ok ? planned.value : [];
  const turn = first ? turnOf(record.rounds, first) : 1;
  return (
    <Box sx={{ display: 'flex', gap: '6px', flexWrap: 'wrap', alignItems: 'center' }}>
      <Quiet>{paperOf.setUp}</Quiet>
      {turn > 1 && <StatusChip tone="warning" label={paperOf.turn(turn)} />}
      {first?.question.type === 'choose' && (
        <StatusChip tone="gold" label={paperOf.choose(first.question.most, first.rows.length)} />
      )}
      {first?.question.type === 'yes-no' && kept.only && <StatusChip label={paperOf.rows(first.rows.length)} />}
      {others.length > 0 && (
        <StatusChip
          label={paperOf.together(
            others.map(({ awardId }) => awardOf(record.ruleBook, awardId).shortName[language]).join(', '),
          )}
        />
      )}
      <Button size="small" onClick={() => goTo(`/papers/${record.meeting.id}`)}>
        {paperOf.print}
      </Button>
    </Box>
  );
}
