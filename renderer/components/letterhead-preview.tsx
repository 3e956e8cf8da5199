import Box from '@mui/material/Box';
import type { Letterhead } from '#domain/council.ts';
import { councilWords } from '#words/council-words.ts';
import { useWords } from './language.tsx';
import { colour } from './tokens.ts';

interface LetterheadPreviewProps {
  readonly letterhead: Pick<Letterhead, 'superiorLines' | 'issuerLines' | 'place' | 'minutesSymbol'>;
  readonly year: number;
}

/** How the head of the council's papers reads, line for line; the paper itself is drawn elsewhere, in its own type. */
export function LetterheadPreview({ letterhead, year }: LetterheadPreviewProps) {
  const words = useWords(councilWords);
  return (
    <Box
      lang="vi"
      sx={{
        display: 'grid',
        gridTemplateColumns: '1fr 1.4fr',
        gap: '12px',
        p: '14px',
        border: `1px solid ${colour.line}`,
        borderRadius: '4px',
        textAlign: 'center',
        fontSize: 12,
        lineHeight: '18px',
      }}
    >
      <div>
        {letterhead.superiorLines.map((line, index) => (
          <Box key={`${index} ${line}`}>{line}</Box>
        ))}
        {letterhead.issuerLines.map((line, index) => (
          <Box key={`${index} ${line}`} sx={{ fontWeight: 700 }}>
            {line}
          </Box>
        ))}
        <Rule share="33%" />
        <Box sx={{ whiteSpace: 'pre' }}>{words.numberBlank(letterhead.minutesSymbol)}</Box>
      </div>
      <div>
        <Box sx={{ fontWeight: 700 }}>{words.motto1}</Box>
        <Box sx={{ fontWeight: 700 }}>{words.motto2}</Box>
        <Rule share="56%" />
        <Box sx={{ fontStyle: 'italic', whiteSpace: 'pre' }}>{words.dateBlank(letterhead.place, year)}</Box>
      </div>
    </Box>
  );
}

const Rule = ({ share }: { readonly share: string }) => (
  <Box sx={{ width: share, mx: 'auto', my: '4px', borderTop: '1px solid currentColor' }} />
);
