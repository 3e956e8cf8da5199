import { useState } from 'react';
import Box from '@mui/material/Box';
import { AskDialog } from '#components/ask-dialog.tsx';
import { CountField } from '#components/count-field.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { adoptMinutes } from '#store/assents.ts';
import { afterwardsWords } from '#words/afterwards-words.ts';
import { said } from '#words/bilingual.ts';
import { roomDeedWords } from '#words/room-deed-words.ts';
import { useDesk } from '../desk.tsx';
import { useCommand } from '../use-command.ts';
import { useRoom } from './room.ts';
import { useDone } from './use-undo.ts';

/** Thông qua biên bản: read out at the end, adopted by hands; only dissent is typed. */
export function AdoptMinutes() {
  const { adopt: words } = useWords(afterwardsWords);
  const { meeting } = useRoom().record;
  const [asked, setAsked] = useState(false);
  const assent = meeting.assents.find(({ subject }) => subject === 'minutes');
  return (
    <>
      {assent ? (
        <Quiet>{words.adopted(assent.present - assent.against - assent.abstained, assent.present)}</Quiet>
      ) : (
        <KeyedButton keys="B" onPress={() => setAsked(true)}>
          {words.action}
        </KeyedButton>
      )}
      {asked && <AdoptDialog onClose={() => setAsked(false)} />}
    </>
  );
}

function AdoptDialog({ onClose }: { onClose(this: void): void }) {
  const { adopt: words } = useWords(afterwardsWords);
  const { dissent: dissentWords } = useWords(roomDeedWords);
  const desk = useDesk();
  const done = useDone();
  const command = useCommand();
  const { record } = useRoom();
  const [against, setAgainst] = useState<number | null>(0);
  const [abstained, setAbstained] = useState<number | null>(0);
  const adopt = async (): Promise<void> => {
    const dissent = { against: against ?? Number.NaN, abstained: abstained ?? Number.NaN };
    if (!(await command.run(() => adoptMinutes(desk, { meetingId: record.meeting.id, dissent })))) return;
    onClose();
    await done(said(afterwardsWords, (kept) => kept.adopt.saved));
  };
  return (
    <AskDialog
      open
      title={words.title}
      why={words.why}
      verb={words.confirm}
      onVerb={adopt}
      onClose={onClose}
      error={command.error}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '10px' }}>
        <CountField label={dissentWords.against} value={against} onCount={setAgainst} autoFocus />
        <CountField label={dissentWords.abstained} value={abstained} onCount={setAbstained} />
      </Box>
    </AskDialog>
  );
}
