import Close from '@mui/icons-material/CloseOutlined';
import Box from '@mui/material/Box';
import { Card } from '#components/card.tsx';
import { InlineWarning } from '#components/inline-note.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, type } from '#components/tokens.ts';
import { percentText } from '#domain/figures.ts';
import { circulatedLists, type CirculatedList } from '#domain/meeting/circulation-state.ts';
import { caseOf, seatOf, seatsOf, talliesOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { calledName, nomineeDetail } from '#domain/nominations/nomination.ts';
import { awardOf } from '#domain/rules/rule-book.ts';
import { unanswered } from '#domain/voting/circulation-count.ts';
import type { RowTally } from '#domain/voting/hands.ts';
import { rowProspect, type Round, type RoundRow } from '#domain/voting/round.ts';
import { circulationWords } from '#words/circulation-words.ts';
import { voteWords } from '#words/vote-words.ts';

/** The lists that are circulated: before the summing up what each line needs, afterwards what it got. */
export function CirculatedLists({ record }: { readonly record: MeetingRecord }) {
  const language = useLanguage();
  return circulatedLists(record).map((list) => (
    <Card key={list.awardId} title={awardOf(record.ruleBook, list.awardId).name[language]}>
      <Box sx={{ display: 'grid', gap: '12px' }}>
        {list.rows.map((row) => (
          <Line key={row.nominationId} record={record} list={list} row={row} />
        ))}
      </Box>
    </Card>
  ));
}

interface LineProps {
  readonly record: MeetingRecord;
  readonly list: CirculatedList;
  readonly row: RoundRow;
}

function Line({ record, list, row }: LineProps) {
  const words = useWords(circulationWords);
  const { nominee } = caseOf(record, row.nominationId);
  const { round } = list;
  const tally = round && talliesOf(round).find(({ nominationId }) => nominationId === row.nominationId);
  return (
    <Box sx={{ display: 'grid', gap: '4px' }}>
      <Box sx={{ fontWeight: 600 }}>{`${row.number}. ${calledName(nominee)}`}</Box>
      <Box sx={{ ...type.caption, color: colour.ink2 }}>{nomineeDetail(nominee)}</Box>
      {row.recused.length > 0 && (
        <Box sx={{ ...type.caption, color: colour.local }}>
          {`${words.notHis}: ${row.recused.map((id) => seatOf(record, id).name).join(', ')}`}
        </Box>
      )}
      {round && tally ? <Result round={round} tally={tally} /> : <Needed record={record} list={list} row={row} />}
    </Box>
  );
}

/** What the line needs of all members, said before anybody answers. */
function Needed({ record, list, row }: LineProps) {
  const words = useWords(circulationWords);
  const members = seatsOf(record).map(({ memberId }) => memberId);
  const roll = list.round?.roll ?? { members, present: [], absent: members, writtenOpinions: members };
  const { base, required, attainable, reachable } = rowProspect(list.rule, roll, row.recused);
  return (
    <>
      <Box sx={{ ...type.dense }}>{words.needs(required, base)}</Box>
      {!reachable && <InlineWarning>{words.unreachable(required, attainable)}</InlineWarning>}
    </>
  );
}

function Result({ round, tally }: { readonly round: Round; readonly tally: RowTally }) {
  const words = useWords(circulationWords);
  const { result } = useWords(voteWords);
  const figures: readonly (readonly [string, number])[] = [
    [words.yes, tally.yes],
    [words.no, tally.no],
    [words.noOpinion, tally.blank],
    [words.unanswered, unanswered(round, tally)],
  ];
  const { yes, base } = tally;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: '18px', rowGap: '6px', alignItems: 'center' }}>
      {figures.map(([name, count]) => (
        <Box key={name} sx={{ ...type.dense }}>
          {`${name}: `}
          <strong>{count}</strong>
        </Box>
      ))}
      <Box sx={{ ...type.dense, whiteSpace: 'nowrap' }}>{result.ofMembers(yes, base, percentText(yes, base))}</Box>
      {tally.enough ? (
        <StatusChip tone="ok" label={result.enough} />
      ) : (
        <StatusChip label={result.notEnough} icon={<Close />} />
      )}
    </Box>
  );
}
