import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { RuleLine, Verdict } from '#domain/eligibility/rule-line.ts';
import { evidenceSentence, lackSentence } from '#words/eligibility-sentences.ts';
import { eligibilityWords } from '#words/eligibility-words.ts';
import { GradeChip } from './grade-chip.tsx';
import { useLanguage, useWords } from './language.tsx';
import { Quiet } from './quiet.tsx';
import { StatusChip } from './status-chip.tsx';
import { colour, type, type Tone } from './tokens.ts';

const tones: Readonly<Record<Verdict, Tone>> = {
  met: 'ok',
  missing: 'warning',
  'not-known': 'neutral',
  overridden: 'gold',
};

interface RuleLinesProps {
  readonly lines: readonly RuleLine[];
  /** What can be done with a line, beside its grade. */
  deed?(this: void, line: RuleLine): ReactNode;
}

/** One nomination rule by rule: how each stands, its article, what was found, what is missing, why it was set aside. */
export function RuleLines({ lines, deed }: RuleLinesProps) {
  const words = useWords(eligibilityWords);
  const language = useLanguage();
  return (
    <Box component="ul" sx={{ ...type.dense, listStyle: 'none', m: 0, p: 0 }}>
      {lines.map((line) => (
        <Box component="li" key={line.ruleId} sx={lineSx}>
          <StatusChip tone={tones[line.verdict]} label={words.verdict[line.verdict]} />
          <Box sx={{ display: 'grid', gap: '2px' }}>
            <strong>{line.text[language]}</strong>
            {line.evidence.map((evidence, index) => (
              <span key={`found ${index}`}>{evidenceSentence(evidence, language)}</span>
            ))}
            {line.lacks.map((lack, index) => (
              <Box
                component="span"
                key={`lacks ${index}`}
                sx={{ color: line.verdict === 'missing' ? colour.warning : colour.ink2 }}
              >
                {lackSentence(lack, language)}
              </Box>
            ))}
            {line.because !== null && <span>{words.because(line.because)}</span>}
            {line.source !== '' && <Quiet size="caption">{line.source}</Quiet>}
          </Box>
          <Box sx={{ display: 'grid', gap: '4px', justifyItems: 'end' }}>
            <GradeChip rule={line} />
            {deed?.(line)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

const lineSx = {
  display: 'grid',
  gridTemplateColumns: '120px minmax(0, 1fr) auto',
  gap: '12px',
  alignItems: 'start',
  justifyItems: 'start',
  py: '7px',
  borderTop: `1px solid ${colour.line}`,
} as const;
