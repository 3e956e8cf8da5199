import { leavesOf, type Criterion, type CriteriaSet, type ScoreClass, type TieStep } from '#domain/scoring/criteria.ts';
import { stages, type Assessment, type Evidence, type Scoring, type Stage } from '#domain/scoring/assessment.ts';
import type { Achievement } from '#domain/scoring/quantitative.ts';
import { formatPoints, type Mark } from '#domain/scoring/points.ts';
import type { Quota } from '#domain/scoring/quota.ts';
import type { TieDecision } from '#domain/scoring/ranking.ts';
import type { Verdict } from '#domain/scoring/second-entry.ts';
import type { RecordRows } from '#domain/records.ts';
import { formatFigure } from '#domain/year/indicator-figure.ts';
import { criteriaWords, tieStepSentence } from './criteria-words.ts';
import { count, momentText, named, namedAll, oneOf, text, told, yesNo, type FieldsOf } from './field-kinds.ts';
import { fieldSentences } from './field-sentences.ts';

/** The tables of scoring: criteria sets, and what units are given by them. */
export type ScoringFieldTable = 'criteriaSets' | 'scorings' | 'assessments' | 'sheetChecks';

const words = criteriaWords;
const of = <Key extends 'audience' | 'aggregate' | 'missingSheet' | 'stage'>(key: Key) => ({
  vi: words.vi[key],
  en: words.en[key],
});

/** Marks by leaf, one line each. */
export const marksField = told<Readonly<Record<string, Mark>>>('Điểm', 'Points', (marks, { language }) =>
  Object.entries(marks).map(([code, mark]) =>
    fieldSentences[language].mark(code, mark === 'not-applicable' ? null : formatPoints(mark)),
  ),
);

const byLeaf = (vi: string, en: string) =>
  told<Readonly<Record<string, string>>>(vi, en, (texts) =>
    Object.entries(texts).map(([code, said]) => `${code}: ${said}`),
  );

const figureText = (value: number | null): string => (value === null ? '–' : formatFigure(value));

/** What was decided on equal places: the order, and why. */
export const decisions = told<readonly TieDecision[]>('Thứ hạng đã quyết định', 'Decided places', (made, { nameOf }) =>
  made.map(({ nomineeIds, reason }) => [nomineeIds.map(nameOf).join(', '), reason].filter(Boolean).join(': ')),
);

/** The fields of the tables of scoring. */
export const scoringFields: { readonly [Table in ScoringFieldTable]: FieldsOf<RecordRows[Table]> } = {
  criteriaSets: {
    name: text('Tên', 'Name'),
    version: count('Bản', 'Version'),
    published: yesNo('Đã ban hành', 'Published'),
    audience: oneOf('Đối tượng', 'For', of('audience')),
    year: count('Năm', 'Year'),
    follows: named('Sao từ', 'Copied from'),
    criteria: told<readonly Criterion[]>('Tiêu chí', 'Criteria', (criteria, { language }) =>
      leavesOf(criteria).map(
        ({ code, label, max, rule }) =>
          `${code} ${label}: ${formatPoints(max)}${rule === null ? '' : ` (${words[language].rule[rule.type]})`}`,
      ),
    ),
    step: told<number>('Bước điểm', 'Step', (step) => [figureText(step)]),
    belowZero: yesNo('Cho phép điểm âm', 'Totals below nought'),
    cap: told<CriteriaSet['cap']>('Tổng điểm không quá', 'Total at most', (cap) =>
      cap === null ? [] : [formatPoints(cap)],
    ),
    aggregate: oneOf('Cách tổng hợp phiếu', 'Sheets become one figure', of('aggregate')),
    missingSheet: oneOf('Phiếu còn thiếu', 'Missing sheets', of('missingSheet')),
    rescale: yesNo('Quy đổi khi có tiêu chí không áp dụng', 'Scaled where criteria do not apply'),
    commentBelow: told<CriteriaSet['commentBelow']>('Nhận xét khi dưới', 'Comment below', (percent) =>
      percent === null ? [] : [`${percent}%`],
    ),
    commentOnDifference: yesNo('Nhận xét khi chênh lệch', 'Comment on a difference'),
    tieChain: told<readonly TieStep[]>('Thứ tự xét khi bằng điểm', 'What parts equals', (chain, { language }) =>
      chain.map((step) => tieStepSentence(step, () => '', words[language])),
    ),
    classes: told<readonly ScoreClass[]>('Xếp loại', 'Classes', (classes) =>
      classes.map(({ name, from }) => `${name}: ${formatPoints(from)}`),
    ),
  },
  scorings: {
    year: count('Năm', 'Year'),
    clusterId: named('Cụm thi đua', 'Cluster'),
    title: text('Tên', 'Title'),
    criteriaSetId: named('Bảng tiêu chí', 'Criteria set'),
    nomineeIds: namedAll('Đơn vị được chấm', 'Scored units'),
    locks: told<Scoring['locks']>('Khóa vòng chấm', 'Locks', (locks, { language }) =>
      stages.flatMap((stage: Stage) =>
        locks[stage].map(({ what, at, by, reason }) =>
          [words[language].stage[stage], fieldSentences[language].lock[what], momentText(at), by, reason]
            .filter(Boolean)
            .join(', '),
        ),
      ),
    ),
    closing: told<NonNullable<Scoring['closing']>>('Chốt điểm', 'Closed', ({ at, by }) => [`${momentText(at)}, ${by}`]),
    quota: told<Quota>('Chỉ tiêu đề nghị', 'Quota', (quota, { language }) => [
      quota.type === 'number'
        ? String(quota.number)
        : `${quota.percent}%, ${words[language].rounding[quota.rounding].toLocaleLowerCase('vi')}`,
    ]),
    tieDecisions: decisions,
  },
  assessments: {
    scoringId: named('Đợt chấm điểm', 'Scoring'),
    nomineeId: named('Đơn vị được chấm', 'Scored unit'),
    stage: oneOf('Vòng chấm', 'Stage', of('stage')),
    marks: marksField,
    figures: told<Readonly<Record<string, Achievement>>>('Kế hoạch, thực hiện', 'Plan and actual', (figures) =>
      Object.entries(figures).map(([code, { plan, actual }]) => `${code}: ${figureText(plan)}, ${figureText(actual)}`),
    ),
    comments: byLeaf('Nhận xét', 'Comments'),
    evidence: told<Assessment['evidence']>('Minh chứng', 'Evidence', (evidence) =>
      Object.entries(evidence).flatMap(([code, papers]: readonly [string, readonly Evidence[]]) =>
        papers.map(({ file, page }) => `${code}: ${file.name}${page === null ? '' : ` (tr. ${page})`}`),
      ),
    ),
    explanations: byLeaf('Giải trình', 'Explanations'),
  },
  sheetChecks: {
    meetingId: named('Phiên họp', 'Meeting'),
    memberId: named('Người chấm', 'Scored by'),
    nomineeId: named('Đơn vị được chấm', 'Scored unit'),
    marks: marksField,
    enteredBy: told<readonly string[]>('Người nhập lần hai', 'Typed again by', (names) => names),
    verdicts: told<Readonly<Record<string, Verdict>>>('Đối chiếu', 'Judged', (verdicts, { language }) =>
      Object.entries(verdicts).map(
        ([code, { verdict, by }]) => `${code}: ${fieldSentences[language].verdict[verdict]}, ${by}`,
      ),
    ),
  },
};
