import type { CriteriaChange, LineField, SettingField } from '#domain/scoring/criteria-diff.ts';
import type { CriteriaFault } from '#domain/scoring/criteria-check.ts';
import { criterionOf, type CriteriaSet, type Criterion } from '#domain/scoring/criteria.ts';
import { formatPoints, hundredths } from '#domain/scoring/points.ts';
import { bothLanguages, type Language } from './bilingual.ts';
import { criteriaSetWords } from './criteria-set-words.ts';
import { criteriaWords, tieStepSentence } from './criteria-words.ts';
import { sentenceOf, type SentencesOf } from './sentence-table.ts';
import { yearWords } from './year-words.ts';

const criteriaFaults = bothLanguages<SentencesOf<CriteriaFault>>({
  vi: {
    'code-missing': () => 'Dòng chưa có mã.',
    'code-twice': ({ code }) => `Mã ${code} ghi ở hai dòng.`,
    'label-missing': () => 'Dòng chưa có nội dung.',
    'group-empty': () => 'Nhóm chưa có dòng nào.',
    'group-sum': ({ max, sum }) => `Các dòng cộng được ${formatPoints(sum)}, nhóm ghi ${formatPoints(max)}.`,
    'bonus-over-sum': ({ max, sum }) =>
      `Các dòng thưởng cộng được ${formatPoints(sum)}, nhóm ghi đến ${formatPoints(max)}.`,
    'maximum-missing': () => 'Chưa ghi điểm tối đa.',
    'each-missing': () => 'Chưa ghi điểm mỗi lần.',
    'each-over-maximum': ({ each, max }) =>
      `Mỗi lần ${formatPoints(each)} điểm, nhiều hơn điểm tối đa ${formatPoints(max)}.`,
    'bonus-mixed': () => 'Dòng nằm trong nhóm thưởng mà không phải điểm thưởng.',
    'nothing-scored': () => 'Chưa có tiêu chí nào tính vào điểm tối đa.',
    'cap-below-maximum': ({ cap, maximum }) =>
      `Tổng điểm không quá ${formatPoints(cap)}, thấp hơn điểm tối đa ${formatPoints(maximum)}.`,
    'chain-missing': ({ step, code }) => `Thứ tự xét khi bằng điểm, bước ${step + 1}: không có dòng mã ${code}.`,
    'chain-twice': ({ step }) => `Thứ tự xét khi bằng điểm, bước ${step + 1}: đã có ở bước trước.`,
    'class-unnamed': ({ place }) => `Xếp loại, dòng ${place + 1}: chưa có tên.`,
    'classes-not-falling': ({ place }) => `Xếp loại, dòng ${place + 1}: điểm phải thấp hơn loại trên.`,
    'class-out-of-reach': ({ place, most }) =>
      `Xếp loại, dòng ${place + 1}: cao hơn tổng điểm có thể đạt (${formatPoints(most)}).`,
  },
  en: {
    'code-missing': () => 'The line has no code.',
    'code-twice': ({ code }) => `Code ${code} stands on two lines.`,
    'label-missing': () => 'The line says nothing.',
    'group-empty': () => 'The group has no line.',
    'group-sum': ({ max, sum }) => `The lines come to ${formatPoints(sum)}, the group says ${formatPoints(max)}.`,
    'bonus-over-sum': ({ max, sum }) =>
      `The bonus lines come to ${formatPoints(sum)}, the group says up to ${formatPoints(max)}.`,
    'maximum-missing': () => 'The maximum is missing.',
    'each-missing': () => 'How much each is worth is missing.',
    'each-over-maximum': ({ each, max }) =>
      `Each is ${formatPoints(each)}, more than the maximum ${formatPoints(max)}.`,
    'bonus-mixed': () => 'The line stands under bonus and is none.',
    'nothing-scored': () => 'No criterion counts in the maximum.',
    'cap-below-maximum': ({ cap, maximum }) =>
      `A total of ${formatPoints(cap)} at most is below the maximum ${formatPoints(maximum)}.`,
    'chain-missing': ({ step, code }) => `What parts equals, step ${step + 1}: there is no line ${code}.`,
    'chain-twice': ({ step }) => `What parts equals, step ${step + 1}: it stands before.`,
    'class-unnamed': ({ place }) => `Classes, line ${place + 1}: the name is missing.`,
    'classes-not-falling': ({ place }) => `Classes, line ${place + 1}: it must be lower than the one above.`,
    'class-out-of-reach': ({ place, most }) =>
      `Classes, line ${place + 1}: above the most that can be reached (${formatPoints(most)}).`,
  },
});

/** What speaks against publishing a criteria set, as a sentence. */
export const faultSentence = (fault: CriteriaFault, language: Language): string =>
  sentenceOf<CriteriaFault>(criteriaFaults[language], fault);

/** How one line is scored, in words: its kind, and whether it is bonus. */
export function kindText({ rule, bonus }: Pick<Criterion, 'rule' | 'bonus'>, language: Language): string {
  const words = criteriaSetWords[language];
  const kind = rule === null ? words.group : criteriaWords[language].rule[rule.type];
  return bonus ? words.asBonus(kind) : kind;
}

/** How one line is scored, with the year's indicator that it is reckoned from. */
export function ruleText(line: Pick<Criterion, 'rule' | 'bonus'>, language: Language): string {
  const { rule } = line;
  const indicator = rule?.type === 'quantitative' ? rule.indicator : null;
  const kind = kindText(line, language);
  return indicator === null ? kind : `${kind}: ${yearWords[language].indicator[indicator]}`;
}

/** What a setting of a set says, in words. */
export function settingText(set: CriteriaSet, field: SettingField, language: Language): string {
  const words = criteriaSetWords[language];
  const kinds = criteriaWords[language];
  switch (field) {
    case 'name':
      return `“${set.name}”`;
    case 'audience':
      return kinds.audience[set.audience];
    case 'step':
      return words.stepIs(formatPoints(hundredths(set.step)));
    case 'belowZero':
      return words.belowZero[`${set.belowZero}`];
    case 'cap':
      return set.cap === null ? words.capKind.none : words.capIs(formatPoints(set.cap));
    case 'aggregate':
      return kinds.aggregate[set.aggregate];
    case 'missingSheet':
      return kinds.missingSheet[set.missingSheet];
    case 'rescale':
      return words.rescale[`${set.rescale}`];
    case 'commentBelow':
      return set.commentBelow === null ? words.noComment : words.percentOfMax(set.commentBelow);
    case 'commentOnDifference':
      return words.commentOnDifference[`${set.commentOnDifference}`];
    case 'tieChain':
      return (
        set.tieChain.map((step, index) => `${index + 1}. ${tieStepSentence(step, labelIn(set), kinds)}`).join('; ') ||
        words.none
      );
    case 'classes':
      break;
  }
  return set.classes.map(({ name, from }) => words.classIs(name, formatPoints(from))).join('; ') || words.none;
}

/** What a line of a set is called, by its code. */
export const labelIn =
  ({ criteria }: Pick<CriteriaSet, 'criteria'>) =>
  (code: string): string =>
    criterionOf(criteria, code)?.label ?? '';

const changeWords = bothLanguages({
  vi: {
    came: 'Thêm',
    went: 'Bỏ',
    changed: 'Sửa',
    recoded: 'Đổi mã',
    moved: 'Chuyển nhóm',
    setting: 'Cách tính',
    field: {
      code: 'mã',
      label: 'nội dung',
      max: 'điểm tối đa',
      bonus: 'điểm thưởng',
      rule: 'cách chấm',
    } satisfies Record<LineField, string>,
    isBonus: { true: 'thưởng', false: 'không thưởng' },
    each: (kind: string, each: string) => `${kind}, mỗi lần ${each}`,
    under: (code: string, label: string) => `vào nhóm ${code} ${label}`,
    top: 'ra ngoài các nhóm',
    withMax: (max: string) => `tối đa ${max} điểm`,
    from: (before: string, after: string) => `${before} thành ${after}`,
  },
  en: {
    came: 'New',
    went: 'Gone',
    changed: 'Changed',
    recoded: 'New code',
    moved: 'Moved',
    setting: 'Reckoning',
    field: { code: 'code', label: 'text', max: 'maximum', bonus: 'bonus', rule: 'kind' },
    isBonus: { true: 'bonus', false: 'no bonus' },
    each: (kind: string, each: string) => `${kind}, ${each} each`,
    under: (code: string, label: string) => `into group ${code} ${label}`,
    top: 'out of every group',
    withMax: (max: string) => `at most ${max} points`,
    from: (before: string, after: string) => `${before} became ${after}`,
  },
});

/** A difference between two versions, as a line of a list: what became of it, of what, and how. */
export interface ToldChange {
  readonly what: string;
  readonly of: string;
  readonly how: string;
}

/** Says one difference between a version and the one before. */
export function changeTold(
  change: CriteriaChange,
  before: CriteriaSet,
  after: CriteriaSet,
  language: Language,
): ToldChange {
  const words = changeWords[language];
  const what = words[change.type];
  const called = ({ code, label }: Criterion): string => `${code} ${label}`.trim();
  switch (change.type) {
    case 'came':
    case 'went':
      return {
        what,
        of: called(change.line),
        how: `${ruleText(change.line, language)}, ${words.withMax(formatPoints(change.line.max))}`,
      };
    case 'moved':
      return {
        what,
        of: called(change.line),
        how: change.under ? words.under(change.under.code, change.under.label) : words.top,
      };
    case 'recoded':
      return { what, of: called(change.after), how: words.from(change.before.code, change.after.code) };
    case 'changed': {
      const said = (field: LineField, line: Criterion): string => fieldText(field, line, language);
      const parts = change.fields.map(
        (field) => `${words.field[field]} ${words.from(said(field, change.before), said(field, change.after))}`,
      );
      return { what, of: called(change.after), how: parts.join('; ') };
    }
    case 'setting':
      break;
  }
  const { field } = change;
  const how = words.from(settingText(before, field, language), settingText(after, field, language));
  return { what, of: criteriaSetWords[language].setting[field], how };
}

function fieldText(field: LineField, line: Criterion, language: Language): string {
  const words = changeWords[language];
  if (field === 'max') return formatPoints(line.max);
  if (field === 'bonus') return words.isBonus[`${line.bonus}`];
  if (field !== 'rule') return `“${line[field]}”`;
  const { rule } = line;
  const each = rule?.type === 'count' || rule?.type === 'deduction' ? rule.each : null;
  const kind = ruleText({ rule, bonus: false }, language);
  const relation = rule?.type === 'quantitative' ? `, ${criteriaWords[language].relation[rule.relation]}` : '';
  return `“${each === null ? `${kind}${relation}` : words.each(kind, formatPoints(each))}”`;
}
