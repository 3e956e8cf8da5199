import { checkAward, checkHeld } from './award-checks.ts';
import type { Member } from '../council.ts';
import type { Interest } from '../meeting/interest.ts';
import type { GuidanceLetter } from '../dossiers/guidance-letter.ts';
import { deadlineOf } from '../dossiers/receipt.ts';
import { isHint, type Finding } from './finding.ts';
import type { NominationId, NomineeId } from '../ids.ts';
import type { Nomination, Nominee } from '../nominations/nomination.ts';
import { checkInterests, checkPeople, checkUnit, namesByTaxCode } from './people-checks.ts';
import { ruleBookOn, type Award, type RuleBook } from '../rules/rule-book.ts';
import { nameKey } from '../text.ts';
import type { CivilDate } from '../time.ts';

/** A year's files as the secretary reviews them before they go on an agenda. */
export interface FilesToReview {
  /** The whole list of the year. */
  readonly nominations: readonly Nomination[];
  /** The list of the year before, where it is kept. */
  readonly lastYear: readonly Nomination[];
  /** The nominees of both. */
  readonly nominees: readonly Nominee[];
  readonly ruleBooks: readonly RuleBook[];
  readonly members: readonly Member[];
  /** The register of interests, where it is at hand. */
  readonly interests?: readonly Interest[];
  /** The letters of guidance, where they are at hand: what they say of an award goes before the typed day. */
  readonly letters?: readonly GuidanceLetter[];
  /** The last day of receipt for the awards of which no letter speaks; null where none was set. */
  readonly deadline: CivilDate | null;
}

/** Where a file stands: complete, to be asked for more, or come too late. */
export const reviewGroups = ['eligible', 'to-supplement', 'late'] as const;
export type ReviewGroup = (typeof reviewGroups)[number];

/** One file as reviewed. */
export interface ReviewedNomination {
  readonly nominationId: NominationId;
  readonly group: ReviewGroup;
  readonly findings: readonly Finding[];
}

/** Reviews a year's files, in their order. The conditions are those of the rules of the day each came in. */
export function findingsOf(files: FilesToReview): readonly ReviewedNomination[] {
  const nomineeById = new Map(files.nominees.map((nominee) => [nominee.id, nominee]));
  const names = namesByTaxCode(files.nominees);
  const onList = new Set(files.nominations.map(({ nomineeId, awardId }) => `${nomineeId} ${awardId}`));
  const repeated = repetitionsIn(files, nomineeById);
  return files.nominations.map((nomination) => {
    const nominee = nomineeById.get(nomination.nomineeId);
    if (!nominee) throw new Error(`Nomination ${nomination.id} has lost its nominee`);
    const book = ruleBookOn(files.ruleBooks, nomination.receivedOn);
    const award = book?.awards.find(({ id }) => id === nomination.awardId);
    const file = book && award && { nomination, nominee, award, book };
    const has = (other: Award): boolean => onList.has(`${nominee.id} ${other.id}`);
    const findings = [
      ...lateness(nomination, files),
      ...gaps(nomination),
      ...(file ? [...checkHeld(file), ...checkAward(file, has)] : []),
      ...repeated(nomination),
      ...checkUnit(nominee, names),
      ...checkPeople(nomination, nominee, files.members),
      ...checkInterests(nomination, nominee, files),
    ];
    return { nominationId: nomination.id, group: groupOf(findings), findings };
  });
}

/** The three figures of a review. */
export const countGroups = (reviewed: readonly ReviewedNomination[]): Readonly<Record<ReviewGroup, number>> => {
  const count = (group: ReviewGroup): number => reviewed.filter((line) => line.group === group).length;
  return { eligible: count('eligible'), 'to-supplement': count('to-supplement'), late: count('late') };
};

function groupOf(findings: readonly Finding[]): ReviewGroup {
  if (findings.some(({ type }) => type === 'late')) return 'late';
  return findings.every(isHint) ? 'eligible' : 'to-supplement';
}

function lateness(
  { receivedOn, year, awardId }: Nomination,
  { letters = [], deadline: typed }: Pick<FilesToReview, 'letters' | 'deadline'>,
): readonly Finding[] {
  const deadline = deadlineOf(letters, year, awardId) ?? typed;
  return deadline !== null && receivedOn > deadline ? [{ type: 'late', receivedOn, deadline }] : [];
}

const gaps = ({ achievement, period }: Nomination): readonly Finding[] => [
  ...(achievement ? [] : [{ type: 'achievement-missing' } as const]),
  ...(period ? [] : [{ type: 'period-missing' } as const]),
];

/** The same words in two files: of two nominees this year, or of last year's list. One nominee may say it for two awards. */
function repetitionsIn(
  { nominations, lastYear }: FilesToReview,
  nomineeById: ReadonlyMap<NomineeId, Nominee>,
): (nomination: Nomination) => readonly Finding[] {
  const filesByWords = new Map<string, Nomination[]>();
  for (const nomination of [...lastYear, ...nominations]) {
    const words = nameKey(nomination.achievement);
    if (words) filesByWords.set(words, [...(filesByWords.get(words) ?? []), nomination]);
  }
  return (nomination) => {
    const other = filesByWords
      .get(nameKey(nomination.achievement))
      ?.find(({ nomineeId, year }) => year !== nomination.year || nomineeId !== nomination.nomineeId);
    if (!other) return [];
    const name = nomineeById.get(other.nomineeId)?.name ?? '';
    return [{ type: 'achievement-repeated', name, year: other.year }];
  };
}
