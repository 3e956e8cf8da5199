import Print from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { useToast } from '#components/toast.tsx';
import type { Meeting } from '#domain/meeting/meeting.ts';
import { said, type Said } from '#words/bilingual.ts';
import { kitWords } from '#words/kit-words.ts';
import { papersScreenWords } from '#words/papers-screen-words.ts';
import { useBridge, useDesk } from '../desk.tsx';
import { drawer } from '../drawing.ts';
import { drawKit } from '../fallback-kit.ts';
import { freezeSentence } from '../freeze-sentence.ts';

/** Everything for a meeting on paper in one file, printed beforehand in case the laptop dies. */
export function KitCard({ meeting }: { readonly meeting: Meeting }) {
  const words = useWords(kitWords);
  const language = useLanguage();
  const desk = useDesk();
  const bridge = useBridge();
  const toast = useToast();
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<Said | null>(null);
  const handOut = async (): Promise<Said | null> => {
    const drawn = await drawKit(desk, meeting.id, (done) => setShare(Math.round(done * 100)));
    if (!drawn.ok) return (reader) => freezeSentence(drawn.error, reader);
    const suggestedName = `${kitWords.vi.fileName}-${meeting.date}.pdf`;
    const printed = await bridge.printDocument({ suggestedName, bytes: drawn.value });
    if (!printed.ok) {
      const { error: failure } = printed;
      return said(papersScreenWords, (kept) =>
        failure.type === 'no-pdf-program' ? kept.noPdfProgram : kept.saveFailed(failure.detail),
      );
    }
    toast({ sentence: said(kitWords, (kept) => kept.printing) });
    return null;
  };
  const print = async (): Promise<void> => {
    if (share !== null) return;
    setShare(0);
    setError(null);
    const failure = await handOut().catch(() => said(papersScreenWords, (kept) => kept.bridgeFailed));
    setShare(null);
    setError(() => failure);
  };
  return (
    <Card title={words.title}>
      <Box sx={{ display: 'grid', gap: '10px', justifyItems: 'start' }}>
        <Quiet size="dense">{words.what}</Quiet>
        <Box sx={{ display: 'flex', gap: '10px' }}>
          <KeyedButton keys="P" icon={<Print />} onPress={() => void print()}>
            {share === null ? words.print : words.making(share)}
          </KeyedButton>
          {share !== null && (
            <KeyedButton keys="X" onPress={() => drawer.cancel()}>
              {words.stop}
            </KeyedButton>
          )}
        </Box>
        {error !== null && <InlineError>{error(language)}</InlineError>}
      </Box>
    </Card>
  );
}
