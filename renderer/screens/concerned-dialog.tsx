import Box from '@mui/material/Box';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { caseOf, seatOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import type { RecusalProposal } from '#domain/meeting/recusal-proposals.ts';
import { calledName } from '#domain/nominations/nomination.ts';
import { answerProposals } from '#store/interests.ts';
import { interestWords } from '#words/interest-words.ts';
import { useDesk } from './desk.tsx';
import { useCommand } from './use-command.ts';

interface ConcernedDialogProps {
  readonly record: MeetingRecord;
  readonly proposals: readonly RecusalProposal[];
  onClose(this: void): void;
  /** Says that it is answered, where the screen can take it back. */
  onAnswered?(this: void): void | Promise<void>;
}

const keyOf = ({ matterId, memberId }: RecusalProposal): string => `${matterId} ${memberId}`;

/** Có liên quan theo sổ: each member whom the register names stays out, unless he is found to have nothing to do with it. */
export function ConcernedDialog({ record, proposals, onClose, onAnswered }: ConcernedDialogProps) {
  const { proposal: words } = useWords(interestWords);
  const desk = useDesk();
  const command = useCommand();
  /** Why each of those who vote all the same has nothing to do with the case. */
  const [cleared, setCleared] = useState<ReadonlyMap<string, string>>(new Map());
  // The reason of a head names the unit that is nominated: once is enough.
  const nameUnlessSaid = ({ nominationId, reason }: RecusalProposal): string => {
    const name = calledName(caseOf(record, nominationId).nominee);
    return reason.includes(name) ? '' : name;
  };
  const answer = async (): Promise<void> => {
    const answers = proposals.map((one) => ({
      matterId: one.matterId,
      memberId: one.memberId,
      concerned: !cleared.has(keyOf(one)),
      reason: cleared.get(keyOf(one)),
    }));
    if (!(await command.run(() => answerProposals(desk, { meetingId: record.meeting.id, answers })))) return;
    onClose();
    await onAnswered?.();
  };
  return (
    <AskDialog
      open
      title={words.title}
      why={words.why}
      verb={words.confirm}
      onVerb={answer}
      onClose={onClose}
      error={command.error}
    >
      {proposals.map((one, index) => (
        <Box key={keyOf(one)} sx={{ display: 'grid', gap: '6px' }}>
          <ChoiceEntry
            label={words.line(seatOf(record, one.memberId).name, one.reason, nameUnlessSaid(one))}
            value={cleared.has(keyOf(one)) ? 'no' : 'yes'}
            choices={[
              { value: 'yes', label: words.concerned },
              { value: 'no', label: words.notConcerned },
            ]}
            onChoice={(chosen) =>
              setCleared((before) => {
                const after = new Map(before);
                if (chosen === 'no') after.set(keyOf(one), '');
                else after.delete(keyOf(one));
                return after;
              })
            }
            autoFocus={index === 0}
          />
          {cleared.has(keyOf(one)) && (
            <TextEntry
              label={words.whyNot}
              value={cleared.get(keyOf(one)) ?? ''}
              onText={(text) => setCleared((before) => new Map(before).set(keyOf(one), text))}
            />
          )}
        </Box>
      ))}
    </AskDialog>
  );
}
