import { shippedRuleBooks } from '#store/shipped.ts';
import { propertyRuns } from '#test/worlds/property-runs.ts';
import { manners, shareOf, type Manner } from './every-vote.ts';
import type { Share } from './vote-oracle.ts';

/** Whether everything is asked: councils to thirty-one, and larger ones whole. */
export const isFull = propertyRuns >= 10_000;

/** The largest council whose votes are asked part by part. */
export const largest = isFull ? 31 : 15;

const inHundredths = Array.from({ length: 100 }, (_, part): readonly Share[] => [
  { numerator: part + 1, denominator: 100, wording: 'at least' },
  { numerator: Math.max(part, 1), denominator: 100, wording: 'more than' },
]);
const inParts = [2, 3, 4, 5, 7, 9, 11].flatMap((denominator) =>
  Array.from({ length: denominator }, (_, part): Share => ({ numerator: part + 1, denominator, wording: 'at least' })),
);
const shipped = shippedRuleBooks
  .flatMap(({ quorum, awards }) => [quorum, ...awards.map(({ vote }) => vote)])
  .map(({ threshold }) => shareOf(threshold));

/** Every share that the rule books ask, and every one that a council may write into its own: each once. */
export const shares: readonly Share[] = [
  ...new Map([...shipped, ...inHundredths.flat(), ...inParts].map((share) => [JSON.stringify(share), share])).values(),
];

/** The shares in turn, so that a long row of questions asks them all. */
export const shareAt = (turn: number): Share => shares[turn % shares.length] ?? nineOfTen;

/** What the decree asks for the highest title. */
export const nineOfTen: Share = { numerator: 9, denominator: 10, wording: 'at least' };

/** As the decree has it: of all members, the recused among them, the envelopes counted. */
export const ofAll: Manner = { of: 'all', recusedLeave: false, envelopesCount: true };

/** The ways of judging in turn. */
export const mannerAt = (turn: number): Manner => manners[turn % manners.length] ?? ofAll;

/** Nought to so many. */
export const upTo = (most: number): readonly number[] => Array.from({ length: most + 1 }, (_, value) => value);

/** Collects what product and oracle disagree about, the first few in full. */
export function comparison() {
  const disagreements: unknown[] = [];
  let asked = 0;
  return {
    hold(agree: boolean, about: () => unknown): void {
      asked += 1;
      if (!agree && disagreements.length < 5) disagreements.push(about());
    },
    /** Nothing, when they agree on everything and enough was asked: an enumeration that came out empty proves nothing. */
    after: (atLeast: number): readonly unknown[] =>
      asked < atLeast ? [...disagreements, `only ${asked} were asked`] : disagreements,
  };
}
