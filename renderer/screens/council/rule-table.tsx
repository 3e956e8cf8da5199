import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { GradeChip } from '#components/grade-chip.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { colour } from '#components/tokens.ts';
import { awardParts, editionParts, type RulePart } from '#domain/rules/edition-diff.ts';
import type { Award, RuleBook } from '#domain/rules/rule-book.ts';
import { isChecked } from '#domain/rules/shipped-checks.ts';
import { requiredOf } from '#domain/rules/threshold.ts';
import { capitalised } from '#domain/text.ts';
import { ruleBookWords } from '#words/rule-book-words.ts';
import { partLine, partName } from '#words/rule-part-words.ts';
import type { Editing } from './rule-edit-dialog.tsx';

interface RuleTableProps {
  readonly book: RuleBook;
  readonly members: number;
  onEdit(this: void, editing: Editing): void;
}

/** An edition rule by rule: what holds for all, then each award from higher to lower, every rule with its source. */
export function RuleTable({ book, members, onEdit }: RuleTableProps) {
  const words = useWords(ruleBookWords);
  const awards = book.awards.toSorted((a, b) => a.paperOrder - b.paperOrder);
  return (
    <>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={words.rules}>
        <Table sx={{ tableLayout: 'fixed', minWidth: 640 }}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ pl: '14px', width: 150 }}>{words.about}</TableCell>
              <TableCell>{words.rule}</TableCell>
              <TableCell sx={{ width: '32%' }}>{words.source}</TableCell>
              <TableCell sx={{ width: 64, pr: '14px' }}>{words.deed}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            <Section award={null} parts={editionParts(book)} members={members} onEdit={onEdit} />
            {awards.map((award) => (
              <Section key={award.id} award={award} parts={awardParts(book, award)} members={members} onEdit={onEdit} />
            ))}
          </TableBody>
        </Table>
      </Box>
      <Box sx={{ p: '10px 14px', display: 'grid', gap: '8px', justifyItems: 'start' }}>
        <Button size="small" onClick={() => onEdit({ type: 'new-award' })}>
          {words.addAward}
        </Button>
        <Quiet size="caption">{`${words.citations}: ${book.citations.join('; ')}`}</Quiet>
      </Box>
    </>
  );
}

interface SectionProps extends Omit<RuleTableProps, 'book'> {
  readonly award: Award | null;
  readonly parts: ReadonlyMap<string, RulePart>;
}

function Section({ award, parts, members, onEdit }: SectionProps) {
  const words = useWords(ruleBookWords);
  const language = useLanguage();
  return (
    <>
      <TableRow sx={{ backgroundColor: colour.sunken }}>
        <TableCell component="th" scope="rowgroup" colSpan={2} sx={{ pl: '14px', fontWeight: 600 }}>
          {award?.name[language] ?? words.general}
        </TableCell>
        <TableCell colSpan={2} align="right" sx={{ pr: '14px' }}>
          {award && (
            <>
              <Button
                size="small"
                variant="text"
                aria-label={words.addConditionTo(award.name[language])}
                onClick={() => onEdit({ type: 'new-condition', award })}
              >
                {words.addCondition}
              </Button>
              <Button
                size="small"
                variant="text"
                aria-label={words.addItemTo(award.name[language])}
                onClick={() => onEdit({ type: 'new-item', award })}
              >
                {words.addItem}
              </Button>
            </>
          )}
        </TableCell>
      </TableRow>
      {[...parts]
        .filter(([, part]) => part.type !== 'citation')
        .map(([name, part]) => (
          <RuleRow key={name} award={award} part={part} members={members} onEdit={onEdit} />
        ))}
    </>
  );
}

function RuleRow({ award, part, members, onEdit }: Omit<SectionProps, 'parts'> & { readonly part: RulePart }) {
  const words = useWords(ruleBookWords);
  const language = useLanguage();
  const name = partName(part, language);
  const rule = 'rule' in part ? part.rule : null;
  const line = capitalised(partLine(part, language));
  const what = award ? `${award.name[language]}, ${name}: ${line}` : `${name}: ${line}`;
  return (
    <TableRow sx={{ '& > td, & > th': { verticalAlign: 'top' } }}>
      <TableCell component="th" scope="row" sx={{ pl: '14px', color: colour.ink2 }}>
        {name}
      </TableCell>
      <TableCell>
        {line}
        {part.type === 'condition' && !isChecked(part.rule) && <Quiet size="caption">{words.notChecked}</Quiet>}
        <Needed part={part} members={members} />
        {rule?.ask && <Quiet size="caption">{rule.ask[language]}</Quiet>}
      </TableCell>
      <TableCell>
        {rule && (
          <Box sx={{ display: 'flex', gap: '8px', alignItems: 'flex-start' }}>
            <GradeChip rule={rule}>
              <span>{line}</span>
            </GradeChip>
            <Quiet size="caption">{rule.source}</Quiet>
          </Box>
        )}
      </TableCell>
      <TableCell sx={{ pr: '14px' }}>
        {isEditable(part) && (
          <Button
            size="small"
            variant="text"
            aria-label={words.editNamed(what)}
            onClick={() => onEdit({ type: 'rule', award, part })}
            sx={{ ml: '-10px', my: '-6px', minWidth: 0 }}
          >
            {words.edit}
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
}

/** How many votes the share is of today's council: the count first, where the whole council is its base. */
function Needed({ part, members }: { readonly part: RulePart; readonly members: number }) {
  const words = useWords(ruleBookWords);
  if (members === 0 || (part.type !== 'vote' && part.type !== 'quorum')) return null;
  if (part.type === 'vote' && part.rule.base !== 'all-members') return null;
  return <strong>{` (${words.needs(requiredOf(part.rule.threshold, members), members)})`}</strong>;
}

const isEditable = ({ type }: RulePart): boolean =>
  type === 'quorum' || type === 'vote' || type === 'decider' || type === 'condition' || type === 'dossier';
