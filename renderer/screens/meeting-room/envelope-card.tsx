import Box from '@mui/material/Box';
import { Card } from '#components/card.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { smallWindow } from '#components/tokens.ts';
import type { MemberId } from '#domain/ids.ts';
import { seatOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import type { Envelope, Round } from '#domain/voting/round.ts';
import { countingWords } from '#words/counting-words.ts';
import { useRoom } from './room.ts';

interface EnvelopeCardProps {
  readonly round: Round;
  /** The papers counted, once they are known. */
  readonly papers: number | null;
  readonly envelope: Envelope;
  onEnvelope(this: void, envelope: Envelope): void;
}

/** Niêm phong: the counted papers go into an envelope; who seals it before the council, and who keeps it. */
export function EnvelopeCard({ round, papers, envelope, onEnvelope }: EnvelopeCardProps) {
  const { envelope: words } = useWords(countingWords);
  const { record } = useRoom();
  const choices = round.roll.present.map((id) => ({ value: id, label: seatOf(record, id).name }));
  const { ballotsKeptUntil } = record.meeting.wording;
  return (
    <Card title={words.heading} note={words.note(papers)}>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
          gap: '10px 14px',
          [smallWindow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
        }}
      >
        <ChoiceEntry<MemberId>
          label={words.sealedBy}
          value={envelope.sealedBy}
          choices={choices}
          onChoice={(sealedBy) => onEnvelope({ ...envelope, sealedBy })}
        />
        <ChoiceEntry<MemberId>
          label={words.keeper}
          value={envelope.keeperId}
          choices={choices}
          onChoice={(keeperId) => onEnvelope({ ...envelope, keeperId })}
        />
        {ballotsKeptUntil !== '' && <Quiet>{words.until(ballotsKeptUntil)}</Quiet>}
      </Box>
    </Card>
  );
}

/** As usual: the head of the tellers seals, the secretary of the meeting keeps. */
export const usualEnvelope = ({ meeting }: MeetingRecord, { tellers, result }: Round): Envelope =>
  (result?.mode === 'ballot' ? result.envelope : undefined) ?? {
    sealedBy: tellers.find(({ part }) => part === 'head')?.memberId ?? meeting.chairId,
    keeperId: meeting.secretaryId,
  };
