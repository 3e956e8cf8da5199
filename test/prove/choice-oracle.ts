/*
 * A vote that chooses at most so many of the rows, worked out paper by paper like every other vote (see vote-oracle.ts). A
 * paper with more marks than allowed is spoilt whole, one without a mark is valid and chooses nobody. Where the texts leave
 * room: whoever is recused from one of the rows chooses nobody, since to choose the rival is to vote on the case.
 */

type Fate = 'no paper' | 'kept' | 'spoilt' | 'silent' | 'unopened';

/** One chair: where its member was, from which rows he is recused, and what became of his paper or which rows it marks. */
export interface ChoosingChair {
  readonly here: boolean;
  readonly recused: readonly number[];
  readonly paper: Fate | readonly number[];
}

/** The figures the tellers write. */
export interface ChoiceTally {
  readonly issued: number;
  readonly returned: number;
  readonly opinions: number;
  readonly valid: number;
  readonly invalid: number;
  readonly unmarked: number;
  readonly marks: readonly number[];
}

/** The sets of at most so many rows. */
export function* setsOf(rows: number, most: number, from = 0): Generator<readonly number[]> {
  yield [];
  if (most === 0) return;
  for (let row = from; row < rows; row += 1) {
    for (const more of setsOf(rows, most - 1, row + 1)) yield [row, ...more];
  }
}

/** Every way one chair can be in a choice of at most so many among so many rows. */
export function everyChoosingChair(rows: number, most: number): readonly ChoosingChair[] {
  const recusals = [[], [0], [1], [0, 1]];
  return [true, false].flatMap((here) =>
    recusals.flatMap((recused) => {
      const fates: readonly Fate[] = here ? ['no paper', 'kept', 'spoilt'] : ['silent', 'unopened', 'spoilt'];
      const marked = recused.length > 0 ? [[]] : [...setsOf(rows, most)];
      return [...fates, ...marked].map((paper): ChoosingChair => ({ here, recused, paper }));
    }),
  );
}

const isMarkable = ({ paper }: ChoosingChair): boolean => typeof paper !== 'string';
const isCast = (chair: ChoosingChair): boolean => isMarkable(chair) || chair.paper === 'spoilt';

type Council = readonly ChoosingChair[];
const count = (council: Council, belongs: (chair: ChoosingChair) => boolean): number => council.filter(belongs).length;

/** What honest tellers write down. */
export const choiceTallyOf = (council: Council, rows: number): ChoiceTally => ({
  issued: count(council, ({ here, paper }) => here && paper !== 'no paper'),
  returned: count(council, (chair) => chair.here && isCast(chair)),
  opinions: count(council, (chair) => !chair.here && isCast(chair)),
  valid: count(council, isMarkable),
  invalid: count(council, ({ paper }) => paper === 'spoilt'),
  unmarked: count(council, ({ paper }) => typeof paper !== 'string' && paper.length === 0),
  marks: Array.from({ length: rows }, (_, row) =>
    count(council, ({ paper }) => typeof paper !== 'string' && paper.includes(row)),
  ),
});

/** What the roll says: how many sit here, wrote, or are silent, by the rows from which they are recused. */
export const choosingRoomOf = (council: Council): string =>
  council
    .map(
      ({ here, recused, paper }) => `${here ? 'here' : paper === 'silent' ? 'silent' : 'wrote'} ${recused.join('+')}`,
    )
    .toSorted()
    .join(', ');

/** The rows chosen: they reach the share, and no more rows than allowed that reach it have as many votes or more. */
export function chosenOf(marks: readonly number[], reaching: readonly boolean[], most: number): readonly boolean[] {
  return marks.map((own, row) => {
    if (reaching[row] !== true) return false;
    let asMany = 0;
    for (const [other, theirs] of marks.entries()) if (reaching[other] === true && theirs >= own) asMany += 1;
    return asMany <= most;
  });
}
