import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { KitFacts, KitScoring } from '#domain/papers/kit-facts.ts';
import { maximumOf, type Criterion } from '#domain/scoring/criteria.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import { grid, type GridCell, type GridColumn } from './grid.ts';
import { centred, paragraph, sheet, size, textWidth } from './layout.ts';
import { blank } from './kit-proceedings.ts';

/** As many enterprises as have room beside each other for their names. */
const besideEachOther = 4;

/** Phiếu chấm điểm: one for every member, with his name and the enterprises filled in. */
export const scoreSheets = (facts: KitFacts, scoring: KitScoring): TDocumentDefinitions =>
  sheet(facts, {
    title: `Phiếu chấm điểm: ${facts.councilName} ${facts.purpose}`,
    orientation: 'landscape',
    content: scoring.scorers.flatMap((scorer, index) =>
      groupsOf(scoring.nominees).map((nominees, group) =>
        oneSheet(facts, scoring, { scorer, nominees }, index + group > 0),
      ),
    ),
  });

const oneSheet = (
  facts: KitFacts,
  scoring: KitScoring,
  { scorer, nominees }: { readonly scorer: KitScoring['scorers'][number]; readonly nominees: readonly string[] },
  further: boolean,
): Content => {
  const columns = columnsFor(scoring.criteriaSet, nominees);
  return {
    stack: [
      centred(`PHIẾU CHẤM ĐIỂM NĂM ${facts.year}`, { bold: true }),
      paragraph(`Người chấm: ${scorer.name}, ${scorer.position}. Ký: ${blank.repeat(4)}`, { fontSize: size.table }),
      grid(columns, [...linesOf(scoring.criteria, nominees), total(scoring, nominees)], {
        letters: size.small,
      }),
    ],
    ...(further ? { pageBreak: 'before' } : {}),
  };
};

/** A group is a line in bold over its leaves; a leaf has a cell for every enterprise. */
const linesOf = (criteria: readonly Criterion[], nominees: readonly string[]): GridCell[][] =>
  criteria.flatMap((criterion) => {
    const group = criterion.children.length > 0;
    // Bonus points stand outside every maximum: their group has none.
    const max = group && criterion.bonus ? '' : formatPoints(group ? maximumOf(criterion.children) : criterion.max);
    const text = (words: string): GridCell => (group ? { text: words, bold: true } : words);
    return [
      [
        { text: criterion.code, bold: group, alignment: 'center' },
        text(criterion.label),
        { text: max, bold: group, alignment: 'center' },
        ...nominees.map(() => ''),
      ],
      ...linesOf(criterion.children, nominees),
    ];
  });

const total = ({ criteria }: KitScoring, nominees: readonly string[]): GridCell[] => [
  '',
  { text: 'Tổng cộng', bold: true },
  { text: formatPoints(maximumOf(criteria)), bold: true, alignment: 'center' },
  ...nominees.map(() => ''),
];

/** Enterprises in groups of about the same size. */
function groupsOf(nominees: readonly string[]): readonly (readonly string[])[] {
  const sheets = Math.ceil(nominees.length / besideEachOther);
  const each = Math.ceil(nominees.length / sheets);
  return Array.from({ length: sheets }, (_, index) => nominees.slice(index * each, (index + 1) * each));
}

/** 252 mm: what the enterprises leave goes to the criteria. */
function columnsFor(criteriaSet: string, nominees: readonly string[]): readonly GridColumn[] {
  const each = Math.min(35, 140 / nominees.length);
  return [
    { head: 'Mã', width: 12, align: 'center' },
    { head: criteriaSet, width: textWidth.landscape - 12 - 18 - nominees.length * each, align: 'left' },
    { head: 'Điểm tối đa', width: 18, align: 'center' },
    ...nominees.map((nominee): GridColumn => ({ head: nominee, width: each, align: 'center' })),
  ];
}
