import Box from '@mui/material/Box';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { NomineeEntry } from '#components/nominee-entry.tsx';
import { Quiet } from '#components/quiet.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { TickList } from '#components/tick-list.tsx';
import type { AwardId } from '#domain/ids.ts';
import { ownFirst, type RecognisedInitiative } from '#domain/initiatives.ts';
import { occasions } from '#domain/nominations/nomination.ts';
import type { RequiredField } from '#domain/refusal.ts';
import type { Award } from '#domain/rules/rule-book.ts';
import { shortDate } from '#domain/time.ts';
import { findingWords } from '#words/finding-words.ts';
import { nominationWords } from '#words/nomination-words.ts';
import { receiptWords } from '#words/receipt-words.ts';
import type { NominationDraft } from './nomination-draft.ts';

interface NominationFieldsProps {
  readonly draft: NominationDraft;
  readonly awards: readonly Award[];
  /** What the initiative council recognised. */
  readonly initiatives: readonly RecognisedInitiative[];
  readonly awardId: AwardId | '';
  /** Whether awards are left out because the head of the nominee's enterprise gives them. */
  readonly ownDirector: boolean;
  onChange(this: void, part: Partial<NominationDraft>): void;
  errorOf(this: void, field: RequiredField): string | undefined;
}

/** The fields of a nomination, in the order of the paper they are copied from. */
export function NominationFields({
  draft,
  awards,
  initiatives,
  awardId,
  ownDirector,
  onChange,
  errorOf,
}: NominationFieldsProps) {
  const words = useWords(nominationWords);
  const receipt = useWords(receiptWords);
  const { scope } = useWords(findingWords);
  const language = useLanguage();
  return (
    <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
      <NomineeEntry nominee={draft} begins="name" onChange={onChange} errorOf={errorOf} />
      <ChoiceEntry
        label={words.award}
        value={awardId}
        choices={awards.map((award) => ({ value: award.id, label: award.name[language] }))}
        onChoice={(chosen) => onChange({ awardId: chosen })}
      />
      {ownDirector && <Quiet size="caption">{receipt.ownDirector}</Quiet>}
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 120px', gap: '10px' }}>
        <ChoiceEntry
          label={words.occasionHead}
          value={draft.occasion}
          choices={occasions.map((value) => ({ value, label: words.occasion[value] }))}
          onChoice={(occasion) => onChange({ occasion })}
        />
        <DateEntry
          label={words.received}
          value={draft.receivedOn}
          onDate={(receivedOn) => onChange({ receivedOn })}
          error={errorOf('date')}
        />
      </Box>
      <TextEntry
        label={words.achievement}
        hint={words.achievementHint}
        value={draft.achievement}
        onText={(achievement) => onChange({ achievement })}
        lines={3}
        optional
      />
      {draft.kind === 'person' && initiatives.length > 0 && (
        <TickList
          label={words.initiatives}
          choices={ownFirst(initiatives, draft.name).map((initiative) => ({
            value: initiative.id,
            label: initiative.title,
            note: [
              initiative.own ? words.ownInitiative : '',
              initiative.decision.number,
              shortDate(initiative.decision.date),
              scope[initiative.scope],
            ]
              .filter(Boolean)
              .join(', '),
          }))}
          chosen={draft.initiatives}
          onChange={(chosen) => onChange({ initiatives: chosen })}
        />
      )}
    </Box>
  );
}
