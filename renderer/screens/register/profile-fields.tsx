import Box from '@mui/material/Box';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { CountField } from '#components/count-field.tsx';
import { useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { capitals, enterpriseParts, type EnterpriseProfile } from '#domain/registry/profile.ts';
import { registerScreenWords } from '#words/register-screen-words.ts';
import { registryWords } from '#words/registry-words.ts';
import { two } from './side-by-side.ts';

interface ProfileFieldsProps {
  readonly profile: EnterpriseProfile;
  onChange(this: void, part: Partial<EnterpriseProfile>): void;
}

/** What is known of an enterprise beside its name, tax code and zone; all of it may stay empty. */
export function ProfileFields({ profile, onChange }: ProfileFieldsProps) {
  const words = useWords(registerScreenWords);
  const registry = useWords(registryWords);
  const { field } = words;
  const unknown = { value: 'unknown', label: words.unknown } as const;
  return (
    <>
      <ChoiceEntry
        label={field.part}
        value={profile.part ?? 'unknown'}
        choices={[unknown, ...enterpriseParts.map((value) => ({ value, label: registry.part[value] }))]}
        onChoice={(part) => onChange({ part: part === 'unknown' ? null : part })}
      />
      <Box sx={two}>
        <ChoiceEntry
          label={field.capital}
          value={profile.capital ?? 'unknown'}
          choices={[unknown, ...capitals.map((value) => ({ value, label: registry.capital[value] }))]}
          onChoice={(capital) => onChange({ capital: capital === 'unknown' ? null : capital })}
        />
        <TextEntry label={field.country} value={profile.country} onText={(country) => onChange({ country })} optional />
      </Box>
      <TextEntry
        label={field.industry}
        value={profile.industry}
        onText={(industry) => onChange({ industry })}
        optional
      />
      <Box sx={two}>
        <CountField
          label={field.workers}
          value={profile.workers}
          onCount={(workers) => onChange({ workers })}
          optional
        />
        <CountField label={field.women} value={profile.women} onCount={(women) => onChange({ women })} optional />
      </Box>
      <Box sx={two}>
        <TextEntry
          label={field.representative}
          value={profile.representative}
          onText={(representative) => onChange({ representative })}
          optional
        />
        <TextEntry label={field.phone} value={profile.phone} onText={(phone) => onChange({ phone })} optional />
      </Box>
    </>
  );
}
