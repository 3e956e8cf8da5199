import Dexie from 'dexie';
import { caseOf, seatOf } from '#domain/meeting/meeting-record.ts';
import { proposedRecusals } from '#domain/meeting/recusal-proposals.ts';
import { paperFacts, papersToFreeze } from '#domain/papers/paper-facts.ts';
import type { AwardId } from '#domain/ids.ts';
import type { PaperSubject } from '#domain/papers/paper.ts';
import type { CivilDate, ClockTime, Instant } from '#domain/time.ts';
import { countKiosk } from '#domain/voting/kiosk.ts';
import { must } from '#build/play-meeting.ts';
import { parseRows } from '#store/journal.ts';
import { putInitiative, voteOnInitiative } from '#store/business.ts';
import { closeKiosk } from '#store/kiosk.ts';
import { answerProposals, recordInterest } from '#store/interests.ts';
import { recuse } from '#store/meetings.ts';
import { addNote } from '#store/notes.ts';
import { setCondition } from '#store/outcomes.ts';
import { freezePaper } from '#store/papers.ts';
import { advanceMeeting, setOutcome } from '#store/progress.ts';
import { reopenMeeting } from '#store/reopening.ts';
import { closeBallot, closeHands, openRound } from '#store/rounds.ts';
import { recordScore, recordScores } from '#store/scoring.ts';
import { askSecondEntry, typeAgain } from '#store/sheet-checks.ts';
import type { Desk } from '#store/desk.ts';
import { leavesOf } from '#domain/scoring/criteria.ts';
import type { Mark } from '#domain/scoring/points.ts';
import { allVote } from './kiosk-voters.ts';
import { at, comeLate, comePresent, countOf, desk, elect, meetingId, members, open, record } from './sample-council.ts';

const advance = async (): Promise<void> => {
  must(await advanceMeeting(desk, { meetingId, endedAt: '11:00' as ClockTime }));
};

async function freeze(subject: PaperSubject): Promise<void> {
  const facts = paperFacts(await record(), subject, desk.clock());
  must(await freezePaper(desk, { meetingId, drawn: { subject, facts, bytes: new Uint8Array([1, 2]), anchors: [] } }));
}

/**
 * The moments of one meeting, from its preparation to the archive, each led up to by the product's own commands: in session
 * before, during and after a show of hands and a ballot, and once everything is decided.
 */
export async function* moments(): AsyncGenerator<string> {
  await tiesMember();
  await freeze({ kind: 'attendance-list' });
  yield 'in preparation';
  await typedTwice();
  yield 'in preparation, a sheet typed twice and not alike';
  await advance();
  yield 'convened, nobody marked';
  await comePresent(8);
  yield 'convened, the roll called';
  await advance();
  must((await elect()) as never);
  must(await addNote(desk, { meetingId, note: { speakerId: members[1]!, nominationId: null, text: 'nhất trí' } }));
  // What a decision recognises later was put forward and carried in the room.
  const initiative = {
    title: 'Số hóa hồ sơ',
    scope: 'base',
    authors: [{ name: 'Trịnh Văn Số', unit: '', share: 100 }],
  } as const;
  must(await putInitiative(desk, { meetingId, initiative }));
  const dissent = { against: 0, abstained: 0 };
  must(await voteOnInitiative(desk, { meetingId, title: initiative.title, mode: 'hands', dissent }));
  const { matters } = await record();
  const [first] = matters;
  must(
    await recuse(desk, { meetingId, nominationId: first!.nominationId, memberId: members[5]!, reason: 'có liên quan' }),
  );
  yield 'opened, nothing voted';
  await scoredAlike();
  yield 'two enterprises scored alike';
  const hands = await open('ldtt');
  yield 'during a show of hands';
  must(await closeHands(desk, { meetingId, roundId: hands.id, closedAt: at, count: { takenOut: [] } }));
  must(
    await setCondition(desk, {
      meetingId,
      matterId: first!.id,
      condition: { condition: 'hoàn thiện hồ sơ', due: '2027-01-10' as CivilDate },
    }),
  );
  yield 'after a show of hands';
  const ballot = await open('cstd-co-so' satisfies string);
  yield 'during a ballot';
  must(await closeBallot(desk, { meetingId, roundId: ballot.id, closedAt: at, count: countOf(ballot) }));
  yield 'after a ballot';
  await freeze({ kind: 'count-record', roundId: ballot.id });
  // The last one comes in, so that no written opinion counts any more.
  must((await comeLate()) as never);
  // Whoever the register ties to an enterprise is asked before its vote.
  const asked = proposedRecusals(await record());
  must(await answerProposals(desk, { meetingId, answers: asked.map((one) => ({ ...one, concerned: false })) }));
  const awardId = 'bang-khen-tinh' as AwardId;
  const kiosk = must(await openRound(desk, { meetingId, awardId, openedAt: at, means: 'kiosk' }));
  yield 'during a ballot on the laptop';
  const counted = must(countKiosk(allVote(kiosk)));
  must(await closeKiosk(desk, { meetingId, roundId: kiosk.id, closedAt: at, counted }));
  yield 'after a ballot on the laptop';
  await freeze({ kind: 'count-record', roundId: kiosk.id });
  for (const { id, outcome } of (await record()).matters) {
    if (outcome) continue;
    must(await setOutcome(desk, { meetingId, matterId: id, outcome: { type: 'deferred', reason: 'chờ hồ sơ' } }));
  }
  yield 'everything decided';
  await advance();
  yield 'closed';
  await goOnNextDay();
  yield 'on a further day, its roll not called';
  await advance();
  await advance();
  yield 'results locked';
  await advance();
  yield 'texts locked, no paper frozen';
  for (const subject of papersToFreeze(await record())) await freeze(subject);
  yield 'texts locked, the papers frozen';
  await advance();
  yield 'signed';
  await advance();
  yield 'archived';
}

/** Chair and secretary lead the meeting back into its room on the day after. */
async function goOnNextDay(): Promise<void> {
  const now = await record();
  const nextDay = { ...desk, clock: () => (desk.clock() + 24 * 60 * 60 * 1000) as Instant };
  const names = {
    chair: seatOf(now, now.meeting.chairId).name,
    secretary: seatOf(now, now.meeting.secretaryId).name,
  };
  must(await reopenMeeting(nextDay, { meetingId, to: 'in-session', names, reason: 'kiểm lại một lượt' }));
}

/** A sheet is typed by one person and, as was asked for, by another, who reads a mark otherwise. */
async function typedTwice(): Promise<void> {
  const nomineeId = (await record()).meeting.scoredNomineeIds[0]!;
  const entry = { meetingId, memberId: members[0]!, nomineeId, criterion: '1.1' };
  must(await recordScore(typist('Người nhập một'), { ...entry, mark: 500 as Mark }));
  must(await askSecondEntry(desk, { meetingId, twice: true }));
  const [answer] = await typeAgain(typist('Người nhập hai'), [{ ...entry, mark: 700 as Mark }]);
  must(answer!);
}

/** A member gives two enterprises the same marks, so that only the council can part them. */
async function scoredAlike(): Promise<void> {
  const { meeting, criteriaSet } = await record();
  const entries = meeting.scoredNomineeIds.slice(1, 3).flatMap((nomineeId) =>
    leavesOf(criteriaSet!.criteria).map(({ code, max }) => ({
      meetingId,
      memberId: members[2]!,
      nomineeId,
      criterion: code,
      mark: max,
    })),
  );
  for (const answer of await recordScores(typist('Người nhập một'), entries)) must(answer);
}

const typist = (name: string): Desk => ({ ...desk, actor: { name, role: 'other' } });

/** A member heads an enterprise on the agenda whose award no moment votes on: somebody has to ask him. */
async function tiesMember(): Promise<void> {
  const now = await record();
  const found = now.matters
    .map(({ nominationId }) => caseOf(now, nominationId))
    .find(({ nomination, nominee }) => nominee.kind === 'enterprise' && nomination.awardId === 'bang-khen-tinh');
  if (found?.nominee.kind !== 'enterprise') throw new Error('The sample council considers an enterprise');
  const { name: unit, taxCode } = found.nominee;
  const line = {
    memberId: members[4]!,
    tie: 'heads',
    unit,
    taxCode,
    note: '',
    from: '2026-01-01' as CivilDate,
  } as const;
  must(await recordInterest(desk, line));
}

/** Everything that the database holds, by table. */
export async function everything(): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const rows = await Promise.all(desk.db.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(rows);
}

/** Takes back what was written since so many entries, past the guard of the journal: as if the moment came again. */
export async function putBack(entries: number, before: Readonly<Record<string, readonly unknown[]>>): Promise<void> {
  const written = await desk.db.journalRows.filter(({ counter }) => counter > entries).toArray();
  const touched = new Set(written.flatMap(({ rows }) => parseRows(rows).map(({ table }) => table)));
  const raw = await new Dexie(desk.db.name).open();
  await raw.transaction('rw', raw.tables, async () => {
    for (const name of [...touched, 'journal', 'journalRows', 'heads', 'files']) {
      await raw.table(name).clear();
      await raw.table(name).bulkAdd([...(before[name] ?? [])]);
    }
  });
  raw.close();
}
