import Box from '@mui/material/Box';
import type { VoteTerms } from '#domain/rules/rule-edition.ts';
import type { Threshold } from '#domain/rules/threshold.ts';
import { preparationRulesWords } from '#words/preparation-rules-words.ts';
import { ruleWords } from '#words/rule-words.ts';
import { ChoiceEntry } from './choice-entry.tsx';
import { CountField } from './count-field.tsx';
import { useWords } from './language.tsx';

/** A share while it is typed: a part that is not readable yet is null. */
export interface TypedShare {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly comparison: Threshold['comparison'];
}

/** The share as typed; what is missing is 0, which no share may be. */
export const shareOf = ({ numerator, denominator, comparison }: TypedShare): Threshold => ({
  numerator: numerator ?? 0,
  denominator: denominator ?? 0,
  comparison,
});

/** The least share of a vote or of a quorum. */
export function ShareFields({
  share,
  onShare,
}: {
  readonly share: TypedShare;
  onShare(this: void, share: TypedShare): void;
}) {
  const words = useWords(preparationRulesWords);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 90px 90px', gap: '10px' }}>
      <ChoiceEntry
        label={words.comparison}
        value={share.comparison}
        choices={[
          { value: 'at-least', label: words.atLeast },
          { value: 'more-than', label: words.moreThan },
        ]}
        onChoice={(comparison) => onShare({ ...share, comparison })}
      />
      <CountField
        label={words.numerator}
        value={share.numerator}
        onCount={(numerator) => onShare({ ...share, numerator })}
      />
      <CountField
        label={words.denominator}
        value={share.denominator}
        onCount={(denominator) => onShare({ ...share, denominator })}
      />
    </Box>
  );
}

/** Everything of a vote but its share. */
export type VoteManner = Omit<VoteTerms, 'threshold'>;

interface MannerProps {
  readonly manner: VoteManner;
  onManner(this: void, manner: VoteManner): void;
}

/** By hands or by ballot. */
export function ModeEntry({ manner, onManner }: MannerProps) {
  const words = useWords(preparationRulesWords);
  return (
    <ChoiceEntry
      label={words.mode}
      value={manner.mode}
      choices={(['ballot', 'hands'] as const).map((value) => ({ value, label: words.modes[value] }))}
      onChoice={(mode) => onManner({ ...manner, mode })}
    />
  );
}

/** Of whom the share is taken, and what written opinions are worth. */
export function BaseAndOpinions({ manner, onManner }: MannerProps) {
  const words = useWords(preparationRulesWords);
  const rules = useWords(ruleWords);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '10px' }}>
      <ChoiceEntry
        label={words.base}
        value={manner.base}
        choices={(['all-members', 'present', 'issued', 'valid'] as const).map((value) => ({
          value,
          label: rules.base[value],
        }))}
        onChoice={(base) => onManner({ ...manner, base })}
      />
      <ChoiceEntry
        label={words.opinions}
        value={manner.writtenOpinions}
        choices={(['counted', 'not-counted'] as const).map((value) => ({ value, label: words.opinion[value] }))}
        onChoice={(writtenOpinions) => onManner({ ...manner, writtenOpinions })}
      />
    </Box>
  );
}

/** Whether a substitute votes for the member he sits for. */
export function SubstitutesEntry({
  vote,
  onVote,
}: {
  readonly vote: boolean;
  onVote(this: void, vote: boolean): void;
}) {
  const words = useWords(preparationRulesWords);
  return (
    <ChoiceEntry
      label={words.substitutes}
      value={vote ? 'vote' : 'listen'}
      choices={(['listen', 'vote'] as const).map((value) => ({ value, label: words.substitute[value] }))}
      onChoice={(chosen) => onVote(chosen === 'vote')}
    />
  );
}
