import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useWords } from '#components/language.tsx';
import { OutcomeChip } from '#components/meeting-chips.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, lowWindow, type } from '#components/tokens.ts';
import { panelFacts } from '#domain/papers/panel-facts.ts';
import { calledName, nomineeDetail } from '#domain/nominations/nomination.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import { shortDate } from '#domain/time.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { nominationWords } from '#words/nomination-words.ts';
import type { AgendaCase, AgendaGroup } from './agenda.ts';
import { CaseActions } from './case-actions.tsx';
import { CaseConditions } from './case-conditions.tsx';
import { CaseGaps } from './file-gaps.tsx';
import { CaseHistory } from './case-history.tsx';
import { ClusterEvidence } from './cluster-evidence.tsx';
import { EarlierVotes } from './earlier-votes.tsx';
import { useRoom } from './room.ts';

interface CaseInHandProps {
  readonly group: AgendaGroup;
  readonly agendaCase: AgendaCase;
}

/** The nominee whom the council talks about: name, what speaks for the case, the rule book's conditions. */
export function CaseInHand({ group, agendaCase }: CaseInHandProps) {
  const { occasion } = useWords(nominationWords);
  const { matter, nomination, nominee } = agendaCase;
  return (
    <Box
      tabIndex={0}
      role="group"
      aria-label={calledName(nominee)}
      sx={{
        flex: 1,
        minHeight: 120,
        overflow: 'auto',
        display: 'grid',
        gap: '8px',
        [lowWindow]: { gap: '5px' },
        alignContent: 'start',
      }}
    >
      <Box>
        <Box sx={{ display: 'flex', gap: '8px', alignItems: 'center' }}>
          <Typography component="h2" sx={{ ...type.personInHand, flex: 1 }}>
            {calledName(nominee)}
          </Typography>
          <StatusChip label={occasion[nomination.occasion]} />
          {matter.outcome && <OutcomeChip outcome={matter.outcome} />}
        </Box>
        <Box sx={{ color: colour.ink2 }}>{nomineeDetail(nominee)}</Box>
        <CaseHistory agendaCase={agendaCase} />
        <ClusterEvidence nominationId={nomination.id} />
        <EarlierVotes group={group} agendaCase={agendaCase} />
      </Box>
      <CaseActions group={group} agendaCase={agendaCase} />
      <CaseFacts agendaCase={agendaCase} />
      <CaseGaps nominationId={nomination.id} />
      <CaseConditions group={group} agendaCase={agendaCase} />
    </Box>
  );
}

/** What speaks for the case: the council's score of an enterprise, earlier awards with their decisions, the achievement. */
function CaseFacts({ agendaCase }: { readonly agendaCase: AgendaCase }) {
  const { matter: words } = useWords(meetingRoomWords);
  const { nomination } = agendaCase;
  const score = useScore(agendaCase);
  return (
    <Box
      component="dl"
      sx={{
        ...type.dense,
        m: 0,
        display: 'grid',
        gridTemplateColumns: '132px 1fr',
        gap: '4px 12px',
        py: '8px',
        borderTop: `1px solid ${colour.line}`,
        borderBottom: `1px solid ${colour.line}`,
        '& dt': { color: colour.ink2 },
        '& dd': { m: 0 },
      }}
    >
      {score !== undefined && (
        <>
          <dt>{words.score}</dt>
          <Box component="dd" sx={{ fontWeight: 600 }}>
            {score}
          </Box>
        </>
      )}
      <dt>{words.achievement}</dt>
      <dd>{nomination.achievement || words.noEarlier}</dd>
      <dt>{words.earlier}</dt>
      <dd>
        {nomination.earlierAwards.length === 0 && words.noEarlier}
        {nomination.earlierAwards.map(({ award, decisionNumber, decisionDate }) => (
          <Box key={`${decisionNumber} ${award}`}>
            {words.earlierOne(award, decisionNumber, decisionDate === null ? '' : shortDate(decisionDate))}
          </Box>
        ))}
      </dd>
    </Box>
  );
}

function useScore({ nominee }: AgendaCase): string | undefined {
  const { matter: words } = useWords(meetingRoomWords);
  const { record } = useRoom();
  const panel = panelFacts(record);
  const row = panel?.rows.find((candidate) => candidate.nominee === calledName(nominee));
  if (!panel || !row || row.mean === null) return undefined;
  const figures = [formatPoints(row.mean, 2), formatPoints(row.outOf)] as const;
  if (row.disqualified) return words.scoreDisqualified(...figures);
  if (row.rank === null) return undefined;
  const line = words.scoreLine(...figures, row.rank, panel.rows.length);
  return row.provisional ? `${line} (${words.scoreProvisional})` : line;
}
