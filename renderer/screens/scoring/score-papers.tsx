import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import type { NomineeId, ScoringId } from '#domain/ids.ts';
import type { DrawnFacts } from '#domain/papers/dossier-log-facts.ts';
import { scoreFormFacts } from '#domain/papers/score-form-facts.ts';
import { scoreTableFacts } from '#domain/papers/score-table-facts.ts';
import type { ScoringHead } from '#domain/papers/scoring-head.ts';
import type { Stage } from '#domain/scoring/assessment.ts';
import type { ScoringRecord } from '#domain/scoring/stages.ts';
import { vietnamStamp, type CivilDate, type Instant } from '#domain/time.ts';
import { loadScorePapers } from '#store/score-papers.ts';
import { said } from '#words/bilingual.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { scorePaperWords } from '#words/score-paper-words.ts';
import { useDesk } from '../desk.tsx';
import { drawSheet } from '../draw-sheet.ts';
import { usePrinting } from '../use-printing.ts';

interface ScorePapersProps {
  readonly scoringId: ScoringId;
  /** Whose points the table shows. */
  readonly stage: Stage;
  /** The unit in hand, whose sheet can be printed; absent where none is. */
  readonly unit?: { readonly id: NomineeId; readonly name: string } | undefined;
}

type Draw = (
  kept: { readonly record: ScoringRecord; readonly head: ScoringHead },
  day: CivilDate,
  now: Instant,
) => DrawnFacts | undefined;

/** In bảng điểm, in phiếu: the papers of a scoring; what went wrong is said beside the buttons. */
export function ScorePapers({ scoringId, stage, unit }: ScorePapersProps) {
  const words = useWords(scorePaperWords);
  const stages = useWords(criteriaWords).stage;
  const { db, clock } = useDesk();
  const printing = usePrinting();
  const print = (draw: Draw, fileName: string) => () =>
    void printing.print(
      async () => {
        const now = clock();
        const day = vietnamStamp(now).date;
        const kept = await loadScorePapers(db, scoringId, day);
        return drawSheet(
          kept && draw(kept, day, now),
          `${fileName}.pdf`,
          said(scorePaperWords, (told) => told.noLetterhead),
        );
      },
      said(scorePaperWords, (told) => told.printed),
    );
  return (
    <>
      <KeyedButton
        keys="Alt+I"
        keyBelow
        title={words.tableOf(stages[stage].toLocaleLowerCase('vi'))}
        onPress={print(
          ({ record, head }, day, now) => scoreTableFacts(record, stage, head, day, now),
          `${words.tableFile}-${stage}`,
        )}
      >
        {words.table}
      </KeyedButton>
      <KeyedButton
        keys="Alt+P"
        keyBelow
        title={unit ? words.formOf(unit.name) : words.emptyFormSaid}
        onPress={print(
          ({ record, head }, day, now) => scoreFormFacts(record, unit?.id ?? null, head, day, now),
          words.formFile,
        )}
      >
        {unit ? words.form : words.emptyForm}
      </KeyedButton>
      {printing.error !== undefined && <InlineError>{printing.error}</InlineError>}
    </>
  );
}
