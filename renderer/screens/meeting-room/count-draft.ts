import type { BallotCount, BallotRow } from '#domain/voting/ballot-count.ts';
import type { NominationId } from '#domain/ids.ts';
import { mostChosen } from '#domain/voting/choices.ts';
import { onOnePaper, type Round } from '#domain/voting/round.ts';

/** The papers that tellers count before the rows, in the order of the count record. */
export const paperFields = [
  'printed',
  'issued',
  'spoiled',
  'unused',
  'returned',
  'opinions',
  'valid',
  'invalid',
] as const;
export type PaperField = (typeof paperFields)[number] | 'unmarked';

/** The papers that are counted of this vote: of a choice also those that choose nobody. */
export const paperFieldsOf = (round: Round): readonly PaperField[] =>
  mostChosen(round) === undefined ? paperFields : [...paperFields, 'unmarked'];

/** The figures of one line of the ballot paper. */
export const rowFields = ['yes', 'no', 'blank', 'invalidRow'] as const;
export type RowField = (typeof rowFields)[number];

/** The figures that a row of this vote has: of a choice only the marks; where a wrong row spoils the paper, no wrong rows. */
export function rowFieldsOf(round: Round): readonly RowField[] {
  if (mostChosen(round) !== undefined) return ['yes'];
  return round.validity === 'paper' ? ['yes', 'no', 'blank'] : rowFields;
}

/** Everything on one paper as one vote to be counted, its rows those of every award; kept under the first of them. */
export function asOnePaper(rounds: readonly Round[], round: Round): Round {
  const together = onOnePaper(rounds, round);
  return { ...(together[0] ?? round), rows: together.flatMap(({ rows }) => rows) };
}

/** What has been typed of a count so far; null is a field that holds no number: 0 is a count, empty is none. */
export interface CountDraft {
  readonly papers: Readonly<Record<(typeof paperFields)[number], number | null> & { unmarked?: number | null }>;
  readonly invalidReason: string;
  readonly rows: Readonly<Record<NominationId, Readonly<Record<RowField, number | null>>>>;
}

const emptyPapers: CountDraft['papers'] = {
  printed: null,
  issued: null,
  spoiled: null,
  unused: null,
  returned: null,
  opinions: null,
  valid: null,
  invalid: null,
};
const emptyRow: Readonly<Record<RowField, number | null>> = { yes: null, no: null, blank: null, invalidRow: null };

/** A count that nobody has typed anything of. */
export const emptyDraft: CountDraft = { papers: emptyPapers, invalidReason: '', rows: {} };

/** The typed figures of one row. */
export const draftRow = (draft: CountDraft, id: NominationId): Readonly<Record<RowField, number | null>> =>
  draft.rows[id] ?? emptyRow;

/** How many fields hold no number yet. */
export const emptyFields = (round: Round, draft: CountDraft): number =>
  [
    ...paperFieldsOf(round).map((field) => draft.papers[field] ?? null),
    ...round.rows.flatMap(({ nominationId }) =>
      rowFieldsOf(round).map((field) => draftRow(draft, nominationId)[field]),
    ),
  ].filter((value) => value === null).length;

/** The count as figures; a field without a number is NaN, which no line of the reconciliation accepts. */
export function countOf(round: Round, draft: CountDraft): BallotCount {
  const { unmarked, ...papers } = figuresOf({ ...draft.papers, unmarked: draft.papers.unmarked ?? null });
  // What this vote does not ask of a row is nought there, not missing.
  const asked = rowFieldsOf(round);
  const unasked = Object.fromEntries(rowFields.filter((field) => !asked.includes(field)).map((field) => [field, 0]));
  return {
    ...papers,
    ...(mostChosen(round) === undefined ? {} : { unmarked }),
    invalidReason: draft.invalidReason,
    rows: round.rows.map(({ nominationId }): BallotRow => ({
      nominationId,
      ...figuresOf({ ...draftRow(draft, nominationId), ...unasked }),
    })),
  };
}

/** A count as if it had been typed. */
export const draftOf = ({ invalidReason, rows, ...papers }: BallotCount): CountDraft => ({
  papers,
  invalidReason,
  rows: Object.fromEntries(rows.map(({ nominationId, ...figures }) => [nominationId, figures])),
});

const figuresOf = <Field extends string>(typed: Readonly<Record<Field, number | null>>): Record<Field, number> => {
  const entries = Object.entries<number | null>(typed).map(([field, value]) => [field, value ?? Number.NaN]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same fields, each with a number
  return Object.fromEntries(entries) as Record<Field, number>;
};

// A look at another screen must not lose an hour of counting; the memory ends with the window, the papers do not.
const drafts = new Map<string, CountDraft>();

/** What was typed of this count before the secretary looked elsewhere; a round's first count has the round's name. */
export const rememberedDraft = (id: string): CountDraft | undefined => drafts.get(id);

/** Keeps what was typed, or forgets it once the round is closed. */
export function rememberDraft(id: string, draft: CountDraft | null): void {
  if (draft) drafts.set(id, draft);
  else drafts.delete(id);
}
