import Lock from '@mui/icons-material/LockOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useEffect, useState } from 'react';
import { InlineError } from '#components/inline-note.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { colour, type } from '#components/tokens.ts';
import type { RoundId } from '#domain/ids.ts';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { isCurrent } from '#domain/papers/current.ts';
import type { Paper } from '#domain/papers/paper.ts';
import { vietnamStamp } from '#domain/time.ts';
import { paperRound } from '#domain/voting/round.ts';
import { voteWords } from '#words/vote-words.ts';
import { useDesk } from '../desk.tsx';
import { drawer, freezeSubject, type FreezeFailure } from '../drawing.ts';
import { freezeSentence } from '../freeze-sentence.ts';
import type { AgendaGroup } from './agenda.ts';
import { useRoom } from './room.ts';

/** The count records of what was announced of an award, the last first, as notes in the foot of the room. */
export const CountRecords = ({ group: { closedRounds } }: { readonly group: AgendaGroup }) =>
  closedRounds
    .filter(({ result }) => result?.mode === 'ballot')
    .toReversed()
    .map((round) => <CountRecordState key={round.id} roundId={paperRound(round)} />);

/** Biên bản kiểm phiếu of one ballot: it freezes by itself, says so, and on failure can be asked for again. */
function CountRecordState({ roundId }: { readonly roundId: RoundId }) {
  const { record, papers } = useRoom();
  // The record of a count that was replaced is none of the count that stands.
  const paper = papers.find(
    (known) => known.subject.kind === 'count-record' && known.subject.roundId === roundId && isCurrent(record, known),
  );
  if (paper) return <FrozenRecord paper={paper} />;
  return record.meeting.phase === 'in-session' ? (
    <FreezingRecord key={countsOf(record, roundId)} roundId={roundId} />
  ) : null;
}

/** Which count of a round it is: another one has a record of its own. */
const countsOf = (record: MeetingRecord, roundId: RoundId): number =>
  record.rounds.find(({ id }) => id === roundId)?.recounts.length ?? 0;

// The drawing goes on when the secretary looks elsewhere; coming back must not start a second one.
const running = new Map<RoundId, Promise<FreezeFailure | null>>();

function FreezingRecord({ roundId }: { readonly roundId: RoundId }) {
  const { record } = useVoteWords();
  const language = useLanguage();
  const desk = useDesk();
  const room = useRoom();
  const meetingId = room.record.meeting.id;
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<FreezeFailure | null>(null);
  useEffect(() => {
    const freeze =
      running.get(roundId) ??
      freezeSubject(desk, { meetingId, subject: { kind: 'count-record', roundId } })
        .then((result) => (result.ok ? null : result.error))
        .finally(() => running.delete(roundId));
    running.set(roundId, freeze);
    let listening = true;
    void freeze.then((why) => listening && setFailure(why));
    return () => {
      listening = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a new attempt is asked for by the button, not by the meeting changing under us
  }, [roundId, meetingId, attempt]);
  if (failure === null) {
    return (
      <Box role="status" sx={{ ...type.dense, display: 'grid', gap: '6px' }}>
        <Box sx={{ display: 'flex', alignItems: 'center' }}>
          <span>{record.drawing}</span>
          <Button size="small" variant="text" sx={{ ml: 'auto' }} onClick={() => drawer.cancel()}>
            {record.cancel}
          </Button>
        </Box>
        <LinearProgress aria-label={record.drawing} color="secondary" />
      </Box>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: '6px' }}>
      <InlineError>{`${record.waiting}. ${freezeSentence(failure, language)}`}</InlineError>
      <Button
        size="small"
        onClick={() => {
          setFailure(null);
          setAttempt(attempt + 1);
        }}
      >
        {record.retry}
      </Button>
    </Box>
  );
}

function FrozenRecord({ paper }: { readonly paper: Paper }) {
  const { record } = useVoteWords();
  return (
    <Box sx={{ ...type.dense, display: 'flex', gap: '8px', alignItems: 'center' }}>
      <Lock sx={{ fontSize: 18, color: colour.ok }} />
      <Box component="span" sx={{ flex: 1 }}>
        {record.frozen(vietnamStamp(paper.frozenAt).time)}
      </Box>
      <Button size="small" onClick={() => goTo(`/papers/${paper.meetingId}/${paper.id}`)}>
        {record.view}
      </Button>
    </Box>
  );
}

const useVoteWords = () => useWords(voteWords);
