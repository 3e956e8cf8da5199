import type { MeetingId, MemberId } from '#domain/ids.ts';
import type { Tickets } from '#domain/meeting/hand-round.ts';
import { heldRound } from './held-round.ts';

/** The members score for themselves, one after the other, on the laptop that goes round (chuyền máy chấm điểm). */
export interface ScoreRound extends Tickets {
  readonly meetingId: MeetingId;
  /** Who has the laptop and has shown that it is he; null between two members. */
  readonly turn: MemberId | null;
}

/** The round in this laptop's mind; the marks themselves are on the disk as soon as they are typed. */
export const heldScoreRound = heldRound<ScoreRound>();
