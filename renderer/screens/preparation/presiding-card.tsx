import Box from '@mui/material/Box';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { useWords } from '#components/language.tsx';
import { colour } from '#components/tokens.ts';
import { seatsOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { appoint } from '#store/meetings.ts';
import { preparationWords } from '#words/preparation-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';

/** Who presides over this meeting and who writes its minutes: two different members. */
export function PresidingCard({ record }: { readonly record: MeetingRecord }) {
  const words = useWords(preparationWords);
  const desk = useDesk();
  const command = useCommand('each');
  const { id, chairId, secretaryId } = record.meeting;
  const seats = seatsOf(record);
  const entry = (part: 'chair' | 'secretary', held: typeof chairId, other: typeof chairId) => (
    <ChoiceEntry
      label={part === 'chair' ? words.presides : words.writes}
      value={seats.some(({ memberId }) => memberId === held) ? held : ''}
      choices={seats
        .filter(({ memberId }) => memberId !== other)
        .map(({ memberId, name }) => ({ value: memberId, label: name }))}
      onChoice={(memberId) => void command.run(() => appoint(desk, { meetingId: id, part, memberId }))}
    />
  );
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: '1fr 1fr',
        gap: '10px',
        p: '8px 14px',
        borderBottom: `1px solid ${colour.line}`,
      }}
    >
      {entry('chair', chairId, secretaryId)}
      {entry('secretary', secretaryId, chairId)}
      {command.error !== undefined && <InlineError>{command.error}</InlineError>}
    </Box>
  );
}
