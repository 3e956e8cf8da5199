import type { NominationId } from '#domain/ids.ts';
import { isAfter, type Answer, type Moment, type Reply } from '#domain/meeting/circulation.ts';
import type { Deadline } from '#domain/meeting/meeting.ts';
import type { CivilDate, ClockTime } from '#domain/time.ts';

/** A reply while it is being typed in. */
export interface ReplyDraft {
  readonly answers: ReadonlyMap<NominationId, Answer>;
  readonly opinion: string;
  readonly date: CivilDate | null;
  readonly time: ClockTime | null;
  readonly lateNote: string;
  readonly reason: string;
  /** Day or hour was typed: it stays. */
  readonly stamped: boolean;
  readonly scan: { readonly name: string; readonly bytes: Uint8Array } | null;
}

/** The reply that is there, or an empty one that comes in now. */
export const freshReply = (known: Reply | undefined, now: Moment): ReplyDraft => ({
  answers: new Map(known?.answers.map(({ nominationId, answer }) => [nominationId, answer])),
  opinion: known?.opinion ?? '',
  date: known?.received.date ?? now.date,
  time: known?.received.time ?? now.time,
  lateNote: known?.lateNote ?? '',
  reason: '',
  stamped: known !== undefined,
  scan: null,
});

/** Whether what was typed came after the deadline: then a word on why is asked. */
export const isLateDraft = ({ date, time }: ReplyDraft, deadline: Deadline): boolean =>
  date !== null && time !== null && isAfter({ date, time }, deadline);

/** An answer is chosen; the paper came in when its first answer is typed, unless another moment was typed before. */
export const answered = (draft: ReplyDraft, nominationId: NominationId, answer: Answer, now: Moment): ReplyDraft => ({
  ...draft,
  ...(draft.answers.size === 0 && !draft.stamped ? now : {}),
  answers: new Map(draft.answers).set(nominationId, answer),
});
