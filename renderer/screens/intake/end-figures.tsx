import Box from '@mui/material/Box';
import { KeyFigure } from '#components/key-figure.tsx';
import { useWords } from '#components/language.tsx';
import { groupedInteger } from '#domain/figures.ts';
import type { EndCounts } from '#domain/lists/list-plan.ts';
import { intakeScreenWords } from '#words/intake-screen-words.ts';

/** The four figures of a list, and all its lines: the first four make up the fifth. */
export function EndFigures({ counts }: { readonly counts: EndCounts }) {
  const words = useWords(intakeScreenWords);
  const all = counts.accepted + counts.changed + counts.skipped + counts['to-fix'];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap' }}>
      <KeyFigure value={groupedInteger(counts.accepted)} label={words.added} tone="ok" />
      <KeyFigure value={groupedInteger(counts.changed)} label={words.changed} />
      <KeyFigure value={groupedInteger(counts.skipped)} label={words.skipped} />
      <KeyFigure
        value={groupedInteger(counts['to-fix'])}
        label={words.toFix}
        {...(counts['to-fix'] > 0 ? { tone: 'error' as const } : {})}
      />
      <KeyFigure value={groupedInteger(all)} label={words.inFile} />
    </Box>
  );
}
