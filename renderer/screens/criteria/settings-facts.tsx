import { Card } from '#components/card.tsx';
import { FactLines } from '#components/fact-lines.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { reckoningFields, type CriteriaSet } from '#domain/scoring/criteria.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import { settingText } from '#words/criteria-fault-words.ts';
import { criteriaSetWords } from '#words/criteria-set-words.ts';
import { ChainSteps } from './chain-form.tsx';
import { SettingsColumns } from './settings-columns.tsx';

/** How a published set is reckoned: nothing of it changes any more. */
export function SettingsFacts({ set }: { readonly set: CriteriaSet }) {
  const words = useWords(criteriaSetWords);
  const language = useLanguage();
  return (
    <SettingsColumns
      reckoning={
        <FactLines
          facts={(['audience', ...reckoningFields] as const).map((field) => ({
            name: words.setting[field],
            value: settingText(set, field, language),
          }))}
        />
      }
    >
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
    </SettingsColumns>
  );
}
