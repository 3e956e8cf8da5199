import Up from '@mui/icons-material/ArrowUpwardOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import type { ReactNode } from 'react';
import { GradeChip } from '#components/grade-chip.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { colour, type } from '#components/tokens.ts';
import { percentText } from '#domain/figures.ts';
import type { NomineeId } from '#domain/ids.ts';
import type { Sourced } from '#domain/rules/rule-book.ts';
import { criterionOf, type TieStep } from '#domain/scoring/criteria.ts';
import type { ComparedStep } from '#domain/scoring/cut-line.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import type { Ranked } from '#domain/scoring/ranking.ts';
import { withStepEarlier } from '#domain/scoring/trial.ts';
import { depthOf } from '#domain/year/indicator-figure.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { rankingWords } from '#words/ranking-words.ts';
import type { Tie } from './tie-steps.ts';
import type { Ranking } from './use-ranking.ts';

const law: Sourced = { grade: 'law', source: 'Nghị định 152/2025/NĐ-CP, Điều 4 khoản 6' };
const custom: Sourced = { grade: 'default', source: '' };
const local: Sourced = { grade: 'local', source: '' };

interface TieStepsProps {
  readonly ranking: Ranking;
  readonly tie: Tie;
  readonly pair: readonly [Ranked, Ranked];
}

/** The tie chain, step by step, with what each compares and the step that parted the two; the council comes last. */
export function TieSteps({ ranking, tie, pair: [one, other] }: TieStepsProps) {
  const words = useWords(rankingWords);
  const set = useWords(criteriaWords);
  const { record, trial, settled, onTrial } = ranking;
  const titleOf = (step: TieStep): string => {
    if (step.type === 'group') return words.tie.group(step.code);
    return step.type === 'women' && record.set.audience !== 'person' ? words.tie.women70 : set.tieStep[step.type];
  };
  const byCouncil = tie.steps.every(({ outcome }) => outcome === 'equal');
  const decision = byCouncil ? one.decision : undefined;
  return (
    <Box component="ol" aria-label={words.tie.steps} sx={listSx}>
      {tie.steps.map((step, index) => (
        <Step
          key={index}
          number={index + 1}
          outcome={step.outcome}
          title={titleOf(step.step)}
          hint={step.step.type === 'group' ? criterionOf(record.set.criteria, step.step.code)?.label : undefined}
          earlier={index === 0 ? undefined : () => onTrial(withStepEarlier(trial, index, settled.chain))}
          grade={
            step.step.type === 'women' ? (
              <GradeChip rule={law} label={words.tie.article} />
            ) : (
              <GradeChip rule={custom} />
            )
          }
        >
          <Figure ranking={ranking} of={step} index={index} at={0} id={one.nomineeId} />
          <Box component="span" sx={step.outcome === 'decided' ? { fontWeight: 600 } : undefined}>
            {words.tie.outcome[step.outcome]}
          </Box>
          <Figure ranking={ranking} of={step} index={index} at={1} id={other.nomineeId} />
        </Step>
      ))}
      <Step
        number={tie.steps.length + 1}
        outcome={decision ? 'decided' : byCouncil ? 'equal' : 'not-needed'}
        title={words.tie.decided}
        grade={<GradeChip rule={local} />}
        said={decision ? words.tie.outcome.decided : byCouncil ? words.tie.open : words.tie.notNeeded}
      />
    </Box>
  );
}

/** What a step compares of one of the two: points, or the share of women as the register has it. */
function Figure({
  ranking,
  of: { step, figures, outcome },
  index,
  at,
  id,
}: {
  readonly ranking: Ranking;
  readonly of: ComparedStep;
  /** Which step of the chain it is. */
  readonly index: number;
  readonly at: 0 | 1;
  readonly id: NomineeId;
}) {
  const words = useWords(rankingWords);
  const figure = figures[at];
  const depth = depthOf(ranking.standings.ranked.map(({ score }) => score.tieFigures[index] ?? 0));
  const isBetter = outcome === 'decided' && at === 0;
  const { scoring, nominees } = ranking.record;
  const nominee = nominees.find((one) => one.id === id);
  const profile = nominee?.kind === 'enterprise' ? nominee.profile : undefined;
  // A closed ranking went by what the register said then, which is told no more.
  const isKnown =
    !scoring.closing && profile && profile.workers !== null && profile.women !== null && profile.workers > 0;
  const women = isKnown
    ? percentText(profile.women ?? 0, profile.workers ?? 0)
    : words.tie.women[figure ? 'yes' : 'no'];
  return (
    <Box component="span" sx={{ color: isBetter ? colour.ok : colour.ink, fontWeight: isBetter ? 600 : 400 }}>
      {step.type === 'women' ? women : figure === undefined ? '–' : formatPoints(figure, depth)}
    </Box>
  );
}

interface StepProps {
  readonly number: number;
  readonly outcome: ComparedStep['outcome'];
  readonly title: string;
  /** What a group is called, where its code is all that the title says. */
  readonly hint?: string | undefined;
  readonly grade: ReactNode;
  /** Tries the step one place earlier; absent from the first, and from the council's own. */
  readonly earlier?: (() => void) | undefined;
  /** What came of a step that compares no figures. */
  readonly said?: string;
  /** Both figures, with what came of them between. */
  readonly children?: ReactNode;
}

function Step({ number, outcome, title, hint, grade, earlier, said, children }: StepProps) {
  const { trial } = useWords(rankingWords);
  return (
    <Box component="li" sx={{ display: 'flex', gap: '10px' }}>
      <Box component="span" aria-hidden="true" sx={[circleSx, outcome === 'decided' && decidedSx]}>
        {number}
      </Box>
      <Box sx={{ flex: 1, minWidth: 0, color: outcome === 'not-needed' ? colour.ink2 : colour.ink }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px', minHeight: 24 }}>
          <Box component="span" title={hint} sx={{ fontWeight: outcome === 'not-needed' ? 400 : 600 }}>
            {title}
          </Box>
          {grade}
          {said !== undefined && <Quiet size="caption">{said}</Quiet>}
        </Box>
        {children !== undefined && <Box sx={figuresSx}>{children}</Box>}
      </Box>
      {earlier && (
        <IconButton
          size="small"
          aria-label={trial.earlier(title)}
          title={trial.earlier(title)}
          onClick={earlier}
          sx={upSx}
        >
          <Up sx={{ fontSize: 16 }} />
        </IconButton>
      )}
    </Box>
  );
}

const upSx = { p: '3px', alignSelf: 'flex-start' } as const;

const listSx = { ...type.dense, listStyle: 'none', m: 0, p: 0, display: 'grid', gap: '6px' } as const;

/** Both figures at one depth, to the right, with what came of it between them. */
const figuresSx = {
  display: 'grid',
  gridTemplateColumns: '72px 84px 60px',
  textAlign: 'center',
  '& > :first-of-type': { textAlign: 'right' },
  '& > :nth-of-type(2)': { color: colour.ink2 },
  '& > :nth-of-type(3)': { textAlign: 'right' },
} as const;

const circleSx = {
  ...type.caption,
  display: 'grid',
  placeItems: 'center',
  width: 24,
  height: 24,
  flexShrink: 0,
  borderRadius: '50%',
  border: `1px solid ${colour.control}`,
} as const;

const decidedSx = { backgroundColor: colour.ok, borderColor: colour.ok, color: colour.paper, fontWeight: 600 } as const;
