import Box from '@mui/material/Box';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useWords } from '#components/language.tsx';
import { Segments } from '#components/segments.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { TimeEntry } from '#components/time-entry.tsx';
import type { Cluster } from '#domain/council.ts';
import type { RequiredField } from '#domain/refusal.ts';
import { clusterWords } from '#words/cluster-words.ts';
import type { ClusterDraft, ClusterForm } from './cluster-draft.ts';

interface MeetingFieldsProps {
  readonly draft: ClusterDraft;
  readonly clusters: readonly Cluster[];
  readonly form: ClusterForm;
  readonly year: number;
  onChange(this: void, part: Partial<ClusterDraft>): void;
  errorOf(this: void, field: RequiredField): string | undefined;
}

/** Which cluster meets, when, where and for what, and the decision that made it a cluster. */
export function MeetingFields({ draft, clusters, form, year, onChange, errorOf }: MeetingFieldsProps) {
  const words = useWords(clusterWords);
  return (
    <Box sx={{ display: 'grid', gap: '10px' }}>
      <Segments
        label={words.season}
        value={draft.season}
        choices={(['middle', 'end'] as const).map((value) => ({ value, label: words.seasons[value] }))}
        onChoice={(season) => onChange({ season })}
        fullWidth
      />
      <ChoiceEntry
        label={words.cluster}
        value={form.cluster.id}
        choices={clusters.map(({ id, name }) => ({ value: id, label: name }))}
        onChoice={(clusterId) => onChange({ clusterId, headId: null, secretaryId: null })}
        autoFocus
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 100px', gap: '10px' }}>
        <DateEntry
          label={words.date}
          value={draft.date}
          onDate={(date) => onChange({ date })}
          error={draft.date === null ? errorOf('date') : undefined}
        />
        <TimeEntry
          label={words.time}
          value={draft.time}
          onTime={(time) => onChange({ time })}
          error={errorOf('time')}
        />
      </Box>
      <TextEntry
        label={words.place}
        value={draft.place}
        onText={(place) => onChange({ place })}
        error={errorOf('place')}
      />
      <TextEntry
        label={words.purpose}
        value={draft.purpose ?? (draft.season === 'end' ? words.defaultPurpose(year) : words.middlePurpose(year))}
        onText={(purpose) => onChange({ purpose })}
      />
      <TextEntry
        label={words.decision}
        value={draft.decision}
        onText={(decision) => onChange({ decision })}
        error={errorOf('decision')}
      />
      <DateEntry
        label={words.decisionDate}
        value={draft.decisionDate}
        onDate={(decisionDate) => onChange({ decisionDate })}
        error={draft.decisionDate === null ? errorOf('date') : undefined}
      />
    </Box>
  );
}
