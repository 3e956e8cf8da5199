import Box from '@mui/material/Box';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { CountField } from '#components/count-field.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { BaseAndOpinions, ShareFields, SubstitutesEntry } from '#components/vote-fields.tsx';
import type { ConditionCheck } from '#domain/rules/condition-check.ts';
import type { RuleBook } from '#domain/rules/rule-book.ts';
import { capitalised } from '#domain/text.ts';
import { ruleBookWords } from '#words/rule-book-words.ts';
import { awardsToAdd, type RuleDraft } from './rule-draft.ts';
import type { Editing } from './rule-edit-dialog.tsx';

interface RuleFieldsProps {
  readonly book: RuleBook;
  readonly editing: Editing;
  readonly draft: RuleDraft;
  onDraft(this: void, draft: RuleDraft): void;
}

/** The fields of whichever rule is in hand. */
export function RuleFields({ book, editing, draft, onDraft }: RuleFieldsProps) {
  const words = useWords(ruleBookWords);
  const language = useLanguage();
  if (editing.type === 'answer') return null;
  if (editing.type === 'new-award') {
    return (
      <ChoiceEntry
        label={words.award}
        hint={words.withLower}
        value={draft.award}
        choices={awardsToAdd(book).map(({ id, name }) => ({ value: id, label: name[language] }))}
        onChoice={(award) => onDraft({ ...draft, award })}
      />
    );
  }
  if (editing.type === 'new-item') return <RuleTexts label={words.itemVi} draft={draft} onDraft={onDraft} />;
  if (editing.type === 'new-condition') {
    return (
      <>
        <RuleTexts label={words.conditionVi} draft={draft} onDraft={onDraft} />
        <Box sx={{ display: 'grid', gridTemplateColumns: '130px 1fr', gap: '10px' }}>
          <CountField
            label={words.cap}
            optional
            value={draft.figure}
            onCount={(figure) => onDraft({ ...draft, figure })}
          />
          <ChoiceEntry
            label={words.capOf}
            hint={words.capHint}
            value={draft.capOf}
            choices={book.awards.map(({ id, name }) => ({ value: id, label: name[language] }))}
            onChoice={(capOf) => onDraft({ ...draft, capOf })}
          />
        </Box>
      </>
    );
  }
  const { part } = editing;
  if (part.type === 'condition') {
    const label = figureLabel(part.rule.check, words);
    return (
      <>
        <RuleTexts label={words.conditionVi} draft={draft} onDraft={onDraft} />
        {label !== null && (
          <CountField label={label} value={draft.figure} onCount={(figure) => onDraft({ ...draft, figure })} />
        )}
      </>
    );
  }
  if (part.type === 'dossier') return <RuleTexts label={words.itemVi} draft={draft} onDraft={onDraft} />;
  if (part.type === 'decider') {
    return (
      <ChoiceEntry
        label={words.decider}
        value={draft.decider}
        choices={book.deciders.map(({ id, name }) => ({ value: id, label: capitalised(name[language]) }))}
        onChoice={(decider) => onDraft({ ...draft, decider })}
      />
    );
  }
  return <VoteOrQuorum isVote={part.type === 'vote'} draft={draft} onDraft={onDraft} />;
}

type DraftProps = Pick<RuleFieldsProps, 'draft' | 'onDraft'>;

function RuleTexts({ label, draft, onDraft }: DraftProps & { readonly label: string }) {
  const words = useWords(ruleBookWords);
  return (
    <>
      <TextEntry label={label} lines={3} value={draft.vi} onText={(vi) => onDraft({ ...draft, vi })} />
      <TextEntry
        label={words.conditionEn}
        optional
        lines={2}
        value={draft.en}
        onText={(en) => onDraft({ ...draft, en })}
      />
    </>
  );
}

function VoteOrQuorum({ isVote, draft, onDraft }: DraftProps & { readonly isVote: boolean }) {
  const words = useWords(ruleBookWords);
  const { manner, share, recused, substitutes } = draft;
  return (
    <>
      <ShareFields share={share} onShare={(next) => onDraft({ ...draft, share: next })} />
      {!isVote && <SubstitutesEntry vote={substitutes} onVote={(next) => onDraft({ ...draft, substitutes: next })} />}
      {isVote && (
        <>
          <BaseAndOpinions manner={manner} onManner={(next) => onDraft({ ...draft, manner: next })} />
          <ChoiceEntry
            label={words.recused}
            value={recused}
            choices={(['stay', 'leave'] as const).map((value) => ({ value, label: words.recusedIn[value] }))}
            onChoice={(next) => onDraft({ ...draft, recused: next })}
          />
        </>
      )}
    </>
  );
}

/** What the figure of a condition counts; null where it asks none. */
function figureLabel(check: ConditionCheck | undefined, words: (typeof ruleBookWords)['vi']): string | null {
  if (check?.type === 'titles-in-a-row') return words.years;
  if (check?.type === 'cap') return words.cap;
  return check?.type === 'initiative' ? words.share : null;
}
