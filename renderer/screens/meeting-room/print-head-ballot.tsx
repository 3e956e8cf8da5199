import { useState } from 'react';
import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { useToast } from '#components/toast.tsx';
import { headBallotPapers } from '#domain/papers/head-ballot-papers.ts';
import { said, type Said } from '#words/bilingual.ts';
import { businessWords } from '#words/business-words.ts';
import { papersScreenWords } from '#words/papers-screen-words.ts';
import { useBridge, useDesk } from '../desk.tsx';
import { drawer } from '../drawing.ts';
import { freezeSentence } from '../freeze-sentence.ts';
import { useRoom } from './room.ts';

/** Prints the papers by which the next head is elected: every unit but those who count, one to be chosen. */
export function PrintHeadBallot() {
  const { head: words } = useWords(businessWords);
  const language = useLanguage();
  const desk = useDesk();
  const bridge = useBridge();
  const toast = useToast();
  const { record } = useRoom();
  const [error, setError] = useState<Said | null>(null);
  const handOut = async (): Promise<Said | null> => {
    const drawn = await drawer.draw(headBallotPapers(record, () => desk.newId(), desk.clock()));
    if (!drawn.ok) {
      const { error: failure } = drawn;
      return (reader) => freezeSentence(failure, reader);
    }
    const name = `${businessWords.vi.head.fileName}-${record.meeting.year + 1}.pdf`;
    const printed = await bridge.printDocument({ suggestedName: name, bytes: drawn.value.bytes });
    if (!printed.ok) {
      const { error: failure } = printed;
      return said(papersScreenWords, (kept) =>
        failure.type === 'no-pdf-program' ? kept.noPdfProgram : kept.saveFailed(failure.detail),
      );
    }
    toast({ sentence: said(businessWords, (told) => told.head.printing) });
    return null;
  };
  const print = async (): Promise<void> => {
    setError(null);
    const failure = await handOut().catch(() => said(papersScreenWords, (kept) => kept.bridgeFailed));
    setError(() => failure);
  };
  return (
    <>
      <KeyedButton keys="Alt+I" onPress={() => void print()}>
        {words.print}
      </KeyedButton>
      {error !== null && <InlineError>{error(language)}</InlineError>}
    </>
  );
}
