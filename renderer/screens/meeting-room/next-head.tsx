import Box from '@mui/material/Box';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { Segments } from '#components/segments.tsx';
import type { MemberId } from '#domain/ids.ts';
import type { OwnVote } from '#domain/meeting/business.ts';
import { seatOf, seatsOf } from '#domain/meeting/meeting-record.ts';
import { electedBy, neededToHead } from '#domain/voting/head-ballot.ts';
import { electHead } from '#store/assents.ts';
import { businessWords } from '#words/business-words.ts';
import { clusterWords } from '#words/cluster-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { HandsFields, noDissent, typedDissent } from './hands-fields.tsx';
import { HeadBallotForm } from './head-ballot-form.tsx';
import { useRoom } from './room.ts';

/** Bầu Cụm trưởng: which unit heads the cluster next, by hands or by a ballot that chooses one. */
export function NextHead() {
  const { next: words } = useWords(clusterWords);
  const { mode: modes, head } = useWords(businessWords);
  const { record } = useRoom();
  const { meeting } = record;
  const ballot = meeting.headBallots?.at(-1);
  const [mode, setMode] = useState<OwnVote['mode']>(ballot ? 'ballot' : 'hands');
  return (
    <Card
      title={words.heading(meeting.year + 1)}
      aside={
        <Segments
          label={head.how}
          value={mode}
          choices={(['hands', 'ballot'] as const).map((value) => ({ value, label: modes[value] }))}
          onChoice={setMode}
        />
      }
    >
      {mode === 'hands' ? <ByHands /> : <HeadBallotForm />}
      <Elected />
    </Card>
  );
}

/** Whom the last vote elected, by whichever way. */
function Elected() {
  const { next: words } = useWords(clusterWords);
  const { head } = useWords(businessWords);
  const { record } = useRoom();
  const { nextHeadId, assents, headBallots } = record.meeting;
  const hands = assents.find(({ subject }) => subject === 'head');
  const ballot = headBallots?.at(-1);
  if (hands && nextHeadId !== null)
    return (
      <Quiet>
        {words.elected(seatOf(record, nextHeadId).name, hands.present - hands.against - hands.abstained, hands.present)}
      </Quiet>
    );
  if (!ballot) return null;
  const elected = electedBy(ballot);
  const row = ballot.rows.find(({ memberId }) => memberId === elected);
  return (
    <Quiet>
      {row
        ? head.elected(seatOf(record, row.memberId).name, row.votes, neededToHead(ballot))
        : head.nobody(neededToHead(ballot))}
    </Quiet>
  );
}

function ByHands() {
  const { next: words } = useWords(clusterWords);
  const desk = useDesk();
  const command = useCommand();
  const { record } = useRoom();
  const { meeting } = record;
  const seats = seatsOf(record);
  const [chosen, setChosen] = useState<MemberId | null>(meeting.nextHeadId);
  const [dissent, setDissent] = useState(noDissent);
  const memberId = chosen ?? seats[0]?.memberId;
  const elect = async (): Promise<void> => {
    if (memberId === undefined) return;
    await command.run(() => electHead(desk, { meetingId: meeting.id, memberId, dissent: typedDissent(dissent) }));
  };
  return (
    <>
      <Box data-entries="" sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '10px' }}>
        <ChoiceEntry
          label={words.unit}
          value={memberId ?? ''}
          choices={seats.map((seat) => ({ value: seat.memberId, label: seat.name }))}
          onChoice={setChosen}
        />
        <HandsFields dissent={dissent} onChange={setDissent} />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '10px', alignItems: 'center', my: '10px' }}>
        <KeyedButton keys="Alt+B" onPress={() => void elect()}>
          {words.elect}
        </KeyedButton>
        {command.error !== undefined && <InlineError>{command.error}</InlineError>}
      </Box>
    </>
  );
}
