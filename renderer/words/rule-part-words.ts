import { impossible } from '#domain/result.ts';
import type { RulePart } from '#domain/rules/edition-diff.ts';
import type { OpenQuestion } from '#domain/rules/open-questions.ts';
import type { Award, Reward } from '#domain/rules/rule-book.ts';
import { bothLanguages, type Language } from './bilingual.ts';
import { ruleWords, thresholdOfBase } from './rule-words.ts';

const partWords = bothLanguages({
  vi: {
    part: {
      quorum: 'Số thành viên tối thiểu để họp',
      filing: 'Chọn bản quy định cho hồ sơ',
      citation: 'Văn bản căn cứ',
      award: 'Danh hiệu, hình thức',
      recipients: 'Dành cho',
      decider: 'Ai quyết định',
      vote: 'Cách biểu quyết',
      reward: 'Tiền thưởng',
      condition: 'Điều kiện',
      dossier: 'Thành phần hồ sơ',
    } satisfies Record<RulePart['type'], string>,
    recipient: { person: 'cá nhân', collective: 'tập thể', enterprise: 'doanh nghiệp' },
    substitutes: 'người dự thay được biểu quyết',
    recusedLeave: 'không tính người không tham gia bỏ phiếu',
    opinionsOut: 'không tính ý kiến bằng văn bản',
    person: (factor: string) => `cá nhân ${factor} lần lương cơ sở`,
    collective: (factor: string) => `tập thể ${factor} lần lương cơ sở`,
    noReward: 'chưa rõ mức',
    decides: (name: string) => `${name} quyết định`,
    ask: {
      quorum: 'Số thành viên tối thiểu để họp là bao nhiêu, theo điều, khoản nào?',
      filing: 'Hồ sơ nhận trước ngày quy định mới có hiệu lực xét theo quy định nào, theo điều, khoản nào?',
      vote: 'Biểu quyết hay bỏ phiếu kín, tỷ lệ tối thiểu bao nhiêu và tính trên số nào, theo điều, khoản nào?',
      condition: (rule: string) => `“${rule}”: có đúng quy định không, theo điều, khoản nào?`,
      dossier: (item: string) => `Hồ sơ có cần “${item}” không, theo mẫu nào, điều, khoản nào?`,
      reward: 'Mức tiền thưởng kèm theo là bao nhiêu, theo điều, khoản nào?',
      other: 'Quy định tại điều, khoản nào?',
    },
  },
  en: {
    part: {
      quorum: 'Members needed to meet',
      filing: 'Which edition judges a file',
      citation: 'Legal texts',
      award: 'Award',
      recipients: 'For',
      decider: 'Who decides',
      vote: 'Vote',
      reward: 'Bonus',
      condition: 'Condition',
      dossier: 'Dossier',
    },
    recipient: { person: 'persons', collective: 'collectives', enterprise: 'enterprises' },
    substitutes: 'substitutes vote',
    recusedLeave: 'recused members leave the base',
    opinionsOut: 'written opinions do not count',
    person: (factor: string) => `a person ${factor} times the base salary`,
    collective: (factor: string) => `a collective ${factor} times the base salary`,
    noReward: 'not known',
    decides: (name: string) => `decided by ${name}`,
    ask: {
      quorum: 'How many members must be there, and by which article?',
      filing: 'By which rules is a file judged that came in before new ones, and by which article?',
      vote: 'Hands or secret ballot, which least share of whom, and by which article?',
      condition: (rule: string) => `“${rule}”: is this the rule, and by which article?`,
      dossier: (item: string) => `Does the dossier need “${item}”, on which form, and by which article?`,
      reward: 'Which bonus goes with it, and by which article?',
      other: 'By which article?',
    },
  },
});

/** What a rule is about: Cách biểu quyết, Điều kiện. */
export const partName = (part: RulePart, language: Language): string => partWords[language].part[part.type];

/** A rule in one line, without its source: phiếu kín, từ 80% tổng số thành viên. */
export function partLine(part: RulePart, language: Language): string {
  const words = partWords[language];
  switch (part.type) {
    case 'quorum':
      return [
        thresholdOfBase(part.rule.threshold, 'all-members', language),
        ...(part.rule.substitutesVote ? [words.substitutes] : []),
      ].join('; ');
    case 'vote':
      return [
        `${ruleWords[language].modeShort[part.rule.mode]}, ${thresholdOfBase(part.rule.threshold, part.rule.base, language)}`,
        ...(part.rule.recusedStayInBase ? [] : [words.recusedLeave]),
        ...(part.rule.writtenOpinions === 'counted' ? [] : [words.opinionsOut]),
      ].join('; ');
    case 'filing':
    case 'condition':
    case 'dossier':
      return part.rule.text[language];
    case 'citation':
      return part.text;
    case 'decider':
      return part.name[language];
    case 'recipients':
      return recipientsLine(part.kinds, language);
    case 'reward':
      return rewardLine(part.rule, language);
    case 'award':
      return [recipientsLine(part.award.recipients, language), words.decides(part.decider[language])].join('; ');
    default:
      return impossible(part);
  }
}

/** The bonus of an award as factors of the base salary: cá nhân 4,5 lần lương cơ sở. */
export function rewardLine({ person, collective }: Reward, language: Language): string {
  const words = partWords[language];
  const said = [
    ...(person === null ? [] : [words.person(factorText(person, language))]),
    ...(collective === null ? [] : [words.collective(factorText(collective, language))]),
  ];
  return said.length === 0 ? words.noReward : said.join('; ');
}

/** For whom an award is: doanh nghiệp, tập thể, cá nhân. */
export const recipientsLine = (kinds: Award['recipients'], language: Language): string =>
  kinds.map((kind) => partWords[language].recipient[kind]).join(', ');

/** What is asked of the province: as the edition words it, else by what the rule is about. */
export function questionSentence({ ask, meanwhile }: OpenQuestion, language: Language): string {
  if (ask) return ask[language];
  const words = partWords[language].ask;
  switch (meanwhile?.type) {
    case 'quorum':
    case 'filing':
    case 'vote':
    case 'reward':
      return words[meanwhile.type];
    case 'condition':
    case 'dossier':
      return words[meanwhile.type](meanwhile.rule.text[language]);
    default:
      return words.other;
  }
}

const factorText = (hundredths: number, language: Language): string => {
  const text = String(hundredths / 100);
  return language === 'vi' ? text.replace('.', ',') : text;
};
