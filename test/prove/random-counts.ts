import * as fc from 'fast-check';
import { manners, mixesIn, type Manner } from './every-vote.ts';
import type { Chair, Council, Share } from './vote-oracle.ts';

/** One vote before it happens: how it is judged, and what everybody will do on every row. */
export interface PlannedVote {
  readonly mode: 'hands' | 'ballot';
  readonly manner: Manner;
  readonly share: Share;
  readonly rows: readonly Council[];
  readonly spoiled: number;
  readonly unused: number;
}

/** The votes of one meeting, in one room. */
export type PlannedMeeting = readonly PlannedVote[];

const most = 31;
type Where = 'here' | 'envelope' | 'silent';
type Paper = 'none' | 'kept' | 'spoilt' | 'valid';

const shares: fc.Arbitrary<Share> = fc.oneof(
  fc.constantFrom<Share>(
    { numerator: 9, denominator: 10, wording: 'at least' },
    { numerator: 4, denominator: 5, wording: 'at least' },
    { numerator: 2, denominator: 3, wording: 'at least' },
    { numerator: 1, denominator: 2, wording: 'more than' },
  ),
  fc.record({
    numerator: fc.integer({ min: 1, max: 99 }),
    denominator: fc.constant(100),
    wording: fc.constantFrom('at least', 'more than'),
  }),
);

/** What each member does on each row; most agree. */
const rows = fc.array(
  fc.array(fc.constantFrom('recused', 'yes', 'yes', 'yes', 'yes', 'yes', 'no', 'blank', 'both'), {
    minLength: most,
    maxLength: most,
  }),
  { minLength: 1, maxLength: 4 },
);

const votes = fc.record({
  mode: fc.constantFrom('hands', 'ballot', 'ballot'),
  manner: fc.constantFrom(...manners),
  share: shares,
  papers: fc.array(fc.constantFrom<Paper>('valid', 'valid', 'valid', 'valid', 'valid', 'spoilt', 'kept', 'none'), {
    minLength: most,
    maxLength: most,
  }),
  marks: rows,
  spoiled: fc.nat({ max: 3 }),
  unused: fc.nat({ max: 4 }),
});

const seats = fc
  .array(fc.constantFrom<Where>('here', 'here', 'here', 'here', 'envelope', 'silent'), {
    minLength: 3,
    maxLength: most,
  })
  // Three tellers are always in the room.
  .map((where) => where.map((place, seat) => (seat < 3 ? 'here' : place)));

/** Meetings of three to thirty-one members and one to four votes. */
export const meetings: fc.Arbitrary<PlannedMeeting> = fc
  .tuple(seats, fc.array(votes, { minLength: 1, maxLength: 4 }))
  .map(([where, planned]) =>
    planned.map(({ mode, manner, share, papers, marks, spoiled, unused }) => ({
      mode,
      manner,
      share,
      spoiled,
      unused,
      rows: marks.map((row) =>
        where.map((place, seat) => {
          const paper = mode === 'hands' ? 'valid' : (papers[seat] ?? 'none');
          return chairOf(place, paper, row[seat] ?? 'blank', mixesIn(manner));
        }),
      ),
    })),
  );

function chairOf(
  where: Where,
  paper: Paper,
  mark: 'recused' | 'yes' | 'no' | 'blank' | 'both',
  opened: boolean,
): Chair {
  const here = where === 'here';
  const recused = mark === 'recused';
  const seat = { here, recused };
  if (where === 'silent') return { ...seat, fate: 'silent' };
  if (!here && (!opened || paper === 'none' || paper === 'kept')) return { ...seat, fate: 'unopened' };
  if (paper !== 'valid') return { ...seat, fate: paper === 'none' ? 'no paper' : paper };
  return { ...seat, fate: mark === 'recused' ? 'blank' : mark };
}
