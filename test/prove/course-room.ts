import type { MatterId, MeetingId, MemberId, NominationId, RoundId } from '#domain/ids.ts';
import { paperFacts } from '#domain/papers/paper-facts.ts';
import type { CountRecordFacts } from '#domain/papers/facts.ts';
import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { Award } from '#domain/rules/rule-book.ts';
import type { ClockTime } from '#domain/time.ts';
import type { BallotCount } from '#domain/voting/ballot-count.ts';
import type { RowTally } from '#domain/voting/hands.ts';
import type { VoteSetup } from '#domain/voting/opening.ts';
import { adoptMinutes } from '#store/assents.ts';
import { markAttendance } from '#store/attendance.ts';
import type { Desk } from '#store/desk.ts';
import { loadMeetingRecord } from '#store/meeting-reading.ts';
import { electTellers } from '#store/meetings.ts';
import { freezePaper } from '#store/papers.ts';
import { advanceMeeting } from '#store/progress.ts';
import { recountBallot } from '#store/recounts.ts';
import { reopenMeeting } from '#store/reopening.ts';
import { closeBallot, closeHands, openRound } from '#store/rounds.ts';
import { startSampleCouncil } from '#store/sample.ts';
import {
  endOf,
  verdictOf,
  written,
  type Asked,
  type BookRow,
  type Entry,
  type Habit,
  type Page,
  type Seated,
} from './course-oracle.ts';
import { shareOf } from './every-vote.ts';
import type { Course } from './random-course.ts';
import { casesOf, councilOf, memberAt } from './random-meeting.ts';
import { smallWorld } from '#test/worlds/small-world.ts';

export const meetingId = smallWorld.meetings[0]?.id as MeetingId;
const closedAt = '10:00' as ClockTime;

export const done = async <Value>(attempt: Promise<Result<Value, Refusal>>): Promise<Value> => {
  const result = await attempt;
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
};
/** What the product says and what the book says are the same, to the letter. */
function agree(said: unknown, wanted: unknown): void {
  const [one, other] = [said, wanted].map((value) => JSON.stringify(value));
  if (one !== other) throw new Error(`The product says ${one}, the book ${other}`);
}

export const refused = async (type: string, attempt: Promise<Result<unknown, Refusal>>): Promise<void> => {
  const result = await attempt;
  agree(result.ok ? 'accepted' : result.error.type, type);
};
export const oneOf = <Thing>(things: readonly Thing[], which: number): Thing | undefined =>
  things[which % things.length];

/** The room in which a course is played: every deed goes to the store, and into the book beside it. */
export class Room {
  readonly pages: Page[] = [];
  readonly entries: Entry[] = [];
  readonly recused = new Map<string, Set<string>>();
  /** The pages that stand on one paper, by the first of them, with where everybody was. */
  readonly papers = new Map<string, { readonly pages: readonly Page[]; readonly seated: Seated }>();
  here: readonly string[] = [];
  wrote: readonly string[] = [];
  minute = 0;
  private votes = 0;
  names = 0;
  frozen = new Map<string, number>();
  readonly desk: Desk;
  readonly course: Course;

  constructor(desk: Desk, course: Course) {
    this.desk = desk;
    this.course = course;
  }

  get members(): readonly string[] {
    return this.course.plan.states.map((_, index) => memberAt(index));
  }

  now(): ClockTime {
    this.minute += 1;
    return `08:${String(20 + this.minute).padStart(2, '0')}` as ClockTime;
  }

  endOf = (entry: Entry): string => endOf(this.pages, entry);
  waiting = (award: string, end = 'open'): readonly Entry[] =>
    this.entries.filter((entry) => entry.award === award && this.endOf(entry) === end);

  record = async () => {
    const record = await loadMeetingRecord(this.desk.db, meetingId);
    if (!record) throw new Error('The meeting is lost');
    return record;
  };
  matterOf = async (entry: Entry): Promise<MatterId> =>
    (await this.record()).matters.find(({ nominationId }) => nominationId === entry.id)?.id as MatterId;

  /** Opens the meeting with its tellers: everybody is where the plan has him. */
  async begins(): Promise<void> {
    const { desk } = this;
    const { plan } = this.course;
    await done(startSampleCouncil(desk, councilOf(plan)));
    for (const { nomination } of casesOf(plan))
      this.entries.push({
        id: nomination.id,
        nominee: nomination.nomineeId,
        award: nomination.awardId,
        condition: false,
        aside: null,
      });
    await done(advanceMeeting(desk, { meetingId }));
    const marks = plan.states.map((state, index) => ({ memberId: memberAt(index), ...state }));
    await done(markAttendance(desk, { meetingId, marks }));
    await done(advanceMeeting(desk, { meetingId, openedAt: '08:00' as ClockTime }));
    this.here = marks.filter(({ state }) => state === 'present').map(({ memberId }) => memberId);
    this.wrote = marks.filter(({ writtenOpinion }) => writtenOpinion).map(({ memberId }) => memberId);
    const parts = ['head', 'secretary', 'member'] as const;
    const tellers = parts.map((part, index) => ({ part, memberId: memberAt(index + 2) }));
    await done(electTellers(desk, { meetingId, tellers }));
  }

  /** The records of all counts, the minutes adopted, and the results locked. */
  async ends(): Promise<void> {
    for (const id of this.papers.keys()) await this.freezesRecord(id);
    await done(adoptMinutes(this.desk, { meetingId, dissent: { against: 0, abstained: 0 } }));
    await done(advanceMeeting(this.desk, { meetingId, endedAt: '18:00' as ClockTime }));
    await done(advanceMeeting(this.desk, { meetingId }));
  }

  /** Chair and secretary lead it back into the room. */
  async opensAgain(): Promise<void> {
    const { meeting, members } = await this.record();
    const nameOf = (id: MemberId): string => members.find((member) => member.id === id)?.name ?? '';
    const names = { chair: nameOf(meeting.chairId), secretary: nameOf(meeting.secretaryId) };
    await done(reopenMeeting(this.desk, { meetingId, to: 'in-session', names, reason: 'đếm lại' }));
  }

  /** A record is frozen once a count: of every award on the paper, with the rows as the book has them. */
  async freezesRecord(id: string): Promise<void> {
    const paper = this.papers.get(id);
    const [first] = paper?.pages ?? [];
    if (!paper || !first || this.frozen.get(id) === first.counts) return;
    const subject = { kind: 'count-record', roundId: id as RoundId } as const;
    const facts = paperFacts(await this.record(), subject, this.desk.clock()) as CountRecordFacts;
    const drawn = { subject, facts, bytes: new Uint8Array([1]), anchors: [] };
    const frozen = await done(freezePaper(this.desk, { meetingId, drawn }));
    agree(frozen.version > 1, this.frozen.has(id));
    agree(facts.recount?.number ?? 1, first.counts);
    agree(
      [facts.round, ...(facts.further ?? [])].map(({ rows }) => rows.map(figuresOf)),
      paper.pages.map(({ rows }) => rows.map(asPrinted)),
    );
    this.frozen.set(id, first.counts);
  }

  habitOf =
    (turn: number) =>
    (member: string): Habit =>
      this.course.habits[(turn * 7 + this.members.indexOf(member) * 3) % this.course.habits.length] as Habit;

  /** What is asked of an award: by its own rule, or by ballot where somebody is chosen. */
  askedOf({ id, vote }: Award, most: number | null): Asked {
    return {
      award: id,
      hands: most === null && vote.mode === 'hands',
      share: shareOf(vote.threshold),
      ofPresent: vote.base === 'present',
      recusedStay: vote.recusedStayInBase,
      opinionsCount: vote.writtenOpinions === 'counted',
      most,
    };
  }

  /** One paper, or one show of hands, from its opening to its result. */
  async vote(
    awards: readonly Award[],
    { only, most = null, again = false }: { only?: readonly Entry[]; most?: number | null; again?: boolean },
  ): Promise<boolean> {
    const [award] = awards;
    if (!award) return false;
    const lists = awards.map(({ id }, index) => (index === 0 && only ? only : this.waiting(id)));
    if (lists.some((list) => list.length === 0)) return false;
    const setup: VoteSetup = {
      question: most === null ? { type: 'yes-no' } : { type: 'choose', most },
      ...(only ? { only: only.map(({ id }) => id as NominationId) } : {}),
      ...(awards.length > 1 ? { together: awards.slice(1).map(({ id }) => id) } : {}),
    };
    const opening = { meetingId, awardId: award.id, openedAt: this.now(), setup };
    if (again) await refused('required', openRound(this.desk, opening));
    const reason = again ? { reason: 'có thêm hồ sơ' } : {};
    const opened = await done(openRound(this.desk, { ...opening, ...reason }));
    const rounds = (await this.record()).rounds.filter(({ result }) => result === null);
    agree(
      rounds.map(({ rows }) => rows.map(({ nominationId }) => nominationId)),
      lists.map((list) => list.map(({ id }) => id)),
    );
    const seated = { members: this.members, here: this.here, wrote: this.wrote };
    const pages = rounds.map(({ id }, index): Page => ({
      id,
      asked: this.askedOf(awards[index] as Award, most),
      rows: lists[index]?.map(({ id: nomination }) => emptyRow(nomination)) ?? [],
      recused: lists[index]?.map(({ id: nomination }) => [...(this.recused.get(nomination) ?? [])]) ?? [],
      counts: 1,
    }));
    this.votes += 1;
    const count = this.counted(pages, seated, this.votes);
    const closing = { meetingId, roundId: opened.id, closedAt };
    const tallies = pages[0]?.asked.hands
      ? await done(closeHands(this.desk, { ...closing, count: { takenOut: dissentOf(count) } }))
      : await done(closeBallot(this.desk, { ...closing, count }));
    this.pages.push(...pages);
    agree(
      tallies.map(figuresOf),
      pages.flatMap(({ rows }) => rows.map(asPrinted)),
    );
    if (!pages[0]?.asked.hands) this.papers.set(opened.id, { pages, seated });
    return true;
  }

  /** Counts everything on one paper into the book, and gives what the tellers would type. */
  counted(pages: readonly Page[], seated: Seated, turn: number): BallotCount {
    let before = 0;
    const counts = pages.map((page) => {
      const rows = page.rows.map(({ nomination }, row) => ({ nomination, recused: page.recused[row] ?? [] }));
      const one = written(page.asked, seated, rows, this.habitOf(turn), before, turn);
      before += rows.length;
      page.rows = one.rows;
      return one;
    });
    const [first] = counts;
    if (!first) throw new Error('Nothing stands on the paper');
    const { here, unmarked, ...papers } = first.papers;
    return {
      ...papers,
      printed: here + 2,
      issued: here,
      spoiled: 0,
      unused: 2,
      invalidReason: '',
      ...(pages[0]?.asked.most === null ? {} : { unmarked }),
      rows: counts.flatMap(({ rows }) =>
        rows.map(({ nomination, yes, no, blank, both }) => ({
          nominationId: nomination as NominationId,
          yes,
          no,
          blank,
          invalidRow: both,
        })),
      ),
    };
  }

  /** Whether every row is still as these votes left it: not moved, not put aside, not voted on again. */
  isAsLeft(pages: readonly Page[]): boolean {
    const last = Math.max(...pages.map((page) => this.pages.indexOf(page)));
    return pages.every((page) =>
      page.rows.every(({ nomination, carried }) => {
        const entry = this.entries.find(({ id }) => id === nomination);
        const later = this.pages.slice(last + 1).some(({ rows }) => rows.some((row) => row.nomination === nomination));
        return (
          entry?.aside === null && !later && (carried === null || verdictOf(this.pages, nomination)?.page === page)
        );
      }),
    );
  }

  /** Counts the papers of one ballot again, which is refused once anything on them went on. */
  async countsAgain(which: number, other: number): Promise<boolean> {
    const [id, paper] = oneOf([...this.papers], which) ?? [];
    if (id === undefined || !paper) return false;
    const roundId = oneOf(paper.pages, other)?.id as RoundId;
    const asLeft = this.isAsLeft(paper.pages);
    const before = paper.pages.map(({ rows }) => rows);
    this.votes += 1;
    const count = this.counted(paper.pages, paper.seated, this.votes);
    const again = { reason: 'đếm lại', askedBy: memberAt(2), known: true };
    const counting = recountBallot(this.desk, { meetingId, roundId, closedAt, count, ...again });
    if (asLeft) {
      const tallies = await done(counting);
      for (const page of paper.pages) page.counts += 1;
      agree(
        tallies.map(figuresOf),
        paper.pages.flatMap(({ rows }) => rows.map(asPrinted)),
      );
      return true;
    }
    await refused('row-went-on', counting);
    for (const [index, page] of paper.pages.entries()) page.rows = before[index] ?? [];
    return false;
  }

  /** One of the awards that fit. */
  award = (which: number, fits: (award: Award) => boolean): Award | undefined =>
    oneOf(this.course.plan.awards.filter(fits), which);
}

const emptyRow = (nomination: string): BookRow => ({
  nomination,
  yes: 0,
  no: 0,
  blank: 0,
  both: 0,
  base: 0,
  required: 0,
  carried: null,
});

/** A row of the book in the words of the product. */
export const asPrinted = ({ yes, no, blank, both, base, required, carried }: BookRow) => ({
  yes,
  no,
  blank,
  invalidRow: both,
  base,
  required,
  enough: carried === true,
});

/** The figures of a row that the book has too. */
const figuresOf = ({ yes, no, blank, invalidRow, base, required, enough }: Omit<RowTally, 'nominationId'>) => ({
  yes,
  no,
  blank,
  invalidRow,
  base,
  required,
  enough,
});

const dissentOf = ({ rows }: BallotCount) =>
  rows
    .map(({ nominationId, no, blank }) => ({ nominationId, against: no, abstained: blank }))
    .filter(({ against, abstained }) => against + abstained > 0);
