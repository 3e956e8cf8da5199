import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { useWords } from '#components/language.tsx';
import { NextAction } from '#components/next-action.tsx';
import { vietnamStamp } from '#domain/time.ts';
import { ruleBookOn } from '#domain/rules/rule-book.ts';
import { letterheadOn } from '#domain/council.ts';
import { loadCouncil } from '#store/council.ts';
import { copyGuidanceLetter, loadGuidanceLetter } from '#store/guidance-letters.ts';
import { useLive } from '#store/live.ts';
import { said } from '#words/bilingual.ts';
import { guidanceReceivers, proposedGuidance } from '#words/letter-texts.ts';
import { letterWords } from '#words/letter-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed } from '../use-deed.ts';
import type { DossiersPartProps } from './dossiers-part.ts';
import { GuidanceForm } from './guidance-form.tsx';
import { useLetterDeeds } from './use-letter-deeds.ts';

/** The year's letter of guidance: proposed, taken over from the year before, worded, printed, numbered. */
export function GuidancePart({ year }: DossiersPartProps) {
  const words = useWords(letterWords);
  const desk = useDesk();
  const { db, clock } = desk;
  const [today] = useState(() => vietnamStamp(clock()).date);
  const [begun, setBegun] = useState(false);
  const deeds = useLetterDeeds();
  const command = useDeed(deeds);
  const council = useLive(() => loadCouncil(db), [db]);
  const found = useLive(
    async () => [await loadGuidanceLetter(db, year), await loadGuidanceLetter(db, year - 1)],
    [db, year],
  );
  if (!council || !found) return null;
  const [letter, before] = found;
  if (letter)
    return <GuidanceForm key={`${letter.id} ${deeds.undoneOften}`} known={letter} letter={letter} deeds={deeds} />;
  if (begun) {
    const authority = letterheadOn(council.letterheads, today)?.authorityName ?? '';
    const proposed = {
      year,
      number: '',
      date: today,
      paragraphs: proposedGuidance(year, authority, ruleBookOn(council.ruleBooks, today)?.citations ?? []),
      deadlines: [],
      receivers: [guidanceReceivers.enterprises, guidanceReceivers.clusters],
    };
    return <GuidanceForm known={undefined} letter={proposed} deeds={deeds} onLeave={() => setBegun(false)} />;
  }
  const copy = (): Promise<boolean> =>
    command.give(
      () => copyGuidanceLetter(desk, { year }),
      said(letterWords, (kept) => kept.guidance.copied(year - 1)),
    );
  return (
    <Card title={words.guidance.title(year)} fill>
      <EmptyState
        actions={
          <>
            <NextAction onPress={() => setBegun(true)}>{words.guidance.begin}</NextAction>
            {before && <Button onClick={() => void copy()}>{words.guidance.copy(year - 1)}</Button>}
            {command.error !== undefined && <InlineError>{command.error}</InlineError>}
          </>
        }
      >
        {words.guidance.empty(year)}
      </EmptyState>
    </Card>
  );
}
