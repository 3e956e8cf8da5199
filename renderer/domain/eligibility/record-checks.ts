import { foldText } from '../text.ts';
import { parseCivilDate, yearOf } from '../time.ts';
import type { Award, RuleBook } from '../rules/rule-book.ts';
import { awardsOnRecord, isAward } from './awards-on-record.ts';
import { judgedOn, type CaseAtHand } from './case-at-hand.ts';
import { yearsOfPeriod } from './period-years.ts';
import { met, missing, notKnown, type Finding, type Lack } from './rule-line.ts';

const ofOtherOccasion = (award: string): boolean => /dot xuat|chuyen de/u.test(foldText(award));

/** Whether the file quotes what was given for something sudden or thematic (NĐ 152/2025, Điều 4, khoản 3). */
export function checkOwnOccasion({ nomination }: CaseAtHand): Finding {
  const quoted = nomination.earlierAwards.filter(({ award }) => ofOtherOccasion(award));
  return quoted.length > 0
    ? missing(quoted.map(({ award }) => ({ type: 'other-occasion', award })))
    : met({ type: 'no-such-award' });
}

/** Whether something is being looked into, or ended within the time that is rewarded (NĐ 152/2025, Điều 4, khoản 4). */
export function checkFlags(hand: CaseAtHand): Finding {
  if (hand.flags === null) return notKnown([{ type: 'flags-unasked' }]);
  const day = judgedOn(hand);
  const begun = hand.flags.filter(({ from }) => from <= day);
  const open = begun.filter(({ to }) => to === null || to >= day);
  const { period, year } = hand.nomination;
  const [first] = yearsOfPeriod(period, year);
  const over = begun.flatMap((flag) => (flag.to === null || flag.to >= day ? [] : [{ ...flag, to: flag.to }]));
  const within = over.filter(({ kind, to }) => kind === 'discipline' && yearOf(to) >= (first ?? year));
  const evidence = over.map((flag) => ({ type: 'flag-ended' as const, flag }));
  const lacks: readonly Lack[] = [
    ...open.map((flag) => ({ type: 'flag-open' as const, flag })),
    ...within.map((flag) => ({ type: 'flag-within-period' as const, flag, countsFrom: flag.to })),
  ];
  if (lacks.length > 0) return missing(lacks, evidence);
  // Whether it ended before the time that is rewarded began, nobody can tell who cannot read when that was.
  const isUnread = first === undefined && period !== '' && over.some(({ kind }) => kind === 'discipline');
  if (isUnread) return notKnown([{ type: 'period-unread', period }], evidence);
  return evidence.length > 0 ? met(...evidence) : met({ type: 'nothing-recorded', until: day });
}

/**
 * Whether the time that is rewarded was rewarded before: the next one begins after the one that the last decision
 * names, or where it names none, with its day (NĐ 152/2025, Điều 33, khoản 7). A title and a form may both be given.
 */
export function checkPeriod(hand: CaseAtHand, award: Award, book: RuleBook): Finding {
  const { nomination } = hand;
  if (nomination.period === '') return notKnown([{ type: 'period-unsaid' }]);
  const years = yearsOfPeriod(nomination.period, nomination.year);
  if (years.length === 0) return notKnown([{ type: 'period-unread', period: nomination.period }]);
  const first = Math.min(...years);
  const rivals = awardsOnRecord(hand).filter((held) => {
    if (nomination.occasion === 'merit' && ofOtherOccasion(held.award)) return false;
    if (isAward(held, award)) return true;
    const known = book.awards.find(({ id }) => id === held.awardId);
    const isForm = known ? known.class === 'form' : /^(?:bang|giay) khen/u.test(foldText(held.award));
    return award.class === 'form' && isForm;
  });
  const rewarded: Lack[] = [];
  const unclear: Lack[] = [];
  for (const { award: name, decisionNumber, decidedOn, years: taken } of rivals) {
    const shared = taken.filter((year) => years.includes(year));
    if (shared.length > 0 && nomination.occasion === 'merit') {
      rewarded.push({ type: 'period-rewarded', award: name, decisionNumber, years: shared });
    } else if (shared.length > 0 || (taken.length === 0 && (decidedOn === null || decidedOn >= newYear(first)))) {
      unclear.push({ type: 'period-unclear', award: name, decisionNumber });
    }
  }
  if (rewarded.length > 0) return missing([...rewarded, ...unclear]);
  return unclear.length > 0 ? notKnown(unclear) : met({ type: 'no-such-award' });
}

const newYear = (year: number): string => parseCivilDate(`${year}-01-01`) ?? '';
