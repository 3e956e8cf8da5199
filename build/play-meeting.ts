import type { AwardId, MeetingId, MemberId, NominationId, NomineeId } from '#domain/ids.ts';
import { leavesOf } from '#domain/scoring/criteria.ts';
import type { PaperFacts } from '#domain/papers/facts.ts';
import { caseOf, seatsOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import type { Meeting } from '#domain/meeting/meeting.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import type { Paper, PaperSubject, SignatureAnchor } from '#domain/papers/paper.ts';
import type { Mark } from '#domain/scoring/points.ts';
import type { Result } from '#domain/result.ts';
import type { Round } from '#domain/voting/round.ts';
import { awardOf } from '#domain/rules/rule-book.ts';
import type { ClockTime } from '#domain/time.ts';
import { markAttendance } from '#store/attendance.ts';
import type { Desk } from '#store/desk.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import { electTellers, recuse } from '#store/meetings.ts';
import { addNote } from '#store/notes.ts';
import { freezePaper } from '#store/papers.ts';
import { advanceMeeting, setOutcome } from '#store/progress.ts';
import { closeBallot, closeHands, openRound } from '#store/rounds.ts';
import { startSampleCouncil, type SampleCouncil } from '#store/sample.ts';
import { recordScore } from '#store/scoring.ts';
import { shippedCriteriaSets, smallSample } from '#store/shipped.ts';

/** How a paper's facts become bytes: the product's worker in a window, the same renderer called directly elsewhere. */
export type Draw = (
  facts: PaperFacts,
) => Promise<{ readonly bytes: Uint8Array; readonly anchors: readonly SignatureAnchor[] }>;

/** The votes against and the blanks of the sample's ballots; every other row is unanimous. */
const dissent: Readonly<Record<string, { readonly no: number; readonly blank: number }>> = {
  'bang-khen-tinh 1': { no: 0, blank: 1 },
  'bang-khen-tinh 2': { no: 2, blank: 0 },
  'bang-khen-tinh 6': { no: 1, blank: 1 },
  'cstd-co-so 1': { no: 1, blank: 0 },
  'cstd-co-so 4': { no: 2, blank: 1 },
  'co-thi-dua-tinh 2': { no: 1, blank: 0 },
  'co-thi-dua-chinh-phu 0': { no: 0, blank: 1 },
};

/**
 * Plays a sample's meeting, the small one's unless told otherwise, from roll-call to locked texts through the real commands, and freezes its papers:
 * eight of nine present, one written opinion, a recusal, a withdrawal, a show of hands with a row taken out, ballots.
 */
export async function playMeeting(
  desk: Desk,
  draw: Draw,
  said: (line: string) => void,
  sampled: Promise<SampleCouncil> = smallSample(),
): Promise<readonly Paper[]> {
  const sample = await sampled;
  must(await startSampleCouncil(desk, sample));
  const meetingId = sample.meetings[0]?.id as MeetingId;
  const at = clock();
  const read = async (): Promise<MeetingRecord> => {
    const record = await loadMeetingRecord(desk.db, meetingId);
    if (!record) throw new Error('The sample has lost its meeting');
    return record;
  };
  const papers: Paper[] = [];
  const freeze = async (subject: PaperSubject): Promise<void> => {
    const facts = paperFacts(await read(), subject, desk.clock());
    const { bytes, anchors } = await draw(facts);
    papers.push(must(await freezePaper(desk, { meetingId, drawn: { subject, facts, bytes, anchors } })));
    said(`froze ${subject.kind}`);
  };

  must(await advanceMeeting(desk, { meetingId }));
  await freeze({ kind: 'attendance-list' });
  const record = await read();
  const seats = seatsOf(record).map((seat) => seat.memberId);
  await rollCall(desk, meetingId, seats);
  must(await advanceMeeting(desk, { meetingId }));
  said('opened with 8 of 9 present and one written opinion');
  await scoreSheets(
    desk,
    record.meeting,
    seats.filter((_, index) => index !== absentSeat),
  );
  await discuss(desk, record, seats);

  const awards = record.ruleBook.awards
    .filter(({ id }) => record.nominations.some(({ awardId }) => awardId === id))
    .toSorted((a, b) => a.voteOrder - b.voteOrder);
  for (const { id, vote } of awards) if (vote.mode === 'ballot') await freeze({ kind: 'ballot-papers', awardId: id });
  for (const award of awards) {
    const round = must(await openRound(desk, { meetingId, awardId: award.id, openedAt: at() }));
    if (award.vote.mode === 'hands') await countHands(desk, round, at());
    else {
      await countBallots(desk, round, at());
      await freeze({ kind: 'count-record', roundId: round.id });
    }
    said(`voted on ${award.id}: ${round.rows.length} rows`);
  }

  must(await advanceMeeting(desk, { meetingId, endedAt: '11:00' as ClockTime }));
  must(await advanceMeeting(desk, { meetingId }));
  must(await advanceMeeting(desk, { meetingId }));
  said('locked results, locked texts');
  await freeze({ kind: 'minutes' });
  for (const award of awards.toReversed()) {
    if (isProposedFor(await read(), award.id)) await freeze({ kind: 'award-list', awardId: award.id });
  }
  return papers;
}

const absentSeat = 6;

const rollCall = async (desk: Desk, meetingId: MeetingId, seats: readonly MemberId[]): Promise<unknown> =>
  must(
    await markAttendance(desk, {
      meetingId,
      marks: seats.map((memberId, index) => ({
        memberId,
        state: index === absentSeat ? 'absent-excused' : 'present',
        writtenOpinion: index === absentSeat,
      })),
    }),
  );

/** Every member present scores every enterprise; the figures differ by member and leaf, and never exceed a maximum. */
async function scoreSheets(
  desk: Desk,
  { id: meetingId, scoredNomineeIds: nominees }: Meeting,
  members: readonly MemberId[],
): Promise<void> {
  const leaves = leavesOf(shippedCriteriaSets[0]?.criteria ?? []);
  for (const [m, memberId] of members.entries()) {
    for (const [n, nomineeId] of nominees.entries()) {
      for (const [l, leaf] of leaves.entries()) {
        const lost = Math.min(leaf.max, ((m + 2 * n + l) % 4) * 50 + n * 25);
        await recordScoreOf(desk, meetingId, memberId, nomineeId, leaf.code, (leaf.max - lost) as Mark);
      }
    }
  }
}

const recordScoreOf = async (
  desk: Desk,
  meetingId: MeetingId,
  memberId: MemberId,
  nomineeId: NomineeId,
  criterion: string,
  mark: Mark,
): Promise<unknown> => must(await recordScore(desk, { meetingId, memberId, nomineeId, criterion, mark }));

async function discuss(desk: Desk, record: MeetingRecord, seats: readonly MemberId[]): Promise<void> {
  const meetingId = record.meeting.id;
  const [, standing, , office, union, investment, , planning] = seats as [
    MemberId,
    MemberId,
    MemberId,
    MemberId,
    MemberId,
    MemberId,
    MemberId,
    MemberId,
  ];
  const matterOf = (awardId: string, index: number) =>
    record.matters.filter((matter) => caseOf(record, matter.nominationId).nomination.awardId === awardId)[index];
  must(
    await addNote(desk, {
      meetingId,
      note: {
        speakerId: standing,
        nominationId: null,
        text: 'đề nghị ghi rõ số liệu nộp ngân sách của các doanh nghiệp vào tờ trình',
      },
    }),
  );
  must(
    await addNote(desk, {
      meetingId,
      note: {
        speakerId: planning,
        nominationId: null,
        text: 'đề nghị Thư ký đối chiếu kết quả quan trắc nước thải quý IV trước khi trình',
      },
    }),
  );
  const withdrawn = matterOf('giay-khen', 1);
  if (!withdrawn) throw new Error('The sample has no second commendation');
  must(
    await setOutcome(desk, {
      meetingId,
      matterId: withdrawn.id,
      outcome: { type: 'withdrawn', letter: 'Công văn số 86/CV-TL ngày 14/12/2026' },
    }),
  );
  const conflicted = matterOf('bang-khen-tinh', 1);
  must(
    await recuse(desk, {
      meetingId,
      nominationId: conflicted?.nominationId as NominationId,
      memberId: investment,
      reason: 'có người thân là lãnh đạo doanh nghiệp được đề nghị',
    }),
  );
  must(
    await electTellers(desk, {
      meetingId,
      tellers: [
        { memberId: office, part: 'head' },
        { memberId: union, part: 'secretary' },
        { memberId: planning, part: 'member' },
      ],
    }),
  );
}

/** The whole list at once; in a list of three, one row is taken out with one vote against. */
const countHands = async (desk: Desk, round: Round, closedAt: ClockTime): Promise<unknown> => {
  const third = round.rows[2];
  const takenOut = third ? [{ nominationId: third.nominationId, against: 1, abstained: 1 }] : [];
  return must(await closeHands(desk, { meetingId: round.meetingId, roundId: round.id, closedAt, count: { takenOut } }));
};

const countBallots = async (desk: Desk, round: Round, closedAt: ClockTime): Promise<unknown> => {
  const present = round.roll.present.length;
  const opinions = round.roll.writtenOpinions.length;
  const valid = present + opinions;
  const rows = round.rows.map(({ nominationId }, index) => {
    const { no, blank } = dissent[`${round.awardId} ${index}`] ?? { no: 0, blank: 0 };
    return { nominationId, yes: valid - no - blank, no, blank, invalidRow: 0 };
  });
  const count = {
    printed: present + 2,
    issued: present,
    spoiled: 0,
    unused: 2,
    returned: present,
    opinions,
    valid,
    invalid: 0,
    invalidReason: '',
    rows,
  };
  return must(await closeBallot(desk, { meetingId: round.meetingId, roundId: round.id, closedAt, count }));
};

const isProposedFor = (record: MeetingRecord, awardId: AwardId): boolean =>
  record.matters.some(
    ({ outcome, nominationId }) =>
      outcome?.type === 'approved' &&
      awardOf(record.ruleBook, awardId).id === caseOf(record, nominationId).nomination.awardId,
  );

/** Eight o'clock and a quarter of an hour at every look. */
function clock(): () => ClockTime {
  let minutes = 8 * 60;
  return () => {
    minutes += 12;
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}` as ClockTime;
  };
}

/** The value of a command that the sample knows to succeed. */
export function must<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
