import Box from '@mui/material/Box';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Segments } from '#components/segments.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import type { RequiredField } from '#domain/refusal.ts';
import type { Award } from '#domain/rules/rule-book.ts';
import { nominationWords } from '#words/nomination-words.ts';
import type { CirculationDraft } from './circulation-draft.ts';

interface NomineeFieldsProps {
  readonly draft: CirculationDraft;
  readonly awards: readonly Award[];
  onChange(this: void, part: Partial<CirculationDraft>): void;
  errorOf(this: void, field: RequiredField): string | undefined;
}

/** Who did it, and what is proposed for it. */
export function NomineeFields({ draft, awards, onChange, errorOf }: NomineeFieldsProps) {
  const words = useWords(nominationWords);
  const language = useLanguage();
  const { kind } = draft;
  const nameLabel = { person: words.personName, collective: words.collectiveName, enterprise: words.enterpriseName };
  const name = (
    <TextEntry
      label={nameLabel[kind]}
      value={draft.name}
      onText={(text) => onChange({ name: text })}
      error={errorOf('name')}
      autoFocus={kind !== 'person'}
    />
  );
  return (
    <Box sx={{ display: 'grid', gap: '10px', alignContent: 'start' }}>
      <Segments
        label={words.kindHead}
        value={kind}
        choices={(['person', 'collective', 'enterprise'] as const).map((value) => ({
          value,
          label: words.kind[value],
        }))}
        onChoice={(chosen) => onChange({ kind: chosen, awardId: null })}
        fullWidth
      />
      {kind === 'person' ? (
        <Box sx={{ display: 'grid', gridTemplateColumns: '84px minmax(0, 1fr)', gap: '10px' }}>
          <ChoiceEntry
            label={words.salutation}
            value={draft.salutation}
            choices={(['Ông', 'Bà'] as const).map((value) => ({ value, label: value }))}
            onChoice={(salutation) => onChange({ salutation })}
            autoFocus
          />
          {name}
        </Box>
      ) : (
        name
      )}
      {kind === 'person' && (
        <TextEntry
          label={words.position}
          value={draft.position}
          onText={(position) => onChange({ position })}
          optional
        />
      )}
      {kind === 'enterprise' && (
        <TextEntry
          label={words.taxCode}
          value={draft.taxCode}
          onText={(taxCode) => onChange({ taxCode })}
          error={errorOf('tax-code')}
        />
      )}
      <TextEntry
        label={kind === 'enterprise' ? words.zone : words.unit}
        value={draft.unit}
        onText={(unit) => onChange({ unit })}
        optional={kind === 'enterprise'}
      />
      <ChoiceEntry
        label={words.award}
        value={draft.awardId ?? awards[0]?.id ?? ''}
        choices={awards.map((award) => ({ value: award.id, label: award.name[language] }))}
        onChoice={(awardId) => onChange({ awardId })}
        error={errorOf('award')}
      />
    </Box>
  );
}
