import Box from '@mui/material/Box';
import { Card } from '#components/card.tsx';
import { useHotkey } from '#components/hotkeys.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { OutcomeChip } from '#components/meeting-chips.tsx';
import { GradeChip } from '#components/grade-chip.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, type } from '#components/tokens.ts';
import { caseOf, talliesOf } from '#domain/meeting/meeting-record.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import { awardOf, deciderOf } from '#domain/rules/rule-book.ts';
import { shortDate } from '#domain/time.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { roomDeedWords } from '#words/room-deed-words.ts';
import { thresholdOfBase } from '#words/rule-words.ts';
import { voteWords } from '#words/vote-words.ts';
import type { AgendaGroup } from './agenda.ts';
import { CaseActions } from './case-actions.tsx';
import { CaseHistory } from './case-history.tsx';
import { CountRecordState } from './count-record-state.tsx';
import { NextOnAgenda } from './next-on-agenda.tsx';
import { ResultTable } from './result-table.tsx';
import { useRoom } from './room.ts';
import { RoundTimes } from './round-times.tsx';
import { Foot, Middle } from './room-layout.tsx';

/** One award after its vote: every row with its figures and conclusion, and the count record frozen beside it. */
export function DecidedStage({ group }: { readonly group: AgendaGroup }) {
  const { result } = useWords(voteWords);
  const language = useLanguage();
  const { keys } = useWords(meetingRoomWords);
  const { transfer } = useWords(roomDeedWords);
  const { record, inHand: sought, show } = useRoom();
  const found = group.cases.findIndex(({ nomination }) => nomination.id === sought);
  const at = Math.max(0, found);
  const inHand = group.cases[at];
  const step = (by: 1 | -1): void => {
    const next = group.cases[at + by];
    if (next) show(next.nomination.id);
  };
  useHotkey('ArrowUp', keys.cases, () => step(-1));
  useHotkey('ArrowDown', keys.cases, () => step(1));
  const whyOf = (outcome: NonNullable<AgendaGroup['cases'][number]['matter']['outcome']>): string => {
    if (outcome.type === 'withdrawn') return outcome.letter;
    if (outcome.type === 'transferred') {
      const to = awardOf(record.ruleBook, caseOf(record, outcome.to).nomination.awardId);
      return [transfer.toLine(to.shortName[language]), outcome.reason].join('; ');
    }
    if (outcome.type === 'already-decided') return `${outcome.decision}, ${shortDate(outcome.date)}`;
    return outcome.type === 'deferred' || outcome.type === 'returned' ? outcome.reason : '';
  };
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
        {inHand && record.meeting.phase === 'in-session' && (
          <Box sx={{ display: 'grid', gap: '6px' }}>
            <Box sx={{ fontWeight: 600 }}>{calledName(inHand.nominee)}</Box>
            <CaseHistory agendaCase={inHand} />
            <CaseActions key={inHand.nomination.id} group={group} agendaCase={inHand} />
          </Box>
        )}
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
              aside={<RoundTimes round={round} />}
              footer={
                <Box sx={{ ...type.dense, display: 'flex', gap: '8px', alignItems: 'center', flexWrap: 'wrap' }}>
                  <GradeChip rule={round.rule} />
                  <span>{thresholdOfBase(round.rule.threshold, round.rule.base, language)}</span>
                  <span>{result.proposesOnly(deciderOf(record.ruleBook, group.award).name[language])}</span>
                </Box>
              }
            >
              <ResultTable round={round} group={group} current={inHand?.nomination.id} onCurrent={show} />
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
