import Box from '@mui/material/Box';
import { Card } from '#components/card.tsx';
import { FactLines } from '#components/fact-lines.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { smallWindow } from '#components/tokens.ts';
import { settingFields } from '#domain/scoring/criteria-diff.ts';
import type { CriteriaSet } from '#domain/scoring/criteria.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import { settingText } from '#words/criteria-fault-words.ts';
import { criteriaSetWords } from '#words/criteria-set-words.ts';
import { ChainSteps } from './chain-form.tsx';

/** How a published set is reckoned: nothing of it changes any more. */
export function SettingsFacts({ set }: { readonly set: CriteriaSet }) {
  const words = useWords(criteriaSetWords);
  const language = useLanguage();
  const plain = settingFields.filter((field) => field !== 'name' && field !== 'tieChain' && field !== 'classes');
  return (
    <Box sx={columnsSx}>
      <Card title={words.reckoning}>
        <FactLines
          facts={plain.map((field) => ({ name: words.setting[field], value: settingText(set, field, language) }))}
        />
      </Card>
      <Box sx={{ display: 'grid', gap: '14px', alignContent: 'start' }}>
        <Card title={words.setting.tieChain}>
          <ChainSteps set={set} />
        </Card>
        <Card title={words.setting.classes}>
          {set.classes.length === 0 ? (
            <Quiet size="dense">{words.classesEmpty}</Quiet>
          ) : (
            <FactLines facts={set.classes.map(({ name, from }) => ({ name, value: formatPoints(from) }))} />
          )}
        </Card>
      </Box>
    </Box>
  );
}

const columnsSx = {
  height: '100%',
  overflow: 'auto',
  p: '14px',
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 400px)',
  gap: '14px',
  alignItems: 'start',
  [smallWindow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
} as const;
