import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { DateEntry } from '#components/date-entry.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { TextEntry } from '#components/text-entry.tsx';
import { ModeEntry } from '#components/vote-fields.tsx';
import type { RuleBookId } from '#domain/ids.ts';
import type { RulePart } from '#domain/rules/edition-diff.ts';
import type { Award, Bilingual, RuleBook, Sourced } from '#domain/rules/rule-book.ts';
import type { RuleEdit } from '#domain/rules/rule-change.ts';
import { inForceOn, shortDate, type CivilDate } from '#domain/time.ts';
import { changeRule } from '#store/rule-changes.ts';
import { said } from '#words/bilingual.ts';
import { ruleBookWords } from '#words/rule-book-words.ts';
import { partName } from '#words/rule-part-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed } from '../use-deed.ts';
import { ruleDeeds } from './rule-deeds.ts';
import { draftOf, editOf, type RuleDraft } from './rule-draft.ts';
import { RuleFields } from './rule-fields.tsx';

/** What is being changed in an edition. */
export type Editing =
  | { readonly type: 'rule'; readonly award: Award | null; readonly part: RulePart }
  | { readonly type: 'new-condition'; readonly award: Award }
  | { readonly type: 'new-item'; readonly award: Award }
  | { readonly type: 'new-award' }
  | { readonly type: 'answer'; readonly questionId: string; readonly question: Bilingual };

interface RuleEditDialogProps {
  readonly book: RuleBook;
  readonly editing: Editing;
  readonly today: CivilDate;
  onClose(this: void): void;
  /** The edition in which it now stands. */
  onDone(this: void, id: RuleBookId): void;
}

/** One rule worded anew: from which day on, by which document, and for what the law says, why. */
export function RuleEditDialog({ book, editing, today, onClose, onDone }: RuleEditDialogProps) {
  const words = useWords(ruleBookWords);
  const language = useLanguage();
  const desk = useDesk();
  const command = useDeed(ruleDeeds);
  const rule = ruleOf(editing);
  const gone = goneOf(editing);
  const isVote = editing.type === 'rule' && editing.part.type === 'vote';
  const isLaw = rule?.grade === 'law';
  const [from, setFrom] = useState<CivilDate | null>(inForceOn(book, today) ? today : book.from);
  const [source, setSource] = useState(rule?.grade === 'local' ? rule.source : '');
  const [reason, setReason] = useState('');
  const [draft, setDraft] = useState<RuleDraft>(() => draftOf(book, editing));
  const give = async (edit: RuleEdit): Promise<void> => {
    if (from === null) return;
    let made: RuleBookId | null = null;
    const save = async () => {
      const saved = await changeRule(desk, { bookId: book.id, from, edit, source, reason });
      if (saved.ok) made = saved.value;
      return saved;
    };
    const done = said(ruleBookWords, (kept) => kept.saved(shortDate(from)));
    if ((await command.give(save, done)) && made !== null) onDone(made);
  };
  return (
    <AskDialog
      open
      title={titleOf()}
      why={editing.type === 'answer' ? editing.question[language] : words.fromHint}
      verb={words.save}
      onVerb={() => give(editOf(editing, draft, desk.newId))}
      onClose={onClose}
      blocked={from === null ? words.needDay : undefined}
      error={command.error}
      also={
        gone && (
          <Button onClick={() => void give(gone)}>
            {gone.type === 'condition-gone' ? words.removeCondition : words.removeItem}
          </Button>
        )
      }
    >
      <Box data-entries="" sx={{ display: 'grid', gap: '10px' }}>
        <Box sx={{ display: 'grid', gridTemplateColumns: isVote ? '1fr 1fr' : '1fr', gap: '10px' }}>
          <DateEntry label={words.from} value={from} onDate={setFrom} autoFocus />
          {isVote && <ModeEntry manner={draft.manner} onManner={(manner) => setDraft({ ...draft, manner })} />}
        </Box>
        <RuleFields book={book} editing={editing} draft={draft} onDraft={setDraft} />
        {editing.type !== 'new-award' && (
          <TextEntry
            label={words.article}
            hint={isLaw ? words.lawHint : editing.type === 'answer' ? words.answerWhy : words.articleHint}
            value={source}
            onText={setSource}
          />
        )}
        {isLaw && <TextEntry label={words.reason} value={reason} onText={setReason} />}
      </Box>
    </AskDialog>
  );

  function titleOf(): string {
    if (editing.type === 'new-award') return words.addAward;
    if (editing.type === 'answer') return words.answer;
    const added = { 'new-condition': words.addCondition, 'new-item': words.addItem };
    const what = editing.type === 'rule' ? partName(editing.part, language) : added[editing.type];
    return editing.award ? `${what}: ${editing.award.name[language]}` : what;
  }
}

/** The rule as it stands, where there is one: its grade says what a change of it needs. */
const ruleOf = (editing: Editing): Sourced | null =>
  editing.type === 'rule' && 'rule' in editing.part ? editing.part.rule : null;

/** What takes the rule in hand out of the edition; null where only its words can change. */
function goneOf(editing: Editing): RuleEdit | null {
  if (editing.type !== 'rule') return null;
  const { award, part } = editing;
  if (part.type === 'condition') {
    return { type: 'condition-gone', awardId: award?.id ?? null, conditionId: part.rule.id };
  }
  return part.type === 'dossier' && award
    ? { type: 'dossier-item-gone', awardId: award.id, itemId: part.rule.id }
    : null;
}
