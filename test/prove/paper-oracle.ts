/*
 * What becomes of a paper with several rows on which one is marked against the rule, worked out paper by paper (domain.md
 * 3.5, papers-and-habits.md 5.5): where the council holds to the row, that row is spoilt and the others count; where it
 * holds to the paper, the whole paper is invalid and no row of it counts. A row without a mark says nothing in either way.
 * It knows no formula of the product, and whoever is recused from a row leaves that row blank (see vote-oracle.ts).
 */

type Fate = 'no paper' | 'kept' | 'spoilt' | 'silent' | 'unopened';
type Mark = 'yes' | 'no' | 'blank' | 'both';

/** What a council holds to when a row is marked twice. */
export type HoldsTo = 'row' | 'paper';

/** One chair: where its member was, from which rows he is recused, and what became of his paper, or its marks row by row. */
export interface PaperChair {
  readonly here: boolean;
  readonly recused: readonly number[];
  readonly paper: Fate | readonly Mark[];
}

/** The figures that tellers write: papers first, then each row. */
export interface PaperTally {
  readonly issued: number;
  readonly returned: number;
  readonly opinions: number;
  readonly valid: number;
  readonly invalid: number;
  readonly rows: readonly Readonly<Record<Mark, number>>[];
}

export const marks: readonly Mark[] = ['yes', 'no', 'blank', 'both'];

/** Every way of marking two rows, those left blank from which a member is recused. */
const marked = (recused: readonly number[]): readonly (readonly Mark[])[] => {
  const of = (row: number): readonly Mark[] => (recused.includes(row) ? ['blank'] : marks);
  return of(0).flatMap((first) => of(1).map((second) => [first, second]));
};

/** Every way one chair can be with a paper of two rows. Recusals lie inside one another: rows are reconciled one by one. */
export const everyPaperChair: readonly PaperChair[] = [true, false].flatMap((here) =>
  [[], [0], [0, 1]].flatMap((recused) => {
    const fates: readonly Fate[] = here ? ['no paper', 'kept', 'spoilt'] : ['silent', 'unopened', 'spoilt'];
    return [...fates, ...marked(recused)].map((paper): PaperChair => ({ here, recused, paper }));
  }),
);

type Council = readonly PaperChair[];
const isMarked = ({ paper }: PaperChair): boolean => typeof paper !== 'string';
const isCast = (chair: PaperChair): boolean => isMarked(chair) || chair.paper === 'spoilt';
const count = (council: Council, belongs: (chair: PaperChair) => boolean): number => council.filter(belongs).length;

/** What honest tellers write down who hold to the row, or to the paper. */
export function paperTallyOf(council: Council, holdsTo: HoldsTo): PaperTally {
  const stands = ({ paper }: PaperChair): boolean =>
    typeof paper !== 'string' && (holdsTo === 'row' || !paper.includes('both'));
  const standing = council.filter(stands);
  const of = (row: number, mark: Mark): number => count(standing, ({ paper }) => paper[row] === mark);
  return {
    issued: count(council, ({ here, paper }) => here && paper !== 'no paper'),
    returned: count(council, (chair) => chair.here && isCast(chair)),
    opinions: count(council, (chair) => !chair.here && isCast(chair)),
    valid: standing.length,
    invalid: count(council, isCast) - standing.length,
    rows: [0, 1].map((row) => ({
      yes: of(row, 'yes'),
      no: of(row, 'no'),
      blank: of(row, 'blank'),
      both: of(row, 'both'),
    })),
  };
}

/** What the roll says: how many sit here, wrote, or are silent, by the rows from which they are recused. */
export const paperRoomOf = (council: Council): string =>
  council
    .map(
      ({ here, recused, paper }) => `${here ? 'here' : paper === 'silent' ? 'silent' : 'wrote'} ${recused.join('+')}`,
    )
    .toSorted()
    .join(', ');
