import Close from '@mui/icons-material/CloseOutlined';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useWords } from '#components/language.tsx';
import { OutcomeChip } from '#components/meeting-chips.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, smallWindow, type } from '#components/tokens.ts';
import { percentText } from '#domain/figures.ts';
import type { RowTally } from '#domain/voting/hands.ts';
import type { NominationId } from '#domain/ids.ts';
import { seatOf, talliesOf } from '#domain/meeting/meeting-record.ts';
import { calledName, nomineeDetail } from '#domain/nominations/nomination.ts';
import type { Outcome } from '#domain/meeting/outcome.ts';
import { mostChosen } from '#domain/voting/choices.ts';
import { countsOpinions, type Round } from '#domain/voting/round.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { roundWords } from '#words/round-words.ts';
import { voteWords } from '#words/vote-words.ts';
import type { AgendaGroup } from './agenda.ts';
import { useRoom } from './room.ts';

interface ResultTableProps {
  readonly round: Round;
  readonly group: AgendaGroup;
  /** The case in hand. */
  readonly current: NominationId | undefined;
  onCurrent(this: void, id: NominationId): void;
}

/** The rows of a closed vote: in favour and needed, both shares with their fractions, and the conclusion in words. */
export function ResultTable({ round, group, current, onCurrent }: ResultTableProps) {
  const { result: words } = useWords(voteWords);
  const { count } = useWords(roundWords);
  const ballot = round.rule.mode === 'ballot';
  const chooses = mostChosen(round) !== undefined;
  return (
    <Table sx={{ [smallWindow]: narrowCells }}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ pl: '14px' }}>{words.number}</TableCell>
          <TableCell>{words.nominee}</TableCell>
          <TableCell align="right">{chooses ? count.chosen : words.yes}</TableCell>
          <TableCell align="right">{words.required}</TableCell>
          {!chooses && (
            <TableCell align="right" sx={{ minWidth: 62 }}>
              {words.no}
            </TableCell>
          )}
          {!chooses && <TableCell align="right">{ballot ? words.blank : words.abstained}</TableCell>}
          {ballot && !chooses && <TableCell align="right">{words.invalidRow}</TableCell>}
          <TableCell>{words.conclusion}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {talliesOf(round).map((tally) => (
          <ResultRow
            key={tally.nominationId}
            tally={tally}
            round={round}
            group={group}
            here={tally.nominationId === current}
            onHere={() => onCurrent(tally.nominationId)}
          />
        ))}
      </TableBody>
    </Table>
  );
}

/** In a narrow window shares wrap under their conclusion, so that no column is cut. */
const narrowCells = {
  '& .MuiTableCell-root': { px: '4px', minWidth: 0, whiteSpace: 'normal' },
  '& .MuiTableCell-root:first-of-type': { pl: '8px' },
} as const;

interface ResultRowProps {
  readonly here: boolean;
  onHere(this: void): void;
  readonly tally: RowTally;
  readonly round: Round;
  readonly group: AgendaGroup;
}

function ResultRow({ here, onHere, tally, round, group }: ResultRowProps) {
  const { result: words } = useWords(voteWords);
  const { matter } = useWords(meetingRoomWords);
  const { standing } = useWords(roundWords);
  const { record } = useRoom();
  const agendaCase = group.cases.find(({ nomination }) => nomination.id === tally.nominationId);
  const nominee = agendaCase?.nominee;
  const outcome = agendaCase?.matter.outcome;
  const row = round.rows.find(({ nominationId }) => nominationId === tally.nominationId);
  const recused = row?.recused ?? [];
  return (
    <TableRow
      aria-current={here ? 'true' : undefined}
      onClick={onHere}
      sx={
        here
          ? { backgroundColor: colour.goldSoft, '& > td:first-of-type': { boxShadow: `inset 3px 0 ${colour.gold}` } }
          : {}
      }
    >
      <TableCell sx={{ pl: '14px', color: colour.ink2 }}>{row?.number}</TableCell>
      <TableCell component="th" scope="row" sx={{ minWidth: 150 }}>
        <Box sx={{ fontWeight: 500 }}>{nominee && calledName(nominee)}</Box>
        <Box sx={{ ...type.caption, color: colour.ink2, fontWeight: 400 }}>{nominee && nomineeDetail(nominee)}</Box>
        {recused.length > 0 && (
          <Box sx={{ ...type.caption, color: colour.local, fontWeight: 400 }}>
            {matter.recused(recused.map((id) => seatOf(record, id).name).join(', '))}
          </Box>
        )}
      </TableCell>
      <TableCell align="right" sx={{ fontSize: 16, fontWeight: 600 }}>
        {tally.yes}
      </TableCell>
      <TableCell align="right">{tally.required}</TableCell>
      {!tally.standing && <TableCell align="right">{tally.no}</TableCell>}
      {!tally.standing && <TableCell align="right">{tally.blank}</TableCell>}
      {round.rule.mode === 'ballot' && !tally.standing && <TableCell align="right">{tally.invalidRow}</TableCell>}
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {outcome && isOfLater(outcome, round) ? (
          <OutcomeChip outcome={outcome} />
        ) : tally.standing ? (
          <StatusChip
            {...(tally.enough ? { tone: 'ok' as const } : { icon: <Close /> })}
            label={standing[tally.standing]}
          />
        ) : tally.enough ? (
          <StatusChip tone="ok" label={words.enough} />
        ) : (
          <StatusChip label={words.notEnough} icon={<Close />} />
        )}
        <Shares tally={tally} round={round} />
      </TableCell>
    </TableRow>
  );
}

/** A condition set on this vote, or what was entered after it; another vote's outcome stands in its own table. */
const isOfLater = (outcome: Outcome, round: Round): boolean =>
  'roundId' in outcome
    ? outcome.type === 'approved-on-condition' && outcome.roundId === round.id
    : round.question.type === 'choose' || outcome.type === 'transferred';

/** Both shares, each with its fraction: of all members, and of those who took part. */
function Shares({ tally, round }: { readonly tally: RowTally; readonly round: Round }) {
  const { result: words } = useWords(voteWords);
  const { members, present, writtenOpinions } = round.roll;
  const opinions = countsOpinions(round.rule) ? writtenOpinions.length : 0;
  const voters = present.length + opinions - tally.recused;
  const ofVoters = opinions > 0 ? words.ofVoters : words.ofPresent;
  return (
    <>
      <Box sx={{ mt: '3px' }}>{words.ofMembers(tally.yes, members.length, percentText(tally.yes, members.length))}</Box>
      <Box sx={{ ...type.caption, color: colour.ink2 }}>
        {ofVoters(tally.yes, voters, percentText(tally.yes, voters))}
      </Box>
    </>
  );
}
