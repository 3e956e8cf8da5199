import * as fc from 'fast-check';
import type { Criterion } from '#domain/scoring/criteria.ts';
import type { Mark } from '#domain/scoring/points.ts';

/** A box of a paper sheet, by the places of its member, its nominee and its criterion. */
export interface Box {
  readonly member: number;
  readonly nominee: number;
  readonly leaf: number;
}

/** A box as a key of a map. */
export const keyOf = ({ member, nominee, leaf }: Box): string => `${member} ${nominee} ${leaf}`;

/** A sheet as a key of a map. */
export const sheetKeyOf = ({ member, nominee }: Box): string => `${member} ${nominee}`;

const halves = (hundredths: number): Mark => (Math.round(hundredths / 50) * 50) as Mark;

/** What a member wrote into a box, from a number that says which: points in halves, nought, or that it does not apply. */
export function writtenOn({ max }: Criterion, draw: number): Mark {
  if (draw % 23 === 0) return 'not-applicable';
  return draw % 17 === 0 ? (0 as Mark) : halves((max * (draw % 11)) / 10);
}

/*
 * Slips of the hand: half a point more or less, another figure, the comma a place off, the box beside it, nought for
 * nothing and nothing for nought, K for a figure, a box skipped.
 */
const slips: Readonly<Record<string, (mark: Mark, leaf: Criterion, by: number, beside: Mark) => Mark | null>> = {
  'half a point off': (mark, { max }, by) =>
    mark === 'not-applicable'
      ? (50 as Mark)
      : ((by % 2 === 0 && mark + 50 <= max ? mark + 50 : Math.max(0, mark - 50)) as Mark),
  'another figure': (_, { max }, by) => halves((max * (by % 21)) / 20),
  'the comma a place off': (mark) => (mark === 'not-applicable' ? null : halves(mark / 10)),
  'the box beside it': (_, { max }, _by, beside) =>
    beside === 'not-applicable' ? beside : (Math.min(beside, max) as Mark),
  'nought for what does not apply, and K for a figure': (mark) =>
    mark === 'not-applicable' ? (0 as Mark) : 'not-applicable',
  'a box skipped': () => null,
};

/** One slip: in which box, of what kind, by how much. */
export interface Slip {
  readonly box: number;
  readonly kind: string;
  readonly by: number;
}

/** What is typed for what was written, where the hand slipped; undefined where the slip changes nothing. */
export function slipped(mark: Mark, leaf: Criterion, slip: Slip, beside: Mark): Mark | null | undefined {
  const typed = slips[slip.kind]?.(mark, leaf, slip.by, beside);
  return typed === mark ? undefined : typed;
}

/** So many slips of an entry of so many boxes, no two in one box. */
export const slipsIn = (boxes: number, count: number): fc.Arbitrary<readonly Slip[]> =>
  fc.uniqueArray(
    fc.record({
      box: fc.nat({ max: boxes - 1 }),
      kind: fc.constantFrom(...Object.keys(slips)),
      by: fc.nat({ max: 1000 }),
    }),
    { selector: ({ box }) => box, minLength: count, maxLength: count },
  );

/** Somebody types a box, the first time or again; null empties it. */
export interface Typing {
  readonly what: 'first' | 'second';
  readonly box: number;
  readonly mark: number | null;
  readonly who: number;
}

/** Somebody judges a box, by the marks that stand in it or by others. */
export interface Judging {
  readonly what: 'confirmed' | 'rejected';
  readonly box: number;
  readonly stale: boolean;
  readonly who: number;
}

/** What somebody does while both entries are compared. */
export type Doing = Typing | Judging | { readonly what: 'call-off' | 'undo' | 'reorder' };

/** Anything that anybody may try, mostly at a box that was typed twice and not alike. */
export const doings: fc.Arbitrary<readonly Doing[]> = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        what: fc.constantFrom('first' as const, 'second' as const),
        box: fc.nat({ max: 100_000 }),
        mark: fc.option(fc.nat({ max: 1000 })),
        who: fc.nat({ max: 3 }),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        what: fc.constantFrom('confirmed' as const, 'rejected' as const),
        box: fc.nat({ max: 100_000 }),
        stale: fc.boolean(),
        who: fc.nat({ max: 3 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ what: fc.constantFrom('call-off' as const, 'undo' as const, 'reorder' as const) }),
    },
  ),
  { minLength: 60, maxLength: 60 },
);

/** What one box holds after everything that was done to it, and by whom: written without looking at the product. */
export interface BoxNow {
  first: Mark | null;
  second: Mark | null;
  /** The two marks that somebody found right the first time; null where nobody did, or found it wrong. */
  confirmed: { readonly first: Mark | null; readonly second: Mark | null } | null;
}

/** Whether a box was typed differently and nobody judged these two marks. */
export const isOpen = ({ first, second, confirmed }: BoxNow): boolean =>
  first !== second && !(confirmed?.first === first && confirmed.second === second);
