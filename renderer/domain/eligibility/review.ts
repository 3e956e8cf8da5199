import { isHint, type Finding } from '../intake/finding.ts';
import type { ReviewedNomination, ReviewGroup } from '../intake/findings.ts';
import type { Lack, RuleLine } from './rule-line.ts';
import { isWarning, type ExplainedNomination } from './warnings.ts';

/** A file as it stands before the council: what was found in it, and the rules that ask for something. */
export interface JudgedNomination extends ReviewedNomination {
  readonly warnings: readonly RuleLine[];
}

/** What of a file's findings a rule of its award tells as well, with its article: it is told once, there. */
const toldByRule: Partial<Record<Finding['type'], readonly Lack['type'][]>> = {
  'period-missing': ['period-unsaid'],
  'years-broken': ['years', 'decision'],
  'lower-award-missing': ['lower-award', 'lower-award-decision'],
  'initiative-missing': ['no-initiative'],
  'initiative-incomplete': ['initiative-decision', 'initiative-scope-unsaid'],
  'initiative-too-narrow': ['initiative-too-narrow'],
  'other-occasion-quoted': ['other-occasion'],
  'not-for-enterprise-staff': ['own-director'],
};

/** Reviews files by their findings and by their rules together; what was set aside asks for nothing any more. */
export function judge(
  reviewed: readonly ReviewedNomination[],
  explained: readonly ExplainedNomination[],
): readonly JudgedNomination[] {
  const linesById = new Map(explained.map(({ nominationId, lines }) => [nominationId, lines]));
  return reviewed.map((review) => {
    const lines = linesById.get(review.nominationId) ?? [];
    const isTold = ({ type }: Finding, { lacks, evidence }: RuleLine): boolean =>
      lacks.some((lack) => toldByRule[type]?.includes(lack.type)) ||
      // The list alone lacks it: the rule found where it was decided.
      (type === 'lower-award-missing' && evidence.some((found) => found.type === 'award-held'));
    const findings = review.findings.filter((finding) => !lines.some((line) => isTold(finding, line)));
    const warnings = lines.filter(isWarning);
    return { ...review, findings, warnings, group: groupOf(findings, warnings) };
  });
}

/** What no rule knows for sure is asked about, and still lets the file stand. */
function groupOf(findings: readonly Finding[], warnings: readonly RuleLine[]): ReviewGroup {
  if (findings.some(({ type }) => type === 'late')) return 'late';
  const isUnsaid = ({ lacks }: RuleLine): boolean => lacks.some(({ type }) => type === 'period-unsaid');
  const asks = warnings.some((line) => line.verdict === 'missing' || isUnsaid(line));
  return asks || !findings.every(isHint) ? 'to-supplement' : 'eligible';
}
