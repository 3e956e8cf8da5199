import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { ScoreTableFacts } from '#domain/papers/score-table-facts.ts';
import type { ScoringSigners } from '#domain/papers/scoring-head.ts';
import { paperCount } from '#domain/figures.ts';
import type { Stage } from '#domain/scoring/assessment.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import { shortDate } from '#domain/time.ts';
import { letterheadBlock, paragraph, sheet, textWidth, titleBlock, together } from './layout.ts';
import { unitsBeside } from './score-columns.ts';
import { scoreNotes } from './score-notes.ts';
import { unitsBelow } from './score-rows.ts';
import { signatureRow } from './signature-block.ts';

/** So many units stand beside each other; more of them stand below each other. */
const mostBeside = 10;

/** Bảng tổng hợp điểm: what every unit was given on every line, what it adds up to, and the places that it comes to. */
export function scoreTable(facts: ScoreTableFacts): TDocumentDefinitions {
  const { notes, last } = scoreNotes(facts);
  return sheet(facts, {
    title: `Bảng tổng hợp điểm năm ${facts.year}`,
    orientation: 'landscape',
    content: [
      letterheadBlock(facts.letterhead, 'landscape'),
      titleBlock('BẢNG TỔNG HỢP ĐIỂM', subjectOf(facts), underTitle(facts)),
      ...(facts.units.length > mostBeside ? unitsBelow(facts) : unitsBeside(facts)),
      ...notes,
      together(...last, ...ending(facts)),
    ],
  });
}

function subjectOf({ of, year, councilName }: ScoreTableFacts): readonly string[] {
  if (of.type === 'panel') return [`Của ${councilName}`, of.purpose].filter(Boolean);
  return [`${of.title}, năm ${year}`, stageOnPaper[of.stage]];
}

const stageOnPaper: Readonly<Record<Stage, string>> = {
  self: 'Điểm do các đơn vị tự chấm',
  cross: 'Điểm do các đơn vị chấm chéo',
  cluster: 'Điểm do cụm thi đua chấm',
  council: 'Điểm do Hội đồng duyệt',
};

const underTitle = ({ of, criteriaSet: { name, version }, maximum, date }: ScoreTableFacts): string =>
  [
    `(Theo ${name}, bản ${version}; điểm tối đa ${formatPoints(maximum)})`,
    ...(of.type === 'stage' && !of.closed ? [`(Chưa chốt, số liệu đến ngày ${shortDate(date)})`] : []),
  ].join('\n');

/** How many there are, and who signs. */
function ending({ units, signing }: ScoreTableFacts): readonly Content[] {
  const ranked = units.filter(({ rank }) => rank !== null).length;
  return [
    paragraph(
      `Tổng số: ${paperCount(units.length)} đơn vị; được xếp hạng: ${paperCount(ranked)}; không được xếp hạng: ${paperCount(units.length - ranked)}./.`,
      { margin: [0, 6, 0, 0] },
    ),
    signatureRow(
      [
        { heading: 'THƯ KÝ', name: signing.secretary },
        { heading: headHeading[signing.as], name: signing.name },
      ],
      textWidth.landscape,
    ),
  ];
}

const headHeading: Readonly<Record<ScoringSigners['as'], string>> = {
  'cluster-head': 'CỤM TRƯỞNG',
  'council-chair': 'CHỦ TỊCH HỘI ĐỒNG',
  presiding: 'CHỦ TRÌ',
};
