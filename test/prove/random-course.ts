import * as fc from 'fast-check';
import { plans, type Plan } from './random-meeting.ts';
import type { Habit } from './course-oracle.ts';

/** Everything that somebody may do in the room. */
export const everyDeed = [
  'vote',
  'vote on some',
  'choose',
  'vote together',
  'vote again',
  'transfer',
  'set aside',
  'leave',
  'come back',
  'recuse',
  'condition',
  'add a name',
  'count again',
  'open and void',
] as const;

/** What somebody does next in the room; numbers choose among what is there at the time. */
export interface Step {
  readonly deed: (typeof everyDeed)[number];
  readonly which: number;
  readonly other: number;
}

/** A meeting in which anything may follow on anything, and how everybody votes each time. */
export interface Course {
  readonly plan: Plan;
  readonly steps: readonly Step[];
  readonly habits: readonly Habit[];
  /** Led back into the room by two once it was over, for another count. */
  readonly reopened: boolean;
}

const steps: fc.Arbitrary<Step> = fc.record({
  deed: fc.constantFrom<Step['deed']>(
    ...everyDeed,
    // What the others build upon.
    ...([
      'choose',
      'vote together',
      'vote again',
      'vote again',
      'vote again',
      'transfer',
      'transfer',
      'count again',
      'count again',
    ] as const),
  ),
  which: fc.nat(),
  other: fc.nat(),
});

const habits: fc.Arbitrary<Habit> = fc.record({
  paper: fc.constantFrom('valid', 'valid', 'valid', 'valid', 'valid', 'valid', 'invalid', 'kept'),
  marks: fc.array(fc.constantFrom('yes', 'yes', 'yes', 'yes', 'yes', 'no', 'blank', 'both'), {
    minLength: 7,
    maxLength: 7,
  }),
});

/** Everybody who can vote is in the room or has written: quorum and tellers are other tests' matter. */
const quorate = plans.map((plan) => ({
  ...plan,
  states: plan.states.map((seat, index) =>
    index < 5 || index % 4 !== 3 ? ({ state: 'present', writtenOpinion: false } as const) : seat,
  ),
}));

export const courses: fc.Arbitrary<Course> = fc.record({
  plan: quorate,
  steps: fc.array(steps, { minLength: 8, maxLength: 26 }),
  habits: fc.array(habits, { minLength: 40, maxLength: 40 }),
  reopened: fc.boolean(),
});
