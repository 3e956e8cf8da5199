import { impossible } from '../result.ts';
import type { ConditionCheck } from '../rules/condition-check.ts';
import type { Award, Bilingual, Condition, RuleBook, Sourced } from '../rules/rule-book.ts';
import { inForceOn } from '../time.ts';
import type { CaseAtHand } from './case-at-hand.ts';
import { checkInitiative } from './initiative-check.ts';
import { checkCap, checkDecider, checkLowerAwards, checkRegistered } from './list-checks.ts';
import { checkFlags, checkOwnOccasion, checkPeriod } from './record-checks.ts';
import { met, missing, notKnown, type Finding, type RuleLine } from './rule-line.ts';
import { checkTitlesInRow } from './serial-titles.ts';

/** The rule that every case starts from: it is judged by the edition of the day on which its file came in. */
export const bookRuleId = 'quy-dinh-ap-dung';

const bookRule: { readonly text: Bilingual } & Sourced = {
  text: {
    vi: 'Xét theo quy định có hiệu lực vào ngày tiếp nhận hồ sơ',
    en: 'Judged by the rules in force on the day the file was received',
  },
  grade: 'default',
  source: '',
};

/** Explains a nomination rule by rule: those of its edition first, then those of its award. */
export function explain(hand: CaseAtHand): readonly RuleLine[] {
  const { receivedOn, awardId } = hand.nomination;
  const [book, ...others] = hand.ruleBooks.filter((candidate) => inForceOn(candidate, receivedOn));
  const start = { id: bookRuleId, ...(book?.filing ?? bookRule) };
  if (!book) return [lineOf(hand, start, missing([{ type: 'no-rule-book', receivedOn }]))];
  if (others.length > 0) {
    const names = [book, ...others].map(({ name }) => name);
    return [lineOf(hand, start, missing([{ type: 'rule-books-overlap', receivedOn, names }]))];
  }
  const award = book.awards.find(({ id }) => id === awardId);
  const first = lineOf(hand, start, met({ type: 'rule-book', name: book.name, receivedOn }));
  if (!award) return [first];
  return [first, ...rulesOf(book, award, hand).map((rule) => lineOf(hand, rule, findingOf(hand, rule, award, book)))];
}

/** The rules of an award: its own, and those of the whole edition that reach it and that it does not word itself. */
const rulesOf = (book: RuleBook, award: Award, { nomination }: CaseAtHand): readonly Condition[] => [
  ...award.conditions,
  ...(book.common ?? []).filter(
    ({ id, check, classes, occasions }) =>
      award.conditions.every((own) => own.id !== id && own.check?.type !== check?.type) &&
      (classes?.includes(award.class) ?? true) &&
      (occasions?.includes(nomination.occasion) ?? true) &&
      (check?.type !== 'lower-awards' || award.dependsOn.length > 0),
  ),
];

const findingOf = (hand: CaseAtHand, { check }: Condition, award: Award, book: RuleBook): Finding =>
  check ? checked(hand, check, award, book) : notKnown([{ type: 'judged-on-file' }]);

function checked(hand: CaseAtHand, check: ConditionCheck, award: Award, book: RuleBook): Finding {
  switch (check.type) {
    case 'titles-in-a-row':
      return checkTitlesInRow(hand, check.title, check.years);
    case 'initiative':
      return checkInitiative(hand, check);
    case 'lower-awards':
      return checkLowerAwards(hand, award, book);
    case 'own-occasion':
      return checkOwnOccasion(hand);
    case 'no-pending-flag':
      return checkFlags(hand);
    case 'period-unrewarded':
      return checkPeriod(hand, award, book);
    case 'decider':
      return checkDecider(hand, award, book);
    case 'registered':
      return checkRegistered(hand);
    case 'cap':
      return checkCap(hand, check);
    default:
      return impossible(check);
  }
}

/** The line of a rule; what is met needs nobody to set it aside. */
function lineOf(
  { nomination }: CaseAtHand,
  { id, text, grade, source, check }: Pick<Condition, 'id' | 'text' | 'grade' | 'source' | 'check'>,
  finding: Finding,
): RuleLine {
  const override = (nomination.overrides ?? []).find(({ ruleId }) => ruleId === id);
  const aside = override !== undefined && finding.verdict !== 'met';
  return {
    ruleId: id,
    text,
    grade,
    source,
    ...finding,
    verdict: aside ? 'overridden' : finding.verdict,
    because: aside ? override.reason : null,
    ...(check?.type === 'cap' && check.of === 'cluster-leaders' ? { asks: check.of } : {}),
  };
}
