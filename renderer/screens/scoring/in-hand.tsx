import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useWords } from '#components/language.tsx';
import { colour, type } from '#components/tokens.ts';
import { leavesOf, type CriteriaSet } from '#domain/criteria.ts';
import { formatPoints } from '#domain/points.ts';
import { scoringWords } from '#words/scoring-words.ts';
import { leafName, type Scored } from './panel.ts';
import { nomineeName } from './nominees-down.tsx';

interface InHandProps {
  readonly set: CriteriaSet;
  readonly scored: readonly Scored[];
  readonly nominee: string | undefined;
  readonly leaf: string | undefined;
  readonly children: ReactNode;
}

/** Over a wide sheet: whom and what the box in hand is about, in full words. */
export function InHand({ set, scored, nominee, leaf, children }: InHandProps) {
  const words = useWords(scoringWords);
  const who = scored.find(({ id }) => id === nominee);
  const what = leavesOf(set.criteria).find(({ code }) => code === leaf);
  return (
    <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
      <Box
        sx={{
          ...type.dense,
          px: '14px',
          py: '5px',
          minHeight: 28,
          flexShrink: 0,
          borderBottom: `1px solid ${colour.line}`,
          color: colour.ink2,
        }}
      >
        <b>{who ? nomineeName(who) : words.pickCell}</b>
        {who && what && ` · ${leafName(what)} · ${words.atMost(formatPoints(what.max))}`}
      </Box>
      <Box sx={{ flex: 1, minHeight: 0 }}>{children}</Box>
    </Box>
  );
}
