import Box from '@mui/material/Box';
import { Card } from '#components/card.tsx';
import { useWords } from '#components/language.tsx';
import { ListLine } from '#components/list-line.tsx';
import { Quiet } from '#components/quiet.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour } from '#components/tokens.ts';
import { awardParts, editionParts, type RulePart } from '#domain/rules/edition-diff.ts';
import type { Grade, RuleBook } from '#domain/rules/rule-book.ts';
import { inForceOn, shortDate, type CivilDate } from '#domain/time.ts';
import { ruleBookWords } from '#words/rule-book-words.ts';

interface EditionListProps {
  readonly books: readonly RuleBook[];
  readonly chosen: RuleBook;
  readonly today: CivilDate;
  onChoice(this: void, book: RuleBook): void;
}

/** The editions by their days, the newest first: which is in force, and how sure its rules are. */
export function EditionList({ books, chosen, today, onChoice }: EditionListProps) {
  const words = useWords(ruleBookWords);
  return (
    <Card title={words.editions} flush>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {books.toReversed().map((book) => (
          <Box
            component="li"
            key={book.id}
            sx={{ borderTop: `1px solid ${colour.line}`, '&:first-of-type': { borderTop: 0 } }}
          >
            <ListLine
              title={words.span(shortDate(book.from), book.to && shortDate(book.to))}
              current={book.id === chosen.id}
              onChoice={() => onChoice(book)}
            >
              <StateChip book={book} today={today} />
              <Quiet size="caption">{gradesOf(book, words)}</Quiet>
            </ListLine>
          </Box>
        ))}
      </Box>
    </Card>
  );
}

function StateChip({ book, today }: { readonly book: RuleBook; readonly today: CivilDate }) {
  const words = useWords(ruleBookWords);
  if (inForceOn(book, today)) return <StatusChip tone="ok" label={words.now} />;
  return <StatusChip label={book.from > today ? words.later : words.past} />;
}

/** How many rules of an edition are read in the law, of the council's own, and only customs. */
function gradesOf(book: RuleBook, words: (typeof ruleBookWords)['vi']): string {
  const parts = [editionParts(book), ...book.awards.map((award) => awardParts(book, award))];
  const grades = parts.flatMap((own) => [...own.values()].flatMap((part) => gradeOf(part) ?? []));
  const count = (grade: Grade): number => grades.filter((other) => other === grade).length;
  return words.grades(count('law'), count('local'), count('default'));
}

const gradeOf = (part: RulePart): Grade | undefined => ('rule' in part ? part.rule?.grade : undefined);
