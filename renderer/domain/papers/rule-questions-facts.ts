import { vietnamStamp, yearOf, type CivilDate, type Instant } from '../time.ts';
import type { CommonFacts } from './facts.ts';
import { standingFacts, type Issuer } from './standing-facts.ts';

/** What an edition leaves to be asked of the province (Nội dung đề nghị hướng dẫn); drawn anew whenever it is asked for. */
export interface RuleQuestionsFacts extends CommonFacts {
  readonly kind: 'rule-questions';
  /** The edition that asks: from this day on. */
  readonly from: CivilDate;
  readonly lines: readonly QuestionLine[];
}

/** One question in the words of the paper. */
export interface QuestionLine {
  /** The awards, or what the question is about. */
  readonly about: string;
  readonly question: string;
  /** What counts meanwhile; empty where nothing does. */
  readonly meanwhile: string;
}

/** Makes the facts of the list under today's letterhead; undefined where none is in force. */
export function ruleQuestionsFacts(
  issuer: Issuer,
  from: CivilDate,
  lines: readonly QuestionLine[],
  now: Instant,
): RuleQuestionsFacts | undefined {
  const { date } = vietnamStamp(now);
  const common = standingFacts(issuer, { year: yearOf(date), date, symbol: null }, now);
  return common && { kind: 'rule-questions', ...common, from, lines };
}
