import { useState } from 'react';
import { Segments } from '#components/segments.tsx';
import { useWords } from '#components/language.tsx';
import { publicationWords } from '#words/publication-words.ts';
import type { DossiersPartProps } from './dossiers-part.ts';
import { HolidaysView } from './holidays-view.tsx';
import { PublicationsView } from './publications-view.tsx';
import { useLetterDeeds } from './use-letter-deeds.ts';

/** Showing nominations to the public, and the calendar by which its working days are counted. */
export function PublicationsPart({ year }: DossiersPartProps) {
  const words = useWords(publicationWords);
  const [view, setView] = useState<'shown' | 'holidays'>('shown');
  const deeds = useLetterDeeds();
  return (
    <>
      <Segments
        label={words.view}
        value={view}
        choices={(['shown', 'holidays'] as const).map((value) => ({ value, label: words.views[value] }))}
        onChoice={setView}
      />
      {view === 'shown' ? <PublicationsView year={year} deeds={deeds} /> : <HolidaysView year={year} deeds={deeds} />}
    </>
  );
}
