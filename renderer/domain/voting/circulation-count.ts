import type { NominationId } from '../ids.ts';
import type { Reply } from '../meeting/circulation.ts';
import { reaches, requiredOf } from '../rules/threshold.ts';
import type { RowTally } from './hands.ts';
import { papersOfRoll, rowBase, type Round } from './round.ts';

/** What the replies to a circulation came to: papers sent and received, then each line. */
export interface CirculationCount {
  readonly sent: number;
  readonly received: number;
  readonly rows: readonly {
    readonly nominationId: NominationId;
    readonly yes: number;
    readonly no: number;
    readonly noOpinion: number;
  }[];
}

/** Counts the replies on the lines of a round; a member who did not reply is counted nowhere but in the base. */
export const countReplies = (round: Pick<Round, 'rows' | 'roll'>, replies: readonly Reply[]): CirculationCount => ({
  sent: round.roll.members.length,
  received: replies.length,
  rows: round.rows.map(({ nominationId }) => {
    const given = replies.flatMap((reply) => reply.answers.filter((line) => line.nominationId === nominationId));
    const of = (answer: string): number => given.filter((line) => line.answer === answer).length;
    return { nominationId, yes: of('yes'), no: of('no'), noOpinion: of('no-opinion') };
  }),
});

/** The lines of a circulation with what each needed of all members, and whether it got it. */
export const tallyReplies = (round: Round, count: CirculationCount): readonly RowTally[] =>
  round.rows.map(({ nominationId, recused }) => {
    const found = count.rows.find((row) => row.nominationId === nominationId);
    const yes = found?.yes ?? 0;
    const base = rowBase(round.rule, round.roll, recused, papersOfRoll(round.rule, round.roll, recused));
    return {
      nominationId,
      yes,
      no: found?.no ?? 0,
      blank: found?.noOpinion ?? 0,
      invalidRow: 0,
      recused: recused.length,
      base,
      required: requiredOf(round.rule.threshold, base),
      enough: reaches(round.rule.threshold, yes, base),
    };
  });

/** Members who were asked on a line and did not reply. */
export const unanswered = (round: Pick<Round, 'roll'>, row: Omit<RowTally, 'nominationId'>): number =>
  round.roll.members.length - row.recused - row.yes - row.no - row.blank;
