import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { Card } from '#components/card.tsx';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour, toneColours, type } from '#components/tokens.ts';
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
            <ButtonBase
              onClick={() => onChoice(book)}
              aria-current={book.id === chosen.id ? 'true' : undefined}
              sx={lineSx}
            >
              <Box component="span" sx={{ ...type.dense, fontWeight: 600 }}>
                {words.span(shortDate(book.from), book.to && shortDate(book.to))}
              </Box>
              <StateChip book={book} today={today} />
              <Quiet size="caption">{gradesOf(book, words)}</Quiet>
            </ButtonBase>
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

const lineSx = {
  width: '100%',
  fontFamily: 'inherit',
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: '3px',
  justifyItems: 'start',
  textAlign: 'left',
  px: '14px',
  py: '8px',
  '&:hover': { backgroundColor: colour.sunken },
  '&[aria-current=true]': {
    backgroundColor: toneColours.gold.soft,
    boxShadow: `inset 3px 0 0 ${colour.gold}`,
  },
} as const;
