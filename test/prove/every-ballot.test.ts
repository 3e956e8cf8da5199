import { expect, test } from 'vitest';
import { expectWholeBallots } from '#test/documents/ballot-gates.ts';
import { propertyRuns } from '#test/worlds/property-runs.ts';
import { ballotsOf, type BallotKind } from '#test/documents/sample-sheets.ts';

/*
 * One to sixty names (every fifth size at one tenth, the ends always), yes or no, chosen among each other and of several
 * awards, in usual and in
 * large print.
 */
const kinds: readonly BallotKind[] = ['yes or no', 'choice', 'several awards'];

const sizes = Array.from({ length: 60 }, (_, index) => index + 1).filter(
  (size) => propertyRuns >= 10_000 || size === 1 || size === 59 || size % 5 === 0,
);

test.each(kinds)('every ballot paper of %s is whole from one name to sixty', async (kind) => {
  let drawn = 0;
  for (const names of sizes.filter((size) => size > 1 || kind !== 'choice')) {
    for (const large of [false, true]) {
      const stubs = (names % 2 === 0) === large;
      await expectWholeBallots(
        ballotsOf(kind, names, { large, stubs }),
        `${kind}, ${names} names, ${large ? 'large' : 'usual'}`,
      );
      drawn += 1;
    }
  }
  expect(drawn).toBeGreaterThan(propertyRuns < 10_000 ? 20 : 100);
});
