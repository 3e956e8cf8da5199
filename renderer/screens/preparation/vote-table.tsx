import Lock from '@mui/icons-material/LockOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { GradeChip } from '#components/grade-chip.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { colour } from '#components/tokens.ts';
import type { MemberId } from '#domain/ids.ts';
import { countsOpinions } from '#domain/voting/round.ts';
import type { Award } from '#domain/rules/rule-book.ts';
import { prospectOf } from '#domain/rules/rule-edition.ts';
import { capitalised } from '#domain/text.ts';
import { preparationRulesWords } from '#words/preparation-rules-words.ts';
import { thresholdOfBase } from '#words/rule-words.ts';

interface VoteTableProps {
  readonly awards: readonly Award[];
  readonly members: readonly MemberId[];
  onSettle(this: void, award: Award): void;
}

/** Each award from higher to lower: its vote, what it needs of this council, and whether that can be reached. */
export function VoteTable({ awards, members, onSettle }: VoteTableProps) {
  const words = useWords(preparationRulesWords);
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={words.threshold}>
      <Table sx={{ minWidth: 860 }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ pl: '14px' }}>{words.award}</TableCell>
            <TableCell>{words.mode}</TableCell>
            <TableCell>{words.threshold}</TableCell>
            <TableCell align="right">{words.needs}</TableCell>
            <TableCell align="right" sx={oneLine}>
              {words.attainable}
            </TableCell>
            <TableCell>{words.withRecusal}</TableCell>
            <TableCell>{words.source}</TableCell>
            <TableCell sx={{ pr: '14px' }}>{words.deed}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {awards
            .toSorted((a, b) => a.paperOrder - b.paperOrder)
            .map((award) => (
              <VoteLine key={award.id} award={award} members={members} onSettle={onSettle} />
            ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function VoteLine({ award, members, onSettle }: Omit<VoteTableProps, 'awards'> & { readonly award: Award }) {
  const words = useWords(preparationRulesWords);
  const language = useLanguage();
  const { vote } = award;
  const name = award.name[language];
  const all = prospectOf(vote, members);
  const one = prospectOf(vote, members, 1);
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ pl: '14px' }}>
        <strong>{name}</strong>
      </TableCell>
      <TableCell sx={oneLine}>
        {words.modes[vote.mode]}
        <Quiet size="caption">{countsOpinions(vote) ? words.opinionsCounted : words.opinionsNotCounted}</Quiet>
      </TableCell>
      <TableCell sx={oneLine}>{capitalised(thresholdOfBase(vote.threshold, vote.base, language))}</TableCell>
      <TableCell align="right">
        <strong>{words.of(all.required, all.base)}</strong>
      </TableCell>
      <TableCell align="right">{words.of(all.attainable, members.length)}</TableCell>
      <TableCell sx={oneLine}>
        {words.withOne(one.required, one.attainable)}
        {!one.reachable && (
          <Box component="span" sx={{ color: colour.warning, ml: '6px', fontWeight: 500 }}>
            {words.unreachable}
          </Box>
        )}
      </TableCell>
      <TableCell sx={{ maxWidth: 160 }}>
        <GradeChip rule={vote} {...(vote.grade === 'local' ? { label: vote.source } : {})} />
      </TableCell>
      <TableCell sx={{ pr: '14px' }}>
        {vote.grade === 'law' ? (
          <Box sx={{ display: 'flex', gap: '6px', alignItems: 'center', color: colour.ink2 }}>
            <Lock sx={{ fontSize: 16 }} />
            {words.locked}
          </Box>
        ) : (
          <Button
            size="small"
            variant="text"
            aria-label={words.settleNamed(name)}
            onClick={() => onSettle(award)}
            sx={{ ml: '-10px', whiteSpace: 'nowrap' }}
          >
            {words.settle}
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
}

/** Rules are read down the column, a line each; the name and the article may take two. */
const oneLine = { whiteSpace: 'nowrap' } as const;
