import type { Content } from 'pdfmake/interfaces';
import type { ScoreTableFacts, ScoringMethod } from '#domain/papers/score-table-facts.ts';
import type { TieFacts } from '#domain/papers/tie-facts.ts';
import { formatPoints } from '#domain/scoring/points.ts';
import type { Aggregate } from '#domain/scoring/criteria.ts';
import { uncapitalised } from '#domain/text.ts';
import { criteriaWords, tieStepSentence } from '#words/criteria-words.ts';
import { bold, paragraph, size, together } from './layout.ts';

const words = criteriaWords.vi;

/**
 * How the figures of a table came about, and what parted those of equal points. The last of it, unless it is long, is
 * given apart: it stays with the signatures, which never stand alone.
 */
export function scoreNotes({ method, lines, units }: ScoreTableFacts): {
  readonly notes: readonly Content[];
  readonly last: readonly Content[];
} {
  const sentences = [
    ...marksUsed(method),
    ...method.quantitative.map(quantitative),
    ...(method.panel ? [panelSentence(method.panel)] : []),
    ...(method.quantitative.length > 0 || method.panel || method.notApplicable === 'scaled' ? [rounding] : []),
    ...(method.cap === null ? [] : [`Tổng điểm, cả điểm thưởng, không quá ${formatPoints(method.cap)}.`]),
    ...classSentence(method),
    chainSentence(method),
    ...method.ties.map(tieSentence),
  ];
  const [first, ...further] = sentences.map(note);
  if (!first || lines.length === 0 || units.length === 0) return { notes: [], last: [] };
  const heading = paragraph([bold('Ghi chú:')], { fontSize: size.small, margin: [0, 6, 0, 1] });
  const notes = [together(heading, first), ...further];
  const held = (sentences.at(-1)?.length ?? 0) < longest ? 1 : 0;
  return { notes: notes.slice(0, notes.length - held), last: notes.slice(notes.length - held) };
}

/** So many letters are about four lines. */
const longest = 600;

const note = (sentence: string): Content =>
  paragraph(`- ${sentence}`, { fontSize: size.small, margin: [0, 0, 0, 1], leadingIndent: 0 });

function marksUsed({ notApplicable, disqualifiers }: ScoringMethod): readonly string[] {
  const leftOut = {
    scaled: 'điểm đạt được được quy đổi theo điểm tối đa của cả bảng.',
    'left-out': 'không tính vào điểm đạt được và điểm tối đa.',
  };
  return [
    ...(notApplicable
      ? [`${words.mark.notApplicable}: tiêu chí không áp dụng đối với đơn vị; ${leftOut[notApplicable]}`]
      : []),
    ...(disqualifiers.length > 0
      ? [`X: đơn vị mắc điểm liệt (${disqualifiers.join(', ')}), không được xếp hạng.`]
      : []),
  ];
}

const quantitative = ({ relation, codes }: ScoringMethod['quantitative'][number]): string =>
  `Tiêu chí định lượng ${codes.join(', ')}: tính từ kế hoạch và thực hiện, ${words.relation[relation]}; ${howReckoned[relation]}; đơn vị không giao kế hoạch so với đơn vị đạt cao nhất trong số đó.`;

const howReckoned = {
  relative:
    'chưa đạt kế hoạch được nửa điểm tối đa nhân tỷ lệ đạt, đạt kế hoạch được nửa điểm tối đa, vượt kế hoạch được thêm theo mức vượt so với đơn vị vượt cao nhất',
  absolute: 'đạt hoặc vượt kế hoạch được điểm tối đa, chưa đạt được theo tỷ lệ đạt',
} as const;

const rounding = 'Điểm lấy đến hai chữ số thập phân; phần lẻ từ 0,005 trở lên làm tròn lên, dưới 0,005 thì bỏ.';

const panelSentence = ({ aggregate, missingSheet }: NonNullable<ScoringMethod['panel']>): string =>
  `Điểm của Hội đồng là ${folded[aggregate]}. ${words.missingSheet[missingSheet]}.`;

const folded: Readonly<Record<Aggregate, string>> = {
  mean: 'trung bình cộng các phiếu đã đủ',
  trimmed: 'trung bình cộng các phiếu đã đủ, không tính một phiếu cao nhất và một phiếu thấp nhất',
  median: 'trung vị của các phiếu đã đủ',
  sum: 'tổng các phiếu đã đủ',
};

const classSentence = ({ classes }: ScoringMethod): readonly string[] =>
  classes.length === 0
    ? []
    : [`Xếp loại: ${classes.map(({ name, from }) => `${name} từ ${formatPoints(from)} điểm`).join('; ')}.`];

function chainSentence({ chain }: ScoringMethod): string {
  if (chain.length === 0) return 'Đơn vị bằng điểm: Hội đồng quyết định thứ hạng.';
  const steps = chain.map(
    ({ step, label }, index) => `(${index + 1}) ${uncapitalised(tieStepSentence(step, () => label, words))}`,
  );
  return `Đơn vị bằng điểm xét lần lượt: ${steps.join('; ')}; còn bằng nhau thì Hội đồng quyết định.`;
}

function tieSentence({ points, units, steps, decisions, open }: TieFacts): string {
  const named = units.map(({ name, rank }) => `${name} (hạng ${rank})`).join(', ');
  const parted = steps.length === 0 ? [] : [`phân định ở bước ${steps.map((step) => `(${step})`).join(', ')}`];
  const decided = decisions.map(({ reason, ballot }) =>
    [ballot ? 'Hội đồng bỏ phiếu chọn' : 'Hội đồng quyết định', reason].filter(Boolean).join(': '),
  );
  const left = open ? ['còn bằng nhau, chờ Hội đồng quyết định'] : [];
  return `Cùng ${formatPoints(points)} điểm: ${named}; ${[...parted, ...decided, ...left].join('; ')}.`;
}
