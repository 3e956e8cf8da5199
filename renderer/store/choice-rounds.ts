import type { RoundId } from '#domain/ids.ts';
import { awardOf, ruleBookOn, type Bilingual } from '#domain/rules/rule-book.ts';
import type { CouncilDatabase } from './database.ts';

/** A ballot by which the council chose one of several. */
export interface ChoiceRound {
  readonly id: RoundId;
  readonly meeting: string;
  readonly award: Bilingual;
  /** Its place among the votes of its meeting, from 1. */
  readonly number: number;
}

/** The counted choose-one ballots of a year's meetings: what a tie of equals may have been decided by. */
export async function loadChoiceRounds(db: CouncilDatabase, year: number): Promise<readonly ChoiceRound[]> {
  const [meetings, books] = await Promise.all([
    db.meetings.where('date').startsWith(`${year}-`).toArray(),
    db.ruleBooks.toArray(),
  ]);
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const rounds = await db.rounds
    .where('meetingId')
    .anyOf([...byId.keys()])
    .toArray();
  return rounds.flatMap(({ id, meetingId, awardId, number, question, result }) => {
    const meeting = byId.get(meetingId);
    const book = meeting && ruleBookOn(books, meeting.date);
    const isChoice = question.type === 'choose' && question.most === 1 && result !== null;
    return book && isChoice ? [{ id, meeting: meeting.title, award: awardOf(book, awardId).shortName, number }] : [];
  });
}
