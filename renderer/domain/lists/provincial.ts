import { isProposed } from '../meeting/outcome.ts';
import type { Nomination, Nominee } from '../nominations/nomination.ts';
import type { Award } from '../rules/rule-book.ts';
import { ruleBookOn } from '../rules/rule-book.ts';
import type { CivilDate } from '../time.ts';
import type { ListRecords } from './list-lines.ts';
import type { ListMoment } from './list-facts.ts';

/** The workbooks of the provincial system: people, collectives, initiatives, and all in one. */
export const provincialSets = ['CANHAN', 'TAPTHE', 'DETAI', 'MauTDKT'] as const;
export type ProvincialSet = (typeof provincialSets)[number];

/** A list of codes on the sheet DANHMUC: what each code stands for. */
export interface CodeList {
  readonly name: 'people' | 'collectives' | 'titles' | 'forms';
  readonly codes: readonly { readonly code: string; readonly words: string }[];
}

/** One workbook of the provincial system: its lines, cell by cell in its own order, and the code lists beside it. */
export interface ProvincialFacts {
  readonly set: ProvincialSet;
  readonly year: number;
  /** A day stands as a day, everything else as text. */
  readonly lines: readonly (readonly (string | { readonly day: CivilDate })[])[];
  readonly codeLists: readonly CodeList[];
}

/** How the province classifies people and collectives, in the order of its own lists. */
export interface Classifications {
  readonly people: readonly string[];
  readonly collectives: readonly string[];
}

/**
 * What goes to the province of a year's nominations: those that the council proposes, or all of them before it met. The
 * province gives no codes to be had, so they are numbered here in the order of its lists, each beside its words.
 */
export function provincialFacts(
  set: ProvincialSet,
  records: ListRecords,
  classifications: Classifications,
  { year, day }: ListMoment,
): ProvincialFacts {
  const awards = (ruleBookOn(records.ruleBooks, day)?.awards ?? []).toSorted((a, b) => a.paperOrder - b.paperOrder);
  const codeLists: readonly CodeList[] = [
    { name: 'people', codes: numbered('CN', classifications.people) },
    { name: 'collectives', codes: numbered('TT', classifications.collectives) },
    { name: 'titles', codes: numbered('DH', awardsOf(awards, 'title')) },
    { name: 'forms', codes: numbered('HT', awardsOf(awards, 'form')) },
  ];
  const codeOf = (words: string): string =>
    codeLists.flatMap(({ codes }) => codes).find((line) => line.words === words)?.code ?? '';
  const cases = proposedCases(records, year).map(({ nomination, nominee }) => {
    const award = awards.find(({ id }) => id === nomination.awardId);
    return { nomination, nominee, award, awardCodes: award ? codesOfAward(award, codeOf) : ['', ''] };
  });
  return { set, year, lines: linesOf[set](cases, codeOf, records), codeLists };
}

const numbered = (prefix: string, words: readonly string[]): CodeList['codes'] =>
  words.map((text, index) => ({ code: `${prefix}${String(index + 1).padStart(2, '0')}`, words: text }));

const awardsOf = (awards: readonly Award[], kind: Award['class']): readonly string[] =>
  awards.filter((award) => award.class === kind).map(({ name }) => name.vi);

/** The columns of a form (hình thức) and of a title (danh hiệu): an award stands in one of them. */
const codesOfAward = (award: Award, codeOf: (words: string) => string): readonly [form: string, title: string] =>
  award.class === 'form' ? [codeOf(award.name.vi), ''] : ['', codeOf(award.name.vi)];

interface ProvincialCase {
  readonly nomination: Nomination;
  readonly nominee: Nominee;
  readonly award: Award | undefined;
  readonly awardCodes: readonly string[];
}

type Cell = ProvincialFacts['lines'][number][number];
type Lines = (
  cases: readonly ProvincialCase[],
  codeOf: (words: string) => string,
  records: ListRecords,
) => readonly (readonly Cell[])[];

const linesOf: Readonly<Record<ProvincialSet, Lines>> = {
  CANHAN: (cases, codeOf) =>
    counted(
      cases.flatMap(({ nominee, awardCodes }) => {
        if (nominee.kind !== 'person') return [];
        const { name, salutation, bornOn, position, unit, classification } = nominee;
        const born = bornOn === null ? '' : { day: bornOn };
        return [
          [
            name,
            salutation === 'Bà' ? 'Nữ' : 'Nam',
            born,
            position,
            '',
            unit,
            '',
            codeOf(classification),
            ...awardCodes,
          ],
        ];
      }),
    ),
  TAPTHE: (cases, codeOf) =>
    counted(
      cases.flatMap(({ nominee, awardCodes }) => {
        if (nominee.kind === 'person') return [];
        return [[nominee.name, codeOf(classOf(nominee)), ...awardCodes]];
      }),
    ),
  DETAI: (_cases, _codeOf, { initiatives, councils }) =>
    counted(
      initiatives.map(({ title, decision, councilId, authors }) => [
        title,
        { day: decision.date },
        councils.find(({ id }) => id === councilId)?.name ?? '',
        '',
        authors.map(({ name }) => name).join('; '),
        '',
        [...new Set(authors.map(({ unit }) => unit).filter(Boolean))].join('; '),
      ]),
    ),
  MauTDKT: (cases) =>
    counted(
      cases.map(({ nominee, award }) => [
        nominee.kind === 'person' ? nominee.salutation : '',
        nominee.name,
        nominee.kind === 'person' ? nominee.position : '',
        nominee.kind === 'enterprise' ? '' : nominee.unit,
        nominee.kind === 'person' ? 'Cá nhân' : 'Tập thể',
        award?.name.vi ?? '',
        classOf(nominee),
        'Công nghiệp – Thương mại',
      ]),
    ),
};

const counted = (lines: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] =>
  lines.map((line, index) => [String(index + 1), ...line]);

/** An enterprise is classified by being one. */
const classOf = (nominee: Nominee): string => (nominee.kind === 'enterprise' ? 'Doanh nghiệp' : nominee.classification);

/** The nominations that the council proposes; before any was decided, all of the year. */
function proposedCases(
  { nominations, nominees, matters }: ListRecords,
  year: number,
): readonly Pick<ProvincialCase, 'nomination' | 'nominee'>[] {
  const byId = new Map(nominees.map((nominee) => [nominee.id, nominee]));
  const ofYear = nominations.filter((nomination) => nomination.year === year).toSorted((a, b) => a.order - b.order);
  const own = new Set(ofYear.map(({ id }) => id));
  const decided = matters.filter(({ nominationId, outcome }) => own.has(nominationId) && outcome !== null);
  const proposed = new Set(
    decided.filter(({ outcome }) => isProposed(outcome)).map(({ nominationId }) => nominationId),
  );
  return ofYear
    .filter(({ id }) => decided.length === 0 || proposed.has(id))
    .flatMap((nomination) => {
      const nominee = byId.get(nomination.nomineeId);
      return nominee ? [{ nomination, nominee }] : [];
    });
}
