import type { MeetingId, MemberId, NominationId, PaperId, ReplyId } from '../ids.ts';
import type { PaperScan } from '../papers/paper.ts';
import { err, ok, type Result } from '../result.ts';
import type { CivilDate } from '../time.ts';
import type { Deadline } from './meeting.ts';

/** What only a circulation in writing has: the deed that cannot wait for a meeting, and who agreed that it be circulated. */
export interface Circulation {
  /** When it was done, and where; null and empty for an award that is no reward for one deed. */
  readonly happenedOn: CivilDate | null;
  readonly happenedAt: string;
  /** What proves it: a report, a record, pictures. */
  readonly proof: string;
  /** Xin chủ trương: of whom it was asked, when, and what he said. */
  readonly consent: string;
  /** The day on which the replies were summed up; null before. */
  readonly closedOn: CivilDate | null;
  /** The deadlines that were moved, oldest first, each with why. */
  readonly extensions: readonly Extension[];
  /** The papers of a sending that was taken back: what is sent anew takes their place. */
  readonly takenBack: readonly PaperId[];
}

/** A deadline that was moved to a later one. */
export interface Extension {
  readonly from: Deadline;
  readonly reason: string;
}

/** What a member can answer on a line. */
export const answers = ['yes', 'no', 'no-opinion'] as const;
export type Answer = (typeof answers)[number];

/** A moment as a secretary notes it: the day and the hour. */
export type Moment = Deadline;

/** A member's reply on paper (Phiếu lấy ý kiến), as it was typed in. It is signed: nothing of it is secret. */
export interface Reply {
  readonly id: ReplyId;
  readonly meetingId: MeetingId;
  readonly memberId: MemberId;
  readonly received: Moment;
  /** One for every line that the member may answer. */
  readonly answers: readonly { readonly nominationId: NominationId; readonly answer: Answer }[];
  /** Ý kiến khác; empty where he wrote none. */
  readonly opinion: string;
  /** Why a reply that came after the deadline is counted; empty for one in time. */
  readonly lateNote: string;
  /** The photograph or scan of the signed paper, under its hash; null until it is there. */
  readonly scan: PaperScan | null;
}

/** Why a reply was not taken. */
export type ReplyRefusal =
  | { readonly type: 'not-a-member'; readonly memberId: MemberId }
  | { readonly type: 'already-replied'; readonly name: string }
  | { readonly type: 'reply-before-sending'; readonly sent: Moment }
  /** After the deadline a reply is counted only with a word on why. */
  | { readonly type: 'reply-late'; readonly deadline: Deadline }
  /** His own line, or that of his own unit. */
  | { readonly type: 'recused-answered'; readonly name: string }
  | { readonly type: 'answers-missing'; readonly count: number }
  | { readonly type: 'not-on-list'; readonly nominationId: NominationId };

/** A line of the circulation: what is asked, and who does not answer it. */
export interface AskedLine {
  readonly nominationId: NominationId;
  readonly recused: readonly MemberId[];
}

/** What a reply is held against: the lines asked, the members asked, and the two moments between which it is due. */
export interface Asked {
  readonly lines: readonly AskedLine[];
  readonly members: readonly { readonly memberId: MemberId; readonly name: string }[];
  readonly sent: Moment;
  readonly deadline: Deadline;
}

/** Whether one moment comes after another. */
export const isAfter = (a: Moment, b: Moment): boolean => stamp(a) > stamp(b);

const stamp = ({ date, time }: Moment): string => `${date} ${time}`;

/** Whether a reply may be taken: of a member, once, on every line that is his to answer, between sending and deadline. */
export function checkReply(
  asked: Asked,
  reply: Pick<Reply, 'memberId' | 'received' | 'answers' | 'lateNote'>,
  replaces: { readonly known: boolean; readonly reason: string },
): Result<true, ReplyRefusal> {
  const { memberId, received } = reply;
  const name = asked.members.find((member) => member.memberId === memberId)?.name;
  if (name === undefined) return err({ type: 'not-a-member', memberId });
  if (replaces.known && replaces.reason === '') return err({ type: 'already-replied', name });
  if (isAfter(asked.sent, received)) return err({ type: 'reply-before-sending', sent: asked.sent });
  if (isAfter(received, asked.deadline) && reply.lateNote === '')
    return err({ type: 'reply-late', deadline: asked.deadline });
  const stray = reply.answers.find(
    ({ nominationId }, index) =>
      asked.lines.every((line) => line.nominationId !== nominationId) ||
      reply.answers.findIndex((other) => other.nominationId === nominationId) !== index,
  );
  if (stray) return err({ type: 'not-on-list', nominationId: stray.nominationId });
  const own = linesOf(asked.lines, memberId);
  const answered = new Set(reply.answers.map(({ nominationId }) => nominationId));
  if (asked.lines.some((line) => !own.includes(line) && answered.has(line.nominationId)))
    return err({ type: 'recused-answered', name });
  const missing = own.filter(({ nominationId }) => !answered.has(nominationId)).length;
  return missing > 0 ? err({ type: 'answers-missing', count: missing }) : ok(true);
}

/** The lines that a member is to answer: all but those that he has a part in. */
export const linesOf = (lines: readonly AskedLine[], memberId: MemberId): readonly AskedLine[] =>
  lines.filter(({ recused }) => !recused.includes(memberId));
