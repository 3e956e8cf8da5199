import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Card } from '#components/card.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { GradeChip } from '#components/grade-chip.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { Segments } from '#components/segments.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { compositionOn } from '#domain/council.ts';
import { ruleBookOn, type RuleBook } from '#domain/rules/rule-book.ts';
import { withShippedChecks } from '#domain/rules/shipped-checks.ts';
import { requiredOf } from '#domain/rules/threshold.ts';
import { inForceOn, shortDate, type CivilDate } from '#domain/time.ts';
import type { CouncilRecord } from '#store/council.ts';
import { shippedRuleBooks } from '#store/shipped.ts';
import { councilWords } from '#words/council-words.ts';
import { thresholdOfBase } from '#words/rule-words.ts';
import { AwardRules } from './award-rules.tsx';

/** The editions of the rules on this laptop, one at a time, each rule with its grade and source. */
export function RulesPart({ council, today }: { readonly council: CouncilRecord; readonly today: CivilDate }) {
  const words = useWords(councilWords);
  const language = useLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const books = council.ruleBooks;
  const book = books.find(({ id }) => id === chosen) ?? ruleBookOn(books, today) ?? books.at(-1);
  if (!book) return <EmptyState>{words.noRules}</EmptyState>;
  const members = compositionOn(council.memberships, council.members, today).length;
  return (
    <Card
      title={book.name[language]}
      note={
        book.to === null
          ? words.inForceFrom(shortDate(book.from))
          : words.inForceFromTo(shortDate(book.from), shortDate(book.to))
      }
      aside={
        <>
          {inForceOn(book, today) ? (
            <StatusChip tone="ok" label={words.inForceNow} />
          ) : (
            <StatusChip label={words.laterOrPast} />
          )}
          {books.length > 1 && (
            <Segments
              label={words.edition}
              value={book.id}
              choices={books.map(({ id, from }) => ({ value: id, label: shortDate(from) }))}
              onChoice={setChosen}
            />
          )}
        </>
      }
      flush
    >
      <Quorum book={book} members={members} />
      <AwardRules book={withShippedChecks(book, shippedRuleBooks)} members={members} />
      <Box sx={{ p: '10px 14px' }}>
        <Quiet size="caption">{`${words.citations}: ${book.citations.join('; ')}`}</Quiet>
      </Box>
    </Card>
  );
}

function Quorum({ book, members }: { readonly book: RuleBook; readonly members: number }) {
  const words = useWords(councilWords);
  const language = useLanguage();
  const { threshold } = book.quorum;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: '12px', p: '10px 14px' }}>
      <Typography variant="body2">{words.quorum}</Typography>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {thresholdOfBase(threshold, 'all-members', language)}
        {members > 0 && ` (${words.requiredOfNow(requiredOf(threshold, members), members)})`}
      </Typography>
      <GradeChip rule={book.quorum} />
    </Box>
  );
}
