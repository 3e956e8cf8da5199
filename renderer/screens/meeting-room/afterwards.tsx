import Box from '@mui/material/Box';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { colour, type } from '#components/tokens.ts';
import type { Correction } from '#domain/meeting/correction.ts';
import { allowed, type MeetingAction } from '#domain/meeting/meeting.ts';
import { seatOf } from '#domain/meeting/meeting-record.ts';
import { correctedName } from '#domain/papers/afterwards-facts.ts';
import { shortDate } from '#domain/time.ts';
import { afterwardsWords } from '#words/afterwards-words.ts';
import { momentText } from '#words/field-kinds.ts';
import { CorrectDialog } from './correct-dialog.tsx';
import { ReopenDialog } from './reopen-dialog.tsx';
import { useRoom } from './room.ts';

/** The two deeds that are still open after the results are locked: a name put right, the meeting reopened by two. */
export function AfterwardsActions() {
  const { correct, reopen } = useWords(afterwardsWords);
  const { phase } = useRoom().record.meeting;
  const [asked, setAsked] = useState<'correct' | 'reopen' | null>(null);
  const may = (action: MeetingAction): boolean => allowed[phase][action] !== undefined;
  const close = (): void => setAsked(null);
  if (!may('correct') && !may('reopen')) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
      {may('correct') && (
        <KeyedButton keys="D" onPress={() => setAsked('correct')}>
          {correct.action}
        </KeyedButton>
      )}
      {may('reopen') && (
        <KeyedButton keys="L" onPress={() => setAsked('reopen')}>
          {reopen.action}
        </KeyedButton>
      )}
      {asked === 'correct' && <CorrectDialog onClose={close} />}
      {asked === 'reopen' && <ReopenDialog onClose={close} />}
    </Box>
  );
}

/** What was put right and reopened so far, as the minutes will tell it; nothing where neither was. */
export function AfterwardsHistory() {
  const { correct, reopen, reopened, field: fields } = useWords(afterwardsWords);
  const { record } = useRoom();
  const { corrections, meeting } = record;
  const nameOf = (correction: Correction): string => {
    const name = correctedName(record, correction) ?? '';
    return correction.subject.kind === 'member' ? correct.member(name) : name;
  };
  return (
    <>
      {meeting.reopenings.length > 0 && (
        <Card title={reopen.heading}>
          <Box component="ul" sx={listSx}>
            {meeting.reopenings.map(({ at, chairId, secretaryId, reason }) => (
              <li key={at}>
                {reopened(momentText(at), seatOf(record, chairId).name, seatOf(record, secretaryId).name, reason)}
              </li>
            ))}
          </Box>
        </Card>
      )}
      {corrections.length > 0 && (
        <Card title={correct.heading}>
          <Box component="ul" sx={listSx}>
            {corrections.map((correction) => (
              <li key={correction.id}>
                <strong>{nameOf(correction)}</strong>
                <Box component="span" sx={{ display: 'block' }}>
                  {correct.line(fields[correction.field], correction.before, correction.after)}
                </Box>
                <Box component="span" sx={{ ...type.caption, display: 'block', color: colour.ink2 }}>
                  {correct.proved(correction.proof, shortDate(correction.on))}
                </Box>
              </li>
            ))}
          </Box>
        </Card>
      )}
    </>
  );
}

const listSx = { ...type.dense, listStyle: 'none', m: 0, p: 0, display: 'grid', gap: '6px' } as const;
