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
import { criterionOf, type CriteriaSet } from '#domain/scoring/criteria.ts';
import type { MeetingId } from '#domain/ids.ts';
import { equalsAmong } from '#domain/scoring/ties.ts';
import type { Ranked } from '#domain/scoring/ranking.ts';
import { criteriaWords, tieStepSentence } from '#words/criteria-words.ts';
import { panelWords } from '#words/panel-words.ts';
import { MeanFigure, placeOf, RankBadge, SheetCount } from './figures.tsx';
import type { Scored } from './panel-figures.ts';
import { useBoth, type BothEntries } from './mismatches.ts';
import { topics, type ScoreBook } from './score-book.ts';
import { DecideTies } from './decide-ties.tsx';
import { useBook } from './use-score-book.ts';

interface PanelRankingProps {
  readonly book: ScoreBook;
  readonly both: BothEntries | null;
  readonly set: CriteriaSet;
  readonly scored: readonly Scored[];
  readonly meetingId: MeetingId;
  readonly mayDecide: boolean;
}

/** Toàn hội đồng: mean and place of every enterprise, best first, "tạm" while sheets are missing. */
export function PanelRanking({ book, both, set, scored, meetingId, mayDecide }: PanelRankingProps) {
  const words = useWords(panelWords);
  const { ranks, missing } = useBook(book, topics.ranks, book.places);
  const unproven = useBoth(both, (books) => books.unproven(), 0);
  const ranking = [...ranks.values()];
  const ties = equalsAmong(ranking);
  return (
    <Card
      flush
      title={words.wholeCouncil}
      aside={missing + unproven > 0 && <StatusChip tone="warning" label={words.provisional} />}
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
              book={book}
              ranked={ranked}
              name={scored.find(({ id }) => id === ranked.nomineeId)}
              set={set}
              tied={ranked.rank !== undefined && ranking.filter(({ rank }) => rank === ranked.rank).length > 1}
            />
          ))}
        </TableBody>
      </Table>
      {mayDecide && ties.length > 0 && (
        <Box sx={{ px: '14px', py: '8px' }}>
          <DecideTies {...{ meetingId, scored, ties }} />
        </Box>
      )}
    </Card>
  );
}

interface RankedRowProps {
  readonly book: ScoreBook;
  readonly ranked: Ranked;
  readonly name: Scored | undefined;
  readonly set: CriteriaSet;
  /** Equal to another at every step: the place stays shared until the council decides. */
  readonly tied: boolean;
}

function RankedRow({ book, ranked, name, set, tied }: RankedRowProps) {
  const words = useWords(panelWords);
  const { nomineeId, decidedByStep } = ranked;
  const setWords = useWords(criteriaWords);
  const labelOf = (code: string): string => criterionOf(set.criteria, code)?.label ?? '';
  const step = decidedByStep === undefined ? undefined : set.tieChain[decidedByStep];
  return (
    <TableRow>
      <TableCell sx={{ pl: '14px', whiteSpace: 'nowrap' }}>
        <RankBadge place={placeOf(ranked)} />
      </TableCell>
      <TableCell component="th" scope="row" sx={{ ...type.caption, fontWeight: 400 }}>
        {name && `${name.number}. ${name.name}`}
        {ranked.decision && (
          <Box sx={{ ...type.caption, color: colour.ink2 }}>{words.tie.decided(ranked.decision.reason)}</Box>
        )}
        {tied && <Box sx={{ ...type.caption, color: colour.warning }}>{words.tied}</Box>}
        {step && (
          <Box sx={{ ...type.caption, color: colour.ink2 }}>
            {words.decidedBy(tieStepSentence(step, labelOf, setWords))}
          </Box>
        )}
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        <MeanFigure book={book} set={set} nomineeId={nomineeId} />
      </TableCell>
      <TableCell align="right">
        <SheetCount book={book} nomineeId={nomineeId} />
      </TableCell>
    </TableRow>
  );
}
