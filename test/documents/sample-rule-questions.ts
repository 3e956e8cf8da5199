import type { QuestionLine, RuleQuestionsFacts } from '#domain/papers/rule-questions-facts.ts';
import { openQuestions } from '#domain/rules/open-questions.ts';
import type { CivilDate } from '#domain/time.ts';
import { shippedRuleBooks } from '#store/shipped.ts';
import { partLine, questionSentence } from '#words/rule-part-words.ts';
import { common } from './sample-facts.ts';

/** The questions of the editions that ship, as they are asked. */
const questions: readonly QuestionLine[] = shippedRuleBooks.flatMap(openQuestions).map((question) => ({
  about: question.awards.map(({ name }) => name.vi).join('; ') || 'Áp dụng chung',
  question: questionSentence(question, 'vi'),
  meanwhile: question.meanwhile ? partLine(question.meanwhile, 'vi') : '',
}));

/** So many questions to the province. */
export const sampleRuleQuestions = (lines: number): RuleQuestionsFacts => ({
  kind: 'rule-questions',
  ...common(null),
  signers: [],
  from: '2026-10-01' as CivilDate,
  lines: Array.from({ length: lines }, (_, index) => questions[index % questions.length]!),
});
