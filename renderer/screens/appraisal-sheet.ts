import { collapseWarnings, isWarning } from '#domain/eligibility/warnings.ts';
import type { RuleLine } from '#domain/eligibility/rule-line.ts';
import type { AppraisedRow, RuleText } from '#domain/papers/appraisal.ts';
import { appraisalFacts } from '#domain/papers/appraisal-facts.ts';
import type { Result } from '#domain/result.ts';
import type { JudgedCase, YearAppraisal } from '#store/appraisal.ts';
import type { Desk } from '#store/desk.ts';
import { appraisalWords } from '#words/appraisal-words.ts';
import { said, type Said } from '#words/bilingual.ts';
import { lackSentence } from '#words/eligibility-sentences.ts';
import { findingSentence } from '#words/finding-words.ts';
import { drawSheet } from './draw-sheet.ts';
import type { Outgoing } from './hand-out.ts';

/** Draws the report on a year's files, in Vietnamese as every paper. */
export async function drawAppraisal(
  desk: Desk,
  year: number,
  appraisal: YearAppraisal,
): Promise<Result<Outgoing, Said>> {
  const explained = appraisal.cases.map(({ nomination, lines }) => ({ nominationId: nomination.id, lines }));
  const asked = collapseWarnings(explained).map(({ rule, nominationIds }) => ({
    ...ruleText(rule),
    verdict: rule.verdict === 'missing' ? ('missing' as const) : ('not-known' as const),
    count: nominationIds.length,
  }));
  const cases = appraisal.cases.map((one) => ({ ...one, standing: standingOf(one) }));
  const facts = appraisalFacts({ ...appraisal, year, cases, asked }, desk.clock());
  return drawSheet(
    facts,
    `${appraisalWords.vi.fileName}-${year}.pdf`,
    said(appraisalWords, (words) => words.noLetterhead),
  );
}

/** A rule and its article; what is only custom says so. */
const ruleText = ({ text, source, grade }: RuleLine): RuleText => ({
  rule: text.vi,
  source: [source, grade === 'default' ? appraisalWords.vi.custom : ''].filter(Boolean).join('; '),
});

const standingOf = ({ review, lines }: JudgedCase): AppraisedRow['standing'] => {
  const looked = lines.filter(({ lacks }) => lacks.every(({ type }) => type !== 'judged-on-file'));
  const lacking = lines.filter((line) => isWarning(line) && line.verdict === 'missing');
  return {
    group: review.group,
    met: looked.filter(({ verdict }) => verdict === 'met').length,
    rules: looked.length,
    unknown: lines.filter((line) => isWarning(line) && line.verdict === 'not-known').length,
    lacks: [
      ...lacking.flatMap(({ lacks }) => lacks.map((lack) => lackSentence(lack, 'vi'))),
      ...review.findings.map((finding) => findingSentence(finding, 'vi')),
    ],
    aside: lines.flatMap(({ text, because }) => (because === null ? [] : [{ rule: text.vi, reason: because }])),
  };
};
