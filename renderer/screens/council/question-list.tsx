import Print from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { EmptyState } from '#components/empty-state.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { KeyedButton } from '#components/keyed-button.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { ruleQuestionsFacts } from '#domain/papers/rule-questions-facts.ts';
import { editionQuestionId, type OpenQuestion } from '#domain/rules/open-questions.ts';
import type { RuleBook } from '#domain/rules/rule-book.ts';
import { capitalised } from '#domain/text.ts';
import type { CouncilRecord } from '#store/council.ts';
import type { Language } from '#words/bilingual.ts';
import { ruleBookWords } from '#words/rule-book-words.ts';
import { partLine, partName, questionSentence } from '#words/rule-part-words.ts';
import { useDesk } from '../desk.tsx';
import { drawSheet } from '../draw-sheet.ts';
import { usePrinting } from '../use-printing.ts';
import type { Editing } from './rule-edit-dialog.tsx';

interface QuestionListProps {
  readonly council: CouncilRecord;
  readonly book: RuleBook;
  readonly questions: readonly OpenQuestion[];
  onEdit(this: void, editing: Editing): void;
}

/** What nobody has read yet: asked of the province on paper, and answered here by whatever document came back. */
export function QuestionList({ council, book, questions, onEdit }: QuestionListProps) {
  const words = useWords(ruleBookWords);
  const language = useLanguage();
  const { clock } = useDesk();
  const printing = usePrinting();
  if (questions.length === 0) return <EmptyState>{words.noQuestions}</EmptyState>;
  const draw = () => {
    const lines = questions.map((question) => ({
      about: aboutOf(question, 'vi'),
      question: questionSentence(question, 'vi'),
      meanwhile: meanwhileOf(question, 'vi'),
    }));
    const facts = ruleQuestionsFacts(council, book.from, lines, clock());
    return drawSheet(facts, `noi-dung-can-hoi-${book.from}.pdf`);
  };
  return (
    <>
      <Box sx={{ p: '10px 14px', display: 'flex', gap: '10px', alignItems: 'center' }}>
        <KeyedButton keys="I" icon={<Print />} onPress={() => void printing.print(draw)}>
          {words.print}
        </KeyedButton>
        {printing.error !== undefined && <InlineError>{printing.error}</InlineError>}
      </Box>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={words.question}>
        <Table sx={{ tableLayout: 'fixed', minWidth: 640 }}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ pl: '14px', width: '22%' }}>{words.about}</TableCell>
              <TableCell>{words.question}</TableCell>
              <TableCell sx={{ width: '26%' }}>{words.meanwhile}</TableCell>
              <TableCell sx={{ width: 108, pr: '14px' }}>{words.answer}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {questions.map((question) => (
              <TableRow key={question.id} sx={{ '& > td, & > th': { verticalAlign: 'top' } }}>
                <TableCell component="th" scope="row" sx={{ pl: '14px' }}>
                  {aboutOf(question, language)}
                </TableCell>
                <TableCell>{questionSentence(question, language)}</TableCell>
                <TableCell>{meanwhileOf(question, language) || words.nothingMeanwhile}</TableCell>
                <TableCell sx={{ pr: '14px' }}>
                  <AnswerButton question={question} onEdit={onEdit} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </>
  );
}

function AnswerButton({
  question,
  onEdit,
}: {
  readonly question: OpenQuestion;
  readonly onEdit: QuestionListProps['onEdit'];
}) {
  const words = useWords(ruleBookWords);
  const language = useLanguage();
  const editing = answerTo(question);
  if (!editing) return null;
  return (
    <Button
      size="small"
      variant="text"
      aria-label={`${words.answer}: ${questionSentence(question, language)}`}
      onClick={() => onEdit(editing)}
      sx={{ ml: '-10px', my: '-6px' }}
    >
      {words.answer}
    </Button>
  );
}

/** What an answer writes: the rule that the question is about, or the edition's own text; several awards one by one. */
function answerTo(question: OpenQuestion): Editing | null {
  const questionId = editionQuestionId(question);
  if (questionId !== undefined && question.ask) return { type: 'answer', questionId, question: question.ask };
  const { meanwhile, awards } = question;
  if (!meanwhile || meanwhile.type === 'reward' || meanwhile.type === 'filing' || awards.length > 1) return null;
  return { type: 'rule', award: awards[0] ?? null, part: meanwhile };
}

/** The awards that a question is about, or what it is about; a question of the whole edition says so. */
function aboutOf({ awards, meanwhile }: OpenQuestion, language: Language): string {
  if (awards.length > 0) return awards.map(({ name }) => name[language]).join('; ');
  return meanwhile && meanwhile.type !== 'condition' ? partName(meanwhile, language) : ruleBookWords[language].general;
}

const meanwhileOf = ({ meanwhile }: OpenQuestion, language: Language): string =>
  meanwhile ? capitalised(partLine(meanwhile, language)) : '';
