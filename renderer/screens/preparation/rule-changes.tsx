import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Card } from '#components/card.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import type { RuleChange } from '#domain/rules/rule-edition.ts';
import { shortDate, type CivilDate } from '#domain/time.ts';
import { preparationRulesWords, ruleLine } from '#words/preparation-rules-words.ts';

interface RuleChangesProps {
  readonly since: CivilDate;
  readonly changes: readonly RuleChange[];
}

/** What this edition words otherwise than the one before, old beside new. */
export function RuleChanges({ since, changes }: RuleChangesProps) {
  const words = useWords(preparationRulesWords);
  const language = useLanguage();
  return (
    <Card flush title={words.changes(shortDate(since))}>
      <Table>
        <TableHead>
          <TableRow>
            <TableCell sx={{ pl: '14px' }}>{words.award}</TableCell>
            <TableCell>{words.before}</TableCell>
            <TableCell sx={{ pr: '14px' }}>{words.after}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {changes.map(({ award, before, after }) => (
            <TableRow key={award?.id ?? 'quorum'}>
              <TableCell component="th" scope="row" sx={{ pl: '14px' }}>
                {award?.name[language] ?? words.quorum}
              </TableCell>
              <TableCell>{before ? ruleLine(before, language) : words.none}</TableCell>
              <TableCell sx={{ pr: '14px' }}>
                <strong>{ruleLine(after, language)}</strong>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}
