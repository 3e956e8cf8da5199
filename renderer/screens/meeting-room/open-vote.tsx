import Box from '@mui/material/Box';
import { useState } from 'react';
import { InlineWarning } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { RequiredNumber } from '#components/required-number.tsx';
import { colour, type } from '#components/tokens.ts';
import { quorumNow } from '#domain/meeting/quorum.ts';
import { setupInForce, setupNow, type BallotSetup } from '#domain/voting/ballot-setup.ts';
import { plannedVotes, type VoteSetup } from '#domain/voting/opening.ts';
import { countsOpinions } from '#domain/voting/round.ts';
import { rollNow, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { proposedFor } from '#domain/meeting/recusal-proposals.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import { openRound } from '#store/rounds.ts';
import { interestWords } from '#words/interest-words.ts';
import { meetingRoomWords } from '#words/meeting-room-words.ts';
import { refusalSentence } from '#words/refusal-words.ts';
import { roundWords } from '#words/round-words.ts';
import { voteWords } from '#words/vote-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import type { AgendaCase, AgendaGroup } from './agenda.ts';
import { Concerned } from './concerned.tsx';
import { CountRecords } from './count-record-state.tsx';
import { GoOn, GoOnDialog } from './go-on.tsx';
import { KeptBallot } from './kept-ballot.tsx';
import { useTimeNow } from './paper-time.tsx';
import { OpenKiosk } from './open-kiosk.tsx';
import { PrintedBallot } from './printed-ballot.tsx';
import { prospectOf } from './prospects.ts';
import { useRoom } from './room.ts';
import { FootNotes } from './room-layout.tsx';
import { TellersDialog } from './tellers-dialog.tsx';
import { UnmetDependencies } from './unmet-dependencies.tsx';
import { VoteSetupDialog } from './vote-setup-dialog.tsx';

interface OpenVoteProps {
  readonly group: AgendaGroup;
  readonly inHand: AgendaCase;
}

/** The numbers of the vote before anybody votes, and the button that opens it. */
export function OpenVote({ group, inHand }: OpenVoteProps) {
  const { next } = useWords(meetingRoomWords);
  const { vote } = useWords(voteWords);
  const { proposal } = useWords(interestWords);
  const { setup } = useWords(roundWords);
  const language = useLanguage();
  const desk = useDesk();
  const now = useTimeNow();
  const command = useCommand();
  const { record, papers, go } = useRoom();
  const [electing, setElecting] = useState(false);
  const [asking, setAsking] = useState(false);
  const [settingUp, setSettingUp] = useState(false);
  const [answering, setAnswering] = useState(false);
  const { award, undecided } = group;
  const rule = award.vote;
  const roll = rollNow(record);
  const kept = keptFor(record, group);
  const planned = plannedVotes(record, papers, award.id, kept && setupNow(record, kept));
  const put = planned.ok
    ? planned.value.flatMap((vote) => vote.rows.map(({ nominationId }) => nominationId))
    : undecided.map(({ nomination }) => nomination.id);
  const quorum = quorumNow(record);
  const proposals = proposedFor(record, put);
  const ballot = rule.mode === 'ballot' || kept !== undefined;
  const elected = record.meeting.tellers.length === 3;
  const opinions = countsOpinions(rule) ? roll.writtenOpinions.length : 0;
  const outOfReach = undecided.flatMap((agendaCase) => {
    const prospect = prospectOf(record, group, agendaCase);
    return prospect.reachable || agendaCase === inHand ? [] : [{ agendaCase, prospect }];
  });
  const open = (despite?: string): ReturnType<typeof openRound> => {
    const openedAt = now();
    // What was set up is issued; a second vote that was set up waits for its own button.
    const setup: VoteSetup | undefined = kept ? undefined : { question: { type: 'yes-no' } };
    return openRound(desk, { meetingId: record.meeting.id, awardId: award.id, openedAt, despite, setup });
  };
  const follow = (): void => go({ at: 'award', awardId: award.id });
  const unsafe = command.refusal?.type === 'not-safe';
  return (
    <>
      <RequiredNumber rule={rule} prospect={prospectOf(record, group, inHand)} />
      <KeyedButton keys="V" onPress={() => setSettingUp(true)}>
        {setup.action}
      </KeyedButton>
      {settingUp && <VoteSetupDialog group={group} onClose={() => setSettingUp(false)} />}
      <FootNotes>
        <CountRecords group={group} />
        <Box sx={{ ...type.caption, color: colour.ink2 }}>{vote.voters(roll.present.length, opinions, put.length)}</Box>
        {kept && <KeptBallot group={group} />}
        <PrintedBallot votes={planned.ok ? planned.value : []} />
        {proposals.length > 0 && <InlineWarning>{proposal.waiting(proposals.length)}</InlineWarning>}
        {outOfReach.map(({ agendaCase, prospect }) => (
          <InlineWarning key={agendaCase.nomination.id}>
            {vote.outOfReach(calledName(agendaCase.nominee), prospect.required, prospect.attainable)}
          </InlineWarning>
        ))}
        <UnmetDependencies ids={put} />
        {rule.grade === 'default' && <InlineWarning>{vote.unconfirmed}</InlineWarning>}
      </FootNotes>
      {proposals.length > 0 ? (
        <NextAction fullWidth onPress={() => setAnswering(true)}>
          {proposal.answer}
        </NextAction>
      ) : ballot && !elected ? (
        <NextAction fullWidth onPress={() => setElecting(true)} error={command.error}>
          {next.electTellers}
        </NextAction>
      ) : (
        <NextAction
          fullWidth
          onPress={async () => {
            if (await command.run(() => open())) follow();
          }}
          beside={unsafe && <GoOn onAsk={() => setAsking(true)} />}
          blocked={
            !quorum.met
              ? vote.noQuorum(quorum.present, quorum.required)
              : kept && !planned.ok
                ? refusalSentence(planned.error, language)
                : undefined
          }
          error={command.error}
        >
          {ballot ? next.issue : next.hands}
        </NextAction>
      )}
      {ballot && elected && quorum.met && <OpenKiosk group={group} onOpened={follow} />}
      {/* Its own command: a refused reason leaves the dialog, and what was typed in it, where they are. */}
      {asking && <GoOnDialog command={open} onDone={follow} onClose={() => setAsking(false)} />}
      {answering && <Concerned proposals={proposals} onClose={() => setAnswering(false)} />}
      {electing && <TellersDialog onClose={() => setElecting(false)} />}
    </>
  );
}

/** The ballot set up for what waits here; what was set up for cases that had fallen is issued from them. */
function keptFor(record: MeetingRecord, { award, undecided }: AgendaGroup): BallotSetup | undefined {
  const kept = setupInForce(record, award.id);
  const isWaiting = (id: string): boolean => undecided.some(({ nomination }) => nomination.id === id);
  return kept?.only && !setupNow(record, kept).only?.every(isWaiting) ? undefined : kept;
}
