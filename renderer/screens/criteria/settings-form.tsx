import Box from '@mui/material/Box';
import { useState } from 'react';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { CountField } from '#components/count-field.tsx';
import { FormField } from '#components/form-field.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Segments } from '#components/segments.tsx';
import { aggregates, audiences, maximumOf, missingSheets, steps, type CriteriaSet } from '#domain/scoring/criteria.ts';
import { formatPoints, hundredths } from '#domain/scoring/points.ts';
import { criteriaSetWords } from '#words/criteria-set-words.ts';
import { criteriaWords } from '#words/criteria-words.ts';
import { ChainForm } from './chain-form.tsx';
import { ClassesForm } from './classes-form.tsx';
import { KeptEntry } from './kept-entry.tsx';
import { pointsProblem, pointsText, pointsTyped } from './points-text.ts';
import { SettingsColumns } from './settings-columns.tsx';
import type { CriteriaDraft } from './use-criteria-draft.ts';

/** How a draft is reckoned: its step and end, what becomes of sheets that are missing, what asks for a comment, what parts equals. */
export function SettingsForm({ draft }: { readonly draft: CriteriaDraft }) {
  const words = useWords(criteriaSetWords);
  const names = useWords(criteriaWords);
  const { set } = draft;
  const change = (part: Partial<CriteriaSet>): unknown => draft.edit((now) => ({ ...now, ...part }));
  const yesNo = (texts: { readonly true: string; readonly false: string }) =>
    (['true', 'false'] as const).map((value) => ({ value, label: texts[value] }));
  return (
    <SettingsColumns
      reckoning={
        <Box sx={formSx}>
          <Box sx={{ gridColumn: '1 / -1' }}>
            <KeptEntry label={words.setting.name} value={set.name} onCommit={(name) => change({ name })} />
          </Box>
          <ChoiceEntry
            label={words.setting.audience}
            value={set.audience}
            choices={audiences.map((value) => ({ value, label: names.audience[value] }))}
            onChoice={(audience) => change({ audience })}
          />
          <ChoiceEntry
            label={words.setting.step}
            value={String(set.step)}
            choices={steps.map((step) => ({
              value: String(step),
              label: words.stepIs(formatPoints(hundredths(step))),
            }))}
            onChoice={(text) => change({ step: steps.find((step) => String(step) === text) ?? set.step })}
          />
          <ChoiceEntry
            label={words.setting.aggregate}
            value={set.aggregate}
            choices={aggregates.map((value) => ({ value, label: names.aggregate[value] }))}
            onChoice={(aggregate) => change({ aggregate })}
          />
          <ChoiceEntry
            label={words.setting.missingSheet}
            value={set.missingSheet}
            choices={missingSheets.map((value) => ({ value, label: names.missingSheet[value] }))}
            onChoice={(missingSheet) => change({ missingSheet })}
          />
          <ChoiceEntry
            label={words.setting.rescale}
            value={`${set.rescale}`}
            choices={yesNo(words.rescale)}
            onChoice={(chosen) => change({ rescale: chosen === 'true' })}
          />
          <ChoiceEntry
            label={words.setting.belowZero}
            value={`${set.belowZero}`}
            choices={yesNo(words.belowZero)}
            onChoice={(chosen) => change({ belowZero: chosen === 'true' })}
          />
          <CapFields set={set} onCap={(cap) => change({ cap })} />
          <CountField
            label={words.commentBelowPercent}
            hint={set.commentBelow === null ? words.emptyNoComment : undefined}
            value={set.commentBelow}
            onCount={(percent) =>
              (percent === null || percent <= 100) && change({ commentBelow: percent === 0 ? null : percent })
            }
          />
          <ChoiceEntry
            label={words.setting.commentOnDifference}
            value={`${set.commentOnDifference}`}
            choices={yesNo(words.commentOnDifference)}
            onChoice={(chosen) => change({ commentOnDifference: chosen === 'true' })}
          />
        </Box>
      }
    >
      <ChainForm set={set} onChain={(edit) => draft.edit((now) => ({ ...now, tieChain: edit(now.tieChain) }))} />
      <ClassesForm set={set} onClasses={(edit) => draft.edit((now) => ({ ...now, classes: edit(now.classes) }))} />
    </SettingsColumns>
  );
}

const capKinds = ['none', 'maximum', 'other'] as const;
type CapKind = (typeof capKinds)[number];

/** The most that a total reaches, bonus and all. */
function CapFields({ set, onCap }: { readonly set: CriteriaSet; onCap(this: void, cap: CriteriaSet['cap']): void }) {
  const words = useWords(criteriaSetWords);
  const language = useLanguage();
  const maximum = maximumOf(set.criteria);
  const [asked, setAsked] = useState(false);
  const kind: CapKind = set.cap === null ? 'none' : set.cap === maximum && !asked ? 'maximum' : 'other';
  return (
    <Box sx={{ gridColumn: '1 / -1', display: 'flex', gap: '12px', flexWrap: 'wrap', alignItems: 'start' }}>
      <FormField label={words.setting.cap}>
        {() => (
          <Segments
            label={words.setting.cap}
            value={kind}
            choices={capKinds.map((value) => ({ value, label: words.capKind[value] }))}
            onChoice={(chosen) => {
              setAsked(chosen === 'other');
              onCap(chosen === 'none' ? null : chosen === 'maximum' ? maximum : (set.cap ?? maximum));
            }}
          />
        )}
      </FormField>
      {kind === 'other' && (
        <Box sx={{ width: 150 }}>
          <KeptEntry
            label={words.capOther}
            value={pointsText(set.cap)}
            numeric
            check={(text) => pointsProblem(text, language)}
            onCommit={(text) => {
              const cap = pointsTyped(text);
              if (cap !== undefined) onCap(cap);
            }}
          />
        </Box>
      )}
    </Box>
  );
}

const formSx = { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '12px' } as const;
