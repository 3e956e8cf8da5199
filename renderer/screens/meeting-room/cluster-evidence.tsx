import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useWords } from '#components/language.tsx';
import { OutcomeChip } from '#components/meeting-chips.tsx';
import { goTo } from '#components/navigation.ts';
import { type } from '#components/tokens.ts';
import type { NominationId } from '#domain/ids.ts';
import { shortDate } from '#domain/time.ts';
import { clusterEvidence } from '#store/cluster-evidence.ts';
import { useLive } from '#store/live.ts';
import { businessWords } from '#words/business-words.ts';
import { useDesk } from '../desk.tsx';
import { useRoom } from './room.ts';

/** What the cluster of a nominee came to, with the way to its minutes: evidence before the council, nothing in the cluster itself. */
export function ClusterEvidence({ nominationId }: { readonly nominationId: NominationId }) {
  const words = useWords(businessWords);
  const { db } = useDesk();
  const { council } = useRoom().record;
  const asked = council.kind === 'council';
  const found = useLive(async () => (asked ? clusterEvidence(db, nominationId) : []), [db, nominationId, asked]);
  return found?.map(({ meeting, outcome, votes }) => (
    <Box key={meeting.id} sx={{ ...type.dense, display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' }}>
      <span>{`${meeting.title}, ${shortDate(meeting.date)}${votes ? `: ${words.units(votes.yes, votes.of)}` : ''}`}</span>
      <OutcomeChip outcome={outcome} />
      <Button size="small" variant="text" sx={{ minHeight: 24, py: 0 }} onClick={() => goTo(`/papers/${meeting.id}`)}>
        {words.minutes}
      </Button>
    </Box>
  ));
}
