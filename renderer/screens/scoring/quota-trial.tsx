import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useState, type ReactNode } from 'react';
import { InlineError } from '#components/inline-note.tsx';
import { useWords } from '#components/language.tsx';
import { Segments } from '#components/segments.tsx';
import { type } from '#components/tokens.ts';
import { formatPoints, hundredths } from '#domain/scoring/points.ts';
import { readShare, roundings, type Rounding } from '#domain/scoring/quota.ts';
import { withQuota } from '#domain/scoring/trial.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { rankingWords } from '#words/ranking-words.ts';
import type { Ranking } from './use-ranking.ts';

/** The shares that councils go by; any other is typed beside them. */
const usualShares = [15, 20, 25, 30];

/** How many may be proposed: a share with its rounding, or so many as the line was moved to. */
export function QuotaTrial({ ranking: { trial, onTrial, settled, rules, standings } }: { readonly ranking: Ranking }) {
  const words = useWords(rankingWords);
  const { rounding: said } = useWords(criteriaWords);
  const { quota } = rules;
  const rounding: Rounding = quota?.type === 'share' ? quota.rounding : 'down';
  const byShare = (percent: number, how: Rounding): void =>
    onTrial(withQuota(trial, { type: 'share', percent, rounding: how }, settled.quota));
  return (
    <>
      <Line label={words.trial.percent}>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 66px', gap: '8px' }}>
          <Segments
            fullWidth
            label={words.trial.percent}
            value={quota === null ? '' : quota.type === 'number' ? 'number' : String(quota.percent)}
            choices={[
              ...usualShares.map((share) => ({ value: String(share), label: `${percentOf(share)}%` })),
              ...(quota?.type === 'number' ? [{ value: 'number', label: words.trial.places(standings.places) }] : []),
            ]}
            onChoice={(chosen) => chosen !== 'number' && byShare(Number(chosen), rounding)}
          />
          <OtherShare
            share={quota?.type === 'share' && !usualShares.includes(quota.percent) ? quota.percent : null}
            onShare={(share) => byShare(share, rounding)}
          />
        </Box>
      </Line>
      {quota?.type === 'share' && (
        <Line label={words.trial.rounding}>
          <Segments
            fullWidth
            label={words.trial.rounding}
            value={rounding}
            choices={roundings.map((value) => ({ value, label: said[value] }))}
            onChoice={(how) => byShare(quota.percent, how)}
          />
        </Line>
      )}
    </>
  );
}

interface OtherShareProps {
  /** Null while a usual one stands, or a number of places. */
  readonly share: number | null;
  onShare(this: void, share: number): void;
}

/** Any share, typed; taken with Enter, or when the field is left. */
function OtherShare({ share, onShare }: OtherShareProps) {
  const words = useWords(rankingWords);
  const [typed, setTyped] = useState<string | null>(null);
  const read = readShare(typed ?? '');
  const isUnread = typed !== null && typed.trim() !== '' && read === undefined;
  const take = (): void => {
    if (isUnread) return;
    setTyped(null);
    if (read !== undefined) onShare(read);
  };
  return (
    <>
      <OutlinedInput
        value={typed ?? (share === null ? '' : percentOf(share))}
        placeholder={words.trial.other}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          if (event.key !== 'Escape' || typed === null) return;
          event.stopPropagation();
          setTyped(null);
        }}
        error={isUnread}
        autoComplete="off"
        endAdornment="%"
        slotProps={{ input: { 'aria-label': words.trial.otherShare, 'aria-invalid': isUnread, inputMode: 'decimal' } }}
        sx={{ minHeight: 32, pr: '8px', '& input': { textAlign: 'right', px: '6px', py: '4px' } }}
      />
      {isUnread && (
        <Box sx={{ gridColumn: '1 / -1' }}>
          <InlineError>{words.trial.shareUnread}</InlineError>
        </Box>
      )}
    </>
  );
}

const percentOf = (share: number): string => formatPoints(hundredths(Math.round(share * 100)));

const Line = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <Box sx={{ display: 'grid', gridTemplateColumns: '64px minmax(0, 1fr)', gap: '8px', alignItems: 'center' }}>
    <Box sx={type.dense}>{label}</Box>
    {children}
  </Box>
);
