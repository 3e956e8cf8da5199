import Box from '@mui/material/Box';
import { Quiet } from '#components/quiet.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { type } from '#components/tokens.ts';

interface HistoryListProps {
  readonly title: string;
  readonly lines: readonly string[];
  /** Said where there is no line; without it the whole list is left out. */
  readonly none?: string;
}

/** A stretch of an entry's history, one line a fact. */
export function HistoryList({ title, lines, none }: HistoryListProps) {
  if (lines.length === 0 && none === undefined) return null;
  return (
    <Box>
      <SectionHead level={3} title={title} />
      {lines.length === 0 && <Quiet size="dense">{none}</Quiet>}
      <Box component="ul" sx={{ ...type.dense, m: 0, pl: '18px', overflowWrap: 'anywhere' }}>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </Box>
    </Box>
  );
}
