import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Card } from '#components/card.tsx';
import { useWords } from '#components/language.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, type } from '#components/tokens.ts';
import { rankPanel, scorersOf } from '#domain/panel.ts';
import { maximumOf, type CriteriaSet } from '#domain/criteria.ts';
import type { MeetingRecord } from '#domain/meeting-record.ts';
import { formatPoints } from '#domain/points.ts';
import type { Ranked } from '#domain/ranking.ts';
import { scoringWords } from '#words/scoring-words.ts';
import { missingSheets, scoredOf } from './panel.ts';

interface PanelRankingProps {
  readonly record: MeetingRecord;
  readonly set: CriteriaSet;
}

/** Toàn hội đồng: mean and place of every enterprise, "tạm" while sheets are missing. */
export function PanelRanking({ record, set }: PanelRankingProps) {
  const words = useWords(scoringWords);
  const ranking = rankPanel(record, set);
  const nominees = scoredOf(record);
  const missing = missingSheets(record, set);
  return (
    <Card
      flush
      title={words.wholeCouncil}
      aside={missing > 0 && <StatusChip tone="warning" label={words.provisional} />}
    >
      <Table sx={{ '& td, & th': { py: '2px' } }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ pl: '14px' }}>{words.rank}</TableCell>
            <TableCell>{words.enterprise}</TableCell>
            <TableCell align="right">{words.points}</TableCell>
            <TableCell align="right">{words.sheets}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {ranking.map((ranked) => (
            <RankedRow
              key={ranked.nomineeId}
              ranked={ranked}
              name={nominees.find(({ id }) => id === ranked.nomineeId)}
              set={set}
              all={scorersOf(record).length}
              tied={ranked.rank !== undefined && ranking.filter(({ rank }) => rank === ranked.rank).length > 1}
            />
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

interface RankedRowProps {
  readonly ranked: Ranked;
  readonly name: { readonly number: number; readonly name: string } | undefined;
  readonly set: CriteriaSet;
  readonly all: number;
  /** Equal to another at every step: the place stays shared until the council decides. */
  readonly tied: boolean;
}

function RankedRow({ ranked, name, set, all, tied }: RankedRowProps) {
  const words = useWords(scoringWords);
  const { rank, score, decidedByStep } = ranked;
  const step = decidedByStep === undefined ? undefined : set.tieChain[decidedByStep];
  const group = set.criteria.find((criterion) => criterion.code === step);
  return (
    <TableRow>
      <TableCell sx={{ pl: '14px' }}>
        {rank === undefined ? (
          <Box component="span" sx={{ color: colour.ink3 }}>
            {words.waiting}
          </Box>
        ) : (
          <Box component="span" sx={{ ...badge, ...(rank === 1 ? first : {}) }}>
            {rank}
          </Box>
        )}
      </TableCell>
      <TableCell component="th" scope="row" sx={{ ...type.caption, fontWeight: 400 }}>
        {name && `${name.number}. ${name.name}`}
        {tied && <Box sx={{ ...type.caption, color: colour.warning }}>{words.tied}</Box>}
        {group && <Box sx={{ ...type.caption, color: colour.ink2 }}>{words.decidedBy(group.label)}</Box>}
      </TableCell>
      <TableCell align="right" sx={{ fontWeight: 600 }}>
        {score.mean === undefined ? (
          <Box component="span" sx={{ color: colour.ink3, fontWeight: 400 }}>
            {words.waiting}
          </Box>
        ) : (
          formatPoints(score.mean, 2)
        )}
        {score.mean !== undefined && score.outOf < maximumOf(set.criteria) && (
          <Box sx={{ ...type.caption, color: colour.ink2, fontWeight: 400, whiteSpace: 'nowrap' }}>
            {words.outOf(formatPoints(score.outOf))}
          </Box>
        )}
      </TableCell>
      <TableCell align="right">{`${score.sheets}/${all}`}</TableCell>
    </TableRow>
  );
}

const badge = {
  display: 'inline-grid',
  placeItems: 'center',
  width: 24,
  height: 24,
  borderRadius: '12px',
  backgroundColor: colour.sunken,
  fontWeight: 600,
} as const;
const first = { backgroundColor: colour.goldSoft, color: colour.goldText, boxShadow: `inset 0 0 0 2px ${colour.gold}` };
