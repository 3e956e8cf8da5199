import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { Card } from '#components/card.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { colour, type } from '#components/tokens.ts';
import { countGaps, fileGaps } from '#domain/meeting/completeness.ts';
import type { NominationId } from '#domain/ids.ts';
import { findingSentence } from '#words/finding-words.ts';
import { interestWords } from '#words/interest-words.ts';
import { preparationListWords } from '#words/preparation-list-words.ts';
import { useRoom } from './room.ts';

/** What the files on the agenda lack, the same lack of many said once: before anybody is invited. */
export function GapsCard() {
  const { gaps: words } = useWords(interestWords);
  const { collapsed } = useWords(preparationListWords);
  const { record } = useRoom();
  const gaps = useMemo(() => fileGaps(record), [record]);
  if (gaps.length === 0) return <Quiet>{words.none}</Quiet>;
  return (
    <Card title={words.heading} note={words.count(gaps.length, record.matters.length)}>
      <Box component="ul" sx={{ ...type.dense, m: 0, pl: '18px' }}>
        {countGaps(gaps).map(({ type: kind, count }) => (
          <li key={kind}>{collapsed[kind](count)}</li>
        ))}
      </Box>
    </Card>
  );
}

/** What the file of the case in hand lacks, in full. */
export function CaseGaps({ nominationId }: { readonly nominationId: NominationId }) {
  const { gaps: words } = useWords(interestWords);
  const language = useLanguage();
  const { record } = useRoom();
  // One reading of a hundred and eighty files serves every case that is looked at.
  const gaps = useMemo(() => fileGaps(record), [record]);
  const lacks = gaps.find((gap) => gap.nominationId === nominationId)?.findings ?? [];
  if (lacks.length === 0) return null;
  const sentences = lacks.map((finding) => findingSentence(finding, language));
  return (
    <Box component="section" aria-label={words.lacks} sx={{ ...type.dense, color: colour.warning }}>
      <Box sx={{ fontWeight: 600 }}>{words.lacks}</Box>
      <Box component="ul" sx={{ m: 0, pl: '18px' }}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </Box>
    </Box>
  );
}
