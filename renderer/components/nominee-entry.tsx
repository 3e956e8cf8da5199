import Box from '@mui/material/Box';
import type { Nominee } from '#domain/nominations/nomination.ts';
import type { RequiredField } from '#domain/refusal.ts';
import { nominationWords } from '#words/nomination-words.ts';
import { ChoiceEntry } from './choice-entry.tsx';
import { useWords } from './language.tsx';
import { Segments } from './segments.tsx';
import { TextEntry } from './text-entry.tsx';

/** A nominee while he is being typed. */
export interface TypedNominee {
  readonly kind: Nominee['kind'];
  readonly salutation: 'Ông' | 'Bà';
  readonly name: string;
  readonly position: string;
  /** The unit of a person or collective; the zone of an enterprise. */
  readonly unit: string;
  readonly taxCode: string;
}

interface NomineeEntryProps {
  readonly nominee: TypedNominee;
  /** Where the keyboard begins: at the first field, or at the name. */
  readonly begins: 'first' | 'name';
  onChange(this: void, part: Partial<TypedNominee>): void;
  errorOf(this: void, field: RequiredField): string | undefined;
}

/** Who is proposed: a person, a collective or an enterprise, each with what papers say of him. */
export function NomineeEntry({ nominee, begins, onChange, errorOf }: NomineeEntryProps) {
  const words = useWords(nominationWords);
  const { kind } = nominee;
  const nameLabel = { person: words.personName, collective: words.collectiveName, enterprise: words.enterpriseName };
  const name = (
    <TextEntry
      label={nameLabel[kind]}
      value={nominee.name}
      onText={(text) => onChange({ name: text })}
      error={errorOf('name')}
      autoFocus={begins === 'name' || kind !== 'person'}
    />
  );
  return (
    <>
      <Segments
        label={words.kindHead}
        value={kind}
        choices={(['person', 'collective', 'enterprise'] as const).map((value) => ({
          value,
          label: words.kind[value],
        }))}
        onChoice={(chosen) => onChange({ kind: chosen })}
        fullWidth
      />
      {kind === 'person' ? (
        <Box sx={{ display: 'grid', gridTemplateColumns: '84px minmax(0, 1fr)', gap: '10px' }}>
          <ChoiceEntry
            label={words.salutation}
            value={nominee.salutation}
            choices={(['Ông', 'Bà'] as const).map((value) => ({ value, label: value }))}
            onChoice={(salutation) => onChange({ salutation })}
            autoFocus={begins === 'first'}
          />
          {name}
        </Box>
      ) : (
        name
      )}
      {kind === 'person' && (
        <TextEntry
          label={words.position}
          value={nominee.position}
          onText={(position) => onChange({ position })}
          optional
        />
      )}
      {kind === 'enterprise' && (
        <TextEntry
          label={words.taxCode}
          value={nominee.taxCode}
          onText={(taxCode) => onChange({ taxCode })}
          error={errorOf('tax-code')}
        />
      )}
      <TextEntry
        label={kind === 'enterprise' ? words.zone : words.unit}
        value={nominee.unit}
        onText={(unit) => onChange({ unit })}
        optional={kind === 'enterprise'}
      />
    </>
  );
}
