import type { IntakeRow } from '#domain/intake/import-plan.ts';
import { emptyTemplateRow } from '#domain/intake/template-row.ts';
import type { MeetingId, MemberId } from '#domain/ids.ts';
import { caseOf, type MeetingRecord } from '#domain/meeting/meeting-record.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import type { PaperSubject } from '#domain/papers/paper.ts';
import { leavesOf } from '#domain/scoring/criteria.ts';
import type { Mark } from '#domain/scoring/points.ts';
import type { CivilDate, ClockTime } from '#domain/time.ts';
import type { Round } from '#domain/voting/round.ts';
import { must } from '#build/play-meeting.ts';
import { markAttendance } from '#store/attendance.ts';
import type { Desk } from '#store/desk.ts';
import { importNominations } from '#store/intake.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import { editTexts, electTellers } from '#store/meetings.ts';
import { freezePaper } from '#store/papers.ts';
import { advanceMeeting } from '#store/progress.ts';
import { closeBallot, closeHands, openRound, voidRound } from '#store/rounds.ts';
import { startSampleCouncil, type SampleCouncil } from '#store/sample.ts';
import { recordScore } from '#store/scoring.ts';

const time = (text: string): ClockTime => text as ClockTime;

/**
 * A secretary who never stops: each call does one deed that the state of the meeting allows, picked by chance, and says
 * which. Scoring, imports, votes, frozen papers and locks come in turn; a meeting that is locked is worded on.
 */
export function worker(desk: Desk, sample: SampleCouncil, random: (below: number) => number): () => Promise<string> {
  const meetingId = sample.meetings[0]?.id as MeetingId;
  const leaves = leavesOf(sample.criteriaSets[0]?.criteria ?? []);
  const pick = <Value>(values: readonly Value[]): Value => values[random(values.length)]!;

  const scores = async ({ meeting }: MeetingRecord): Promise<string> => {
    const leaf = pick(leaves);
    must(
      await recordScore(desk, {
        meetingId,
        memberId: pick(sample.members).id,
        nomineeId: pick(meeting.scoredNomineeIds),
        criterion: leaf.code,
        mark: random(leaf.max + 1) as Mark,
      }),
    );
    return 'scored';
  };

  const imports = async (): Promise<string> => {
    // Mostly short lists, now and then one whose entry has two parts.
    const rows = Array.from({ length: 20 + random(random(5) === 0 ? 600 : 60) }, (): IntakeRow => ({
      row: {
        ...emptyTemplateRow,
        salutation: 'Bà',
        name: `Trần Thị ${desk.newId<'nominee'>()}`,
        unit: 'Công ty TNHH Sao Mai',
        award: 'Giấy khen',
      },
      receivedOn: '2026-12-01' as CivilDate,
    }));
    must(await importNominations(desk, { rows, year: 2026 }));
    return 'imported';
  };

  const freezes = async (record: MeetingRecord, subject: PaperSubject): Promise<string> => {
    const facts = paperFacts(record, subject, desk.clock());
    const bytes = crypto.getRandomValues(new Uint8Array(20_000 + random(40_000)));
    bytes.set(new TextEncoder().encode('%PDF-1.7\n'));
    must(await freezePaper(desk, { meetingId, drawn: { subject, facts, bytes, anchors: [] } }));
    return 'froze';
  };

  const counts = async (round: Round): Promise<string> => {
    const closedAt = time('09:00');
    if (random(6) === 0) {
      must(await voidRound(desk, { meetingId, roundId: round.id, reason: 'mở nhầm' }));
      return 'voided';
    }
    if (round.rule.mode === 'hands') {
      must(await closeHands(desk, { meetingId, roundId: round.id, closedAt, count: { takenOut: [] } }));
      return 'counted hands';
    }
    const [present, opinions] = [round.roll.present.length, round.roll.writtenOpinions.length];
    const valid = present + opinions;
    const rows = round.rows.map(({ nominationId }) => {
      const no = random(2);
      return { nominationId, yes: valid - no, no, blank: 0, invalidRow: 0 };
    });
    const papers = { printed: present + 2, issued: present, spoiled: 0, unused: 2, returned: present };
    must(
      await closeBallot(desk, {
        meetingId,
        roundId: round.id,
        closedAt,
        count: { ...papers, opinions, valid, invalid: 0, invalidReason: '', rows },
      }),
    );
    return 'counted ballots';
  };

  const elects = async (): Promise<string> => {
    const tellers: readonly MemberId[] = sample.members.slice(3, 6).map(({ id }) => id);
    const parts = ['head', 'secretary', 'member'] as const;
    must(
      await electTellers(desk, { meetingId, tellers: tellers.map((memberId, i) => ({ memberId, part: parts[i]! })) }),
    );
    return 'elected';
  };

  const leads = async (record: MeetingRecord): Promise<string> => {
    if (record.meeting.tellers.length === 0) return elects();
    const round = record.rounds.find(({ result }) => result === null);
    if (round) return counts(round);
    const papers = await desk.db.papers.where({ meetingId }).toArray();
    const unfrozen = record.rounds.find(
      ({ id, rule }) =>
        rule.mode === 'ballot' &&
        !papers.some(({ subject }) => subject.kind === 'count-record' && subject.roundId === id),
    );
    if (unfrozen) return freezes(record, { kind: 'count-record', roundId: unfrozen.id });
    const open = record.matters.filter(({ outcome }) => outcome === null);
    if (open.length > 0) {
      const awards = open.map(({ nominationId }) => caseOf(record, nominationId).nomination.awardId);
      const award = record.ruleBook.awards
        .filter(({ id }) => awards.includes(id))
        .toSorted((a, b) => a.voteOrder - b.voteOrder)[0]!;
      must(await openRound(desk, { meetingId, awardId: award.id, openedAt: time('08:30') }));
      return 'opened';
    }
    must(await advanceMeeting(desk, { meetingId, endedAt: time('11:00') }));
    return 'closed';
  };

  const opens = async (): Promise<string> => {
    must(
      await markAttendance(desk, {
        meetingId,
        marks: sample.members.map(({ id }, index) => ({
          memberId: id,
          state: index === 6 ? 'absent-excused' : 'present',
          writtenOpinion: index === 6,
        })),
      }),
    );
    must(await advanceMeeting(desk, { meetingId }));
    return 'opened the meeting';
  };

  const words = async (): Promise<string> => {
    const purpose = `xét, đề nghị khen thưởng năm 2026, lần ${random(1_000_000)}`;
    must(await editTexts(desk, { meetingId, texts: { purpose } }));
    return 'worded';
  };

  return async () => {
    const record = await loadMeetingRecord(desk.db, meetingId);
    if (!record) {
      must(await startSampleCouncil(desk, sample));
      return 'started';
    }
    const chance = random(10);
    switch (record.meeting.phase) {
      case 'preparing':
        if (chance < 6) return scores(record);
        if (chance < 8) return imports();
        must(await advanceMeeting(desk, { meetingId }));
        return 'convened';
      case 'convened':
        return chance < 3 ? scores(record) : opens();
      case 'in-session':
        return chance < 5 ? scores(record) : leads(record);
      case 'closed':
      case 'results-locked':
        if (chance < 5) return words();
        must(await advanceMeeting(desk, { meetingId }));
        return 'locked';
      case 'texts-locked':
      case 'signed':
      case 'archived':
        return imports();
      default:
        throw new Error('No such phase');
    }
  };
}
