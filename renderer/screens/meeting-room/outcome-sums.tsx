import { Card } from '#components/card.tsx';
import { FactLines } from '#components/fact-lines.tsx';
import { useWords } from '#components/language.tsx';
import { countedOnce, countOutcomes, outcomeTypes } from '#domain/meeting/outcome.ts';
import { meetingEndingWords } from '#words/meeting-ending-words.ts';
import { meetingWords } from '#words/meeting-words.ts';
import { useRoom } from './room.ts';

/** How the nominations ended, in the order in which the minutes add them up. */
export function OutcomeSums() {
  const { end } = useWords(meetingEndingWords);
  const outcomes = useWords(meetingWords);
  const { record } = useRoom();
  const outcomesNow = record.matters.map((matter) => matter.outcome);
  const counts = countOutcomes(outcomesNow);
  const lines = outcomeTypes.filter((type) => type !== 'transferred' && counts[type] > 0);
  return (
    <Card title={end.sums} note={end.sum(countedOnce(outcomesNow))}>
      <FactLines
        facts={[
          ...lines.map((type) => ({ name: outcomes.outcome[type], value: String(counts[type]) })),
          ...(counts.transferred > 0 ? [{ name: end.transferred, value: String(counts.transferred) }] : []),
          ...(counts.open > 0 ? [{ name: outcomes.noOutcomeYet, value: String(counts.open) }] : []),
        ]}
      />
    </Card>
  );
}
