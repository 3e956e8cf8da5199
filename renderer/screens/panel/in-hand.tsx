import type { ReactNode } from 'react';
import { useWords } from '#components/language.tsx';
import { colour, type } from '#components/tokens.ts';
import { leavesOf, type CriteriaSet } from '#domain/scoring/criteria.ts';
import { criteriaWords, leafSentence } from '#words/criteria-words.ts';
import { panelWords } from '#words/panel-words.ts';
import { leafName, type Scored } from './panel-figures.ts';
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
  const words = useWords(panelWords);
  const setWords = useWords(criteriaWords);
  const who = scored.find(({ id }) => id === nominee);
  const what = leavesOf(set.criteria).find(({ code }) => code === leaf);
  return (
    <div style={frame}>
      <div style={line}>
        <b>{who ? nomineeName(who) : words.pickCell}</b>
        {who && what && ` · ${leafName(what)} · ${leafSentence(what, setWords)}`}
      </div>
      <div style={rest}>{children}</div>
    </div>
  );
}

// Drawn at every step of the hand: plain style properties, which cost nothing.
const frame = { height: '100%', display: 'flex', flexDirection: 'column' } as const;
const rest = { flex: 1, minHeight: 0 } as const;
const line = {
  ...type.dense,
  padding: '5px 14px',
  minHeight: 18,
  flexShrink: 0,
  borderBottom: `1px solid ${colour.line}`,
  color: colour.ink2,
} as const;
