import Verified from '@mui/icons-material/VerifiedOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { Card } from '#components/card.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { colour, toneColours, type } from '#components/tokens.ts';
import { formatPoints, hundredths } from '#domain/scoring/points.ts';
import type { Ranked, TieDecision } from '#domain/scoring/ranking.ts';
import { rankingStage } from '#domain/scoring/stages.ts';
import { depthOf } from '#domain/year/indicator-figure.ts';
import { rankingWords } from '#words/ranking-words.ts';
import { TieSteps } from './tie-step-list.tsx';
import type { Tie } from './tie-steps.ts';
import type { Ranking } from './use-ranking.ts';

interface TiePaneProps {
  readonly ranking: Ranking;
  /** Undefined where the unit in hand has no place. */
  readonly tie: Tie | undefined;
  readonly error: string | undefined;
  onDecide(this: void): void;
  onWithdraw(this: void, decision: TieDecision): void;
}

/** Why the unit in hand stands where it does: what parted it from its equals, step by step, or how far the next are. */
export function TiePane({ ranking, tie, error, onDecide, onWithdraw }: TiePaneProps) {
  const words = useWords(rankingWords);
  if (!tie) return <Card title={words.tie.unranked}>{<Quiet>{words.tie.pick}</Quiet>}</Card>;
  const { unit, pair, equals } = tie;
  if (!pair) return <Alone ranking={ranking} unit={unit} />;
  const { nameOf, trial, record, stage } = ranking;
  const names = pair.map(({ nomineeId }) => nameOf(nomineeId)).join(', ');
  // As deep as the column of the table that stands beside it.
  const depth = depthOf(ranking.standings.ranked.map(({ score }) => score.points ?? 0));
  const points = formatPoints(unit.score.points ?? hundredths(0), depth);
  const { decision } = unit;
  // Only what stands is decided: a tie of an earlier stage, or one that a trial makes, is none of the council's.
  const isSettled = trial.chain === null && trial.excluded.length === 0 && stage === rankingStage(record);
  const mayDecide = tie.inseparable.length > 0 && isSettled;
  return (
    <Card title={words.tie.equal(points, names)} flush footer={<Verdict ranking={ranking} tie={tie} pair={pair} />}>
      <Box sx={{ p: '12px 14px', display: 'grid', gap: '10px' }}>
        <TieSteps ranking={ranking} tie={tie} pair={pair} />
        {equals.length > 2 && <Quiet size="caption">{words.tie.others(equals.length - 2)}</Quiet>}
        {mayDecide && (
          <Box sx={{ display: 'flex', gap: '8px', flexWrap: 'wrap' }}>
            <KeyedButton keys="Q" title={words.tie.decide} onPress={onDecide}>
              {words.tie.verb}
            </KeyedButton>
            {decision !== undefined && (
              <Button size="small" variant="text" onClick={() => onWithdraw(decision)}>
                {words.tie.withdraw}
              </Button>
            )}
          </Box>
        )}
        {error !== undefined && <InlineError>{error}</InlineError>}
      </Box>
    </Card>
  );
}

/** What it comes to: who stands above whom, and by what. */
function Verdict({
  ranking: { nameOf },
  tie,
  pair: [one, other],
}: {
  readonly ranking: Ranking;
  readonly tie: Tie;
  readonly pair: readonly [Ranked, Ranked];
}) {
  const words = useWords(rankingWords);
  const step = tie.steps.findIndex(({ outcome }) => outcome === 'decided');
  if (step === -1 && one.rank === other.rank) return <Said tone="warning">{words.tie.stillOpen}</Said>;
  const above = nameOf(other.nomineeId);
  return (
    <Said tone="ok">
      <strong>{nameOf(one.nomineeId)}</strong>{' '}
      {step === -1 ? words.tie.byDecision(above) : words.tie.byStep(above, step + 1)}
      {step === -1 && one.decision?.reason ? ` ${words.tie.because(one.decision.reason)}` : ''}
    </Said>
  );
}

const Said = ({ tone, children }: { readonly tone: 'ok' | 'warning'; readonly children: ReactNode }) => (
  <Box
    sx={{
      ...type.dense,
      m: '-14px',
      p: '10px 14px',
      display: 'flex',
      gap: '8px',
      color: tone === 'ok' ? toneColours.ok.text : toneColours.warning.text,
      backgroundColor: tone === 'ok' ? toneColours.ok.soft : toneColours.warning.soft,
      '& > svg': { fontSize: 18, flexShrink: 0 },
    }}
  >
    <Verified />
    <span>{children}</span>
  </Box>
);

/** A unit that nobody equals: how far those are who stand next to it. */
function Alone({ ranking, unit }: { readonly ranking: Ranking; readonly unit: Ranked }) {
  const words = useWords(rankingWords);
  const { standings, ranked, nameOf } = ranking;
  const at = standings.ranked.indexOf(unit);
  const gap = (from: Ranked | undefined, to: Ranked | undefined): string =>
    formatPoints(hundredths((from?.score.points ?? 0) - (to?.score.points ?? 0)));
  const [before, after] = [standings.ranked[at - 1], standings.ranked[at + 1]];
  return (
    <Card title={nameOf(unit.nomineeId)} note={words.tie.rank(unit.rank ?? 0, ranked)}>
      <Box sx={{ ...type.dense, display: 'grid', gap: '4px', color: colour.ink2 }}>
        <span>{words.tie.alone}</span>
        {before && <span>{words.tie.behind(gap(before, unit), nameOf(before.nomineeId))}</span>}
        {after?.rank !== undefined && <span>{words.tie.ahead(gap(unit, after), nameOf(after.nomineeId))}</span>}
      </Box>
    </Card>
  );
}
