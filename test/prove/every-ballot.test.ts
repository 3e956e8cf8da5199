import { expect, test } from 'vitest';
import { expectWholeBallots } from '#test/documents/ballot-gates.ts';
import { ballotsOf, type BallotKind } from '#test/documents/sample-sheets.ts';

/* One to sixty names, yes or no, chosen among each other and of several awards, in usual and in large print. */
const kinds: readonly BallotKind[] = ['yes or no', 'choice', 'several awards'];

test.each(kinds)('every ballot paper of %s is whole from one name to sixty', async (kind) => {
  let drawn = 0;
  for (let names = kind === 'choice' ? 2 : 1; names <= 60; names += 1) {
    for (const large of [false, true]) {
      const stubs = (names % 2 === 0) === large;
      await expectWholeBallots(
        ballotsOf(kind, names, { large, stubs }),
        `${kind}, ${names} names, ${large ? 'large' : 'usual'}`,
      );
      drawn += 1;
    }
  }
  expect(drawn).toBeGreaterThan(100);
});
