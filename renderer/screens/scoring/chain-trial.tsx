import Up from '@mui/icons-material/ArrowUpwardOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { type } from '#components/tokens.ts';
import { criterionOf } from '#domain/scoring/criteria.ts';
import { withStepEarlier } from '#domain/scoring/trial.ts';
import { criteriaWords, tieStepSentence } from '#words/criteria-words.ts';
import { rankingWords } from '#words/ranking-words.ts';
import type { Ranking } from './use-ranking.ts';

/** What parts equals, in its order; a step can be asked earlier, to see whether that changes anything. */
export function ChainTrial({ ranking: { record, rules, trial, settled, onTrial } }: { readonly ranking: Ranking }) {
  const words = useWords(rankingWords);
  const set = useWords(criteriaWords);
  const labelOf = (code: string): string => criterionOf(record.set.criteria, code)?.label ?? '';
  if (rules.chain.length < 2) return null;
  return (
    <Box>
      <Quiet size="dense">{words.trial.chain}</Quiet>
      <Box component="ol" aria-label={words.trial.chain} sx={{ ...type.dense, m: 0, pl: '20px' }}>
        {rules.chain.map((step, index) => {
          const sentence = tieStepSentence(step, labelOf, set);
          return (
            <Box component="li" key={sentence}>
              <Box sx={{ display: 'flex', alignItems: 'center', minHeight: 26 }}>
                <Box sx={{ flex: 1 }}>{sentence}</Box>
                {index > 0 && (
                  <IconButton
                    size="small"
                    aria-label={words.trial.earlier(sentence)}
                    onClick={() => onTrial(withStepEarlier(trial, index, settled.chain))}
                    sx={{ p: '3px' }}
                  >
                    <Up sx={{ fontSize: 16 }} />
                  </IconButton>
                )}
              </Box>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
