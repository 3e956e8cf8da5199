import ArrowDown from '@mui/icons-material/ArrowDownwardOutlined';
import ArrowUp from '@mui/icons-material/ArrowUpwardOutlined';
import Close from '@mui/icons-material/CloseOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import type { ReactNode } from 'react';
import { Card } from '#components/card.tsx';
import { FilterChoice } from '#components/filter-choice.tsx';
import { GradeChip } from '#components/grade-chip.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { colour, type } from '#components/tokens.ts';
import { stepEarlier } from '#domain/scoring/criteria-edit.ts';
import type { CriteriaSet, TieStep } from '#domain/scoring/criteria.ts';
import { labelIn } from '#words/criteria-fault-words.ts';
import { criteriaSetWords } from '#words/criteria-set-words.ts';
import { criteriaWords, tieStepSentence } from '#words/criteria-words.ts';

type Chain = readonly TieStep[];

interface ChainFormProps {
  readonly set: CriteriaSet;
  onChain(this: void, edit: (chain: Chain) => Chain): void;
}

/** What parts equal totals, step after step: moved up and down, taken off, added from what the set has. */
export function ChainForm({ set, onChain }: ChainFormProps) {
  const words = useWords(criteriaSetWords);
  const names = useWords(criteriaWords);
  const said = (step: TieStep): string => tieStepSentence(step, labelIn(set), names);
  const open = possibleSteps(set).filter((step) => set.tieChain.every((own) => keyOf(own) !== keyOf(step)));
  return (
    <Card title={words.setting.tieChain}>
      <ChainSteps set={set}>
        {(index) => (
          <Box sx={{ display: 'flex' }}>
            <IconButton
              size="small"
              aria-label={words.stepUp(index + 1)}
              disabled={index === 0}
              onClick={() => onChain((chain) => stepEarlier(chain, index))}
            >
              <ArrowUp sx={{ fontSize: 18 }} />
            </IconButton>
            <IconButton
              size="small"
              aria-label={words.stepDown(index + 1)}
              disabled={index === set.tieChain.length - 1}
              onClick={() => onChain((chain) => stepEarlier(chain, index + 1))}
            >
              <ArrowDown sx={{ fontSize: 18 }} />
            </IconButton>
            <IconButton
              size="small"
              aria-label={words.stepOff(index + 1)}
              onClick={() => onChain((chain) => chain.toSpliced(index, 1))}
            >
              <Close sx={{ fontSize: 18 }} />
            </IconButton>
          </Box>
        )}
      </ChainSteps>
      {open.length > 0 && (
        <Box sx={{ mt: '10px' }}>
          <FilterChoice<string>
            label={words.addStep}
            value="none"
            choices={[
              { value: 'none', label: words.addStep },
              ...open.map((step) => ({ value: keyOf(step), label: said(step) })),
            ]}
            onChoice={(key) => {
              const step = open.find((one) => keyOf(one) === key);
              if (step) onChain((chain) => [...chain, step]);
            }}
          />
        </Box>
      )}
    </Card>
  );
}

interface ChainStepsProps {
  readonly set: CriteriaSet;
  /** What can be done with a step. */
  children?(this: void, index: number): ReactNode;
}

/** The steps of a set's tie chain in their order, each with how sure it is: one is law, the others custom. */
export function ChainSteps({ set, children }: ChainStepsProps) {
  const words = useWords(criteriaSetWords);
  const names = useWords(criteriaWords);
  if (set.tieChain.length === 0) return <Quiet size="dense">{words.chainEmpty}</Quiet>;
  return (
    <>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: '4px' }}>
        {set.tieChain.map((step, index) => (
          <Box component="li" key={keyOf(step)} sx={stepSx}>
            <Box component="span" sx={numberSx}>
              {index + 1}
            </Box>
            <span>{tieStepSentence(step, labelIn(set), names)}</span>
            {step.type === 'women' ? (
              <GradeChip rule={{ grade: 'law', source: words.womenSource }} label={words.womenShort} />
            ) : (
              <GradeChip rule={{ grade: 'default', source: '' }} />
            )}
            {children?.(index)}
          </Box>
        ))}
      </Box>
      <Box sx={{ mt: '8px' }}>
        <Quiet size="caption">{words.chainEnd}</Quiet>
      </Box>
    </>
  );
}

const keyOf = (step: TieStep): string => (step.type === 'group' ? `group ${step.code}` : step.type);

/** The law's step first, then the groups of the set, then what is taken off and added. */
const possibleSteps = ({ criteria }: CriteriaSet): Chain => [
  { type: 'women' },
  ...criteria.flatMap(({ code, rule, bonus }) => (rule === null && !bonus ? [{ type: 'group', code } as const] : [])),
  { type: 'deductions' },
  { type: 'bonus' },
];

const stepSx = {
  ...type.dense,
  display: 'grid',
  gridTemplateColumns: '24px minmax(0, 1fr) auto auto',
  gap: '8px',
  alignItems: 'center',
  minHeight: 32,
} as const;

const numberSx = {
  width: 22,
  height: 22,
  borderRadius: '11px',
  border: `1px solid ${colour.control}`,
  display: 'grid',
  placeItems: 'center',
  fontSize: 12,
} as const;
