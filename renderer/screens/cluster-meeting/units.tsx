import Box from '@mui/material/Box';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { type } from '#components/tokens.ts';
import type { Representative } from '#store/cluster-meetings.ts';
import { clusterWords } from '#words/cluster-words.ts';
import type { ClusterDraft, ClusterForm } from './cluster-draft.ts';

const nobody: Representative = { name: '', position: '' };

interface UnitsProps {
  readonly draft: ClusterDraft;
  readonly form: ClusterForm;
  onChange(this: void, part: Partial<ClusterDraft>): void;
}

/** The units of the day with who speaks for each; which one presides and which one writes. */
export function Units({ draft, form, onChange }: UnitsProps) {
  const words = useWords(clusterWords);
  const choices = form.units.map(({ nomineeId, name }) => ({ value: nomineeId, label: name }));
  return (
    <Box sx={{ display: 'grid', gap: '10px' }}>
      {form.units.map(({ nomineeId, name }, index) => {
        const by = draft.representatives.get(nomineeId) ?? nobody;
        const speaks = (part: Partial<Representative>): void =>
          onChange({ representatives: new Map(draft.representatives).set(nomineeId, { ...by, ...part }) });
        return (
          <Box key={nomineeId} role="group" aria-label={name}>
            <Box sx={{ ...type.dense, fontWeight: 500, mb: '2px' }}>{`${index + 1}. ${name}`}</Box>
            <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '10px' }}>
              <TextEntry label={words.representative} value={by.name} onText={(typed) => speaks({ name: typed })} />
              <TextEntry label={words.office} value={by.position} onText={(position) => speaks({ position })} />
            </Box>
          </Box>
        );
      })}
      <ChoiceEntry
        label={words.head}
        value={form.headId ?? ''}
        choices={choices}
        onChoice={(headId) => onChange({ headId })}
      />
      <ChoiceEntry
        label={words.secretary}
        value={form.secretaryId ?? ''}
        choices={choices.filter(({ value }) => value !== form.headId)}
        onChoice={(secretaryId) => onChange({ secretaryId })}
      />
    </Box>
  );
}
