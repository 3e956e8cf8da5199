import Box from '@mui/material/Box';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { clusterWords } from '#words/cluster-words.ts';
import type { ClusterDraft, ClusterForm } from './cluster-draft.ts';

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
      {form.units.map(({ nomineeId, name }, index) => (
        <TextEntry
          key={nomineeId}
          label={`${index + 1}. ${name}`}
          {...(index === 0 ? { hint: words.representative } : {})}
          value={draft.representatives.get(nomineeId) ?? ''}
          onText={(typed) => onChange({ representatives: new Map(draft.representatives).set(nomineeId, typed) })}
        />
      ))}
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
