import Box from '@mui/material/Box';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NomineeEntry } from '#components/nominee-entry.tsx';
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
  return (
    <Box sx={{ display: 'grid', gap: '10px', alignContent: 'start' }}>
      <NomineeEntry
        nominee={draft}
        begins="first"
        // Another kind may be given other awards.
        onChange={(part) => onChange(part.kind === undefined ? part : { ...part, awardId: null })}
        errorOf={errorOf}
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
