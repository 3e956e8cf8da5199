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
import { turnOf } from '#domain/voting/round.ts';
import { countingWords } from '#words/counting-words.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { roomDeedWords } from '#words/room-deed-words.ts';
import { thresholdOfBase } from '#words/rule-words.ts';
import { roundWords } from '#words/round-words.ts';
import { voteWords } from '#words/vote-words.ts';
import { AfterCount, CountHistory } from './after-count.tsx';
import type { AgendaGroup } from './agenda.ts';
import { CaseActions } from './case-actions.tsx';
import { CaseHistory } from './case-history.tsx';
import { CountRecords } from './count-record-state.tsx';
import { KeptBallot } from './kept-ballot.tsx';
import { NextOnAgenda } from './next-on-agenda.tsx';
import type { Recounting } from './recounting.ts';
import { ResultTable } from './result-table.tsx';
import { useRoom } from './room.ts';
import { RoundTimes } from './round-times.tsx';
import { Foot, FootNotes, Middle } from './room-layout.tsx';

interface DecidedStageProps {
  readonly group: AgendaGroup;
  /** The papers of a ballot are taken out again. */
  onRecount(this: void, recounting: Recounting): void;
}

/** One award after its votes, though rows of it may wait: the figures and conclusions announced, and the count records frozen. */
export function DecidedStage({ group, onRecount }: DecidedStageProps) {
  const { result } = useWords(voteWords);
  const { resultOf } = useWords(roundWords);
  const { recount } = useWords(countingWords);
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
  // Of a row that was voted on again, the last vote counts.
  const tallies = [
    ...new Map(
      group.closedRounds.flatMap((round) => talliesOf(round).map((tally) => [tally.nominationId, tally] as const)),
    ).values(),
  ];
  const closing = ({ result: counted, recounts }: AgendaGroup['closedRounds'][number]): string => {
    const time = counted ? result.closedAt(counted.closedAt) : '';
    return recounts.length === 0 ? time : `${recount.version(recounts.length + 1)}, ${time}`;
  };
  const enough = tallies.filter((tally) => tally.enough).length;
  // Nobody falls by a choice.
  const below = tallies.filter((tally) => !tally.enough && tally.standing === undefined).length;
  const aside = group.cases.filter(
    ({ matter }) =>
      // What still waits is none of what was announced.
      matter.outcome !== null && !tallies.some((tally) => tally.nominationId === matter.nominationId),
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
              {below > 0 && <StatusChip label={result.rejected(below)} icon={null} />}
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
          {/* What counts stands first: the last vote, and under it what it repeated. */}
          {group.closedRounds.toReversed().map((round, index) => (
            <Card
              key={round.id}
              flush
              title={
                group.closedRounds.length > 1 ? resultOf(round.number, turnOf(record.rounds, round)) : result.heading
              }
              note={closing(round)}
              aside={
                <>
                  <AfterCount round={round} keyed={index === 0} onRecount={onRecount} />
                  <RoundTimes round={round} keyed={index === 0} />
                </>
              }
              footer={
                <Box sx={{ ...type.dense, display: 'flex', gap: '8px', alignItems: 'center', flexWrap: 'wrap' }}>
                  <GradeChip rule={round.rule} />
                  <span>{thresholdOfBase(round.rule.threshold, round.rule.base, language)}</span>
                  <span>{result.proposesOnly(deciderOf(record.ruleBook, group.award).name[language])}</span>
                  <CountHistory round={round} />
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
        <FootNotes>
          <KeptBallot group={group} />
          <CountRecords group={group} />
        </FootNotes>
        <NextOnAgenda />
      </Foot>
    </>
  );
}
