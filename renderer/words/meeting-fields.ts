import type { Away, Roll } from '#domain/meeting/attendance.ts';
import type { Circulation, Moment, Reply } from '#domain/meeting/circulation.ts';
import type { CorrectedField, CorrectedSubject } from '#domain/meeting/correction.ts';
import type {
  Assent,
  Cleared,
  Deadline,
  Meeting,
  MeetingKind,
  MeetingNote,
  PaperEntry,
  OpeningRoll,
  ProgrammeItem,
  Reopening,
  Teller,
} from '#domain/meeting/meeting.ts';
import type { Outcome, OutcomeCondition } from '#domain/meeting/outcome.ts';
import type { SittingRoll } from '#domain/meeting/sitting.ts';
import type { Succession } from '#domain/meeting/succession.ts';
import type { MeetingWording } from '#domain/meeting/wording.ts';
import { inFavour, type Business, type ConsideredInitiative, type OwnVote } from '#domain/meeting/business.ts';
import type { BallotSetup } from '#domain/voting/ballot-setup.ts';
import type { HeadBallot } from '#domain/voting/head-ballot.ts';
import type { PaperScan, PaperSignature } from '#domain/papers/paper.ts';
import type { RecordRows, RecordTable } from '#domain/records.ts';
import type { VoteRule } from '#domain/rules/rule-book.ts';
import { shortDate } from '#domain/time.ts';
import type {
  BallotMeans,
  BallotValidity,
  Challenge,
  Question,
  Recount,
  RoundResult,
  RoundRow,
  StruckRow,
} from '#domain/voting/round.ts';
import { afterwardsWords } from './afterwards-words.ts';
import { attendanceWords } from './attendance-words.ts';
import { businessWords } from './business-words.ts';
import type { CouncilTable } from './council-fields.ts';
import {
  count,
  day,
  lines,
  moment,
  momentText,
  named,
  namedAll,
  oneOf,
  text,
  told,
  untold,
  yesNo,
  type FieldsOf,
  type Teller as FieldTeller,
} from './field-kinds.ts';
import type { Language } from './bilingual.ts';
import { circulationWords } from './circulation-words.ts';
import { fieldSentences } from './field-sentences.ts';
import { kioskWords } from './kiosk-words.ts';
import { meetingRoomWords } from './meeting-room-words.ts';
import { meetingWords } from './meeting-words.ts';
import type { DossierTable } from './dossier-fields.ts';
import type { RegistryTable } from './registry-fields.ts';
import { decisions, marksField, type ScoringFieldTable } from './scoring-fields.ts';
import type { YearTable } from './year-fields.ts';
import { roundWords } from './round-words.ts';
import { ruleWords, thresholdOfBase } from './rule-words.ts';

const correctedFields = { vi: afterwardsWords.vi.field, en: afterwardsWords.en.field };
const ofMeeting = named('Phiên họp', 'Meeting');
const nomination = named('Trường hợp đề nghị', 'Nomination');
const member = named('Thành viên', 'Member');
const phases = { vi: meetingWords.vi.phase, en: meetingWords.en.phase };
const kinds = { vi: meetingWords.vi.kind, en: meetingWords.en.kind };
const means = { vi: kioskWords.vi.means, en: kioskWords.en.means };
const validities = { vi: roundWords.vi.validity, en: roundWords.en.validity };
const states = { vi: meetingWords.vi.attendance, en: meetingWords.en.attendance };

const tellers = told<readonly Teller[]>('Tổ kiểm phiếu', 'Tellers', (value, { nameOf, language }) =>
  value.map(({ memberId, part }) => `${nameOf(memberId)} (${meetingRoomWords[language].teller[part]})`),
);

/** The fields of meetings and of everything in them. */
export const meetingFields: {
  readonly [
    Table in Exclude<RecordTable, CouncilTable | RegistryTable | YearTable | DossierTable | ScoringFieldTable>
  ]: FieldsOf<RecordRows[Table]>;
} = {
  meetings: {
    councilId: named('Hội đồng', 'Council'),
    kind: oneOf<MeetingKind>('Hình thức họp', 'Kind', kinds),
    deadline: told<Deadline>('Hạn gửi ý kiến', 'Replies by', ({ date, time }) => [`${time} ${shortDate(date)}`]),
    enteredFromPaper: told<PaperEntry>('Nhập từ giấy', 'Entered from paper', ({ on, reason }) => [
      shortDate(on),
      reason,
    ]),
    circulation: told<Circulation>('Lấy ý kiến bằng văn bản', 'Circulation', (circulation, { language }) =>
      circulationLines(circulation, language),
    ),
    title: text('Tên phiên họp', 'Title'),
    purpose: text('Nội dung', 'Purpose'),
    year: count('Năm xét', 'Year'),
    date: day('Ngày họp', 'Day'),
    opensAt: text('Giờ mời họp', 'Called for'),
    openedAt: text('Khai mạc lúc', 'Opened at'),
    endedAt: text('Kết thúc lúc', 'Ended at'),
    place: text('Địa điểm', 'Place'),
    phase: oneOf<Meeting['phase']>('Bước', 'Phase', phases),
    ruleBookId: named('Quy định áp dụng', 'Rules in force'),
    chairId: named('Chủ trì', 'Presiding'),
    secretaryId: named('Thư ký', 'Secretary'),
    sittings: told<readonly SittingRoll[]>('Điểm danh ngày họp tiếp', 'Rolls of further days', (sittings, { nameOf }) =>
      sittings.map(({ on, at, present }) => `${shortDate(on)} ${at}: ${present.map(nameOf).join(', ')}`),
    ),
    successions: told<readonly Succession[]>(
      'Đổi người chủ trì, thư ký trong phiên họp',
      'Taken over during the meeting',
      (successions, { nameOf, language }) =>
        successions.map(({ part, from, at }) => attendanceWords[language].until[part](nameOf(from), at)),
    ),
    opening: told<OpeningRoll>(
      'Điểm danh khi khai mạc',
      'Roll at the opening',
      ({ seats, lines: roll }, { language }) => [
        fieldSentences[language].roll(
          seats.length,
          roll.filter(({ state }) => state === 'present').length,
          roll.filter(({ writtenOpinion }) => writtenOpinion).length,
        ),
      ],
    ),
    openedDespite: text('Khai mạc khi chưa đủ số, lý do', 'Opened without quorum because'),
    tellers,
    ballotSetups: told<readonly BallotSetup[]>(
      'Cách bỏ phiếu đã định',
      'Ballots set up',
      (setups, { nameOf, language }) =>
        setups.map(({ awardId, question, only = [], together = [] }) =>
          [
            [awardId, ...together].map(nameOf).join(', '),
            fieldSentences[language].question(question.type === 'choose' ? question.most : null),
            ...only.map(nameOf),
          ].join('; '),
        ),
    ),
    criteriaSetId: named('Bảng tiêu chí', 'Criteria set'),
    sheetsTwice: yesNo('Nhập phiếu chấm hai lần', 'Sheets typed twice'),
    panelTies: decisions,
    scoredNomineeIds: namedAll('Đơn vị được chấm điểm', 'Scored units'),
    guests: lines('Khách mời', 'Guests'),
    programme: told<readonly ProgrammeItem[]>('Chương trình', 'Programme', (items, { language }) =>
      items.map(({ title, minutes }) => fieldSentences[language].item(title, minutes)),
    ),
    assents: told<readonly Assent[]>(
      'Biểu quyết của phiên họp',
      'Votes on the meeting’s business',
      (value, { language }) => value.map((assent) => fieldSentences[language].assent(assent)),
    ),
    nextHeadId: named('Cụm trưởng khóa sau', 'Next head of the cluster'),
    headBallots: told<readonly HeadBallot[]>(
      'Phiếu bầu Cụm trưởng',
      'Ballots on the next head',
      (ballots, { nameOf, language }) =>
        ballots.flatMap(({ rows }) =>
          rows.map(({ memberId, votes }) => businessWords[language].head.row(nameOf(memberId), votes)),
        ),
    ),
    business: told<readonly Business[]>('Nội dung của Cụm', 'Business of the cluster', (items, { nameOf, language }) =>
      items.flatMap(({ kind, said, vote }) => [
        businessWords[language].kind[kind] + ownVoteText(vote, language),
        ...said.map(({ memberId, text: line }) => (memberId === null ? line : `${nameOf(memberId)}: ${line}`)),
      ]),
    ),
    initiatives: told<readonly ConsideredInitiative[]>(
      'Sáng kiến đưa ra xét',
      'Initiatives considered',
      (items, { language }) => items.map(({ title, vote }) => title + ownVoteText(vote, language)),
    ),
    wording: told<MeetingWording>('Câu chữ của văn bản', 'Wording of the papers', (wording, { language }) =>
      fieldSentences[language].wording(wording),
    ),
    notes: told<readonly MeetingNote[]>('Ý kiến thảo luận', 'Remarks', (notes, { nameOf, language }) =>
      notes.map(({ speakerId, nominationId, text: said, different }) =>
        [
          nameOf(speakerId),
          ...(nominationId === null ? [] : [nameOf(nominationId)]),
          ...(different ? [meetingRoomWords[language].notes.different] : []),
          said,
        ].join(': '),
      ),
    ),
    reopenings: told<readonly Reopening[]>('Mở lại phiên họp', 'Reopened', (reopenings, { nameOf, language }) =>
      reopenings.map(({ at, chairId, secretaryId, reason }) =>
        afterwardsWords[language].reopened(momentText(at), nameOf(chairId), nameOf(secretaryId), reason),
      ),
    ),
  },
  attendances: {
    meetingId: ofMeeting,
    memberId: member,
    state: oneOf('Điểm danh', 'Attendance', states),
    writtenOpinion: yesNo('Gửi ý kiến bằng văn bản', 'Written opinion'),
    arrivedAt: text('Đến lúc', 'Came at'),
    away: told<readonly Away[]>('Vắng giữa phiên', 'Out of the room', (times) =>
      times.map(({ from, to }) => `${from} – ${to}`),
    ),
    leftAt: text('Ra về lúc', 'Left at'),
    substitute: text('Người dự thay', 'Substitute'),
    substituteVotes: yesNo('Người dự thay được biểu quyết', 'Substitute votes'),
  },
  matters: {
    meetingId: ofMeeting,
    nominationId: nomination,
    order: count('Thứ tự', 'Order'),
    addedInSession: yesNo('Bổ sung tại phiên họp', 'Brought up in the room'),
    onCondition: told<OutcomeCondition>('Điều kiện', 'Condition', conditionText),
    cleared: told<readonly Cleared[]>('Không liên quan, vẫn bỏ phiếu', 'Not concerned, votes', (value, { nameOf }) =>
      value.map(({ memberId, reason }) => `${nameOf(memberId)}: ${reason}`),
    ),
    outcome: told<Outcome>('Kết quả', 'Outcome', outcomeText),
  },
  recusals: {
    meetingId: ofMeeting,
    nominationId: nomination,
    memberId: member,
    reason: text('Lý do', 'Reason'),
  },
  sheets: {
    meetingId: ofMeeting,
    memberId: named('Người chấm', 'Scored by'),
    nomineeId: named('Đơn vị được chấm', 'Scored unit'),
    marks: marksField,
    enteredBy: told<readonly string[]>('Người nhập', 'Typed by', (names) => names),
  },
  rounds: {
    meetingId: ofMeeting,
    awardId: named('Danh hiệu, hình thức', 'Award'),
    number: count('Lượt', 'Vote'),
    rule: told<VoteRule>('Cách biểu quyết', 'How the vote is taken', ({ mode, threshold, base }, { language }) => [
      `${ruleWords[language].mode[mode]}, ${thresholdOfBase(threshold, base, language)}`,
    ]),
    question: told<Question>('Câu hỏi', 'Question', (question, { language }) => [
      fieldSentences[language].question(question.type === 'choose' ? question.most : null),
    ]),
    follows: named('Bỏ phiếu lại của lượt', 'Repeats'),
    reason: text('Lý do bỏ phiếu lại', 'Why voted again'),
    means: oneOf<BallotMeans>('Bỏ phiếu bằng', 'Ballots given', means),
    sharedPaper: named('Chung phiếu với lượt', 'On one paper with'),
    validity: oneOf<BallotValidity>('Phiếu có dòng sai', 'A wrong row', validities),
    roll: told<Roll>('Thành viên của lượt', 'Roll of the vote', (roll, { language }) => [
      fieldSentences[language].roll(roll.members.length, roll.present.length, roll.writtenOpinions.length),
    ]),
    rows: told<readonly RoundRow[]>('Danh sách xét', 'List', (rows, { nameOf, language }) =>
      rows.map(({ nominationId, number, recused }) => {
        const line = `${number}. ${nameOf(nominationId)}`;
        return recused.length === 0 ? line : fieldSentences[language].recused(line, recused.map(nameOf).join(', '));
      }),
    ),
    struck: told<readonly StruckRow[]>('Dòng đã gạch trên phiếu', 'Struck lines of the paper', (rows) =>
      rows.map(({ number, nominee }) => (nominee === null ? `${number}.` : `${number}. ${nominee}`)),
    ),
    tellers,
    on: day('Ngày bỏ phiếu', 'Voted on'),
    openedAt: text('Bắt đầu lúc', 'Begun at'),
    result: told<RoundResult>('Kết quả kiểm phiếu', 'Count', resultLines),
    recounts: told<readonly Recount[]>('Kiểm phiếu lại', 'Counted again', (recounts, { nameOf, language }) =>
      recounts.map(({ closedAt, askedBy, reason }) =>
        afterwardsWords[language].recounted(closedAt, nameOf(askedBy), reason),
      ),
    ),
    challenges: told<readonly Challenge[]>(
      'Ý kiến về kết quả kiểm phiếu',
      'Objections to the count',
      (challenges, { nameOf, language }) =>
        challenges.map(({ memberId, text: said, answer }) =>
          afterwardsWords[language].objected(nameOf(memberId), said, answer),
        ),
    ),
  },
  corrections: {
    meetingId: ofMeeting,
    subject: told<CorrectedSubject>('Đính chính cho', 'Of whom', (subject, { nameOf }) => [
      nameOf(subject.kind === 'nominee' ? subject.nomineeId : subject.memberId),
    ]),
    field: oneOf<CorrectedField>('Nội dung đính chính', 'What', correctedFields),
    before: text('Đã ghi', 'Was'),
    after: text('Đính chính thành', 'Is'),
    proof: text('Căn cứ', 'Proof'),
    chairId: named('Chủ trì', 'Presiding'),
    secretaryId: named('Thư ký', 'Secretary'),
    on: day('Ngày đính chính', 'On'),
    at: untold,
  },
  replies: {
    meetingId: ofMeeting,
    memberId: member,
    received: told<Moment>('Nhận lúc', 'Received', ({ date, time }) => [`${time} ${shortDate(date)}`]),
    answers: told<Reply['answers']>('Trả lời', 'Answers', (given, { nameOf, language }) =>
      given.map(({ nominationId, answer }) => `${nameOf(nominationId)}: ${circulationWords[language].answer[answer]}`),
    ),
    opinion: text('Ý kiến khác', 'Other opinion'),
    lateNote: text('Lý do gửi sau hạn', 'Why it came late'),
    scan: told<PaperScan>('Bản chụp, bản quét', 'Scan', ({ name, at }) => [`${name}, ${momentText(at)}`]),
  },
  papers: {
    meetingId: ofMeeting,
    subject: untold,
    version: count('Bản', 'Version'),
    facts: untold,
    fileId: untold,
    anchors: untold,
    appVersion: text('Phiên bản Bảng Vàng', 'Version of Bảng Vàng'),
    frozenAt: moment('Chốt lúc', 'Frozen at'),
    signatures: told<readonly PaperSignature[]>('Chữ ký số', 'Digital signatures', (signatures, { nameOf }) =>
      signatures.map(
        ({ memberId, certificateName, at }) => `${nameOf(memberId)} (${certificateName}), ${momentText(at)}`,
      ),
    ),
    scan: told<PaperScan>('Bản quét đã ký', 'Scan of the signed copy', ({ name, at }) => [
      `${name}, ${momentText(at)}`,
    ]),
  },
};

function conditionText({ condition, due }: OutcomeCondition, { language }: FieldTeller): readonly string[] {
  return [fieldSentences[language].condition(condition, shortDate(due))];
}

function outcomeText(outcome: Outcome, teller: FieldTeller): readonly string[] {
  const word = meetingWords[teller.language].outcome[outcome.type];
  if (outcome.type === 'approved-on-condition') return [[word, ...conditionText(outcome, teller)].join(': ')];
  if (outcome.type === 'transferred')
    return [
      fieldSentences[teller.language].transferred(word, teller.nameOf(outcome.to), outcome.reason, outcome.consent),
    ];
  if (outcome.type === 'already-decided') return [`${word}: ${outcome.decision}, ${shortDate(outcome.date)}`];
  const why = outcome.type === 'withdrawn' ? outcome.letter : 'reason' in outcome ? outcome.reason : '';
  return [why ? `${word}: ${why}` : word];
}

/** Only what the papers of the vote say: sums by row, never who. */
function resultLines(result: RoundResult, { nameOf, language }: FieldTeller): readonly string[] {
  const words = fieldSentences[language];
  const closed = words.closedAt(result.closedAt);
  if (result.mode === 'hands') {
    const { takenOut } = result.count;
    const apart = takenOut.map(({ nominationId, against, abstained }) =>
      words.hands(nameOf(nominationId), against, abstained),
    );
    return [closed, ...(apart.length === 0 ? [words.unanimous] : apart)];
  }
  if (result.mode === 'circulation') {
    const { sent, received, rows } = result.count;
    return [
      closed,
      circulationWords[language].receivedOf(received, sent),
      ...rows.map(({ nominationId, yes, no, noOpinion }) => words.row(nameOf(nominationId), yes, no, noOpinion, 0)),
    ];
  }
  const { valid, invalid, rows, unmarked } = result.count;
  return [
    closed,
    words.papers(valid, invalid),
    ...(result.voted ? [kioskWords[language].votedOnLaptop(result.voted.map(nameOf).join(', '))] : []),
    ...rows.map(({ nominationId, yes, no, blank, invalidRow }) =>
      unmarked === undefined
        ? words.row(nameOf(nominationId), yes, no, blank, invalidRow)
        : words.chosen(nameOf(nominationId), yes),
    ),
  ];
}

function circulationLines(circulation: Circulation, language: Language) {
  const { happenedOn, happenedAt, proof, consent, closedOn, extensions } = circulation;
  const words = circulationWords[language];
  return [
    ...[happenedOn === null ? '' : shortDate(happenedOn), happenedAt, proof].filter(Boolean),
    ...(consent === '' ? [] : [`${words.consent}: ${consent}`]),
    ...extensions.map(({ from, reason }) => words.extendedFrom(from.time, shortDate(from.date), reason)),
    ...(closedOn === null ? [] : [`${words.closedOn}: ${shortDate(closedOn)}`]),
  ];
}

const ownVoteText = (vote: OwnVote | null, language: Language): string =>
  vote === null ? '' : `: ${businessWords[language].agreed(inFavour(vote), vote.present)}`;
