import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { InlineError, InlineWarning } from '#components/inline-note.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Segments } from '#components/segments.tsx';
import { smallWindow } from '#components/tokens.ts';
import { compositionOn } from '#domain/council.ts';
import { isSuperseded, overlap } from '#domain/rules/edition-dates.ts';
import { openQuestions } from '#domain/rules/open-questions.ts';
import { ruleBookOn, type RuleBook } from '#domain/rules/rule-book.ts';
import { withShippedChecks } from '#domain/rules/shipped-checks.ts';
import { shortDate, type CivilDate } from '#domain/time.ts';
import type { CouncilRecord } from '#store/council.ts';
import { takeEditions } from '#store/rule-changes.ts';
import { shippedRuleBooks } from '#store/shipped.ts';
import { said } from '#words/bilingual.ts';
import { councilWords } from '#words/council-words.ts';
import { ruleBookWords } from '#words/rule-book-words.ts';
import { useDesk } from '../desk.tsx';
import { useDeed, useUndoKey } from '../use-deed.ts';
import { EditionDiff } from './edition-diff.tsx';
import { EditionList } from './edition-list.tsx';
import { QuestionList } from './question-list.tsx';
import { ruleDeeds } from './rule-deeds.ts';
import { RuleEditDialog, type Editing } from './rule-edit-dialog.tsx';
import { RuleTable } from './rule-table.tsx';

const views = ['rules', 'changes', 'questions'] as const;
type View = (typeof views)[number];

/** The editions of the rules on this laptop; one of them opened: its rules, what changed, what is still to be asked. */
export function RulesPart({ council, today }: { readonly council: CouncilRecord; readonly today: CivilDate }) {
  const noRules = useWords(councilWords).noRules;
  const words = useWords(ruleBookWords);
  const language = useLanguage();
  useUndoKey(ruleDeeds);
  const [chosen, setChosen] = useState<string | null>(null);
  const [view, setView] = useState<View>('rules');
  const [editing, setEditing] = useState<Editing | null>(null);
  const books = council.ruleBooks.filter((book) => !isSuperseded(book));
  const book = books.find(({ id }) => id === chosen) ?? ruleBookOn(books, today) ?? books.at(-1);
  if (!book) return <EmptyState>{noRules}</EmptyState>;
  const members = compositionOn(council.memberships, council.members, today).length;
  const questions = openQuestions(book);
  return (
    <Box sx={layout}>
      <Box sx={{ display: 'grid', gap: '10px', alignContent: 'start' }}>
        <EditionList books={books} chosen={book} today={today} onChoice={({ id }) => setChosen(id)} />
        <MissingEditions books={council.ruleBooks} />
      </Box>
      <Card
        title={book.name[language]}
        note={words.span(shortDate(book.from), book.to && shortDate(book.to))}
        aside={
          <Segments
            label={words.view}
            value={view}
            choices={views.map((value) => ({
              value,
              label: value === 'questions' ? words.questions(questions.length) : words[value],
            }))}
            onChoice={setView}
          />
        }
        flush
      >
        {view === 'rules' && (
          <RuleTable book={withShippedChecks(book, shippedRuleBooks)} members={members} onEdit={setEditing} />
        )}
        {view === 'changes' && <EditionDiff key={book.id} books={books} book={book} />}
        {view === 'questions' && (
          <QuestionList council={council} book={book} questions={questions} onEdit={setEditing} />
        )}
      </Card>
      {editing && (
        <RuleEditDialog
          book={book}
          editing={editing}
          today={today}
          onClose={() => setEditing(null)}
          onDone={(id) => {
            setChosen(id);
            setEditing(null);
          }}
        />
      )}
    </Box>
  );
}

/** Files of earlier years are judged by the rules of then: what ships for days that have none here is offered. */
function MissingEditions({ books }: { readonly books: readonly RuleBook[] }) {
  const words = useWords(ruleBookWords);
  const desk = useDesk();
  const command = useDeed(ruleDeeds);
  const missing = shippedRuleBooks.filter((shipped) => books.every((book) => !overlap(book, shipped)));
  if (missing.length === 0) return null;
  const spans = missing.map(({ from, to }) => words.span(shortDate(from), to && shortDate(to))).join('; ');
  return (
    <Box sx={{ display: 'grid', gap: '6px', justifyItems: 'start' }}>
      <InlineWarning>{words.missing(spans)}</InlineWarning>
      <Button
        size="small"
        onClick={() =>
          void command.give(
            () => takeEditions(desk, missing),
            said(ruleBookWords, (done) => done.taken),
          )
        }
      >
        {words.takeMissing}
      </Button>
      {command.error !== undefined && <InlineError>{command.error}</InlineError>}
    </Box>
  );
}

const layout = {
  display: 'grid',
  gridTemplateColumns: '256px minmax(0, 1fr)',
  gap: '14px',
  alignItems: 'start',
  [smallWindow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
} as const;
