import Print from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import type { Meeting } from '#domain/meeting/meeting.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { said, type Said } from '#words/bilingual.ts';
import { kitWords } from '#words/kit-words.ts';
import { useDesk } from '../desk.tsx';
import { drawer } from '../drawing.ts';
import { drawKit } from '../fallback-kit.ts';
import { freezeSentence } from '../freeze-sentence.ts';
import type { Outgoing } from '../hand-out.ts';
import { usePrinting } from '../use-printing.ts';

/** Everything for a meeting on paper in one file, printed beforehand in case the laptop dies. */
export function KitCard({ meeting }: { readonly meeting: Meeting }) {
  const words = useWords(kitWords);
  const desk = useDesk();
  const printing = usePrinting();
  const [share, setShare] = useState(0);
  const draw = async (): Promise<Result<Outgoing, Said>> => {
    setShare(0);
    const drawn = await drawKit(desk, meeting.id, (done) => setShare(Math.round(done * 100)));
    if (!drawn.ok) return err((reader) => freezeSentence(drawn.error, reader));
    return ok({ suggestedName: `${kitWords.vi.fileName}-${meeting.date}.pdf`, bytes: drawn.value });
  };
  const print = () =>
    printing.print(
      draw,
      said(kitWords, (kept) => kept.printing),
    );
  return (
    <Card title={words.title}>
      <Box sx={{ display: 'grid', gap: '10px', justifyItems: 'start' }}>
        <Quiet size="dense">{words.what}</Quiet>
        <Box sx={{ display: 'flex', gap: '10px' }}>
          <KeyedButton keys="P" icon={<Print />} onPress={() => void print()}>
            {printing.running ? words.making(share) : words.print}
          </KeyedButton>
          {printing.running && (
            <KeyedButton keys="X" onPress={() => drawer.cancel()}>
              {words.stop}
            </KeyedButton>
          )}
        </Box>
        {printing.error !== undefined && <InlineError>{printing.error}</InlineError>}
      </Box>
    </Card>
  );
}
