import type { CriteriaSetId } from '#domain/ids.ts';
import { usualReckoning, type CriteriaSet, type Criterion, type LeafRule } from '#domain/scoring/criteria.ts';
import { points } from '#domain/scoring/points.ts';

/** A leaf worth so many points, scored directly unless it says how else. */
export const leaf = (code: string, max: number, rule: LeafRule = { type: 'direct' }, bonus = false): Criterion => ({
  code,
  label: `Tiêu chí ${code}`,
  max: points(max),
  bonus,
  rule,
  children: [],
});

/** A group of so many points. */
export const group = (code: string, max: number, children: readonly Criterion[], bonus = false): Criterion => ({
  code,
  label: `Nhóm ${code}`,
  max: points(max),
  bonus,
  rule: null,
  children,
});

/** A published set of these criteria, typed to the hundredth, in which nothing parts equals; with what a test says else. */
export const setOf = (criteria: readonly Criterion[], changes: Partial<CriteriaSet> = {}): CriteriaSet => ({
  ...usualReckoning,
  id: 'set' as CriteriaSetId,
  name: 'set',
  version: 1,
  published: true,
  audience: 'enterprise',
  year: null,
  follows: null,
  criteria,
  step: 1,
  tieChain: [],
  ...changes,
});
