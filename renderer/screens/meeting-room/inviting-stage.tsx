import { Card } from '#components/card.tsx';
import { FactLines } from '#components/fact-lines.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { seatsOf } from '#domain/meeting/meeting-record.ts';
import { fileGaps } from '#domain/meeting/completeness.ts';
import { requiredOf } from '#domain/rules/threshold.ts';
import { advanceMeeting } from '#store/progress.ts';
import { spokenDate } from '#words/dates.ts';
import { interestWords } from '#words/interest-words.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { ConsideredInitiatives } from './considered-initiatives.tsx';
import { GapsCard } from './file-gaps.tsx';
import { Presiding } from './presiding.tsx';
import { useRoom } from './room.ts';
import { Foot, Middle } from './room-layout.tsx';

/** Chuẩn bị: what the invitation will say, looked over once more. */
export function InvitingStage() {
  const { invite, next } = useWords(meetingRoomWords);
  const { gaps } = useWords(interestWords);
  const language = useLanguage();
  const desk = useDesk();
  const command = useCommand();
  const { record, agenda } = useRoom();
  const { meeting, ruleBook } = record;
  const members = seatsOf(record).length;
  const incomplete = fileGaps(record).length;
  const scored = meeting.scoredNomineeIds.length;
  return (
    <>
      <Middle label={invite.heading}>
        <SectionHead level={1} title={invite.heading} note={invite.intro} />
        <Card>
          <FactLines
            facts={[
              { name: invite.when, value: invite.at(meeting.opensAt, spokenDate(meeting.date, language)) },
              { name: invite.place, value: meeting.place },
              { name: invite.chair, value: <Presiding part="chair" /> },
              { name: invite.secretary, value: <Presiding part="secretary" /> },
              { name: invite.members, value: invite.quorum(requiredOf(ruleBook.quorum.threshold, members), members) },
              { name: invite.rules, value: ruleBook.name[language] },
              ...(incomplete > 0 ? [{ name: gaps.heading, value: gaps.count(incomplete, record.matters.length) }] : []),
              { name: invite.scored, value: scored > 0 ? invite.scoredCount(scored) : invite.scoredNobody },
            ]}
          />
        </Card>
        {agenda.length > 0 && (
          <Card title={invite.agenda} note={invite.cases(record.matters.length)}>
            <FactLines
              facts={agenda.map(({ award, cases }) => ({
                name: award.name[language],
                value: invite.cases(cases.length),
              }))}
            />
          </Card>
        )}
        {agenda.length > 0 && <GapsCard />}
        {record.council.kind === 'initiative' && <ConsideredInitiatives />}
      </Middle>
      <Foot>
        <NextAction
          fullWidth
          error={command.error}
          onPress={async () => {
            await command.run(() => advanceMeeting(desk, { meetingId: meeting.id }));
          }}
        >
          {next.invite}
        </NextAction>
      </Foot>
    </>
  );
}
