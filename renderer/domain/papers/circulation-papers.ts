import type { Extension, Moment } from '../meeting/circulation.ts';
import type { MeetingWording } from '../meeting/wording.ts';
import type { CivilDate } from '../time.ts';
import type { AwardFacts, CaseFacts, CommonFacts, MinutesFacts, PersonFacts, RoundFacts } from './facts.ts';

/** The deed that a circulation is about: when, where, what proves it; empty parts are not printed. */
export interface EventFacts {
  readonly on: CivilDate | null;
  readonly at: string;
  readonly proof: string;
}

/** Everything that the papers of a circulation say (Phiếu lấy ý kiến): one for each member, with his name. */
export interface OpinionSheetsFacts extends CommonFacts {
  readonly kind: 'opinion-sheets';
  readonly purpose: string;
  readonly event: EventFacts;
  readonly deadline: Moment;
  /** To whom they are sent back. */
  readonly secretary: string;
  readonly lists: readonly (AwardFacts & {
    readonly rows: readonly {
      readonly number: number;
      readonly nominee: string;
      readonly unit: string;
      readonly achievement: string;
    }[];
  })[];
  /** In the order of the council's decision; the lines that a member does not answer, as list and number. */
  readonly members: readonly (PersonFacts & { readonly recused: readonly string[] })[];
}

/** Everything the report on a circulation says (Báo cáo tổng hợp ý kiến): it stands where minutes would. */
export interface OpinionReportFacts extends CommonFacts {
  readonly kind: 'opinion-report';
  readonly purpose: string;
  readonly event: EventFacts;
  readonly consent: string;
  readonly sent: Moment;
  readonly deadline: Moment;
  /** The deadlines before it, with why each was moved; absent where none was. */
  readonly extensions?: readonly Extension[];
  readonly closed: Moment;
  readonly members: number;
  readonly received: number;
  /** Counted although they came after the deadline, and why. */
  readonly late: readonly { readonly name: string; readonly at: Moment; readonly note: string }[];
  /** Who did not reply. */
  readonly silent: readonly string[];
  readonly recusals: MinutesFacts['recusals'];
  /** Members whom the register names and who answered all the same, with why; absent where there are none. */
  readonly cleared?: readonly (CaseFacts & { readonly member: string; readonly reason: string })[];
  readonly opinions: readonly { readonly name: string; readonly text: string }[];
  /** From the higher award to the lower. */
  readonly rounds: readonly RoundFacts[];
  readonly conclusions: MinutesFacts['conclusions'];
  readonly notProposed: MinutesFacts['notProposed'];
  readonly wording: Pick<MeetingWording, 'receivers'>;
}
