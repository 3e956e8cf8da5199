import type { Content } from 'pdfmake/interfaces';
import type { MinutesFacts } from '#domain/papers/facts.ts';
import { paperCount } from '#domain/figures.ts';
import { outcomeTypes, type OutcomeType } from '#domain/meeting/outcome.ts';
import { longDate } from '#domain/time.ts';
import { uncapitalised } from '#domain/text.ts';
import { inWordsOf } from '#words/body-words.ts';
import { businessWords } from '#words/business-words.ts';
import { awardPhrase, groupSizes, outcomeCounted, scopeOnPaper } from '#words/paper-words.ts';
import { bold, heading, paragraph } from './layout.ts';
import { speakerOf } from './minutes-attendance.ts';
import { named, withoutStop } from './minutes-cases.ts';

/** Part III of the minutes: what is proposed to whom, what is not, and the sum that must close. */
export function conclusionsPart(facts: MinutesFacts): Content[] {
  return [
    heading('III. KẾT LUẬN'),
    paragraph(
      `Căn cứ kết quả biểu quyết, bỏ phiếu, ${inWordsOf(facts.body)('đồng chí ')}${speakerOf(facts.chair)}, chủ trì phiên họp, kết luận:`,
    ),
    ...ownConclusions(facts).map((line) => paragraph(line)),
    ...(facts.received.nominations > 0 || !facts.body ? [...decisions(facts), paragraph(sum(facts))] : []),
    paragraph(`${inWordsOf(facts.body)('Giao Thư ký Hội đồng')} hoàn thiện hồ sơ${lastDue(facts)} theo quy định.`),
  ];
}

/** What came of a body's own business: what the cluster agreed on, which initiatives are to be recognised. */
function ownConclusions({ business = [], initiatives = [], authorityName }: MinutesFacts): readonly string[] {
  const agreed = business
    .filter(({ vote }) => vote?.carried)
    .map(({ kind }) => uncapitalised(businessWords.vi.kind[kind]));
  const titles = initiatives
    .filter(({ vote }) => vote?.carried)
    .map(({ title, scope }) => `“${title}” (phạm vi: ${uncapitalised(scopeOnPaper[scope])})`);
  return [
    ...(agreed.length > 0 ? [`Cụm thống nhất: ${agreed.join('; ')}.`] : []),
    ...(titles.length > 0
      ? [
          `Đề nghị người đứng đầu ${authorityName} quyết định công nhận ${paperCount(titles.length)} sáng kiến: ${titles.join('; ')}.`,
        ]
      : []),
    ...(initiatives.length > titles.length
      ? [`Không đề nghị công nhận: ${paperCount(initiatives.length - titles.length)} sáng kiến.`]
      : []),
  ];
}

/** By decider, then what is owed, then what is not proposed: in minutes, and in the report on a circulation. */
export const decisions = (
  facts: Pick<MinutesFacts, 'conclusions' | 'onCondition' | 'notProposed' | 'authorityName' | 'body'>,
): Content[] =>
  [
    ...(facts.body === 'cluster' ? toCouncil(facts) : facts.conclusions.map((conclusion) => proposed(conclusion))),
    ...(facts.onCondition.length > 0 ? [onCondition(facts.onCondition)] : []),
    notProposed(facts.notProposed),
  ].map(([lead, rest], index) => paragraph([bold(`${index + 1}. ${lead}: `), rest]));

/** The lead in bold and what follows it. */
type Item = readonly [lead: string, rest: string];

function proposed({ decider, route, awards }: MinutesFacts['conclusions'][number]): Item {
  const list = listed(awards);
  return [
    route === 'own-decision' ? `Trình ${decider} quyết định` : `Đề nghị Trưởng Ban trình ${decider}`,
    `xét tặng ${list}.`,
  ];
}

const listed = (awards: MinutesFacts['conclusions'][number]['awards']): string =>
  awards.map((award) => `${awardPhrase(award)} cho ${groupSizes(award.collectives, award.persons)}`).join('; ');

/** A cluster decides nothing and submits to nobody but the council. */
function toCouncil({ conclusions, authorityName }: Pick<MinutesFacts, 'conclusions' | 'authorityName'>): Item[] {
  const awards = conclusions.flatMap((conclusion) => conclusion.awards);
  if (awards.length === 0) return [];
  return [[`Đề nghị Hội đồng Thi đua - Khen thưởng ${authorityName}`, `xét, đề nghị tặng ${listed(awards)}.`]];
}

const onCondition = (lines: MinutesFacts['onCondition']): Item => [
  'Trong đó đề nghị có điều kiện',
  `${lines.map((line) => `${named(line)}, ${withoutStop(line.condition)} trước ${longDate(line.due)}`).join('; ')}.`,
];

const notProposed = (lines: MinutesFacts['notProposed']): Item => [
  'Không đề nghị, để lại, rút',
  lines.length > 0
    ? `${lines.map((line) => `${named(line)}: ${outcomeCounted[line.outcome]}`).join('; ')}.`
    : 'không có.',
];

/** Nominations in and outcomes out are printed side by side, so that a reader can add them up; a transfer counts once. */
function sum({ counts }: MinutesFacts): string {
  const types = outcomeTypes.filter((type) => type !== 'transferred');
  const total = types.reduce((all, type) => all + counts[type], counts.open);
  const parts = types.filter((type) => counts[type] > 0 || always.includes(type));
  const open = counts.open > 0 ? `; ${paperCount(counts.open)} chưa có kết quả` : '';
  const moved =
    counts.transferred > 0
      ? ` (${paperCount(counts.transferred)} trường hợp chuyển hình thức, tính ở hình thức mới)`
      : '';
  return `Tổng hợp: ${paperCount(total)} lượt đề nghị${moved}, gồm ${parts
    .map((type) => `${paperCount(counts[type])} ${outcomeCounted[type]}`)
    .join('; ')}${open}.`;
}

const always: readonly OutcomeType[] = ['approved', 'below-threshold'];

/** The latest day by which a condition must be met, when there is one. */
function lastDue({ onCondition: lines }: MinutesFacts): string {
  const last = lines.map((line) => line.due).reduce<string>((latest, due) => (due > latest ? due : latest), '');
  const line = lines.find(({ due }) => due === last);
  return line ? ` trước ${longDate(line.due)}` : '';
}
