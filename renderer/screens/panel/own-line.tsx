import Box from '@mui/material/Box';
import { useWords } from '#components/language.tsx';
import { colour, lowWindow, smallWindow } from '#components/tokens.ts';
import type { Criterion } from '#domain/scoring/criteria.ts';
import { isMarkedByHand } from '#domain/scoring/own-sheets.ts';
import { formatPoints, type Mark } from '#domain/scoring/points.ts';
import { criteriaWords, leafSentence } from '#words/criteria-words.ts';
import { largeWords } from '#words/large-words.ts';
import type { OwnPageProps } from './own-turn.tsx';
import { leafName, type Scored } from './panel-figures.ts';
import { ScoreField } from './score-cell.tsx';

interface OwnLineProps extends Pick<OwnPageProps, 'book' | 'memberId'> {
  readonly nominee: Scored;
  readonly leaf: Criterion;
  readonly depth: number;
  /** What the year's figures give on a leaf that nobody marks. */
  readonly reckoned: Mark | undefined;
}

/** One criterion a line: what it is called, what it gives at the most, and the member's mark in large figures. */
export function OwnLine({ book, memberId, nominee, leaf, depth, reckoned }: OwnLineProps) {
  const words = useWords(largeWords);
  const setWords = useWords(criteriaWords);
  const byHand = isMarkedByHand(leaf);
  const most = setWords.typed.direct(formatPoints(leaf.max));
  return (
    <Box
      component="li"
      data-leaf={leaf.code}
      sx={{
        display: 'flex',
        gap: '16px',
        alignItems: 'center',
        p: '6px 16px',
        [lowWindow]: { py: '4px' },
        borderRadius: '8px',
        border: `1px solid ${colour.line}`,
        backgroundColor: colour.paper,
        '&:focus-within': { boxShadow: `inset 3px 0 0 ${colour.gold}`, backgroundColor: colour.goldSoft },
        [smallWindow]: { p: '6px 10px', gap: '8px', flexWrap: 'wrap' },
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0, fontSize: 18, lineHeight: '24px', fontWeight: 600, textWrapStyle: 'pretty' }}>
        {leafName(leaf)}
      </Box>
      <Box
        sx={{
          width: 210,
          flexShrink: 0,
          textWrapStyle: 'balance',
          fontSize: 15,
          lineHeight: '18px',
          textAlign: 'right',
          color: colour.ink2,
        }}
      >
        {byHand ? leafSentence(leaf, setWords) : `${most}, ${leafSentence(leaf, setWords)}`}
      </Box>
      <Box sx={box}>
        {byHand ? (
          <ScoreField book={book} memberId={memberId} nominee={nominee} leaf={leaf} depth={depth} />
        ) : (
          <Box sx={{ p: '2px 12px', fontSize: reckoned === undefined ? 15 : 28, color: colour.ink2 }}>
            {reckoned === undefined || reckoned === 'not-applicable'
              ? words.noFigures
              : formatPoints(reckoned, Math.max(depth, 2))}
          </Box>
        )}
      </Box>
    </Box>
  );
}

const box = {
  width: 132,
  flexShrink: 0,
  textAlign: 'right',
  lineHeight: '34px',
  fontVariantNumeric: 'tabular-nums',
  '& input': {
    font: 'inherit',
    fontSize: 28,
    lineHeight: '34px',
    fontWeight: 600,
    width: '100%',
    boxSizing: 'border-box',
    textAlign: 'right',
    p: '1px 12px',
    color: colour.ink,
    backgroundColor: colour.paper,
    border: `1px solid ${colour.control}`,
    borderRadius: '6px',
  },
  '& input[aria-invalid=true]': { borderColor: colour.error, color: colour.error },
} as const;
