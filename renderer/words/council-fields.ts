import type { BodyKind } from '#domain/council.ts';
import type { RecognisedInitiative } from '#domain/initiatives.ts';
import type { EarlierAward, Initiative, InitiativeScope, RuleOverride } from '#domain/nominations/nomination.ts';
import type { RecordRows } from '#domain/records.ts';
import type { Award, CommonCondition, RuleBook } from '#domain/rules/rule-book.ts';
import { shortDate } from '#domain/time.ts';
import { councilWords } from './council-words.ts';
import { count, day, lines, named, oneOf, text, told, untold, yesNo, type FieldsOf } from './field-kinds.ts';
import { findingWords } from './finding-words.ts';
import { interestWords } from './interest-words.ts';
import { meetingWords } from './meeting-words.ts';
import { nominationWords } from './nomination-words.ts';
import { ruleWords, thresholdOfBase, thresholdText } from './rule-words.ts';

const roles = { vi: councilWords.vi.role, en: councilWords.en.role };
const ties = { vi: interestWords.vi.tie, en: interestWords.en.tie };
const bodyNames = { vi: meetingWords.vi.body, en: meetingWords.en.body };
const occasions = { vi: nominationWords.vi.occasion, en: nominationWords.en.occasion };
const scopes: Readonly<Record<'vi' | 'en', Readonly<Record<InitiativeScope, string>>>> = {
  vi: findingWords.vi.scope,
  en: findingWords.en.scope,
};
const from = day('Từ ngày', 'From');
const to = day('Đến ngày', 'To');
const council = named('Hội đồng', 'Council');

/** The fields of what the council keeps outside its meetings. */
export const councilFields: {
  readonly [Table in CouncilTable]: FieldsOf<RecordRows[Table]>;
} = {
  councils: {
    kind: oneOf<BodyKind>('Loại', 'Kind', bodyNames),
    name: text('Tên Hội đồng', 'Name'),
    sample: yesNo('Dữ liệu mẫu', 'Sample data'),
    rehearsal: yesNo('Diễn tập', 'Rehearsal'),
  },
  letterheads: {
    councilId: council,
    from,
    to,
    superiorLines: lines('Cơ quan cấp trên', 'Body above'),
    issuerLines: lines('Cơ quan ban hành', 'Issuer'),
    authorityName: text('Cơ quan', 'Authority'),
    place: text('Địa danh', 'Place'),
    minutesSymbol: text('Ký hiệu biên bản', 'Symbol of the minutes'),
    foundingDecision: told<RecordRows['letterheads']['foundingDecision']>(
      'Quyết định thành lập',
      'Founding decision',
      ({ number, date }, { language }) => [councilWords[language].foundingOf(number, shortDate(date))],
    ),
  },
  members: { name: text('Họ và tên', 'Name') },
  memberships: {
    councilId: council,
    memberId: named('Thành viên', 'Member'),
    role: oneOf('Chức danh trong Hội đồng', 'Role in the council', roles),
    position: text('Chức vụ', 'Office'),
    representative: text('Người đại diện', 'Represented by'),
    order: count('Thứ tự', 'Order'),
    from,
    to,
  },
  interests: {
    memberId: named('Thành viên', 'Member'),
    tie: oneOf('Liên quan', 'Tie', ties),
    unit: text('Đơn vị', 'Unit'),
    taxCode: text('Mã số thuế', 'Tax code'),
    note: text('Người thân, nội dung', 'Relative or note'),
    from,
    to,
  },
  nominations: {
    nomineeId: named('Đối tượng', 'Nominee'),
    awardId: named('Danh hiệu, hình thức đề nghị', 'Award proposed'),
    occasion: oneOf('Loại hình khen thưởng', 'Occasion', occasions),
    year: count('Năm', 'Year'),
    receivedOn: day('Ngày nhận hồ sơ', 'Received'),
    achievement: text('Tóm tắt thành tích', 'Achievement'),
    period: text('Thời gian lập thành tích', 'Period'),
    earlierAwards: told<readonly EarlierAward[]>('Đã khen thưởng', 'Awards held', (awards) => awards.map(earlier)),
    initiatives: told<readonly Initiative[]>('Sáng kiến', 'Initiatives', (initiatives, { language }) =>
      initiatives.map((initiative) => initiativeText(initiative, scopes[language])),
    ),
    transferredFrom: named('Chuyển từ', 'Transferred from'),
    order: count('Thứ tự nhận', 'Place on the list'),
    overrides: told<readonly RuleOverride[]>(
      'Điều kiện được xem xét riêng',
      'Rules set aside',
      (overrides, { language }) => overrides.map(({ rule, reason }) => `${rule[language]}: ${reason}`),
    ),
    standingProposal: text('Đề xuất của thường trực', 'Proposal of the standing members'),
  },
  initiatives: {
    councilId: council,
    title: text('Tên sáng kiến', 'Title'),
    level: oneOf<InitiativeScope>('Cấp công nhận', 'Level', scopes),
    scope: oneOf<InitiativeScope>('Phạm vi ảnh hưởng', 'Scope', scopes),
    decision: told<RecognisedInitiative['decision']>('Quyết định', 'Decision', ({ number, date }) => [
      `${number}, ${shortDate(date)}`,
    ]),
    authors: told<RecognisedInitiative['authors']>('Tác giả', 'Authors', (authors) =>
      authors.map(({ name, unit, share }) => `${[name, unit].filter(Boolean).join(', ')}: ${share}%`),
    ),
  },
  ruleBooks: {
    name: told<RuleBook['name']>('Tên', 'Name', (name, { language }) => [name[language]]),
    from,
    to,
    citations: lines('Văn bản căn cứ', 'Legal texts'),
    quorum: told<RuleBook['quorum']>(
      'Số thành viên tối thiểu để họp',
      'Members needed to meet',
      ({ threshold, grade, source }, { language }) => [
        sourced(thresholdText(threshold, language), source || ruleWords[language].grade[grade]),
      ],
    ),
    deciders: told<RuleBook['deciders']>('Ai quyết định', 'Deciders', (deciders, { language }) =>
      deciders.map(({ name }) => name[language]),
    ),
    awards: told<readonly Award[]>('Cách biểu quyết', 'Votes', (awards, { language }) =>
      awards.map(({ name, vote }) => {
        const rule = `${name[language]}: ${ruleWords[language].modeShort[vote.mode]}, ${thresholdOfBase(vote.threshold, vote.base, language)}`;
        return sourced(rule, vote.source || ruleWords[language].grade[vote.grade]);
      }),
    ),
    filing: untold,
    madeFrom: untold,
    asks: told<NonNullable<RuleBook['asks']>>('Nội dung cần hỏi', 'To be asked', (asks, { language }) =>
      asks.map(({ text: ask }) => ask[language]),
    ),
    common: told<readonly CommonCondition[]>('Điều kiện chung', 'Rules for every award', (rules, { language }) =>
      rules.map(({ text: rule, grade, source }) => sourced(rule[language], source || ruleWords[language].grade[grade])),
    ),
  },
};

/** The tables that are neither about one meeting nor of the register. */
export type CouncilTable =
  'councils' | 'letterheads' | 'members' | 'memberships' | 'interests' | 'initiatives' | 'nominations' | 'ruleBooks';

const sourced = (rule: string, source: string): string => `${rule} (${source})`;

const earlier = ({ award, decisionNumber, decisionDate }: EarlierAward): string =>
  [award, decisionNumber, decisionDate && shortDate(decisionDate)].filter(Boolean).join(', ');

const initiativeText = (
  { text: what, decisionNumber, decisionDate, scope }: Initiative,
  words: Readonly<Record<InitiativeScope, string>>,
): string =>
  [what, decisionNumber, decisionDate && shortDate(decisionDate), scope && words[scope]].filter(Boolean).join(', ');
