import type { NomineeId, OpinionLetterId } from '../ids.ts';
import type { CivilDate } from '../time.ts';

/** What an agency says of an enterprise. */
export const opinionAnswers = ['agree', 'disagree', 'no-opinion'] as const;
export type OpinionAnswer = (typeof opinionAnswers)[number];

/** What an agency was asked about one enterprise; without an answer past its day it is overdue. */
export interface AskedOpinion {
  readonly nomineeId: NomineeId;
  readonly answer: OpinionAnswer | null;
  readonly answeredOn: CivilDate | null;
  readonly answerNumber: string;
  readonly note: string;
}

/** One letter with a list of enterprises to an agency (lấy ý kiến): Thuế, BHXH, Công an, Môi trường, Lao động. */
export interface OpinionLetter {
  readonly id: OpinionLetterId;
  readonly year: number;
  readonly agency: string;
  /** Given after signing; empty until then. */
  readonly number: string;
  readonly date: CivilDate;
  readonly dueOn: CivilDate;
  readonly asked: readonly AskedOpinion[];
}

/** An enterprise of which nothing has been asked yet. */
export const unanswered = (nomineeId: NomineeId): AskedOpinion => ({
  nomineeId,
  answer: null,
  answeredOn: null,
  answerNumber: '',
  note: '',
});

/** How an agency's opinion on one enterprise stands on a day. */
export type OpinionState = OpinionAnswer | 'waiting' | 'overdue';

/** Nothing came before the end of the due day: overdue from the next. */
export const opinionState = (
  { answer }: AskedOpinion,
  { dueOn }: Pick<OpinionLetter, 'dueOn'>,
  today: CivilDate,
): OpinionState => answer ?? (today > dueOn ? 'overdue' : 'waiting');
