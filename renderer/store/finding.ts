import type { Meeting } from '#domain/meeting/meeting.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { Award } from '#domain/rules/rule-book.ts';
import type { CouncilDatabase } from './database.ts';
import { listMeetings } from './meeting-reading.ts';
import { listNominations, type NominationCase } from './nominations.ts';

/** A frozen paper with the meeting and the award that it is about. */
export interface FoundPaper {
  readonly paper: Paper;
  readonly meeting: Meeting;
  readonly award: Award | undefined;
}

/** A nomination with its nominee and the award that is proposed. */
export interface FoundCase extends NominationCase {
  readonly award: Award | undefined;
}

/** What can be looked for by name: the meetings, the year's nominations, and the frozen papers. */
export interface Findable {
  readonly meetings: readonly Meeting[];
  readonly cases: readonly FoundCase[];
  readonly papers: readonly FoundPaper[];
}

/** Reads everything that can be looked for by name, the newest first. */
export async function loadFindable(db: CouncilDatabase, year: number): Promise<Findable> {
  const [meetings, cases, papers, rounds, ruleBooks] = await Promise.all([
    listMeetings(db),
    listNominations(db, year),
    db.papers.toArray(),
    db.rounds.toArray(),
    db.ruleBooks.toArray(),
  ]);
  const meetingById = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const awardById = new Map(ruleBooks.flatMap(({ awards }) => awards.map((award) => [award.id, award] as const)));
  const awardOf = ({ subject }: Paper): Award | undefined => {
    if (subject.kind === 'count-record') {
      const round = rounds.find(({ id }) => id === subject.roundId);
      return round && awardById.get(round.awardId);
    }
    return 'awardId' in subject ? awardById.get(subject.awardId) : undefined;
  };
  return {
    meetings,
    cases: cases.map((found) => ({ ...found, award: awardById.get(found.nomination.awardId) })),
    papers: papers.flatMap((paper) => {
      const meeting = meetingById.get(paper.meetingId);
      return meeting ? [{ paper, meeting, award: awardOf(paper) }] : [];
    }),
  };
}
