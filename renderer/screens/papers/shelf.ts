import type { MeetingRecord } from '#domain/meeting-record.ts';
import { isProposed } from '#domain/outcome.ts';
import type { Paper, PaperSubject } from '#domain/papers/paper.ts';
import type { AwardId } from '#domain/ids.ts';
import { awardOf, type Award } from '#domain/rule-book.ts';

/** One paper that a meeting has or will have. */
export interface ShelfPaper {
  readonly key: string;
  readonly subject: PaperSubject;
  /** The award that a count record or list is about. */
  readonly award: Award | undefined;
  /** The frozen paper; undefined while there is none. */
  readonly paper: Paper | undefined;
  /** Whether the meeting already says everything that the paper prints. */
  readonly drawable: boolean;
}

/** Every paper of a meeting: the minutes, a record for each counted ballot, a list for each award that is proposed. */
export function shelfOf(record: MeetingRecord, papers: readonly Paper[]): readonly ShelfPaper[] {
  const ended = record.meeting.endedAt !== null;
  const entry = (subject: PaperSubject, awardId: AwardId | undefined, drawable: boolean): ShelfPaper => ({
    key: keyOf(subject),
    subject,
    award: awardId === undefined ? undefined : awardOf(record.ruleBook, awardId),
    paper: papers.find((paper) => keyOf(paper.subject) === keyOf(subject)),
    drawable,
  });
  const counted = record.rounds.filter((round) => round.result?.mode === 'ballot');
  const proposed = record.ruleBook.awards
    .toSorted((a, b) => a.paperOrder - b.paperOrder)
    .filter((award) => isProposedIn(record, award));
  return [
    entry({ kind: 'minutes' }, undefined, ended),
    ...counted.map((round) => entry({ kind: 'count-record', roundId: round.id }, round.awardId, true)),
    ...proposed.map((award) => entry({ kind: 'award-list', awardId: award.id }, award.id, ended)),
  ];
}

/** One name for a subject. */
export const keyOf = (subject: PaperSubject): string => {
  if (subject.kind === 'minutes') return subject.kind;
  return subject.kind === 'count-record' ? `${subject.kind} ${subject.roundId}` : `${subject.kind} ${subject.awardId}`;
};

const isProposedIn = (record: MeetingRecord, award: Award): boolean =>
  record.matters.some(
    ({ outcome, nominationId }) =>
      isProposed(outcome) &&
      record.nominations.some((nomination) => nomination.id === nominationId && nomination.awardId === award.id),
  );

/** The file name that saving proposes: the kind of paper, its place among its kind, the meeting's day. */
export function fileNameOf(kindName: string, shelf: readonly ShelfPaper[], chosen: ShelfPaper, date: string): string {
  const same = shelf.filter(({ subject }) => subject.kind === chosen.subject.kind);
  const number = chosen.subject.kind === 'minutes' ? '' : `-${String(same.indexOf(chosen) + 1).padStart(2, '0')}`;
  const signed = (chosen.paper?.signatures.length ?? 0) > 0 ? '.signed' : '';
  return `${kindName}${number}-${date}${signed}.pdf`;
}
