import type {
  DataFinding,
  JournalFinding,
  PhaseContradiction,
  ReferenceTarget,
  RollRule,
} from '#domain/invariants/data-finding.ts';
import { impossible } from '#domain/result.ts';
import { shortDate, type CivilDate } from '#domain/time.ts';
import { uncapitalised } from '#domain/text.ts';
import { bothLanguages } from './bilingual.ts';
import { momentText, type Teller } from './field-kinds.ts';
import { identityText } from './reconciliation-words.ts';
import { meetingWords } from './meeting-words.ts';
import { fieldName, tableName } from './record-words.ts';
import { ruleWords } from './rule-words.ts';

type ChainFault = Extract<JournalFinding, { readonly type: 'chain-broken' }>['fault'];

/** What a check of the data says: what does not agree, with both values, and nothing that only a programmer knows. */
export const invariantWords = bothLanguages({
  vi: {
    entry: (counter: number) => `Dòng nhật ký số ${counter}`,
    chain: {
      hash: 'nội dung đã bị sửa sau khi ghi.',
      link: 'không nối tiếp dòng trước nó: có dòng bị bớt, sửa hoặc đổi chỗ.',
      gap: 'số thứ tự không liền với dòng trước: thiếu dòng.',
      part: 'phần dữ liệu kèm theo đã bị sửa.',
      count: 'số mục kèm theo khác với số đã ghi.',
      'extra-part': 'có phần dữ liệu mà nhật ký không ghi.',
      tail: 'không phải là dòng cuối như máy đã ghi: cuối nhật ký bị cắt hoặc thêm.',
    } satisfies Record<ChainFault, string>,
    unreadable: 'Có dữ liệu không đọc được nên chưa đối chiếu hết.',
    partMissing: (part: number) => `thiếu phần dữ liệu kèm theo thứ ${part}.`,
    clock: (at: string, before: string) =>
      `ghi lúc ${at}, trước dòng liền trên (${before}): đồng hồ của máy đã bị chỉnh lùi.`,
    differs: {
      changed: (fields: string) => `khác với nhật ký ở: ${fields}.`,
      'not-in-journal': 'có trong dữ liệu nhưng nhật ký không ghi.',
      'not-in-records': 'có trong nhật ký nhưng không còn trong dữ liệu.',
    },
    lost: (field: string, target: string) => `${field} chỉ đến ${target} không còn tồn tại.`,
    target: { awards: 'một danh hiệu, hình thức' },
    twice: (other: string) => `trùng với một mục khác cùng loại (${other}).`,
    reversed: (from: string, to: string) => `ngày kết thúc ${to} trước ngày bắt đầu ${from}.`,
    overlap: (from: string, to: string) => `bắt đầu ${from} khi mục trước còn hiệu lực (${to}).`,
    open: 'chưa có ngày kết thúc',
    ring: (into: string) => `Ghi gộp vào ${into}, mà ${into} lại gộp trở về đối tượng này.`,
    gap: (to: string, from: string) => `từ sau ${to} đến trước ${from} không có quy định nào.`,
    outOfRange: (criterion: string, mark: string, max: string) =>
      `tiêu chí ${criterion} chấm ${mark}, ngoài khoảng 0 đến ${max}.`,
    stranger: {
      member: (name: string) => `${name} không phải thành viên của phiên họp này.`,
      nominee: (name: string) => `${name} không còn trong danh sách được chấm.`,
      criterion: (name: string) => `tiêu chí ${name} không có trong bảng tiêu chí đang dùng.`,
    },
    identity: (name: string, value: string, equation: string) => `${name} là ${value}, phải ${equation}.`,
    hands: (name: string) => `số không đồng ý đối với ${name} không khớp với danh sách và số người biểu quyết.`,
    mode: (rule: string, result: string) => `quy định là ${rule}, kết quả ghi là ${result}.`,
    outcome: (stored: string, counted: string) => `kết quả ghi là “${stored}”, theo phiếu là “${counted}”.`,
    roll: {
      'not-counted': (name: string) => `${name} không được tính là có mặt, cũng không tính là vắng.`,
      'counted-twice': (name: string) => `${name} vừa tính có mặt vừa tính vắng, hoặc không phải thành viên.`,
      'opinion-of-present': (name: string) => `${name} gửi ý kiến bằng văn bản nhưng không ghi là vắng.`,
      'teller-not-present': (name: string) => `${name} ở tổ kiểm phiếu nhưng không ghi là có mặt.`,
      'voter-not-present': (name: string) => `${name} được ghi là đã bỏ phiếu trên máy nhưng không ghi là có mặt.`,
      'recused-not-member': (name: string) => `${name} ghi không tham gia bỏ phiếu nhưng không phải thành viên.`,
      'not-at-opening': (name: string) => `${name} khác với danh sách thành viên khi khai mạc.`,
      'not-on-roll-call': (name: string) => `${name} không có dòng điểm danh.`,
    } satisfies Record<RollRule, (name: string) => string>,
    replies: (counted: number, received: number) =>
      `tổng hợp từ ${counted} phiếu gửi về, trong dữ liệu có ${received} phiếu hoặc ý kiến khác.`,
    tellers: (count: number) => `tổ kiểm phiếu có ${count} người, phải là 3.`,
    phase: (phase: string, by: string) => `đang ở bước “${phase}” nhưng ${by}.`,
    by: {
      opened: 'đã có giờ khai mạc',
      'not-opened': 'chưa có giờ khai mạc',
      'roll-fixed': 'đã có điểm danh khi khai mạc',
      'roll-not-fixed': 'chưa có điểm danh khi khai mạc',
      ended: 'đã có giờ kết thúc',
      'not-ended': 'chưa có giờ kết thúc',
      voted: 'đã có lượt biểu quyết',
    } satisfies Record<PhaseContradiction, string>,
    withoutOutcome: (phase: string) => `chưa có kết quả, trong khi phiên họp ở bước “${phase}”.`,
    roundOpen: (phase: string) => `chưa công bố kết quả, trong khi phiên họp ở bước “${phase}”.`,
    recordMissing: (phase: string) => `thiếu văn bản phải có ở bước “${phase}”.`,
    otherRules: (date: string, bound: string, ofDay: string) =>
      `họp ngày ${date} nhưng áp dụng ${bound}; quy định của ngày đó là ${ofDay}.`,
    times: (first: string, then: string) => `giờ sau (${then}) sớm hơn giờ trước (${first}).`,
    file: 'tệp đã lưu không còn đúng như khi chốt.',
    signature: (signer: string) => `tệp có chữ ký của ${signer} không nối tiếp tệp trước đó.`,
    turn: (signer: string, turnOf: string) => `${signer} ký vào chỗ của ${turnOf}.`,
    nobody: 'không ai',
    versions: (version: number, expected: number) => `là bản ${version}, đúng thứ tự phải là bản ${expected}.`,
    facts: 'nội dung đã chốt là của văn bản khác hoặc của lúc khác.',
    figure: (paper: number, counted: number) =>
      `có số trên văn bản là ${paper}, theo kết quả kiểm phiếu là ${counted}.`,
  },
  en: {
    entry: (counter: number) => `Journal line ${counter}`,
    chain: {
      hash: 'it was changed after it was written.',
      link: 'it does not follow the line before it: a line was removed, changed or moved.',
      gap: 'its number does not follow the one before: lines are missing.',
      part: 'the data that belong to it were changed.',
      count: 'it has another number of items than it says.',
      'extra-part': 'there are data that the journal does not list.',
      tail: 'it is not the last line that the laptop noted: the end was cut off or added to.',
    },
    unreadable: 'Some data cannot be read, so not everything was compared.',
    partMissing: (part: number) => `part ${part} of its data is missing.`,
    clock: (at: string, before: string) =>
      `written at ${at}, before the line above (${before}): the laptop’s clock was set back.`,
    differs: {
      changed: (fields: string) => `differs from the journal in: ${fields}.`,
      'not-in-journal': 'is in the data, but the journal does not tell of it.',
      'not-in-records': 'is in the journal, but no longer in the data.',
    },
    lost: (field: string, target: string) => `${field} names a ${target} that no longer exists.`,
    target: { awards: 'award' },
    twice: (other: string) => `is there twice (${other}).`,
    reversed: (from: string, to: string) => `ends on ${to}, before it begins on ${from}.`,
    overlap: (from: string, to: string) => `begins on ${from} while the one before is in force (${to}).`,
    open: 'without an end',
    ring: (into: string) => `Goes on as ${into}, which goes on as this one again.`,
    gap: (to: string, from: string) => `after ${to} and before ${from} no rules are in force.`,
    outOfRange: (criterion: string, mark: string, max: string) =>
      `criterion ${criterion} has ${mark}, outside 0 to ${max}.`,
    stranger: {
      member: (name: string) => `${name} is no member of this meeting.`,
      nominee: (name: string) => `${name} is no longer among those scored.`,
      criterion: (name: string) => `criterion ${name} is not in the criteria set in use.`,
    },
    identity: (name: string, value: string, equation: string) => `${name} is ${value}, but ${equation}.`,
    hands: (name: string) => `the dissent on ${name} does not agree with the list and the voters.`,
    mode: (rule: string, result: string) => `the rule says ${rule}, the result says ${result}.`,
    outcome: (stored: string, counted: string) => `the outcome says “${stored}”, the votes say “${counted}”.`,
    roll: {
      'not-counted': (name: string) => `${name} counts neither as present nor as absent.`,
      'counted-twice': (name: string) => `${name} counts both as present and as absent, or is no member.`,
      'opinion-of-present': (name: string) => `${name} sent a written opinion but is not absent.`,
      'teller-not-present': (name: string) => `${name} is a teller but not present.`,
      'voter-not-present': (name: string) => `${name} is said to have voted on the laptop but was not present.`,
      'recused-not-member': (name: string) => `${name} is recused but no member.`,
      'not-at-opening': (name: string) => `${name} differs from the members at the opening.`,
      'not-on-roll-call': (name: string) => `${name} has no line on the roll.`,
    },
    replies: (counted: number, received: number) =>
      `was summed up from ${counted} replies, while the data hold ${received} or other answers.`,
    tellers: (count: number) => `has ${count} tellers, must have 3.`,
    phase: (phase: string, by: string) => `is at “${phase}” but ${by}.`,
    by: {
      opened: 'has a time of opening',
      'not-opened': 'has no time of opening',
      'roll-fixed': 'has a roll of the opening',
      'roll-not-fixed': 'has no roll of the opening',
      ended: 'has a time of ending',
      'not-ended': 'has no time of ending',
      voted: 'has votes',
    },
    withoutOutcome: (phase: string) => `has no outcome, while the meeting is at “${phase}”.`,
    roundOpen: (phase: string) => `has no result, while the meeting is at “${phase}”.`,
    recordMissing: (phase: string) => `lacks a paper that “${phase}” asks for.`,
    otherRules: (date: string, bound: string, ofDay: string) =>
      `is on ${date} but goes by ${bound}; the rules of that day are ${ofDay}.`,
    times: (first: string, then: string) => `the later time (${then}) is before the earlier one (${first}).`,
    file: 'the stored file is no longer the one that was frozen.',
    signature: (signer: string) => `the file signed by ${signer} does not continue the one before.`,
    turn: (signer: string, turnOf: string) => `${signer} signed in the place of ${turnOf}.`,
    nobody: 'nobody',
    versions: (version: number, expected: number) => `is version ${version}, should be ${expected}.`,
    facts: 'what was frozen is of another paper or another moment.',
    figure: (paper: number, counted: number) => `has a figure of ${paper}, where ${counted} was counted.`,
  },
});

/** One sentence: what does not agree, with both values; `called` is what officers call the row that it is about. */
export function invariantSentence(finding: DataFinding, called: string, teller: Teller): string {
  const { language } = teller;
  if (finding.type === 'rows-unreadable') return invariantWords[language].unreadable;
  if (!('table' in finding))
    return `${invariantWords[language].entry(finding.counter)}: ${journalText(finding, teller)}`;
  const subject = `${tableName(finding.table, language)}${called ? ` “${called}”` : ''}`;
  return `${subject}: ${rowText(finding, teller)}`;
}

function journalText(finding: JournalFinding, { language }: Teller): string {
  const words = invariantWords[language];
  switch (finding.type) {
    case 'chain-broken':
      return words.chain[finding.fault];
    case 'part-missing':
      return words.partMissing(finding.part + 1);
    case 'clock-set-back':
      return words.clock(momentText(finding.at), momentText(finding.before));
    default:
      return impossible(finding);
  }
}

type RowFinding = Extract<DataFinding, { readonly table: unknown }>;

function rowText(finding: RowFinding, teller: Teller): string {
  const { language, nameOf } = teller;
  const words = invariantWords[language];
  const outcomes = meetingWords[language];
  switch (finding.type) {
    case 'row-differs': {
      const { how, table, fields } = finding;
      if (how !== 'changed' || table === 'files') return words.differs[how === 'changed' ? 'not-in-journal' : how];
      return words.differs.changed(fields.map((field) => fieldName(table, field, language)).join(', '));
    }
    case 'reference-lost': {
      const { table, field, to } = finding;
      const name = table === 'files' ? field : fieldName(table, field, language);
      return words.lost(name, targetName(to, teller));
    }
    case 'key-twice':
      return words.twice(nameOf(finding.other));
    case 'dates-reversed':
      return words.reversed(shortDate(finding.from), shortDate(finding.to));
    case 'dates-overlap':
      return words.overlap(shortDate(finding.from), endText(finding.to, words.open));
    case 'ends-in-ring':
      return words.ring(nameOf(finding.into));
    case 'dates-gap':
      return words.gap(shortDate(finding.to), shortDate(finding.from));
    case 'score-out-of-range':
      return words.outOfRange(finding.criterion, hundredthsText(finding.mark), hundredthsText(finding.max));
    case 'score-of-stranger':
      return words.stranger[finding.what](finding.what === 'criterion' ? finding.value : nameOf(finding.value));
    case 'count-unreconciled': {
      const { nominationId } = finding.identity;
      const nominee = nominationId === undefined ? undefined : nameOf(nominationId);
      const { name, value, equation } = identityText(finding.identity, nominee, language);
      return words.identity(name, value, equation);
    }
    case 'hands-impossible':
      return words.hands(nameOf(finding.nominationId));
    case 'mode-differs':
      return words.mode(ruleWords[language].modeShort[finding.rule], ruleWords[language].modeShort[finding.result]);
    case 'outcome-differs': {
      const said = (type: typeof finding.stored): string => (type ? outcomes.outcome[type] : outcomes.noOutcomeYet);
      return words.outcome(said(finding.stored), said(finding.counted));
    }
    case 'roll-inconsistent':
      return words.roll[finding.rule](nameOf(finding.memberId));
    case 'replies-differ':
      return words.replies(finding.counted, finding.received);
    case 'tellers-not-three':
      return words.tellers(finding.count);
    case 'phase-contradicted':
      return words.phase(outcomes.phase[finding.phase], words.by[finding.by]);
    case 'without-outcome':
      return words.withoutOutcome(outcomes.phase[finding.phase]);
    case 'round-left-open':
      return words.roundOpen(outcomes.phase[finding.phase]);
    case 'record-missing':
      return words.recordMissing(outcomes.phase[finding.phase]);
    case 'rules-of-other-day':
      return words.otherRules(shortDate(finding.date), nameOf(finding.bound), nameOf(finding.ofDay));
    case 'times-disordered':
      return words.times(finding.earlier, finding.later);
    case 'file-changed':
      return words.file;
    case 'signature-breaks-file':
      return words.signature(finding.signer);
    case 'signer-out-of-turn':
      return words.turn(finding.signer, finding.turnOf || words.nobody);
    case 'versions-not-counted':
      return words.versions(finding.version, finding.expected);
    case 'facts-of-other-paper':
      return words.facts;
    case 'figure-differs':
      return words.figure(finding.paper, finding.counted);
    default:
      return impossible(finding);
  }
}

const targetName = (to: ReferenceTarget, { language }: Teller): string => {
  if (to === 'awards') return invariantWords[language].target.awards;
  return uncapitalised(tableName(to, language));
};

const endText = (to: CivilDate | null, open: string): string => (to === null ? open : shortDate(to));

/** What a mark says even where it is no points at all. */
const hundredthsText = (value: number): string => String(value / 100).replace('.', ',');
