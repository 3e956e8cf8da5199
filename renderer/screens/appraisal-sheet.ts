import { collapseWarnings, isWarning } from '#domain/eligibility/warnings.ts';
import type { RuleLine } from '#domain/eligibility/rule-line.ts';
import type { AppraisedRow, RuleText } from '#domain/papers/appraisal.ts';
import { appraisalFacts } from '#domain/papers/appraisal-facts.ts';
import { err, type Result } from '#domain/result.ts';
import type { JudgedCase, YearAppraisal } from '#store/appraisal.ts';
import type { Desk } from '#store/desk.ts';
import { appraisalWords } from '#words/appraisal-words.ts';
import { lackSentence } from '#words/eligibility-sentences.ts';
import { findingSentence } from '#words/finding-words.ts';
import { drawer, type UndrawnFailure } from './drawing.ts';

/** Why the report was not drawn. */
type ReportFailure = UndrawnFailure | { readonly type: 'no-letterhead' };

/** Draws the report on a year's files, in Vietnamese as every paper. */
export async function drawAppraisal(
  desk: Desk,
  year: number,
  appraisal: YearAppraisal,
): Promise<Result<{ readonly bytes: Uint8Array }, ReportFailure>> {
  const explained = appraisal.cases.map(({ nomination, lines }) => ({ nominationId: nomination.id, lines }));
  const asked = collapseWarnings(explained).map(({ rule, nominationIds }) => ({
    ...ruleText(rule),
    verdict: rule.verdict === 'missing' ? ('missing' as const) : ('not-known' as const),
    count: nominationIds.length,
  }));
  const cases = appraisal.cases.map((one) => ({ ...one, standing: standingOf(one) }));
  const facts = appraisalFacts({ ...appraisal, year, cases, asked }, desk.clock());
  return facts ? drawer.draw(facts) : err({ type: 'no-letterhead' });
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
