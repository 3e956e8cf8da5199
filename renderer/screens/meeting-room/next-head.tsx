import Box from '@mui/material/Box';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { CountField } from '#components/count-field.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import type { MemberId } from '#domain/ids.ts';
import { seatOf, seatsOf } from '#domain/meeting/meeting-record.ts';
import { electHead } from '#store/assents.ts';
import { clusterWords } from '#words/cluster-words.ts';
import { roomDeedWords } from '#words/room-deed-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { useRoom } from './room.ts';

/** Bầu Cụm trưởng: which unit heads the cluster next, with the hands that elected it; only dissent is typed. */
export function NextHead() {
  const { next: words } = useWords(clusterWords);
  const { dissent } = useWords(roomDeedWords);
  const desk = useDesk();
  const command = useCommand();
  const { record } = useRoom();
  const { meeting } = record;
  const seats = seatsOf(record);
  const [chosen, setChosen] = useState<MemberId | null>(meeting.nextHeadId);
  const [against, setAgainst] = useState<number | null>(0);
  const [abstained, setAbstained] = useState<number | null>(0);
  const memberId = chosen ?? seats[0]?.memberId;
  const vote = meeting.assents.find(({ subject }) => subject === 'head');
  const elect = async (): Promise<void> => {
    if (memberId === undefined) return;
    const typed = { against: against ?? Number.NaN, abstained: abstained ?? Number.NaN };
    await command.run(() => electHead(desk, { meetingId: meeting.id, memberId, dissent: typed }));
  };
  return (
    <Card title={words.heading(meeting.year + 1)}>
      <Box data-entries="" sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 110px 130px', gap: '10px' }}>
        <ChoiceEntry
          label={words.unit}
          value={memberId ?? ''}
          choices={seats.map((seat) => ({ value: seat.memberId, label: seat.name }))}
          onChoice={setChosen}
        />
        <CountField label={dissent.against} value={against} onCount={setAgainst} />
        <CountField label={dissent.abstained} value={abstained} onCount={setAbstained} />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '10px', alignItems: 'center', mt: '10px' }}>
        <KeyedButton keys="Alt+B" onPress={() => void elect()}>
          {words.elect}
        </KeyedButton>
        {vote && meeting.nextHeadId !== null && (
          <Quiet>
            {words.elected(
              seatOf(record, meeting.nextHeadId).name,
              vote.present - vote.against - vote.abstained,
              vote.present,
            )}
          </Quiet>
        )}
        {command.error !== undefined && <InlineError>{command.error}</InlineError>}
      </Box>
    </Card>
  );
}
