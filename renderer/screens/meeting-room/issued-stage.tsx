import Box from '@mui/material/Box';
import { Card } from '#components/card.tsx';
import { FactLines } from '#components/fact-lines.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { RequiredNumber } from '#components/required-number.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { colour, type } from '#components/tokens.ts';
import { seatOf } from '#domain/meeting/meeting-record.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import { mostChosen } from '#domain/voting/choices.ts';
import { countsOpinions, rowProspect } from '#domain/voting/round.ts';
import { countingWords } from '#words/counting-words.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { voteWords } from '#words/vote-words.ts';
import type { AgendaGroup } from './agenda.ts';
import { BallotKind } from './ballot-kind.tsx';
import { useRoom } from './room.ts';
import { Foot, Middle } from './room-layout.tsx';
import { manyPapers, TwoTypists } from './two-typists.tsx';
import { VoidRound } from './void-round.tsx';

interface IssuedStageProps {
  readonly group: AgendaGroup;
  /** The tellers come back with their figures. */
  onCount(this: void): void;
}

/** The ballot runs: how many papers go out, to whom, and not one figure more. */
export function IssuedStage({ group, onCount }: IssuedStageProps) {
  const { next, teller } = useWords(meetingRoomWords);
  const { ballot, hands } = useWords(voteWords);
  const { twice } = useWords(countingWords);
  const language = useLanguage();
  const { record } = useRoom();
  const round = group.openRound;
  if (!round) return null;
  const { roll, rule } = round;
  const opinions = countsOpinions(rule) ? roll.writtenOpinions.length : 0;
  const nomineeOf = (id: string): string => {
    const found = group.cases.find(({ nomination }) => nomination.id === id);
    return found ? calledName(found.nominee) : '';
  };
  const recusals = round.rows
    .filter((row) => row.recused.length > 0)
    .map((row) => ({
      name: nomineeOf(row.nominationId),
      value: row.recused.map((id) => seatOf(record, id).name).join(', '),
    }));
  return (
    <>
      <Middle label={group.award.name[language]}>
        <SectionHead level={1} title={group.award.name[language]} note={hands.openedAt(round.openedAt)} />
        <Box sx={{ color: colour.ink2 }}>{ballot.issuedIntro}</Box>
        <BallotKind round={round} prints />
        <Card title={ballot.issuedHeading}>
          <FactLines
            facts={[
              {
                name: ballot.forRoom,
                value: `${ballot.sheets(roll.present.length)}, ${ballot.spare(roll.present.length + 2)}`,
              },
              { name: ballot.opinions, value: ballot.sheets(opinions) },
              ...record.meeting.tellers.map(({ memberId, part }) => ({
                name: teller[part],
                value: seatOf(record, memberId).name,
              })),
            ]}
          />
        </Card>
        <Card title={ballot.recused}>
          {recusals.length === 0 ? ballot.nobodyRecused : <FactLines facts={recusals} />}
        </Card>
      </Middle>
      <Foot>
        <RequiredNumber
          rule={rule}
          prospect={rowProspect(rule, roll, mostChosen(round) === undefined ? [] : (round.rows[0]?.recused ?? []))}
        />
        {roll.present.length + opinions > manyPapers && (
          <Box sx={{ ...type.caption, color: colour.ink2 }}>{twice.offer(roll.present.length + opinions)}</Box>
        )}
        <NextAction fullWidth onPress={onCount}>
          {next.enterCount}
        </NextAction>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
          <TwoTypists round={round} onBegun={onCount} />
          <VoidRound round={round} />
        </Box>
      </Foot>
    </>
  );
}
