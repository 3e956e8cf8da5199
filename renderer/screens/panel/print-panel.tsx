import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import type { MeetingId } from '#domain/ids.ts';
import { panelTableFacts } from '#domain/papers/panel-table-facts.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import { said } from '#words/bilingual.ts';
import { scorePaperWords } from '#words/score-paper-words.ts';
import { useDesk } from '../desk.tsx';
import { drawSheet } from '../draw-sheet.ts';
import { usePrinting } from '../use-printing.ts';

/** In bảng điểm: what every member's sheets come to, as they are kept now. */
export function PrintPanel({ meetingId }: { readonly meetingId: MeetingId }) {
  const words = useWords(scorePaperWords);
  const { db, clock } = useDesk();
  const printing = usePrinting();
  const print = () =>
    printing.print(
      async () => {
        const record = await loadMeetingRecord(db, meetingId);
        return drawSheet(record && panelTableFacts(record, clock()), `${words.panelFile}.pdf`);
      },
      said(scorePaperWords, (told) => told.printed),
    );
  return (
    <>
      <KeyedButton keys="Alt+I" keyBelow title={words.panelTable} onPress={() => void print()}>
        {words.table}
      </KeyedButton>
      {printing.error !== undefined && <InlineError>{printing.error}</InlineError>}
    </>
  );
}
