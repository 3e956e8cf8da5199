import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { KitFacts, KitScoring } from '#domain/papers/kit-facts.ts';
import { leavesOf, maximumOf, type Criterion } from '#domain/scoring/criteria.ts';
import { mostText } from '#domain/scoring/mark-text.ts';
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
): Content => ({
  stack: [
    grid(columnsFor(scoring, nominees), [...linesOf(scoring, scoring.criteria, nominees), total(scoring, nominees)], {
      letters: size.small,
      // A long table goes on over the page: whose sheet it is stands on each.
      above: [
        centred(`PHIẾU CHẤM ĐIỂM NĂM ${facts.year}`, { bold: true }),
        paragraph(`Người chấm: ${scorer.name}, ${scorer.position}. Ký: ${blank.repeat(4)}`, { fontSize: size.table }),
      ],
    }),
  ],
  ...(further ? { pageBreak: 'before' } : {}),
});

/** Where every box takes points, nobody has to be told what to write into it. */
const saysHow = ({ criteria }: KitScoring): boolean => leavesOf(criteria).some(({ rule }) => rule?.type !== 'direct');

/** What the member writes into the boxes of a line. */
function howOf({ rule }: Criterion): string {
  if (rule === null) return '';
  if (rule.type === 'pass') return 'Đ hoặc KĐ';
  if (rule.type === 'count') return `Số lần; ${formatPoints(rule.each)}/lần`;
  if (rule.type === 'deduction')
    return rule.each === null ? 'Số điểm trừ' : `Số lần; trừ ${formatPoints(rule.each)}/lần`;
  if (rule.type === 'disqualifier') return 'X nếu có';
  return rule.type === 'quantitative' ? 'Hệ thống tính' : 'Số điểm';
}

/** Said once for all lines that are met or not. */
const howHead = ({ criteria }: KitScoring): string =>
  leavesOf(criteria).some(({ rule }) => rule?.type === 'pass') ? 'Cách ghi (Đ: đạt; KĐ: không đạt)' : 'Cách ghi';

/** A group is a line in bold over its leaves; a leaf has a cell for every enterprise, struck out where nobody marks it. */
const linesOf = (scoring: KitScoring, criteria: readonly Criterion[], nominees: readonly string[]): GridCell[][] =>
  criteria.flatMap((criterion) => {
    const group = criterion.rule === null;
    // Bonus points stand outside every maximum: their group has none.
    const max = group && criterion.bonus ? '' : mostText(criterion);
    const text = (words: string): GridCell => (group ? { text: words, bold: true } : words);
    const box = criterion.rule?.type === 'quantitative' ? '–' : '';
    return [
      [
        { text: criterion.code, bold: group, alignment: 'center' },
        text(criterion.label),
        { text: max, bold: group, alignment: 'center' },
        ...(saysHow(scoring) ? [howOf(criterion)] : []),
        ...nominees.map(() => box),
      ],
      ...linesOf(scoring, criterion.children, nominees),
    ];
  });

/** What the member adds up himself: not what is reckoned from figures. */
function total(scoring: KitScoring, nominees: readonly string[]): GridCell[] {
  const leaves = leavesOf(scoring.criteria);
  const own = leaves.filter(({ rule }) => rule?.type !== 'quantitative');
  return [
    '',
    { text: own.length < leaves.length ? 'Tổng cộng phần chấm trên phiếu' : 'Tổng cộng', bold: true },
    { text: formatPoints(maximumOf(own)), bold: true, alignment: 'center' },
    ...(saysHow(scoring) ? [''] : []),
    ...nominees.map(() => ''),
  ];
}

/** Enterprises in groups of about the same size. */
function groupsOf(nominees: readonly string[]): readonly (readonly string[])[] {
  const sheets = Math.ceil(nominees.length / besideEachOther);
  const each = Math.ceil(nominees.length / sheets);
  return Array.from({ length: sheets }, (_, index) => nominees.slice(index * each, (index + 1) * each));
}

/** 252 mm: what the enterprises leave goes to the criteria. */
function columnsFor(scoring: KitScoring, nominees: readonly string[]): readonly GridColumn[] {
  const how = saysHow(scoring) ? 34 : 0;
  const each = Math.min(35, (140 - how) / nominees.length);
  return [
    { head: 'Mã', width: 12, align: 'center' },
    { head: scoring.criteriaSet, width: textWidth.landscape - 12 - 18 - how - nominees.length * each, align: 'left' },
    { head: 'Điểm tối đa', width: 18, align: 'center' },
    ...(how > 0 ? [{ head: howHead(scoring), width: how, align: 'left' } as const] : []),
    ...nominees.map((nominee): GridColumn => ({ head: nominee, width: each, align: 'center' })),
  ];
}
