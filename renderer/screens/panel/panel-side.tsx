import Box from '@mui/material/Box';
import type { ComponentProps } from 'react';
import type { MeetingId } from '#domain/ids.ts';
import { useWords } from '#components/language.tsx';
import { criteriaWords, reckoningSentence } from '#words/criteria-words.ts';
import { panelWords } from '#words/panel-words.ts';
import type { BothEntries } from './mismatches.ts';
import { PanelRanking } from './panel-ranking.tsx';
import { PanelSheets } from './panel-sheets.tsx';
import { topics } from './score-book.ts';
import { useBook } from './use-score-book.ts';

interface PanelSideProps extends ComponentProps<typeof PanelSheets> {
  readonly both: BothEntries | null;
  readonly meetingId: MeetingId;
  /** Whether whoever sits here may write down what the council decides. */
  readonly mayDecide: boolean;
}

/** Beside a small sheet: places and every member's totals. */
export function PanelSide({ both, mayDecide, meetingId, ...props }: PanelSideProps) {
  const words = useWords(panelWords);
  const setWords = useWords(criteriaWords);
  const { book, set, scored } = props;
  const legend = words.legend(reckoningSentence(set, setWords));
  const missing = useBook(book, topics.ranks, () => book.places().missing);
  return (
    <Box
      tabIndex={0}
      role="group"
      aria-label={words.wholeCouncil}
      sx={{
        display: 'flex',
        flexDirection: 'column',
        gap: '8px',
        minHeight: 0,
        overflow: 'auto',
        '& > *': { flexShrink: 0 },
      }}
    >
      <PanelRanking {...{ book, both, set, scored, mayDecide, meetingId }} />
      <PanelSheets {...props} />
      <Box sx={{ color: 'text.secondary', fontSize: 12, lineHeight: '16px' }}>
        {missing > 0 ? `${words.provisionalWhy(missing)} ${legend}` : legend}
      </Box>
    </Box>
  );
}
