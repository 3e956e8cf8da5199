import type { Finding } from './finding.ts';
import { isOfFirm } from '../registry/firm-unit.ts';
import { writtenDate } from './written-awards.ts';
import { reachOf } from '../eligibility/initiative-check.ts';
import { serialTitleOf, serialTitles, yearOfMerit } from '../eligibility/title-names.ts';
import type { EarlierAward, Initiative, InitiativeScope } from '../nominations/nomination.ts';
import type { Nomination, Nominee } from '../nominations/nomination.ts';
import { deciderOf, type Award, type RuleBook, type Sourced } from '../rules/rule-book.ts';
import { foldText } from '../text.ts';

/** One file with what it is judged by. */
export interface FileAtHand {
  readonly nomination: Nomination;
  readonly nominee: Nominee;
  readonly award: Award;
  readonly book: RuleBook;
}

/** Checks the awards already held: their decisions, their years, and whether they may be quoted. */
export const checkHeld = (file: FileAtHand): readonly Finding[] => [
  ...file.nomination.earlierAwards.flatMap(decisionFindings),
  ...quotedFindings(file),
  ...yearFindings(file),
];

function decisionFindings({ award, decisionNumber, decisionDate }: EarlierAward): readonly Finding[] {
  if (decisionDate !== null) return decisionNumber ? [] : [{ type: 'decision-incomplete', award, lacks: 'number' }];
  const date = writtenDate(award);
  if (date !== undefined) return [{ type: 'decision-date-impossible', award, date }];
  return [{ type: 'decision-incomplete', award, lacks: decisionNumber ? 'date' : 'both' }];
}

const otherOccasion: Sourced = { grade: 'law', source: 'Nghị định 152/2025/NĐ-CP, Điều 4, khoản 3' };

const quotedFindings = ({ nomination }: FileAtHand): readonly Finding[] =>
  nomination.occasion === 'merit'
    ? nomination.earlierAwards
        .filter(({ award }) => /dot xuat|chuyen de/u.test(foldText(award)))
        .map(({ award }) => ({ type: 'other-occasion-quoted', award, ...otherOccasion }))
    : [];

/**
 * Titles quoted for an award above the council's head follow each other year by year; the national title rests on the
 * two provincial ones before it.
 */
function yearFindings({ nomination, award, book }: FileAtHand): readonly Finding[] {
  if (deciderOf(book, award).route === 'own-decision') return [];
  const condition = award.conditions.find(({ id }) => id === '2-nam-cstd-tinh');
  return serialTitles.flatMap(({ id: titleId, title }): readonly Finding[] => {
    const held = nomination.earlierAwards.filter(({ award: quoted }) => serialTitleOf(quoted) === titleId);
    const years = [...new Set(held.flatMap((earlier) => yearOfMerit(earlier) ?? []))].toSorted((a, b) => a - b);
    const rests = condition && titleId === 'cstd-tinh';
    const needed = rests ? [nomination.year - 2, nomination.year - 1] : [];
    const last = years.at(-1) ?? 0;
    const first = years[0] ?? last;
    const span = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
    const missing = [...new Set([...span, ...needed])]
      .filter((year) => !years.includes(year))
      .toSorted((a, b) => a - b);
    if (missing.length === 0) return [];
    const { grade, source } = rests ? condition : { grade: 'default' as const, source: '' };
    return [{ type: 'years-broken', title, years, missing, grade, source }];
  });
}

/** Checks what the award builds on: another award of the list, initiatives, and that it is this council's to propose. */
export function checkAward(file: FileAtHand, hasNomination: (award: Award) => boolean): readonly Finding[] {
  const { award, book } = file;
  const needed = award.dependsOn.flatMap((id) => book.awards.find((other) => other.id === id) ?? []);
  const lower = needed
    .filter((other) => !hasNomination(other))
    .map((other): Finding => ({ type: 'lower-award-missing', award: award.shortName, needs: other.shortName }));
  return [...lower, ...initiativeFindings(file), ...staffFindings(file)];
}

function initiativeFindings({ nomination, nominee, award, book }: FileAtHand): readonly Finding[] {
  const { initiatives } = nomination;
  if (initiatives.length === 0) {
    const asked = award.conditions.some(({ id }) => id === 'xuat-sac-va-sang-kien');
    return asked ? [{ type: 'initiative-missing', award: award.shortName }] : [];
  }
  const incomplete = initiatives.flatMap(({ text, decisionNumber, scope }): readonly Finding[] => {
    if (decisionNumber && scope) return [];
    const lacks = decisionNumber ? 'scope' : scope ? 'number' : 'both';
    return [{ type: 'initiative-incomplete', initiative: text, lacks }];
  });
  const needed = nominee.kind === 'person' ? scopeByDecider.get(deciderOf(book, award).id) : undefined;
  const widest = widestOf(initiatives);
  const narrow = needed && widest?.scope && reachOf(widest.scope) < reachOf(needed);
  return narrow
    ? [...incomplete, { type: 'initiative-too-narrow', initiative: widest.text, scope: widest.scope, needed }]
    : incomplete;
}

const scopeByDecider: ReadonlyMap<string, InitiativeScope> = new Map([
  ['chu-tich-tinh', 'province'],
  ['thu-tuong', 'national'],
]);

/** The initiative recognised furthest; none where any does not say how far. */
const widestOf = (
  initiatives: readonly Initiative[],
): (Initiative & { readonly scope: InitiativeScope }) | undefined => {
  const said = initiatives.flatMap(({ scope, ...rest }) => (scope === null ? [] : [{ ...rest, scope }]));
  return said.length < initiatives.length ? undefined : said.toSorted((a, b) => reachOf(b.scope) - reachOf(a.scope))[0];
};

const ownDirector: Sourced = { grade: 'law', source: 'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 80' };

function staffFindings({ nominee, award, book }: FileAtHand): readonly Finding[] {
  if (nominee.kind === 'enterprise' || award.class !== 'title') return [];
  if (deciderOf(book, award).route !== 'own-decision') return [];
  return isOfFirm(nominee, [])
    ? [{ type: 'not-for-enterprise-staff', award: award.shortName, unit: nominee.unit, ...ownDirector }]
    : [];
}
