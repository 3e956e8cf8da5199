import { letterheadOn, type Council, type Letterhead } from '../council.ts';
import { vietnamStamp, yearOf, type CivilDate, type Instant } from '../time.ts';
import type { CommonFacts } from './facts.ts';

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
  { council, letterheads }: { readonly council: Council; readonly letterheads: readonly Letterhead[] },
  from: CivilDate,
  lines: readonly QuestionLine[],
  now: Instant,
): RuleQuestionsFacts | undefined {
  const { date } = vietnamStamp(now);
  const letterhead = letterheadOn(letterheads, date);
  if (!letterhead) return undefined;
  const { superiorLines, issuerLines, place, authorityName, foundingDecision } = letterhead;
  return {
    kind: 'rule-questions',
    frozenAt: now,
    sample: council.sample,
    ...(council.rehearsal ? { rehearsal: true as const } : {}),
    letterhead: { superiorLines, issuerLines, symbol: null, place, date },
    councilName: council.name,
    authorityName,
    foundingDecision,
    year: yearOf(date),
    date,
    place,
    signers: [],
    from,
    lines,
  };
}
