import Rehearse from '@mui/icons-material/TheaterComedyOutlined';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { Card } from '#components/card.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import type { RehearsalFailure } from '#store/rehearsal.ts';
import type { Language } from '#words/bilingual.ts';
import { rehearsalWords } from '#words/rehearsal-words.ts';
import { useDeskRoom } from './desk.tsx';

/** The way into a rehearsal, with what it is; nothing inside one. */
export function RehearsalCard() {
  const words = useWords(rehearsalWords);
  const language = useLanguage();
  const { rehearsal } = useDeskRoom();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<RehearsalFailure | null>(null);
  if (rehearsal.running) return null;
  const begin = async (): Promise<void> => {
    const begun = await rehearsal.begin();
    setFailure(begun.ok ? null : begun.error);
  };
  const leave = (): void => {
    setAsking(false);
    setFailure(null);
  };
  return (
    <Card title={words.title}>
      <Box sx={{ display: 'grid', gap: '10px', justifyItems: 'start' }}>
        <Quiet size="dense">{words.what}</Quiet>
        <KeyedButton keys="D" icon={<Rehearse />} onPress={() => setAsking(true)}>
          {words.begin}
        </KeyedButton>
      </Box>
      {asking && (
        <AskDialog
          open
          title={words.beginTitle}
          why={words.beginWhy}
          verb={words.begin}
          onVerb={begin}
          onClose={leave}
          error={failure ? sentenceOf(failure, language) : undefined}
        >
          {null}
        </AskDialog>
      )}
    </Card>
  );
}

function sentenceOf(failure: RehearsalFailure, language: Language): string {
  const words = rehearsalWords[language];
  if (failure.type === 'not-copied') return words.notCopied(failure.detail);
  return failure.type === 'read-only' ? words.readOnly : words.already;
}
