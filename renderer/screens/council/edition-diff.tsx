import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';
import { ChoiceEntry } from '#components/choice-entry.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { GradeChip } from '#components/grade-chip.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { StatusChip } from '#components/status-chip.tsx';
import { colour } from '#components/tokens.ts';
import { editionDiff, type EditionChange, type RulePart } from '#domain/rules/edition-diff.ts';
import type { RuleBook } from '#domain/rules/rule-book.ts';
import { editionBefore } from '#domain/rules/rule-edition.ts';
import { capitalised } from '#domain/text.ts';
import { shortDate } from '#domain/time.ts';
import { ruleBookWords } from '#words/rule-book-words.ts';
import { partLine, partName } from '#words/rule-part-words.ts';

interface EditionDiffProps {
  readonly books: readonly RuleBook[];
  readonly book: RuleBook;
}

/** What an edition says otherwise than another, old beside new, by award: only what came, went or changed. */
export function EditionDiff({ books, book }: EditionDiffProps) {
  const words = useWords(ruleBookWords);
  const language = useLanguage();
  const others = books.filter(({ id }) => id !== book.id);
  const [against, setAgainst] = useState<string>(editionBefore(books, book)?.id ?? others[0]?.id ?? '');
  const other = others.find(({ id }) => id === against);
  if (!other) return <EmptyState>{words.noOther}</EmptyState>;
  const [older, newer] = other.from < book.from ? [other, book] : [book, other];
  const changes = editionDiff(older, newer);
  return (
    <>
      <Box sx={{ p: '10px 14px', maxWidth: 320 }}>
        <ChoiceEntry
          label={words.against}
          value={against}
          choices={others.map(({ id, from, to }) => ({
            value: id,
            label: words.span(shortDate(from), to && shortDate(to)),
          }))}
          onChoice={setAgainst}
        />
      </Box>
      {changes.length === 0 ? (
        <EmptyState>{words.same}</EmptyState>
      ) : (
        <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={words.changes}>
          <Table sx={{ tableLayout: 'fixed', minWidth: 640 }}>
            <TableHead>
              <TableRow>
                <TableCell sx={{ pl: '14px', width: 150 }}>{words.about}</TableCell>
                <TableCell>{words.before(shortDate(older.from))}</TableCell>
                <TableCell>{words.before(shortDate(newer.from))}</TableCell>
                <TableCell sx={{ width: 104, pr: '14px' }}>{words.changed}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {changes.map((change, index) => (
                <ChangeRows
                  // Changes have no names of their own: they are drawn anew with the pair of editions.
                  key={`${index} ${change.award?.id ?? ''}`}
                  change={change}
                  heads={changes[index - 1]?.award?.id !== change.award?.id || index === 0}
                  title={change.award?.name[language] ?? words.general}
                />
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </>
  );
}

interface ChangeRowsProps {
  readonly change: EditionChange;
  /** Whether it is the first of its award. */
  readonly heads: boolean;
  readonly title: string;
}

function ChangeRows({ change: { before, after }, heads, title }: ChangeRowsProps) {
  const words = useWords(ruleBookWords);
  const language = useLanguage();
  const part = after ?? before;
  return (
    <>
      {heads && (
        <TableRow sx={{ backgroundColor: colour.sunken }}>
          <TableCell component="th" scope="rowgroup" colSpan={4} sx={{ pl: '14px', fontWeight: 600 }}>
            {title}
          </TableCell>
        </TableRow>
      )}
      <TableRow sx={{ '& > td, & > th': { verticalAlign: 'top' } }}>
        <TableCell component="th" scope="row" sx={{ pl: '14px', color: colour.ink2 }}>
          {part && partName(part, language)}
        </TableCell>
        <TableCell>
          <Side part={before} />
        </TableCell>
        <TableCell>
          <Side part={after} />
        </TableCell>
        <TableCell sx={{ pr: '14px' }}>
          {before && after ? (
            <StatusChip label={words.changed} />
          ) : (
            <StatusChip tone={after ? 'ok' : 'warning'} label={after ? words.came : words.went} />
          )}
        </TableCell>
      </TableRow>
    </>
  );
}

/** A rule as one edition has it, with its grade and source: a change may lie in these alone. */
function Side({ part }: { readonly part: RulePart | null }) {
  const words = useWords(ruleBookWords);
  const language = useLanguage();
  if (!part) return words.none;
  const rule = 'rule' in part ? part.rule : null;
  return (
    <Box sx={{ display: 'grid', gap: '3px', justifyItems: 'start' }}>
      <span>{capitalised(partLine(part, language))}</span>
      {rule && (
        <Box sx={{ display: 'flex', gap: '8px', alignItems: 'flex-start' }}>
          <GradeChip rule={rule} />
          <Quiet size="caption">{rule.source}</Quiet>
        </Box>
      )}
    </Box>
  );
}
