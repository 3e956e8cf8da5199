import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useWords } from '#components/language.tsx';
import { Segments } from '#components/segments.tsx';
import { type } from '#components/tokens.ts';
import { formatPoints, hundredths } from '#domain/scoring/points.ts';
import { roundings, type Rounding } from '#domain/scoring/quota.ts';
import { withQuota } from '#domain/scoring/trial.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { rankingWords } from '#words/ranking-words.ts';
import type { Ranking } from './use-ranking.ts';

/** The shares that councils go by; one that is settled otherwise stands among them. */
const usualShares = [15, 20, 25, 30];

/** How many may be proposed: a share with its rounding, or so many as the line was moved to. */
export function QuotaTrial({ ranking: { trial, onTrial, settled, rules, standings } }: { readonly ranking: Ranking }) {
  const words = useWords(rankingWords);
  const { rounding: said } = useWords(criteriaWords);
  const { quota } = rules;
  const given = [settled.quota, quota].flatMap((one) => (one?.type === 'share' ? [one.percent] : []));
  const shares = [...new Set([...usualShares, ...given])].toSorted((a, b) => a - b);
  const rounding: Rounding = quota?.type === 'share' ? quota.rounding : 'down';
  const byShare = (percent: number, how: Rounding): void =>
    onTrial(withQuota(trial, { type: 'share', percent, rounding: how }, settled.quota));
  return (
    <>
      <Line label={words.trial.percent}>
        <Segments
          fullWidth
          label={words.trial.percent}
          value={quota === null ? '' : quota.type === 'number' ? 'number' : String(quota.percent)}
          choices={[
            ...shares.map((share) => ({ value: String(share), label: `${percentOf(share)}%` })),
            ...(quota?.type === 'number' ? [{ value: 'number', label: words.trial.places(standings.places) }] : []),
          ]}
          onChoice={(chosen) => chosen !== 'number' && byShare(Number(chosen), rounding)}
        />
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

const percentOf = (share: number): string => formatPoints(hundredths(Math.round(share * 100)));

const Line = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <Box sx={{ display: 'grid', gridTemplateColumns: '64px minmax(0, 1fr)', gap: '8px', alignItems: 'center' }}>
    <Box sx={type.dense}>{label}</Box>
    {children}
  </Box>
);
