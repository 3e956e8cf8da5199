import type { BallotCount, BallotRow } from './ballot-count.ts';
import type { MemberId, NominationId } from '../ids.ts';
import { err, ok, type Result } from '../result.ts';

/** A figure of the papers: everything that is counted before the rows. */
export type PaperFigure = Exclude<keyof BallotCount, 'rows' | 'invalidReason'>;

/** A figure of one line of the ballot paper. */
export type RowFigure = Exclude<keyof BallotRow, 'nominationId'>;

// A figure that a count gains and this list lacks does not compile: it would never be compared.
const paperFigures = {
  printed: true,
  issued: true,
  spoiled: true,
  unused: true,
  returned: true,
  opinions: true,
  valid: true,
  invalid: true,
  unmarked: true,
} as const satisfies Record<PaperFigure, true>;
const rowFigures = { yes: true, no: true, blank: true, invalidRow: true } as const satisfies Record<RowFigure, true>;

/** A figure that two persons who typed the same papers typed differently; null where one of them has no such row. */
export type CountMismatch =
  | {
      readonly of: 'papers';
      readonly figure: PaperFigure;
      readonly first: number;
      readonly second: number;
    }
  | {
      readonly of: 'row';
      readonly nominationId: NominationId;
      readonly figure: RowFigure;
      readonly first: number | null;
      readonly second: number | null;
    };

/**
 * Sets two blind counts of the same papers against each other: every figure that differs, in the order of the form. A
 * figure that nobody typed (not a number) agrees with nothing, and the words for invalid papers are no figure.
 */
export function compareCounts(first: BallotCount, second: BallotCount): readonly CountMismatch[] {
  const papers = namesOf(paperFigures).flatMap((figure): readonly CountMismatch[] => {
    // Only a choice has papers that choose nobody.
    const [one, two] = [first[figure] ?? 0, second[figure] ?? 0];
    return one === two ? [] : [{ of: 'papers', figure, first: one, second: two }];
  });
  const ids = new Set([...first.rows, ...second.rows].map(({ nominationId }) => nominationId));
  const rows = [...ids].flatMap((nominationId) => {
    const [ones, twos] = [first, second].map(({ rows: all }) => all.filter((row) => row.nominationId === nominationId));
    // A row that one of them has twice is set against nothing the second time.
    return Array.from({ length: Math.max(ones?.length ?? 0, twos?.length ?? 0) }, (_, index) =>
      namesOf(rowFigures).flatMap((figure): readonly CountMismatch[] => {
        const [one, two] = [ones?.[index]?.[figure] ?? null, twos?.[index]?.[figure] ?? null];
        return one === two ? [] : [{ of: 'row', nominationId, figure, first: one, second: two }];
      }),
    ).flat();
  });
  return [...papers, ...rows];
}

/** A figure that was counted again on the papers because two persons had typed it differently. */
export type CountedAgain = Pick<CountMismatch, 'of' | 'figure'> & {
  /** Null for a figure of the papers. */
  readonly nominationId: NominationId | null;
  readonly value: number;
};

/** Tells the figures of a count apart. */
export const figureKey = (figure: {
  readonly of: CountMismatch['of'];
  readonly figure: string;
  readonly nominationId?: NominationId | null;
}): string => `${figure.of} ${figure.nominationId ?? ''} ${figure.figure}`;

/** Two blind counts by two persons, and the figures that were counted again where they differed. */
export interface TypedTwice {
  readonly firstBy: MemberId;
  readonly secondBy: MemberId;
  readonly first: BallotCount;
  readonly second: BallotCount;
  readonly countedAgain: readonly CountedAgain[];
}

/** What a result keeps of a double count: who typed, and how many figures had differed. */
export interface DoubleCount {
  readonly firstBy: MemberId;
  readonly secondBy: MemberId;
  readonly mismatches: number;
}

/** A double count that is none: one person typed twice, or figures that differ were not counted again. */
export type DoubleCountRefusal =
  { readonly type: 'same-person-twice' } | { readonly type: 'counts-differ'; readonly count: number };

/**
 * The count on which two persons agree. Where they differ only a figure counted again on the papers stands: neither of
 * theirs is ever taken silently, and what both typed alike is not changed.
 */
export function agreedCount(typed: TypedTwice): Result<BallotCount, DoubleCountRefusal> {
  const { first, second, countedAgain } = typed;
  if (typed.firstBy === typed.secondBy) return err({ type: 'same-person-twice' });
  const again = new Map(countedAgain.map((figure) => [figureKey(figure), figure.value]));
  const mismatches = compareCounts(first, second);
  const open = mismatches.filter((mismatch) => !Number.isFinite(again.get(figureKey(mismatch)) ?? Number.NaN));
  if (open.length > 0) return err({ type: 'counts-differ', count: open.length });
  const differing = new Map(mismatches.map((mismatch) => [figureKey(mismatch), again.get(figureKey(mismatch)) ?? 0]));
  return ok({
    ...first,
    ...figuresWith(namesOf(paperFigures), first, (figure) => differing.get(figureKey({ of: 'papers', figure }))),
    invalidReason: second.invalidReason || first.invalidReason,
    rows: first.rows.map((row) => ({
      ...row,
      ...figuresWith(namesOf(rowFigures), row, (figure) =>
        differing.get(figureKey({ of: 'row', figure, nominationId: row.nominationId })),
      ),
    })),
  });
}

/** What a result keeps of the two counts. */
export const doubleCountOf = ({ firstBy, secondBy, first, second }: TypedTwice): DoubleCount => ({
  firstBy,
  secondBy,
  mismatches: compareCounts(first, second).length,
});

/** The figures as typed, with those that were counted again in their place. */
function figuresWith<Figure extends string>(
  names: readonly Figure[],
  typed: Readonly<Partial<Record<Figure, number>>>,
  again: (figure: Figure) => number | undefined,
): Partial<Record<Figure, number>> {
  const entries = names
    .map((figure) => [figure, again(figure) ?? typed[figure]] as const)
    .filter(([, value]) => value !== undefined);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same names, each with a number where it has one
  return Object.fromEntries(entries) as Partial<Record<Figure, number>>;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the object itself
const namesOf = <Name extends string>(figures: Record<Name, true>): readonly Name[] => Object.keys(figures) as Name[];
