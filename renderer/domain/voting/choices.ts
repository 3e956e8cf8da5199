import type { BallotCount, Identity } from './ballot-count.ts';
import type { Question, Round } from './round.ts';

/*
 * [Note: What a choice decides] A choice among nominees is the vote on their award: whoever is chosen must also reach
 * the share that the award asks for (NĐ 152/2025, Điều 33.5 binds "on all members", however the paper is laid out).
 * Nobody falls by a choice: whoever is not chosen stays undecided, to be transferred, put off or voted on again.
 */

/** The most names that one ballot paper holds. */
export const mostNames = 60;

/** How many rows a paper may choose; undefined where it is asked yes or no. */
export const mostChosen = ({ question }: Pick<Round, 'question'>): number | undefined =>
  question.type === 'choose' ? question.most : undefined;

/** Whether so many of these rows can be chosen at all: at least one, and fewer than there are. */
export const isChoice = (question: Question, rows: number): boolean =>
  question.type !== 'choose' || (Number.isInteger(question.most) && question.most >= 1 && question.most < rows);

/** How a row came out of a choice. */
export type Standing = 'chosen' | 'tied' | 'outdone' | 'short';

/** The rows of a choice: those that reach the share and are among the most chosen; equals at the cut are left to another vote. */
export function standingsOf(
  rows: readonly { readonly yes: number; readonly reaches: boolean }[],
  most: number,
): readonly Standing[] {
  const reaching = rows.filter((row) => row.reaches);
  return rows.map((row) => {
    if (!row.reaches) return 'short';
    if (reaching.filter(({ yes }) => yes >= row.yes).length <= most) return 'chosen';
    return reaching.filter(({ yes }) => yes > row.yes).length >= most ? 'outdone' : 'tied';
  });
}

/** Whether a vote decides on a row: nobody falls by a choice, so whoever is not chosen stays as he was. */
export const decides = ({ standing }: { readonly standing?: Standing }): boolean =>
  standing === undefined || standing === 'chosen';

type Line = Pick<Identity, 'id' | 'left' | 'relation' | 'right' | 'nominationId'>;

/**
 * What must hold of the figures of a choice: a paper with more marks than allowed is invalid, so valid papers hold from
 * one mark to the most allowed, and none where nobody was chosen. Recused members leave the whole paper unmarked.
 */
export function choiceLines(count: BallotCount, most: number, recused: number): readonly Line[] {
  const { valid, rows } = count;
  const unmarked = count.unmarked ?? 0;
  const marked = valid - unmarked;
  const choices = rows.reduce((sum, { yes }) => sum + yes, 0);
  return [
    { id: 'unmarked', left: unmarked, relation: 'at-most', right: valid },
    ...(recused > 0 ? [{ id: 'unmarked-recused', left: unmarked, relation: 'at-least', right: recused } as const] : []),
    ...rows.map(({ nominationId, yes }): Line => ({
      id: 'choice',
      left: yes,
      relation: 'at-most',
      right: marked,
      nominationId,
    })),
    ...(most === 1
      ? [{ id: 'choices-one', left: choices, relation: 'equals', right: marked } as const]
      : [
          { id: 'choices', left: choices, relation: 'at-most', right: most * marked } as const,
          { id: 'choices-least', left: choices, relation: 'at-least', right: marked } as const,
        ]),
  ];
}
