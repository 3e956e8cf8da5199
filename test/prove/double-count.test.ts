import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reconcile, reconciles, type BallotCount } from '#domain/voting/ballot-count.ts';
import { compareCounts } from '#domain/voting/double-count.ts';
import { propertyRuns } from '#test/worlds/property-runs.ts';
import { countOf, roundOf } from './every-vote.ts';
import { meetings, type PlannedVote } from './random-counts.ts';
import { tallyOf } from './vote-oracle.ts';

/*
 * Two people type the same count, and one of them slips once: a figure that is wrong, a digit doubled, dropped or turned
 * round, two columns or two rows exchanged, a line skipped so that all that follow stand one too high. Every slip is caught,
 * and named are the figures that differ, no other: also where both counts close, which nothing but a second count finds.
 */

const papers = ['printed', 'issued', 'spoiled', 'unused', 'returned', 'opinions', 'valid', 'invalid'] as const;
const marks = ['yes', 'no', 'blank', 'invalidRow'] as const;

/** All figures of a count in one line, as they stand on the form. */
const figuresOf = (count: BallotCount): readonly number[] => [
  ...papers.map((figure) => count[figure]),
  ...count.rows.flatMap((row) => marks.map((mark) => row[mark])),
];

/** The same form with other figures. */
const filledIn = (count: BallotCount, figures: readonly number[]): BallotCount => ({
  ...count,
  ...Object.fromEntries(papers.map((figure, place) => [figure, figures[place] ?? 0])),
  rows: count.rows.map((row, line) => ({
    ...row,
    ...Object.fromEntries(
      marks.map((mark, place) => [mark, figures[papers.length + line * marks.length + place] ?? 0]),
    ),
  })),
});

const exchanged = (figures: readonly number[], one: number, other: number): readonly number[] =>
  figures.map((figure, place) => figures[place === one ? other : place === other ? one : place] ?? figure);

const rowStart = (row: number): number => papers.length + row * marks.length;
const turnedRound = (figure: number): number => Number(String(figure).split('').toReversed().join(''));

type Slip = (figures: readonly number[], at: number, by: number) => readonly number[];

const oneFigure =
  (slip: (figure: number, by: number) => number): Slip =>
  (figures, at, by) =>
    figures.map((figure, place) => (place === at % figures.length ? slip(figure, by) : figure));

const slips: Readonly<Record<string, Slip>> = {
  'one too many or too few': oneFigure((figure, by) => Math.max(0, figure + (by % 2 === 0 ? 1 : -1))),
  'another figure': oneFigure((figure, by) => figure + by),
  'a digit doubled': oneFigure((figure) => figure * 10 + (figure % 10)),
  'a digit dropped': oneFigure((figure) => Math.floor(figure / 10)),
  // Only a figure of two digits that differ can be turned round.
  'digits turned round': (figures, at) => {
    const places = figures.flatMap((figure, place) => (turnedRound(figure) === figure ? [] : [place]));
    return places.length === 0 ? figures : oneFigure(turnedRound)(figures, places[at % places.length] ?? 0, 0);
  },
  'two columns of a row exchanged': (figures, at, by) => {
    const start = rowStart(at % ((figures.length - papers.length) / marks.length));
    return exchanged(figures, start + (at % marks.length), start + ((at + 1 + (by % 3)) % marks.length));
  },
  'two neighbouring figures exchanged': (figures, at) =>
    exchanged(figures, at % figures.length, (at + 1) % figures.length),
  'two rows exchanged': (figures, at, by) => {
    const rows = (figures.length - papers.length) / marks.length;
    const [one, other] = [rowStart(at % rows), rowStart((at + by) % rows)];
    return marks.reduce<readonly number[]>((now, _, place) => exchanged(now, one + place, other + place), figures);
  },
  'a line skipped': (figures, at) => {
    const start = rowStart(at % ((figures.length - papers.length) / marks.length));
    return [...figures.slice(0, start), ...figures.slice(start + marks.length), 0, 0, 0, 0];
  },
};

const seeded = fc
  .tuple(meetings, fc.constantFrom(...Object.keys(slips)), fc.nat(), fc.integer({ min: 1, max: 30 }))
  .map(([meeting, slip, at, by]) => {
    const vote = meeting[at % meeting.length] as PlannedVote;
    const first = countOf(vote.rows.map(tallyOf), vote.spoiled, vote.unused);
    return { vote, slip, first, second: filledIn(first, slips[slip]?.(figuresOf(first), at, by) ?? []) };
  })
  // A slip that types what stands there is none.
  .filter(({ first, second }) => figuresOf(first).join() !== figuresOf(second).join());

describe('two counts of the same papers', () => {
  test('differ wherever one of them slipped once, in the figures that differ and in no other', () => {
    const caught = new Map<string, number>();
    let closing = 0;
    fc.assert(
      fc.property(seeded, ({ vote, slip, first, second }) => {
        const [one, two] = [figuresOf(first), figuresOf(second)];
        const differing = one.filter((figure, place) => figure !== two[place]).length;
        expect(compareCounts(first, second)).toHaveLength(differing);
        expect(compareCounts(second, first)).toHaveLength(differing);
        caught.set(slip, (caught.get(slip) ?? 0) + 1);
        const round = roundOf(vote.rows, vote.manner, vote.share);
        if (reconciles(reconcile(round, first)) && reconciles(reconcile(round, second))) closing += 1;
      }),
      { numRuns: propertyRuns },
    );
    expect([...caught.keys()].toSorted()).toEqual(Object.keys(slips).toSorted());
    // What makes a second count worth its time: slips after which both counts close.
    expect(closing).toBeGreaterThan(propertyRuns / 100);
  });

  test('that agree differ in nothing, in whatever order the rows were typed', () => {
    fc.assert(
      fc.property(seeded, ({ first, second }) => {
        expect(compareCounts(first, first)).toEqual([]);
        expect(compareCounts(second, { ...second, rows: second.rows.toReversed() })).toEqual([]);
      }),
      { numRuns: propertyRuns },
    );
  });
});
