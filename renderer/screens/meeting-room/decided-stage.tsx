import Box from '@mui/material/Box';
import { Card } from '#components/card.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { OutcomeChip } from '#components/meeting-chips.tsx';
import { GradeChip } from '#components/grade-chip.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, type } from '#components/tokens.ts';
import { talliesOf } from '#domain/meeting-record.ts';
import { calledName } from '#domain/nomination.ts';
import { deciderOf } from '#domain/rule-book.ts';
import { thresholdOfBase } from '#words/rule-words.ts';
import { voteWords } from '#words/vote-words.ts';
import type { AgendaGroup } from './agenda.ts';
import { CountRecordState } from './count-record-state.tsx';
import { NextOnAgenda } from './next-on-agenda.tsx';
import { ResultTable } from './result-table.tsx';
import { useRoom } from './room.ts';
import { Foot, Middle } from './room-layout.tsx';

/** One award after its vote: every row with its figures and conclusion, and the count record frozen beside it. */
export function DecidedStage({ group }: { readonly group: AgendaGroup }) {
  const { result } = useWords(voteWords);
  const language = useLanguage();
  const { record } = useRoom();
  const tallies = group.closedRounds.flatMap((round) => talliesOf(round));
  const enough = tallies.filter((tally) => tally.enough).length;
  const aside = group.cases.filter(
    ({ matter }) => !tallies.some((tally) => tally.nominationId === matter.nominationId),
  );
  return (
    <>
      <Middle label={group.award.name[language]}>
        <SectionHead
          level={1}
          title={group.award.name[language]}
          aside={
            <>
              {enough > 0 && <StatusChip tone="ok" label={result.proposed(enough)} />}
              {tallies.length > enough && <StatusChip label={result.rejected(tallies.length - enough)} icon={null} />}
            </>
          }
        />
        <Box
          tabIndex={0}
          role="group"
          aria-label={result.heading}
          sx={{ flex: 1, minHeight: 0, overflow: 'auto', display: 'grid', gap: '12px', alignContent: 'start' }}
        >
          {group.closedRounds.map((round) => (
            <Card
              key={round.id}
              flush
              title={result.heading}
              note={round.result ? result.closedAt(round.result.closedAt) : ''}
              footer={
                <Box sx={{ ...type.dense, display: 'flex', gap: '8px', alignItems: 'center', flexWrap: 'wrap' }}>
                  <GradeChip rule={round.rule} />
                  <span>{thresholdOfBase(round.rule.threshold, round.rule.base, language)}</span>
                  <span>{result.proposesOnly(deciderOf(record.ruleBook, group.award).name[language])}</span>
                </Box>
              }
            >
              <ResultTable round={round} group={group} />
            </Card>
          ))}
          {aside.length > 0 && (
            <Card title={result.setAside}>
              {aside.map(({ matter, nominee }) => (
                <Box
                  key={matter.id}
                  sx={{ ...type.dense, display: 'flex', gap: '10px', alignItems: 'center', py: '3px' }}
                >
                  <span>{calledName(nominee)}</span>
                  <Box component="span" sx={{ color: colour.ink2, flex: 1 }}>
                    {matter.outcome && whyOf(matter.outcome)}
                  </Box>
                  <OutcomeChip outcome={matter.outcome} />
                </Box>
              ))}
            </Card>
          )}
        </Box>
      </Middle>
      <Foot>
        {group.closedRounds
          .filter((round) => round.result?.mode === 'ballot')
          .map((round) => (
            <CountRecordState key={round.id} roundId={round.id} />
          ))}
        <NextOnAgenda />
      </Foot>
    </>
  );
}

const whyOf = (outcome: NonNullable<AgendaGroup['cases'][number]['matter']['outcome']>): string => {
  if (outcome.type === 'withdrawn') return outcome.letter;
  return outcome.type === 'deferred' || outcome.type === 'returned' ? outcome.reason : '';
};
