import type { AwardId, MatterId, NominationId, PaperId, RoundId } from '#domain/ids.ts';
import type { Acting, MeetingAction } from '#domain/meeting/meeting.ts';
import type { MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import { isSheet, nextSigner, paperKey, type Paper, type PaperSubject } from '#domain/papers/paper.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { CivilDate, ClockTime, Instant } from '#domain/time.ts';
import { countKiosk } from '#domain/voting/kiosk.ts';
import { proposedRecusals } from '#domain/meeting/recusal-proposals.ts';
import type { Round } from '#domain/voting/round.ts';
import { must } from '#build/play-meeting.ts';
import { adoptMinutes, adoptProgramme, electHead } from '#store/assents.ts';
import { callRoll, markAttendance, markDeparture, nameSubstitute } from '#store/attendance.ts';
import { correctName } from '#store/corrections.ts';
import type { Desk } from '#store/desk.ts';
import { closeKiosk, voidKiosk } from '#store/kiosk.ts';
import { answerProposals } from '#store/interests.ts';
import { appoint, editTexts, electTellers, recuse, withdrawRecusal } from '#store/meetings.ts';
import { addNote, changeNote } from '#store/notes.ts';
import { addInSession, liftCondition, setCondition } from '#store/outcomes.ts';
import { enterFromPaper } from '#store/paper-entry.ts';
import { attachScan, attachSignature, freezePaper } from '#store/papers.ts';
import { editMeeting, setAgenda } from '#store/preparation.ts';
import { advanceMeeting, setOutcome } from '#store/progress.ts';
import { noteChallenge, recountBallot } from '#store/recounts.ts';
import { reopenMeeting } from '#store/reopening.ts';
import { setUpBallot } from '#store/ballot-setup.ts';
import { closeBallot, closeHands, correctTimes, openRound, voidRound } from '#store/rounds.ts';
import { settleRules } from '#store/rule-editions.ts';
import { transferMatter } from '#store/transfers.ts';
import { undoLast } from '#store/undo.ts';
import { businessCommands } from './business-commands.ts';
import { allVote } from './kiosk-voters.ts';
import { panelCommands } from './panel-commands.ts';
import { countOf, meetingId, members } from './sample-council.ts';

/** The names that whoever presides and whoever writes put under what neither may do alone. */
export function bothNames({ meeting: { chairId, secretaryId }, members: people }: MeetingRecord) {
  const nameOf = (id: string): string => people.find((member) => member.id === id)?.name ?? '';
  return { chair: nameOf(chairId), secretary: nameOf(secretaryId) };
}

/** A meeting at one moment: what a command finds to work on. */
export interface Moment {
  readonly record: MeetingRecord;
  readonly papers: readonly Paper[];
}

type Answer = Promise<Result<unknown, Refusal>>;

/** One command of the store as somebody gives it, with input that suits the moment if anything does. */
export interface MeetingCommand {
  /** What it is in the table of phases; several where it depends on what is there. */
  readonly actions: readonly MeetingAction[];
  readonly give: (desk: Desk, moment: Moment) => Answer;
}

const at = '10:00' as ClockTime;
const later = '10:30' as ClockTime;
const [chair, , , third, , , , eighth, absent] = members;
if (!chair || !third || !eighth || !absent) throw new Error('The sample council has nine members');
const dissent = { against: 0, abstained: 0 };
const condition = { condition: 'hoàn thiện hồ sơ', due: '2027-01-10' as CivilDate };
const missing = 'none';

const openRoundOf = ({ record }: Moment): Round | undefined => record.rounds.find(({ result }) => result === null);
const roundIdOf = (moment: Moment): RoundId =>
  (openRoundOf(moment) ?? moment.record.rounds[0])?.id ?? (missing as RoundId);
const matterWith = ({ record }: Moment, type: string | null): MatterId =>
  record.matters.find(({ outcome }) => (outcome?.type ?? null) === type)?.id ?? (missing as MatterId);
const lastMatter = ({ record }: Moment) => record.matters.at(-1);
const waiting = ({ record }: Moment): NominationId =>
  (record.matters.findLast(({ outcome }) => outcome === null) ?? record.matters[0])?.nominationId ??
  (missing as NominationId);

/** The next award of which nothing was voted on yet. */
const nextAward = ({ record }: Moment): AwardId =>
  record.nominations.find(
    ({ id, awardId }) =>
      record.matters.some(({ nominationId, outcome }) => nominationId === id && outcome === null) &&
      record.ruleBook.awards.some((award) => award.id === awardId && award.vote.mode === 'hands'),
  )?.awardId ?? ('ldtt' as AwardId);

const freezing =
  (subjectOf: (moment: Moment) => PaperSubject) =>
  async (desk: Desk, moment: Moment): Answer => {
    const subject = subjectOf(moment);
    // Of a vote that never was there are no facts: those of another paper stand in, and must not get through.
    const drawn =
      'roundId' in subject && subject.roundId === missing ? ({ kind: 'attendance-list' } as const) : subject;
    const facts = paperFacts(moment.record, drawn, 1 as Instant);
    return freezePaper(desk, { meetingId, drawn: { subject, facts, bytes: new Uint8Array([1, 2]), anchors: [] } });
  };

const countRecord = ({ record, papers }: Moment): PaperSubject => {
  const keys = new Set(papers.map(({ subject }) => paperKey(subject)));
  const ballots = record.rounds.filter(({ result }) => result?.mode === 'ballot');
  const round = ballots.find(({ id }) => !keys.has(`count-record ${id}`)) ?? ballots[0];
  return { kind: 'count-record', roundId: round?.id ?? (missing as RoundId) };
};

const paperToSign = ({ papers }: Moment): Paper | undefined =>
  papers.find((paper) => !isSheet(paper.subject) && nextSigner(paper)) ?? papers[0];

/** Every command that changes a meeting, by the name under which the store exports it. */
export const meetingCommands: Readonly<Record<string, MeetingCommand>> = {
  appoint: {
    actions: ['prepare', 'vote'],
    give: (desk) => appoint(desk, { meetingId, part: 'chair', memberId: third, at }),
  },
  editMeeting: {
    actions: ['prepare'],
    give: (desk, { record }) => editMeeting(desk, { meetingId, details: { ...record.meeting, place: 'Nơi khác' } }),
  },
  setAgenda: {
    actions: ['prepare'],
    give: (desk, { record }) =>
      setAgenda(desk, {
        meetingId,
        nominationIds: record.matters.map(({ nominationId }) => nominationId).toReversed(),
      }),
  },
  settleRules: {
    actions: ['prepare'],
    give: (desk) =>
      settleRules(desk, {
        meetingId,
        votes: [],
        quorum: { numerator: 3, denominator: 4, comparison: 'at-least' },
        source: 'Quy chế, Điều 5',
      }),
  },
  markAttendance: {
    actions: ['mark-attendance'],
    give: (desk) =>
      markAttendance(desk, { meetingId, marks: [{ memberId: absent, state: 'present', writtenOpinion: false, at }] }),
  },
  markDeparture: {
    actions: ['mark-attendance'],
    give: (desk) => markDeparture(desk, { meetingId, memberId: eighth, at }),
  },
  callRoll: { actions: ['mark-attendance'], give: (desk) => callRoll(desk, { meetingId, at }) },
  nameSubstitute: {
    actions: ['mark-attendance'],
    give: (desk) => nameSubstitute(desk, { meetingId, memberId: absent, substitute: 'Ông Lê Văn Sáu' }),
  },
  ...panelCommands,
  adoptMinutes: { actions: ['vote'], give: (desk) => adoptMinutes(desk, { meetingId, dissent }) },
  ...businessCommands,
  electHead: { actions: ['vote'], give: (desk) => electHead(desk, { meetingId, memberId: chair, dissent }) },
  adoptProgramme: { actions: ['vote'], give: (desk) => adoptProgramme(desk, { meetingId, dissent }) },
  electTellers: {
    actions: ['vote'],
    give: (desk) =>
      electTellers(desk, {
        meetingId,
        tellers: (['head', 'secretary', 'member'] as const).map((part, place) => ({
          part,
          memberId: members[place + 4] ?? chair,
        })),
        dissent,
      }),
  },
  recuse: {
    actions: ['vote'],
    give: (desk, moment) =>
      recuse(desk, { meetingId, nominationId: waiting(moment), memberId: third, reason: 'có liên quan' }),
  },
  answerProposals: {
    actions: ['prepare', 'vote'],
    give: (desk, { record }) => {
      const answers = proposedRecusals(record).map(({ matterId, memberId }) => ({
        matterId,
        memberId,
        concerned: true,
      }));
      return answerProposals(desk, { meetingId, answers });
    },
  },
  withdrawRecusal: {
    actions: ['vote'],
    give: (desk, { record }) => {
      const line = record.recusals[0];
      const [nominationId, memberId] = [line?.nominationId ?? (missing as NominationId), line?.memberId ?? third];
      return withdrawRecusal(desk, { meetingId, nominationId, memberId });
    },
  },
  setUpBallot: {
    actions: ['vote'],
    give: (desk, moment) =>
      setUpBallot(desk, {
        meetingId,
        awardId: nextAward(moment),
        setup: { question: { type: 'choose', most: 1 } },
      }),
  },
  openRound: {
    actions: ['vote'],
    give: (desk, moment) => openRound(desk, { meetingId, awardId: nextAward(moment), openedAt: at }),
  },
  voidRound: {
    actions: ['vote'],
    give: (desk, moment) => voidRound(desk, { meetingId, roundId: roundIdOf(moment), reason: 'mở nhầm' }),
  },
  closeHands: {
    actions: ['vote'],
    give: (desk, moment) =>
      closeHands(desk, { meetingId, roundId: roundIdOf(moment), closedAt: at, count: { takenOut: [] } }),
  },
  closeBallot: {
    actions: ['vote'],
    give: (desk, moment) => {
      const round = openRoundOf(moment);
      const count = countOf(round ?? ({ rows: [] } as unknown as Round));
      return closeBallot(desk, { meetingId, roundId: roundIdOf(moment), closedAt: at, count });
    },
  },
  closeKiosk: {
    actions: ['vote'],
    give: (desk, moment) => {
      const round = openRoundOf(moment);
      const none = { voted: [], count: countOf({ rows: [] } as unknown as Round) };
      const counted = round?.means === 'kiosk' ? must(countKiosk(allVote(round))) : none;
      return closeKiosk(desk, { meetingId, roundId: roundIdOf(moment), closedAt: at, counted });
    },
  },
  voidKiosk: {
    actions: ['vote'],
    give: (desk, moment) => voidKiosk(desk, { meetingId, roundId: roundIdOf(moment), reason: 'máy dừng giữa chừng' }),
  },
  recountBallot: {
    actions: ['recount'],
    give: (desk, { record }) => {
      const round = record.rounds.find(({ result }) => result?.mode === 'ballot');
      return recountBallot(desk, {
        meetingId,
        roundId: round?.id ?? (missing as RoundId),
        closedAt: later,
        count: countOf(round ?? ({ rows: [] } as unknown as Round)),
        reason: 'hai phiếu dính vào nhau',
        askedBy: third,
      });
    },
  },
  noteChallenge: {
    actions: ['note'],
    give: (desk, { record }) =>
      noteChallenge(desk, {
        meetingId,
        roundId: record.rounds.find(({ result }) => result !== null)?.id ?? (missing as RoundId),
        challenge: { memberId: third, text: 'đề nghị xem lại phiếu', answer: 'đã cho xem' },
      }),
  },
  reopenMeeting: {
    actions: ['reopen'],
    give: (desk, { record }) => {
      const names = bothNames(record);
      return reopenMeeting(desk, { meetingId, to: 'in-session', names, reason: 'ghi nhầm một phiếu' });
    },
  },
  correctName: {
    actions: ['correct'],
    give: (desk, { record }) =>
      correctName(desk, {
        meetingId,
        subject: { kind: 'nominee', nomineeId: record.nominees[0]?.id ?? (missing as never) },
        field: 'name',
        after: 'Tên đúng',
        proof: 'Giấy chứng nhận đăng ký doanh nghiệp',
        names: bothNames(record),
      }),
  },
  correctTimes: {
    actions: ['vote'],
    give: (desk, moment) =>
      correctTimes(desk, { meetingId, roundId: roundIdOf(moment), openedAt: at, closedAt: later }),
  },
  addNote: {
    actions: ['note'],
    give: (desk) => addNote(desk, { meetingId, note: { speakerId: third, nominationId: null, text: 'nhất trí' } }),
  },
  // In the room a remark is noted; before and afterwards it is wording.
  changeNote: {
    actions: ['note', 'word'],
    give: (desk, { record }) => {
      const before = record.meeting.notes[0] ?? { speakerId: third, nominationId: null, text: '' };
      return changeNote(desk, { meetingId, index: 0, before, after: { ...before, text: `${before.text} (sửa)` } });
    },
  },
  setOutcome: {
    actions: ['set-outcome'],
    give: (desk, moment) =>
      setOutcome(desk, {
        meetingId,
        matterId: lastMatter(moment)?.id ?? (missing as MatterId),
        outcome: { type: 'deferred', reason: 'đang xem xét' },
      }),
  },
  setCondition: {
    actions: ['set-outcome'],
    give: (desk, moment) =>
      setCondition(desk, { meetingId, matterId: lastMatter(moment)?.id ?? (missing as MatterId), condition }),
  },
  liftCondition: {
    actions: ['set-outcome'],
    give: (desk, moment) => liftCondition(desk, { meetingId, matterId: matterWith(moment, 'approved-on-condition') }),
  },
  addInSession: {
    actions: ['set-outcome'],
    give: (desk) =>
      addInSession(desk, {
        meetingId,
        name: {
          nominee: { kind: 'collective', name: 'Phòng Kế hoạch', unit: 'Ban Quản lý', unitTaxCode: '' },
          awardId: 'giay-khen' as AwardId,
          occasion: 'merit',
          achievement: '',
          condition,
        },
      }),
  },
  transferMatter: {
    actions: ['set-outcome'],
    give: (desk, { record }) => {
      const known = record.nominations.find(({ awardId, nomineeId }) => awardId === 'bang-khen-tinh' && nomineeId);
      const matter = record.matters.find(({ nominationId }) => nominationId === known?.id);
      return transferMatter(desk, {
        meetingId,
        matterId: matter?.id ?? (missing as MatterId),
        awardId: 'giay-khen' as AwardId,
        reason: 'chưa đủ điều kiện',
        consent: '',
      });
    },
  },
  editTexts: { actions: ['word'], give: (desk) => editTexts(desk, { meetingId, texts: { place: 'Phòng họp số 2' } }) },
  'freezePaper of a sheet': { actions: ['freeze-sheet'], give: freezing(() => ({ kind: 'attendance-list' })) },
  'freezePaper of a count record': { actions: ['freeze-count-record'], give: freezing(countRecord) },
  'freezePaper of the minutes': { actions: ['freeze-paper'], give: freezing(() => ({ kind: 'minutes' })) },
  attachSignature: {
    actions: ['sign'],
    give: (desk, moment) => {
      const paper = paperToSign(moment);
      const signer = paper && nextSigner(paper);
      return attachSignature(desk, {
        paperId: paper?.id ?? (missing as PaperId),
        field: signer?.field ?? missing,
        certificateName: signer?.name ?? missing,
        bytes: new Uint8Array([1, 2, 3]),
      });
    },
  },
  attachScan: {
    actions: ['sign'],
    give: (desk, moment) =>
      attachScan(desk, {
        paperId: paperToSign(moment)?.id ?? (missing as PaperId),
        name: 'bien-ban.pdf',
        bytes: new TextEncoder().encode('%PDF-1.7\n%%EOF\n'),
      }),
  },
  advanceMeeting: { actions: ['advance'], give: (desk) => advanceMeeting(desk, { meetingId, endedAt: later }) },
  enterFromPaper: {
    actions: ['enter-from-paper'],
    give: (desk) => enterFromPaper(desk, { meetingId, reason: 'máy tính hỏng' }),
  },
  // What is taken back decides: whoever may do a thing now may take it back now.
  undoLast: {
    actions: ['mark-attendance', 'vote', 'note', 'set-outcome', 'word', 'enter-from-paper'],
    give: (desk) => undoLast(desk, { meetingId }),
  },
};

/**
 * Who gives commands: the chair and the secretary of the council, somebody without office, and whoever presides over the
 * meeting, who has the chair's authority in it whatever his own seat.
 */
export const actors: readonly { readonly name: string; readonly role: Acting; readonly inMeeting: Acting }[] = [
  { name: 'Nguyễn Hữu Thành', role: 'chair', inMeeting: 'chair' },
  { name: 'Đỗ Xuân Trường', role: 'secretary', inMeeting: 'secretary' },
  { name: 'Khách', role: 'other', inMeeting: 'other' },
  { name: 'Nguyễn Hữu Thành', role: 'other', inMeeting: 'chair' },
];
