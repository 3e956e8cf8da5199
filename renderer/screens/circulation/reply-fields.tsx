import Box from '@mui/material/Box';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { FactLines } from '#components/fact-lines.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { TimeEntry } from '#components/time-entry.tsx';
import { colour, type } from '#components/tokens.ts';
import { answers } from '#domain/meeting/circulation.ts';
import { askedLines, deadlineOf, type AskedMember } from '#domain/meeting/circulation-state.ts';
import { caseOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import { vietnamStamp } from '#domain/time.ts';
import { circulationWords } from '#words/circulation-words.ts';
import { useDesk } from '../desk.tsx';
import { answered, isLateDraft, type ReplyDraft } from './reply-draft.ts';
import { ScanChoice } from './scan-choice.tsx';

interface ReplyFieldsProps {
  readonly record: MeetingRecord;
  readonly member: AskedMember;
  readonly correcting: boolean;
  readonly draft: ReplyDraft;
  onChange(this: void, part: Partial<ReplyDraft>): void;
}

/** The paper as it came back: an answer a line, another opinion, when it was received, its photograph or scan. */
export function ReplyFields({ record, member, correcting, draft, onChange }: ReplyFieldsProps) {
  const words = useWords(circulationWords);
  const { clock } = useDesk();
  const own = askedLines(record).length - member.lines.length;
  return (
    <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
      {member.lines.map(({ nominationId }, index) => (
        <ChoiceEntry
          key={nominationId}
          label={calledName(caseOf(record, nominationId).nominee)}
          value={draft.answers.get(nominationId) ?? ''}
          choices={answers.map((value) => ({ value, label: words.answer[value] }))}
          onChoice={(answer) => onChange(answered(draft, nominationId, answer, vietnamStamp(clock())))}
          autoFocus={index === 0}
        />
      ))}
      {own > 0 && <Box sx={{ ...type.caption, color: colour.local }}>{words.notHis}</Box>}
      <TextEntry label={words.opinion} value={draft.opinion} onText={(opinion) => onChange({ opinion })} optional />
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 110px', gap: '10px' }}>
        <DateEntry label={words.receivedOn} value={draft.date} onDate={(date) => onChange({ date, stamped: true })} />
        <TimeEntry
          // Shown anew when the first answer stamps it.
          key={draft.answers.size === 0 ? 'unanswered' : 'answered'}
          label={words.receivedAt}
          value={draft.time}
          onTime={(time) => onChange({ time, stamped: true })}
        />
      </Box>
      {isLateDraft(draft, deadlineOf(record)) && (
        <TextEntry label={words.lateNote} value={draft.lateNote} onText={(lateNote) => onChange({ lateNote })} />
      )}
      {correcting && <TextEntry label={words.why} value={draft.reason} onText={(reason) => onChange({ reason })} />}
      <ScanChoice chosen={draft.scan?.name} onScan={(scan) => onChange({ scan })} />
    </Box>
  );
}

/** A reply that is there, as it was typed in. */
export function ReplyGiven({ record, member: { reply } }: Pick<ReplyFieldsProps, 'record' | 'member'>) {
  const words = useWords(circulationWords);
  if (!reply) return null;
  const facts = [
    ...reply.answers.map(({ nominationId, answer }) => ({
      name: calledName(caseOf(record, nominationId).nominee),
      value: words.answer[answer],
    })),
    ...(reply.opinion ? [{ name: words.opinion, value: reply.opinion }] : []),
    ...(reply.lateNote ? [{ name: words.lateNote, value: reply.lateNote }] : []),
    ...(reply.scan ? [{ name: words.scan, value: reply.scan.name }] : []),
  ];
  return <FactLines facts={facts} />;
}
