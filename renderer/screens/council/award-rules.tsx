import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { GradeChip } from '#components/grade-chip.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { countsOpinions } from '#domain/voting/round.ts';
import { deciderOf, type Award, type RuleBook } from '#domain/rules/rule-book.ts';
import { isChecked } from '#domain/rules/shipped-checks.ts';
import { requiredOf } from '#domain/rules/threshold.ts';
import { capitalised } from '#domain/text.ts';
import { councilWords } from '#words/council-words.ts';
import { ruleWords, thresholdOfBase } from '#words/rule-words.ts';

interface AwardRulesProps {
  readonly book: RuleBook;
  readonly members: number;
}

/** Each award from higher to lower: for whom, who decides, how it is voted, how many votes it needs today. */
export function AwardRules({ book, members }: AwardRulesProps) {
  const words = useWords(councilWords);
  const awards = book.awards.toSorted((a, b) => a.paperOrder - b.paperOrder);
  return (
    <Table sx={{ tableLayout: 'fixed' }}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ pl: '14px', width: '22%' }}>{words.award}</TableCell>
          <TableCell sx={{ width: '13%' }}>{words.decider}</TableCell>
          <TableCell sx={{ width: '16%' }}>{words.threshold}</TableCell>
          <TableCell align="right" sx={{ width: 56 }}>
            {words.requiredNow}
          </TableCell>
          <TableCell sx={{ width: 110 }}>{words.grade}</TableCell>
          <TableCell sx={{ pr: '14px' }}>{words.conditions}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {awards.map((award) => (
          <AwardLine key={award.id} book={book} award={award} members={members} />
        ))}
      </TableBody>
    </Table>
  );
}

function AwardLine({ book, award, members }: AwardRulesProps & { readonly award: Award }) {
  const words = useWords(councilWords);
  const rules = useWords(ruleWords);
  const language = useLanguage();
  const { vote } = award;
  return (
    <TableRow sx={{ '& > td, & > th': { verticalAlign: 'top' } }}>
      <TableCell component="th" scope="row" sx={{ pl: '14px' }}>
        <strong>{award.name[language]}</strong>
        <Quiet size="caption">{award.recipients.map((kind) => words.recipient[kind]).join(', ')}</Quiet>
      </TableCell>
      <TableCell>{deciderOf(book, award).name[language]}</TableCell>
      <TableCell>
        {capitalised(thresholdOfBase(vote.threshold, vote.base, language))}
        <Quiet size="caption">{rules.mode[vote.mode]}</Quiet>
      </TableCell>
      <TableCell align="right">
        <strong>
          {members > 0 && vote.base === 'all-members'
            ? words.requiredOfNow(requiredOf(vote.threshold, members), members)
            : '–'}
        </strong>
      </TableCell>
      <TableCell>
        <GradeChip rule={vote}>
          <span>{vote.recusedStayInBase ? words.recusedStay : words.recusedLeave}</span>
          <span>{countsOpinions(vote) ? words.opinionsCounted : words.opinionsNotCounted}</span>
        </GradeChip>
      </TableCell>
      <TableCell sx={{ pr: '14px' }}>
        {award.conditions.length === 0 && <Quiet size="caption">{words.noConditions}</Quiet>}
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: '4px' }}>
          {award.conditions.map((condition) => (
            <Box
              component="li"
              key={condition.id}
              sx={{ display: 'flex', gap: '8px', alignItems: 'flex-start', justifyContent: 'space-between' }}
            >
              <span>
                {condition.text[language]}
                {!isChecked(condition) && <Quiet size="caption">{words.notChecked}</Quiet>}
              </span>
              <GradeChip rule={condition}>
                <span>{condition.text[language]}</span>
              </GradeChip>
            </Box>
          ))}
        </Box>
      </TableCell>
    </TableRow>
  );
}
