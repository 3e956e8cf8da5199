import { describe, expect, test } from 'vitest';
import { reconcile, tallyBallots, type BallotCount } from '#domain/voting/ballot-count.ts';
import { isChoice, standingsOf } from '#domain/voting/choices.ts';
import type { MemberId } from '#domain/ids.ts';
import type { Round } from '#domain/voting/round.ts';
import { people, rollWith, roundWith, ruleWith } from './vote-world.ts';

/** A choice of so many among rows, in a room of nine. */
const choice = (most: number, rows: number, recused: readonly MemberId[] = []): Round => ({
  ...roundWith(
    ruleWith(),
    rollWith(9, 9),
    Array.from({ length: rows }, () => recused),
  ),
  question: { type: 'choose', most },
});

const counted = (choices: readonly number[], more: Partial<BallotCount> = {}): BallotCount => ({
  printed: 11,
  issued: 9,
  spoiled: 0,
  unused: 2,
  returned: 9,
  opinions: 0,
  valid: 9,
  invalid: 0,
  invalidReason: '',
  unmarked: 0,
  rows: choices.map((yes, index) => ({
    nominationId: `n${index + 1}` as Round['rows'][number]['nominationId'],
    yes,
    no: 0,
    blank: 0,
    invalidRow: 0,
  })),
  ...more,
});

const broken = (round: Round, count: BallotCount): readonly string[] =>
  reconcile(round, count).flatMap(({ id, holds }) => (holds ? [] : [id]));

describe('the reconciliation of a choice', () => {
  test('of one in two counts every marked paper once', () => {
    expect(broken(choice(1, 2), counted([8, 1]))).toEqual([]);
    expect(broken(choice(1, 2), counted([8, 0], { unmarked: 1 }))).toEqual([]);
    expect(broken(choice(1, 2), counted([8, 0])), 'one paper is lost').toEqual(['choices-one']);
    expect(broken(choice(1, 2), counted([9, 1])), 'one choice too many').toEqual(['choices-one']);
  });

  test('finds more choices than papers can hold, and fewer than the marked papers', () => {
    expect(broken(choice(2, 4), counted([9, 5, 4, 0]))).toEqual([]);
    expect(broken(choice(2, 4), counted([9, 5, 4, 1]))).toEqual(['choices']);
    expect(broken(choice(2, 4), counted([8, 0, 0, 0])), 'eight marks on nine papers').toEqual(['choices-least']);
    expect(broken(choice(2, 3), counted([9, 9, 0], { unmarked: 1 })), 'a paper chosen and left blank').toEqual([
      'choice',
      'choice',
      'choices',
    ]);
  });

  test('knows no papers left blank beyond the valid ones, and no row that is answered with no', () => {
    expect(broken(choice(1, 2), counted([0, 0], { unmarked: 10 }))).toContain('unmarked');
    const { rows } = counted([8, 1]);
    expect(broken(choice(1, 2), counted([], { rows: [{ ...rows[0]!, no: 1 }, rows[1]!] }))).toContain('rows');
    expect(broken(choice(1, 2), counted([8, 1], { unmarked: -1 }))).toContain('whole-numbers');
    expect(broken(choice(1, 2), counted([8.5, 0.5]))).toContain('whole-numbers');
  });

  test('expects the papers of recused members to choose nobody', () => {
    const round = choice(1, 2, people(1));
    expect(broken(round, counted([8, 1]))).toEqual(['unmarked-recused']);
    expect(broken(round, counted([8, 0], { unmarked: 1 }))).toEqual([]);
  });
});

describe('a choice', () => {
  test('carries whoever is chosen most and reaches the share; nobody falls by it', () => {
    const tally = (choices: readonly number[], most = 1) =>
      tallyBallots(choice(most, choices.length), counted(choices)).map(({ standing, enough }) => [standing, enough]);
    expect(tally([8, 1])).toEqual([
      ['chosen', true],
      ['short', false],
    ]);
    expect(tally([5, 4]), 'the most chosen lacks the share of all members').toEqual([
      ['short', false],
      ['short', false],
    ]);
  });

  test('leaves equals at the cut to another vote, and those below it outdone', () => {
    const of = (yes: readonly number[], most: number) =>
      standingsOf(
        yes.map((one) => ({ yes: one, reaches: one >= 5 })),
        most,
      );
    expect(of([9, 7, 7, 3], 2)).toEqual(['chosen', 'tied', 'tied', 'short']);
    expect(of([9, 8, 7], 2)).toEqual(['chosen', 'chosen', 'outdone']);
    expect(of([6, 6, 6], 2)).toEqual(['tied', 'tied', 'tied']);
    expect(of([9, 9, 1], 2)).toEqual(['chosen', 'chosen', 'short']);
  });

  test('is one of at least one and of fewer than there are', () => {
    const possible = (most: number): boolean => isChoice({ type: 'choose', most }, 3);
    expect([0, 1, 2, 3, 4, 1.5, Number.NaN, -1].map(possible)).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(isChoice({ type: 'yes-no' }, 1)).toBe(true);
  });
});

describe('where a wrong row spoils the paper', () => {
  const round = (validity: Round['validity']): Round => ({ ...roundWith(ruleWith(), rollWith(9, 9), [[]]), validity });
  const count = counted([], {
    rows: [{ nominationId: 'n1' as Round['rows'][number]['nominationId'], yes: 8, no: 0, blank: 0, invalidRow: 1 }],
  });

  test('no valid paper has a spoiled row', () => {
    expect(broken(round('row'), count)).toEqual([]);
    expect(broken(round('paper'), count)).toEqual(['invalid-row']);
  });
});
