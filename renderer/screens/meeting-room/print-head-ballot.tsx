import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { headBallotPapers } from '#domain/papers/head-ballot-papers.ts';
import { said } from '#words/bilingual.ts';
import { businessWords } from '#words/business-words.ts';
import { useDesk } from '../desk.tsx';
import { drawSheet } from '../draw-sheet.ts';
import { usePrinting } from '../use-printing.ts';
import { useRoom } from './room.ts';

/** Prints the papers by which the next head is elected: every unit but those who count, one to be chosen. */
export function PrintHeadBallot() {
  const { head: words } = useWords(businessWords);
  const desk = useDesk();
  const { record } = useRoom();
  const printing = usePrinting();
  const print = () =>
    printing.print(
      () =>
        drawSheet(
          headBallotPapers(record, () => desk.newId(), desk.clock()),
          `${businessWords.vi.head.fileName}-${record.meeting.year + 1}.pdf`,
        ),
      said(businessWords, (told) => told.head.printing),
    );
  return (
    <>
      <KeyedButton keys="Alt+I" onPress={() => void print()}>
        {words.print}
      </KeyedButton>
      {printing.error !== undefined && <InlineError>{printing.error}</InlineError>}
    </>
  );
}
