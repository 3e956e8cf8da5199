import type { MeetingRecord } from '#domain/meeting-record.ts';
import { papersToFreeze } from '#domain/papers/paper-facts.ts';
import { paperKey, type Paper, type PaperSubject } from '#domain/papers/paper.ts';
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
  const entry = (subject: PaperSubject, awardId?: AwardId): ShelfPaper => ({
    key: paperKey(subject),
    subject,
    award: awardId === undefined ? undefined : awardOf(record.ruleBook, awardId),
    paper: papers.find((paper) => paperKey(paper.subject) === paperKey(subject)),
    drawable: ended || subject.kind === 'count-record',
  });
  const counted = record.rounds.filter((round) => round.result?.mode === 'ballot');
  const [minutes, ...lists] = papersToFreeze(record).map((subject) =>
    entry(subject, subject.kind === 'award-list' ? subject.awardId : undefined),
  );
  const records = counted.map((round) => entry({ kind: 'count-record', roundId: round.id }, round.awardId));
  return [...(minutes ? [minutes] : []), ...records, ...lists];
}

/** The file name that saving proposes: the kind of paper, its place among its kind, the meeting's day. */
export function fileNameOf(kindName: string, shelf: readonly ShelfPaper[], chosen: ShelfPaper, date: string): string {
  const same = shelf.filter(({ subject }) => subject.kind === chosen.subject.kind);
  const number = chosen.subject.kind === 'minutes' ? '' : `-${String(same.indexOf(chosen) + 1).padStart(2, '0')}`;
  const signed = (chosen.paper?.signatures.length ?? 0) > 0 ? '.signed' : '';
  return `${kindName}${number}-${date}${signed}.pdf`;
}
